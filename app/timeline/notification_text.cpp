#include "timeline/notification_text.h"

#include "content/safe_text.h"
#include "timeline/account_text.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

/// Plural forms are chosen by an int; no account has more followers than fit in.
int pluralCount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString NotificationText::sentence(const Notification &notification)
{
    const QString name = notification.account ? isolated(visibleName(*notification.account)) : tr("Somebody");
    const QString collection = notification.collection ? isolated(safeLine(notification.collection->name)) : QString {};
    switch (notification.type) {
    case NotificationType::Mention:
        //: %1 is the name of an account, as in all sentences of this group
        return tr("%1 mentioned you").arg(name);
    case NotificationType::Status:
        return tr("%1 posted").arg(name);
    case NotificationType::Reblog:
        return tr("%1 boosted your status").arg(name);
    case NotificationType::Follow:
        return tr("%1 followed you").arg(name);
    case NotificationType::FollowRequest:
        return tr("%1 asks to follow you").arg(name);
    case NotificationType::Favourite:
        return tr("%1 favourited your status").arg(name);
    case NotificationType::Poll:
        return tr("A poll that you made or voted in has ended");
    case NotificationType::Update:
        return tr("%1 edited a status that you boosted or answered").arg(name);
    case NotificationType::AdminSignUp:
        return tr("%1 signed up").arg(name);
    case NotificationType::AdminReport:
        if (notification.report && notification.report->targetAccount)
            //: %1 reports, %2 is reported
            return tr("%1 reported %2").arg(name, isolated(visibleName(*notification.report->targetAccount)));
        return tr("%1 reported an account").arg(name);
    case NotificationType::SeveredRelationships:
        return notification.severance ? severance(*notification.severance) : tr("Relationships were severed");
    case NotificationType::ModerationWarning:
        return notification.moderationWarning ? warning(*notification.moderationWarning)
                                              : tr("The moderators sent you a warning");
    case NotificationType::Quote:
        return tr("%1 quoted your status").arg(name);
    case NotificationType::QuotedUpdate:
        return tr("%1 edited a status that you quoted").arg(name);
    case NotificationType::AddedToCollection:
        //: %2 is the name of a collection of accounts
        return tr("%1 added you to the collection “%2”").arg(name, collection);
    case NotificationType::CollectionUpdate:
        return tr("%1 changed the collection “%2” that you are in").arg(name, collection);
    case NotificationType::EmojiReaction:
        //: %2 is an emoji
        return tr("%1 reacted to your status with %2").arg(name, isolated(safeLine(notification.emoji, 60)));
    case NotificationType::Unknown:
        return unknown(notification, name);
    }
    Q_UNREACHABLE();
    return {};
}

QString NotificationText::unknown(const Notification &notification, const QString &name)
{
    if (notification.target) // Pleroma's `move`
        return tr("%1 moved to %2").arg(name, isolated(u'@' + safeLine(notification.target->acct)));
    if (!notification.fallbackTitle.isEmpty())
        return safeLine(notification.fallbackTitle);
    const QString type = isolated(safeLine(notification.typeText, 60));
    if (!notification.account)
        //: %1 is the technical name of a kind of notification that this program does not know
        return tr("Notification of the type “%1”").arg(type);
    //: %1 is the name of an account, %2 the technical name of a kind of notification
    return tr("%1: notification of the type “%2”").arg(name, type);
}

QString NotificationText::severance(const SeveranceEvent &event)
{
    const QString target = isolated(safeLine(event.targetName));
    if (event.type == "domain_block")
        //: %1 is a host name
        return tr("The administrators blocked %1: relationships were severed").arg(target);
    if (event.type == "user_domain_block")
        return tr("You blocked %1: relationships were severed").arg(target);
    if (event.type == "account_suspension")
        //: %1 is the name of an account
        return tr("The moderators suspended %1: relationships were severed").arg(target);
    return tr("Relationships with %1 were severed").arg(target);
}

QString NotificationText::warning(const ModerationWarning &warning)
{
    if (warning.action == "disable")
        return tr("The moderators disabled your account");
    if (warning.action == "mark_statuses_as_sensitive")
        return tr("The moderators marked some of your statuses as sensitive");
    if (warning.action == "delete_statuses")
        return tr("The moderators deleted some of your statuses");
    if (warning.action == "sensitive")
        return tr("The moderators mark your statuses as sensitive from now on");
    if (warning.action == "silence")
        return tr("The moderators limited your account");
    if (warning.action == "suspend")
        return tr("The moderators suspended your account");
    return tr("The moderators sent you a warning");
}

QString NotificationText::details(const Notification &notification)
{
    if (notification.report)
        return safeLine(notification.report->comment, 1000);
    if (notification.moderationWarning)
        return safeLine(notification.moderationWarning->text, 1000);
    if (const std::optional<SeveranceEvent> &event = notification.severance) {
        QStringList parts;
        if (event->followersCount)
            parts.push_back(tr("%n follower(s)", nullptr, pluralCount(*event->followersCount)));
        if (event->followingCount)
            parts.push_back(tr("%n followed account(s)", nullptr, pluralCount(*event->followingCount)));
        return parts.join(u" · "_s);
    }
    return notification.type == NotificationType::Unknown ? safeLine(notification.fallbackText, 1000) : QString {};
}

RowMark NotificationText::mark(const Notification &notification)
{
    switch (notification.type) {
    case NotificationType::Mention:
        return RowMark::Mention;
    case NotificationType::Status:
        return RowMark::None;
    case NotificationType::Reblog:
        return RowMark::Boost;
    case NotificationType::Follow:
    case NotificationType::FollowRequest:
    case NotificationType::AdminSignUp:
        return RowMark::Follow;
    case NotificationType::Favourite:
        return RowMark::Favourite;
    case NotificationType::Poll:
        return RowMark::Poll;
    case NotificationType::Update:
    case NotificationType::QuotedUpdate:
        return RowMark::Edited;
    case NotificationType::AdminReport:
    case NotificationType::ModerationWarning:
        return RowMark::Moderation;
    case NotificationType::SeveredRelationships:
        return RowMark::Severed;
    case NotificationType::Quote:
        return RowMark::Quote;
    case NotificationType::AddedToCollection:
    case NotificationType::CollectionUpdate:
        return RowMark::Collection;
    case NotificationType::EmojiReaction:
        return RowMark::Reaction;
    case NotificationType::Unknown:
        return RowMark::Unknown;
    }
    Q_UNREACHABLE();
    return RowMark::None;
}

} // namespace thumpline
