#include "probe/family_check.h"

#include "transport/tls_summary.h"
#include "transport/websocket_ending.h"

#include <QNetworkInterface>
#include <QNetworkProxy>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;

} // namespace

FamilyCheck::FamilyCheck(Clock &clock, QObject *parent)
    : ProbeTask(parent)
    , m_clock(clock)
    , m_alarm(clock.makeAlarm())
    , m_socket(std::make_unique<QSslSocket>())
{
    connect(m_alarm.get(), &Alarm::due, this, &FamilyCheck::handleTimeout);
}

FamilyCheck::~FamilyCheck()
{
    m_socket->disconnect(this);
}

void FamilyCheck::start(const QUrl &server, const QHostAddress &address)
{
    m_isTls = server.scheme() == "https"_L1;
    m_facts.address = address;
    m_facts.port = static_cast<quint16>(server.port(m_isTls ? 443 : 80));
    m_began = m_clock.now();
    m_alarm->setDue(m_began + patience);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QSslSocket::connected, this, &FamilyCheck::handleConnected);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &FamilyCheck::handleEncrypted);
    connect(m_socket.get(), &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; }); // never ignored: Qt ends the connection
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &FamilyCheck::handleError);
    if (m_isTls) // the third argument is the name for SNI and for the check of the certificate
        m_socket->connectToHostEncrypted(address.toString(), m_facts.port, server.host(QUrl::FullyEncoded));
    else
        m_socket->connectToHost(address, m_facts.port);
}

bool FamilyCheck::hasRoute(const QHostAddress &target)
{
    if (target.isLoopback() || target.isLinkLocal())
        return true;
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    return std::ranges::any_of(own, [&target](const QHostAddress &address) {
        return address.protocol() == target.protocol() && !address.isLoopback() && !address.isLinkLocal();
    });
}

void FamilyCheck::handleConnected()
{
    m_facts.tcp = elapsed();
    if (!m_isTls)
        end();
}

void FamilyCheck::handleEncrypted()
{
    m_facts.tls = elapsed();
    const QSslConfiguration tls = m_socket->sslConfiguration();
    m_facts.tlsProtocol = protocolName(tls.sessionProtocol());
    m_facts.certificate = summarize(tls.peerCertificate());
    end();
}

void FamilyCheck::handleError(QAbstractSocket::SocketError error)
{
    if (isFinished())
        return;
    const LinkEnd seen {.error = error,
                        .errorText = m_socket->errorString(),
                        .sslErrors = m_sslErrors,
                        .chain = m_socket->sslConfiguration().peerCertificateChain()};
    LinkRequest request;
    request.url.setScheme(m_isTls ? u"wss"_s : u"ws"_s);
    m_facts.failure = toCloseReason(seen, request);
    if (!m_facts.failure->certificates.isEmpty())
        m_facts.certificate = m_facts.failure->certificates.front();
    end();
}

void FamilyCheck::handleTimeout()
{
    m_facts.failure = CloseReason {.phase = m_facts.tcp ? ClosePhase::Tls : ClosePhase::Tcp,
                                   .ending = CloseEnding::Timeout,
                                   .detail = u"no answer in time"_s};
    end();
}

void FamilyCheck::end()
{
    m_alarm->cancel();
    finish(m_facts);
}

std::chrono::milliseconds FamilyCheck::elapsed() const
{
    return std::chrono::floor<std::chrono::milliseconds>(m_clock.now() - m_began);
}

} // namespace thumpline
