#include "demo/demo_history.h"

namespace thumpline {

namespace {

constexpr size_t maxNotifications = 5000;

template<typename Records>
auto positionOf(Records &records, qint64 id)
{
    return std::partition_point(records.begin(), records.end(), [id](const StatusRecord &it) { return it.id < id; });
}

} // namespace

StatusRecord &DemoHistory::add(StatusRecord record)
{
    if (record.blueprint >= 0)
        m_latest.insert(record.blueprint, record.id);
    if (m_statuses.size() >= m_maxStatuses)
        m_statuses.pop_front();
    return *m_statuses.insert(positionOf(m_statuses, record.id), std::move(record));
}

void DemoHistory::add(const NotificationRecord &record)
{
    m_notifications.push_back(record);
    if (m_notifications.size() > maxNotifications)
        m_notifications.pop_front();
}

void DemoHistory::add(const ConversationRecord &record)
{
    std::erase_if(m_conversations, [&](const ConversationRecord &it) { return it.id == record.id; });
    m_conversations.push_back(record);
}

const StatusRecord *DemoHistory::find(qint64 id) const
{
    const auto found = positionOf(m_statuses, id);
    return found != m_statuses.end() && found->id == id ? &*found : nullptr;
}

StatusRecord *DemoHistory::find(qint64 id)
{
    const auto found = positionOf(m_statuses, id);
    return found != m_statuses.end() && found->id == id ? &*found : nullptr;
}

std::ranges::subrange<std::deque<StatusRecord>::iterator> DemoHistory::since(qint64 id)
{
    return {positionOf(m_statuses, id), m_statuses.end()};
}

const StatusRecord *DemoHistory::latestOf(int blueprint) const
{
    const StatusRecord *record = find(m_latest.value(blueprint, 0));
    return record != nullptr && !record->deleted ? record : nullptr;
}

std::vector<const NotificationRecord *> DemoHistory::notifications(const PageQuery &query) const
{
    return pageOf(
        m_notifications, query, [](const NotificationRecord &record) { return record.id; },
        [](const NotificationRecord &) { return true; });
}

std::vector<const ConversationRecord *> DemoHistory::conversations(const PageQuery &query) const
{
    return pageOf(
        m_conversations, query, [](const ConversationRecord &record) { return record.statusId; },
        [](const ConversationRecord &) { return true; });
}

} // namespace thumpline
