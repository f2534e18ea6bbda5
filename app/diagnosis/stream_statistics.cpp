#include "diagnosis/stream_statistics.h"

#include "transport/http_headers.h"

#include <algorithm>
#include <cmath>

namespace thumpline {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// Seven there are; whoever sends more of them must not fill our memory.
constexpr size_t maxPhases = 16;

milliseconds toMs(std::chrono::nanoseconds time)
{
    return std::chrono::floor<milliseconds>(time);
}

double ratio(std::chrono::nanoseconds time, std::chrono::nanoseconds unit)
{
    return static_cast<double>(time.count()) / static_cast<double>(std::max<qint64>(unit.count(), 1));
}

bool isOpen(SessionState state)
{
    return state == SessionState::Live || state == SessionState::Late;
}

} // namespace

void DelayStatistics::add(milliseconds raw, const std::optional<ClockOffset::Estimate> &clock)
{
    m_raw.push_back(raw);
    if (std::ssize(m_raw) <= keptRaw)
        return;
    const auto known = clock.value_or(ClockOffset::Estimate {});
    m_settled.add(m_raw.front() + known.offset, known.error);
    m_raw.pop_front();
}

DelayHistogram DelayStatistics::histogram(const std::optional<ClockOffset::Estimate> &clock) const
{
    const auto known = clock.value_or(ClockOffset::Estimate {});
    DelayHistogram all = m_settled;
    for (const milliseconds raw : m_raw)
        all.add(raw + known.offset, known.error);
    return all;
}

void StreamStatistics::add(const SessionRecord &record)
{
    std::visit([&](const auto &body) { take(body, record.at); }, record.body);
}

void StreamStatistics::addServerDate(Timestamp date, const Stamp &received, milliseconds roundTrip)
{
    m_clock.add(date, received, roundTrip);
}

// --- records

void StreamStatistics::take(const SourceStarted &started, const Stamp &)
{
    m_transport = started.transport;
    m_watch = HeartbeatWatch(started.transport);
}

void StreamStatistics::take(const StateChanged &change, const Stamp &at)
{
    if (change.state == SessionState::Connecting)
        m_phases.clear();
    const bool opened = change.state == SessionState::Live && m_state != SessionState::Late;
    if (opened) {
        m_watch.open(at.mono);
        m_quietSince = at.mono;
        m_newest.reset();
        m_restMovesOn = false;
    } else if (!isOpen(change.state)) {
        m_quietSince.reset();
    }
    if (change.state != m_state)
        m_stateSince = at.mono;
    m_state = change.state;
}

void StreamStatistics::take(const PhaseRecord &record, const Stamp &at)
{
    const PhaseReached &phase = record.phase;
    // The request went out when TCP or TLS was there, or later.
    const milliseconds asked = m_phases.empty() ? 0ms : m_phases.back().sinceStart;
    const auto date = parseHttpDate(headerValue(phase.headers, "date"));
    if (date && headerValue(phase.headers, "age").isEmpty() && !phase.reused)
        addServerDate(*date, at, phase.sinceStart - asked);
    if (m_phases.size() < maxPhases)
        m_phases.push_back(phase);
}

void StreamStatistics::take(const EventArrived &arrival, const Stamp &at)
{
    if (arrival.recovered) { // fetched: neither a sign of life nor a delay of the stream
        ++m_counts.recovered;
        return;
    }
    ++m_counts.events;
    count(arrival.event->content);
    noteEvent(at.mono);
    if (arrival.delay)
        takeDelay(*arrival.event, *arrival.delay);
}

void StreamStatistics::count(const EventContent &content)
{
    m_counts.updates += std::holds_alternative<UpdateEvent>(content) ? 1 : 0;
    m_counts.edits += std::holds_alternative<StatusUpdateEvent>(content) ? 1 : 0;
    m_counts.deletions += std::holds_alternative<DeleteEvent>(content) ? 1 : 0;
    m_counts.notifications += std::holds_alternative<NotificationEvent>(content) ? 1 : 0;
    m_counts.malformed += std::holds_alternative<MalformedEvent>(content) ? 1 : 0;
}

void StreamStatistics::noteEvent(Instant at)
{
    m_watch.noteBytes(at);
    m_minute.add(at);
    m_hour.add(at);
    if (m_quietSince)
        m_longestQuiet = std::max(m_longestQuiet, toMs(at - *m_quietSince));
    m_quietSince = at;
    m_newest.reset();
    m_restMovesOn = false;
}

void StreamStatistics::takeDelay(const StreamEvent &event, milliseconds delay)
{
    const auto *update = std::get_if<UpdateEvent>(&event.content);
    if (!update)
        return;
    const bool isLocal = !update->status->account.acct.contains('@');
    (isLocal ? m_local : m_remote).add(delay, clockOffset());
}

void StreamStatistics::take(const HeartbeatArrived &beat, const Stamp &at)
{
    ++m_counts.heartbeats;
    if (const auto last = m_watch.lastHeartbeat(); last && m_watch.isLearned())
        m_missed += std::max(std::llround(ratio(at.mono - *last, m_watch.period())) - 1, 0LL);
    m_watch.noteHeartbeat(at.mono);
    if (beat.heartbeat.roundTrip) {
        m_roundTrip = beat.heartbeat.roundTrip;
        m_roundTrips.add(*beat.heartbeat.roundTrip);
    }
}

void StreamStatistics::take(const Dropped &drop, const Stamp &at)
{
    m_watch.close(drop.reason.ending == CloseEnding::Stale);
    m_quietSince.reset();
    m_roundTrip.reset();
    if (drop.reason.ending == CloseEnding::Local)
        return;
    ++m_counts.drops;
    m_lastDrop = drop;
    m_lastDropAt = at;
}

void StreamStatistics::take(const GapFound &, const Stamp &)
{
    ++m_counts.gaps;
}

void StreamStatistics::take(const NewestSeen &seen, const Stamp &)
{
    m_restMovesOn = m_restMovesOn || (m_newest && m_newest->id != seen.id);
    m_newest = seen;
}

void StreamStatistics::take(const StatusesRechecked &report, const Stamp &)
{
    m_lastRecheck = report;
}

// --- figures

HeartbeatFigures StreamStatistics::heartbeats(Instant now) const
{
    HeartbeatFigures figures {.transport = m_transport,
                              .period = toMs(m_watch.period()),
                              .learned = m_watch.isLearned(),
                              .missed = m_missed,
                              .roundTrip = m_roundTrip};
    if (const auto jitter = m_watch.jitter())
        figures.jitter = toMs(*jitter);
    if (!isOpen(m_state))
        return figures;
    figures.last = m_watch.lastHeartbeat();
    figures.lateAt = m_watch.lateAt();
    figures.staleAt = m_watch.staleAt();
    if (figures.last) {
        figures.due = *figures.last + m_watch.period();
        // One that is due just now is not missing yet.
        figures.missing
            = std::max(static_cast<qint64>(std::floor(ratio(now - *figures.last, m_watch.period()) - 0.5)), qint64 {0});
    }
    return figures;
}

std::optional<milliseconds> StreamStatistics::quietFor(Instant now) const
{
    return m_quietSince ? std::optional(toMs(now - *m_quietSince)) : std::nullopt;
}

} // namespace thumpline
