#pragma once

#include "transport/transport.h"
#include "transport/websocket_connection.h"

#include <QElapsedTimer>

#include <memory>
#include <vector>

namespace thumpline {

/// The open connections that subscriptions may share: one for each server and token.
///
/// Ownership: keeps none alive; the transports do. Thread: of its transports, which it outlives.
class WebSocketPool
{
public:
    /// A connection to join: the one that is there, or a new one.
    [[nodiscard]] std::shared_ptr<WebSocketConnection> connectionFor(const TransportRequest &request);

private:
    struct Entry
    {
        QUrl server {};
        Secret token {};
        std::weak_ptr<WebSocketConnection> connection {};
    };
    std::vector<Entry> m_entries {};
};

/// A stream over WebSocket: a subscription on a connection that others may share, or (seed style, and where a server's
/// error could not be laid to one subscription) on a connection of its own.
///
/// A handshake that is redirected within the same origin is tried once more there, as SseTransport does: QWebSocket follows
/// none.
/// While it moves to a connection of its own, the shared one goes on until the new one is open: nothing is lost between
/// them, and some events come twice.
/// Source: protocol.md 3; qt-notes.
class WebSocketTransport final : public Transport, private WebSocketSubscriber
{
    Q_OBJECT
public:
    /// The pool must outlive the transport.
    explicit WebSocketTransport(WebSocketPool &pool, QObject *parent = nullptr);
    ~WebSocketTransport() override;

    void open(const TransportRequest &request) override;
    void close(CloseEnding ending = CloseEnding::Local) override;
    void setReading(bool reading) override;

private:
    enum class State {
        Idle,
        Connecting,
        Open,
        Closed,
    };

    void handlePhase(WebSocketConnection &from, const PhaseReached &phase) override;
    void handleOpened(WebSocketConnection &from) override;
    void handleBytes(qint64 bytes) override;
    void handleHeartbeat(const Heartbeat &heartbeat) override;
    void handleMessage(const WireMessage &message) override;
    void handleDiagnostic(const WireDiagnostic &diagnostic) override;
    void handleSuspected(WebSocketConnection &from) override;
    void handleEnded(WebSocketConnection &from, const CloseReason &reason) override;

    void connectToServer();
    [[nodiscard]] bool follow(const CloseReason &reason);
    void leaveAll(bool gaveUp);
    void noteFirst(bool &seen, ConnectionPhase phase);

    WebSocketPool &m_pool;
    TransportRequest m_request {};
    std::shared_ptr<WebSocketConnection> m_connection {};
    std::shared_ptr<WebSocketConnection> m_own {}; ///< that we are moving to
    QElapsedTimer m_elapsed {};
    State m_state = State::Idle;
    bool m_reading = true;
    bool m_redirected = false;
    bool m_sawByte = false;
    bool m_sawHeartbeat = false;
};

} // namespace thumpline
