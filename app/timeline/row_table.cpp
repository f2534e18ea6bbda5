#include "timeline/row_table.h"

#include <utility>

namespace thumpline {

namespace {

// A RowId holds its slot in the lower bits: finding a row by id is one look, and a reused slot has another id.
constexpr int slotBits = 24;
constexpr quint64 slotMask = (quint64 {1} << slotBits) - 1;

RowId makeId(quint64 serial, RowSlot slot)
{
    return RowId {serial << slotBits | slot};
}

size_t hashOf(InstanceId instance, RowKind kind, const EntityId &entity)
{
    return qHash(entity, static_cast<size_t>(instance) << 8 | static_cast<size_t>(kind));
}

quint32 targetHash(InstanceId instance, const EntityId &status)
{
    return static_cast<quint32>(qHash(status, static_cast<size_t>(instance)));
}

} // namespace

RowTable::RowTable()
    : m_byEntity(0, EntityHash {this}, EntityEqual {this})
{}

size_t RowTable::EntityHash::operator()(RowSlot slot) const
{
    const TimelineRow &row = (*table)[slot];
    return hashOf(row.instance, row.kind, row.entity);
}

size_t RowTable::EntityHash::operator()(const EntityKey &key) const
{
    return hashOf(key.instance, key.kind, key.entity);
}

bool RowTable::EntityEqual::operator()(const EntityKey &key, RowSlot slot) const
{
    const TimelineRow &row = (*table)[slot];
    return row.instance == key.instance && row.kind == key.kind && row.entity == key.entity;
}

RowSlot RowTable::insert(TimelineRow row)
{
    RowSlot slot = 0;
    if (m_free.empty()) {
        slot = static_cast<RowSlot>(m_rows.size());
        Q_ASSERT(slot <= slotMask); // the cap on rows is far below
        m_rows.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    row.id = makeId(m_nextSerial++, slot);
    m_rows[slot] = std::move(row);
    if (!m_rows[slot].entity.isEmpty())
        m_byEntity.insert(slot);
    indexTargets(slot);
    ++m_count;
    return slot;
}

void RowTable::setTargets(RowSlot slot, std::vector<RowTarget> targets)
{
    forgetTargets(slot);
    TimelineRow &row = m_rows[slot];
    if (!targets.empty() || row.extras)
        row.needExtras().targets = std::move(targets);
    indexTargets(slot);
}

void RowTable::remove(RowSlot slot)
{
    if (!m_rows[slot].entity.isEmpty())
        m_byEntity.erase(slot);
    forgetTargets(slot);
    m_removed.push_back(slot);
    --m_count;
}

void RowTable::collect()
{
    for (const RowSlot slot : m_removed)
        m_rows[slot] = {};
    m_free.insert(m_free.end(), m_removed.begin(), m_removed.end());
    m_removed.clear();
}

std::optional<RowSlot> RowTable::find(InstanceId instance, RowKind kind, const EntityId &entity) const
{
    const auto found = m_byEntity.find(EntityKey {instance, kind, entity});
    return found == m_byEntity.end() ? std::nullopt : std::optional {*found};
}

std::optional<RowSlot> RowTable::find(RowId id) const
{
    const auto slot = static_cast<RowSlot>(static_cast<quint64>(id) & slotMask);
    if (slot >= m_rows.size() || m_rows[slot].id != id)
        return std::nullopt;
    return slot;
}

std::vector<RowSlot> RowTable::holdersOf(InstanceId instance, const EntityId &status) const
{
    std::vector<RowSlot> holders;
    const auto [begin, end] = m_byTarget.equal_range({0, targetHash(instance, status)});
    for (auto it = begin; it != end; ++it) {
        const TimelineRow &row = m_rows[it->slot];
        if (row.instance != instance)
            continue;
        for (const RowTarget &target : row.extras->targets) {
            if (target.id == status) {
                holders.push_back(it->slot);
                break;
            }
        }
    }
    return holders;
}

void RowTable::indexTargets(RowSlot slot)
{
    const TimelineRow &row = m_rows[slot];
    if (!row.extras)
        return;
    for (const RowTarget &target : row.extras->targets)
        m_byTarget.insert({slot, targetHash(row.instance, target.id)});
}

void RowTable::forgetTargets(RowSlot slot)
{
    const TimelineRow &row = m_rows[slot];
    if (!row.extras)
        return;
    for (const RowTarget &target : row.extras->targets) {
        const auto [begin, end] = m_byTarget.equal_range({0, targetHash(row.instance, target.id)});
        for (auto it = begin; it != end; ++it) {
            if (it->slot == slot) {
                m_byTarget.erase(it);
                break;
            }
        }
    }
}

} // namespace thumpline
