#include "diagnosis/statistics_book.h"

#include "transport/http_headers.h"

namespace thumpline {

void StatisticsBook::apply(const SessionRecord &record)
{
    if (const auto *sample = std::get_if<HealthSample>(&record.body)) {
        teachClock(*sample, record.at);
        return;
    }
    if (const auto *started = std::get_if<SourceStarted>(&record.body))
        m_streams.insert_or_assign(record.source, Stream {.server = started->server});
    if (const auto stream = m_streams.find(record.source); stream != m_streams.end())
        stream->second.statistics.add(record);
}

void StatisticsBook::teachClock(const HealthSample &sample, const Stamp &at)
{
    if (!sample.serverDate || !sample.latency || sample.cached)
        return;
    for (auto &[id, stream] : m_streams) {
        if (isSameOrigin(stream.server, sample.server))
            stream.statistics.addServerDate(*sample.serverDate, at, *sample.latency);
    }
}

const StreamStatistics *StatisticsBook::find(const SourceId &id) const
{
    const auto stream = m_streams.find(id);
    return stream == m_streams.end() ? nullptr : &stream->second.statistics;
}

} // namespace thumpline
