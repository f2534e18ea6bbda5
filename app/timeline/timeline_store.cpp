#include "timeline/timeline_store.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

quint32 hashOf(const QByteArray &payload)
{
    return static_cast<quint32>(qHash(payload, size_t {0}));
}

QByteArray eventName(const TimelineRow &row, bool fromEdit)
{
    switch (row.kind) {
    case RowKind::Status:
        return fromEdit ? "status.update"_ba : "update"_ba;
    case RowKind::Notification:
        return "notification"_ba;
    case RowKind::Conversation:
        return "conversation"_ba;
    case RowKind::Announcement:
        return "announcement"_ba;
    case RowKind::Gap:
        return {};
    case RowKind::Unknown:
    case RowKind::Malformed:
        return row.extras ? row.extras->eventName : QByteArray {};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QByteArray toKey(DeletionStyle style)
{
    switch (style) {
    case DeletionStyle::Strike:
        return "strike"_ba;
    case DeletionStyle::Hide:
        return "hide"_ba;
    case DeletionStyle::Remove:
        return "remove"_ba;
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray toKey(RowOrdering ordering)
{
    switch (ordering) {
    case RowOrdering::Creation:
        return "creation"_ba;
    case RowOrdering::Arrival:
        return "arrival"_ba;
    }
    Q_UNREACHABLE();
    return {};
}

TimelineStore::TimelineStore(const TimelineOptions &options)
    : m_options(bounded(options))
    , m_order(m_table, options.ordering)
{}

TimelineOptions TimelineStore::bounded(TimelineOptions options)
{
    options.maxRows = std::clamp<qsizetype>(options.maxRows, 1, 10'000'000); // slots have 24 bits
    options.maxVersions = std::max<qsizetype>(options.maxVersions, 1);
    return options;
}

TimelineChanges TimelineStore::apply(std::span<const TimelineInput> batch)
{
    m_table.collect();
    for (const TimelineInput &input : batch) {
        if (const auto *event = std::get_if<EventInput>(&input))
            take(*event);
        else if (const auto *gap = std::get_if<GapInput>(&input))
            takeGap(*gap);
        else
            takeRecheck(std::get<RecheckInput>(input));
    }
    return finish();
}

TimelineChanges TimelineStore::setOptions(const TimelineOptions &options)
{
    m_table.collect();
    const TimelineOptions old = std::exchange(m_options, bounded(options));
    if (old.ordering != options.ordering)
        m_order.setOrdering(options.ordering);
    if (options.deletions == DeletionStyle::Remove && old.deletions != DeletionStyle::Remove)
        removeGoneRows();
    return finish();
}

void TimelineStore::clear()
{
    m_table.collect();
    for (qsizetype row = 0; row < m_order.count(); ++row)
        discard(m_order.at(row));
    m_order.clear();
    m_touched.clear();
    m_table.collect();
    m_cache.clear();
    m_deletions.clear();
    m_announcementDeletions.clear();
    m_edits.clear();
}

void TimelineStore::take(const EventInput &input)
{
    if (std::optional<RowFacts> facts = factsOf(*input.event, input.arrival)) {
        takeRow(input.event, std::move(*facts), input.arrival);
        return;
    }
    const EventContent &content = input.event->content;
    if (const auto *deletion = std::get_if<DeleteEvent>(&content))
        takeDeletion(deletion->id, input.arrival);
    else if (const auto *gone = std::get_if<AnnouncementDeleteEvent>(&content))
        takeAnnouncementDeletion(gone->id, input.arrival);
    else if (const auto *reaction = std::get_if<AnnouncementReactionEvent>(&content))
        takeReaction(reaction->reaction, input.arrival);
    else
        ++m_counters.rowless;
}

void TimelineStore::takeRow(const StreamEventPtr &event, RowFacts facts, const Arrival &arrival)
{
    const InstanceId instance = m_sources.instanceOf(arrival.source);
    if (facts.kind == RowKind::Status && facts.editedAt)
        markEditedTargets(instance, facts);
    if (!facts.entity.isEmpty()) {
        if (const std::optional<RowSlot> known = m_table.find(instance, facts.kind, facts.entity)) {
            meetAgain(*known, event, std::move(facts), arrival);
            return;
        }
    }
    if (std::holds_alternative<StatusUpdateEvent>(event->content)) {
        // Of a status that nobody saw: no row, but the original may still be on its way.
        const EntityKey key {instance, facts.entity};
        const EarlyEdit *earlier = m_edits.find(key);
        if (!earlier || earlier->event->status()->editedAt <= facts.editedAt)
            m_edits.keep(key, {event, arrival});
        ++m_counters.rowless;
        return;
    }
    insertRow(event, std::move(facts), arrival);
}

void TimelineStore::insertRow(const StreamEventPtr &event, RowFacts facts, const Arrival &arrival)
{
    TimelineRow row;
    row.kind = facts.kind;
    row.instance = m_sources.instanceOf(arrival.source);
    row.entity = facts.entity;
    row.first = arrival;
    row.sortTime = facts.sortTime;
    row.created = facts.created;

    const EntityKey key {row.instance, row.entity};
    const bool isStatus = row.kind == RowKind::Status || row.kind == RowKind::Conversation;
    if (const Timestamp *deleted = isStatus ? m_deletions.find(key) : nullptr) {
        row.deletedAt = *deleted;
        ++m_counters.lateDeletions;
    } else if (const Timestamp *gone
               = row.kind == RowKind::Announcement ? m_announcementDeletions.find(key) : nullptr) {
        row.deletedAt = *gone;
        ++m_counters.lateDeletions;
    }
    markTargets(row.instance, facts.targets);
    const bool boostsDeleted = facts.flags.testFlag(RowFlag::Boost)
        && std::any_of(facts.targets.begin(), facts.targets.end(), [](const RowTarget &target) {
                                   return target.role == RowTarget::Role::Subject && target.deletedAt;
                               });
    if (m_options.deletions == DeletionStyle::Remove && (row.deletedAt || boostsDeleted))
        return;

    m_counters.malformed += row.kind == RowKind::Malformed ? 1 : 0;
    m_counters.unknown += row.kind == RowKind::Unknown ? 1 : 0;
    ++m_counters.inserted;
    if (row.kind == RowKind::Malformed || row.kind == RowKind::Unknown)
        row.needExtras().eventName = event->wire.event;
    const RowSlot slot = m_table.insert(std::move(row));
    touch(slot, Inserted);
    setContent(slot, event, std::move(facts), arrival);

    if (const EarlyEdit *edit = isStatus ? m_edits.find(key) : nullptr) {
        if (std::optional<RowFacts> edited = factsOf(*edit->event, edit->arrival))
            meetAgain(slot, edit->event, std::move(*edited), edit->arrival);
    }
}

void TimelineStore::meetAgain(RowSlot slot, const StreamEventPtr &event, RowFacts facts, const Arrival &arrival)
{
    TimelineRow &row = m_table[slot];
    const bool isEdit = std::holds_alternative<StatusUpdateEvent>(event->content);
    if (!isEdit && !addArrival(row, arrival))
        ++m_counters.duplicates;
    else if (!isEdit)
        touch(slot, Changed);

    if (facts.editedAt > row.editedAt) {
        keepVersion(row);
        setContent(slot, event, std::move(facts), arrival);
        ++m_counters.edits;
        return;
    }
    if (facts.editedAt < row.editedAt) {
        putEarlierVersion(slot, *event, facts, arrival);
        return;
    }
    // The same version. Only these bring news without a new version (a poll's count, a card, what is unread); the
    // copies of other streams differ in what the server added for the reader, and the first one is as good.
    const bool mayRefresh = isEdit || facts.kind == RowKind::Conversation || facts.kind == RowKind::Announcement;
    if (mayRefresh && hashOf(event->wire.payload) != row.contentHash) {
        m_pool.discard(std::move(row.payload));
        setContent(slot, event, std::move(facts), arrival);
    }
}

void TimelineStore::putEarlierVersion(RowSlot slot, const StreamEvent &event, const RowFacts &facts,
                                      const Arrival &arrival)
{
    std::vector<RowVersion> &versions = m_table[slot].needExtras().versions;
    const auto place = std::lower_bound(versions.begin(), versions.end(), facts.editedAt,
                                        [](const RowVersion &version, const std::optional<Timestamp> &editedAt) {
                                            return version.editedAt < editedAt;
                                        });
    const bool known = place != versions.end() && place->editedAt == facts.editedAt;
    if (known)
        return;
    if (static_cast<qsizetype>(versions.size()) >= m_options.maxVersions) {
        ++m_counters.versionsDropped;
        return;
    }
    versions.insert(place,
                    {.payload = m_pool.pack(event.wire.payload),
                     .editedAt = facts.editedAt,
                     .arrival = arrival,
                     .fromEdit = std::holds_alternative<StatusUpdateEvent>(event.content)});
    ++m_counters.edits;
    touch(slot, Changed);
}

void TimelineStore::keepVersion(TimelineRow &row)
{
    RowExtras &extras = row.needExtras();
    extras.versions.push_back({.payload = std::move(row.payload),
                               .editedAt = row.editedAt,
                               .arrival = extras.contentArrival.value_or(row.first),
                               .fromEdit = row.flags.testFlag(RowFlag::FromEdit)});
    if (static_cast<qsizetype>(extras.versions.size()) <= m_options.maxVersions)
        return;
    // What was first written and what came last matter most; the second goes.
    const auto second = extras.versions.begin() + 1;
    m_pool.discard(std::move(second->payload));
    extras.versions.erase(second);
    ++m_counters.versionsDropped;
}

void TimelineStore::setContent(RowSlot slot, const StreamEventPtr &event, RowFacts facts, const Arrival &arrival)
{
    TimelineRow &row = m_table[slot];
    row.payload = m_pool.pack(event->wire.payload);
    row.contentHash = hashOf(event->wire.payload);
    row.editedAt = facts.editedAt;
    const bool fromEdit = std::holds_alternative<StatusUpdateEvent>(event->content);
    const RowFlags kept = row.flags & RowFlag::FoundDeleted;
    row.flags = facts.flags | kept;
    row.flags.setFlag(RowFlag::Recovered, row.first.recovered);
    row.flags.setFlag(RowFlag::FromEdit, fromEdit);
    row.flags.setFlag(RowFlag::FoundEdited, fromEdit && arrival.recovered);
    if (arrival != row.first)
        row.needExtras().contentArrival = arrival;
    markTargets(row.instance, facts.targets);
    m_table.setTargets(slot, std::move(facts.targets));
    m_cache.put(row.id, event);
    touch(slot, Changed);
}

void TimelineStore::markTargets(InstanceId instance, std::vector<RowTarget> &targets) const
{
    for (RowTarget &target : targets) {
        if (const Timestamp *deleted = m_deletions.find({instance, target.id}))
            target.deletedAt = *deleted;
    }
}

bool TimelineStore::addArrival(TimelineRow &row, const Arrival &arrival)
{
    if (row.hasSource(arrival.source))
        return false;
    std::vector<Arrival> &arrivals = row.needExtras().arrivals;
    if (static_cast<qsizetype>(arrivals.size()) + 1 >= maxArrivals)
        return false;
    arrivals.push_back(arrival);
    ++m_counters.duplicates;
    return true;
}

void TimelineStore::touch(RowSlot slot, quint8 how)
{
    TimelineRow &row = m_table[slot];
    if (row.touched == 0)
        m_touched.push_back(slot);
    row.touched |= how;
}

/// Takes a row out of everything but the order, which finish() mends for all at once.
void TimelineStore::discard(RowSlot slot)
{
    TimelineRow &row = m_table[slot];
    if (row.touched & Removed)
        return;
    m_cache.forget(row.id);
    m_pool.discard(std::move(row.payload));
    if (row.extras) {
        for (RowVersion &version : row.extras->versions)
            m_pool.discard(std::move(version.payload));
    }
    m_table.remove(slot);
    touch(slot, Removed);
}

void TimelineStore::removeGoneRows()
{
    for (qsizetype row = 0; row < m_order.count(); ++row) {
        if (m_table[m_order.at(row)].isGone())
            discard(m_order.at(row));
    }
}

void TimelineStore::evict()
{
    qsizetype kept = m_order.count();
    while (kept > 0) {
        const bool tooMany = kept > m_options.maxRows;
        const bool tooBig = m_pool.bytes() > m_options.maxPayloadBytes;
        if (!tooMany && !tooBig)
            break;
        ++(tooMany ? m_counters.evictedByCount : m_counters.evictedByBytes);
        discard(m_order.at(--kept));
    }
    m_order.removeAt({kept, m_order.count() - kept});
}

TimelineChanges TimelineStore::finish()
{
    std::vector<RowSlot> fresh;
    std::vector<qsizetype> gone;
    for (const RowSlot slot : m_touched) {
        const quint8 touched = m_table[slot].touched;
        if (touched & Removed && !(touched & Inserted))
            gone.push_back(*m_order.rowOf(slot));
        else if (touched & Inserted && !(touched & Removed))
            fresh.push_back(slot);
    }
    std::sort(gone.begin(), gone.end());
    const std::vector<RowRange> ranges = toRanges(gone);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
        m_order.removeAt(*range);
    m_order.merge(std::move(fresh));
    evict();

    TimelineChanges changes;
    for (const RowSlot slot : m_touched) {
        const quint8 touched = std::exchange(m_table[slot].touched, quint8 {0});
        if (touched & Removed && touched & Inserted)
            continue; // came and went: nobody has to know
        if (touched & Removed)
            changes.removed.push_back(slot);
        else if (touched & Inserted)
            changes.inserted.push_back(slot);
        else
            changes.changed.push_back(slot);
    }
    m_touched.clear();
    return changes;
}

StreamEventPtr TimelineStore::event(RowSlot slot) const
{
    StreamEventPtr event = peek(slot);
    if (event)
        m_cache.put(m_table[slot].id, event);
    return event;
}

StreamEventPtr TimelineStore::peek(RowSlot slot) const
{
    const TimelineRow &row = m_table[slot];
    if (row.kind == RowKind::Gap)
        return nullptr;
    if (StreamEventPtr cached = m_cache.find(row.id))
        return cached;
    return decode(row, row.payload, row.flags.testFlag(RowFlag::FromEdit));
}

StreamEventPtr TimelineStore::version(RowSlot slot, qsizetype index) const
{
    const TimelineRow &row = m_table[slot];
    const RowVersion &version = row.extras->versions.at(static_cast<size_t>(index));
    return decode(row, version.payload, version.fromEdit);
}

StreamEventPtr TimelineStore::decode(const TimelineRow &row, const PackedPayload &payload, bool fromEdit) const
{
    return m_decoder.decode({.event = eventName(row, fromEdit),
                             .payload = m_pool.unpack(payload),
                             .hasPayload = !row.flags.testFlag(RowFlag::NoPayload),
                             .payloadWasObject = row.flags.testFlag(RowFlag::PayloadWasObject)});
}

} // namespace thumpline
