#pragma once

#include "demo/demo_event.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <deque>
#include <optional>
#include <ranges>
#include <vector>

namespace thumpline {

/// A status that was published: enough to render it again. Times: milliseconds since 1970.
struct StatusRecord
{
    qint64 id = 0; ///< a snowflake
    int blueprint = -1; ///< of the story book
    int mention = -1; ///< else: of demoMentions()
    int message = -1; ///< else: of demoMessages()
    QByteArray raw {}; ///< else: JSON that was published by hand
    qint64 innerId = 0; ///< what it boosts or quotes
    qint64 repliedId = 0;
    qint64 editedMs = 0; ///< 0: never
    bool deleted = false;
    Audience audience {};

    [[nodiscard]] qint64 arrivedMs() const { return id >> 16; }
};

struct NotificationRecord
{
    qint64 id = 0;
    QByteArray type {};
    int person = 0;
    qint64 statusId = 0; ///< 0: none
    qint64 createdMs = 0;
};

struct ConversationRecord
{
    qint64 id = 0; ///< the same for all messages of one person
    int person = 0;
    qint64 statusId = 0; ///< the last one
};

struct AnnouncementRecord
{
    int id = 0;
    int text = 0;
    qint64 publishedMs = 0;
    int reactions = 0;
};

/// What a REST client asks for. Ids are those of the entity that the timeline pages by.
struct PageQuery
{
    std::optional<qint64> maxId {}; ///< older than
    std::optional<qint64> sinceId {}; ///< newer than; the newest page
    std::optional<qint64> minId {}; ///< newer than; the page right behind it
    int limit = 20;
};

/// What was published, bounded: the oldest is forgotten first.
///
/// Kept while the instance "restarts", like a database. Thread: any, one at a time.
class DemoHistory
{
public:
    explicit DemoHistory(int maxStatuses)
        : m_maxStatuses(static_cast<size_t>(std::max(1, maxStatuses)))
    {}

    StatusRecord &add(StatusRecord record);
    void add(const NotificationRecord &record);
    /// A message: the person's conversation moves to the front.
    void add(const ConversationRecord &record);

    [[nodiscard]] const StatusRecord *find(qint64 id) const;
    [[nodiscard]] StatusRecord *find(qint64 id);
    /// The newest one of that blueprint that still stands.
    [[nodiscard]] const StatusRecord *latestOf(int blueprint) const;

    /// Newest first, as the API answers.
    template<typename Matches>
    [[nodiscard]] std::vector<const StatusRecord *> page(const PageQuery &query, Matches matches) const
    {
        return pageOf(
            m_statuses, query, [](const StatusRecord &record) { return record.id; }, matches);
    }
    [[nodiscard]] std::vector<const NotificationRecord *> notifications(const PageQuery &query) const;
    /// Paged by the last status, as the API does.
    [[nodiscard]] std::vector<const ConversationRecord *> conversations(const PageQuery &query) const;

    [[nodiscard]] std::deque<StatusRecord> &statuses() { return m_statuses; }
    /// That status and all that came behind it.
    [[nodiscard]] std::ranges::subrange<std::deque<StatusRecord>::iterator> since(qint64 id);
    [[nodiscard]] const std::deque<StatusRecord> &statuses() const { return m_statuses; }
    std::vector<AnnouncementRecord> announcements {};

private:
    template<typename Records, typename IdOf, typename Matches>
    static auto pageOf(const Records &records, const PageQuery &query, IdOf idOf, Matches matches)
    {
        std::vector<const typename Records::value_type *> page;
        const auto limit = static_cast<size_t>(query.limit);
        const auto behind = [&](qint64 id) {
            return std::partition_point(records.begin(), records.end(), [&](const auto &it) { return idOf(it) <= id; });
        };
        const auto before = [&](qint64 id) {
            return std::partition_point(records.begin(), records.end(), [&](const auto &it) { return idOf(it) < id; });
        };
        const auto begin = query.minId ? behind(*query.minId)
            : query.sinceId            ? behind(*query.sinceId)
                                       : records.begin();
        const auto end = query.maxId ? before(*query.maxId) : records.end();
        if (begin >= end)
            return page;
        if (query.minId) {
            for (auto it = begin; it != end && page.size() < limit; ++it) {
                if (matches(*it))
                    page.push_back(&*it);
            }
            std::reverse(page.begin(), page.end());
            return page;
        }
        for (auto it = end; it != begin && page.size() < limit;) {
            --it;
            if (matches(*it))
                page.push_back(&*it);
        }
        return page;
    }

    size_t m_maxStatuses;
    std::deque<StatusRecord> m_statuses {}; ///< by id
    std::deque<NotificationRecord> m_notifications {}; ///< by id
    std::deque<ConversationRecord> m_conversations {}; ///< by last status
    QHash<int, qint64> m_latest {}; ///< blueprint → id
};

} // namespace thumpline
