#include "cli/record_line_reader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace thumpline {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Body = std::optional<SessionRecordBody>;

namespace {

// Far beyond any honest figure, and well inside what the types hold.
constexpr double maxNumber = 1e12;

QString text(const QJsonObject &line, QLatin1StringView name)
{
    return line.value(name).toString();
}

QByteArray bytes(const QJsonObject &line, QLatin1StringView name)
{
    return text(line, name).toUtf8();
}

std::optional<double> number(const QJsonObject &line, QLatin1StringView name)
{
    const QJsonValue value = line.value(name);
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return std::nullopt;
    return std::clamp(value.toDouble(), -maxNumber, maxNumber);
}

std::optional<int> whole(const QJsonObject &line, QLatin1StringView name)
{
    const auto value = number(line, name);
    constexpr double most = 1e9;
    return value ? std::optional {static_cast<int>(std::clamp(*value, -most, most))} : std::nullopt;
}

qint64 count(const QJsonObject &line, QLatin1StringView name, qint64 otherwise = 0)
{
    const auto value = number(line, name);
    return value ? static_cast<qint64>(*value) : otherwise;
}

/// A field in units of so many milliseconds.
std::optional<milliseconds> duration(const QJsonObject &line, QLatin1StringView name, double unit)
{
    const auto value = number(line, name);
    return value ? std::optional {milliseconds {std::llround(std::clamp(*value * unit, -maxNumber, maxNumber))}}
                 : std::nullopt;
}

/// The enumerator whose key this is; they count from 0 to `last`.
template<typename Enum>
std::optional<Enum> fromKey(const QByteArray &key, Enum last)
{
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        if (toKey(static_cast<Enum>(value)) == key)
            return static_cast<Enum>(value);
    }
    return std::nullopt;
}

HeaderList headersOf(const QJsonObject &line)
{
    HeaderList headers;
    const QJsonObject object = line.value("headers"_L1).toObject();
    for (auto header = object.begin(); header != object.end(); ++header) {
        const QJsonValue value = header.value();
        const QString shown = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
        headers.append({header.key().toLower().toUtf8(), shown.toUtf8()});
    }
    return headers;
}

Body readSource(const QJsonObject &line)
{
    SourceStarted body;
    body.server = QUrl(text(line, "server"_L1));
    if (body.server.host().isEmpty()) // a bare host
        body.server = QUrl(u"https://"_s + text(line, "server"_L1));
    const auto target
        = StreamTarget::fromWebSocketName(text(line, "stream"_L1), text(line, "tag"_L1), text(line, "list"_L1));
    if (target)
        body.target = target.value();
    body.transport = fromKey(bytes(line, "transport"_L1), TransportKind::WebSocket).value_or(TransportKind::Sse);
    return body;
}

Body readState(const QJsonObject &line)
{
    const auto state = fromKey(bytes(line, "state"_L1), SessionState::Failed);
    if (!state)
        return std::nullopt;
    return StateChanged {.state = *state,
                         .attempt = whole(line, "attempt"_L1).value_or(0),
                         .retryAt = Timestamp::fromIso(bytes(line, "retryAt"_L1))};
}

Body readPhase(const QJsonObject &line)
{
    const auto phase = fromKey(bytes(line, "phase"_L1), ConnectionPhase::FirstHeartbeat);
    if (!phase)
        return std::nullopt;
    PhaseRecord body;
    body.phase.phase = *phase;
    body.phase.sinceStart = duration(line, "ms"_L1, 1).value_or(milliseconds {0});
    body.phase.httpStatus = whole(line, "status"_L1);
    body.phase.headers = headersOf(line);
    body.phase.reused = line.value("reused"_L1).toBool();
    const QJsonObject tls = line.value("tls"_L1).toObject();
    body.phase.tlsProtocol = text(tls, "protocol"_L1);
    if (tls.contains("issuer"_L1) || tls.contains("notAfter"_L1)) {
        CertificateSummary certificate {.issuer = text(tls, "issuer"_L1)};
        if (const auto notAfter = Timestamp::fromIso(bytes(tls, "notAfter"_L1)))
            certificate.notAfter = notAfter->toDateTime();
        body.phase.certificate = certificate;
    }
    return body;
}

/// Who wrote it: all that the rules ask of a payload.
QByteArray acctOf(const QJsonValue &payload)
{
    QJsonObject object = payload.toObject();
    if (payload.isString())
        object = QJsonDocument::fromJson(payload.toString().toUtf8()).object();
    return object.value("account"_L1).toObject().value("acct"_L1).toString().toUtf8();
}

Body readEvent(const QJsonObject &line)
{
    const QJsonValue idValue = line.value("id"_L1);
    const QByteArray id = idValue.isDouble() ? QByteArray::number(idValue.toInteger()) : idValue.toString().toUtf8();
    StreamEvent event;
    event.wire.event = bytes(line, "event"_L1);
    const EntityId entityId = EntityId::fromText(id).value_or(EntityId {});
    if (line.contains("malformed"_L1)) {
        event.content = MalformedEvent {.reason = bytes(line, "malformed"_L1)};
    } else if (event.wire.event == "update" || event.wire.event == "status.update") {
        auto status = std::make_shared<Status>();
        status->id = entityId;
        status->account.acct = acctOf(line.value("payload"_L1));
        if (event.wire.event == "update")
            event.content = UpdateEvent {status};
        else
            event.content = StatusUpdateEvent {status};
    } else if (event.wire.event == "delete") {
        event.content = DeleteEvent {entityId};
    } else if (event.wire.event == "notification") {
        auto notification = std::make_shared<Notification>();
        notification->id = id;
        event.content = NotificationEvent {notification};
    }
    return EventArrived {.event = std::make_shared<const StreamEvent>(std::move(event)),
                         .recovered = line.value("recovered"_L1).toBool(),
                         .delay = duration(line, "delay"_L1, 1000)};
}

Body readHeartbeat(const QJsonObject &line)
{
    return HeartbeatArrived {
        {.kind = fromKey(bytes(line, "kind"_L1), HeartbeatKind::Pong).value_or(HeartbeatKind::Comment),
         .text = bytes(line, "text"_L1),
         .roundTrip = duration(line, "rtt"_L1, 1)}};
}

/// What a drop's other fields say of how it ended, where it does not say so itself.
std::optional<CloseEnding> endingOf(const QJsonObject &line)
{
    if (const auto ending = fromKey(bytes(line, "ending"_L1), CloseEnding::Local))
        return ending;
    if (line.contains("status"_L1))
        return CloseEnding::Status;
    if (line.contains("tlsError"_L1))
        return CloseEnding::Tls;
    if (const auto code = whole(line, "closeCode"_L1))
        return *code == 1000 || *code == 1001 || *code == 1005 ? CloseEnding::Eof : CloseEnding::Close;
    return std::nullopt;
}

ClosePhase usualPhaseOf(CloseEnding ending)
{
    switch (ending) {
    case CloseEnding::Unresolved:
        return ClosePhase::Dns;
    case CloseEnding::Refused:
    case CloseEnding::Unreachable:
    case CloseEnding::Timeout:
    case CloseEnding::Offline:
        return ClosePhase::Tcp;
    case CloseEnding::Tls:
        return ClosePhase::Tls;
    case CloseEnding::Status:
    case CloseEnding::Content:
    case CloseEnding::Redirect:
    case CloseEnding::Protocol:
        return ClosePhase::Http;
    case CloseEnding::Eof:
    case CloseEnding::Cut:
    case CloseEnding::Reset:
    case CloseEnding::Stale:
    case CloseEnding::Close:
    case CloseEnding::Local:
        return ClosePhase::Stream;
    }
    Q_UNREACHABLE();
    return ClosePhase::Stream;
}

Body readDrop(const QJsonObject &line)
{
    const auto ending = endingOf(line);
    if (!ending)
        return std::nullopt;
    Dropped body;
    CloseReason &reason = body.reason;
    reason.ending = *ending;
    reason.phase = fromKey(bytes(line, "phase"_L1), ClosePhase::Stream).value_or(usualPhaseOf(*ending));
    reason.httpStatus = whole(line, "status"_L1);
    reason.closeCode = whole(line, "closeCode"_L1);
    reason.closeText = text(line, "closeReason"_L1);
    reason.serverError = text(line, "error"_L1);
    reason.contentType = text(line, "contentType"_L1);
    reason.headers = headersOf(line);
    reason.tlsProblem = fromKey(bytes(line, "tlsError"_L1), TlsProblem::Plain);
    reason.redirectTarget = text(line, "redirect"_L1);
    if (const auto wait = duration(line, "retryAfter"_L1, 1000))
        reason.retryAfter = std::chrono::duration_cast<std::chrono::seconds>(*wait);
    body.age = duration(line, "age"_L1, 1000);
    body.idle = duration(line, "idle"_L1, 1000);
    body.events = count(line, "events"_L1);
    body.heartbeats = count(line, "heartbeats"_L1);
    body.bytes = count(line, "bytes"_L1, Dropped::unknownBytes);
    return body;
}

Body readHealth(const QJsonObject &line)
{
    const auto state = fromKey(bytes(line, "state"_L1), HealthState::Down);
    if (!state)
        return std::nullopt;
    HealthSample body;
    body.server = QUrl(text(line, "server"_L1));
    body.state = *state;
    body.httpStatus = whole(line, "status"_L1);
    body.latency = duration(line, "ms"_L1, 1);
    body.body = bytes(line, "body"_L1);
    body.cached = line.value("cached"_L1).toBool();
    return body;
}

Body readGap(const QJsonObject &line)
{
    const auto from = Timestamp::fromIso(bytes(line, "from"_L1));
    const auto to = Timestamp::fromIso(bytes(line, "to"_L1));
    if (!from || !to)
        return std::nullopt;
    GapFound body {.from = *from, .to = *to, .filled = count(line, "filled"_L1)};
    if (number(line, "missing"_L1))
        body.missing = count(line, "missing"_L1);
    return body;
}

Body readNetwork(const QJsonObject &line)
{
    const auto state = fromKey(bytes(line, "state"_L1), NetworkState::Resumed);
    return state ? Body {NetworkChanged {*state}} : std::nullopt;
}

Body readNewest(const QJsonObject &line)
{
    const auto id = EntityId::fromText(bytes(line, "id"_L1));
    if (!id)
        return std::nullopt;
    return NewestSeen {*id, EntityId::fromText(bytes(line, "streamId"_L1))};
}

struct LineType
{
    QLatin1StringView name;
    Body (*read)(const QJsonObject &line);
};

constexpr LineType lineTypes[] {
    {"source"_L1, readSource}, {"state"_L1, readState},     {"phase"_L1, readPhase},
    {"event"_L1, readEvent},   {"drop"_L1, readDrop},       {"heartbeat"_L1, readHeartbeat},
    {"health"_L1, readHealth}, {"network"_L1, readNetwork}, {"newest"_L1, readNewest},
    {"gap"_L1, readGap},
};

} // namespace

Stamp RecordLineReader::stampOf(const QJsonObject &line)
{
    const auto wall = Timestamp::fromIso(bytes(line, "at"_L1));
    const auto mono = duration(line, "mono"_L1, 1000);
    Stamp stamp = m_last;
    if (mono)
        stamp.mono = {*mono};
    if (wall)
        stamp.wall = *wall;
    if (!mono && wall && m_last.wall.sinceEpoch.count() != 0)
        stamp.mono = m_last.mono + (wall->sinceEpoch - m_last.wall.sinceEpoch);
    if (mono && !wall)
        stamp.wall = {m_last.wall.sinceEpoch + std::chrono::floor<milliseconds>(stamp.mono - m_last.mono)};
    m_last = stamp;
    return stamp;
}

Result<std::optional<SessionRecord>, QByteArray> RecordLineReader::read(QByteArrayView line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &error);
    if (!document.isObject())
        return Failure {QByteArray("not a JSON object")};
    const QJsonObject object = document.object();
    const QJsonValue type = object.value("type"_L1);
    if (!type.isString())
        return Failure {QByteArray("has no type")};
    const auto known
        = std::ranges::find_if(lineTypes, [name = type.toString()](const LineType &row) { return name == row.name; });
    if (known == std::end(lineTypes))
        return std::optional<SessionRecord> {};
    const Stamp at = stampOf(object);
    Body body = known->read(object);
    if (!body) {
        if (known->name == "drop"_L1)
            return Failure {QByteArray("a drop that does not say how it ended")};
        return std::optional<SessionRecord> {}; // a state or phase that is not known
    }
    return std::optional {SessionRecord {bytes(object, "source"_L1), at, *std::move(body)}};
}

} // namespace thumpline
