#pragma once

#include "probe/probe_report.h"
#include "probe/probe_task.h"
#include "probe/stream_watch.h"
#include "transport/transport_factory.h"

#include <QObject>

#include <functional>
#include <memory>

namespace thumpline {

class HealthPoller;
class InstanceLookup;

/// Takes all steps of a probe, one after the other, and tells of each.
///
/// Both streams stay open from their step to the end, so that the wait for the first heartbeat begins early, and a drop
/// meanwhile is seen. Where no connection to the streaming host is possible at all, the steps that need one are skipped.
/// The token goes to the web host (its own REST) and to the streaming host that this one names, and to nobody else.
/// Life: start() once, then signals, then finished() once, also after cancel(); never from within start().
/// Thread: the I/O thread; clock and factory outlive it.
class InstanceProbe final : public QObject
{
    Q_OBJECT
public:
    InstanceProbe(Clock &clock, TransportFactory &factory, QObject *parent = nullptr);
    ~InstanceProbe() override;

    void start(const ProbeRequest &request);
    /// No more waiting for a heartbeat: what is known is reported.
    void skipWait();
    void cancel();

Q_SIGNALS:
    /// A step began, ended, or has new facts.
    void stepChanged(const thumpline::ProbeStep &step);
    /// While the first heartbeat is waited for, once a second: since the stream was open, and how long at most.
    void waited(std::chrono::milliseconds time, std::chrono::milliseconds limit);
    void finished(const thumpline::ProbeReport &report);

private:
    void beginNext();
    void run(ProbeStepId id);
    void runInstance();
    void runFamily(QAbstractSocket::NetworkLayerProtocol family);
    void runHealth();
    void runCertificate();
    void runUpgrade();
    void runStream(TransportKind kind);
    void runHeartbeat();
    void tick();
    void endHeartbeat();
    void end();

    /// Takes the task into m_task, and ends the step with its facts.
    void watch(std::unique_ptr<ProbeTask> task);
    void finishStep(StepFacts facts);
    void skip(SkipReason reason);
    void letTasksGo();
    void refreshStreams();
    void stopStreams();

    [[nodiscard]] ProbeStep &current() { return m_report.steps[m_at]; }
    [[nodiscard]] QUrl streamingServer() const;
    [[nodiscard]] std::optional<StreamTarget> onlyTarget() const;
    [[nodiscard]] std::optional<SkipReason> reasonToSkip(ProbeStepId id) const;
    [[nodiscard]] bool isUnreachable() const;

    Clock &m_clock;
    TransportFactory &m_factory;
    std::unique_ptr<Alarm> m_ticks;
    ProbeRequest m_request {};
    ProbeReport m_report {};
    size_t m_at = 0; ///< of the current step
    bool m_isProxied = false;
    bool m_done = false;
    std::unique_ptr<ProbeTask> m_task {};
    std::unique_ptr<InstanceLookup> m_lookup {};
    std::unique_ptr<HealthPoller> m_health {};
    std::unique_ptr<StreamWatch> m_sse {};
    std::unique_ptr<StreamWatch> m_webSocket {};
};

} // namespace thumpline
