#pragma once

#include "protocol/result.h"

#include <QByteArray>

#include <optional>

namespace thumpline {

/// RFC 6455, 5.2. The reserved ones are refused by the reader.
enum class FrameOpcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xa,
};

/// A whole message of a client, fragments joined, or a control frame.
struct ClientMessage
{
    FrameOpcode opcode = FrameOpcode::Text;
    QByteArray payload {};
    friend bool operator==(const ClientMessage &, const ClientMessage &) = default;
};

/// One frame of a server: unmasked, the length in the shortest form. Any opcode, code and payload, wrong ones too.
[[nodiscard]] QByteArray serverFrame(FrameOpcode opcode, QByteArrayView payload);
/// A close frame; without a code its payload is empty, and the client sees 1005.
[[nodiscard]] QByteArray closeFrame(std::optional<int> code, QByteArrayView reason = {});
/// The code of a close frame's payload, where it has one.
[[nodiscard]] std::optional<int> closeCodeOf(QByteArrayView payload);
/// The value of Sec-WebSocket-Accept that answers a key.
[[nodiscard]] QByteArray acceptKey(QByteArrayView clientKey);

/// Why a client's bytes are no frames that we accept: the code to close with.
enum class FrameError {
    Protocol, ///< 1002: not masked, reserved bits or opcodes, a fragmented control frame
    InvalidUtf8, ///< 1007
    TooBig, ///< 1009
};

[[nodiscard]] int closeCodeOf(FrameError error);

/// Reads the frames of a client.
///
/// Memory: at most maxMessageBytes and one frame's header; the length is checked before the payload is waited for.
/// Errors: final. Thread: any, one at a time. Source: RFC 6455.
class ClientFrameReader
{
public:
    static constexpr qsizetype maxMessageBytes = 256 * 1024; ///< subscriptions are short

    void feed(QByteArrayView bytes) { m_buffer.append(bytes); }
    /// The next whole message; nothing while one is unfinished. Ask again after each one.
    [[nodiscard]] Result<std::optional<ClientMessage>, FrameError> next();

private:
    struct Header;
    [[nodiscard]] Result<std::optional<Header>, FrameError> readHeader() const;
    [[nodiscard]] std::optional<FrameError> checkOrder(const Header &header) const;

    QByteArray m_buffer {};
    std::optional<FrameOpcode> m_fragmented {}; ///< a message is open
    QByteArray m_message {};
};

} // namespace thumpline
