#pragma once

#include "timeline/timeline_input.h"

#include <QHash>

#include <deque>

namespace thumpline {

/// Names a status, or something else, of one instance.
struct EntityKey
{
    InstanceId instance {};
    EntityId entity {};
    friend bool operator==(const EntityKey &, const EntityKey &) = default;
    friend size_t qHash(const EntityKey &key, size_t seed = 0)
    {
        return qHash(key.entity, seed ^ static_cast<size_t>(key.instance));
    }
};

/// Keeps what was said about entities that are not here (yet): the latest `capacity` of them, the oldest goes first.
///
/// Deletions and edits may come before their status, or after it has left the timeline (protocol.md 4).
template<typename Value>
class Remembered
{
public:
    explicit Remembered(qsizetype capacity)
        : m_capacity(capacity)
    {}

    /// Keeps the value; replaces an older one of the same entity without making it younger.
    void keep(const EntityKey &key, Value value)
    {
        if (!m_values.contains(key)) {
            m_order.push_back(key);
            if (static_cast<qsizetype>(m_order.size()) > m_capacity)
                forgetOldest();
        }
        m_values.insert(key, std::move(value));
    }
    [[nodiscard]] const Value *find(const EntityKey &key) const
    {
        const auto found = m_values.constFind(key);
        return found == m_values.cend() ? nullptr : &*found;
    }
    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    [[nodiscard]] qint64 forgotten() const { return m_forgotten; }
    void clear()
    {
        m_values.clear();
        m_order.clear();
    }

private:
    void forgetOldest()
    {
        m_values.remove(m_order.front());
        m_order.pop_front();
        ++m_forgotten;
    }

    qsizetype m_capacity;
    QHash<EntityKey, Value> m_values {};
    std::deque<EntityKey> m_order {};
    qint64 m_forgotten = 0;
};

} // namespace thumpline
