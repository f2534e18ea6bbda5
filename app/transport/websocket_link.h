#pragma once

#include "transport/secret.h"
#include "transport/transport.h"

#include <QAbstractSocket>
#include <QByteArray>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QSslError>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <variant>

namespace thumpline {

/// Where the handshake carries the token.
enum class TokenPlace {
    Header, ///< `Authorization: Bearer`
    Subprotocol, ///< `Sec-WebSocket-Protocol`, as browsers have to: Pleroma reads nothing else but the URL
};

/// Where a link leads.
struct LinkRequest
{
    QUrl url {}; ///< ws or wss
    Secret token {};
    TokenPlace tokenPlace = TokenPlace::Header;
    QNetworkProxy proxy {QNetworkProxy::NoProxy};
    std::chrono::milliseconds pingInterval {15'000};
};

/// The 101 is here.
struct LinkOpened
{
    QString tlsProtocol {};
    std::optional<CertificateSummary> certificate {};
};

/// How a link ended, in Qt's terms: WebSocketConnection makes a CloseReason of it.
struct LinkEnd
{
    bool wasOpen = false;
    bool wasRejected = false; ///< HTTP answered the handshake, but no 101, or a wrong one
    bool hadCloseFrame = false; ///< or Qt closed the link itself, for what the peer had sent
    int closeCode = 0;
    QString closeText {};
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    QString errorText {};
    QList<QSslError> sslErrors {};
    QList<QSslCertificate> chain {};
};

class LinkWorker;
struct LinkGate;

/// A QWebSocket in a thread of its own, so that it can be kept from reading.
///
/// QWebSocket reads whatever comes, as soon as its event loop turns: there is no pause, and a small read buffer does not
/// slow the peer down but, measured with Qt 6.4, stops for ever at the first frame that is larger. So what has been read
/// and not taken is counted (at most one MiB, or one message), and the socket's thread waits for room. TCP does the rest.
/// While it waits the server's pings are not answered; after half a minute or more servers give such a client up.
///
/// Frames that came stay in order, also with the end: while paused, that waits behind them.
/// Thread: of its owner; nothing is emitted from within its functions. The destructor joins the thread, which never waits
/// for the network.
class WebSocketLink : public QObject
{
    Q_OBJECT
public:
    explicit WebSocketLink(QObject *parent = nullptr);
    ~WebSocketLink() override;

    void open(const LinkRequest &request);
    void send(const QByteArray &text);
    void setReading(bool reading);
    /// Ends with a close frame; nothing is emitted any more.
    void close();
    /// Ends at once: for a peer that has gone silent. Nothing is emitted any more.
    void abort();

Q_SIGNALS:
    void opened(const thumpline::LinkOpened &how);
    void textReceived(const QByteArray &text);
    void binaryReceived(qint64 bytes);
    void pongReceived(std::chrono::milliseconds roundTrip);
    void ended(const thumpline::LinkEnd &end);

private:
    using Item = std::variant<QByteArray, qint64, LinkEnd>;
    void take(Item item);
    void handOver();
    void stop(bool politely);

    std::shared_ptr<LinkGate> m_gate;
    QThread m_thread {};
    LinkWorker *m_worker = nullptr; // lives in m_thread, which deletes it when it ends
    std::deque<Item> m_items {};
    bool m_reading = true;
    bool m_scheduled = false;
    bool m_stopped = false;
};

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::LinkOpened)
Q_DECLARE_METATYPE(thumpline::LinkEnd)
