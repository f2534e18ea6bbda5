#include "cli/event_line.h"

#include "content/typed_json.h"

#include <simdjson.h>

#include <cstddef>
#include <type_traits>

namespace thumpline {

namespace {

/// Whether the decoder has read the payload as JSON, so that nobody needs to look again.
bool isDecodedJson(const EventContent &content)
{
    return std::visit(
        [](const auto &event) {
            using Event = std::decay_t<decltype(event)>;
            return std::is_same_v<
                       Event,
                       UpdateEvent> || std::is_same_v<Event, StatusUpdateEvent> || std::is_same_v<Event, NotificationEvent> || std::is_same_v<Event, ConversationEvent> || std::is_same_v<Event, AnnouncementEvent> || std::is_same_v<Event, AnnouncementReactionEvent>;
        },
        content);
}

void writeTexts(const std::vector<QByteArray> &texts, JsonWriter &json)
{
    json.beginArray();
    for (const QByteArray &text : texts)
        json.string(QByteArrayView {text});
    json.endArray();
}

/// What was read around: `{"field":"reblog.poll","reason":"…"}`.
void writeNotes(const std::vector<DecodeNote> &notes, JsonWriter &json)
{
    json.beginArray();
    for (const DecodeNote &note : notes) {
        json.beginObject();
        json.key("field").string(QByteArrayView {note.field}).key("reason").string(QByteArrayView {note.reason});
        json.endObject();
    }
    json.endArray();
}

} // namespace

class EventLine::PayloadWriter
{
public:
    void write(const StreamEvent &event, JsonWriter &json);

private:
    [[nodiscard]] bool isJson(QByteArrayView payload);

    simdjson::dom::parser m_parser {};
};

/// Numbers are not counted: an id is no less a text because its letters are digits.
bool EventLine::PayloadWriter::isJson(QByteArrayView payload)
{
    constexpr qsizetype keptBytes = qsizetype {1} * 1024 * 1024;
    simdjson::dom::element root;
    const bool valid = !payload.isEmpty()
        && !m_parser.parse(payload.data(), static_cast<std::size_t>(payload.size())).get(root) && !root.is_number();
    if (payload.size() > keptBytes)
        m_parser = simdjson::dom::parser {};
    return valid;
}

void EventLine::PayloadWriter::write(const StreamEvent &event, JsonWriter &json)
{
    const QByteArrayView payload = event.wire.payload;
    if (isDecodedJson(event.content) || isJson(payload))
        json.raw(payload);
    else if (payload.isEmpty() && !event.wire.hasPayload)
        json.null();
    else
        json.string(payload);
}

EventLine::EventLine(bool typed)
    : m_typed(typed)
    , m_payloads(std::make_unique<PayloadWriter>())
{}

EventLine::~EventLine() = default;
EventLine::EventLine(EventLine &&) noexcept = default;
EventLine &EventLine::operator=(EventLine &&) noexcept = default;

void EventLine::write(const StreamEvent &event, const EventArrival &arrival, JsonWriter &json)
{
    if (!event.wire.event.isEmpty()) // else it is what could not be read at all
        json.key("event").string(QByteArrayView {event.wire.event});
    const std::vector<QByteArray> &streams = event.wire.streams.empty() ? arrival.streams : event.wire.streams;
    if (!streams.empty())
        writeTexts(streams, json.key("stream"));
    json.key("id");
    if (const std::optional<QByteArray> id = event.entityId())
        json.string(QByteArrayView {*id});
    else
        json.null();
    m_payloads->write(event, json.key("payload"));
    if (arrival.recovered)
        json.key("recovered").boolean(true);
    if (arrival.delay)
        json.key("delay").number(static_cast<double>(arrival.delay->count()) / 1000);
    if (const auto *malformed = std::get_if<MalformedEvent>(&event.content))
        json.key("malformed").string(QByteArrayView {malformed->reason});
    if (event.isUnknown())
        json.key("unknown").boolean(true);
    if (!m_typed)
        return;
    writeEntity(json.key("entity"), event);
    if (!event.notes.empty())
        writeNotes(event.notes, json.key("notes"));
}

} // namespace thumpline
