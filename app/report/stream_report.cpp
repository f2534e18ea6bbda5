#include "report/stream_report.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

const ReportStream *StreamReport::stream(const SourceId &source) const
{
    const auto found = std::ranges::find(streams, source, &ReportStream::source);
    return found == streams.end() ? nullptr : &*found;
}

QString StreamReport::nameOf(const SourceId &source) const
{
    const ReportStream *found = stream(source);
    return found ? u"%1, %2"_s.arg(found->name, found->host) : QString::fromLatin1(source);
}

qint64 StreamReport::dropCount() const
{
    qint64 sum = 0;
    for (const ReportStream &stream : streams)
        sum += stream.counts.drops;
    return sum;
}

qint64 StreamReport::failedAttempts() const
{
    qint64 sum = 0;
    for (const ReportStream &stream : streams)
        sum += stream.counts.failedAttempts;
    return sum;
}

} // namespace thumpline
