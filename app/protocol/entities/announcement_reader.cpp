#include "protocol/entities/event_entity_readers.h"

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr size_t maxReactions = 256;
constexpr size_t maxStatuses = 64;
constexpr qsizetype maxReactionName = 128; // bytes: an emoji is at most a few dozen

void readReactionName(const Field<AnnouncementReaction> &f)
{
    readText(f.value, f.at, f.reading, f.entity.name);
    if (f.entity.name.size() <= maxReactionName)
        return;
    f.reading.note(f.at, "is longer than an emoji's name can be, cut");
    f.entity.name.truncate(maxReactionName);
    while (!f.entity.name.isEmpty() && !f.entity.name.isValidUtf8()) // not inside a character
        f.entity.name.chop(1);
}

void readReactionCount(const Field<AnnouncementReaction> &f)
{
    std::optional<qint64> count;
    readCount(f.value, f.at, f.reading, count);
    f.entity.count = count.value_or(0);
}

constexpr auto reactionFields = makeFieldTable<AnnouncementReaction>({
    {"name", readReactionName},
    {"count", readReactionCount},
    {"me", flag<&AnnouncementReaction::me>},
    {"url", url<&AnnouncementReaction::url>},
    {"static_url", url<&AnnouncementReaction::staticUrl>},
    {"announcement_id", looseId<&AnnouncementReaction::announcementId>},
});

bool readReaction(dom::element value, const Place &at, Reading &reading, AnnouncementReaction &out)
{
    if (!readObject(value, reactionFields, at, reading, out))
        return false;
    if (!out.name.isEmpty())
        return true;
    reading.note(at, "has no name");
    return false;
}

constexpr auto announcedStatusFields = makeFieldTable<AnnouncedStatus>({
    {"id", looseId<&AnnouncedStatus::id>},
    {"url", url<&AnnouncedStatus::url>},
});

bool readAnnouncedStatus(dom::element value, const Place &at, Reading &reading, AnnouncedStatus &out)
{
    return readObject(value, announcedStatusFields, at, reading, out);
}

constexpr auto announcementFields = makeFieldTable<Announcement>({
    {"id", ownId<&Announcement::id>},
    {"content", text<&Announcement::content>},
    {"starts_at", time<&Announcement::startsAt>},
    {"ends_at", time<&Announcement::endsAt>},
    {"all_day", dueFlag<&Announcement::allDay>},
    {"published", dueFlag<&Announcement::published>},
    {"published_at", time<&Announcement::publishedAt>},
    {"updated_at", time<&Announcement::updatedAt>},
    {"read", flag<&Announcement::read>},
    {"mentions", mentions<&Announcement::mentions>},
    {"statuses",
     [](const Field<Announcement> &f) {
         readList(f.value, f.at, f.reading, maxStatuses, f.entity.statuses, readAnnouncedStatus);
     }},
    {"tags", tags<&Announcement::tags>},
    {"emojis", emojis<&Announcement::emojis>},
    {"reactions",
     [](const Field<Announcement> &f) {
         readList(f.value, f.at, f.reading, maxReactions, f.entity.reactions, readReaction);
     }},
});

QByteArray whyNoText(dom::object object, std::string_view name)
{
    const std::optional<dom::element> value = lastOf(object, name);
    if (!value)
        return textOf(name) + " is missing";
    return textOf(name) + ' ' + (value->is_string() ? "is an empty text"_ba : wrongKind(*value, "a text"));
}

} // namespace

std::optional<QByteArray> readAnnouncement(dom::element value, const Place &at, Reading &reading, Announcement &out)
{
    dom::object object;
    if (value.get(object))
        return wrongKind(value, "an announcement");
    readFields(object, announcementFields, at, reading, out);
    if (out.id.isEmpty())
        return whyNoId(object, "id");
    if (out.content.isEmpty())
        return whyNoText(object, "content");
    return std::nullopt;
}

std::optional<QByteArray> readAnnouncementReaction(dom::element value, const Place &at, Reading &reading,
                                                   AnnouncementReaction &out)
{
    dom::object object;
    if (value.get(object))
        return wrongKind(value, "a reaction");
    readFields(object, reactionFields, at, reading, out);
    if (out.name.isEmpty())
        return whyNoText(object, "name");
    if (out.announcementId.isEmpty())
        return whyNoText(object, "announcement_id");
    return std::nullopt;
}

} // namespace thumpline
