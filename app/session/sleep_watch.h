#pragma once

#include "transport/clock.h"

#include <chrono>
#include <optional>

namespace thumpline {

/// Notices that the machine slept: the wall clock went on while the monotonic one stood still (D22).
///
/// Somebody who sets the clock forward by more than the threshold looks the same; then sessions reconnect once for
/// nothing, which the gap filling makes harmless. Backward jumps are no sleep.
/// Pure: no clock, no timer. Thread: a value.
class SleepWatch
{
public:
    static constexpr std::chrono::milliseconds threshold {10'000};

    /// To be called every few seconds. How long the machine slept since the call before; nothing if it did not.
    [[nodiscard]] std::optional<std::chrono::milliseconds> note(const Stamp &now);

private:
    std::optional<Stamp> m_last {};
};

} // namespace thumpline
