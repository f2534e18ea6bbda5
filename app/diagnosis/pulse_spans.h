#pragma once

#include "diagnosis/pulse_series.h"

#include <array>
#include <deque>

namespace thumpline {

/// What a lane was at a time: a stream's connection, an instance's health, this machine's network.
///
/// Keys: connecting live late stale down waiting failed stopped ok degraded health-down unavailable online offline
/// asleep unwatched.
enum class PulseState : quint8 {
    Connecting, ///< for the first time, or after the user stopped it: nothing was lost yet
    Live,
    Late,
    Stale,
    Down, ///< it was live, or should be: waiting for the next attempt, or in it
    Waiting, ///< for this machine's network: the server has no part in it
    Failed,
    Stopped, ///< by the user
    HealthOk,
    HealthDegraded,
    HealthDown,
    HealthUnavailable, ///< this server tells nothing of its health
    Online,
    Offline,
    Asleep,
    Unwatched, ///< nobody was watching: the machine slept, or its clock was set
};
constexpr size_t pulseStateCount = 16;
[[nodiscard]] QByteArray toKey(PulseState state);

/// How long a lane was in each state.
struct PulseShares
{
    std::array<std::chrono::milliseconds, pulseStateCount> time {};

    [[nodiscard]] std::chrono::milliseconds of(PulseState state) const { return time[static_cast<size_t>(state)]; }
    void add(PulseState state, std::chrono::milliseconds span) { time[static_cast<size_t>(state)] += span; }
    [[nodiscard]] std::chrono::milliseconds total() const;
};

struct PulseSpan
{
    PulseTime from {0};
    PulseState state = PulseState::Connecting;
    quint16 attempt = 0;
};

/// The states of a lane over a week.
///
/// Each span as it was, as long as there are not too many: the oldest are then kept as shares of minutes, whose sums
/// are exact. Memory: bytes(). Pure; thread: a value.
class PulseSpans
{
public:
    explicit PulseSpans(const PulseLimits &limits = {});

    /// The lane is in this state from `at` on. Earlier than the last change: that one is taken back.
    void enter(PulseTime at, PulseState state, quint16 attempt = 0);
    /// What the lane was in a stretch of the past, which it then leaves for the state that it is in now.
    void insert(const PulseRange &range, PulseState state);
    void prune(PulseTime now);

    [[nodiscard]] std::optional<PulseSpan> current() const;
    /// The span that holds `at`, with its begin; nothing where the lane had not begun, or only shares are left.
    [[nodiscard]] std::optional<PulseSpan> spanAt(PulseTime at) const;
    /// Where the span ends that begins at `from`; nothing: it is the last one.
    [[nodiscard]] std::optional<PulseTime> endOf(PulseTime from) const;
    /// When the lane began.
    [[nodiscard]] std::optional<PulseTime> begin() const;

    [[nodiscard]] PulseShares shares(const PulseRange &range) const;
    /// Calls visit(PulseTime from, PulseTime to, PulseState) for all that overlaps the range, oldest first, cut to it.
    /// Of minutes that only have shares, each state comes once, one behind the other.
    template<typename Visit>
    void visit(const PulseRange &range, Visit &&visit) const;

    [[nodiscard]] size_t bytes() const;

private:
    static constexpr std::chrono::milliseconds minute {60'000};
    struct Minute
    {
        quint32 index = 0;
        std::array<quint16, pulseStateCount> ms {};
    };
    void fold();

    PulseLimits m_limits;
    std::deque<Minute> m_minutes {}; // of the time before the first span
    std::deque<PulseSpan> m_spans {};
};

template<typename Visit>
void PulseSpans::visit(const PulseRange &range, Visit &&visit) const
{
    const auto cut = [&](PulseTime from, PulseTime to, PulseState state) {
        const PulseTime begin = std::max(from, range.from);
        const PulseTime end = std::min(to, range.to);
        if (begin < end)
            visit(begin, end, state);
    };
    const auto ended = [](const Minute &m, PulseTime at) { return cellBegin(m.index + 1, minute) <= at; };
    auto folded = std::lower_bound(m_minutes.begin(), m_minutes.end(), range.from, ended);
    for (; folded != m_minutes.end() && cellBegin(folded->index, minute) < range.to; ++folded) {
        PulseTime at = cellBegin(folded->index, minute);
        for (size_t state = 0; state < pulseStateCount; ++state) {
            const std::chrono::milliseconds length {folded->ms[state]};
            if (length.count() > 0)
                cut(at, at + length, static_cast<PulseState>(state));
            at += length;
        }
    }
    auto span = std::ranges::upper_bound(m_spans, range.from, {}, &PulseSpan::from);
    if (span != m_spans.begin())
        --span;
    for (; span != m_spans.end() && span->from < range.to; ++span) {
        const auto next = std::next(span);
        cut(span->from, next == m_spans.end() ? range.to : next->from, span->state);
    }
}

} // namespace thumpline
