#include "protocol/websocket_message.h"

#include "protocol/json_fault.h"

#include <simdjson.h>

#include <cstdint>
#include <string_view>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

namespace dom = simdjson::dom;

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray kindOf(dom::element_type type)
{
    switch (type) {
    case dom::element_type::ARRAY:
        return "a list"_ba;
    case dom::element_type::OBJECT:
        return "an object"_ba;
    case dom::element_type::INT64:
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE:
        return "a number"_ba;
    case dom::element_type::STRING:
        return "a text"_ba;
    case dom::element_type::BOOL:
        return "a boolean"_ba;
    case dom::element_type::NULL_VALUE:
        return "null"_ba;
    }
    Q_UNREACHABLE();
    return {};
}

MalformedEvent malformed(const QByteArray &reason)
{
    return {.reason = reason, .offset = std::nullopt};
}

/// The parts of an envelope, each as its last appearance has it.
struct Envelope
{
    std::optional<dom::element> event {};
    std::optional<dom::element> payload {};
    std::optional<dom::element> stream {};
    std::optional<dom::element> error {};
    std::optional<dom::element> status {};
    bool hasExtra = false;
};

Envelope open(const dom::object &object)
{
    Envelope envelope;
    for (const auto [name, value] : object) {
        if (name == "event")
            envelope.event = value;
        else if (name == "payload")
            envelope.payload = value;
        else if (name == "stream")
            envelope.stream = value;
        else if (name == "error")
            envelope.error = value;
        else if (name == "status")
            envelope.status = value;
        else
            envelope.hasExtra = true;
    }
    return envelope;
}

/// Fields of a frame as they were written: the DOM knows their values, but no more their letters.
///
/// The frame has passed the DOM parser: what the lazy parser below does not check is known to be right.
class RawFields
{
public:
    explicit RawFields(QByteArrayView frame)
        : m_text(frame.data(), static_cast<std::size_t>(frame.size()))
    {}

    /// Calls take(name, json) for each field, in their order.
    template<typename Take>
    void forEach(const Take &take)
    {
        simdjson::ondemand::parser parser;
        simdjson::ondemand::document document;
        simdjson::ondemand::object object;
        if (parser.iterate(m_text).get(document) || document.get_object().get(object))
            return;
        for (auto field : object) {
            std::string_view name;
            std::string_view json;
            simdjson::ondemand::value value;
            if (field.unescaped_key().get(name) || field.value().get(value)
                || simdjson::to_json_string(value).get(json))
                return;
            take(name, json);
        }
    }

private:
    simdjson::padded_string m_text;
};

std::vector<QByteArray> streamsOf(dom::element stream)
{
    std::vector<QByteArray> streams;
    std::string_view text;
    dom::array list;
    if (!stream.get(text)) {
        streams.push_back(bytesOf(text)); // one name without a list around it: not Mastodon's, but clear
    } else if (!stream.get(list)) {
        int64_t number = 0;
        for (const dom::element item : list) {
            if (!item.get(text))
                streams.push_back(bytesOf(text));
            else if (!item.get<int64_t>().get(number))
                streams.push_back(QByteArray::number(qint64 {number})); // a list's id
        }
    }
    return streams;
}

template<typename Message>
void takeExtra(QByteArrayView frame, Message &message)
{
    RawFields {frame}.forEach([&](std::string_view name, std::string_view json) {
        if (name != "event" && name != "payload" && name != "stream" && name != "error" && name != "status")
            message.extra.push_back({bytesOf(name), bytesOf(json)});
    });
}

void takePayload(dom::element payload, QByteArrayView frame, WireMessage &message)
{
    std::string_view text;
    if (!payload.get(text)) {
        message.payload = bytesOf(text);
        return;
    }
    if (payload.is_null()) {
        message.hasPayload = false;
        return;
    }
    message.payloadWasObject = true;
    RawFields {frame}.forEach([&](std::string_view name, std::string_view json) {
        if (name == "payload")
            message.payload = bytesOf(json);
    });
}

WebSocketMessage readEvent(const Envelope &envelope, QByteArrayView frame)
{
    std::string_view event;
    if (envelope.event->get(event))
        return malformed("the frame's event is " + kindOf(envelope.event->type()) + ", a text was expected");
    WireMessage message;
    message.event = bytesOf(event);
    if (envelope.stream)
        message.streams = streamsOf(*envelope.stream);
    if (envelope.payload)
        takePayload(*envelope.payload, frame, message);
    else
        message.hasPayload = false;
    if (envelope.hasExtra)
        takeExtra(frame, message);
    return message;
}

WebSocketMessage readError(const Envelope &envelope, QByteArrayView frame)
{
    WebSocketServerError error;
    std::string_view text;
    if (!envelope.error->get(text))
        error.message = bytesOf(text);
    else
        error.message = bytesOf(simdjson::to_string(*envelope.error));
    int64_t status = 0;
    if (envelope.status && !envelope.status->get<int64_t>().get(status) && status > 0 && status < 1000)
        error.status = static_cast<int>(status);
    if (envelope.hasExtra)
        takeExtra(frame, error);
    return error;
}

} // namespace

class WebSocketMessageReader::Parser
{
public:
    WebSocketMessage read(QByteArrayView frame);

private:
    dom::parser m_parser {};
};

WebSocketMessage WebSocketMessageReader::Parser::read(QByteArrayView frame)
{
    dom::element root;
    // simdjson refuses a text of no bytes with an error of its own, which the search for faults words better
    if (frame.isEmpty() || m_parser.parse(frame.data(), static_cast<std::size_t>(frame.size())).get(root)) {
        const std::optional<JsonFault> fault = findJsonFault(frame);
        if (!fault)
            return malformed("the frame can't be read"_ba);
        return MalformedEvent {"the frame is not JSON: " + fault->reason, fault->offset};
    }
    dom::object object;
    if (root.get(object))
        return malformed("the frame is " + kindOf(root.type()) + ", an object was expected");
    const Envelope envelope = open(object);
    if (envelope.event)
        return readEvent(envelope, frame);
    if (envelope.error)
        return readError(envelope, frame);
    return malformed("the frame has neither an event nor an error"_ba);
}

WebSocketMessageReader::WebSocketMessageReader()
    : m_parser(std::make_unique<Parser>())
{}

WebSocketMessageReader::~WebSocketMessageReader() = default;
WebSocketMessageReader::WebSocketMessageReader(WebSocketMessageReader &&) noexcept = default;
WebSocketMessageReader &WebSocketMessageReader::operator=(WebSocketMessageReader &&) noexcept = default;

WebSocketMessage WebSocketMessageReader::read(QByteArrayView frame)
{
    constexpr qsizetype keptBytes = qsizetype {1} * 1024 * 1024; // the parser holds some 13 times a frame's size
    WebSocketMessage message = m_parser->read(frame);
    if (frame.size() > keptBytes)
        m_parser = std::make_unique<Parser>();
    return message;
}

} // namespace thumpline
