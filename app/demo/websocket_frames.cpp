#include "demo/websocket_frames.h"

#include <QCryptographicHash>
#include <QUtf8StringView>
#include <QtEndian>

#include <array>

namespace thumpline {

namespace {

bool isControl(FrameOpcode opcode)
{
    return (static_cast<quint8>(opcode) & 0x8) != 0;
}

bool isKnown(quint8 opcode)
{
    return opcode <= 0x2 || (opcode >= 0x8 && opcode <= 0xa);
}

} // namespace

QByteArray serverFrame(FrameOpcode opcode, QByteArrayView payload)
{
    const auto size = static_cast<quint64>(payload.size());
    QByteArray frame;
    frame.reserve(payload.size() + 10);
    frame.append(static_cast<char>(0x80 | static_cast<quint8>(opcode)));
    if (size < 126) {
        frame.append(static_cast<char>(size));
    } else if (size <= 0xffff) {
        frame.append(char {126});
        const auto length = qToBigEndian(static_cast<quint16>(size));
        frame.append(reinterpret_cast<const char *>(&length), sizeof length);
    } else {
        frame.append(char {127});
        const auto length = qToBigEndian(size);
        frame.append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    return frame.append(payload);
}

QByteArray closeFrame(std::optional<int> code, QByteArrayView reason)
{
    QByteArray payload;
    if (code) {
        payload.append(static_cast<char>((*code >> 8) & 0xff));
        payload.append(static_cast<char>(*code & 0xff));
        payload.append(reason);
    }
    return serverFrame(FrameOpcode::Close, payload);
}

std::optional<int> closeCodeOf(QByteArrayView payload)
{
    if (payload.size() < 2)
        return std::nullopt;
    return static_cast<quint8>(payload[0]) << 8 | static_cast<quint8>(payload[1]);
}

QByteArray acceptKey(QByteArrayView clientKey)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(clientKey.toByteArray());
    hash.addData(QByteArray("258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
    return hash.result().toBase64();
}

int closeCodeOf(FrameError error)
{
    switch (error) {
    case FrameError::Protocol:
        return 1002;
    case FrameError::InvalidUtf8:
        return 1007;
    case FrameError::TooBig:
        return 1009;
    }
    Q_UNREACHABLE();
    return 1002;
}

struct ClientFrameReader::Header
{
    bool final = true;
    FrameOpcode opcode = FrameOpcode::Text;
    qsizetype headerBytes = 0;
    qsizetype payloadBytes = 0;
    std::array<char, 4> mask {};
};

Result<std::optional<ClientFrameReader::Header>, FrameError> ClientFrameReader::readHeader() const
{
    constexpr auto unfinished = [] { return std::optional<Header> {}; };
    if (m_buffer.size() < 2)
        return unfinished();
    const auto first = static_cast<quint8>(m_buffer[0]);
    const auto second = static_cast<quint8>(m_buffer[1]);
    if ((first & 0x70) != 0 || !isKnown(first & 0x0f) || (second & 0x80) == 0)
        return Failure {FrameError::Protocol};
    Header header {.final = (first & 0x80) != 0, .opcode = static_cast<FrameOpcode>(first & 0x0f)};
    const quint8 shortLength = second & 0x7f;
    if (isControl(header.opcode) && (shortLength > 125 || !header.final))
        return Failure {FrameError::Protocol};
    const qsizetype lengthBytes = shortLength == 126 ? 2 : shortLength == 127 ? 8 : 0;
    header.headerBytes = 2 + lengthBytes + 4;
    if (m_buffer.size() < 2 + lengthBytes)
        return unfinished();
    quint64 length = shortLength;
    if (lengthBytes == 2)
        length = qFromBigEndian<quint16>(m_buffer.constData() + 2);
    else if (lengthBytes == 8)
        length = qFromBigEndian<quint64>(m_buffer.constData() + 2);
    if (length > static_cast<quint64>(maxMessageBytes - m_message.size()))
        return Failure {FrameError::TooBig};
    header.payloadBytes = static_cast<qsizetype>(length);
    if (m_buffer.size() < header.headerBytes)
        return unfinished();
    for (size_t i = 0; i < header.mask.size(); ++i)
        header.mask[i] = m_buffer[header.headerBytes - 4 + static_cast<qsizetype>(i)];
    return std::optional(header);
}

std::optional<FrameError> ClientFrameReader::checkOrder(const Header &header) const
{
    if (isControl(header.opcode))
        return std::nullopt;
    const bool continues = header.opcode == FrameOpcode::Continuation;
    return continues == m_fragmented.has_value() ? std::nullopt : std::optional(FrameError::Protocol);
}

Result<std::optional<ClientMessage>, FrameError> ClientFrameReader::next()
{
    for (;;) {
        const auto read = readHeader();
        if (!read)
            return Failure {read.error()};
        const auto &header = read.value();
        if (!header || m_buffer.size() < header->headerBytes + header->payloadBytes)
            return std::optional<ClientMessage> {};
        if (const auto error = checkOrder(*header))
            return Failure {*error};
        QByteArray payload = m_buffer.sliced(header->headerBytes, header->payloadBytes);
        m_buffer.remove(0, header->headerBytes + header->payloadBytes);
        for (qsizetype i = 0; i < payload.size(); ++i)
            payload[i] = static_cast<char>(payload[i] ^ header->mask[static_cast<size_t>(i % 4)]);
        if (isControl(header->opcode))
            return std::optional(ClientMessage {.opcode = header->opcode, .payload = payload});
        if (header->opcode != FrameOpcode::Continuation)
            m_fragmented = header->opcode;
        m_message.append(payload);
        if (!header->final)
            continue;
        ClientMessage message {.opcode = *std::exchange(m_fragmented, std::nullopt),
                               .payload = std::exchange(m_message, {})};
        if (message.opcode == FrameOpcode::Text && !QUtf8StringView(message.payload).isValidUtf8())
            return Failure {FrameError::InvalidUtf8};
        return std::optional(std::move(message));
    }
}

} // namespace thumpline
