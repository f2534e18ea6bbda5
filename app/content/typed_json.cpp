#include "content/typed_json.h"

#include "content/rich_text.h"
#include "content/typed_json_parts.h"

using namespace Qt::StringLiterals;

namespace thumpline {

using namespace typed_json;

namespace {

void writeText(JsonWriter &json, const Status &status)
{
    const RichText rich = richText(status.content, {}, {.limits = generousLimits});
    json.key("text").string(rich.text);
    json.key("links").beginArray();
    for (const TextLink &link : rich.links) {
        if (link.kind == LinkKind::Web)
            json.string(link.target.url.toEncoded());
    }
    json.endArray();
}

void writeQuote(JsonWriter &json, const Quote &quote)
{
    json.beginObject();
    json.key("state");
    if (quote.state == QuoteState::Unknown)
        json.null();
    else
        json.string(toKey(quote.state));
    json.key("quoted_status");
    if (quote.status)
        writeStatus(json, *quote.status);
    else
        json.null();
    if (!quote.status && quote.statusId)
        id(json, "quoted_status_id", *quote.statusId);
    json.endObject();
}

void writeApproval(JsonWriter &json, const QuoteApproval &approval)
{
    json.beginObject();
    texts(json, "automatic", approval.automatic);
    texts(json, "manual", approval.manual);
    text(json, "current_user", approval.currentUser);
    json.endObject();
}

void writeNestedStatuses(JsonWriter &json, const Status &status)
{
    json.key("reblog");
    if (status.reblog)
        writeStatus(json, *status.reblog);
    else
        json.null();
    json.key("quote");
    if (status.quote)
        writeQuote(json, *status.quote);
    else
        json.null();
}

void writeCounts(JsonWriter &json, const Status &status)
{
    count(json, "replies_count", status.repliesCount);
    count(json, "reblogs_count", status.reblogsCount);
    count(json, "favourites_count", status.favouritesCount);
    count(json, "quotes_count", status.quotesCount);
    flag(json, "favourited", status.favourited);
    flag(json, "reblogged", status.reblogged);
    flag(json, "muted", status.muted);
    flag(json, "bookmarked", status.bookmarked);
    flag(json, "pinned", status.pinned);
}

void writeSeverance(JsonWriter &json, const SeveranceEvent &event)
{
    json.beginObject();
    text(json, "id", event.id);
    text(json, "type", event.type);
    text(json, "target_name", event.targetName);
    json.key("purged").boolean(event.purged);
    count(json, "followers_count", event.followersCount);
    count(json, "following_count", event.followingCount);
    time(json, "created_at", event.createdAt);
    json.endObject();
}

void writeWarning(JsonWriter &json, const ModerationWarning &warning)
{
    json.beginObject();
    text(json, "id", warning.id);
    text(json, "action", warning.action);
    text(json, "text", warning.text);
    texts(json, "status_ids", warning.statusIds);
    optionalObject(json, "target_account", warning.targetAccount, writeAccount);
    json.key("appeal");
    if (warning.appealState || warning.appealText) {
        json.beginObject();
        text(json, "text", warning.appealText.value_or(QByteArray {}));
        text(json, "state", warning.appealState.value_or(QByteArray {}));
        json.endObject();
    } else {
        json.null();
    }
    time(json, "created_at", warning.createdAt);
    json.endObject();
}

void writeReport(JsonWriter &json, const Report &report)
{
    json.beginObject();
    text(json, "id", report.id);
    text(json, "category", report.category);
    text(json, "comment", report.comment);
    json.key("forwarded").boolean(report.forwarded);
    json.key("action_taken").boolean(report.actionTaken);
    time(json, "action_taken_at", report.actionTakenAt);
    texts(json, "status_ids", report.statusIds);
    texts(json, "rule_ids", report.ruleIds);
    texts(json, "collection_ids", report.collectionIds);
    optionalObject(json, "target_account", report.targetAccount, writeAccount);
    time(json, "created_at", report.createdAt);
    json.endObject();
}

void writeFallback(JsonWriter &json, const Notification &notification)
{
    json.beginObject();
    text(json, "title", notification.fallbackTitle);
    nullableText(json, "summary", notification.fallbackText);
    nullableText(json, "details", notification.fallbackDetails);
    json.endObject();
}

void writeStatusPointer(JsonWriter &json, QByteArrayView name, const std::shared_ptr<const Status> &status)
{
    json.key(name);
    if (status)
        writeStatus(json, *status);
    else
        json.null();
}

/// Parts that only some types have are left out where they are absent.
void writeNotification(JsonWriter &json, const Notification &notification)
{
    json.beginObject();
    nullableText(json, "id", notification.id);
    text(json, "type", notification.typeText);
    nullableText(json, "group_key", notification.groupKey);
    time(json, "created_at", notification.createdAt);
    optionalObject(json, "account", notification.account, writeAccount);
    writeStatusPointer(json, "status", notification.status);
    presentObject(json, "event", notification.severance, writeSeverance);
    presentObject(json, "moderation_warning", notification.moderationWarning, writeWarning);
    presentObject(json, "report", notification.report, writeReport);
    presentObject(json, "collection", notification.collection, writeCollection);
    presentObject(json, "target", notification.target, writeMoved);
    if (!notification.fallbackTitle.isEmpty()) {
        json.key("fallback");
        writeFallback(json, notification);
    }
    if (!notification.emoji.isEmpty())
        text(json, "emoji", notification.emoji);
    json.endObject();
}

void writeConversation(JsonWriter &json, const Conversation &conversation)
{
    json.beginObject();
    id(json, "id", conversation.id);
    json.key("unread").boolean(conversation.unread);
    list(json, "accounts", conversation.accounts, writeAccount);
    writeStatusPointer(json, "last_status", conversation.lastStatus);
    json.endObject();
}

} // namespace

void writeStatus(JsonWriter &json, const Status &status)
{
    json.beginObject();
    id(json, "id", status.id);
    time(json, "created_at", status.createdAt);
    time(json, "edited_at", status.editedAt);
    optionalId(json, "in_reply_to_id", status.inReplyToId);
    optionalId(json, "in_reply_to_account_id", status.inReplyToAccountId);
    json.key("sensitive").boolean(status.sensitive);
    text(json, "spoiler_text", status.spoilerText);
    json.key("visibility");
    if (status.visibility == Visibility::Unknown)
        json.null();
    else
        json.string(toKey(status.visibility));
    if (status.localOnly)
        json.key("local_only").boolean(true);
    nullableText(json, "language", status.language);
    nullableText(json, "uri", status.uri);
    nullableText(json, "url", status.url);
    writeCounts(json, status);
    text(json, "content", status.content);
    writeText(json, status);
    writeNestedStatuses(json, status);
    json.key("account");
    writeAccount(json, status.account);
    list(json, "media_attachments", status.media, writeMedia);
    list(json, "mentions", status.mentions, writeMention);
    list(json, "tags", status.tags, writeTag);
    list(json, "emojis", status.emojis, writeEmoji);
    optionalObject(json, "card", status.card, writeCard);
    optionalObject(json, "poll", status.poll, writePoll);
    presentObject(json, "application", status.application, writeApplication);
    presentObject(json, "quote_approval", status.quoteApproval, writeApproval);
    list(json, "filtered", status.filtered, writeFilter);
    if (!status.taggedCollections.empty())
        list(json, "tagged_collections", status.taggedCollections, writeCollection);
    if (!status.reactions.empty())
        list(json, "emoji_reactions", status.reactions, writeReaction);
    json.endObject();
}

void writeEntity(JsonWriter &json, const StreamEvent &event)
{
    const auto write = [&json](const auto &content) {
        using Event = std::decay_t<decltype(content)>;
        if constexpr (std::is_same_v<Event, UpdateEvent> || std::is_same_v<Event, StatusUpdateEvent>)
            writeStatus(json, *content.status);
        else if constexpr (std::is_same_v<Event, DeleteEvent> || std::is_same_v<Event, AnnouncementDeleteEvent>)
            json.string(content.id.view());
        else if constexpr (std::is_same_v<Event, NotificationEvent>)
            writeNotification(json, *content.notification);
        else if constexpr (std::is_same_v<Event, ConversationEvent>)
            writeConversation(json, *content.conversation);
        else if constexpr (std::is_same_v<Event, AnnouncementEvent>)
            writeAnnouncement(json, *content.announcement);
        else if constexpr (std::is_same_v<Event, AnnouncementReactionEvent>)
            writeAnnouncementReaction(json, content.reaction);
        else
            json.null();
    };
    std::visit(write, event.content);
}

} // namespace thumpline
