#include "diagnosis/delivery_audit.h"

#include <algorithm>
#include <utility>

namespace thumpline {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

/// The id that the entity has on that side. Only statuses are known by something else, their uris.
QByteArray idOf(const StreamEvent &event, const AuditKey &key)
{
    if (const auto *update = std::get_if<UpdateEvent>(&event.content))
        return update->status->id.toByteArray();
    if (const auto *edit = std::get_if<StatusUpdateEvent>(&event.content))
        return edit->status->id.toByteArray();
    return key.id;
}

} // namespace

QByteArray toKey(AuditSide side)
{
    switch (side) {
    case AuditSide::Left:
        return "left";
    case AuditSide::Right:
        return "right";
    }
    Q_UNREACHABLE();
}

bool AuditFigures::isEqual() const
{
    const auto isWhole = [](const AuditSideFigures &side) { return side.missing() == 0 && side.duplicates == 0; };
    return isWhole(sides.left) && isWhole(sides.right);
}

DeliveryAudit::DeliveryAudit(AuditIdentity identity)
    : DeliveryAudit(identity, Limits {})
{}

DeliveryAudit::DeliveryAudit(AuditIdentity identity, Limits limits)
    : m_identity(identity)
    , m_limits(limits)
{}

void DeliveryAudit::add(AuditSide side, const SessionRecord &record)
{
    advanceTo(record.at.mono);
    if (const auto *change = std::get_if<StateChanged>(&record.body))
        take(side, *change, record.at.mono);
    else if (const auto *arrival = std::get_if<EventArrived>(&record.body))
        take(side, *arrival, record.at);
    else if (const auto *lost = std::get_if<EventsDiscarded>(&record.body))
        take(side, *lost, record.at.mono);
}

void DeliveryAudit::take(AuditSide side, const StateChanged &change, Instant at)
{
    std::optional<Instant> &upSince = m_sides[side].upSince;
    AuditSideFigures &figures = m_figures.sides[side];
    figures.failed = change.state == SessionState::Failed;
    if (change.cause)
        figures.lastEnd = change.cause;
    if (change.state != SessionState::Live && change.state != SessionState::Late) {
        upSince.reset();
        return;
    }
    if (upSince)
        return;
    upSince = at;
    ++figures.openings;
    if (!m_bothUp && m_figures.hasBeenUp(otherOf(side)))
        m_bothUp = at;
}

void DeliveryAudit::take(AuditSide side, const EventsDiscarded &lost, Instant at)
{
    m_figures.sides[side].unseen += lost.updates;
    m_sides[side].lastUnseen = at;
}

void DeliveryAudit::take(AuditSide side, const EventArrived &arrived, const Stamp &at)
{
    if (arrived.recovered)
        return;
    AuditSideFigures &figures = m_figures.sides[side];
    const auto key = AuditKey::of(*arrived.event, m_identity);
    if (!key) {
        figures.events += m_closed ? 0 : 1;
        figures.incomparable += m_closed ? 0 : 1;
        return;
    }
    const Arrival arrival {at, m_sides[side].position++, idOf(*arrived.event, *key)};
    const auto known = m_entries.find(*key);
    if (known == m_entries.end()) {
        if (!m_closed)
            takeNew(side, *key, arrival);
        return;
    }
    ++figures.events;
    Entry &entry = known.value();
    if (const auto &first = entry.arrivals[side]) {
        ++figures.duplicates;
        const auto after = duration_cast<milliseconds>(at.mono - first->at.mono);
        m_findings.push_back(
            {.side = side, .key = *key, .at = at, .id = arrival.id, .what = DuplicateEvent {.after = after}});
        return;
    }
    entry.arrivals[side] = arrival;
    if (entry.fate == Fate::Waiting) {
        match(side, *key, entry, arrival);
    } else if (entry.fate == Fate::Missing) {
        ++figures.cameLater;
        keepPair(side, *key, entry, true);
    }
}

void DeliveryAudit::takeNew(AuditSide side, const AuditKey &key, const Arrival &arrival)
{
    ++m_figures.sides[side].events;
    Entry entry;
    entry.arrivals[side] = arrival;
    m_entries.insert(key, entry);
    m_due.push_back({key, arrival.at.mono});
    ++m_waitingCount;
    makeRoomForWaiting();
}

void DeliveryAudit::match(AuditSide side, const AuditKey &key, Entry &entry, const Arrival &arrival)
{
    const AuditSide firstSide = otherOf(side);
    const auto lag = duration_cast<milliseconds>(arrival.at.mono - entry.arrivals[firstSide]->at.mono);
    ++m_figures.both;
    if (lag < 1ms) {
        ++m_figures.together;
    } else {
        ++m_figures.sides[firstSide].first;
        m_figures.sides[side].behind.add(lag);
    }
    keepPair(side, key, entry, false);
    judgeOrder(side, key, entry);
    settle(key, entry, Fate::Both);
}

void DeliveryAudit::keepPair(AuditSide second, const AuditKey &key, const Entry &entry, bool late)
{
    if (!m_limits.keepPairs)
        return;
    const Arrival &before = *entry.arrivals[otherOf(second)];
    const Arrival &after = *entry.arrivals[second];
    m_pairs.push_back({.key = key,
                       .first = otherOf(second),
                       .lag = duration_cast<milliseconds>(after.at.mono - before.at.mono),
                       .late = late,
                       .at = after.at,
                       .id = after.id});
}

/// Of two events in different orders, the pair is whole when the later one of four arrivals comes, on `side`: there it
/// is the last, so that all that matters is whether one that is whole was behind it on the other side.
void DeliveryAudit::judgeOrder(AuditSide side, const AuditKey &key, const Entry &entry)
{
    const AuditSide other = otherOf(side);
    const Farthest &farthest = m_sides[other].farthest;
    if (entry.arrivals[other]->position < farthest.position) {
        ++m_figures.sides[side].inversions;
        m_findings.push_back({.side = side,
                              .key = key,
                              .at = entry.arrivals[side]->at,
                              .id = entry.arrivals[side]->id,
                              .what = InvertedEvent {.overtakenBy = farthest.key}});
    }
    for (const AuditSide each : {AuditSide::Left, AuditSide::Right}) {
        const qint64 position = entry.arrivals[each]->position;
        if (position > m_sides[each].farthest.position)
            m_sides[each].farthest = {position, key};
    }
}

bool DeliveryAudit::isEarly(Instant arrived) const
{
    return !m_bothUp || arrived < *m_bothUp + settling;
}

void DeliveryAudit::judgeAbsence(const AuditKey &key, Entry &entry)
{
    const AuditSide side = entry.arrivals.left ? AuditSide::Right : AuditSide::Left;
    const Arrival &there = *entry.arrivals[otherOf(side)];
    const Stamp at = there.at;
    if (isEarly(at.mono)) {
        ++m_figures.early;
        settle(key, entry, Fate::Early);
        return;
    }
    // Of the dropped ones nothing is known but when the last of them came.
    if (const std::optional<Instant> &unseen = m_sides[side].lastUnseen; unseen && *unseen + settling >= at.mono) {
        ++m_figures.dropped;
        settle(key, entry, Fate::Dropped);
        return;
    }
    const std::optional<Instant> &upSince = m_sides[side].upSince;
    const bool connected = upSince && *upSince + settling <= at.mono;
    AuditSideFigures &figures = m_figures.sides[side];
    ++(connected ? figures.missingConnected : figures.missingDisconnected);
    m_findings.push_back(
        {.side = side, .key = key, .at = at, .id = there.id, .what = MissingEvent {.connected = connected}});
    settle(key, entry, Fate::Missing);
}

void DeliveryAudit::settle(const AuditKey &key, Entry &entry, Fate fate)
{
    entry.fate = fate;
    --m_waitingCount;
    m_remembered.push_back(key);
    forgetOldest(); // the entry is gone after this, should nothing be remembered
}

void DeliveryAudit::forgetOldest()
{
    while (std::ssize(m_remembered) > m_limits.maxRemembered) {
        m_entries.remove(m_remembered.front());
        m_remembered.pop_front();
        ++m_figures.forgotten;
    }
}

DeliveryAudit::Entry *DeliveryAudit::waitingOf(const Due &due)
{
    const auto found = m_entries.find(due.key);
    if (found == m_entries.end() || found->fate != Fate::Waiting)
        return nullptr;
    const std::optional<Arrival> &first = found->arrivals.left ? found->arrivals.left : found->arrivals.right;
    return first->at.mono == due.arrived ? &found.value() : nullptr; // else forgotten, and new again
}

void DeliveryAudit::makeRoomForWaiting()
{
    while (m_waitingCount > m_limits.maxWaiting) {
        const Due due = std::move(m_due.front());
        m_due.pop_front();
        if (Entry *entry = waitingOf(due)) {
            ++m_figures.dropped;
            settle(due.key, *entry, Fate::Dropped);
        }
    }
    // Those that came on both sides are taken out all at once, so that each is looked at a few times at most.
    if (std::ssize(m_due) > 2 * m_limits.maxWaiting)
        std::erase_if(m_due, [this](const Due &due) { return waitingOf(due) == nullptr; });
}

void DeliveryAudit::advanceTo(Instant now)
{
    while (!m_due.empty() && m_due.front().arrived + m_limits.grace <= now) {
        const Due due = std::move(m_due.front());
        m_due.pop_front();
        if (Entry *entry = waitingOf(due))
            judgeAbsence(due.key, *entry);
    }
}

void DeliveryAudit::finish(Instant now)
{
    advanceTo(now);
    m_closed = true;
    for (const Due &due : std::exchange(m_due, {})) {
        const Entry *entry = waitingOf(due);
        if (!entry)
            continue;
        ++(isEarly(due.arrived) ? m_figures.early : m_figures.undecided);
        m_entries.remove(due.key);
    }
    m_waitingCount = 0;
}

std::vector<AuditFinding> DeliveryAudit::takeFindings()
{
    return std::exchange(m_findings, {});
}

std::vector<AuditPair> DeliveryAudit::takePairs()
{
    return std::exchange(m_pairs, {});
}

} // namespace thumpline
