#include "ui/dialogs/connection_test.h"

#include <QThread>
#include <QTimer>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

constexpr auto longestTest = 20s; // over the transport's own time limit for connecting
constexpr auto silentButAlive = 1s;

} // namespace

/// The half in the I/O thread: one transport, from start to outcome.
class ConnectionTest::Worker final : public QObject
{
    Q_OBJECT
public:
    void run(const FactoryMaker &maker, TransportKind kind, const TransportRequest &request)
    {
        m_kind = kind;
        m_factory = maker();
        m_transport = m_factory->make(kind);
        connect(m_transport.get(), &Transport::phaseReached, this, &Worker::handlePhase);
        connect(m_transport.get(), &Transport::opened, this, &Worker::handleOpened);
        connect(m_transport.get(), &Transport::closed, this, [this](const CloseReason &r) { conclude({false, r}); });
        QTimer::singleShot(longestTest, this, [this] { conclude({}); });
        m_transport->open(request);
    }

    /// The transport is closed and not waited for: its last word has nobody to hear it.
    void end()
    {
        m_done = true;
        if (m_transport)
            m_transport->close();
        deleteLater();
    }

Q_SIGNALS:
    void reached(const thumpline::PhaseReached &phase);
    void concluded(const thumpline::TestOutcome &outcome);

private:
    void handlePhase(const PhaseReached &phase)
    {
        Q_EMIT reached(phase);
        if (phase.phase == ConnectionPhase::FirstByte)
            conclude({true, {}});
    }

    void handleOpened()
    {
        if (m_kind == TransportKind::WebSocket)
            QTimer::singleShot(silentButAlive, this, [this] { conclude({true, {}}); });
    }

    void conclude(const TestOutcome &outcome)
    {
        if (m_done)
            return;
        m_done = true;
        Q_EMIT concluded(outcome);
    }

    TransportKind m_kind = TransportKind::Sse;
    std::unique_ptr<TransportFactory> m_factory {};
    std::unique_ptr<Transport> m_transport {}; // behind its factory: it goes first
    bool m_done = false;
};

ConnectionTest::ConnectionTest(FactoryMaker maker, QThread *ioThread, QObject *parent)
    : QObject(parent)
    , m_maker(std::move(maker))
    , m_ioThread(ioThread)
{}

ConnectionTest::~ConnectionTest()
{
    cancel();
}

void ConnectionTest::start(TransportKind kind, const TransportRequest &request)
{
    cancel();
    m_worker = new Worker;
    Worker *worker = m_worker;
    worker->moveToThread(m_ioThread);
    connect(worker, &Worker::reached, this, &ConnectionTest::phaseReached);
    connect(worker, &Worker::concluded, this,
            [this, worker](const TestOutcome &outcome) { handleOutcome(worker, outcome); });
    QMetaObject::invokeMethod(worker, [worker, maker = m_maker, kind, request] { worker->run(maker, kind, request); });
}

void ConnectionTest::cancel()
{
    if (!m_worker)
        return;
    m_worker->disconnect(this);
    QMetaObject::invokeMethod(m_worker, &Worker::end);
    m_worker = nullptr;
}

void ConnectionTest::handleOutcome(Worker *worker, const TestOutcome &outcome)
{
    if (worker != m_worker)
        return; // a late word from a test that was given up
    cancel();
    Q_EMIT finished(outcome);
}

} // namespace thumpline

#include "connection_test.moc"
