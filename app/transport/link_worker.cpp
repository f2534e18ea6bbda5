#include "transport/link_worker.h"

#include "transport/outgoing_request.h"
#include "transport/qt_compat.h"
#include "transport/tls_summary.h"

#include <QWebSocketHandshakeOptions>

#include <algorithm>
#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// The protocol knows no limit; statuses are some ten kB. As much as an event over SSE may have, and the envelope.
constexpr quint64 maxMessageBytes = quint64 {8} * 1024 * 1024 + quint64 {64} * 1024;

/// Qt drops a subprotocol with other characters, and prints it: a token must not come there.
bool isHttpToken(const QByteArray &text)
{
    static constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || others.contains(c);
    });
}

} // namespace

LinkWorker::LinkWorker(std::shared_ptr<LinkGate> gate)
    : m_gate(std::move(gate))
{}

LinkWorker::~LinkWorker()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void LinkWorker::open(const LinkRequest &request)
{
    m_socket = std::make_unique<QWebSocket>(); // here, not in the constructor: it belongs to this thread
    m_pingTimer = std::make_unique<QTimer>();
    m_pingTimer->setInterval(request.pingInterval);
    connect(m_pingTimer.get(), &QTimer::timeout, this, &LinkWorker::ping);
    m_socket->setMaxAllowedIncomingFrameSize(maxMessageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(maxMessageBytes);
    m_socket->setReadBufferSize(static_cast<qint64>(maxMessageBytes) + 1024); // a frame has to fit into it
    m_socket->setProxy(request.proxy);
    connectSocket();

    QNetworkRequest handshake(request.url);
    handshake.setRawHeader("User-Agent"_ba, userAgent());
    QWebSocketHandshakeOptions options;
    if (request.tokenPlace == TokenPlace::Subprotocol && isHttpToken(request.token.reveal()))
        options.setSubprotocols({QString::fromLatin1(request.token.reveal())});
    else if (!request.token.isEmpty())
        handshake.setRawHeader("Authorization"_ba, authorizationOf(request.token));
    m_socket->open(handshake, options);
}

void LinkWorker::send(const QByteArray &text)
{
    if (!m_done && m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(text));
}

void LinkWorker::close(bool politely)
{
    m_done = true;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_pingTimer->stop();
    if (politely && m_end.wasOpen) {
        m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
        m_socket->flush();
    }
    m_socket->abort();
}

void LinkWorker::connectSocket()
{
    connect(m_socket.get(), &QWebSocket::connected, this, &LinkWorker::handleOpened);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &LinkWorker::handleDisconnected);
    connect(m_socket.get(), webSocketErrorSignal(), this, &LinkWorker::handleError);
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &LinkWorker::handleSslErrors);
    connect(m_socket.get(), &QWebSocket::aboutToClose, this, [this] { m_end.hadCloseFrame = true; });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &message) {
        const QByteArray text = message.toUtf8();
        if (waitForRoom(text.size()))
            Q_EMIT textReceived(text);
    });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &message) {
        if (waitForRoom(message.size()))
            Q_EMIT binaryReceived(message.size());
    });
    connect(m_socket.get(), &QWebSocket::pong, this, [this](quint64 milliseconds) {
        if (!m_done)
            Q_EMIT pongReceived(std::chrono::milliseconds {static_cast<qint64>(milliseconds)});
    });
}

void LinkWorker::handleOpened()
{
    m_end.wasOpen = true;
    LinkOpened how;
    const QSslConfiguration tls = m_socket->sslConfiguration();
    if (!tls.peerCertificate().isNull()) {
        how.tlsProtocol = protocolName(tls.sessionProtocol());
        how.certificate = summarize(tls.peerCertificate());
    }
    Q_EMIT opened(how);
    m_pingTimer->start();
    ping(); // the first round trip at once
}

void LinkWorker::handleSslErrors(const QList<QSslError> &errors)
{
    m_end.sslErrors = errors; // never ignored
    m_end.chain = m_socket->sslConfiguration().peerCertificateChain();
}

/// A rejected handshake comes as "refused" (Qt has no better word), while the socket itself knows of no such error, and
/// stays connected until the server ends it.
void LinkWorker::handleError(QAbstractSocket::SocketError error)
{
    if (m_done)
        return;
    m_end.wasRejected = !m_end.wasOpen && error == QAbstractSocket::ConnectionRefusedError
        && m_socket->error() != QAbstractSocket::ConnectionRefusedError;
    m_end.error = error;
    m_end.errorText = m_socket->errorString();
    // With TLS a goodbye without FIN leaves the socket "connected": it is over all the same. But frames that came
    // with it, the close frame too, are read after this signal.
    QMetaObject::invokeMethod(this, &LinkWorker::end, Qt::QueuedConnection);
}

/// After a close frame, or an error; or of an attempt that failed, before its error.
void LinkWorker::handleDisconnected()
{
    QMetaObject::invokeMethod(this, &LinkWorker::end, Qt::QueuedConnection);
}

void LinkWorker::end()
{
    if (m_done)
        return;
    m_done = true;
    m_end.closeCode = static_cast<int>(m_socket->closeCode());
    m_end.closeText = m_socket->closeReason();
    m_socket->disconnect(this);
    m_pingTimer->stop();
    m_socket->abort();
    Q_EMIT ended(m_end);
}

/// Blocks until the other side has taken enough; false when there is no other side any more.
bool LinkWorker::waitForRoom(qint64 bytes)
{
    if (m_done || m_gate->stopped) // once stopped, nobody makes room any more
        return false;
    m_gate->room.acquire(LinkGate::share(bytes));
    return !m_gate->stopped;
}

void LinkWorker::ping()
{
    if (!m_done)
        m_socket->ping("thumpline"_ba);
}

} // namespace thumpline
