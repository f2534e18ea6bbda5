#include "protocol/decoder.h"

#include "protocol/entities/event_entity_readers.h"
#include "protocol/json_array.h"
#include "protocol/json_repair.h"
#include "protocol/key_table.h"
#include "protocol/payload_fault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

/// Payloads up to this size leave the parser's buffers (some ten times as large) in place for the next one.
constexpr qsizetype keptCapacity = 1 << 20;
constexpr qsizetype maxQuotedText = 200; // of a server's words in a reason
constexpr QByteArrayView byteOrderMark {"\xef\xbb\xbf"};

enum class EventKind {
    Update,
    StatusUpdate,
    Delete,
    Notification,
    FiltersChanged,
    Conversation,
    Announcement,
    AnnouncementReaction,
    AnnouncementDelete,
    NotificationsMerged,
    Unknown,
};

constexpr auto eventKinds = makeKeyTable<EventKind>({
    {"update", EventKind::Update},
    {"status.update", EventKind::StatusUpdate},
    {"delete", EventKind::Delete},
    {"notification", EventKind::Notification},
    {"filters_changed", EventKind::FiltersChanged},
    {"conversation", EventKind::Conversation},
    {"announcement", EventKind::Announcement},
    {"announcement.reaction", EventKind::AnnouncementReaction},
    {"announcement.delete", EventKind::AnnouncementDelete},
    {"notifications_merged", EventKind::NotificationsMerged},
});

EventKind kindOfEvent(const QByteArray &name)
{
    return eventKinds.find({name.constData(), static_cast<size_t>(name.size())}, EventKind::Unknown);
}

MalformedEvent malformed(const WireMessage &wire, const QByteArray &reason, std::optional<qsizetype> offset = {})
{
    return {.reason = wire.event + ": " + reason, .offset = offset};
}

/// The letters of ids that any server is known to use; it keeps words of other languages (JSON, HTML) out.
bool isBareId(QByteArrayView text)
{
    const bool letters = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'
            || c == '.' || c == '~';
    });
    return letters && text != "null" && text != "undefined" && text != "true" && text != "false";
}

/// The API's way to say that something failed: an object with a text `error`.
std::optional<QByteArray> errorText(dom::element value)
{
    std::string_view text;
    if (value["error"].get(text))
        return std::nullopt;
    return "the server sent an error instead: " + textOf(text.substr(0, size_t {maxQuotedText}));
}

} // namespace

/// The JSON parser with its buffers, and what is done with a payload before and after parsing.
class Decoder::Parser
{
public:
    void decode(StreamEvent &event, TextLife texts);
    const StreamEvent &glance(WireMessage &&message);

private:
    EventContent read(StreamEvent &event);
    EventContent readJson(StreamEvent &event, EventKind kind);
    EventContent readEntity(StreamEvent &event, EventKind kind, dom::element root);
    std::variant<EntityId, MalformedEvent> readBareId(StreamEvent &event) const;
    std::variant<dom::element, PayloadFault> parse(StreamEvent &event);
    simdjson::error_code parseOnce(const QByteArray &json, dom::element &root);
    std::optional<dom::element> parseRepaired(simdjson::error_code error, StreamEvent &event);

    void forgetGiants();

    dom::parser m_parser {};
    TextPools m_pools {};
    QByteArray m_repaired {};
    TextLife m_texts = TextLife::Own;
    qsizetype m_largest = 0; ///< payload since the buffers were let go
    StreamEvent m_glanced {};
};

void Decoder::Parser::decode(StreamEvent &event, TextLife texts)
{
    m_texts = texts;
    m_largest = std::max(m_largest, event.wire.payload.size());
    event.content = read(event);
    if (texts == TextLife::Own)
        forgetGiants();
}

const StreamEvent &Decoder::Parser::glance(WireMessage &&message)
{
    m_glanced = {}; // before the buffers that it looks into
    forgetGiants();
    m_glanced.wire = std::move(message);
    decode(m_glanced, TextLife::View);
    return m_glanced;
}

void Decoder::Parser::forgetGiants()
{
    if (m_largest <= keptCapacity)
        return;
    m_parser = dom::parser {};
    m_repaired = {};
    m_largest = 0;
}

EventContent Decoder::Parser::read(StreamEvent &event)
{
    const EventKind kind = kindOfEvent(event.wire.event);
    switch (kind) {
    case EventKind::FiltersChanged:
        return FiltersChangedEvent {};
    case EventKind::NotificationsMerged:
        return NotificationsMergedEvent {};
    case EventKind::Unknown:
        return UnknownEvent {};
    case EventKind::Delete:
    case EventKind::AnnouncementDelete: {
        const auto id = readBareId(event);
        if (const auto *fault = std::get_if<MalformedEvent>(&id))
            return *fault;
        if (kind == EventKind::Delete)
            return DeleteEvent {std::get<EntityId>(id)};
        return AnnouncementDeleteEvent {std::get<EntityId>(id)};
    }
    case EventKind::Update:
    case EventKind::StatusUpdate:
    case EventKind::Notification:
    case EventKind::Conversation:
    case EventKind::Announcement:
    case EventKind::AnnouncementReaction:
        return readJson(event, kind);
    }
    Q_UNREACHABLE();
    return UnknownEvent {};
}

std::variant<EntityId, MalformedEvent> Decoder::Parser::readBareId(StreamEvent &event) const
{
    const WireMessage &wire = event.wire;
    QByteArrayView text = QByteArrayView(wire.payload).trimmed();
    if (!wire.hasPayload || text.isEmpty())
        return malformed(wire, "there is no payload, an id was expected");
    if (text.size() > 2 && text.front() == '"' && text.back() == '"') {
        text = text.sliced(1, text.size() - 2);
        event.notes.push_back({.field = "payload"_ba, .reason = "is an id in quotes, a bare one was expected"_ba});
    }
    if (text.size() > EntityId::maxBytes)
        return malformed(wire, "the payload is longer than any id: " + QByteArray::number(text.size()) + " bytes");
    const std::optional<EntityId> id = EntityId::fromText(text);
    if (!id || !isBareId(text))
        return malformed(wire, "the payload is no id");
    return *id;
}

EventContent Decoder::Parser::readJson(StreamEvent &event, EventKind kind)
{
    WireMessage &wire = event.wire;
    if (!wire.hasPayload)
        return malformed(wire, "there is no payload");
    if (wire.payloadWasObject)
        event.notes.push_back({.field = "payload"_ba, .reason = "is an object, a text with JSON was expected"_ba});

    std::variant<dom::element, PayloadFault> root = parse(event);
    if (const auto *fault = std::get_if<PayloadFault>(&root))
        return malformed(wire, fault->reason, fault->offset);

    std::string_view inner;
    if (!std::get<dom::element>(root).get(inner) && inner.starts_with('{')) {
        // right in the envelope of a WebSocket, one time too often here
        m_repaired = textOf(inner);
        dom::element unwrapped;
        if (parseOnce(m_repaired, unwrapped))
            return malformed(wire, "the payload is a text that holds JSON, and that is broken");
        event.notes.push_back({.field = "payload"_ba, .reason = "is a text that holds JSON: unwrapped once"_ba});
        root = unwrapped;
    }
    return readEntity(event, kind, std::get<dom::element>(root));
}

namespace {

template<typename Event, typename Entity>
EventContent entityOr(const StreamEvent &event, dom::element root, const std::optional<QByteArray> &refusal,
                      std::shared_ptr<Entity> entity)
{
    if (!refusal)
        return Event {std::move(entity)};
    return malformed(event.wire, errorText(root).value_or(*refusal));
}

template<typename Event>
EventContent readStatusEvent(const StreamEvent &event, Reading &reading, dom::element root)
{
    auto status = std::make_shared<Status>();
    const auto refusal = readStatus(root, {}, reading, Nesting::Outer, *status);
    return entityOr<Event>(event, root, refusal, std::move(status));
}

} // namespace

EventContent Decoder::Parser::readEntity(StreamEvent &event, EventKind kind, dom::element root)
{
    if (!root.is_object())
        return malformed(event.wire, "the payload " + wrongKind(root, "an object"));
    Reading reading(event.notes, m_pools, m_texts);
    switch (kind) {
    case EventKind::Update:
        return readStatusEvent<UpdateEvent>(event, reading, root);
    case EventKind::StatusUpdate:
        return readStatusEvent<StatusUpdateEvent>(event, reading, root);
    case EventKind::Notification: {
        auto notification = std::make_shared<Notification>();
        const auto refusal = readNotification(root, {}, reading, *notification);
        return entityOr<NotificationEvent>(event, root, refusal, std::move(notification));
    }
    case EventKind::Conversation: {
        auto conversation = std::make_shared<Conversation>();
        const auto refusal = readConversation(root, {}, reading, *conversation);
        return entityOr<ConversationEvent>(event, root, refusal, std::move(conversation));
    }
    case EventKind::Announcement: {
        auto announcement = std::make_shared<Announcement>();
        const auto refusal = readAnnouncement(root, {}, reading, *announcement);
        return entityOr<AnnouncementEvent>(event, root, refusal, std::move(announcement));
    }
    case EventKind::AnnouncementReaction: {
        AnnouncementReactionEvent reaction;
        if (const auto refusal = readAnnouncementReaction(root, {}, reading, reaction.reaction))
            return malformed(event.wire, errorText(root).value_or(*refusal));
        return reaction;
    }
    case EventKind::Delete:
    case EventKind::AnnouncementDelete:
    case EventKind::FiltersChanged:
    case EventKind::NotificationsMerged:
    case EventKind::Unknown:
        break; // have no JSON to read
    }
    Q_UNREACHABLE();
    return UnknownEvent {};
}

simdjson::error_code Decoder::Parser::parseOnce(const QByteArray &json, dom::element &root)
{
    // simdjson reads (and ignores) some bytes beyond the end; where they are not ours it makes a copy first.
    static_assert(payloadPadding >= qsizetype {simdjson::SIMDJSON_PADDING});
    const bool isPadded = json.capacity() - json.size() >= payloadPadding;
    return m_parser.parse(json.constData(), static_cast<size_t>(json.size()), !isPadded).get(root);
}

std::variant<dom::element, PayloadFault> Decoder::Parser::parse(StreamEvent &event)
{
    QByteArray &payload = event.wire.payload;
    if (payload.startsWith(byteOrderMark)) {
        payload.remove(0, byteOrderMark.size());
        event.notes.push_back({.field = "payload"_ba, .reason = "begins with a byte order mark, left out"_ba});
    }
    dom::element root;
    const simdjson::error_code error = parseOnce(payload, root);
    if (!error)
        return root;
    const size_t noteCount = event.notes.size();
    if (const std::optional<dom::element> repaired = parseRepaired(error, event))
        return *repaired;
    event.notes.resize(noteCount);
    return findPayloadFault(payload);
}

/// One fault may hide behind another, so each repair is tried once, in the order in which they are met.
std::optional<dom::element> Decoder::Parser::parseRepaired(simdjson::error_code error, StreamEvent &event)
{
    m_repaired = event.wire.payload;
    bool triedUtf8 = false;
    bool triedSurrogates = false;
    bool triedNumbers = false;
    while (true) {
        std::optional<QByteArray> better;
        QByteArray reason;
        if (error == simdjson::UTF8_ERROR && !std::exchange(triedUtf8, true)) {
            better = withValidUtf8(m_repaired);
            event.wire.payload = *better; // what goes on from here to lines and files is valid
            reason = "holds bytes that are no UTF-8: replaced by U+FFFD"_ba;
        } else if (error == simdjson::STRING_ERROR && !std::exchange(triedSurrogates, true)) {
            better = withoutLoneSurrogates(m_repaired);
            reason = "holds unpaired surrogates: read as U+FFFD"_ba;
        } else if (error == simdjson::NUMBER_ERROR && !std::exchange(triedNumbers, true)) {
            better = withoutHugeNumbers(m_repaired);
            reason = "holds numbers beyond all bounds: not taken as numbers"_ba;
        }
        if (!better)
            return std::nullopt;
        m_repaired = *std::move(better);
        event.notes.push_back({.field = "payload"_ba, .reason = reason});
        dom::element root;
        error = parseOnce(m_repaired, root);
        if (!error)
            return root;
    }
}

Decoder::Decoder()
    : m_parser(std::make_unique<Parser>())
{}

Decoder::~Decoder() = default;
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;

StreamEventPtr Decoder::decode(WireMessage &&message)
{
    auto event = std::make_shared<StreamEvent>();
    event->wire = std::move(message);
    m_parser->decode(*event, TextLife::Own);
    return event;
}

const StreamEvent &Decoder::glance(WireMessage &&message)
{
    return m_parser->glance(std::move(message));
}

StreamEventPtr Decoder::decodeStatus(QByteArrayView json)
{
    return decode({.event = "update"_ba, .payload = json.toByteArray()});
}

Decoder::Events Decoder::decodeArray(const QByteArray &event, QByteArrayView json)
{
    const auto elements = splitJsonArray(json);
    if (!elements) {
        // The way of one event finds out why: no array, an error object, a web page…
        const StreamEventPtr whole = decode({.event = event, .payload = json.toByteArray()});
        if (const auto *fault = std::get_if<MalformedEvent>(&whole->content))
            return Failure {*fault};
        return Failure {MalformedEvent {.reason = event + ": the answer is one object, a list was expected"}};
    }
    std::vector<StreamEventPtr> events;
    events.reserve(elements->size());
    for (const QByteArrayView element : *elements)
        events.push_back(decode({.event = event, .payload = element.toByteArray()}));
    return events;
}

Decoder::Events Decoder::decodeStatuses(QByteArrayView json)
{
    return decodeArray("update"_ba, json);
}

Decoder::Events Decoder::decodeNotifications(QByteArrayView json)
{
    return decodeArray("notification"_ba, json);
}

Decoder::Events Decoder::decodeConversations(QByteArrayView json)
{
    return decodeArray("conversation"_ba, json);
}

} // namespace thumpline
