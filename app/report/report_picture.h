#pragma once

#include "diagnosis/pulse_columns.h"
#include "diagnosis/pulse_history.h"
#include "diagnosis/pulse_ticks.h"

#include <QString>

#include <vector>

namespace thumpline {

/// A drop in the picture. Those that would cover each other are one.
struct ReportMark
{
    double x = 0;
    int drop = 0; ///< the number in the report of the first one; 0: it is not listed there
    int count = 1;
    bool wasOpen = true;
};

/// What was missed while a stream was down.
struct ReportFill
{
    double from = 0;
    double to = 0;
    bool isComplete = true; ///< nothing is missing
};

/// One lane: a stream, an instance's health, or this machine's network. Positions are in units of the picture's width.
struct ReportLane
{
    enum class Kind {
        Stream,
        Health,
        Network,
    };
    Kind kind = Kind::Stream;
    SourceId source {}; ///< of a stream
    QUrl server {};
    std::vector<PulseRun> runs {};
    PulseColumns bars {}; ///< of a stream: events; of a health lane: looks, their value is the latency in ms
    std::vector<double> beats {}; ///< heartbeats; empty where they stand too close to be told apart
    std::vector<ReportFill> fills {};
    std::vector<ReportMark> marks {};
};

/// Pulse for paper: the lanes of a report, made once, drawn by SvgPicture or as lines of characters.
struct ReportPicture
{
    static constexpr int width = 800;
    static constexpr int barPitch = 4;

    PulseAxis axis {}; ///< as the range, but not shorter or longer than an axis may be
    std::vector<PulseTick> ticks {}; ///< in UTC
    std::vector<ReportLane> lanes {};
    double mostEvents = 0; ///< in a bar, but for a burst; of all lanes
    qint32 longestLatency = 0; ///< ms

    /// The lanes of these streams (empty: all), of their instances, and of the network. After `now` there is nothing.
    [[nodiscard]] static ReportPicture of(const PulseHistory &history, const PulseRange &range, PulseTime now,
                                          const std::vector<SourceId> &wanted);
    /// A lane in so many characters: `█` live, `▓` late or silent, `▒` connecting, `▁` down or failed, `·` waiting or
    /// paused; a blank where there was none.
    [[nodiscard]] QString strip(const ReportLane &lane, int characters) const;
};

} // namespace thumpline
