#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace thumpline {

/// What this process uses, as the system tells. Nothing where it does not (other systems than Linux).
///
/// Each is one small read of /proc: fit for once a second, not for each frame. Thread: any.
namespace processUsage {

[[nodiscard]] std::optional<qint64> residentBytes();
[[nodiscard]] std::optional<qint64> peakResidentBytes();
/// Processor time of the calling thread.
[[nodiscard]] std::chrono::nanoseconds threadCpu();
/// Since the process was started, to 10 ms: also what ran before main().
[[nodiscard]] std::optional<std::chrono::milliseconds> age();

} // namespace processUsage

} // namespace thumpline
