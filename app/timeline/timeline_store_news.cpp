// The part of TimelineStore for what is told of rows that are there: deletions, edits, reactions; and for gaps.

#include "timeline/timeline_store.h"

#include <algorithm>

namespace thumpline {

void TimelineStore::takeGap(const GapInput &gap)
{
    LastGap last {.gap = gap};
    if (gap.filled > 0 || gap.missing != 0) // else nothing was lost, there is nothing to show
        last.row = insertGap(gap);
    m_lastGaps[gap.arrival.source] = last;
}

void TimelineStore::takeRecheck(const RecheckInput &found)
{
    const auto last = m_lastGaps.find(found.source);
    if (last == m_lastGaps.end() || (found.edited == 0 && found.deleted == 0))
        return;
    GapInput &gap = last->second.gap;
    gap.edited += found.edited;
    gap.deleted += found.deleted;
    if (!last->second.row) {
        last->second.row = insertGap(gap); // no post was lost, but something else
        return;
    }
    if (const std::optional<RowSlot> slot = m_table.find(*last->second.row)) {
        m_table[*slot].needExtras().gap = gap;
        touch(*slot, Changed);
    }
}

RowId TimelineStore::insertGap(const GapInput &gap)
{
    TimelineRow row;
    row.kind = RowKind::Gap;
    row.instance = m_sources.instanceOf(gap.arrival.source);
    row.first = gap.arrival;
    row.created = gap.to;
    row.sortTime = gap.to.sinceEpoch;
    row.needExtras().gap = gap;
    const RowSlot slot = m_table.insert(std::move(row));
    touch(slot, Inserted);
    ++m_counters.inserted;
    return m_table[slot].id;
}

void TimelineStore::takeDeletion(const EntityId &id, const Arrival &arrival)
{
    const EntityKey key {m_sources.instanceOf(arrival.source), id};
    // Of several streams that tell of it, the first tells when.
    const Timestamp *known = m_deletions.find(key);
    const Timestamp when = known ? *known : arrival.wall;
    m_deletions.keep(key, when);
    for (const RowSlot slot : m_table.holdersOf(key.instance, id)) {
        for (RowTarget &target : m_table[slot].needExtras().targets) {
            if (target.id != id || target.deletedAt)
                continue;
            target.deletedAt = when;
            touch(slot, Changed);
        }
        if (m_options.deletions == DeletionStyle::Remove && m_table[slot].isGone())
            discard(slot);
    }
    for (const RowKind kind : {RowKind::Status, RowKind::Conversation}) {
        if (const std::optional<RowSlot> slot = m_table.find(key.instance, kind, id))
            markDeleted(*slot, when, arrival.recovered);
    }
}

void TimelineStore::takeAnnouncementDeletion(const EntityId &id, const Arrival &arrival)
{
    const EntityKey key {m_sources.instanceOf(arrival.source), id};
    m_announcementDeletions.keep(key, arrival.wall);
    if (const std::optional<RowSlot> slot = m_table.find(key.instance, RowKind::Announcement, id))
        markDeleted(*slot, arrival.wall);
}

void TimelineStore::markDeleted(RowSlot slot, Timestamp when, bool foundLater)
{
    TimelineRow &row = m_table[slot];
    if (row.deletedAt)
        return;
    row.deletedAt = when;
    row.flags.setFlag(RowFlag::FoundDeleted, foundLater);
    ++m_counters.deletions;
    touch(slot, Changed);
    if (m_options.deletions == DeletionStyle::Remove)
        discard(slot);
}

void TimelineStore::takeReaction(const AnnouncementReaction &reaction, const Arrival &arrival)
{
    constexpr size_t maxReactions = 100; // kinds of reactions that one announcement may gather
    const std::optional<EntityId> id = EntityId::fromText(reaction.announcementId);
    const InstanceId instance = m_sources.instanceOf(arrival.source);
    const std::optional<RowSlot> slot = id ? m_table.find(instance, RowKind::Announcement, *id) : std::nullopt;
    ++m_counters.rowless;
    if (!slot)
        return;
    std::vector<AnnouncementReaction> &reactions = m_table[*slot].needExtras().reactions;
    const auto known = std::find_if(reactions.begin(), reactions.end(),
                                    [&reaction](const auto &other) { return other.name == reaction.name; });
    if (known != reactions.end())
        *known = reaction;
    else if (reactions.size() < maxReactions)
        reactions.push_back(reaction);
    touch(*slot, Changed);
}

/// Boosts and notifications show the status as it was when they came: they are told that it was edited since.
void TimelineStore::markEditedTargets(InstanceId instance, const RowFacts &facts)
{
    for (const RowSlot slot : m_table.holdersOf(instance, facts.entity)) {
        const StreamEventPtr shown = event(slot);
        const Status *status = shown ? shown->status() : nullptr;
        for (RowTarget &target : m_table[slot].needExtras().targets) {
            const bool isSubject = target.role == RowTarget::Role::Subject && target.id == facts.entity;
            if (!isSubject || !status || status->shown().editedAt >= facts.editedAt
                || target.editedAt >= facts.editedAt)
                continue;
            target.editedAt = facts.editedAt;
            touch(slot, Changed);
        }
    }
}

} // namespace thumpline
