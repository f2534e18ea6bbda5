#include "session/heartbeat_watch.h"

#include <algorithm>

namespace thumpline {

using std::chrono::nanoseconds;

namespace {

nanoseconds times(nanoseconds period, double factor)
{
    return nanoseconds {static_cast<nanoseconds::rep>(static_cast<double>(period.count()) * factor)};
}

} // namespace

HeartbeatWatch::HeartbeatWatch(TransportKind kind, HeartbeatLimits limits)
    : m_kind(kind)
    , m_limits(limits)
{}

void HeartbeatWatch::open(Instant now)
{
    m_open = true;
    m_lastByte = now;
    m_lastHeartbeat.reset();
    m_measuredHere = false;
}

void HeartbeatWatch::close(bool stale)
{
    m_open = false;
    if (stale && !m_measuredHere && period() < m_limits.maxPeriod)
        ++m_doublings;
}

void HeartbeatWatch::noteHeartbeat(Instant now)
{
    m_lastByte = now;
    m_proven = true;
    const auto bunched = defaultPeriod() / 10;
    if (m_lastHeartbeat && now - *m_lastHeartbeat < bunched)
        return; // with the bunch that *m_lastHeartbeat began: gaps are measured from its start
    if (m_lastHeartbeat) {
        m_gaps[static_cast<size_t>(m_nextGap)] = now - *m_lastHeartbeat;
        m_nextGap = (m_nextGap + 1) % maxGaps;
        m_gapCount = std::min(m_gapCount + 1, maxGaps);
        m_measuredHere = true;
        m_doublings = 0;
    }
    m_lastHeartbeat = now;
}

void HeartbeatWatch::setReading(bool reading, Instant now)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    m_lastByte = now;
    m_lastHeartbeat.reset(); // a gap over the pause would tell of the pause, not of the server
}

Liveness HeartbeatWatch::livenessAt(Instant now) const
{
    if (!m_open || !m_reading)
        return Liveness::Live;
    const auto silence = now - m_lastByte;
    if (silence >= staleAfter())
        return Liveness::Stale;
    return silence >= lateAfter() ? Liveness::Late : Liveness::Live;
}

std::optional<Instant> HeartbeatWatch::nextChange(Instant now) const
{
    if (!m_open || !m_reading)
        return std::nullopt;
    const auto silence = now - m_lastByte;
    if (silence < lateAfter())
        return m_lastByte + lateAfter();
    if (silence < staleAfter())
        return m_lastByte + staleAfter();
    return std::nullopt;
}

std::optional<Instant> HeartbeatWatch::lateAt() const
{
    return m_open && m_reading ? std::optional(m_lastByte + lateAfter()) : std::nullopt;
}

std::optional<Instant> HeartbeatWatch::staleAt() const
{
    return m_open && m_reading ? std::optional(m_lastByte + staleAfter()) : std::nullopt;
}

std::optional<nanoseconds> HeartbeatWatch::jitter() const
{
    if (m_gapCount < 3)
        return std::nullopt;
    const nanoseconds median = medianGap();
    auto differences = m_gaps;
    const auto end = differences.begin() + m_gapCount;
    std::transform(differences.begin(), end, differences.begin(),
                   [median](nanoseconds gap) { return std::chrono::abs(gap - median); });
    const auto middle = differences.begin() + m_gapCount / 2;
    std::nth_element(differences.begin(), middle, end);
    return *middle;
}

nanoseconds HeartbeatWatch::period() const
{
    nanoseconds result = m_gapCount > 0 ? medianGap() : defaultPeriod();
    if (!m_proven && m_kind == TransportKind::Sse)
        result *= m_limits.unprovenFactor;
    for (int i = 0; i < m_doublings; ++i)
        result *= 2;
    return std::min<nanoseconds>(result, m_limits.maxPeriod);
}

nanoseconds HeartbeatWatch::defaultPeriod() const
{
    switch (m_kind) {
    case TransportKind::Sse:
        return m_limits.ssePeriod;
    case TransportKind::WebSocket:
        return m_limits.pongPeriod;
    }
    Q_UNREACHABLE();
}

nanoseconds HeartbeatWatch::lateAfter() const
{
    return times(period(), m_limits.latePeriods);
}

nanoseconds HeartbeatWatch::staleAfter() const
{
    return times(period(), m_limits.stalePeriods) + m_limits.staleExtra;
}

nanoseconds HeartbeatWatch::medianGap() const
{
    auto gaps = m_gaps;
    const auto middle = gaps.begin() + m_gapCount / 2;
    std::nth_element(gaps.begin(), middle, gaps.begin() + m_gapCount);
    return *middle;
}

} // namespace thumpline
