#include "demo/entity_writer.h"

#include "demo/attachment_writer.h"

#include <QDate>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstring>

namespace thumpline {

namespace {

const DemoPerson &personAt(int index)
{
    return demoPeople()[static_cast<size_t>(index)];
}

bool isLocalPerson(const DemoPerson &person)
{
    return *person.host == '\0';
}

QStringList emojisOf(const char *text)
{
    DemoPerson nobody;
    return storyHtml(text, nobody).emojis;
}

} // namespace

QByteArray demoAccountId(int person)
{
    const QDate joined = QDate(personAt(person).joinedYear, 3, 1).addDays(person * 11 % 300);
    return QByteArray::number((joined.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch() << 16) + 4711 + person);
}

QByteArray demoAcct(const DemoPerson &person)
{
    return isLocalPerson(person) ? QByteArray(person.username) : QByteArray(person.username) + '@' + person.host;
}

void EntityWriter::account(int index)
{
    const DemoPerson &person = personAt(index);
    const QByteArray id = demoAccountId(index);
    const QByteArray home = demoWebHost(person);
    const bool isLocal = isLocalPerson(person);
    const quint32 print = demoFingerprint(person.username, 7);
    const QByteArray files = demoFileHost(isLocal) + "accounts/";
    const QByteArray avatar = files + "avatars/" + demoFiledId(id) + "/original/" + demoFileName(print) + ".png";
    const QByteArray header
        = files + "headers/" + demoFiledId(id) + "/original/" + demoFileName(print ^ 0x5555) + ".jpg";
    m_json.beginObject();
    text("id", id);
    text("username", person.username);
    text("acct", demoAcct(person));
    text("display_name", person.displayName);
    boolean("locked", person.locked);
    boolean("bot", person.bot);
    boolean("discoverable", true);
    if (isCurrent())
        boolean("indexable", true);
    boolean("group", false);
    text("created_at",
         QByteArray::number(person.joinedYear) + (isCurrent() ? "-03-01T00:00:00.000Z" : "-03-01T09:06:27.000Z"));
    text("note", storyHtml(person.note, person).html);
    text("url", home + "/@" + person.username);
    if (isCurrent())
        text("uri", home + "/users/" + person.username);
    text("avatar", avatar);
    text("avatar_static", avatar);
    text("header", header);
    text("header_static", header);
    if (isCurrent()) {
        text("avatar_description", {});
        text("header_description", {});
    }
    number("followers_count", 20 + print % 4000);
    number("following_count", 15 + print % 600);
    number("statuses_count", 100 + print % 30'000);
    slot("last_status_at", TemplateSlot::Day);
    if (isCurrent()) {
        null("hide_collections");
        if (isLocal)
            boolean("noindex", false);
    }
    key("emojis");
    emojis(emojisOf(person.displayName));
    if (isCurrent() && isLocal) {
        key("roles");
        m_json.beginArray().endArray();
    }
    writeFields(person);
    if (isCurrent()) {
        boolean("show_media", true);
        boolean("show_media_replies", true);
        boolean("show_featured", true);
    }
    m_json.endObject();
}

void EntityWriter::writeFields(const DemoPerson &person)
{
    key("fields");
    m_json.beginArray();
    if (demoFingerprint(person.username, 3) % 3 != 0) {
        m_json.beginObject();
        text("name", "Home");
        const QByteArray site = QByteArray(person.username) + ".example";
        text("value",
             "<a href=\"https://" + site
                 + "\" target=\"_blank\" rel=\"nofollow noopener me\" translate=\"no\"><span "
                   "class=\"invisible\">https://</span><span class=\"\">"
                 + site + "</span><span class=\"invisible\"></span></a>");
        text("verified_at", QByteArray::number(person.joinedYear + 1) + "-02-11T10:04:37.512+00:00");
        m_json.endObject();
    }
    m_json.endArray();
}

void EntityWriter::status(int blueprint, bool edited, PayloadForm form)
{
    writeStatus(blueprint, edited, form, true);
}

void EntityWriter::writeStatus(int index, bool edited, PayloadForm form, bool outer)
{
    const StatusBlueprint &blueprint = m_book.at(index);
    const StatusSlots into = outer
        ? StatusSlots {}
        : StatusSlots {TemplateSlot::InnerId, TemplateSlot::InnerCreatedAt, TemplateSlot::InnerPollEnd};
    const StoryHtml &content = edited ? blueprint.editedText : blueprint.text;
    m_json.beginObject();
    writeHead(blueprint, into);
    writeCounts(blueprint);
    if (isCurrent()) {
        if (edited)
            slot("edited_at", TemplateSlot::EditedAt);
        else
            null("edited_at");
    }
    writePersonal(form);
    text("content", content.html);
    writeBody(blueprint, form, outer);
    writeEnd(blueprint, content, into);
    if (isCurrent() && outer && form == PayloadForm::Public) {
        key("filtered");
        m_json.beginArray().endArray();
    }
    m_json.endObject();
}

void EntityWriter::writeHead(const StatusBlueprint &blueprint, const StatusSlots &into)
{
    const DemoStory &story = *blueprint.story;
    const bool isBoost = blueprint.boosted >= 0;
    slot("id", into.id);
    slot("created_at", into.createdAt);
    if (blueprint.repliedTo >= 0 && into.id == TemplateSlot::StatusId) {
        slot("in_reply_to_id", TemplateSlot::RepliedId);
        text("in_reply_to_account_id", demoAccountId(m_book.at(blueprint.repliedTo).author));
    } else {
        null("in_reply_to_id");
        null("in_reply_to_account_id");
    }
    const bool hasWarning = *story.warning != '\0';
    boolean("sensitive", hasWarning);
    text("spoiler_text", story.warning);
    text("visibility",
         story.visibility == DemoVisibility::Unlisted      ? "unlisted"
             : story.visibility == DemoVisibility::Private ? "private"
                                                           : "public");
    if (*story.language == '\0')
        null("language");
    else
        text("language", story.language);
    writeAddress(personAt(blueprint.author), into, isBoost);
}

void EntityWriter::writeAddress(const DemoPerson &author, const StatusSlots &into, bool isBoost)
{
    const QByteArray id = TemplateText::mark(into.id);
    const QByteArray users = demoWebHost(author) + "/users/" + author.username + "/statuses/" + id;
    text("uri", isBoost ? users + "/activity" : users);
    text("url", isBoost ? users + "/activity" : demoWebHost(author) + "/@" + author.username + '/' + id);
}

void EntityWriter::writeCounts(const StatusBlueprint &blueprint)
{
    number("replies_count", blueprint.replies);
    number("reblogs_count", blueprint.reblogs);
    number("favourites_count", blueprint.favourites);
    if (isCurrent())
        number("quotes_count", 0);
}

void EntityWriter::writePersonal(PayloadForm form)
{
    if (form == PayloadForm::Public)
        return;
    for (const char *name : {"favourited", "reblogged", "muted", "bookmarked"})
        boolean(name, false);
}

void EntityWriter::writeBody(const StatusBlueprint &blueprint, PayloadForm form, bool outer)
{
    if (isCurrent() && form == PayloadForm::Personal) {
        key("filtered");
        m_json.beginArray().endArray();
    }
    key("reblog");
    if (blueprint.boosted >= 0 && outer)
        writeStatus(blueprint.boosted, false, form, false);
    else
        m_json.null();
    if (isLocalPerson(personAt(blueprint.author))) {
        key("application");
        m_json.beginObject();
        text("name", "Web");
        null("website");
        m_json.endObject();
    }
    if (!isCurrent())
        return;
    if (blueprint.story->visibility == DemoVisibility::LocalOnly)
        boolean("local_only", true); // glitch-soc's
    writeQuote(blueprint.boosted >= 0 ? -1 : blueprint.quoted, outer);
    key("quote_approval");
    m_json.beginObject();
    key("automatic");
    m_json.beginArray().string(QByteArrayView("public")).endArray();
    key("manual");
    m_json.beginArray().endArray();
    text("current_user", form == PayloadForm::Public ? "unknown" : "automatic");
    m_json.endObject();
}

void EntityWriter::writeQuote(int quoted, bool outer)
{
    key("quote");
    if (quoted < 0 || !outer) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    text("state", "accepted");
    key("quoted_status");
    writeStatus(quoted, false, PayloadForm::Personal, false); // personal on public streams too (captures)
    m_json.endObject();
}

void EntityWriter::writeEnd(const StatusBlueprint &blueprint, const StoryHtml &content, const StatusSlots &into)
{
    const DemoStory &story = *blueprint.story;
    const bool isBoost = blueprint.boosted >= 0; // media, card and poll belong to what is boosted
    key("account");
    account(blueprint.author);
    key("media_attachments");
    m_json.beginArray();
    if (!isBoost)
        AttachmentWriter(m_json, m_era).media(*blueprint.story, isLocalPerson(personAt(blueprint.author)));
    m_json.endArray();
    key("mentions");
    writeMentions(content.mentions);
    key("tags");
    tags(content.tags);
    key("emojis");
    emojis(content.emojis);
    key("card");
    if (*story.card.url != '\0' && !isBoost)
        AttachmentWriter(m_json, m_era).card(story.card, story.language);
    else
        m_json.null();
    key("poll");
    if (!story.poll.options.empty() && !isBoost)
        AttachmentWriter(m_json, m_era).poll(story.poll, blueprint.favourites, into.pollEnd);
    else
        m_json.null();
    if (isCurrent()) {
        key("tagged_collections");
        m_json.beginArray().endArray();
    }
}

void EntityWriter::letter(const DemoLetter &letter, bool direct)
{
    const int author = demoPersonNamed(QLatin1StringView(letter.author));
    const StoryHtml content = storyHtml(letter.text, personAt(author));
    m_json.beginObject();
    slot("id", TemplateSlot::StatusId);
    slot("created_at", TemplateSlot::CreatedAt);
    null("in_reply_to_id");
    null("in_reply_to_account_id");
    boolean("sensitive", false);
    text("spoiler_text", {});
    text("visibility", direct ? "direct" : "unlisted");
    text("language", letter.language);
    writeAddress(personAt(author), {}, false);
    writeCounts({});
    if (isCurrent())
        null("edited_at");
    writePersonal(PayloadForm::Personal);
    text("content", content.html);
    static const DemoStory noStory {};
    const StatusBlueprint blueprint {.author = author, .story = &noStory};
    writeBody(blueprint, PayloadForm::Personal, true);
    writeEnd(blueprint, content, {});
    m_json.endObject();
}

void EntityWriter::emojis(const QStringList &shortcodes)
{
    m_json.beginArray();
    for (const QString &shortcode : shortcodes) {
        const QByteArray name = shortcode.toUtf8();
        m_json.beginObject();
        text("shortcode", name);
        text("url", demoFileHost(true) + "custom_emojis/images/" + name + ".png");
        text("static_url", demoFileHost(true) + "custom_emojis/images/" + name + "_static.png");
        boolean("visible_in_picker", true);
        m_json.endObject();
    }
    m_json.endArray();
}

void EntityWriter::writeMentions(const std::vector<int> &people)
{
    m_json.beginArray();
    for (const int index : people) {
        const DemoPerson &person = personAt(index);
        m_json.beginObject();
        text("id", demoAccountId(index));
        text("username", person.username);
        text("url", demoWebHost(person) + "/@" + person.username);
        text("acct", demoAcct(person));
        m_json.endObject();
    }
    m_json.endArray();
}

void EntityWriter::tags(const QStringList &names)
{
    m_json.beginArray();
    for (const QString &tag : names) {
        m_json.beginObject();
        text("name", tag.toUtf8());
        text("url", "https://harbour.example/tags/" + QUrl::toPercentEncoding(tag));
        m_json.endObject();
    }
    m_json.endArray();
}

} // namespace thumpline
