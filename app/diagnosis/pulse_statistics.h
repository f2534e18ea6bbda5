#pragma once

#include "diagnosis/pulse_history.h"

#include <vector>

namespace thumpline {

/// What a stream did in a stretch of time.
struct PulseLaneFigures
{
    SourceId source {};
    PulseShares shares {}; ///< of the part of the range in which the lane was there
    qint64 drops = 0;
    PulseTally events {}; ///< values: ms from creation to arrival
    qint64 recovered = 0;
    PulseTally beats {}; ///< values: ms between heartbeats
    qint64 missedBeats = 0;

    /// 0 to 1: of the time that somebody was watching and the user wanted it; nothing where there was none.
    [[nodiscard]] std::optional<double> liveShare() const;
    [[nodiscard]] std::chrono::milliseconds live() const; ///< late counts: the stream may only be quiet
};

struct PulseHealthFigures
{
    QUrl server {};
    PulseShares shares {};
    PulseTally looks {}; ///< values: latency, ms
    qint64 problems = 0; ///< looks that were not OK

    /// 0 to 1: of the time that somebody was watching, where the server tells its health at all.
    [[nodiscard]] std::optional<double> okShare() const;
};

struct PulseFigures
{
    PulseRange range {};
    std::vector<PulseLaneFigures> lanes {}; ///< in the order of the history
    std::vector<PulseHealthFigures> health {};
};

/// Figures of a range, to the exactness of what is kept of it. Times after `now` count for nothing.
[[nodiscard]] PulseFigures figuresOf(const PulseHistory &history, const PulseRange &range, PulseTime now);
[[nodiscard]] PulseLaneFigures figuresOf(const PulseLane &lane, const PulseRange &range, PulseTime now);
[[nodiscard]] PulseHealthFigures figuresOf(const PulseHealthLane &lane, const PulseRange &range, PulseTime now);

} // namespace thumpline
