#pragma once

#include "transport/close_reason.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

/// Apart from the demo instance's functions of the same names.
namespace thumpline::testing {

/// What a client asked, as it came.
struct RawRequest
{
    QByteArray method {};
    QByteArray target {}; ///< path and query
    HeaderList headers {}; ///< lower-case names
    QByteArray raw {}; ///< the whole head
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// One accepted connection: plays bytes and endings one after the other, each when the one before has left.
class RawConnection : public QObject
{
    Q_OBJECT
public:
    RawConnection(std::unique_ptr<QSslSocket> socket, QObject *parent);

    /// The newest request on this connection.
    [[nodiscard]] const RawRequest &request() const { return m_request; }
    /// All that came after the head of an upgraded connection.
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// The unmasked payloads of the frames that came, with their opcodes.
    [[nodiscard]] QList<std::pair<int, QByteArray>> receivedFrames() const;
    /// The payloads of the text frames that came.
    [[nodiscard]] QByteArrayList receivedTexts() const;
    [[nodiscard]] bool isClosed() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    /// Bytes that the client's side does not take.
    [[nodiscard]] qint64 unsent() const { return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite(); }

    RawConnection &write(const QByteArray &bytes);
    /// The same bytes, with a turn of the event loop after each piece, so that they are read apart.
    RawConnection &writePieces(const QByteArrayList &pieces);
    /// The answer 101 to the request; what comes from now on is received().
    RawConnection &upgrade(const QByteArray &moreHeaders = {});
    RawConnection &fin(); ///< with TLS: its close_notify first
    RawConnection &bareFin(); ///< with TLS: without close_notify
    RawConnection &rst();

Q_SIGNALS:
    void requestReceived();
    void bytesReceived();
    void closed();

private:
    using Step = std::function<void()>;
    void add(Step step);
    void runNext();
    void readHead();
    void shutDown();

    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_buffer {};
    QByteArray m_received {};
    RawRequest m_request {};
    std::deque<Step> m_steps {};
    bool m_upgraded = false;
    bool m_scheduled = false;
};

/// A server on a free port of loopback that does byte for byte what a test says, also what no server should.
class RawServer : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<void(RawConnection &)>;

    /// `certificate`: a name in tests/data/tls (`good`, `expired`, …), or nothing for plain TCP.
    explicit RawServer(const QByteArray &certificate = {});

    /// Called with each request's head.
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// Accepts connections, and says nothing on them, not even a TLS handshake.
    void setSilent() { m_silent = true; }
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connectionCount() const { return static_cast<int>(m_connections.size()); }
    [[nodiscard]] RawConnection &connection(int number) const { return *m_connections.at(static_cast<size_t>(number)); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Handler m_handler {};
    QByteArray m_certificate;
    QList<RawRequest> m_requests {};
    std::vector<std::unique_ptr<RawConnection>> m_connections {};
    bool m_silent = false;
};

/// One chunk of HTTP/1.1.
[[nodiscard]] QByteArray chunk(const QByteArray &bytes);
/// The head of an answer with a stream in chunks.
[[nodiscard]] QByteArray streamHead(const QByteArray &moreHeaders = {});
/// A whole answer with Content-Length.
[[nodiscard]] QByteArray answer(const QByteArray &statusLine, const QByteArray &body,
                                const QByteArray &moreHeaders = {});
/// What a server answers to a handshake's key.
[[nodiscard]] QByteArray acceptKeyOf(const QByteArray &key);
/// An unmasked frame. Opcodes: 1 text, 2 binary, 8 close, 9 ping, 10 pong.
[[nodiscard]] QByteArray frame(int opcode, const QByteArray &payload, bool fin = true);
[[nodiscard]] QByteArray closeFrame(quint16 code, const QByteArray &text = {});
/// Lets clients of this process trust tests/data/tls/ca.pem; before the first connection.
void trustTestAuthority();

} // namespace thumpline::testing
