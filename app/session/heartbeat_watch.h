#pragma once

#include "transport/clock.h"
#include "transport/transport.h"

#include <array>
#include <chrono>
#include <optional>

namespace thumpline {

/// What the silence of an open connection means.
enum class Liveness {
    Live,
    Late, ///< the next sign of life is overdue
    Stale, ///< the connection is half open: drop it
};

/// The figures of the watch; tests shorten them.
struct HeartbeatLimits
{
    std::chrono::milliseconds ssePeriod {15'000}; ///< Mastodon's `:thump`
    std::chrono::milliseconds pongPeriod {15'000}; ///< our own pings
    double latePeriods = 2.5;
    double stalePeriods = 3;
    std::chrono::milliseconds staleExtra {5'000};
    std::chrono::milliseconds maxPeriod {120'000}; ///< more would hide a dead connection for over six minutes
    int unprovenFactor = 4; ///< of the default period, while no heartbeat was ever seen from this server
};

/// Tells from the times of arrival whether a connection is live, late or stale, and when that may change.
///
/// One watch serves a session over all its connections, because what it has learned of a server holds for the next
/// one. The period is the median of the last gaps between heartbeats; heartbeats that arrive in a bunch (a buffering
/// proxy, D15) count as one, or their tiny gaps would make the pauses between bunches look like death.
///
/// Servers that send no heartbeats at all: on SSE, as long as not one comment came, the period is taken as
/// `unprovenFactor` times the default (Mastodon proves itself at once by `:)`). And each connection that was given up as
/// stale without one gap having been measured on it doubles the period, up to maxPeriod: a quiet stream of a server
/// without heartbeats is reconnected seldom, and a dead connection is still found. The next measured gap ends that.
///
/// While reading is paused nothing can arrive, so silence means nothing: Live, for ever; the silence before is
/// forgotten.
/// Pure: no clock, no timer. Thread: a value. Source: design §4; protocol.md 2, 3; D15, D24; captures, facts 2 and 22.
class HeartbeatWatch
{
public:
    explicit HeartbeatWatch(TransportKind kind, HeartbeatLimits limits = {});

    /// A connection is open. Keeps what was learned.
    void open(Instant now);
    /// The connection has ended. `stale`: because this watch said so.
    void close(bool stale);
    void noteBytes(Instant now) { m_lastByte = now; }
    void noteHeartbeat(Instant now);
    void setReading(bool reading, Instant now);

    [[nodiscard]] Liveness livenessAt(Instant now) const;
    /// When livenessAt() changes if nothing arrives until then; nothing if it never does.
    [[nodiscard]] std::optional<Instant> nextChange(Instant now) const;
    /// What is held for the server's period.
    [[nodiscard]] std::chrono::nanoseconds period() const;
    [[nodiscard]] Instant lastByte() const { return m_lastByte; }
    /// Of this connection; of a bunch the first one.
    [[nodiscard]] std::optional<Instant> lastHeartbeat() const { return m_lastHeartbeat; }
    /// Whether the period was measured, on this connection or an earlier one.
    [[nodiscard]] bool isLearned() const { return m_gapCount > 0; }
    /// The median of what the last gaps differ from the median gap; nothing before three of them.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> jitter() const;
    /// When livenessAt() says Late, and Stale, if nothing arrives until then; nothing if it never does.
    [[nodiscard]] std::optional<Instant> lateAt() const;
    [[nodiscard]] std::optional<Instant> staleAt() const;

private:
    static constexpr int maxGaps = 7; // odd: the median is one of them
    [[nodiscard]] std::chrono::nanoseconds defaultPeriod() const;
    [[nodiscard]] std::chrono::nanoseconds lateAfter() const;
    [[nodiscard]] std::chrono::nanoseconds staleAfter() const;
    [[nodiscard]] std::chrono::nanoseconds medianGap() const;

    TransportKind m_kind;
    HeartbeatLimits m_limits;
    bool m_open = false;
    bool m_reading = true;
    bool m_proven = false; // this server sends heartbeats: one was seen
    bool m_measuredHere = false; // a gap was measured on this connection
    int m_doublings = 0;
    Instant m_lastByte {};
    std::optional<Instant> m_lastHeartbeat {};
    std::array<std::chrono::nanoseconds, maxGaps> m_gaps {}; // a ring
    int m_gapCount = 0;
    int m_nextGap = 0;
};

} // namespace thumpline
