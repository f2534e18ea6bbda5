#include "demo/demo_front_door.h"

#include "demo/sse_stream.h"
#include "demo/websocket_stream.h"

#include <QTcpSocket>

#include <chrono>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView streamingPath("/api/v1/streaming");
constexpr int listenBacklog
    = 1000; // all clients come back at once after a restart; Qt's 50 makes some wait for a second
constexpr QByteArrayView movedPrefix("/moved"); // where the redirect within the server leads

FaultDesk::Instant now()
{
    return std::chrono::steady_clock::now();
}

bool isStreaming(const HttpRequest &request)
{
    return request.path == streamingPath || request.path.startsWith("/api/v1/streaming/");
}

bool wasRedirected(const HttpRequest &request)
{
    return request.target.startsWith(movedPrefix);
}

bool isGzip(const std::vector<Fault> &faults)
{
    return std::any_of(faults.begin(), faults.end(), [](const Fault &fault) { return fault.kind == FaultKind::Gzip; });
}

} // namespace

DemoFrontDoor::DemoFrontDoor(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    for (QTcpServer *server : {&m_server, &m_otherServer}) {
        server->setListenBacklogSize(listenBacklog);
        connect(server, &QTcpServer::newConnection, this, [this, server] { takeConnections(*server); });
    }
}

DemoFrontDoor::~DemoFrontDoor() = default;

Result<quint16, DemoStartError> DemoFrontDoor::open(quint16 port)
{
    if (!m_server.listen(m_parts.options.address, port))
        return Failure {DemoStartError {m_server.serverError(), port, m_server.errorString()}};
    return m_server.serverPort();
}

void DemoFrontDoor::shut()
{
    m_server.close();
    m_otherServer.close();
    const QList<DemoConnection *> connections = m_connections.values();
    for (DemoConnection *connection : connections)
        connection->cut();
}

QUrl DemoFrontDoor::base(quint16 port) const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(m_parts.options.address.toString());
    url.setPort(port);
    return url;
}

qsizetype DemoFrontDoor::queuedBytes() const
{
    qsizetype bytes = 0;
    for (const DemoConnection *connection : m_connections)
        bytes += connection->queuedBytes();
    return bytes;
}

quint16 DemoFrontDoor::otherPort()
{
    if (!m_otherServer.isListening() && !m_otherServer.listen(m_parts.options.address, 0))
        return m_server.serverPort(); // no port left on this machine: the redirect then stays at home
    return m_otherServer.serverPort();
}

void DemoFrontDoor::takeConnections(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (m_connections.size() >= m_parts.options.maxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const quint64 id = ++m_lastId;
        auto *connection = new DemoConnection(id, socket,
                                              {.maxQueuedBytes = m_parts.options.maxQueuedBytes,
                                               .keepAlive = m_parts.options.keepAlive,
                                               .requestTimeout = m_parts.options.requestTimeout},
                                              this);
        m_connections.insert(id, connection);
        connect(connection, &DemoConnection::requestArrived, this,
                [this, connection](const HttpRequest &request) { serve(*connection, request); });
        connect(connection, &DemoConnection::overflowed, this, [this] { ++m_droppedClients; });
        connect(connection, &DemoConnection::closed, this, [this, connection] {
            m_connections.remove(connection->id());
            connection->deleteLater();
            Q_EMIT connectionClosed(connection->id());
        });
        Q_EMIT connectionOpened(id);
    }
}

void DemoFrontDoor::serve(DemoConnection &connection, HttpRequest request)
{
    Q_EMIT requestReceived(connection.id(), request);
    if (request.path.startsWith(movedPrefix))
        request.path.remove(0, movedPrefix.size());
    if (request.path.startsWith("/demo/"))
        reply(connection, request, m_parts.controls(request));
    else if (!isStreaming(request))
        reply(connection, request, m_parts.rest.answer(request, base(connection.localPort())));
    else if (request.method == "OPTIONS")
        reply(connection, request, answers::options(m_parts.options.era, request));
    else if (request.method != "GET")
        reply(connection, request, answers::cannotGet(m_parts.options.era, request));
    else if (request.path == "/api/v1/streaming/health")
        serveHealth(connection, request);
    else if (request.wantsUpgrade())
        serveWebSocket(connection, request);
    else
        serveSse(connection, request);
}

void DemoFrontDoor::reply(DemoConnection &connection, const HttpRequest &request, const HttpAnswer &answer)
{
    QByteArray bytes = serialize(answer, request.keepsAlive());
    if (request.method == "HEAD")
        bytes.truncate(bytes.indexOf("\r\n\r\n") + 4);
    connection.answer(bytes, request.keepsAlive());
}

void DemoFrontDoor::serveHealth(DemoConnection &connection, const HttpRequest &request)
{
    const DemoEra era = m_parts.options.era;
    const auto fault = m_parts.hub.desk().takeHealth(now());
    const HttpAnswer fine = answers::health(era, 200, "OK");
    if (!fault)
        reply(connection, request, fine);
    else if (fault->kind == FaultKind::HealthNotOk)
        reply(connection, request, answers::health(era, 200, "redis: connection lost"));
    else if (fault->kind == FaultKind::HealthUnavailable)
        reply(connection, request, answers::proxyPage(503));
    else
        QTimer::singleShot(std::chrono::milliseconds {fault->value}, &connection,
                           [&connection, request, fine] { reply(connection, request, fine); });
}

void DemoFrontDoor::serveSse(DemoConnection &connection, const HttpRequest &request)
{
    const DemoEra era = m_parts.options.era;
    const auto who = m_parts.rules.visitor(tokenOf(request));
    const auto channel = m_parts.rules.sseChannel(request, who);
    const QStringList names = channel && *channel ? QStringList {channel->value().name} : QStringList {};
    if (const auto fault = m_parts.hub.desk().takeAnswer(FaultTransport::Sse, names, now(), wasRedirected(request))) {
        misbehave(connection, request, *fault, FaultTransport::Sse);
        return;
    }
    if (!channel) {
        reply(connection, request,
              era == DemoEra::Era2020 ? answers::cannotGet(era, request)
                                      : answers::streamingError(era, 400, "Unknown channel requested"));
        return;
    }
    if (!*channel) {
        reply(connection, request, answers::streamingError(era, channel->error().status, channel->error().message));
        return;
    }
    const auto opening = m_parts.hub.desk().takeOpening(FaultTransport::Sse, names, now());
    std::vector<Fault> lasting = m_parts.hub.desk().conditions(FaultTransport::Sse, names, now());
    lasting.insert(lasting.end(), opening.begin(), opening.end());
    auto *stream = new SseStream(connection, era, who.value(),
                                 {.channel = channel->value(),
                                  .keepAlive = request.keepsAlive(),
                                  .gzip = isGzip(lasting),
                                  .heartbeatInterval = m_parts.options.heartbeatInterval});
    stream->open(conditionsOf(lasting));
    m_parts.hub.add(stream, opening);
    Q_EMIT streamOpened(connection.id(), names);
}

QByteArray DemoFrontDoor::handshakeRefusal(const HttpRequest &request, const Result<Visitor, AccessError> &who) const
{
    const DemoEra era = m_parts.options.era;
    if (era == DemoEra::Current && request.header("Sec-WebSocket-Version") != "13")
        return refusedHandshake(era, 400, "Missing or invalid Sec-WebSocket-Version header");
    if (QByteArray::fromBase64(request.header("Sec-WebSocket-Key")).size() != 16)
        return refusedHandshake(era, 400, "Missing or invalid Sec-WebSocket-Key header");
    if (!who)
        return refusedHandshake(era, 401, who.error().message);
    if (who.value().token.isEmpty()) {
        const auto channel = m_parts.rules.webSocketChannel(request.parameter(u"stream"_s), u"any"_s, u"1"_s, {});
        if (!channel || !m_parts.rules.isAnonymous(channel.value().target.kind))
            return refusedHandshake(era, 401, m_parts.rules.missingToken().message);
    }
    return {};
}

void DemoFrontDoor::serveWebSocket(DemoConnection &connection, const HttpRequest &request)
{
    const auto who = m_parts.rules.visitor(tokenOf(request));
    const QString name = request.parameter(u"stream"_s);
    const QStringList names = name.isEmpty() ? QStringList {} : QStringList {name};
    if (const auto fault
        = m_parts.hub.desk().takeAnswer(FaultTransport::WebSocket, names, now(), wasRedirected(request))) {
        misbehave(connection, request, *fault, FaultTransport::WebSocket);
        return;
    }
    if (const QByteArray refusal = handshakeRefusal(request, who); !refusal.isEmpty()) {
        connection.answer(refusal, false);
        return;
    }
    const auto opening = m_parts.hub.desk().takeOpening(FaultTransport::WebSocket, names, now());
    std::vector<Fault> lasting = m_parts.hub.desk().conditions(FaultTransport::WebSocket, names, now());
    lasting.insert(lasting.end(), opening.begin(), opening.end());
    auto *stream = new WebSocketStream(connection, m_parts.options.era, who.value(), m_parts.rules);
    m_parts.hub.add(stream, opening);
    stream->open(request, conditionsOf(lasting));
    Q_EMIT streamOpened(connection.id(), names);
}

void DemoFrontDoor::misbehave(DemoConnection &connection, const HttpRequest &request, const Fault &fault,
                              FaultTransport transport)
{
    if (fault.kind == FaultKind::NoAnswer)
        return; // the connection waits for an answer that nobody writes
    if (fault.kind == FaultKind::Refuse) {
        connection.reset();
        return;
    }
    const DemoEra era = m_parts.options.era;
    if (fault.kind == FaultKind::Status && fault.value == 401 && transport == FaultTransport::WebSocket) {
        connection.answer(refusedHandshake(era, 401, "Invalid access token"), false);
        return;
    }
    reply(connection, request, faultyAnswer(request, fault));
}

HttpAnswer DemoFrontDoor::faultyAnswer(const HttpRequest &request, const Fault &fault)
{
    const DemoEra era = m_parts.options.era;
    HttpAnswer answer;
    switch (fault.kind) {
    case FaultKind::Html:
        return answers::webPage();
    case FaultKind::Redirect:
    case FaultKind::RedirectElsewhere: {
        const quint16 port = fault.kind == FaultKind::Redirect ? request.localPort : otherPort();
        answer = answers::proxyPage(301); // the target is repeated with its query, token and all (captures fact 34)
        const QByteArray location = base(port).toEncoded() + movedPrefix.toByteArray() + request.target;
        answer.headers.emplaceBack("Location", location);
        return answer;
    }
    case FaultKind::RejectUpgrade:
        if (fault.value == 400) // a proxy that does not pass the upgrade on: the server sees a plain request
            return answers::streamingError(era, 400, "Unknown channel requested");
        answer = answers::proxyPage(fault.value);
        if (fault.value == 426)
            answer.headers.emplaceBack("Upgrade", "websocket");
        return answer;
    default: // FaultKind::Status
        break;
    }
    if (fault.value == 401)
        answer = answers::streamingError(
            era, 401, era == DemoEra::Era2020 ? "Error: Invalid access token" : "Invalid access token");
    else if (fault.value == 500)
        answer = answers::streamingError(era, 500, "An unexpected error occurred");
    else
        answer = answers::proxyPage(fault.value);
    if (fault.value == 403) { // the guard in front asks for a browser
        answer.headers
            = {{"Server", "cloudflare"}, {"Content-Type", "text/html; charset=UTF-8"}, {"cf-mitigated", "challenge"}};
    }
    if (fault.retryAfter)
        answer.headers.emplaceBack("Retry-After", QByteArray::number(qint64 {fault.retryAfter->count()}));
    return answer;
}

} // namespace thumpline
