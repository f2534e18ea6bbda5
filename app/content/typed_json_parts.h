#pragma once

#include "protocol/json_writer.h"
#include "protocol/stream_event.h"

// Inside typed_json only: the fields and the small entities, by the API's names.

namespace thumpline::typed_json {

inline void text(JsonWriter &json, QByteArrayView name, const QByteArray &value)
{
    json.key(name).string(value);
}

/// The decoder keeps null as an empty text, and so does this the other way round for fields that may be null.
inline void nullableText(JsonWriter &json, QByteArrayView name, const QByteArray &value)
{
    json.key(name);
    if (value.isEmpty())
        json.null();
    else
        json.string(value);
}

inline void id(JsonWriter &json, QByteArrayView name, const EntityId &value)
{
    json.key(name);
    if (value.isEmpty())
        json.null();
    else
        json.string(value.view());
}

inline void optionalId(JsonWriter &json, QByteArrayView name, const std::optional<EntityId> &value)
{
    id(json, name, value.value_or(EntityId {}));
}

inline void count(JsonWriter &json, QByteArrayView name, const std::optional<qint64> &value)
{
    json.key(name);
    if (value)
        json.number(*value);
    else
        json.null();
}

/// Left out where the server did not send it.
inline void flag(JsonWriter &json, QByteArrayView name, const std::optional<bool> &value)
{
    if (value)
        json.key(name).boolean(*value);
}

void time(JsonWriter &json, QByteArrayView name, const std::optional<Timestamp> &value);
/// The date alone.
void date(JsonWriter &json, QByteArrayView name, const std::optional<Timestamp> &value);
void texts(JsonWriter &json, QByteArrayView name, const std::vector<QByteArray> &values);

template<typename Item>
void list(JsonWriter &json, QByteArrayView name, const std::vector<Item> &items,
          void (*write)(JsonWriter &, const Item &))
{
    json.key(name).beginArray();
    for (const Item &item : items)
        write(json, item);
    json.endArray();
}

/// An object or null.
template<typename Entity>
void optionalObject(JsonWriter &json, QByteArrayView name, const std::optional<Entity> &value,
                    void (*write)(JsonWriter &, const Entity &))
{
    json.key(name);
    if (value)
        write(json, *value);
    else
        json.null();
}

/// An object, or left out.
template<typename Entity>
void presentObject(JsonWriter &json, QByteArrayView name, const std::optional<Entity> &value,
                   void (*write)(JsonWriter &, const Entity &))
{
    if (value)
        optionalObject(json, name, value, write);
}

void writeEmoji(JsonWriter &json, const CustomEmoji &emoji);
void writeMoved(JsonWriter &json, const MovedAccount &account);
void writeMedia(JsonWriter &json, const MediaAttachment &media);
void writeMention(JsonWriter &json, const Mention &mention);
void writeTag(JsonWriter &json, const Tag &tag);
void writePoll(JsonWriter &json, const Poll &poll);
void writeCard(JsonWriter &json, const PreviewCard &card);
void writeApplication(JsonWriter &json, const Application &application);
void writeFilter(JsonWriter &json, const FilterResult &filter);
void writeReaction(JsonWriter &json, const EmojiReaction &reaction);
void writeCollection(JsonWriter &json, const Collection &collection);
void writeAnnouncement(JsonWriter &json, const Announcement &announcement);
void writeAnnouncementReaction(JsonWriter &json, const AnnouncementReaction &reaction);

} // namespace thumpline::typed_json
