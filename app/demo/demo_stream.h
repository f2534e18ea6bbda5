#pragma once

#include "demo/access.h"
#include "demo/demo_connection.h"
#include "demo/demo_event.h"
#include "demo/fault.h"

#include <QObject>

#include <deque>
#include <vector>

namespace thumpline {

/// How a stream is served at the moment: what of the faults remains when all are taken together.
struct StreamConditions
{
    bool heartbeats = true;
    bool events = true;
    bool feedOpen = true; ///< false: public streams carry no updates
    std::chrono::milliseconds split {0}; ///< between an event's two writes; 0: together
    ConnectionPace pace {};
    friend bool operator==(const StreamConditions &, const StreamConditions &) = default;
};

/// What these faults make of a stream, taken together.
[[nodiscard]] StreamConditions conditionsOf(const std::vector<Fault> &faults);

/// An open stream: one SSE answer, or one WebSocket with its subscriptions.
///
/// Ownership: child of its connection, so it dies with it at the latest. Thread: its own.
class DemoStream : public QObject
{
    Q_OBJECT

public:
    DemoStream(DemoConnection &connection, DemoEra era, Visitor who);

    [[nodiscard]] DemoConnection &connection() const { return m_connection; }
    [[nodiscard]] const Visitor &visitor() const { return m_who; }
    [[nodiscard]] virtual FaultTransport transport() const = 0;
    [[nodiscard]] virtual QStringList names() const = 0; ///< of the streams that it carries: `public:local`

    /// Sends the event if it belongs here. Says how many times it was sent.
    virtual int deliver(const DemoEvent &event) = 0;
    /// The server's clock for pings ticks.
    virtual void tick() = 0;
    /// The end that the server means: the token was revoked (SSE: last chunk; WebSocket: close without a code).
    virtual void endByKill() = 0;

    /// Ends it, or puts something into it: one of the faults that act once.
    void strike(const Fault &fault);
    void setConditions(const StreamConditions &conditions);

    /// Faults that stay with this stream for as long as it lives, whatever comes and goes besides.
    std::vector<Fault> ownFaults {};

Q_SIGNALS:
    void ended(); ///< the stream is over, though the connection may live on

protected:
    [[nodiscard]] DemoEra era() const { return m_era; }
    [[nodiscard]] const StreamConditions &conditions() const { return m_conditions; }
    /// Whether the event may go to that stream now: its audience, the token's scopes, a closed feed.
    [[nodiscard]] bool wants(const DemoEvent &event, const StreamTarget &target) const;

    virtual void send(const DemoEvent &event) = 0; ///< unasked
    virtual void sendHalf(const DemoEvent &event) = 0; ///< the event's beginning, framed as if it were whole
    virtual void endCleanly() = 0; ///< SSE: last chunk; WebSocket: close 1000
    virtual void closeWith(int code) = 0; ///< WebSocket; SSE knows no codes and ends cleanly
    virtual void breakFraming() = 0; ///< bytes that are no chunk, no frame
    virtual void conditionsChanged() {}

private:
    DemoConnection &m_connection;
    DemoEra m_era;
    Visitor m_who;
    StreamConditions m_conditions {};
};

} // namespace thumpline
