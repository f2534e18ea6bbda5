#pragma once

#include "protocol/websocket_message.h"
#include "transport/handshake_inquiry.h"
#include "transport/transport.h"
#include "transport/websocket_link.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace thumpline {

class WebSocketConnection;

/// Who has a subscription on a WebSocketConnection. May leave it from within any of these.
class WebSocketSubscriber
{
public:
    virtual void handlePhase(WebSocketConnection &from, const PhaseReached &phase) = 0;
    /// The connection is open, and the subscription asked for.
    virtual void handleOpened(WebSocketConnection &from) = 0;
    virtual void handleBytes(qint64 bytes) = 0;
    virtual void handleHeartbeat(const Heartbeat &heartbeat) = 0;
    virtual void handleMessage(const WireMessage &message) = 0;
    virtual void handleDiagnostic(const WireDiagnostic &diagnostic) = 0;
    /// The server refused something, and it can't be told whose request: ask again on a connection of your own.
    virtual void handleSuspected(WebSocketConnection &from) = 0;
    /// This subscription is over, or the whole connection: it has been left already.
    virtual void handleEnded(WebSocketConnection &from, const CloseReason &reason) = 0;

protected:
    WebSocketSubscriber() = default;
    WebSocketSubscriber(const WebSocketSubscriber &) = default;
    WebSocketSubscriber &operator=(const WebSocketSubscriber &) = default;
    ~WebSocketSubscriber() = default;
};

/// Where a connection leads, and how it names its streams.
struct ConnectionPlan
{
    QUrl server {}; ///< http(s) base
    Secret token {};
    std::chrono::milliseconds connectTimeout {15'000};
    std::chrono::milliseconds pingInterval {15'000};
    /// Seed style: one stream, named in the URL. Nothing: multiplexed, streams are asked for by frames.
    std::optional<StreamTarget> onlyTarget {};
};

/// One WebSocket to one server with one token, and the subscriptions on it.
///
/// Starts with the first join(), ends with the last leave() or when the server ends it; never reconnects. What arrives
/// is handed to the subscription that it is for: by the envelope's `stream`, or to the only one there is. An error frame
/// names no subscription (captures, fact 24): where just one can have caused it (asked for lately, no event yet, and of a
/// kind that fits the words), that one is ended; where several can, each is told to ask on a connection of its own, in the
/// seed's style, where the answer is unambiguous.
/// The token goes into Authorization. Where a server behaves as if it had seen none, one more handshake carries it as a
/// subprotocol, as browsers send it (Pleroma reads nothing else); it never goes into the URL.
///
/// Pausing one subscription pauses all: they share one TCP connection. Thread: of its owner, with an event loop.
/// Source: protocol.md 3, 5, 6; captures, facts 19 to 26.
class WebSocketConnection : public QObject
{
    Q_OBJECT
public:
    explicit WebSocketConnection(const ConnectionPlan &plan);
    ~WebSocketConnection() override;

    /// Whether another subscription may come: not ended, and not given up as silent.
    [[nodiscard]] bool isJoinable() const { return m_joinable && m_state != State::Ended; }
    void join(WebSocketSubscriber &subscriber, const StreamTarget &target);
    /// Never calls the subscriber again. `gaveUp`: the peer is silent; nobody shall join any more.
    void leave(WebSocketSubscriber &subscriber, bool gaveUp = false);
    void setReading(WebSocketSubscriber &subscriber, bool reading);

private:
    enum class State {
        Idle,
        Connecting,
        Inquiring, ///< the handshake failed, and we ask why
        Open,
        Ended,
    };
    struct Subscription
    {
        int number = 0; ///< never used twice
        WebSocketSubscriber *subscriber = nullptr; // leaves before it dies
        StreamTarget target {};
        bool hasEvents = false;
        bool isAnswered = false; ///< by Pleroma's own event
        bool reading = true;
        std::optional<QElapsedTimer> asked {};
    };

    void lookUp();
    void connectLink();
    void handleOpened(const LinkOpened &how);
    void handleText(const QByteArray &text);
    void handleEvent(const WireMessage &message);
    void handleServerError(const WebSocketServerError &error);
    void handleBinary(qint64 bytes);
    void handlePong(std::chrono::milliseconds roundTrip);
    void handleLinkEnd(const LinkEnd &end);
    void handleTimeout();
    void inquire(const CloseReason &suspected);
    void handleRejected(const CloseReason &reason, bool changedItsMind);
    void tryAgain();
    void end(const CloseReason &reason);

    void ask(Subscription &subscription);
    void welcomeLater(int number);
    void takeAnswer(const WireMessage &message, bool refused, const QByteArray &error);
    void refuse(int number, const CloseReason &reason);
    void raise(WireDiagnostic::Kind kind, const QByteArray &detail);
    void updateReading();
    void reach(const PhaseReached &phase);
    [[nodiscard]] std::vector<int> allNumbers() const;
    [[nodiscard]] std::vector<int> receiversOf(const WireMessage &message) const;
    [[nodiscard]] std::vector<int> suspectsOf(const WebSocketServerError &error) const;
    [[nodiscard]] Subscription *find(int number);
    /// Calls each of these that is still there: any of them may leave, and others with it.
    template<typename Call>
    void forEach(const std::vector<int> &numbers, Call call);

    ConnectionPlan m_plan;
    LinkRequest m_request {};
    std::unique_ptr<WebSocketLink> m_link {};
    std::unique_ptr<HandshakeInquiry> m_inquiry {};
    bool m_triedAgain = false; // after a server that changed its mind
    std::optional<CloseReason> m_refusedToken {}; ///< with the token in the header; the other place is being tried
    WebSocketMessageReader m_reader {};
    std::vector<Subscription> m_subscriptions {};
    QElapsedTimer m_elapsed {};
    QTimer m_timer {};
    std::optional<int> m_lookup {};
    int m_lastNumber = 0;
    State m_state = State::Idle;
    bool m_joinable = true;
    bool m_hadLeavers = false;
    bool m_toldDns = false;
};

} // namespace thumpline
