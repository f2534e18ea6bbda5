#pragma once

#include "probe/probe_report.h"
#include "protocol/decoder.h"
#include "transport/transport_factory.h"

#include <QObject>

#include <memory>

namespace thumpline {

/// One real stream, looked at from its first step on for as long as the probe wants.
///
/// settled() once: the stream has shown a sign of life (SSE: its first byte; WebSocket: the answer to our ping), or it
/// has ended, or five seconds after its opening nothing has come. It stays open after that, and facts() go on.
/// Never deleted from within its own signals. Thread: the I/O thread; clock and factory outlive it.
class StreamWatch final : public QObject
{
    Q_OBJECT
public:
    StreamWatch(TransportKind kind, TransportFactory &factory, Clock &clock, QObject *parent = nullptr);
    ~StreamWatch() override;

    void start(const TransportRequest &request);
    /// Ends it from our side; nothing is emitted any more.
    void stop();

    [[nodiscard]] const StreamFacts &facts() const { return m_facts; }
    [[nodiscard]] bool isOpen() const { return m_facts.opened && !m_facts.end && !m_stopped; }

Q_SIGNALS:
    void settled();
    /// The first real heartbeat, or the end: what somebody may wait for.
    void heartbeatKnown();

private:
    void handlePhase(const PhaseReached &phase);
    void handleOpened();
    void handleHeartbeat(const Heartbeat &heartbeat);
    void handleMessage(const WireMessage &message);
    void handleClosed(const CloseReason &reason);
    void noteSign();
    void settle();
    [[nodiscard]] std::chrono::milliseconds sinceOpened() const;

    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<Transport> m_transport;
    Decoder m_decoder {};
    Instant m_began {};
    StreamFacts m_facts {};
    bool m_settled = false;
    bool m_stopped = false;
};

} // namespace thumpline
