#include "diagnosis/connection_record.h"

#include <algorithm>

namespace thumpline {

std::optional<std::chrono::milliseconds> HeartbeatSummary::period() const
{
    constexpr qint64 enough = 2;
    if (gaps < enough)
        return std::nullopt;
    return sum / gaps;
}

bool ConnectionRecord::endedByStatus(int from, int to) const
{
    const int status = end.httpStatus.value_or(0);
    const bool byStatus = end.ending == CloseEnding::Status || end.ending == CloseEnding::Redirect;
    return byStatus && status >= from && status <= to;
}

QByteArray ConnectionRecord::header(QByteArrayView name) const
{
    const auto named = [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; };
    for (const HeaderList *list : {&end.headers, &headers}) {
        const auto found = std::ranges::find_if(*list, named);
        if (found != list->end())
            return found->second;
    }
    return {};
}

} // namespace thumpline
