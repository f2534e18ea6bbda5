#include "protocol/stream_event.h"

#include <type_traits>

namespace thumpline {

namespace {

template<typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template<typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

template<typename T>
bool samePointee(const std::shared_ptr<const T> &a, const std::shared_ptr<const T> &b)
{
    return a == b || (a && b && *a == *b);
}

} // namespace

bool operator==(const Quote &a, const Quote &b)
{
    return a.state == b.state && a.stateText == b.stateText && a.statusId == b.statusId && a.unreadable == b.unreadable
        && samePointee(a.status, b.status);
}

bool operator==(const Status &a, const Status &b)
{
    return a.id == b.id && a.uri == b.uri && a.url == b.url && a.createdAt == b.createdAt && a.editedAt == b.editedAt
        && a.account == b.account && a.content == b.content && a.text == b.text && a.spoilerText == b.spoilerText
        && a.sensitive == b.sensitive && a.visibility == b.visibility && a.visibilityText == b.visibilityText
        && a.localOnly == b.localOnly && a.language == b.language && a.inReplyToId == b.inReplyToId
        && a.inReplyToAccountId == b.inReplyToAccountId && a.reblogUnreadable == b.reblogUnreadable
        && a.quote == b.quote && a.media == b.media && a.mediaOmitted == b.mediaOmitted && a.mentions == b.mentions
        && a.tags == b.tags && a.emojis == b.emojis && a.poll == b.poll && a.card == b.card
        && a.application == b.application && a.filtered == b.filtered && a.quoteApproval == b.quoteApproval
        && a.taggedCollections == b.taggedCollections && a.reactions == b.reactions && a.repliesCount == b.repliesCount
        && a.reblogsCount == b.reblogsCount && a.favouritesCount == b.favouritesCount && a.quotesCount == b.quotesCount
        && a.favourited == b.favourited && a.reblogged == b.reblogged && a.muted == b.muted
        && a.bookmarked == b.bookmarked && a.pinned == b.pinned && samePointee(a.reblog, b.reblog);
}

bool operator==(const Notification &a, const Notification &b)
{
    return a.id == b.id && a.type == b.type && a.typeText == b.typeText && a.groupKey == b.groupKey
        && a.createdAt == b.createdAt && a.account == b.account && a.severance == b.severance
        && a.moderationWarning == b.moderationWarning && a.report == b.report && a.collection == b.collection
        && a.fallbackTitle == b.fallbackTitle && a.fallbackText == b.fallbackText
        && a.fallbackDetails == b.fallbackDetails && a.emoji == b.emoji && a.target == b.target
        && samePointee(a.status, b.status);
}

bool operator==(const Conversation &a, const Conversation &b)
{
    return a.id == b.id && a.unread == b.unread && a.accounts == b.accounts && samePointee(a.lastStatus, b.lastStatus);
}

std::optional<QByteArray> StreamEvent::entityId() const
{
    using Id = std::optional<QByteArray>;
    return std::visit(Overloaded {
                          [](const UpdateEvent &e) -> Id { return e.status->id.toByteArray(); },
                          [](const StatusUpdateEvent &e) -> Id { return e.status->id.toByteArray(); },
                          [](const DeleteEvent &e) -> Id { return e.id.toByteArray(); },
                          [](const NotificationEvent &e) -> Id { return e.notification->id; },
                          [](const FiltersChangedEvent &) -> Id { return std::nullopt; },
                          [](const ConversationEvent &e) -> Id { return e.conversation->id.toByteArray(); },
                          [](const AnnouncementEvent &e) -> Id { return e.announcement->id.toByteArray(); },
                          [](const AnnouncementReactionEvent &e) -> Id { return e.reaction.announcementId; },
                          [](const AnnouncementDeleteEvent &e) -> Id { return e.id.toByteArray(); },
                          [](const NotificationsMergedEvent &) -> Id { return std::nullopt; },
                          [](const UnknownEvent &) -> Id { return std::nullopt; },
                          [](const MalformedEvent &) -> Id { return std::nullopt; },
                      },
                      content);
}

const Status *StreamEvent::status() const
{
    return std::visit(
        [](const auto &e) -> const Status * {
            using Event = std::decay_t<decltype(e)>;
            if constexpr (std::is_same_v<Event, UpdateEvent> || std::is_same_v<Event, StatusUpdateEvent>)
                return e.status.get();
            else if constexpr (std::is_same_v<Event, NotificationEvent>)
                return e.notification->status.get();
            else if constexpr (std::is_same_v<Event, ConversationEvent>)
                return e.conversation->lastStatus.get();
            else
                return nullptr;
        },
        content);
}

} // namespace thumpline
