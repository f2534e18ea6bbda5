#pragma once

#include "diagnosis/pulse_columns.h"
#include "ui/pulse/pulse_painter.h"

namespace thumpline {

/// Draws single lanes into the plot, whose left edge is at x = 0. Thread: GUI. Outlives none of its parts.
class PulseLanePainter
{
public:
    PulseLanePainter(QPainter &painter, const PulseAxis &axis, PulseTime now, const PulseLook &look);

    /// `top`, `height`: of the band.
    void paintStream(const PulseLane &lane, int top, int height);
    void paintHealth(const PulseHealthLane &lane, int top, int height);
    void paintNetwork(const PulseSpans &network, int top, int height);

private:
    void paintStates(const PulseSpans &spans, int top, int height);
    void paintMixed(const PulseRun &run, int top, int height);
    void outlineDashed(const std::vector<PulseRun> &runs, int top, int height);
    void paintEvents(const PulseLane &lane, int top, int height);
    void paintBeats(const PulseLane &lane, int top);
    void paintRegularity(const PulseLane &lane, int top);
    [[nodiscard]] QColor quietColour(const PulsePlacedMark &mark) const;
    void paintStretch(const PulsePlacedMark &mark, int bottom);
    void paintMark(const QPixmap &mark, double x, int top);
    void paintForgotten(const PulseLane &lane, int top);
    void paintLook(const QRectF &room, PulseState state, qint32 latency);
    void paintLooks(const PulseHealthLane &lane, int top, int height);
    void paintLookColumns(const PulseHealthLane &lane, const PulseColumns &looks, int top, int height);
    void paintMarks(const PulseMarks &marks, int top, int height);

    QPainter &m_painter;
    const PulseAxis &m_axis;
    PulseTime m_now;
    const PulseLook &m_look;
};

} // namespace thumpline
