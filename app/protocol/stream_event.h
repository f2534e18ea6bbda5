#pragma once

#include "protocol/entities/announcement.h"
#include "protocol/entities/conversation.h"
#include "protocol/entities/notification.h"
#include "protocol/entities/status.h"

#include <QByteArray>
#include <QMetaType>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace thumpline {

/// A field of an envelope that nobody knows, kept as it came.
struct ExtraField
{
    QByteArray name {};
    QByteArray json {}; ///< its value: valid JSON
    friend bool operator==(const ExtraField &, const ExtraField &) = default;
};

/// Room behind a payload, in its QByteArray's capacity, that spares the decoder's parser a copy of it.
constexpr qsizetype payloadPadding = 64;

/// What a connection handed over: one event as it came, before anybody looked into the payload.
///
/// The same for both transports: an SSE event (no stream names), or a WebSocket frame that was no error.
struct WireMessage
{
    QByteArray event {}; ///< the event's name, UTF-8
    QByteArray payload {}; ///< JSON, a bare id, or what else came; empty where nothing came
    std::vector<QByteArray> streams {}; ///< the envelope's `stream`: the name and, for tag and list, the parameter
    bool hasPayload = true; ///< false: the frame had no `payload`, or the SSE data were the word `undefined`
    bool payloadWasObject = false; ///< some software sends JSON where a string with JSON is due
    std::vector<ExtraField> extra {}; ///< what else stood in the envelope
    friend bool operator==(const WireMessage &, const WireMessage &) = default;
};

/// Something in a payload that was read around: which field, and why. Counted, and shown on request.
struct DecodeNote
{
    QByteArray field {}; ///< a path: `reblog.account.emojis[2]`
    QByteArray reason {}; ///< English, a sentence without a full stop
    friend bool operator==(const DecodeNote &, const DecodeNote &) = default;
};

struct UpdateEvent
{
    std::shared_ptr<const Status> status {}; ///< never null
};

struct StatusUpdateEvent
{
    std::shared_ptr<const Status> status {}; ///< never null
};

struct DeleteEvent
{
    EntityId id {};
};

struct NotificationEvent
{
    std::shared_ptr<const Notification> notification {}; ///< never null
};

struct FiltersChangedEvent
{};

struct ConversationEvent
{
    std::shared_ptr<const Conversation> conversation {}; ///< never null
};

struct AnnouncementEvent
{
    std::shared_ptr<const Announcement> announcement {}; ///< never null
};

struct AnnouncementReactionEvent
{
    AnnouncementReaction reaction {};
};

struct AnnouncementDeleteEvent
{
    EntityId id {};
};

struct NotificationsMergedEvent
{};

/// An event that nobody knows: shown raw, counted, never dropped.
struct UnknownEvent
{};

/// An event that is known, with a payload that can't be used.
struct MalformedEvent
{
    QByteArray reason {}; ///< English: names the field and what is wrong with it
    std::optional<qsizetype> offset {}; ///< into the payload, where the JSON itself is broken
};

using EventContent = std::variant<UpdateEvent, StatusUpdateEvent, DeleteEvent, NotificationEvent, FiltersChangedEvent,
                                  ConversationEvent, AnnouncementEvent, AnnouncementReactionEvent,
                                  AnnouncementDeleteEvent, NotificationsMergedEvent, UnknownEvent, MalformedEvent>;

/// A decoded event of a stream, with the bytes that it came from.
///
/// Immutable once made; it crosses threads as std::shared_ptr<const StreamEvent> (StreamEventPtr).
struct StreamEvent
{
    WireMessage wire {};
    EventContent content {UnknownEvent {}};
    std::vector<DecodeNote> notes {};

    [[nodiscard]] bool isMalformed() const { return std::holds_alternative<MalformedEvent>(content); }
    [[nodiscard]] bool isUnknown() const { return std::holds_alternative<UnknownEvent>(content); }
    /// The id of the entity, of what was deleted, or of the announcement; nothing where the event has none.
    [[nodiscard]] std::optional<QByteArray> entityId() const;
    /// The status that came with this event, if one did: of update, edit, notification, conversation.
    [[nodiscard]] const Status *status() const;
};

using StreamEventPtr = std::shared_ptr<const StreamEvent>;

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::StreamEventPtr)
