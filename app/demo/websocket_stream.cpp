#include "demo/websocket_stream.h"

#include "demo/http_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto closeTimeout = 5s; // for the client's answer to our close frame

/// A text, or the first of several: the server reduces arrays so (captures fact 23).
QString firstText(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first().toString() : value.toString();
}

} // namespace

WebSocketStream::WebSocketStream(DemoConnection &connection, DemoEra era, Visitor who, const AccessRules &rules)
    : DemoStream(connection, era, std::move(who))
    , m_rules(rules)
{
    m_closeTimer.setSingleShot(true);
    connect(&m_closeTimer, &QTimer::timeout, &connection, &DemoConnection::finish);
    connect(&connection, &DemoConnection::bytesArrived, this, &WebSocketStream::handleBytes);
}

void WebSocketStream::open(const HttpRequest &request, const StreamConditions &conditions)
{
    connection().beginStream();
    connection().write(acceptedHandshake(era(), request));
    setConditions(conditions);
    openFirst(request);
}

void WebSocketStream::openFirst(const HttpRequest &request)
{
    const QString name = request.parameter(u"stream"_s);
    if (era() == DemoEra::Current) {
        if (!name.isEmpty())
            subscribe(name, request.parameter(u"tag"_s), request.parameter(u"list"_s));
        return;
    }
    const auto channel
        = m_rules.webSocketChannel(name, request.parameter(u"tag"_s), request.parameter(u"list"_s), visitor());
    if (!channel) { // without a word, whatever is wrong (fact 25)
        startClose(1000);
        return;
    }
    m_channels.push_back(channel.value());
}

QStringList WebSocketStream::names() const
{
    QStringList names;
    for (const Channel &channel : m_channels)
        names.append(channel.name);
    return names;
}

int WebSocketStream::deliver(const DemoEvent &event)
{
    int count = 0;
    for (const Channel &channel : m_channels) {
        if (m_closing || !connection().isOpen() || !wants(event, channel.target))
            continue;
        connection().write(event.frame(channel.envelope, payloadFormOf(channel.target.kind)));
        ++count;
    }
    return count;
}

void WebSocketStream::tick()
{
    if (m_closing || !conditions().heartbeats)
        return;
    if (m_awaitsPong) { // no close frame: the connection just ends (fact 22)
        connection().cut();
        return;
    }
    m_awaitsPong = true;
    connection().write(serverFrame(FrameOpcode::Ping, {}));
}

void WebSocketStream::send(const DemoEvent &event)
{
    if (!m_closing && !m_channels.empty())
        connection().write(event.frame(m_channels.front().envelope, PayloadForm::Public));
}

void WebSocketStream::sendHalf(const DemoEvent &event)
{
    if (m_channels.empty())
        return;
    const QByteArray frame = event.frame(m_channels.front().envelope, PayloadForm::Public);
    connection().write(frame.first(frame.size() / 2));
}

void WebSocketStream::closeWith(int code)
{
    // Codes that must not stand in a frame are sent all the same: a client has to live with them.
    startClose(code, "the demo was asked to");
}

void WebSocketStream::breakFraming()
{
    connection().write(QByteArray("\xb7\x05wrong", 7)); // reserved bits and a reserved opcode
}

void WebSocketStream::handleBytes(const QByteArray &bytes)
{
    m_reader.feed(bytes);
    while (connection().isOpen()) {
        const auto next = m_reader.next();
        if (!next) {
            connection().write(closeFrame(closeCodeOf(next.error())));
            connection().finish();
            return;
        }
        if (!next.value())
            return;
        handleMessage(*next.value());
    }
}

void WebSocketStream::handleMessage(const ClientMessage &message)
{
    switch (message.opcode) {
    case FrameOpcode::Ping:
        connection().write(serverFrame(FrameOpcode::Pong, message.payload));
        return;
    case FrameOpcode::Pong:
        m_awaitsPong = false;
        return;
    case FrameOpcode::Close:
        handleClose(message.payload);
        return;
    case FrameOpcode::Binary:
        if (era() == DemoEra::Current)
            startClose(1003, "The mastodon streaming server does not support binary messages");
        return;
    case FrameOpcode::Text:
        if (era() == DemoEra::Current && !m_closing)
            handleText(message.payload);
        return;
    case FrameOpcode::Continuation: // joined by the reader
        return;
    }
}

void WebSocketStream::handleText(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) // ignored, like unknown types (fact 26)
        return;
    const QJsonObject object = document.object();
    const QString type = object.value(u"type").toString();
    const QString name = firstText(object.value(u"stream"));
    const QString tag = firstText(object.value(u"tag"));
    const QString list = firstText(object.value(u"list"));
    if (type == u"subscribe")
        subscribe(name, tag, list);
    else if (type == u"unsubscribe")
        unsubscribe(name, tag, list);
}

void WebSocketStream::handleClose(const QByteArray &payload)
{
    if (!m_closing) {
        const bool empty = payload.size() < 2;
        if (empty && era() == DemoEra::Current)
            connection().write(closeFrame(std::nullopt));
        else
            connection().write(serverFrame(FrameOpcode::Close, empty ? QByteArray("\x03\xe8") : payload));
    }
    m_closing = true;
    connection().finish();
}

void WebSocketStream::subscribe(const QString &name, const QString &tag, const QString &list)
{
    const auto channel = m_rules.webSocketChannel(name, tag, list, visitor());
    if (!channel) {
        sendError(channel.error());
        return;
    }
    const bool known = std::any_of(m_channels.begin(), m_channels.end(),
                                   [&](const Channel &it) { return it.target == channel.value().target; });
    if (known)
        return;
    m_channels.push_back(channel.value());
    Q_EMIT namesChanged();
}

void WebSocketStream::unsubscribe(const QString &name, const QString &tag, const QString &list)
{
    const auto channel = m_rules.webSocketChannel(name, tag, list, visitor());
    if (!channel) {
        sendError({.status = 0, .message = "Error unsubscribing from channel"});
        return;
    }
    std::erase_if(m_channels, [&](const Channel &it) { return it.target == channel.value().target; });
    Q_EMIT namesChanged();
}

void WebSocketStream::sendError(const AccessError &error)
{
    QByteArray text = "{\"error\":\"" + error.message + '"';
    if (error.status != 0)
        text += ",\"status\":" + QByteArray::number(error.status);
    connection().write(serverFrame(FrameOpcode::Text, text + '}'));
}

void WebSocketStream::startClose(std::optional<int> code, QByteArrayView reason)
{
    if (m_closing)
        return;
    connection().write(closeFrame(code, reason));
    m_closing = true;
    m_closeTimer.start(closeTimeout);
}

} // namespace thumpline
