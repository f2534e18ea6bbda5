#pragma once

#include "probe/probe_report.h"
#include "transport/transport_factory.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace thumpline {

/// Runs probes in the I/O thread, for who lives in another one.
///
/// One at once: start() ends the one before, without a word. Each begins with its first stepChanged() and ends with one
/// finished(); after cancel() that still comes, with what was seen. Nothing is heard of it once this is deleted.
/// Thread: of its owner, with an event loop; the I/O thread outlives this.
class ProbeRunner final : public QObject
{
    Q_OBJECT
public:
    /// Makes what makes transports; called in the I/O thread, where it stays.
    using FactoryMaker = std::function<std::unique_ptr<TransportFactory>()>;

    ProbeRunner(FactoryMaker maker, QThread *ioThread, QObject *parent = nullptr);
    ~ProbeRunner() override;

    void start(const ProbeRequest &request);
    void skipWait();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_worker != nullptr; }

Q_SIGNALS:
    void stepChanged(const thumpline::ProbeStep &step);
    void waited(std::chrono::milliseconds time, std::chrono::milliseconds limit);
    void finished(const thumpline::ProbeReport &report);

private:
    class Worker;
    void leave();

    FactoryMaker m_maker;
    QThread *m_ioThread; // not owned
    Worker *m_worker = nullptr; // lives in m_ioThread; deletes itself there when told to end
};

} // namespace thumpline
