#include "diagnosis/pulse_spans.h"

#include <numeric>

namespace thumpline {

QByteArray toKey(PulseState state)
{
    switch (state) {
    case PulseState::Connecting:
        return "connecting";
    case PulseState::Live:
        return "live";
    case PulseState::Late:
        return "late";
    case PulseState::Stale:
        return "stale";
    case PulseState::Down:
        return "down";
    case PulseState::Waiting:
        return "waiting";
    case PulseState::Failed:
        return "failed";
    case PulseState::Stopped:
        return "stopped";
    case PulseState::HealthOk:
        return "ok";
    case PulseState::HealthDegraded:
        return "degraded";
    case PulseState::HealthDown:
        return "health-down";
    case PulseState::HealthUnavailable:
        return "unavailable";
    case PulseState::Online:
        return "online";
    case PulseState::Offline:
        return "offline";
    case PulseState::Asleep:
        return "asleep";
    case PulseState::Unwatched:
        return "unwatched";
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds PulseShares::total() const
{
    return std::accumulate(time.begin(), time.end(), std::chrono::milliseconds {0});
}

PulseSpans::PulseSpans(const PulseLimits &limits)
    : m_limits(limits)
{}

void PulseSpans::enter(PulseTime at, PulseState state, quint16 attempt)
{
    while (!m_spans.empty() && m_spans.back().from >= at)
        m_spans.pop_back();
    if (!m_spans.empty() && m_spans.back().state == state && m_spans.back().attempt == attempt)
        return;
    m_spans.push_back({at, state, attempt});
    if (m_spans.size() > m_limits.maxSpans)
        fold();
}

void PulseSpans::insert(const PulseRange &range, PulseState state)
{
    const std::optional<PulseSpan> now = current();
    if (!now || range.to <= range.from)
        return;
    enter(std::max(range.from, m_spans.front().from), state);
    enter(range.to, now->state, now->attempt);
}

/// The oldest span becomes shares of the minutes that it reached through.
void PulseSpans::fold()
{
    const PulseSpan span = m_spans.front();
    m_spans.pop_front();
    const PulseTime end = m_spans.front().from;
    for (PulseTime at = std::max(span.from, end - m_limits.minutes); at < end;) {
        const auto index = static_cast<quint32>(at / minute);
        if (m_minutes.empty() || m_minutes.back().index != index)
            m_minutes.push_back({index, {}});
        const PulseTime until = std::min(end, cellBegin(index + 1, minute));
        quint16 &share = m_minutes.back().ms[static_cast<size_t>(span.state)];
        share = static_cast<quint16>(share + (until - at).count()); // a minute's 60,000 ms fit
        at = until;
    }
}

void PulseSpans::prune(PulseTime now)
{
    const PulseTime end = now - m_limits.minutes;
    while (!m_minutes.empty() && cellBegin(m_minutes.front().index + 1, minute) <= end)
        m_minutes.pop_front();
    while (m_spans.size() > 1 && m_spans[1].from <= end)
        m_spans.pop_front();
}

std::optional<PulseSpan> PulseSpans::current() const
{
    return m_spans.empty() ? std::nullopt : std::optional(m_spans.back());
}

std::optional<PulseSpan> PulseSpans::spanAt(PulseTime at) const
{
    const auto after = std::ranges::upper_bound(m_spans, at, {}, &PulseSpan::from);
    return after == m_spans.begin() ? std::nullopt : std::optional(*std::prev(after));
}

std::optional<PulseTime> PulseSpans::endOf(PulseTime from) const
{
    const auto after = std::ranges::upper_bound(m_spans, from, {}, &PulseSpan::from);
    return after == m_spans.end() ? std::nullopt : std::optional(after->from);
}

std::optional<PulseTime> PulseSpans::begin() const
{
    if (!m_minutes.empty())
        return cellBegin(m_minutes.front().index, minute);
    return m_spans.empty() ? std::nullopt : std::optional(m_spans.front().from);
}

PulseShares PulseSpans::shares(const PulseRange &range) const
{
    PulseShares shares;
    visit(range, [&shares](PulseTime from, PulseTime to, PulseState state) { shares.add(state, to - from); });
    return shares;
}

size_t PulseSpans::bytes() const
{
    constexpr size_t node = 512;
    constexpr size_t around = 24;
    return (m_minutes.size() * sizeof(Minute) / node + m_spans.size() * sizeof(PulseSpan) / node + 4) * (node + around);
}

} // namespace thumpline
