#pragma once

#include "protocol/result.h"
#include "protocol/stream_event.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace thumpline {

/// Makes decoded events of what a connection handed over, and of REST answers.
///
/// Every message gives an event: a known one, an unknown one with its payload, or a malformed one with a reason that
/// names event, field and fault. What can be read around (a count that is no number, an attachment of the wrong
/// shape) is left out with a DecodeNote. Texts inside are valid UTF-8. Where a payload had to be repaired (invalid
/// UTF-8, a byte order mark), the event's wire.payload is the repaired one.
/// Bounds: nesting (1024 levels of JSON; one boost, one quote, one move), lengths of lists, count of notes.
/// Thread: any, one at a time; it keeps its parser's buffers from event to event, so have one a thread.
/// Source: protocol.md 2 to 4; payloads/README.md for what to do with bad ones.
class Decoder
{
public:
    Decoder();
    ~Decoder();
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;

    /// Never null.
    [[nodiscard]] StreamEventPtr decode(WireMessage &&message);

    /// As decode(), for an event that is looked at and let go: its texts are views into the message and this decoder's
    /// buffers, and end with the next call. Nothing of it may be kept, not even a copy of a text, which would be a view
    /// too. It spares an allocation for each of some sixty texts: for tools that read by the gigabyte.
    [[nodiscard]] const StreamEvent &glance(WireMessage &&message);

    /// A status of a REST answer, as the event `update` that the stream would have sent. Never null.
    [[nodiscard]] StreamEventPtr decodeStatus(QByteArrayView json);

    using Events = Result<std::vector<StreamEventPtr>, MalformedEvent>;
    /// The elements of a REST answer, each as the event that the stream would have sent, with its own part of the
    /// JSON as payload; an element that can't be used is a malformed event among the others. Fails where the answer
    /// as a whole is no array (the server's error text is in the reason).
    [[nodiscard]] Events decodeStatuses(QByteArrayView json); ///< events `update`
    [[nodiscard]] Events decodeNotifications(QByteArrayView json); ///< events `notification`
    [[nodiscard]] Events decodeConversations(QByteArrayView json); ///< events `conversation`

private:
    class Parser;

    Events decodeArray(const QByteArray &event, QByteArrayView json);

    std::unique_ptr<Parser> m_parser; // keeps simdjson out of every file that decodes
};

} // namespace thumpline
