#include "demo/stream_hub.h"

#include "demo/websocket_stream.h"

#include <algorithm>

namespace thumpline {

namespace {

FaultDesk::Instant now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

StreamHub::StreamHub(std::chrono::milliseconds pingInterval, QObject *parent)
    : QObject(parent)
{
    connect(&m_pingTimer, &QTimer::timeout, this, &StreamHub::tick);
    m_pingTimer.start(pingInterval);
    m_expiryTimer.setSingleShot(true);
    connect(&m_expiryTimer, &QTimer::timeout, this, &StreamHub::refreshAll);
}

void StreamHub::add(DemoStream *stream, const std::vector<Fault> &openingFaults)
{
    m_streams.append(stream);
    const auto forget = [this, stream] { m_streams.removeOne(stream); };
    connect(stream, &DemoStream::ended, this, forget);
    connect(stream, &DemoStream::ended, stream, &QObject::deleteLater); // its connection may serve more requests
    connect(&stream->connection(), &DemoConnection::closed, this, forget);
    if (const auto *socket = qobject_cast<WebSocketStream *>(stream))
        connect(socket, &WebSocketStream::namesChanged, this, [this, stream] { refresh(stream); });
    for (const Fault &fault : openingFaults) {
        if (actsOnce(fault.kind))
            QTimer::singleShot(fault.after, Qt::PreciseTimer, stream, [this, stream, fault] { strike(stream, fault); });
    }
}

StreamConditions StreamHub::conditionsFor(FaultTransport transport, const QStringList &names,
                                          const std::vector<Fault> &ownFaults) const
{
    std::vector<Fault> faults = m_desk.conditions(transport, names, now());
    faults.insert(faults.end(), ownFaults.begin(), ownFaults.end());
    return conditionsOf(faults);
}

int StreamHub::publish(const DemoEvent &event)
{
    int count = 0;
    const QList<DemoStream *> streams = m_streams; // a slow client is dropped, and forgotten, while we write
    for (DemoStream *stream : streams)
        count += stream->deliver(event);
    return count;
}

void StreamHub::inject(const Fault &fault)
{
    if (fault.scope != FaultScope::Current)
        m_desk.add(fault, now());
    if (fault.scope != FaultScope::Next) {
        const QList<DemoStream *> streams = m_streams;
        for (DemoStream *stream : streams) {
            if (!meets(fault, stream->transport(), stream->names()))
                continue;
            if (actsOnce(fault.kind))
                strike(stream, fault);
            else if (fault.scope == FaultScope::Current && isCondition(fault.kind))
                stream->ownFaults.push_back(fault);
        }
    }
    refreshAll();
}

void StreamHub::strike(DemoStream *stream, const Fault &fault)
{
    if (m_streams.contains(stream) && stream->connection().isOpen())
        stream->strike(fault);
}

void StreamHub::clearFaults()
{
    m_desk.clear();
    for (DemoStream *stream : m_streams)
        stream->ownFaults.clear();
    refreshAll();
}

void StreamHub::endByToken(const QByteArray &token)
{
    const QList<DemoStream *> streams = m_streams;
    for (DemoStream *stream : streams) {
        if (stream->visitor().token == token && stream->connection().isOpen())
            stream->endByKill();
    }
}

void StreamHub::refresh(DemoStream *stream)
{
    stream->setConditions(conditionsFor(stream->transport(), stream->names(), stream->ownFaults));
}

void StreamHub::refreshAll()
{
    m_desk.expire(now());
    const QList<DemoStream *> streams = m_streams;
    for (DemoStream *stream : streams) {
        if (m_streams.contains(stream))
            refresh(stream);
    }
    armExpiry();
}

void StreamHub::armExpiry()
{
    const auto next = m_desk.nextExpiry();
    if (!next) {
        m_expiryTimer.stop();
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - now());
    m_expiryTimer.start(std::max(left, std::chrono::milliseconds {0}));
}

void StreamHub::tick()
{
    const QList<DemoStream *> streams = m_streams;
    for (DemoStream *stream : streams)
        stream->tick();
}

} // namespace thumpline
