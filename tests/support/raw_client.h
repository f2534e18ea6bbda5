#pragma once

#include "demo/websocket_frames.h"

#include <QByteArray>
#include <QList>
#include <QTcpSocket>
#include <QUrl>

#include <optional>
#include <utility>

namespace thumpline {

/// A client of bare bytes: what a server really sent, nothing interpreted, nothing joined.
class RawClient
{
public:
    explicit RawClient(const QUrl &server)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] {
            if (!m_paused)
                m_received.append(m_socket.readAll());
        });
        m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    /// A GET with the token in the Authorization header, where one is given.
    void get(const QByteArray &target, const QByteArray &token = {}, const QByteArray &moreHeaders = {})
    {
        QByteArray request = "GET " + target + " HTTP/1.1\r\nHost: harbour.example\r\n";
        if (!token.isEmpty())
            request += "Authorization: Bearer " + token + "\r\n";
        send(request + moreHeaders + "\r\n");
    }
    void upgrade(const QByteArray &target, const QByteArray &moreHeaders = {})
    {
        get(target, {},
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            "Sec-WebSocket-Version: 13\r\n"
                + moreHeaders);
    }
    /// A masked frame, as clients must send it.
    void sendFrame(FrameOpcode opcode, const QByteArray &payload)
    {
        const QByteArray mask("\x37\xfa\x21\x3d", 4);
        QByteArray frame = serverFrame(opcode, payload);
        const qsizetype head = frame.size() - payload.size();
        frame[1] = static_cast<char>(frame[1] | char(0x80));
        for (qsizetype i = 0; i < payload.size(); ++i)
            frame[head + i] = static_cast<char>(frame[head + i] ^ mask[i % 4]);
        send(frame.insert(head, mask));
    }

    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] QByteArray head() const { return m_received.left(m_received.indexOf("\r\n\r\n")); }
    [[nodiscard]] QByteArray statusLine() const { return m_received.left(m_received.indexOf("\r\n")); }
    /// Header lines without what differs from answer to answer.
    [[nodiscard]] QByteArrayList headerNames() const
    {
        QByteArrayList names;
        for (const QByteArray &line : head().split('\n').mid(1))
            names.append(line.left(line.indexOf(':')));
        return names;
    }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head().split('\n').mid(1)) {
            if (line.startsWith(name + ": "))
                return line.sliced(name.size() + 2).trimmed();
        }
        return {};
    }
    /// What came behind the headers, as it stands on the wire.
    [[nodiscard]] QByteArray rawBody() const
    {
        const auto end = m_received.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : m_received.sliced(end + 4);
    }
    /// The whole chunks of the body, each on its own.
    [[nodiscard]] QByteArrayList chunks() const
    {
        QByteArrayList chunks;
        const QByteArray body = rawBody();
        QByteArrayView rest(body);
        for (;;) {
            const auto lineEnd = rest.indexOf("\r\n");
            bool ok = false;
            const qsizetype size = lineEnd < 0 ? 0 : rest.first(lineEnd).toByteArray().toLongLong(&ok, 16);
            if (!ok || rest.size() < lineEnd + 4 + size)
                return chunks;
            chunks.append(rest.sliced(lineEnd + 2, size).toByteArray());
            rest = rest.sliced(lineEnd + 4 + size);
        }
    }
    [[nodiscard]] QByteArray body() const { return chunks().join(); }
    [[nodiscard]] bool hasLastChunk() const { return m_received.endsWith("0\r\n\r\n"); }
    /// The whole frames behind the handshake: opcode and payload.
    [[nodiscard]] QList<std::pair<FrameOpcode, QByteArray>> frames() const
    {
        QList<std::pair<FrameOpcode, QByteArray>> frames;
        const QByteArray body = rawBody();
        QByteArrayView rest(body);
        while (rest.size() >= 2) {
            qsizetype size = static_cast<quint8>(rest[1]);
            qsizetype head = 2;
            if (size == 126 || size == 127) {
                const qsizetype bytes = size == 126 ? 2 : 8;
                head += bytes;
                if (rest.size() < head)
                    return frames;
                size = 0;
                for (qsizetype i = 0; i < bytes; ++i)
                    size = size << 8 | static_cast<quint8>(rest[2 + i]);
            }
            if (rest.size() < head + size)
                return frames;
            frames.append({static_cast<FrameOpcode>(rest[0] & 0x0f), rest.sliced(head, size).toByteArray()});
            rest = rest.sliced(head + size);
        }
        return frames;
    }
    [[nodiscard]] QByteArrayList texts() const
    {
        QByteArrayList texts;
        for (const auto &[opcode, payload] : frames()) {
            if (opcode == FrameOpcode::Text)
                texts.append(payload);
        }
        return texts;
    }

    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool isOver() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    /// How the connection ended; RemoteHostClosedError is a FIN or a reset: Qt does not tell.
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_socket.error(); }
    /// What has come so far; received() begins anew behind it.
    [[nodiscard]] QByteArray takeReceived() { return std::exchange(m_received, {}); }
    /// Stops reading: the client that is too slow.
    void pause()
    {
        m_paused = true;
        m_socket.setReadBufferSize(1);
    }
    void resume()
    {
        m_paused = false;
        m_socket.setReadBufferSize(0);
        m_received.append(m_socket.readAll());
    }
    void close() { m_socket.disconnectFromHost(); }
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket {};
    QByteArray m_received {};
    bool m_paused = false;
};

} // namespace thumpline
