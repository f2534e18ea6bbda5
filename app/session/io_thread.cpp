#include "session/io_thread.h"

#include "transport/default_transport_factory.h"

#include <QDeadlineTimer>

#include <mutex>

namespace thumpline {

using namespace Qt::StringLiterals;

/// What the I/O thread has to pass on its way out. Shared, as the thread may outlive its owner.
///
/// The lock is held while a record is handed over: the destructor must not return in the midst of that. It is free but
/// for that one moment.
class IoThread::Gate
{
public:
    explicit Gate(RecordSink sink)
        : m_sink(std::move(sink))
    {}

    void pass(SessionRecord &&record)
    {
        const std::lock_guard lock(m_mutex);
        if (m_open)
            m_sink(std::move(record));
    }

    [[nodiscard]] bool isOpen()
    {
        const std::lock_guard lock(m_mutex);
        return m_open;
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_open = false;
    }

private:
    std::mutex m_mutex {};
    bool m_open = true;
    RecordSink m_sink;
};

IoThread::IoThread(RecordSink sink, std::chrono::milliseconds patience)
    : m_gate(std::make_shared<Gate>(std::move(sink)))
    , m_patience(patience)
    , m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName("thumpline-io"_L1);
    // Qt's backends for the network's state need the main thread's event loop; what they say is heard in ours.
    auto network = std::make_unique<SystemNetworkMonitor>();
    network->moveToThread(m_thread.get());
    m_thread->start();

    // The manager's alarms and sockets must be born in the thread where they live.
    auto *birthplace = new QObject; // deleted in the thread, once it is of no more use
    birthplace->moveToThread(m_thread.get());
    QMetaObject::invokeMethod(
        birthplace,
        [&] {
            m_manager = new SessionManager(
                {.clock = std::make_shared<SystemClock>(),
                 .factory = std::make_unique<DefaultTransportFactory>(),
                 .random = QRandomGenerator::global(),
                 .sink = [gate = m_gate](SessionRecord &&record) { gate->pass(std::move(record)); },
                 .network = std::move(network),
                 .makePageSource = [] { return std::make_unique<RestPages>(); }});
            birthplace->deleteLater();
        },
        Qt::BlockingQueuedConnection);
    QObject::connect(m_thread.get(), &QThread::finished, m_manager, &QObject::deleteLater);
}

IoThread::~IoThread()
{
    // Posted, so that it comes after all work that was posted before; not by run(), as it has to be done in any case.
    QMetaObject::invokeMethod(
        m_manager,
        [manager = m_manager, thread = m_thread.get()] {
            manager->stopAll();
            thread->quit();
        },
        Qt::QueuedConnection);
    if (m_thread->wait(QDeadlineTimer(m_patience)))
        return;
    m_gate->close();
    qWarning("thumpline: the I/O thread does not end; it is left behind");
    (void)m_thread.release(); // deleting a running thread would end the program
}

void IoThread::run(std::function<void(SessionManager &)> work)
{
    QMetaObject::invokeMethod(
        m_manager,
        [gate = m_gate, manager = m_manager, work = std::move(work)] {
            if (gate->isOpen())
                work(*manager);
        },
        Qt::QueuedConnection);
}

} // namespace thumpline
