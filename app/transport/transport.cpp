#include "transport/transport.h"

namespace thumpline {

QByteArray toKey(TransportKind kind)
{
    switch (kind) {
    case TransportKind::Sse:
        return "sse";
    case TransportKind::WebSocket:
        return "websocket";
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray toKey(ConnectionPhase phase)
{
    switch (phase) {
    case ConnectionPhase::Dns:
        return "dns";
    case ConnectionPhase::Tcp:
        return "tcp";
    case ConnectionPhase::Tls:
        return "tls";
    case ConnectionPhase::Http:
        return "http";
    case ConnectionPhase::Upgrade:
        return "upgrade";
    case ConnectionPhase::FirstByte:
        return "first-byte";
    case ConnectionPhase::FirstHeartbeat:
        return "first-heartbeat";
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray toKey(HeartbeatKind kind)
{
    switch (kind) {
    case HeartbeatKind::Comment:
        return "comment";
    case HeartbeatKind::Ping:
        return "ping";
    case HeartbeatKind::Pong:
        return "pong";
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray toKey(WireDiagnostic::Kind kind)
{
    switch (kind) {
    case WireDiagnostic::Kind::LineTooLong:
        return "line-too-long";
    case WireDiagnostic::Kind::EventTooLong:
        return "event-too-long";
    case WireDiagnostic::Kind::InvalidUtf8:
        return "invalid-utf8";
    case WireDiagnostic::Kind::UnfinishedEvent:
        return "unfinished-event";
    case WireDiagnostic::Kind::MalformedFrame:
        return "malformed-frame";
    case WireDiagnostic::Kind::BinaryFrame:
        return "binary-frame";
    case WireDiagnostic::Kind::ServerError:
        return "server-error";
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace thumpline
