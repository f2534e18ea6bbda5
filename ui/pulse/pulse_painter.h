#pragma once

#include "diagnosis/pulse_ticks.h"
#include "ui/pulse/pulse_layout.h"
#include "ui/pulse/pulse_look.h"

class QPainter;

namespace thumpline {

/// All that a picture of Pulse is made of.
struct PulseScene
{
    const PulseHistory *history = nullptr; ///< never null; outlives the scene
    PulseLayout layout {};
    PulseAxis axis {};
    PulseTime now {0};
    QTimeZone zone {QTimeZone::utc()};
    int scrolled = 0; ///< px of the rows above the view
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// What stands over the lanes and changes without them: the pointer, the keyboard, the choice.
struct PulseOverlay
{
    std::optional<double> cursorX {}; ///< in the plot
    std::optional<PulseRange> selection {};
    quint64 mark = 0; ///< chosen; 0: none
    SourceId row {}; ///< with the keyboard
    bool hasFocus = false;
};

/// Lanes, labels and time axis. Paints what is visible alone. Thread: GUI.
void paintPulse(QPainter &painter, const PulseScene &scene, const PulseLook &look);
void paintOverlay(QPainter &painter, const PulseScene &scene, const PulseLook &look, const PulseOverlay &overlay);

/// A mark as it is drawn: those that would cover each other are one.
struct PulsePlacedMark
{
    PulseMarkKind kind = PulseMarkKind::Drop;
    double x = 0; ///< in the plot
    double toX = 0; ///< of a stretch
    int drops = 0; ///< of those that it stands for
    bool complete = true; ///< of a gap: nothing is missing; of a quiet time: all is well
    quint64 id = 0; ///< of the heaviest and first of those
};
/// The marks of a row; null where it has none.
[[nodiscard]] const PulseMarks *marksOf(const PulseHistory &history, const PulseRow &row);
/// The marks of a lane that are in view, left to right: stretches, then the others.
[[nodiscard]] std::vector<PulsePlacedMark> placedMarks(const PulseMarks &marks, const PulseAxis &axis);

} // namespace thumpline
