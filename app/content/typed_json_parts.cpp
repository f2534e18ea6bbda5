#include "content/typed_json_parts.h"

#include "content/typed_json.h"

namespace thumpline::typed_json {

namespace {

constexpr qsizetype dateLength = 10; // of 2026-11-24T…

void writeField(JsonWriter &json, const ProfileField &field)
{
    json.beginObject();
    text(json, "name", field.name);
    text(json, "value", field.value);
    time(json, "verified_at", field.verifiedAt);
    json.endObject();
}

void writeRole(JsonWriter &json, const AccountRole &role)
{
    json.beginObject();
    text(json, "id", role.id);
    text(json, "name", role.name);
    text(json, "color", role.colour);
    json.endObject();
}

void writeSizeMembers(JsonWriter &json, const QSize &size)
{
    json.key("width").number(qint64 {size.width()}).key("height").number(qint64 {size.height()});
}

void writeMeta(JsonWriter &json, const MediaAttachment &media)
{
    json.beginObject();
    if (media.originalSize || media.durationSeconds) {
        json.key("original").beginObject();
        if (media.originalSize)
            writeSizeMembers(json, *media.originalSize);
        if (media.durationSeconds)
            json.key("duration").number(*media.durationSeconds);
        json.endObject();
    }
    if (media.smallSize) {
        json.key("small").beginObject();
        writeSizeMembers(json, *media.smallSize);
        json.endObject();
    }
    if (media.focusX && media.focusY) {
        json.key("focus").beginObject();
        json.key("x").number(*media.focusX).key("y").number(*media.focusY);
        json.endObject();
    }
    json.endObject();
}

void writeOption(JsonWriter &json, const PollOption &option)
{
    json.beginObject();
    text(json, "title", option.title);
    count(json, "votes_count", option.votesCount);
    json.endObject();
}

void writeAuthor(JsonWriter &json, const CardAuthor &author)
{
    json.beginObject();
    text(json, "name", author.name);
    text(json, "url", author.url);
    json.key("account");
    if (author.acct) {
        json.beginObject();
        text(json, "acct", *author.acct);
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

void writeAnnouncedStatus(JsonWriter &json, const AnnouncedStatus &status)
{
    json.beginObject();
    text(json, "id", status.id);
    text(json, "url", status.url);
    json.endObject();
}

} // namespace

void time(JsonWriter &json, QByteArrayView name, const std::optional<Timestamp> &value)
{
    json.key(name);
    if (value)
        json.string(value->toIsoBytes());
    else
        json.null();
}

void date(JsonWriter &json, QByteArrayView name, const std::optional<Timestamp> &value)
{
    json.key(name);
    if (value)
        json.string(value->toIsoBytes().left(dateLength));
    else
        json.null();
}

void texts(JsonWriter &json, QByteArrayView name, const std::vector<QByteArray> &values)
{
    json.key(name).beginArray();
    for (const QByteArray &value : values)
        json.string(value);
    json.endArray();
}

void writeEmoji(JsonWriter &json, const CustomEmoji &emoji)
{
    json.beginObject();
    text(json, "shortcode", emoji.shortcode);
    text(json, "url", emoji.url);
    text(json, "static_url", emoji.staticUrl);
    flag(json, "visible_in_picker", emoji.visibleInPicker);
    if (emoji.category)
        text(json, "category", *emoji.category);
    json.endObject();
}

void writeMoved(JsonWriter &json, const MovedAccount &account)
{
    json.beginObject();
    id(json, "id", account.id);
    text(json, "acct", account.acct);
    text(json, "display_name", account.displayName);
    text(json, "url", account.url);
    json.endObject();
}

void writeMedia(JsonWriter &json, const MediaAttachment &media)
{
    json.beginObject();
    text(json, "id", media.id);
    json.key("type").string(toKey(media.type));
    nullableText(json, "url", media.url);
    nullableText(json, "preview_url", media.previewUrl);
    nullableText(json, "remote_url", media.remoteUrl);
    nullableText(json, "preview_remote_url", media.previewRemoteUrl);
    nullableText(json, "description", media.description);
    nullableText(json, "blurhash", media.blurhash);
    json.key("meta");
    writeMeta(json, media);
    json.endObject();
}

void writeMention(JsonWriter &json, const Mention &mention)
{
    json.beginObject();
    text(json, "id", mention.id);
    text(json, "username", mention.username);
    text(json, "acct", mention.acct);
    text(json, "url", mention.url);
    json.endObject();
}

void writeTag(JsonWriter &json, const Tag &tag)
{
    json.beginObject();
    text(json, "name", tag.name);
    text(json, "url", tag.url);
    json.endObject();
}

void writePoll(JsonWriter &json, const Poll &poll)
{
    json.beginObject();
    text(json, "id", poll.id);
    time(json, "expires_at", poll.expiresAt);
    json.key("expired").boolean(poll.expired);
    json.key("multiple").boolean(poll.multiple);
    count(json, "votes_count", poll.votesCount);
    count(json, "voters_count", poll.votersCount);
    list(json, "options", poll.options, writeOption);
    flag(json, "voted", poll.voted);
    if (poll.voted) {
        json.key("own_votes").beginArray();
        for (const int vote : poll.ownVotes)
            json.number(qint64 {vote});
        json.endArray();
    }
    list(json, "emojis", poll.emojis, writeEmoji);
    json.endObject();
}

void writeCard(JsonWriter &json, const PreviewCard &card)
{
    json.beginObject();
    nullableText(json, "url", card.url);
    text(json, "title", card.title);
    text(json, "description", card.description);
    text(json, "type", card.type);
    text(json, "author_name", card.authorName);
    text(json, "author_url", card.authorUrl);
    text(json, "provider_name", card.providerName);
    text(json, "provider_url", card.providerUrl);
    text(json, "html", card.html);
    if (card.size)
        writeSizeMembers(json, *card.size);
    nullableText(json, "image", card.image);
    text(json, "image_description", card.imageDescription);
    text(json, "embed_url", card.embedUrl);
    nullableText(json, "blurhash", card.blurhash);
    nullableText(json, "language", card.language);
    time(json, "published_at", card.publishedAt);
    list(json, "authors", card.authors, writeAuthor);
    flag(json, "missing_attribution", card.missingAttribution);
    json.endObject();
}

void writeApplication(JsonWriter &json, const Application &application)
{
    json.beginObject();
    text(json, "name", application.name);
    nullableText(json, "website", application.website);
    json.endObject();
}

void writeFilter(JsonWriter &json, const FilterResult &filter)
{
    json.beginObject();
    json.key("filter").beginObject();
    text(json, "id", filter.filterId);
    text(json, "title", filter.title);
    json.key("filter_action");
    if (filter.action == FilterAction::Unknown)
        json.null();
    else
        json.string(toKey(filter.action));
    json.endObject();
    texts(json, "keyword_matches", filter.keywordMatches);
    texts(json, "status_matches", filter.statusMatches);
    json.endObject();
}

void writeReaction(JsonWriter &json, const EmojiReaction &reaction)
{
    json.beginObject();
    text(json, "name", reaction.name);
    json.key("count").number(reaction.count);
    flag(json, "me", reaction.me);
    nullableText(json, "url", reaction.url);
    json.endObject();
}

void writeCollection(JsonWriter &json, const Collection &collection)
{
    json.beginObject();
    text(json, "id", collection.id);
    nullableText(json, "account_id", collection.accountId);
    text(json, "name", collection.name);
    text(json, "description", collection.description);
    nullableText(json, "url", collection.url);
    nullableText(json, "uri", collection.uri);
    nullableText(json, "language", collection.language);
    json.key("sensitive").boolean(collection.sensitive);
    count(json, "item_count", collection.itemCount);
    time(json, "created_at", collection.createdAt);
    time(json, "updated_at", collection.updatedAt);
    json.endObject();
}

void writeAnnouncementReaction(JsonWriter &json, const AnnouncementReaction &reaction)
{
    json.beginObject();
    text(json, "name", reaction.name);
    json.key("count").number(reaction.count);
    flag(json, "me", reaction.me);
    if (!reaction.url.isEmpty())
        text(json, "url", reaction.url);
    if (!reaction.staticUrl.isEmpty())
        text(json, "static_url", reaction.staticUrl);
    if (!reaction.announcementId.isEmpty())
        text(json, "announcement_id", reaction.announcementId);
    json.endObject();
}

void writeAnnouncement(JsonWriter &json, const Announcement &announcement)
{
    json.beginObject();
    id(json, "id", announcement.id);
    text(json, "content", announcement.content);
    time(json, "starts_at", announcement.startsAt);
    time(json, "ends_at", announcement.endsAt);
    json.key("all_day").boolean(announcement.allDay);
    json.key("published").boolean(announcement.published);
    time(json, "published_at", announcement.publishedAt);
    time(json, "updated_at", announcement.updatedAt);
    flag(json, "read", announcement.read);
    list(json, "mentions", announcement.mentions, writeMention);
    list(json, "statuses", announcement.statuses, writeAnnouncedStatus);
    list(json, "tags", announcement.tags, writeTag);
    list(json, "emojis", announcement.emojis, writeEmoji);
    list(json, "reactions", announcement.reactions, writeAnnouncementReaction);
    json.endObject();
}

} // namespace thumpline::typed_json

namespace thumpline {

using namespace typed_json;

void writeAccount(JsonWriter &json, const Account &account)
{
    json.beginObject();
    id(json, "id", account.id);
    text(json, "username", account.username);
    text(json, "acct", account.acct);
    text(json, "display_name", account.displayName);
    json.key("locked").boolean(account.locked);
    json.key("bot").boolean(account.bot);
    json.key("group").boolean(account.group);
    flag(json, "discoverable", account.discoverable);
    flag(json, "indexable", account.indexable);
    flag(json, "noindex", account.noindex);
    flag(json, "hide_collections", account.hideCollections);
    if (account.suspended)
        json.key("suspended").boolean(true);
    if (account.limited)
        json.key("limited").boolean(true);
    if (account.memorial)
        json.key("memorial").boolean(true);
    time(json, "created_at", account.createdAt);
    date(json, "last_status_at", account.lastStatusAt);
    text(json, "note", account.note);
    nullableText(json, "url", account.url);
    nullableText(json, "uri", account.uri);
    text(json, "avatar", account.avatar);
    text(json, "avatar_static", account.avatarStatic);
    text(json, "avatar_description", account.avatarDescription);
    text(json, "header", account.header);
    text(json, "header_static", account.headerStatic);
    text(json, "header_description", account.headerDescription);
    count(json, "followers_count", account.followersCount);
    count(json, "following_count", account.followingCount);
    count(json, "statuses_count", account.statusesCount);
    list(json, "emojis", account.emojis, writeEmoji);
    list(json, "fields", account.fields, writeField);
    list(json, "roles", account.roles, writeRole);
    presentObject(json, "moved", account.moved, writeMoved);
    json.endObject();
}

} // namespace thumpline
