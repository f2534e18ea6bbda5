#include "probe/probe_runner.h"

#include "probe/instance_probe.h"

#include <QThread>

#include <utility>

namespace thumpline {

/// The half in the I/O thread.
class ProbeRunner::Worker final : public QObject
{
    Q_OBJECT
public:
    void run(const FactoryMaker &maker, const ProbeRequest &request)
    {
        m_factory = maker();
        m_probe = std::make_unique<InstanceProbe>(m_clock, *m_factory);
        connect(m_probe.get(), &InstanceProbe::stepChanged, this, &Worker::stepChanged);
        connect(m_probe.get(), &InstanceProbe::waited, this, &Worker::waited);
        connect(m_probe.get(), &InstanceProbe::finished, this, &Worker::finished);
        m_probe->start(request);
    }
    void skipWait() { m_probe->skipWait(); }
    void cancel() { m_probe->cancel(); }

Q_SIGNALS:
    void stepChanged(const thumpline::ProbeStep &step);
    void waited(std::chrono::milliseconds time, std::chrono::milliseconds limit);
    void finished(const thumpline::ProbeReport &report);

private:
    SystemClock m_clock {};
    std::unique_ptr<TransportFactory> m_factory {};
    std::unique_ptr<InstanceProbe> m_probe {}; // behind its factory: it goes first
};

ProbeRunner::ProbeRunner(FactoryMaker maker, QThread *ioThread, QObject *parent)
    : QObject(parent)
    , m_maker(std::move(maker))
    , m_ioThread(ioThread)
{}

ProbeRunner::~ProbeRunner()
{
    leave();
}

void ProbeRunner::start(const ProbeRequest &request)
{
    leave();
    m_worker = new Worker;
    Worker *worker = m_worker;
    worker->moveToThread(m_ioThread);
    const auto isCurrent = [this, worker] { return worker == m_worker; }; // not a late word of one that was left
    connect(worker, &Worker::stepChanged, this, [this, isCurrent](const ProbeStep &step) {
        if (isCurrent())
            Q_EMIT stepChanged(step);
    });
    connect(worker, &Worker::waited, this,
            [this, isCurrent](std::chrono::milliseconds time, std::chrono::milliseconds limit) {
                if (isCurrent())
                    Q_EMIT waited(time, limit);
            });
    connect(worker, &Worker::finished, this, [this, isCurrent](const ProbeReport &report) {
        if (!isCurrent())
            return;
        leave();
        Q_EMIT finished(report);
    });
    QMetaObject::invokeMethod(worker, [worker, maker = m_maker, request] { worker->run(maker, request); });
}

void ProbeRunner::skipWait()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &Worker::skipWait);
}

void ProbeRunner::cancel()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &Worker::cancel);
}

void ProbeRunner::leave()
{
    if (!m_worker)
        return;
    m_worker->disconnect(this);
    m_worker->deleteLater();
    m_worker = nullptr;
}

} // namespace thumpline

#include "probe_runner.moc"
