#pragma once

#include "protocol/stream_event.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace thumpline {

/// What a server answers to a request that it can't do. The socket stays open, other subscriptions go on; which
/// request was meant is not said (captures, fact 24).
struct WebSocketServerError
{
    QByteArray message {}; ///< the server's own words, UTF-8
    std::optional<int> status {}; ///< as an HTTP status; servers before 4.3 send none
    std::vector<ExtraField> extra {};
    friend bool operator==(const WebSocketServerError &, const WebSocketServerError &) = default;
};

/// What one text frame holds: an event, an error, or nothing that can be read.
using WebSocketMessage = std::variant<WireMessage, WebSocketServerError, MalformedEvent>;

/// Opens the envelope in which events come over a WebSocket. What is in the payload is the decoder's business.
///
/// With and without `stream`; the payload a text, or (noted in payloadWasObject) any other JSON, or absent or null. Of
/// a field that is given twice the last one counts. Errors: MalformedEvent, with the offset where the JSON breaks.
/// Keeps its memory from frame to frame, up to about the size of an ordinary one. Thread: any, one at a time.
/// Source: protocol.md 3; captures, facts 21 to 26.
class WebSocketMessageReader
{
public:
    WebSocketMessageReader();
    ~WebSocketMessageReader();
    WebSocketMessageReader(WebSocketMessageReader &&) noexcept;
    WebSocketMessageReader &operator=(WebSocketMessageReader &&) noexcept;

    [[nodiscard]] WebSocketMessage read(QByteArrayView frame);

private:
    class Parser;
    std::unique_ptr<Parser> m_parser; // keeps simdjson out of every file that reads frames
};

} // namespace thumpline
