#pragma once

#include "diagnosis/delay_histogram.h"
#include "diagnosis/pulse_clock.h"

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace thumpline {

/// What a stream brought and did in a stretch of time.
struct ReportCounts
{
    qint64 updates = 0;
    qint64 edits = 0;
    qint64 deletions = 0;
    qint64 notifications = 0;
    qint64 others = 0; ///< of kinds beside these
    qint64 malformed = 0;
    qint64 recovered = 0; ///< by REST: not among the ones above
    qint64 attempts = 0; ///< to connect that began
    qint64 failedAttempts = 0; ///< that ended before the stream was open
    qint64 drops = 0; ///< of an open stream, not by us
    qint64 discarded = 0; ///< updates that the program was too slow for
    friend bool operator==(const ReportCounts &, const ReportCounts &) = default;

    void add(const ReportCounts &other);
    [[nodiscard]] qint64 events() const { return updates + edits + deletions + notifications + others + malformed; }
};

/// Delays in little room: as exact as DelayHistogram, whose buckets it uses, but only those that hold something.
class ReportDelays
{
public:
    void add(std::chrono::milliseconds delay);
    void add(const ReportDelays &other);
    void addTo(DelayHistogram &histogram) const;
    [[nodiscard]] bool isEmpty() const { return m_counts.empty(); }

private:
    void add(std::chrono::milliseconds bucket, quint32 count);

    std::vector<std::pair<std::chrono::milliseconds, quint32>> m_counts {}; // by the bucket's begin, rising
    std::chrono::milliseconds m_min {0};
    std::chrono::milliseconds m_max {0};
};

/// Counts and delays of a stream for a week, for reports on any stretch of it: by the minute for six hours, by the hour
/// before that.
///
/// Memory: at most some 500 cells of about 400 bytes. Pure; thread: a value.
class ReportCells
{
public:
    static constexpr std::chrono::milliseconds fine = std::chrono::minutes {1};
    static constexpr std::chrono::milliseconds coarse = std::chrono::hours {1};
    static constexpr std::chrono::milliseconds fineFor = std::chrono::hours {6};
    static constexpr std::chrono::milliseconds keptFor = std::chrono::hours {7 * 24};

    struct Cell
    {
        PulseTime from {0};
        PulseTime to {0};
        ReportCounts counts {};
        ReportDelays local {}; ///< posts of the instance itself; of a health lane: latencies
        ReportDelays remote {}; ///< posts that came from other instances
    };
    /// The cell of a moment, to be added to. The moment becomes the newest one.
    [[nodiscard]] Cell &at(PulseTime at);

    struct Sum
    {
        std::optional<PulseRange> cells {}; ///< of the cells that were summed up; nothing where there were none
        ReportCounts counts {};
        DelayHistogram local {};
        DelayHistogram remote {};
    };
    /// Of all cells that have a part in the range: the outermost ones may reach beyond it.
    [[nodiscard]] Sum sum(const PulseRange &range) const;
    [[nodiscard]] size_t size() const { return m_cells.size(); }

private:
    void fold(PulseTime now);

    std::deque<Cell> m_cells {}; // by time; apart from each other
    PulseTime m_newest {0};
};

} // namespace thumpline
