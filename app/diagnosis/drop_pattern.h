#pragma once

#include "diagnosis/drop_case.h"

#include <chrono>
#include <optional>
#include <vector>

namespace thumpline {

/// Drops of one stream that are alike in one figure: how many of the last ones, and around what.
struct DropPattern
{
    int alike = 0; ///< this drop among them
    int of = 0; ///< of the last so many: at most four, so that one outlier in four is borne
    std::chrono::milliseconds centre {0}; ///< a well-known value, else the middle of the alike ones
    bool isWellKnown = false;
    std::vector<std::chrono::milliseconds> values {}; ///< of the last ones, oldest first

    /// Two of a well-known value without an exception, or three of the last four.
    [[nodiscard]] bool holds() const;
    friend bool operator==(const DropPattern &, const DropPattern &) = default;
};

/// Patterns over several drops: pure functions of the case. Source: protocol.md 7, D16, D17, D33.
namespace dropPatterns {

/// Timers of proxies and our own reading of the clock differ by this much from what somebody set.
constexpr std::chrono::milliseconds jitter {2'000};
/// A stream that lived shorter came up for nothing.
constexpr std::chrono::milliseconds shortLife {5'000};

/// Always the same idle time; nothing where this drop contradicts it: an earlier silence was longer and was survived, or
/// the idle time is no more than the pause between two heartbeats.
[[nodiscard]] std::optional<DropPattern> sameIdle(const DropCase &dropCase);
/// Always the same age.
[[nodiscard]] std::optional<DropPattern> sameAge(const DropCase &dropCase);
/// Opened, and gone within shortLife, again and again. `centre` is shortLife.
[[nodiscard]] std::optional<DropPattern> shortLives(const DropCase &dropCase);
/// Whether nothing came between the opening and the end, in this drop.
[[nodiscard]] bool isSilentThroughout(const ConnectionRecord &drop);
/// The well-known idle timeout that this idle time is near to.
[[nodiscard]] std::optional<std::chrono::milliseconds> wellKnownIdle(std::chrono::milliseconds idle);

} // namespace dropPatterns

} // namespace thumpline
