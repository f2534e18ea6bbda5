#include "demo/notification_writer.h"

#include "demo/payload_generator.h"

#include <array>

namespace thumpline {

namespace {

constexpr std::array announcementTexts {
    "The server moves to a quieter machine on Sunday night. Expect a few minutes of silence. :anchor:",
    "New here? Say hello with #introductions, and be kind to the ferry crew. :wave:",
    "The custom emoji :seagull: is back by popular demand.",
    "Backups were tested today, and they work. Sleep well!",
};

constexpr std::array reactionNames {"🎉", "👍", "⛴️", "💚"};

/// The hour of a group: notifications of one kind about one thing come together (captures: group_key).
QByteArray groupKey(const NotificationRecord &record)
{
    const QByteArray hour = QByteArray::number(record.createdMs / 3'600'000 % 1000);
    if (record.type == "favourite" || record.type == "reblog")
        return record.type + '-' + QByteArray::number(record.statusId) + '-' + hour;
    if (record.type == "follow")
        return "follow-" + hour;
    return "ungrouped-" + QByteArray::number(record.id);
}

} // namespace

const QByteArrayList &notificationTypes(DemoEra era)
{
    static const QByteArrayList old {"mention", "reblog", "favourite", "follow", "poll", "follow_request"};
    static const QByteArrayList current {"mention",
                                         "favourite",
                                         "reblog",
                                         "follow",
                                         "status",
                                         "poll",
                                         "update",
                                         "quote",
                                         "follow_request",
                                         "quoted_update",
                                         "admin.sign_up",
                                         "admin.report",
                                         "severed_relationships",
                                         "moderation_warning",
                                         "added_to_collection",
                                         "collection_update"};
    return era == DemoEra::Era2020 ? old : current;
}

bool notificationHasStatus(const QByteArray &type)
{
    static const QByteArrayList with {"mention", "favourite", "reblog", "status",
                                      "poll",    "update",    "quote",  "quoted_update"};
    return with.contains(type);
}

void NotificationWriter::time(const char *name, qint64 ms)
{
    text(name, isoTime(ms));
}

void NotificationWriter::notification(const NotificationRecord &record, const QByteArray &statusJson)
{
    m_json.beginObject();
    text("id", QByteArray::number(record.id));
    text("type", record.type);
    time("created_at", record.createdMs);
    if (isCurrent())
        text("group_key", groupKey(record));
    m_json.key("account");
    m_entities.account(record.person);
    if (!statusJson.isEmpty())
        m_json.key("status").raw(statusJson);
    writeExtra(record);
    m_json.endObject();
}

void NotificationWriter::writeExtra(const NotificationRecord &record)
{
    if (record.type == "severed_relationships")
        writeSeverance(record);
    else if (record.type == "moderation_warning")
        writeWarning(record);
    else if (record.type == "admin.report")
        writeReport(record);
    else if (record.type == "added_to_collection" || record.type == "collection_update")
        writeCollection(record);
}

void NotificationWriter::writeSeverance(const NotificationRecord &record)
{
    m_json.key("event").beginObject();
    text("id", QByteArray::number(record.id % 1000));
    text("type", "domain_block");
    m_json.key("purged").boolean(false);
    text("target_name", "loud.example");
    m_json.key("followers_count").number(qint64 {3});
    m_json.key("following_count").number(qint64 {1});
    time("created_at", record.createdMs - 1500);
    m_json.endObject();
}

void NotificationWriter::writeWarning(const NotificationRecord &record)
{
    m_json.key("moderation_warning").beginObject();
    text("id", QByteArray::number(record.id % 1000));
    text("action", "none");
    text("text", "Please put a content warning on photos of dead fish.");
    emptyArray("status_ids");
    time("created_at", record.createdMs - 1500);
    m_json.key("target_account");
    m_entities.account(0);
    m_json.key("appeal").null();
    m_json.endObject();
}

void NotificationWriter::writeReport(const NotificationRecord &record)
{
    m_json.key("report").beginObject();
    text("id", QByteArray::number(record.id % 10'000));
    m_json.key("action_taken").boolean(false);
    m_json.key("action_taken_at").null();
    text("category", "other");
    text("comment", "Not sure, but this account posts the same timetable every minute.");
    m_json.key("forwarded").boolean(false);
    time("created_at", record.createdMs - 1500);
    for (const char *name : {"status_ids", "rule_ids", "collection_ids"})
        emptyArray(name);
    m_json.key("target_account");
    m_entities.account(record.person);
    m_json.endObject();
}

void NotificationWriter::writeCollection(const NotificationRecord &record)
{
    const QByteArray url = demoWebHost(demoPeople()[static_cast<size_t>(record.person)]) + "/collections/7";
    m_json.key("collection").beginObject();
    text("id", "117264678912010544");
    text("account_id", demoAccountId(record.person));
    text("uri", url);
    text("url", url);
    text("name", "People who draw maps by hand");
    text("description", "<p>By hand, by code, by boat.</p>");
    text("language", "en");
    m_json.key("local").boolean(false);
    m_json.key("sensitive").boolean(false);
    m_json.key("discoverable").boolean(true);
    m_json.key("tag").null();
    time("created_at", record.createdMs - 86'400'000);
    time("updated_at", record.createdMs - 1500);
    m_json.key("item_count").number(qint64 {1});
    m_json.key("items").beginArray().beginObject();
    text("id", "117264718233602184");
    text("account_id", demoAccountId(0));
    text("state", "accepted");
    time("created_at", record.createdMs - 1500);
    m_json.endObject().endArray().endObject();
    m_json.key("fallback").beginObject();
    text("title", record.type == "added_to_collection" ? "You were added to a collection" : "A collection changed");
    text("summary", "People who draw maps by hand");
    text("details", "<p>By hand, by code, by boat.</p>");
    m_json.endObject();
}

void NotificationWriter::conversation(const ConversationRecord &record, const QByteArray &statusJson)
{
    m_json.beginObject();
    text("id", QByteArray::number(record.id));
    m_json.key("unread").boolean(true);
    m_json.key("accounts").beginArray();
    m_entities.account(record.person);
    m_json.endArray();
    m_json.key("last_status");
    if (statusJson.isEmpty())
        m_json.null();
    else
        m_json.raw(statusJson);
    m_json.endObject();
}

void NotificationWriter::announcement(const AnnouncementRecord &record)
{
    const char *words = announcementTexts[static_cast<size_t>(record.text) % announcementTexts.size()];
    const StoryHtml content = storyHtml(words, demoPeople().front());
    m_json.beginObject();
    text("id", QByteArray::number(record.id));
    text("content", content.html);
    m_json.key("starts_at").null();
    m_json.key("ends_at").null();
    m_json.key("all_day").boolean(false);
    time("published_at", record.publishedMs);
    time("updated_at", record.publishedMs);
    m_json.key("read").boolean(false);
    emptyArray("mentions");
    if (isCurrent())
        emptyArray("statuses");
    m_json.key("tags");
    m_entities.tags(content.tags);
    m_json.key("emojis");
    m_entities.emojis(content.emojis);
    emptyArray("reactions");
    m_json.endObject();
}

void NotificationWriter::reaction(const AnnouncementRecord &record)
{
    const char *name = reactionNames[static_cast<size_t>(record.id) % reactionNames.size()];
    m_json.beginObject();
    text("name", name);
    m_json.key("count").number(qint64 {record.reactions});
    text("announcement_id", QByteArray::number(record.id));
    m_json.endObject();
}

void NotificationWriter::ownAccount()
{
    m_entities.account(0);
}

} // namespace thumpline
