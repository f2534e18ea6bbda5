#include "diagnosis/audit_key.h"

#include <type_traits>

namespace thumpline {

namespace {

std::optional<AuditKey> keyOfStatus(AuditedKind kind, const Status &status, AuditIdentity identity)
{
    AuditKey key {.kind = kind};
    if (identity == AuditIdentity::Id)
        key.id = status.id.toByteArray();
    else if (!status.uri.isEmpty() && status.uri.size() <= AuditKey::maxUriBytes)
        key.id = status.uri;
    else
        return std::nullopt;
    if (kind == AuditedKind::Update)
        return key;
    if (!status.editedAt)
        return std::nullopt;
    // Another instance learns of an edit by ActivityPub, which Mastodon writes in whole seconds.
    key.version = status.editedAt->toIsoBytes();
    if (identity == AuditIdentity::Uri)
        key.version.truncate(qsizetype {19}); // 2026-11-24T05:47:06
    return key;
}

std::optional<AuditKey> keyOf(const Announcement &announcement)
{
    return AuditKey {.kind = AuditedKind::Announcement,
                     .id = announcement.id.toByteArray(),
                     .version = announcement.updatedAt ? announcement.updatedAt->toIsoBytes() : QByteArray()};
}

std::optional<AuditKey> keyOf(const Conversation &conversation)
{
    return AuditKey {.kind = AuditedKind::Conversation,
                     .id = conversation.id.toByteArray(),
                     .version = conversation.lastStatus ? conversation.lastStatus->id.toByteArray() : QByteArray()};
}

} // namespace

QByteArray toKey(AuditedKind kind)
{
    switch (kind) {
    case AuditedKind::Update:
        return "update";
    case AuditedKind::Edit:
        return "status.update";
    case AuditedKind::Delete:
        return "delete";
    case AuditedKind::Notification:
        return "notification";
    case AuditedKind::Conversation:
        return "conversation";
    case AuditedKind::Announcement:
        return "announcement";
    case AuditedKind::AnnouncementDelete:
        return "announcement.delete";
    }
    Q_UNREACHABLE();
}

QByteArray toKey(AuditIdentity identity)
{
    switch (identity) {
    case AuditIdentity::Id:
        return "id";
    case AuditIdentity::Uri:
        return "uri";
    }
    Q_UNREACHABLE();
}

std::optional<AuditKey> AuditKey::of(const StreamEvent &event, AuditIdentity identity)
{
    return std::visit(
        [identity](const auto &content) -> std::optional<AuditKey> {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, UpdateEvent>)
                return keyOfStatus(AuditedKind::Update, *content.status, identity);
            else if constexpr (std::is_same_v<Content, StatusUpdateEvent>)
                return keyOfStatus(AuditedKind::Edit, *content.status, identity);
            else if (identity == AuditIdentity::Uri)
                return std::nullopt;
            else if constexpr (std::is_same_v<Content, DeleteEvent>)
                return AuditKey {.kind = AuditedKind::Delete, .id = content.id.toByteArray()};
            else if constexpr (std::is_same_v<Content, NotificationEvent>)
                return AuditKey {.kind = AuditedKind::Notification, .id = content.notification->id};
            else if constexpr (std::is_same_v<Content, ConversationEvent>)
                return keyOf(*content.conversation);
            else if constexpr (std::is_same_v<Content, AnnouncementEvent>)
                return keyOf(*content.announcement);
            else if constexpr (std::is_same_v<Content, AnnouncementDeleteEvent>)
                return AuditKey {.kind = AuditedKind::AnnouncementDelete, .id = content.id.toByteArray()};
            else
                return std::nullopt;
        },
        event.content);
}

} // namespace thumpline
