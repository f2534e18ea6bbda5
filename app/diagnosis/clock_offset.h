#pragma once

#include "transport/clock.h"

#include <chrono>
#include <deque>
#include <optional>

namespace thumpline {

/// How far a server's clock is ahead of this machine's, from the `Date` headers of its answers.
///
/// A `Date` is cut to whole seconds and was written at some moment between request and answer. So each answer bounds the
/// offset to an interval of one second and the round trip; answers that fall differently within their seconds have
/// intervals that overlap in less. The estimate is the middle of what most of the last answers agree on (Marzullo's
/// algorithm), and half its width the error: with one answer half a second and half the round trip, with a health poll
/// every 30 s below 50 ms after some ten minutes. A stored copy of an answer (whoever adds one should not: `Age`) is
/// outvoted; a step of our own clock makes all answers before it void.
/// Not in the error: what a server adds by writing its `Date` from a stored clock (below a second, rarely more than some
/// milliseconds). Memory: maxSamples. Pure: no clock. Thread: a value.
/// Source: RFC 9110, 6.6.1; K. Marzullo, Maintaining the time in a distributed system (1984).
class ClockOffset
{
public:
    static constexpr qsizetype maxSamples = 32; ///< a quarter of an hour of health polls: a drifting clock is followed

    struct Estimate
    {
        std::chrono::milliseconds offset {0}; ///< to be added to our time to have the server's
        std::chrono::milliseconds error {0}; ///< at most, to either side
        int samples = 0; ///< that agree
        friend bool operator==(const Estimate &, const Estimate &) = default;
    };

    /// `received`: when the answer's headers were here; `roundTrip`: since the request went out, or more.
    void add(Timestamp serverDate, const Stamp &received, std::chrono::milliseconds roundTrip);
    /// Nothing before the first answer.
    [[nodiscard]] const std::optional<Estimate> &estimate() const { return m_estimate; }

private:
    struct Bounds
    {
        std::chrono::milliseconds low {0};
        std::chrono::milliseconds high {0};
    };
    void judge();

    std::deque<Bounds> m_samples {}; // oldest first
    std::optional<Stamp> m_last {};
    std::optional<Estimate> m_estimate {};
};

} // namespace thumpline
