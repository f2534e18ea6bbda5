#pragma once

#include "protocol/entities/status.h"

namespace thumpline {

/// The types of protocol.md 4. Unknown ones are shown by their name.
enum class NotificationType {
    Mention,
    Status,
    Reblog,
    Follow,
    FollowRequest,
    Favourite,
    Poll,
    Update,
    AdminSignUp,
    AdminReport,
    SeveredRelationships,
    ModerationWarning,
    Quote,
    QuotedUpdate,
    AddedToCollection,
    CollectionUpdate,
    EmojiReaction, ///< Pleroma, glitch-soc
    Unknown,
};

[[nodiscard]] QByteArrayView toKey(NotificationType value);
[[nodiscard]] NotificationType notificationTypeFromKey(QByteArrayView key); ///< Unknown for any other word

/// What severed relationships: a domain block, a user's domain block, a suspension.
struct SeveranceEvent
{
    QByteArray id {};
    QByteArray type {};
    QByteArray targetName {};
    bool purged = false;
    std::optional<qint64> followersCount {};
    std::optional<qint64> followingCount {};
    std::optional<Timestamp> createdAt {};
    friend bool operator==(const SeveranceEvent &, const SeveranceEvent &) = default;
};

/// What the instance's staff did to the reader's account. Source: API entity AccountWarning.
struct ModerationWarning
{
    QByteArray id {};
    QByteArray action {};
    QByteArray text {};
    std::vector<QByteArray> statusIds {};
    std::optional<QByteArray> appealText {};
    std::optional<QByteArray> appealState {};
    std::optional<Account> targetAccount {};
    std::optional<Timestamp> createdAt {};
    friend bool operator==(const ModerationWarning &, const ModerationWarning &) = default;
};

/// Source: API entity Report.
struct Report
{
    QByteArray id {};
    QByteArray category {};
    QByteArray comment {};
    bool forwarded = false;
    bool actionTaken = false;
    std::optional<Timestamp> actionTakenAt {};
    std::vector<QByteArray> statusIds {};
    std::vector<QByteArray> ruleIds {};
    std::vector<QByteArray> collectionIds {};
    std::optional<Account> targetAccount {};
    std::optional<Timestamp> createdAt {};
    friend bool operator==(const Report &, const Report &) = default;
};

/// Source: API entity Notification.
struct Notification
{
    QByteArray id {}; ///< orders only within its own kind; may be missing in no server that is known
    NotificationType type = NotificationType::Unknown;
    QByteArray typeText {}; ///< as sent
    QByteArray groupKey {};
    std::optional<Timestamp> createdAt {};
    std::optional<Account> account {};
    std::shared_ptr<const Status> status {}; ///< null where there is none, or it is gone
    std::optional<SeveranceEvent> severance {};
    std::optional<ModerationWarning> moderationWarning {};
    std::optional<Report> report {};
    std::optional<Collection> collection {};
    QByteArray fallbackTitle {}; ///< what the server offers to clients that don't know the type
    QByteArray fallbackText {};
    QByteArray fallbackDetails {}; ///< HTML
    QByteArray emoji {}; ///< of an emoji reaction
    std::optional<MovedAccount> target {}; ///< of Pleroma's `move`
    friend bool operator==(const Notification &, const Notification &);
};

} // namespace thumpline
