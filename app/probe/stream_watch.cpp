#include "probe/stream_watch.h"

#include <algorithm>
#include <utility>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

// A streaming server greets together with the headers, and answers a ping at once: the same patience as of rule D14.
constexpr auto patience = 5s;

/// The comment `:)` that opens a stream says that it is open, not that it lives.
bool isGreeting(const Heartbeat &heartbeat)
{
    return heartbeat.kind == HeartbeatKind::Comment && heartbeat.text == ")";
}

} // namespace

StreamWatch::StreamWatch(TransportKind kind, TransportFactory &factory, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(clock.makeAlarm())
    , m_transport(factory.make(kind))
{
    m_facts.transport = kind;
    connect(m_alarm.get(), &Alarm::due, this, &StreamWatch::settle);
    connect(m_transport.get(), &Transport::phaseReached, this, &StreamWatch::handlePhase);
    connect(m_transport.get(), &Transport::opened, this, &StreamWatch::handleOpened);
    connect(m_transport.get(), &Transport::bytesReceived, this, [this](qint64 bytes) { m_facts.bytes += bytes; });
    connect(m_transport.get(), &Transport::heartbeatReceived, this, &StreamWatch::handleHeartbeat);
    connect(m_transport.get(), &Transport::messageReceived, this, &StreamWatch::handleMessage);
    connect(m_transport.get(), &Transport::diagnosticRaised, this, [this] { ++m_facts.malformed; });
    connect(m_transport.get(), &Transport::closed, this, &StreamWatch::handleClosed);
}

StreamWatch::~StreamWatch()
{
    stop();
}

void StreamWatch::start(const TransportRequest &request)
{
    m_began = m_clock.now();
    m_transport->open(request);
}

void StreamWatch::stop()
{
    if (std::exchange(m_stopped, true))
        return;
    if (m_facts.opened)
        m_facts.watched = sinceOpened();
    m_alarm->cancel();
    m_transport->disconnect(this);
    if (!m_facts.end)
        m_transport->close();
}

void StreamWatch::handlePhase(const PhaseReached &phase)
{
    if (phase.phase == ConnectionPhase::FirstHeartbeat)
        return; // the greeting is one to the transport
    m_facts.phases.push_back(phase);
    if (phase.phase == ConnectionPhase::Http || phase.phase == ConnectionPhase::Upgrade)
        m_facts.headers = phase.headers;
    if (phase.phase != ConnectionPhase::FirstByte || m_facts.transport != TransportKind::Sse)
        return;
    const auto http = std::ranges::find(m_facts.phases, ConnectionPhase::Http, &PhaseReached::phase);
    if (http != m_facts.phases.end())
        m_facts.firstByte = phase.sinceStart - http->sinceStart;
    settle();
}

void StreamWatch::handleOpened()
{
    m_facts.opened = m_clock.stamp();
    m_facts.openAfter = std::chrono::floor<std::chrono::milliseconds>(m_facts.opened->mono - m_began);
    m_alarm->setDue(m_facts.opened->mono + patience);
}

void StreamWatch::handleHeartbeat(const Heartbeat &heartbeat)
{
    if (isGreeting(heartbeat)) {
        m_facts.greeted = true;
        return;
    }
    noteSign();
    ++m_facts.heartbeats;
    if (heartbeat.roundTrip && !m_facts.roundTrip)
        m_facts.roundTrip = heartbeat.roundTrip;
    if (!m_facts.firstHeartbeat && m_facts.opened) {
        m_facts.firstHeartbeat = sinceOpened();
        Q_EMIT heartbeatKnown();
    }
    if (m_facts.transport == TransportKind::WebSocket)
        settle();
}

void StreamWatch::handleMessage(const WireMessage &message)
{
    noteSign();
    ++m_facts.events;
    WireMessage copy = message;
    m_facts.malformed += m_decoder.decode(std::move(copy))->isMalformed() ? 1 : 0;
}

void StreamWatch::handleClosed(const CloseReason &reason)
{
    m_facts.end = reason;
    if (m_facts.opened)
        m_facts.watched = sinceOpened();
    settle();
    Q_EMIT heartbeatKnown();
}

void StreamWatch::noteSign()
{
    if (!m_facts.firstSign && m_facts.opened)
        m_facts.firstSign = sinceOpened();
}

void StreamWatch::settle()
{
    if (std::exchange(m_settled, true))
        return;
    m_alarm->cancel();
    Q_EMIT settled();
}

std::chrono::milliseconds StreamWatch::sinceOpened() const
{
    return std::chrono::floor<std::chrono::milliseconds>(m_clock.now() - m_facts.opened->mono);
}

} // namespace thumpline
