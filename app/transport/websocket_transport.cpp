#include "transport/websocket_transport.h"

#include "transport/http_headers.h"

#include <algorithm>
#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// The last one to let go may be inside one of the connection's own calls.
std::shared_ptr<WebSocketConnection> makeConnection(const ConnectionPlan &plan)
{
    return {new WebSocketConnection(plan), [](WebSocketConnection *connection) { connection->deleteLater(); }};
}

ConnectionPlan planOf(const TransportRequest &request, WebSocketStyle style)
{
    ConnectionPlan plan {.server = request.server,
                         .token = request.token,
                         .connectTimeout = request.connectTimeout,
                         .pingInterval = request.pingInterval};
    if (style == WebSocketStyle::Seed)
        plan.onlyTarget = request.target;
    return plan;
}

/// The server's base that a redirected handshake leads to; nothing if it is none of this origin, or no streaming path.
std::optional<QUrl> redirectedBase(const QUrl &server, const QString &target)
{
    constexpr auto streamingPath = "/api/v1/streaming"_L1;
    QUrl base(target);
    if (!isSameOrigin(server, base) || !base.path().endsWith(streamingPath))
        return std::nullopt;
    base.setPath(base.path().chopped(streamingPath.size()));
    base.setQuery(QString());
    return base;
}

} // namespace

std::shared_ptr<WebSocketConnection> WebSocketPool::connectionFor(const TransportRequest &request)
{
    std::erase_if(m_entries, [](const Entry &entry) { return entry.connection.expired(); });
    for (const Entry &entry : m_entries) {
        const auto connection = entry.connection.lock();
        if (connection && connection->isJoinable() && entry.server == request.server && entry.token == request.token)
            return connection;
    }
    auto connection = makeConnection(planOf(request, WebSocketStyle::Multiplexed));
    m_entries.push_back({.server = request.server, .token = request.token, .connection = connection});
    return connection;
}

WebSocketTransport::WebSocketTransport(WebSocketPool &pool, QObject *parent)
    : Transport(parent)
    , m_pool(pool)
{}

WebSocketTransport::~WebSocketTransport()
{
    leaveAll(false);
}

void WebSocketTransport::open(const TransportRequest &request)
{
    Q_ASSERT(m_state == State::Idle);
    m_state = State::Connecting;
    m_request = request;
    m_elapsed.start();
    connectToServer();
}

void WebSocketTransport::connectToServer()
{
    m_connection = m_request.webSocketStyle == WebSocketStyle::Seed
        ? makeConnection(planOf(m_request, WebSocketStyle::Seed))
        : m_pool.connectionFor(m_request);
    m_connection->join(*this, m_request.target);
}

void WebSocketTransport::close(CloseEnding ending)
{
    if (m_state == State::Closed)
        return;
    const CloseReason reason {.phase = m_state == State::Open ? ClosePhase::Stream : ClosePhase::Upgrade,
                              .ending = ending};
    m_state = State::Closed;
    leaveAll(ending == CloseEnding::Stale);
    QMetaObject::invokeMethod(
        this, [this, reason] { Q_EMIT closed(reason); }, Qt::QueuedConnection);
}

void WebSocketTransport::setReading(bool reading)
{
    m_reading = reading;
    for (const auto &connection : {m_connection, m_own}) {
        if (connection)
            connection->setReading(*this, reading);
    }
}

void WebSocketTransport::handlePhase(WebSocketConnection &from, const PhaseReached &phase)
{
    if (m_state != State::Connecting || &from != m_connection.get())
        return;
    PhaseReached reached = phase;
    reached.sinceStart = std::chrono::milliseconds {m_elapsed.elapsed()}; // not since the shared connection's start
    Q_EMIT phaseReached(reached);
}

void WebSocketTransport::handleOpened(WebSocketConnection &from)
{
    if (&from == m_own.get()) { // moved
        if (m_connection)
            m_connection->leave(*this);
        m_connection = std::exchange(m_own, nullptr);
    }
    if (m_state != State::Connecting)
        return;
    m_state = State::Open;
    Q_EMIT opened();
}

void WebSocketTransport::handleBytes(qint64 bytes)
{
    noteFirst(m_sawByte, ConnectionPhase::FirstByte);
    if (m_state != State::Closed)
        Q_EMIT bytesReceived(bytes);
}

void WebSocketTransport::handleHeartbeat(const Heartbeat &heartbeat)
{
    handleBytes(0); // a pong's payload is our own
    noteFirst(m_sawHeartbeat, ConnectionPhase::FirstHeartbeat);
    if (m_state != State::Closed)
        Q_EMIT heartbeatReceived(heartbeat);
}

void WebSocketTransport::handleMessage(const WireMessage &message)
{
    if (m_state != State::Closed)
        Q_EMIT messageReceived(message);
}

void WebSocketTransport::handleDiagnostic(const WireDiagnostic &diagnostic)
{
    if (m_state != State::Closed)
        Q_EMIT diagnosticRaised(diagnostic);
}

void WebSocketTransport::handleSuspected(WebSocketConnection &from)
{
    if (m_own || &from != m_connection.get())
        return; // on its way already
    m_own = makeConnection(planOf(m_request, WebSocketStyle::Seed));
    m_own->join(*this, m_request.target);
    m_own->setReading(*this, m_reading);
}

void WebSocketTransport::handleEnded(WebSocketConnection &from, const CloseReason &reason)
{
    if (m_state == State::Closed)
        return;
    if (m_own && &from == m_connection.get()) {
        m_connection = nullptr; // the new one is to come yet
        return;
    }
    if (follow(reason))
        return;
    m_state = State::Closed;
    leaveAll(false);
    Q_EMIT closed(reason);
}

bool WebSocketTransport::follow(const CloseReason &reason)
{
    if (m_state != State::Connecting || reason.ending != CloseEnding::Redirect || m_redirected)
        return false;
    const auto base = redirectedBase(m_request.server, reason.redirectTarget);
    if (!base)
        return false;
    m_redirected = true;
    leaveAll(false);
    m_request.server = *base;
    connectToServer();
    return true;
}

void WebSocketTransport::leaveAll(bool gaveUp)
{
    for (auto *connection : {&m_connection, &m_own}) {
        if (*connection)
            std::exchange(*connection, nullptr)->leave(*this, gaveUp);
    }
}

void WebSocketTransport::noteFirst(bool &seen, ConnectionPhase phase)
{
    if (m_state != State::Closed && !std::exchange(seen, true))
        Q_EMIT phaseReached({.phase = phase, .sinceStart = std::chrono::milliseconds {m_elapsed.elapsed()}});
}

} // namespace thumpline
