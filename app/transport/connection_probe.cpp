#include "transport/connection_probe.h"

#include "transport/outgoing_request.h"

#include <QNetworkReply>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 3s;

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

} // namespace

ConnectionProbe::ConnectionProbe(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionProbe::finish);
}

ConnectionProbe::~ConnectionProbe()
{
    if (m_socket)
        m_socket->disconnect(this);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
    }
}

void ConnectionProbe::askForPlain(const QUrl &url)
{
    watchSocket();
    connect(m_socket.get(), &QSslSocket::connected, this, [this, host = url.host(QUrl::FullyEncoded)] {
        m_finding.reached = true;
        m_socket->write("HEAD / HTTP/1.1\r\nHost: " + host.toLatin1() + "\r\nConnection: close\r\n\r\n");
    });
    connect(m_socket.get(), &QSslSocket::readyRead, this, &ConnectionProbe::readPlain);
    m_socket->connectToHost(url.host(), portOf(url));
}

void ConnectionProbe::askForTls(const QUrl &url)
{
    watchSocket();
    connect(m_socket.get(), &QSslSocket::connected, this, [this] { m_finding.reached = true; });
    const auto handleTls = [this] {
        m_finding.speaksTls = true;
        finish();
    };
    connect(m_socket.get(), &QSslSocket::encrypted, this, handleTls);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, handleTls);
    m_socket->connectToHostEncrypted(url.host(), portOf(url));
}

void ConnectionProbe::askForHead(QNetworkAccessManager &manager, const QUrl &url, const Secret &token)
{
    m_timer.start(patience);
    m_reply = sendTo(manager, {.method = RequestMethod::Head, .url = url, .token = token});
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_finding.reached = status != 0;
        m_finding.status = status != 0 ? std::optional(status) : std::nullopt;
        m_finding.headers = headersOf(*m_reply);
        finish();
    });
}

void ConnectionProbe::watchSocket()
{
    m_timer.start(patience);
    m_socket = std::make_unique<QSslSocket>();
    // Queued: the socket must not die, nor its owner be told, inside its own signal.
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &ConnectionProbe::finish, Qt::QueuedConnection);
}

void ConnectionProbe::readPlain()
{
    if (m_socket->bytesAvailable() < 5)
        return;
    m_finding.speaksHttp = m_socket->peek(5) == "HTTP/";
    finish();
}

void ConnectionProbe::finish()
{
    if (m_done)
        return;
    m_done = true;
    m_timer.stop();
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_finding); }, Qt::QueuedConnection);
}

} // namespace thumpline
