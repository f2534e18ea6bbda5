#pragma once

#include "timeline/timeline_row.h"

#include <deque>
#include <optional>
#include <unordered_set>
#include <vector>

namespace thumpline {

/// All rows of a timeline, in no order, found by their entity, by what they embed, and by their RowId.
///
/// A row that is removed stays readable at its slot until collect(), so that whoever is told of the removal can still
/// ask where it was. Memory: a row's own plus about 60 bytes. Thread: of the store.
class RowTable
{
public:
    RowTable();
    Q_DISABLE_COPY_MOVE(RowTable)

    [[nodiscard]] TimelineRow &operator[](RowSlot slot) { return m_rows[slot]; }
    [[nodiscard]] const TimelineRow &operator[](RowSlot slot) const { return m_rows[slot]; }
    [[nodiscard]] qsizetype count() const { return m_count; }

    /// Takes the row in, gives it its id, and indexes it by what its entity and targets are now.
    RowSlot insert(TimelineRow row);
    /// Takes new targets for a row that is in.
    void setTargets(RowSlot slot, std::vector<RowTarget> targets);
    void remove(RowSlot slot);
    /// Frees what was removed.
    void collect();

    [[nodiscard]] std::optional<RowSlot> find(InstanceId instance, RowKind kind, const EntityId &entity) const;
    [[nodiscard]] std::optional<RowSlot> find(RowId id) const;
    /// Rows that embed a status.
    [[nodiscard]] std::vector<RowSlot> holdersOf(InstanceId instance, const EntityId &status) const;

private:
    struct EntityKey
    {
        InstanceId instance {};
        RowKind kind {};
        const EntityId &entity;
    };
    struct EntityHash
    {
        using is_transparent = void;
        const RowTable *table;
        size_t operator()(RowSlot slot) const;
        size_t operator()(const EntityKey &key) const;
    };
    struct EntityEqual
    {
        using is_transparent = void;
        const RowTable *table;
        bool operator()(RowSlot a, RowSlot b) const { return a == b; }
        bool operator()(const EntityKey &key, RowSlot slot) const;
        bool operator()(RowSlot slot, const EntityKey &key) const { return (*this)(key, slot); }
    };
    struct TargetRef
    {
        RowSlot slot;
        quint32 hash;
    };
    struct TargetHash
    {
        size_t operator()(const TargetRef &ref) const { return ref.hash; }
    };
    struct TargetEqual
    {
        bool operator()(const TargetRef &a, const TargetRef &b) const { return a.hash == b.hash; }
    };

    void indexTargets(RowSlot slot);
    void forgetTargets(RowSlot slot);

    // A deque: rows never move, and growing costs no second copy of them.
    std::deque<TimelineRow> m_rows {};
    std::vector<RowSlot> m_free {};
    std::vector<RowSlot> m_removed {};
    std::unordered_set<RowSlot, EntityHash, EntityEqual> m_byEntity;
    std::unordered_multiset<TargetRef, TargetHash, TargetEqual> m_byTarget {};
    qsizetype m_count = 0;
    quint64 m_nextSerial = 1;
};

} // namespace thumpline
