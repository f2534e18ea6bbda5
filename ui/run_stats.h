#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace thumpline {

/// What a run of the window came to, for benchmarks and bug reports (`--stats`, design §9).
struct RunStats
{
    std::chrono::milliseconds duration {0};
    qint64 events = 0;
    qint64 rows = 0;
    qint64 dropped = 0; ///< updates that the window was too slow for
    std::chrono::nanoseconds guiCpu {0};
    std::chrono::milliseconds longestStall {0};
    qint64 frames = 0; ///< paintings of the timeline
    std::optional<qint64> peakRssBytes {};
    std::optional<std::chrono::milliseconds> firstRow {}; ///< from the process's start to the first painted row

    /// One JSON object on one line: seconds events rows dropped guiCpuSeconds longestStallMs frames peakRssMiB
    /// firstRowMs; null for what is not known.
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace thumpline
