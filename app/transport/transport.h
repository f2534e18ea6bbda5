#pragma once

#include "protocol/stream_event.h"
#include "protocol/stream_target.h"
#include "transport/close_reason.h"
#include "transport/secret.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>

namespace thumpline {

enum class TransportKind {
    Sse,
    WebSocket,
};
[[nodiscard]] QByteArray toKey(TransportKind kind); ///< `sse`, `websocket`

/// How a WebSocket names its stream: see protocol.md 3.
enum class WebSocketStyle {
    Multiplexed, ///< one connection, `subscribe` frames (Mastodon 3.3+)
    Seed, ///< one stream a connection, named in the query: works in every era
};

/// What to connect to.
struct TransportRequest
{
    QUrl server {}; ///< http(s) base of the streaming host: scheme, host, port, maybe a path; no query, no user info
    StreamTarget target {};
    Secret token {}; ///< may be empty
    WebSocketStyle webSocketStyle = WebSocketStyle::Multiplexed;
    std::chrono::milliseconds connectTimeout {15'000}; ///< until the headers, or the 101
    /// WebSocket: of our own pings. Of a shared connection the first one's rules.
    std::chrono::milliseconds pingInterval {15'000};
    QByteArray lastEventId {}; ///< sent as Last-Event-ID where a server has given ids
};

/// The steps of a connection, in their order. Keys (design §9): dns tcp tls http upgrade first-byte first-heartbeat.
enum class ConnectionPhase {
    Dns,
    Tcp,
    Tls,
    Http, ///< the answer's headers are here (SSE)
    Upgrade, ///< the 101 is here (WebSocket)
    FirstByte, ///< of the stream itself
    FirstHeartbeat,
};
[[nodiscard]] QByteArray toKey(ConnectionPhase phase);

/// A phase that was reached, and what it showed.
struct PhaseReached
{
    ConnectionPhase phase = ConnectionPhase::Dns;
    std::chrono::milliseconds sinceStart {0}; ///< of this attempt
    std::optional<int> httpStatus {};
    HeaderList headers {};
    QString tlsProtocol {};
    std::optional<CertificateSummary> certificate {};
    bool reused = false; ///< WebSocket: a subscription on a connection that was open already
    friend bool operator==(const PhaseReached &, const PhaseReached &) = default;
};

enum class HeartbeatKind {
    Comment, ///< an SSE comment line
    Ping, ///< the peer's ping, where it can be seen
    Pong, ///< the answer to our ping
};
[[nodiscard]] QByteArray toKey(HeartbeatKind kind);

struct Heartbeat
{
    HeartbeatKind kind = HeartbeatKind::Comment;
    QByteArray text {}; ///< of a comment: all after the colon
    std::optional<std::chrono::milliseconds> roundTrip {}; ///< of a pong
    friend bool operator==(const Heartbeat &, const Heartbeat &) = default;
};

/// Something wrong in the bytes that the stream survives: counted, shown, never silent.
struct WireDiagnostic
{
    enum class Kind {
        LineTooLong,
        EventTooLong,
        InvalidUtf8,
        UnfinishedEvent,
        MalformedFrame, ///< a WebSocket text frame that is no envelope
        BinaryFrame,
        ServerError, ///< `{"error":…}` on the open socket that can't be laid to one subscription
    };
    Kind kind = Kind::InvalidUtf8;
    qint64 count = 1; ///< bytes or occurrences, as the kind says
    QByteArray detail {}; ///< English; at most 200 bytes of what came
    friend bool operator==(const WireDiagnostic &, const WireDiagnostic &) = default;
};
[[nodiscard]] QByteArray toKey(WireDiagnostic::Kind kind);

/// One stream over one connection, one attempt. Knows sockets, not policy: it never reconnects.
///
/// Life: open() once, then signals, then closed() exactly once (also after close()); nothing after it. The owner deletes
/// it with deleteLater. Thread: the I/O thread. Never emits from within open().
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// After the connect timeout, a transport may look for so long why there was no answer, before it says closed().
    static constexpr std::chrono::milliseconds inquiryTime {10'000};

    virtual void open(const TransportRequest &request) = 0;
    /// Ends the connection (or the subscription) from our side: closed() follows with CloseEnding::Local, or with the
    /// ending given, where the owner knows better (Stale).
    virtual void close(CloseEnding ending = CloseEnding::Local) = 0;
    /// False: reads nothing more, so that TCP slows the server down. Bytes already read may still come as messages.
    virtual void setReading(bool reading) = 0;

Q_SIGNALS:
    void phaseReached(const thumpline::PhaseReached &phase);
    /// The stream is open: 200 and the right content type, or 101 (and the subscription sent).
    void opened();
    /// Any bytes of the peer on this stream's connection, heartbeats included.
    void bytesReceived(qint64 bytes);
    void heartbeatReceived(const thumpline::Heartbeat &heartbeat);
    void messageReceived(const thumpline::WireMessage &message);
    void diagnosticRaised(const thumpline::WireDiagnostic &diagnostic);
    /// The peer's SSE `retry:`; milliseconds.
    void retryHintReceived(std::chrono::milliseconds delay);
    /// The last event id changed (SSE `id:`).
    void eventIdReceived(const QByteArray &id);
    void closed(const thumpline::CloseReason &reason);
};

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::PhaseReached)
Q_DECLARE_METATYPE(thumpline::Heartbeat)
Q_DECLARE_METATYPE(thumpline::WireDiagnostic)
