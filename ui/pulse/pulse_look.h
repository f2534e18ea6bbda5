#pragma once

#include "diagnosis/pulse_pattern.h"
#include "ui/state_colours.h"

#include <QBrush>
#include <QFont>
#include <QPixmap>
#include <QPolygonF>

#include <array>

class QPainter;

namespace thumpline {

/// The colour that goes with a state's pattern.
[[nodiscard]] Tone toneOf(PulseState state);

/// A triangle that points down to (x, bottom): a drop.
[[nodiscard]] QPolygonF dropTriangle(double x, double bottom, double width);

/// Colours, patterns and fonts for one palette and one screen, made once and used for every frame.
class PulseLook
{
public:
    PulseLook() = default;
    PulseLook(const QPalette &palette, const QFont &body, double pixelRatio);

    static constexpr int tile = 8; ///< px: patterns repeat after that

    [[nodiscard]] const QBrush &fill(PulseState state) const { return m_fills[static_cast<size_t>(state)]; }
    [[nodiscard]] const ToneColours &tone(Tone tone) const { return m_tones[static_cast<size_t>(tone)]; }
    [[nodiscard]] const ToneColours &tone(PulseState state) const { return tone(toneOf(state)); }
    /// Between a tone's tint and its mark: for what is always there and must not be loud.
    [[nodiscard]] QColor soft(Tone tone) const;
    [[nodiscard]] const QuietColours &quiet() const { return m_quiet; }
    [[nodiscard]] QColor base() const { return m_base; }
    [[nodiscard]] QColor text() const { return m_text; }
    [[nodiscard]] QColor grid() const { return m_grid; }
    /// The triangles above a lane; they stand with the middle of their lower edge on the moment.
    [[nodiscard]] const QPixmap &dropMark() const { return m_dropMark; }
    [[nodiscard]] const QPixmap &attemptMark() const { return m_attemptMark; }
    [[nodiscard]] const QFont &name() const { return m_name; } ///< of a stream: bold, secondary size
    [[nodiscard]] const QFont &secondary() const { return m_secondary; }

private:
    [[nodiscard]] QBrush brushOf(PulseState state, double pixelRatio) const;

    [[nodiscard]] QPixmap markOf(double width, bool filled, double pixelRatio) const;

    std::array<QBrush, pulseStateCount> m_fills {};
    QPixmap m_dropMark {}; // drawn once: a week has hundreds of them
    QPixmap m_attemptMark {};
    std::array<ToneColours, 5> m_tones {};
    QuietColours m_quiet {};
    QColor m_base {};
    QColor m_text {};
    QColor m_grid {};
    QFont m_name {};
    QFont m_secondary {};
};

} // namespace thumpline
