#include "session/io_thread.h"

#include "transport/default_transport_factory.h"

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 2'000; // for the thread's end

} // namespace

IoThread::IoThread(RecordSink sink)
    : m_thread(std::make_unique<QThread>())
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
            m_manager = new SessionManager({.clock = std::make_shared<SystemClock>(),
                                            .factory = std::make_unique<DefaultTransportFactory>(),
                                            .random = QRandomGenerator::global(),
                                            .sink = std::move(sink),
                                            .network = std::move(network),
                                            .makePageSource = [] { return std::make_unique<RestPages>(); }});
            birthplace->deleteLater();
        },
        Qt::BlockingQueuedConnection);
    QObject::connect(m_thread.get(), &QThread::finished, m_manager, &QObject::deleteLater);
}

IoThread::~IoThread()
{
    // Posted, so that it comes after all work that was posted before.
    run([thread = m_thread.get()](SessionManager &manager) {
        manager.stopAll();
        thread->quit();
    });
    if (m_thread->wait(patienceMs))
        return;
    qWarning("thumpline: the I/O thread does not end; it is left behind");
    (void)m_thread.release(); // deleting a running thread would end the program
}

void IoThread::run(std::function<void(SessionManager &)> work)
{
    QMetaObject::invokeMethod(
        m_manager, [manager = m_manager, work = std::move(work)] { work(*manager); }, Qt::QueuedConnection);
}

} // namespace thumpline
