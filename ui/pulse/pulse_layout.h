#pragma once

#include "diagnosis/pulse_history.h"

#include <QFont>
#include <QRect>

#include <functional>
#include <optional>
#include <vector>

namespace thumpline {

/// What lanes are called; by themselves they only know their target.
struct PulseNames
{
    std::function<QString(const PulseLane &)> stream {}; ///< `public · SSE`
    std::function<QString(const QUrl &)> instance {}; ///< `mastodon.example`
};
/// Names made of targets and hosts alone.
[[nodiscard]] PulseNames plainPulseNames();

struct PulseRow
{
    enum class Kind {
        Stream,
        Health,
        Network,
    };
    /// Of this machine's network, which has no source; no stream has such an id.
    [[nodiscard]] static SourceId networkId() { return "network"; }

    Kind kind = Kind::Stream;
    SourceId source {}; ///< of the stream, of the health's poller, or networkId()
    QUrl server {};
    int top = 0; ///< of the band, from the top of the first row's room
    int height = 0;
    int roomTop = 0; ///< the band with what stands above it: marks
    bool beginsInstance = false;
    QString name {};
    QString instance {};
};

/// Where everything stands: label column, time area, one row a lane. A value: no widget.
struct PulseLayout
{
    static constexpr int laneHeight = 26; ///< px, at the usual size of fonts
    static constexpr int healthHeight = 16;
    static constexpr int networkHeight = 8;
    static constexpr int markRoom = 9; ///< above a band

    QRect labels {}; ///< in the viewport, below the header
    QRect plot {}; ///< likewise
    QRect header {}; ///< of the time axis: above the plot
    std::vector<PulseRow> rows {};
    int contentHeight = 0; ///< of all rows
    int laneBand = laneHeight; ///< px: higher where two lines of text need it

    /// The row whose room holds this height, counted from the top of the first one.
    [[nodiscard]] const PulseRow *rowAt(int contentY) const;
    [[nodiscard]] const PulseRow *rowOf(const SourceId &source) const;
};
[[nodiscard]] PulseLayout layOut(const PulseHistory &history, const PulseNames &names, const QSize &viewport,
                                 const QFont &body, Qt::LayoutDirection direction);

} // namespace thumpline
