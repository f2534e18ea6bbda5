#include "ui/timeline_adapter.h"

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// Narrower than displayName(): it stands in every row.
QString shortName(TransportKind kind)
{
    return kind == TransportKind::Sse ? u"SSE"_s : u"WS"_s;
}

} // namespace

TimelineAdapter::TimelineAdapter(TimelineStore &store)
    : m_store(store)
{}

void TimelineAdapter::addSource(const Source &source)
{
    const StreamOptions &options = source.setup.options;
    m_indexes.insert(source.id,
                     m_store.addSource({QString::fromLatin1(source.id), displayHost(options.server),
                                        options.target.label(), shortName(options.transport)}));
}

std::optional<TimelineInput> TimelineAdapter::input(const SessionRecord &record) const
{
    const auto index = m_indexes.constFind(record.source);
    if (index == m_indexes.cend())
        return std::nullopt;
    const auto mono = std::chrono::duration_cast<std::chrono::milliseconds>(record.at.mono.sinceStart);
    Arrival arrival {record.at.wall, mono, *index, false};
    if (const auto *event = std::get_if<EventArrived>(&record.body)) {
        arrival.recovered = event->recovered;
        return EventInput {event->event, arrival};
    }
    if (const auto *gap = std::get_if<GapFound>(&record.body))
        return GapInput {
            .from = gap->from, .to = gap->to, .filled = gap->filled, .missing = gap->missing, .arrival = arrival};
    if (const auto *report = std::get_if<StatusesRechecked>(&record.body))
        return RecheckInput {report->edited, report->deleted, *index};
    return std::nullopt;
}

std::optional<SourceIndex> TimelineAdapter::indexOf(const SourceId &id) const
{
    const auto index = m_indexes.constFind(id);
    return index == m_indexes.cend() ? std::nullopt : std::optional(*index);
}

} // namespace thumpline
