#pragma once

#include "protocol/entity_id.h"
#include "transport/clock.h"

#include <QHash>

#include <chrono>
#include <deque>
#include <optional>

namespace thumpline {

/// The ids that a stream has delivered lately: where a gap begins, and what is no gap any more.
///
/// Public streams shuffle: an update waits for its own database queries, so that the newest id seen says little about
/// the ones just before it. The anchor is therefore the newest id as it was `overlapEvents` arrivals or `overlap` ago,
/// whichever is later; what is fetched twice is recognised by contains().
/// Memory: maxIds. Pure: no clock. Thread: a value. Source: protocol.md 4; captures, fact 12.
class SeenIds
{
public:
    static constexpr qsizetype maxIds = 2'048; ///< five times what a gap may bring
    static constexpr qsizetype overlapEvents = 40; ///< one page
    static constexpr std::chrono::seconds overlap {10};

    /// `keepsOrder`: the stream does not shuffle (StreamTarget::keepsOrder), so nothing needs to overlap.
    explicit SeenIds(bool keepsOrder = false)
        : m_keepsOrder(keepsOrder)
    {}

    /// An id that came at `now` by the live connection of that number. What can't be ordered among the others, or claims
    /// to be of the day after tomorrow, is known from now on but never an anchor: one odd id must not hide a gap, nor
    /// make it begin with the first post ever.
    void add(const EntityId &id, const Stamp &now, quint64 connection);
    /// Fetched by REST: known from now on, but no live stream has brought it.
    void addRecovered(const EntityId &id);
    /// What REST says is the newest there is: all up to it counts as seen.
    void setFloor(const EntityId &id);

    [[nodiscard]] bool contains(const EntityId &id) const { return m_connections.contains(id); }
    /// Whether this connection has brought it live.
    [[nodiscard]] bool cameBy(const EntityId &id, quint64 connection) const;
    /// Before all ids: the floor of a timeline that REST says is empty.
    [[nodiscard]] static EntityId emptyTimeline();
    /// Nothing where nothing was ever seen. May be a little older than the newest: see above.
    [[nodiscard]] std::optional<EntityId> anchor() const;

private:
    struct Arrival
    {
        EntityId id {};
        Instant at {};
    };
    [[nodiscard]] bool mayBeAnchor(const EntityId &id, const Stamp &now);
    void remember(const EntityId &id, quint64 connection);

    static constexpr quint64 byRest = 0;
    bool m_keepsOrder;
    std::deque<Arrival> m_arrivals {}; // live ones, oldest first
    std::deque<EntityId> m_order {}; // of m_connections, for forgetting the oldest
    QHash<EntityId, quint64> m_connections {}; // id → the connection that brought it last
    std::optional<EntityId> m_floor {}; // the greatest id of what is not in m_arrivals any more, or never was
};

} // namespace thumpline
