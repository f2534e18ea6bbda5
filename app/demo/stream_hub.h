#pragma once

#include "demo/demo_stream.h"
#include "demo/fault_desk.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace thumpline {

/// All open streams of a demo instance: who gets which event, who is struck by which fault.
///
/// Streams belong to their connections; the hub forgets one when it ends. Thread: its own.
class StreamHub : public QObject
{
    Q_OBJECT

public:
    StreamHub(std::chrono::milliseconds pingInterval, QObject *parent);

    /// Takes on a stream that is open already; the faults that were taken for it at its opening go along.
    void add(DemoStream *stream, const std::vector<Fault> &openingFaults);
    /// What holds for a stream that is about to open.
    [[nodiscard]] StreamConditions conditionsFor(FaultTransport transport, const QStringList &names,
                                                 const std::vector<Fault> &ownFaults) const;
    [[nodiscard]] FaultDesk &desk() { return m_desk; }
    [[nodiscard]] qsizetype size() const { return m_streams.size(); }

    /// Hands the event to all who listen; says how often it was sent.
    int publish(const DemoEvent &event);
    /// Puts a fault of streams or of new connections in force.
    void inject(const Fault &fault);
    void clearFaults();
    /// Ends the streams that were opened with that token, as the server does on purpose.
    void endByToken(const QByteArray &token);

private:
    void strike(DemoStream *stream, const Fault &fault);
    void refresh(DemoStream *stream);
    void refreshAll();
    void armExpiry();
    void tick();

    QList<DemoStream *> m_streams {};
    FaultDesk m_desk {};
    QTimer m_pingTimer {this};
    QTimer m_expiryTimer {this};
};

} // namespace thumpline
