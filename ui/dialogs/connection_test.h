#pragma once

#include "transport/transport_factory.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace thumpline {

/// Makes what makes transports; called in the I/O thread, where the factory stays.
using FactoryMaker = std::function<std::unique_ptr<TransportFactory>()>;

/// What a test of a connection came to.
struct TestOutcome
{
    bool works = false;
    std::optional<CloseReason> reason {}; ///< why it does not work; nothing: no sign of the stream in time
};

/// Tries one connection for real, and tells each step as it is reached.
///
/// It works when the stream is open and the server has said something on it; a WebSocket server need not speak first,
/// so there it is enough that the connection lives for a second (an old server closes at once what it does not like,
/// protocol.md 7, D36). Nothing is kept open afterwards. One test at once: start() ends the one before.
/// Thread: GUI; the transport lives in the I/O thread, which outlives this.
class ConnectionTest final : public QObject
{
    Q_OBJECT
public:
    ConnectionTest(FactoryMaker maker, QThread *ioThread, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start(TransportKind kind, const TransportRequest &request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_worker != nullptr; }

Q_SIGNALS:
    void phaseReached(const thumpline::PhaseReached &phase);
    void finished(const thumpline::TestOutcome &outcome);

private:
    class Worker;
    void handleOutcome(Worker *worker, const TestOutcome &outcome);

    FactoryMaker m_maker;
    QThread *m_ioThread; // not owned
    Worker *m_worker = nullptr; // lives in m_ioThread; deletes itself there when told to end
};

} // namespace thumpline
