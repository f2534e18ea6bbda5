#include "diagnosis/quiet_watch.h"

#include <algorithm>

namespace thumpline {

namespace {

bool isDeletion(const StreamEvent &event)
{
    return event.wire.event == "delete" || event.wire.event == "announcement.delete";
}

} // namespace

void QuietWatch::begin(Stream &stream, const SessionRecord &record)
{
    const std::optional<EntityId> newest = stream.period.streamNewest;
    stream.period = {.source = record.source, .from = record.at, .until = record.at, .streamNewest = newest};
    stream.firstLook.reset();
    stream.told.reset();
}

std::optional<Explanation> QuietWatch::end(Stream &stream, const Stamp &at, QuietEnd how)
{
    if (!stream.isOpen)
        return std::nullopt;
    stream.period.until = at;
    stream.period.end = how;
    std::optional<Explanation> explanation = QuietRules::explain(stream.period);
    if (explanation)
        explanation->revised = stream.told.has_value();
    return explanation;
}

void QuietWatch::look(Stream &stream, const NewestSeen &seen, const Stamp &at)
{
    QuietPeriod &period = stream.period;
    ++period.looks;
    period.until = at;
    if (seen.streamId)
        period.streamNewest = period.streamNewest ? std::max(*period.streamNewest, *seen.streamId) : *seen.streamId;
    bool isNewer = false;
    if (period.streamNewest) {
        period.isCompared = true;
        isNewer = seen.id > *period.streamNewest;
    } else if (const auto created = seen.id.createdAt(); created && *created > stream.openedWall) {
        isNewer = true; // made since the stream was open, and not brought by it
    } else if (stream.firstLook) {
        period.isCompared = true;
        isNewer = seen.id > *stream.firstLook;
    }
    if (!stream.firstLook)
        stream.firstLook = seen.id;
    if (isNewer && period.newest != seen.id)
        ++period.moves;
    period.newest = seen.id;
}

std::optional<Explanation> QuietWatch::add(const SessionRecord &record)
{
    if (std::holds_alternative<HealthSample>(record.body) || std::holds_alternative<NetworkChanged>(record.body))
        return std::nullopt;
    if (m_streams.size() >= maxSources && !m_streams.contains(record.source))
        return std::nullopt;
    Stream &stream = m_streams[record.source];
    if (const auto *change = std::get_if<StateChanged>(&record.body)) {
        if (change->state == SessionState::Live && !std::exchange(stream.isOpen, true)) {
            stream.openedWall = record.at.wall;
            begin(stream, record);
        }
    } else if (std::holds_alternative<HeartbeatArrived>(record.body)) {
        ++stream.period.heartbeats;
    } else if (const auto *seen = std::get_if<NewestSeen>(&record.body)) {
        if (!std::exchange(stream.isOpen, true)) { // a history that begins in the middle
            stream.openedWall = record.at.wall;
            begin(stream, record);
        }
        look(stream, *seen, record.at);
    } else if (const auto *event = std::get_if<EventArrived>(&record.body)) {
        if (event->recovered)
            return std::nullopt;
        if (isDeletion(*event->event)) {
            ++stream.period.deletions;
            return std::nullopt;
        }
        const auto text = event->event->entityId();
        const auto id = text ? EntityId::fromText(*text) : std::nullopt;
        if (id && stream.period.moves == 1 && *id == stream.period.newest)
            stream.period.moves = 0; // REST was only a little faster
        std::optional<Explanation> ended = end(stream, record.at, QuietEnd::News);
        begin(stream, record);
        if (id)
            stream.period.streamNewest = stream.period.streamNewest ? std::max(*stream.period.streamNewest, *id) : *id;
        return ended;
    } else if (std::holds_alternative<Dropped>(record.body)) {
        std::optional<Explanation> ended = end(stream, record.at, QuietEnd::Drop);
        stream.isOpen = false;
        stream.period.looks = 0;
        return ended;
    }
    return std::nullopt;
}

std::optional<Explanation> QuietWatch::news(const SourceId &source)
{
    const auto found = m_streams.find(source);
    if (found == m_streams.end() || found->period.looks == 0)
        return std::nullopt;
    Stream &stream = *found;
    QuietPeriod period = stream.period;
    period.end = QuietEnd::None;
    std::optional<Explanation> explanation = QuietRules::explain(period);
    if (!explanation || explanation->confidence == Confidence::Possible || explanation->rule == stream.told)
        return std::nullopt; // one newer post may only have been faster by REST
    if (period.moves == 0 && period.until.mono - period.from.mono < calmToldAfter)
        return std::nullopt;
    explanation->revised = stream.told.has_value();
    stream.told = explanation->rule;
    return explanation;
}

std::vector<Explanation> QuietWatch::finish()
{
    std::vector<Explanation> ended;
    for (Stream &stream : m_streams) {
        if (auto explanation = end(stream, stream.period.until, QuietEnd::Unseen))
            ended.push_back(*std::move(explanation));
    }
    m_streams.clear();
    std::ranges::stable_sort(ended, {}, [](const Explanation &e) { return e.dropAt.mono; });
    return ended;
}

} // namespace thumpline
