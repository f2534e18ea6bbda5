#pragma once

#include "transport/clock.h"

#include <chrono>
#include <optional>
#include <vector>

namespace thumpline {

/// A moment on Pulse's axis: milliseconds since 1970 UTC, as the wall clock says it while nobody sets that back.
using PulseTime = std::chrono::milliseconds;

/// A stretch of the axis; `to` is the first moment that is not in it.
struct PulseRange
{
    PulseTime from {0};
    PulseTime to {0};

    [[nodiscard]] std::chrono::milliseconds length() const { return to - from; }
    [[nodiscard]] bool contains(PulseTime at) const { return at >= from && at < to; }
    friend bool operator==(const PulseRange &, const PulseRange &) = default;
};

/// Lays both clocks onto one axis that never runs backwards.
///
/// The axis follows the wall clock. Where that is set back, the axis runs on with the monotonic clock, and only its
/// labels follow (wallAt), so that an hour that comes twice is drawn twice, one after the other. Where it jumps ahead
/// (the machine slept, or the clock was set) the axis jumps with it. Daylight saving is no jump: all this is UTC.
/// Memory: at most maxShifts changes of the labels. Pure; thread: a value.
class PulseClock
{
public:
    static constexpr std::chrono::milliseconds tolerance {1'000}; ///< less is no jump, but jitter between two readings
    static constexpr size_t maxShifts = 64;

    /// What a moment was found to be.
    struct Reading
    {
        PulseTime at {0};
        std::optional<PulseRange> jumped {}; ///< the axis jumped over this: nobody was watching then
    };
    /// Takes the moment as the newest one, and notices jumps.
    Reading read(const Stamp &stamp);
    /// The place of a moment, without taking it.
    [[nodiscard]] PulseTime at(const Stamp &stamp) const;
    /// The place of what only has a wall time: the newest one that the clock showed it at.
    [[nodiscard]] PulseTime at(Timestamp wall) const;
    /// What the wall clock showed then.
    [[nodiscard]] Timestamp wallAt(PulseTime at) const;

    /// From `from` on until the next one the wall clock showed axis time + `ahead`.
    struct Shift
    {
        PulseTime from {0};
        std::chrono::milliseconds ahead {0};
    };
    [[nodiscard]] const std::vector<Shift> &shifts() const { return m_shifts; }

private:
    std::optional<std::chrono::milliseconds> m_offset {}; // of the axis to the monotonic clock
    std::vector<Shift> m_shifts {}; // oldest first
};

} // namespace thumpline
