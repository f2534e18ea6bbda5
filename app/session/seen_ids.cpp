#include "session/seen_ids.h"

#include <algorithm>

namespace thumpline {

namespace {

bool hasTime(IdFamily family)
{
    switch (family) {
    case IdFamily::Snowflake:
    case IdFamily::Ulid:
    case IdFamily::Flake:
        return true;
    case IdFamily::Integer:
    case IdFamily::Other:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

EntityId SeenIds::emptyTimeline()
{
    return *EntityId::fromText("0");
}

void SeenIds::add(const EntityId &id, const Stamp &now, quint64 connection)
{
    remember(id, connection);
    if (!mayBeAnchor(id, now))
        return;
    m_arrivals.push_back({id, now.mono});
    if (std::ssize(m_arrivals) > maxIds) {
        setFloor(m_arrivals.front().id);
        m_arrivals.pop_front();
    }
}

bool SeenIds::mayBeAnchor(const EntityId &id, const Stamp &now)
{
    const auto created = id.createdAt();
    if (created && created->sinceEpoch > now.wall.sinceEpoch + std::chrono::hours(48))
        return false;
    const std::optional<EntityId> other = m_arrivals.empty() ? m_floor : m_arrivals.back().id;
    if (!other || other->family() == id.family() || *other == emptyTimeline())
        return true;
    if (!hasTime(id.family()))
        return false;
    m_arrivals.clear(); // the server changed its ids, or the ones before were the odd ones
    m_floor.reset();
    return true;
}

void SeenIds::addRecovered(const EntityId &id)
{
    remember(id, byRest);
}

void SeenIds::setFloor(const EntityId &id)
{
    m_floor = m_floor ? std::max(*m_floor, id) : id;
}

bool SeenIds::cameBy(const EntityId &id, quint64 connection) const
{
    const auto found = m_connections.constFind(id);
    return found != m_connections.cend() && *found == connection;
}

std::optional<EntityId> SeenIds::anchor() const
{
    if (m_arrivals.empty())
        return m_floor;
    auto settled = m_arrivals.end();
    if (!m_keepsOrder) {
        const Instant recent = m_arrivals.back().at - overlap;
        settled = std::find_if(m_arrivals.begin(), m_arrivals.end(),
                               [recent](const Arrival &arrival) { return arrival.at >= recent; });
        settled = std::max(settled, m_arrivals.end() - std::min<qsizetype>(overlapEvents, std::ssize(m_arrivals)));
    }
    const auto byId = [](const Arrival &a, const Arrival &b) { return a.id < b.id; };
    if (settled != m_arrivals.begin()) {
        const EntityId newest = std::max_element(m_arrivals.begin(), settled, byId)->id;
        return m_floor ? std::max(*m_floor, newest) : newest;
    }
    // All of it came just now. Without anything older to hold on to, the least of them is the best there is.
    return m_floor ? m_floor : std::min_element(m_arrivals.begin(), m_arrivals.end(), byId)->id;
}

void SeenIds::remember(const EntityId &id, quint64 connection)
{
    const auto found = m_connections.find(id);
    if (found != m_connections.end()) {
        *found = connection;
        return;
    }
    m_connections.insert(id, connection);
    m_order.push_back(id);
    if (std::ssize(m_order) > maxIds) {
        m_connections.remove(m_order.front());
        m_order.pop_front();
    }
}

} // namespace thumpline
