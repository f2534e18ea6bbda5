#include "diagnosis/pulse_history.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds shortestBlank = 5s; // a smaller jump of the clock hides nothing worth telling
constexpr std::chrono::milliseconds pruneEvery = 1min;
constexpr std::chrono::milliseconds shortestPeriod = 1s; // bunched heartbeats (D15) are no rhythm
constexpr size_t keptGaps = 15; // odd: the median is one of them
constexpr size_t keptCauses = 200; // newest marks of a lane that keep their sentence

PulseState stateOf(HealthState state)
{
    switch (state) {
    case HealthState::Ok:
        return PulseState::HealthOk;
    case HealthState::Degraded:
        return PulseState::HealthDegraded;
    case HealthState::Down:
        return PulseState::HealthDown;
    case HealthState::Unavailable:
        return PulseState::HealthUnavailable;
    }
    Q_UNREACHABLE();
}

/// Whether the lane lost something that it had, or should have had.
bool isOutage(std::optional<PulseSpan> before)
{
    if (!before)
        return false;
    switch (before->state) {
    case PulseState::Live:
    case PulseState::Late:
    case PulseState::Stale:
    case PulseState::Down:
    case PulseState::Waiting:
    case PulseState::Unwatched:
        return true;
    case PulseState::Connecting:
    case PulseState::Failed:
    case PulseState::Stopped:
    case PulseState::HealthOk:
    case PulseState::HealthDegraded:
    case PulseState::HealthDown:
    case PulseState::HealthUnavailable:
    case PulseState::Online:
    case PulseState::Offline:
    case PulseState::Asleep:
        return false;
    }
    Q_UNREACHABLE();
}

PulseState stateOf(const StateChanged &change, const std::optional<PulseSpan> &before)
{
    switch (change.state) {
    case SessionState::Stopped:
        return PulseState::Stopped;
    case SessionState::Connecting:
        return isOutage(before) || change.attempt > 1 ? PulseState::Down : PulseState::Connecting;
    case SessionState::Live:
        return PulseState::Live;
    case SessionState::Late:
        return PulseState::Late;
    case SessionState::Stale:
        return PulseState::Stale;
    case SessionState::Waiting:
        return !change.retryAt || (change.cause && change.cause->ending == CloseEnding::Offline) ? PulseState::Waiting
                                                                                                 : PulseState::Down;
    case SessionState::Failed:
        return PulseState::Failed;
    }
    Q_UNREACHABLE();
}

qint32 toValue(std::chrono::milliseconds span)
{
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    return static_cast<qint32>(std::clamp<qint64>(span.count(), -most, most));
}

/// Heartbeats that should have come in a silence which another one ended, or the connection's end.
quint32 missedIn(std::chrono::milliseconds silence, std::optional<std::chrono::milliseconds> period, bool endedByBeat)
{
    if (!period || *period < shortestPeriod)
        return 0;
    const double periods = static_cast<double>(silence.count()) / static_cast<double>(period->count());
    // A beat may be late by half a period and still be the one that was due; at the end a quarter is allowed for.
    const double missed = endedByBeat ? std::floor(periods + 0.5) - 1 : std::floor(periods - 0.25);
    return static_cast<quint32>(std::clamp(missed, 0.0, 1e6));
}

} // namespace

PulseHistory::PulseHistory(const PulseLimits &limits)
    : m_limits(limits)
    , m_network(limits)
{}

void PulseHistory::apply(const SessionRecord &record)
{
    const auto *network = std::get_if<NetworkChanged>(&record.body);
    if (network && network->state == NetworkState::Suspended) {
        takeNetwork(network->state, m_clock.at(record.at.wall)); // told after it woke up, of the time before
        return;
    }
    const PulseClock::Reading reading = m_clock.read(record.at);
    if (reading.jumped && reading.jumped->length() >= shortestBlank)
        noteJump(*reading.jumped);
    m_now = std::max(m_now, reading.at);
    ++m_revision;
    if (network) {
        takeNetwork(network->state, reading.at);
    } else if (const auto *sample = std::get_if<HealthSample>(&record.body)) {
        takeHealth(record.source, *sample, reading.at);
    } else if (const auto *started = std::get_if<SourceStarted>(&record.body)) {
        take(*started, laneOf(record.source));
    } else {
        applyToLane(record, reading.at);
    }
    if (m_now - m_pruned >= pruneEvery)
        prune(m_now);
}

void PulseHistory::applyToLane(const SessionRecord &record, PulseTime at)
{
    const auto mine = std::ranges::find(m_lanes, record.source, &PulseLane::source);
    if (mine == m_lanes.end())
        return; // the last words of a stream that was removed
    if (const auto *event = std::get_if<EventArrived>(&record.body))
        take(*event, *mine, at);
    else if (const auto *beat = std::get_if<HeartbeatArrived>(&record.body))
        take(*beat, *mine, at);
    else if (const auto *change = std::get_if<StateChanged>(&record.body))
        take(*change, *mine, at);
    else if (const auto *drop = std::get_if<Dropped>(&record.body))
        take(*drop, *mine, at);
    else if (const auto *gap = std::get_if<GapFound>(&record.body))
        take(*gap, *mine, at);
}

// --- streams

void PulseHistory::take(const SourceStarted &started, PulseLane &lane)
{
    lane.server = started.server;
    lane.target = started.target;
    lane.transport = started.transport;
    moveToItsInstance(lane.source);
    ++m_urgent;
}

void PulseHistory::take(const StateChanged &change, PulseLane &lane, PulseTime at)
{
    lane.states.enter(at, stateOf(change, lane.states.current()),
                      static_cast<quint16>(std::clamp(change.attempt, 0, 0xffff)));
    ++m_urgent;
    if (change.state == SessionState::Connecting)
        lane.lastBeat.reset(); // the rhythm begins anew; the period is the server's and stays
    if (change.state != SessionState::Live)
        return;
    for (auto mark = lane.marks.list.rbegin(); mark != lane.marks.list.rend(); ++mark) {
        if (isStretch(mark->kind))
            continue;
        if (mark->until != PulseTime {0})
            break; // older ones ended before
        mark->until = at;
    }
}

void PulseHistory::take(const EventArrived &arrival, PulseLane &lane, PulseTime at)
{
    if (arrival.recovered)
        lane.recovered.add(at);
    else
        lane.events.add(at, arrival.delay ? std::optional(toValue(*arrival.delay)) : std::nullopt);
}

void PulseHistory::take(const HeartbeatArrived &, PulseLane &lane, PulseTime at)
{
    growQuiet(lane.marks, at);
    if (!lane.lastBeat || at < *lane.lastBeat) {
        lane.beats.add(at);
        lane.lastBeat = at;
        return;
    }
    const std::chrono::milliseconds gap = at - *lane.lastBeat;
    lane.lastBeat = at;
    lane.beats.add(at, toValue(gap));
    if (const quint32 missed = missedIn(gap, lane.period, true))
        lane.missed.add(at, std::nullopt, missed);
    lane.gaps.push_back(gap);
    if (lane.gaps.size() > keptGaps)
        lane.gaps.pop_front();
    std::vector<std::chrono::milliseconds> sorted(lane.gaps.begin(), lane.gaps.end());
    const auto middle = sorted.begin() + static_cast<qsizetype>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    lane.period = *middle;
}

void PulseHistory::take(const Dropped &drop, PulseLane &lane, PulseTime at)
{
    if (lane.lastBeat && drop.age) {
        if (const quint32 missed = missedIn(at - *lane.lastBeat, lane.period, false))
            lane.missed.add(at, std::nullopt, missed);
    }
    lane.lastBeat.reset();
    if (drop.reason.ending == CloseEnding::Local)
        return; // the user's doing
    if (drop.age)
        lane.drops.add(at, toValue(*drop.age / 1'000));
    PulseMark &mark = addMark(lane.marks, drop.age ? PulseMarkKind::Drop : PulseMarkKind::FailedAttempt, at);
    mark.phase = drop.reason.phase;
    mark.ending = drop.reason.ending;
    mark.httpStatus = drop.reason.httpStatus;
    mark.closeCode = drop.reason.closeCode;
    mark.tlsProblem = drop.reason.tlsProblem;
    mark.age = drop.age;
    if (drop.reason.ending == CloseEnding::Stale && lane.marks.staleEntry != 0) {
        mark.journalEntry = lane.marks.staleEntry;
        lane.marks.untold = 0;
    }
    lane.marks.staleEntry = 0;
}

void PulseHistory::take(const GapFound &gap, PulseLane &lane, PulseTime at)
{
    if (gap.filled == 0 && gap.missing == 0)
        return; // a gap in which nothing happened is none
    const PulseTime to = std::min(m_clock.at(gap.to), at);
    PulseMark &mark = addMark(lane.marks, PulseMarkKind::Gap, std::min(m_clock.at(gap.from), to));
    mark.until = to;
    mark.filled = gap.filled;
    mark.missing = gap.missing;
}

PulseMark &PulseHistory::addMark(PulseMarks &marks, PulseMarkKind kind, PulseTime at)
{
    ++m_urgent;
    std::deque<PulseMark> &list = marks.list;
    if (list.size() >= m_limits.maxMarks) {
        list.pop_front();
        ++marks.forgotten;
    }
    if (list.size() > keptCauses)
        list[list.size() - keptCauses - 1].cause.reset();
    auto place = list.end();
    while (place != list.begin() && std::prev(place)->at > at)
        --place;
    PulseMark mark;
    mark.id = m_nextMark++;
    mark.kind = kind;
    mark.at = at;
    marks.untold = mark.id;
    return *list.insert(place, std::move(mark));
}

// --- health, network, clock

void PulseHistory::takeHealth(const SourceId &source, const HealthSample &sample, PulseTime at)
{
    PulseHealthLane &lane = healthLaneOf(source, sample.server);
    const PulseState state = stateOf(sample.state);
    const std::optional<PulseSpan> before = lane.states.current();
    const auto latency = sample.latency ? std::optional(toValue(*sample.latency)) : std::nullopt;
    lane.latency.add(at, latency);
    if (state == PulseState::HealthDegraded || state == PulseState::HealthDown)
        lane.problems.add(at, latency);
    if (before && before->state == state)
        return;
    lane.states.enter(at, state);
    ++m_urgent;
    if (before || state != PulseState::HealthOk)
        addMark(lane.marks, PulseMarkKind::Health, at).health = state;
}

void PulseHistory::takeNetwork(NetworkState state, PulseTime at)
{
    ++m_urgent;
    switch (state) {
    case NetworkState::Online:
    case NetworkState::Resumed:
        m_network.enter(at, PulseState::Online);
        return;
    case NetworkState::Offline:
        m_network.enter(at, PulseState::Offline);
        return;
    case NetworkState::Suspended:
        m_network.enter(at, PulseState::Asleep);
        return;
    }
    Q_UNREACHABLE();
}

void PulseHistory::noteJump(const PulseRange &range)
{
    ++m_urgent;
    for (PulseLane &lane : m_lanes) {
        lane.states.insert(range, PulseState::Unwatched);
        lane.lastBeat.reset();
    }
    for (PulseHealthLane &lane : m_health)
        lane.states.insert(range, PulseState::Unwatched);
    if (const auto network = m_network.current(); network && network->state != PulseState::Asleep)
        m_network.insert(range, PulseState::Unwatched);
}

void PulseHistory::prune(PulseTime now)
{
    m_pruned = now;
    const PulseTime end = now - m_limits.minutes;
    const auto cut = [end](PulseMarks &marks) {
        while (!marks.list.empty() && std::max(marks.list.front().at, marks.list.front().until) < end)
            marks.list.pop_front();
    };
    for (PulseLane &lane : m_lanes) {
        for (PulseSeries *series : {&lane.events, &lane.recovered, &lane.beats, &lane.missed, &lane.drops})
            series->prune(now);
        lane.states.prune(now);
        cut(lane.marks);
    }
    for (PulseHealthLane &lane : m_health) {
        lane.latency.prune(now);
        lane.problems.prune(now);
        lane.states.prune(now);
        cut(lane.marks);
    }
    m_network.prune(now);
}

// --- the lanes

PulseLane &PulseHistory::laneOf(const SourceId &source)
{
    const auto known = std::ranges::find(m_lanes, source, &PulseLane::source);
    if (known != m_lanes.end())
        return *known;
    if (!m_network.current())
        m_network.enter(m_now, PulseState::Online);
    m_lanes.emplace_back(m_limits).source = source;
    return m_lanes.back();
}

void PulseHistory::moveToItsInstance(const SourceId &source)
{
    const auto mine = std::ranges::find(m_lanes, source, &PulseLane::source);
    const auto sameServer = [&](const PulseLane &lane) { return &lane != &*mine && lane.server == mine->server; };
    const auto last = std::ranges::find_if(m_lanes.rbegin(), m_lanes.rend(), sameServer);
    if (last == m_lanes.rend())
        return;
    const auto behind = last.base(); // the place behind the last one of the same instance
    if (behind <= mine)
        std::rotate(behind, mine, std::next(mine));
}

PulseHealthLane &PulseHistory::healthLaneOf(const SourceId &source, const QUrl &server)
{
    const auto known = std::ranges::find(m_health, server, &PulseHealthLane::server);
    if (known != m_health.end())
        return *known;
    m_health.emplace_back(m_limits);
    m_health.back().source = source;
    m_health.back().server = server;
    return m_health.back();
}

void PulseHistory::forget(const SourceId &source, bool lastOfServer)
{
    const auto mine = std::ranges::find(m_lanes, source, &PulseLane::source);
    if (mine == m_lanes.end())
        return;
    const QUrl server = mine->server;
    m_lanes.erase(mine);
    if (lastOfServer)
        std::erase_if(m_health, [&](const PulseHealthLane &lane) { return lane.server == server; });
    ++m_revision;
    ++m_urgent;
}

PulseMarks *PulseHistory::marksOf(const SourceId &source)
{
    const auto lane = std::ranges::find(m_lanes, source, &PulseLane::source);
    if (lane != m_lanes.end())
        return &lane->marks;
    const auto health = std::ranges::find(m_health, source, &PulseHealthLane::source);
    return health != m_health.end() ? &health->marks : nullptr;
}

const PulseLane *PulseHistory::lane(const SourceId &source) const
{
    const auto lane = std::ranges::find(m_lanes, source, &PulseLane::source);
    return lane == m_lanes.end() ? nullptr : &*lane;
}

const PulseHealthLane *PulseHistory::healthOf(const QUrl &server) const
{
    const auto lane = std::ranges::find(m_health, server, &PulseHealthLane::server);
    return lane == m_health.end() ? nullptr : &*lane;
}

PulseHistory::Found PulseHistory::mark(quint64 id) const
{
    return findMark([id](const PulseMark &mark) { return mark.id == id; });
}

PulseHistory::Found PulseHistory::markOfEntry(quint64 journalEntry) const
{
    return findMark([=](const PulseMark &mark) { return journalEntry != 0 && mark.journalEntry == journalEntry; });
}

template<typename Condition>
PulseHistory::Found PulseHistory::findMark(Condition condition) const
{
    const auto search = [&](const auto &lanes) -> Found {
        for (const auto &lane : lanes) {
            const auto mark = std::ranges::find_if(lane.marks.list, condition);
            if (mark != lane.marks.list.end())
                return {&*mark, lane.source};
        }
        return {};
    };
    const Found found = search(m_lanes);
    return found.mark ? found : search(m_health);
}

std::optional<PulseTime> PulseHistory::begin() const
{
    std::optional<PulseTime> first;
    const auto note = [&first](const PulseSpans &states) {
        if (const auto begin = states.begin())
            first = first ? std::min(*first, *begin) : *begin;
    };
    for (const PulseLane &lane : m_lanes)
        note(lane.states);
    for (const PulseHealthLane &lane : m_health)
        note(lane.states);
    return first;
}

size_t PulseHistory::bytes() const
{
    size_t sum = sizeof(PulseHistory) + m_network.bytes();
    for (const PulseLane &lane : m_lanes)
        sum += lane.bytes();
    for (const PulseHealthLane &lane : m_health)
        sum += lane.bytes();
    return sum;
}

} // namespace thumpline
