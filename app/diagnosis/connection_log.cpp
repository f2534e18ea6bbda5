#include "diagnosis/connection_log.h"

#include <algorithm>

namespace thumpline {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// Heartbeats are due every 15 or 30 s. Two that come closer than this were held back and let go together.
constexpr auto bunchGap = 3s;
// And the gap before them should have held at least one more.
constexpr auto heldBack = 24s;
// What is let go together arrives together.
constexpr auto beside = 500ms;

milliseconds between(Instant from, Instant to)
{
    return std::chrono::floor<milliseconds>(to - from);
}

std::optional<milliseconds> &timeOf(PhaseTimes &times, ConnectionPhase phase)
{
    switch (phase) {
    case ConnectionPhase::Dns:
        return times.dns;
    case ConnectionPhase::Tcp:
        return times.tcp;
    case ConnectionPhase::Tls:
        return times.tls;
    case ConnectionPhase::Http:
        return times.http;
    case ConnectionPhase::Upgrade:
        return times.upgrade;
    case ConnectionPhase::FirstByte:
        return times.firstByte;
    case ConnectionPhase::FirstHeartbeat:
        return times.firstHeartbeat;
    }
    Q_UNREACHABLE();
    return times.dns;
}

} // namespace

const ConnectionLog::Stream *ConnectionLog::find(const SourceId &source) const
{
    const auto found = m_streams.find(source);
    return found == m_streams.cend() ? nullptr : &found->second;
}

ConnectionLog::Stream &ConnectionLog::streamOf(const SessionRecord &record)
{
    if (std::ssize(m_streams) >= maxSources && !m_streams.contains(record.source)) {
        m_streams.erase(
            std::ranges::min_element(m_streams, {}, [](const auto &entry) { return entry.second.touched; }));
    }
    Stream &stream = m_streams[record.source];
    stream.touched = record.at.mono;
    return stream;
}

ConnectionRecord &ConnectionLog::attemptOf(Stream &stream, const SessionRecord &record)
{
    if (!stream.now) {
        stream.now = ConnectionRecord {
            .source = record.source, .server = stream.started.server, .target = stream.started.target};
        if (stream.isKnown)
            stream.now->transport = stream.started.transport;
        stream.lastSign.reset();
        stream.lastBeat.reset();
        stream.lastEvent.reset();
        stream.eventsSinceBeat = 0;
        stream.inBunch = false;
    }
    return *stream.now;
}

void ConnectionLog::noteSign(Stream &stream, Instant at)
{
    ConnectionRecord &attempt = *stream.now;
    if (!attempt.firstSign && attempt.opened)
        attempt.firstSign = between(attempt.opened->mono, at);
    if (stream.lastSign) {
        const milliseconds silence = between(*stream.lastSign, at);
        attempt.longestSilence = std::max(attempt.longestSilence.value_or(0ms), silence);
    }
    stream.lastSign = at;
}

void ConnectionLog::noteBeat(Stream &stream, Instant at)
{
    HeartbeatSummary &beats = stream.now->beats;
    ++beats.count;
    if (stream.lastEvent && at - *stream.lastEvent <= beside)
        stream.now->eventsAtBeats += stream.eventsSinceBeat;
    stream.eventsSinceBeat = 0;
    stream.lastEvent.reset();
    if (const auto before = std::exchange(stream.lastBeat, at)) {
        const milliseconds gap = between(*before, at);
        ++beats.gaps;
        beats.sum += gap;
        beats.longest = std::max(beats.longest, gap);
        if (gap >= bunchGap) {
            stream.inBunch = gap >= heldBack;
        } else if (std::exchange(stream.inBunch, false)) {
            ++beats.bunches;
        }
    }
}

void ConnectionLog::noteEvent(Stream &stream, Instant at)
{
    ConnectionRecord &attempt = *stream.now;
    ++attempt.events;
    if (stream.lastBeat && at - *stream.lastBeat <= beside) {
        ++attempt.eventsAtBeats;
        return;
    }
    if (!stream.lastEvent || at - *stream.lastEvent > beside)
        stream.eventsSinceBeat = 0;
    ++stream.eventsSinceBeat;
    stream.lastEvent = at;
}

void ConnectionLog::open(Stream &stream, const SessionRecord &record)
{
    ConnectionRecord &attempt = attemptOf(stream, record);
    if (!attempt.opened) {
        attempt.opened = record.at;
        stream.lastSign = record.at.mono;
    }
}

void ConnectionLog::note(Stream &stream, const SessionRecord &record, const StateChanged &change)
{
    switch (change.state) {
    case SessionState::Connecting:
        stream.now.reset();
        attemptOf(stream, record).began = record.at;
        break;
    case SessionState::Live:
        open(stream, record);
        break;
    case SessionState::Stopped:
    case SessionState::Late:
    case SessionState::Stale:
    case SessionState::Waiting:
    case SessionState::Failed:
        break;
    }
}

void ConnectionLog::note(Stream &stream, const SessionRecord &record, const PhaseReached &phase)
{
    ConnectionRecord &attempt = attemptOf(stream, record);
    timeOf(attempt.phases, phase.phase) = phase.sinceStart;
    attempt.reused = attempt.reused || phase.reused;
    if (phase.httpStatus)
        attempt.httpStatus = phase.httpStatus;
    if (!phase.headers.isEmpty())
        attempt.headers = phase.headers;
    if (!phase.tlsProtocol.isEmpty())
        attempt.tlsProtocol = phase.tlsProtocol;
    if (phase.certificate)
        attempt.certificate = phase.certificate;
    if (phase.phase == ConnectionPhase::FirstByte && stream.isOpen())
        noteSign(stream, record.at.mono);
    if (phase.phase == ConnectionPhase::Upgrade)
        attempt.transport = TransportKind::WebSocket;
}

const ConnectionRecord *ConnectionLog::end(Stream &stream, const SessionRecord &record, const Dropped &drop)
{
    ConnectionRecord &attempt = attemptOf(stream, record);
    attempt.ended = record.at;
    attempt.end = drop.reason;
    attempt.age = drop.age;
    attempt.idle = drop.idle;
    if (!attempt.age && drop.reason.phase == ClosePhase::Stream && attempt.opened)
        attempt.age = between(attempt.opened->mono, record.at.mono);
    if (!attempt.idle && stream.lastSign)
        attempt.idle = between(*stream.lastSign, record.at.mono);
    if (attempt.age && !attempt.opened) {
        attempt.opened = Stamp {record.at.mono - *attempt.age, {record.at.wall.sinceEpoch - *attempt.age}};
    }
    attempt.events = std::max(drop.events, attempt.events);
    attempt.heartbeats = std::max(drop.heartbeats, attempt.beats.count);
    if (drop.bytes != Dropped::unknownBytes)
        attempt.bytes = drop.bytes;
    // A silence as long as the mean one there was, whatever else: for histories that do not tell each heartbeat.
    const qint64 signs = attempt.events + attempt.heartbeats;
    if (attempt.age && attempt.idle && signs > 0) {
        const milliseconds mean = (*attempt.age - *attempt.idle) / signs;
        attempt.longestSilence = std::max(attempt.longestSilence.value_or(0ms), mean);
    }
    if (drop.reason.closeCode)
        attempt.transport = TransportKind::WebSocket;
    stream.past.push_back(*std::exchange(stream.now, std::nullopt));
    if (std::ssize(stream.past) > maxPast)
        stream.past.pop_front();
    return &stream.past.back();
}

const ConnectionRecord *ConnectionLog::add(const SessionRecord &record)
{
    if (std::holds_alternative<HealthSample>(record.body) || std::holds_alternative<NetworkChanged>(record.body))
        return nullptr; // of an instance, or of this machine
    Stream &stream = streamOf(record);
    if (const auto *drop = std::get_if<Dropped>(&record.body))
        return end(stream, record, *drop);
    if (const auto *started = std::get_if<SourceStarted>(&record.body)) {
        stream = {.started = *started, .isKnown = true, .touched = record.at.mono};
    } else if (const auto *change = std::get_if<StateChanged>(&record.body)) {
        note(stream, record, *change);
    } else if (const auto *phase = std::get_if<PhaseRecord>(&record.body)) {
        note(stream, record, phase->phase);
    } else if (const auto *beat = std::get_if<HeartbeatArrived>(&record.body)) {
        open(stream, record);
        if (!stream.now->transport) {
            stream.now->transport
                = beat->heartbeat.kind == HeartbeatKind::Comment ? TransportKind::Sse : TransportKind::WebSocket;
        }
        noteSign(stream, record.at.mono);
        noteBeat(stream, record.at.mono);
    } else if (const auto *event = std::get_if<EventArrived>(&record.body); event && !event->recovered) {
        open(stream, record);
        noteSign(stream, record.at.mono);
        noteEvent(stream, record.at.mono);
        ConnectionRecord &attempt = *stream.now;
        if (!attempt.phases.firstEvent && attempt.began)
            attempt.phases.firstEvent = between(attempt.began->mono, record.at.mono);
    }
    return nullptr;
}

} // namespace thumpline
