#include "diagnosis/delay_watch.h"

#include <algorithm>
#include <iterator>

namespace thumpline {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr size_t few = 5; // posts make a median
// Posts of this server take seconds; of others, minutes are nothing unusual.
constexpr std::array<milliseconds, 2> lateBy {60s, 10s};

milliseconds medianOf(const std::deque<std::pair<Stamp, milliseconds>> &last)
{
    std::vector<milliseconds> delays;
    std::ranges::transform(last, std::back_inserter(delays), [](const auto &entry) { return entry.second; });
    std::ranges::sort(delays);
    return delays[delays.size() / 2];
}

} // namespace

LatePeriod DelayWatch::told(const Stream &stream, bool isLocal)
{
    LatePeriod period = *stream.kinds[isLocal].late;
    const Kind &other = stream.kinds[!isLocal];
    period.otherKnown = other.usual && !other.late;
    return period;
}

std::optional<Explanation> DelayWatch::note(Stream &stream, bool isLocal, const SessionRecord &record, Delay delay)
{
    Kind &kind = stream.kinds[isLocal];
    kind.last.emplace_back(record.at, delay);
    if (kind.last.size() < few)
        return std::nullopt;
    if (kind.last.size() > few)
        kind.last.pop_front();
    const Delay median = medianOf(kind.last);
    kind.usual = std::min(kind.usual.value_or(median), median);
    const bool isLate = median >= *kind.usual + lateBy[isLocal];
    if (isLate && !kind.late) {
        kind.late = LatePeriod {.source = record.source,
                                .from = kind.last.front().first,
                                .isLocal = isLocal,
                                .usual = *kind.usual,
                                .posts = static_cast<qint64>(few) - 1};
        kind.isWarned = false;
    }
    if (!kind.late)
        return std::nullopt;
    kind.late->until = record.at;
    if (isLate) {
        ++kind.late->posts;
        kind.late->worst = std::max(kind.late->worst, median);
        return std::nullopt;
    }
    const Explanation ended = QuietRules::explain(told(stream, isLocal));
    kind.late.reset();
    return ended;
}

std::vector<Explanation> DelayWatch::end(Stream &stream)
{
    std::vector<Explanation> ended;
    for (const bool isLocal : {true, false}) {
        Kind &kind = stream.kinds[isLocal];
        // Both late at once: what delays the server's own posts delays all.
        if (kind.late && (isLocal || !stream.kinds[true].late))
            ended.push_back(QuietRules::explain(told(stream, isLocal)));
    }
    for (Kind &kind : stream.kinds) {
        kind.late.reset();
        kind.last.clear();
    }
    return ended;
}

std::vector<Explanation> DelayWatch::add(const SessionRecord &record)
{
    const auto *event = std::get_if<EventArrived>(&record.body);
    if (std::holds_alternative<Dropped>(record.body)) {
        const auto stream = m_streams.find(record.source);
        return stream == m_streams.end() ? std::vector<Explanation> {} : end(*stream);
    }
    if (!event || event->recovered || !event->delay || event->event->wire.event != "update")
        return {};
    const Status *status = event->event->status();
    if (!status || status->account.acct.isEmpty())
        return {};
    if (m_streams.size() >= maxSources && !m_streams.contains(record.source))
        return {};
    const bool isLocal = !status->account.acct.contains('@');
    std::vector<Explanation> ended;
    if (auto explanation = note(m_streams[record.source], isLocal, record, *event->delay))
        ended.push_back(*std::move(explanation));
    return ended;
}

std::optional<Explanation> DelayWatch::warning(const SourceId &source)
{
    const auto stream = m_streams.find(source);
    if (stream == m_streams.end())
        return std::nullopt;
    for (const bool isLocal : {true, false}) {
        Kind &kind = stream->kinds[isLocal];
        if (kind.late && !std::exchange(kind.isWarned, true) && (isLocal || !stream->kinds[true].late))
            return QuietRules::explain(told(*stream, isLocal));
    }
    return std::nullopt;
}

std::vector<Explanation> DelayWatch::finish()
{
    std::vector<Explanation> ended;
    for (Stream &stream : m_streams) {
        std::vector<Explanation> of = end(stream);
        std::ranges::move(of, std::back_inserter(ended));
    }
    std::ranges::stable_sort(ended, {}, [](const Explanation &e) { return e.dropAt.mono; });
    return ended;
}

} // namespace thumpline
