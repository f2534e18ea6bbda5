#pragma once

#include "diagnosis/pulse_axis.h"
#include "diagnosis/pulse_spans.h"

#include <vector>

namespace thumpline {

/// What a column of pixels holds of a series.
struct PulseColumn
{
    double count = 0; ///< a part of a cell where that is wider than the column
    qint32 min = std::numeric_limits<qint32>::max(); ///< greater than max: no values
    qint32 max = std::numeric_limits<qint32>::min();
};

/// A series merged into columns that are `pitch` pixels wide and begin at whole multiples of that since 1970: while time
/// goes on, a column keeps what it holds.
struct PulseColumns
{
    int pitch = 1;
    double firstX = 0; ///< of the first column's left edge; 0 or less
    std::vector<PulseColumn> columns {};

    [[nodiscard]] double x(size_t column) const { return firstX + static_cast<double>(column) * pitch; }
    /// As much as a column holds at most, but for one in fifty: a burst must not flatten all the others.
    [[nodiscard]] double usualMost() const;
};
[[nodiscard]] PulseColumns columnsOf(const PulseSeries &series, const PulseAxis &axis, int pitch);

/// How much a state needs to be looked at, from 0 (all is well).
[[nodiscard]] int severity(PulseState state);

/// A run of pixels that all show the same.
struct PulseRun
{
    int from = 0; ///< pixels
    int to = 0;
    PulseState best = PulseState::Live; ///< of what these pixels hold, the least severe
    PulseState worst = PulseState::Live;
    float worstShare = 1; ///< 0 to 1, of each pixel's time
};
/// The states of a lane in runs of pixels, left to right; pixels where the lane was not there are in none. A short
/// outage is never lost: the pixel that holds it shows it as its worst.
[[nodiscard]] std::vector<PulseRun> runsOf(const PulseSpans &spans, const PulseAxis &axis, PulseTime now);

} // namespace thumpline
