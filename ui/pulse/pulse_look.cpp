#include "ui/pulse/pulse_look.h"

#include "ui/quiet_style.h"

#include <QImage>
#include <QPainter>

#include <cmath>

namespace thumpline {

Tone toneOf(PulseState state)
{
    switch (state) {
    case PulseState::Live:
    case PulseState::HealthOk:
    case PulseState::Online:
        return Tone::Live;
    case PulseState::Late:
    case PulseState::Stale:
    case PulseState::HealthDegraded:
        return Tone::Late;
    case PulseState::Down:
    case PulseState::Failed:
    case PulseState::HealthDown:
    case PulseState::Offline:
        return Tone::Down;
    case PulseState::Connecting:
    case PulseState::Waiting:
    case PulseState::Stopped:
    case PulseState::HealthUnavailable:
    case PulseState::Asleep:
    case PulseState::Unwatched:
        return Tone::Waiting;
    }
    Q_UNREACHABLE();
}

namespace {

void drawPattern(QPainter &painter, PulsePattern pattern, const QColor &mark)
{
    constexpr double t = PulseLook::tile;
    const auto diagonal = [&](bool rising) {
        // Thrice, so that the corners of the tile meet without a notch.
        for (const double shift : {-t, 0.0, t})
            painter.drawLine(QPointF(shift - 1, rising ? t + 1 : -1), QPointF(shift + t + 1, rising ? -1 : t + 1));
    };
    painter.setPen(QPen(mark, 1.3));
    switch (pattern) {
    case PulsePattern::Plain:
    case PulsePattern::Dashed:
        return;
    case PulsePattern::CrossHatched:
        diagonal(false);
        [[fallthrough]];
    case PulsePattern::Hatched:
        diagonal(true);
        return;
    case PulsePattern::Dotted:
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(QPointF(2, 2), 0.9, 0.9);
        painter.drawEllipse(QPointF(6, 6), 0.9, 0.9);
        return;
    case PulsePattern::Stroked:
        painter.drawLine(QPointF(0, 2.5), QPointF(3, 2.5));
        painter.drawLine(QPointF(4, 6.5), QPointF(7, 6.5));
        return;
    case PulsePattern::Blank:
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(QPointF(4, 4), 0.7, 0.7);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

QPolygonF dropTriangle(double x, double bottom, double width)
{
    const double top = bottom - width * 0.75;
    return QPolygonF({QPointF(x - width / 2, top), QPointF(x + width / 2, top), QPointF(x, bottom)});
}

PulseLook::PulseLook(const QPalette &palette, const QFont &body, double pixelRatio)
    : m_quiet(quietColours(palette))
    , m_base(palette.color(QPalette::Base))
    , m_text(palette.color(QPalette::Text))
    , m_name(secondaryFont(body))
    , m_secondary(secondaryFont(body))
{
    m_grid = blended(m_base, m_text, isDark(palette) ? 0.16 : 0.13);
    m_name.setBold(true);
    for (const Tone tone : {Tone::Live, Tone::Late, Tone::Down, Tone::Waiting, Tone::Recovered})
        m_tones[static_cast<size_t>(tone)] = coloursOf(tone, palette);
    for (size_t i = 0; i < pulseStateCount; ++i)
        m_fills[i] = brushOf(static_cast<PulseState>(i), pixelRatio);
    m_dropMark = markOf(10, true, pixelRatio);
    m_attemptMark = markOf(6, false, pixelRatio);
}

QColor PulseLook::soft(Tone tone) const
{
    return blended(this->tone(tone).tint, this->tone(tone).mark, 0.45);
}

QPixmap PulseLook::markOf(double width, bool filled, double pixelRatio) const
{
    const QSizeF size(width + 3, std::ceil(width * 0.75) + 1); // room for the outline
    QPixmap pixmap((size * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = tone(Tone::Down).mark;
    painter.setPen(QPen(filled ? m_base : colour, filled ? 1 : 1.2)); // an outline parts two that overlap
    painter.setBrush(filled ? colour : m_base);
    painter.drawPolygon(dropTriangle(std::floor(size.width() / 2) + 0.5, size.height() - 0.5, width));
    return pixmap;
}

/// The texture has the screen's own pixels; the brush scales it back, so that patterns are sharp on every screen.
QBrush PulseLook::brushOf(PulseState state, double pixelRatio) const
{
    const PulsePattern pattern = patternOf(state);
    const ToneColours &colours = tone(state);
    const QColor ground = pattern == PulsePattern::Blank ? m_base : colours.tint;
    if (pattern == PulsePattern::Plain || pattern == PulsePattern::Dashed)
        return ground;
    const int side = static_cast<int>(std::lround(tile * pixelRatio));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / static_cast<double>(tile), side / static_cast<double>(tile));
    drawPattern(painter, pattern, colours.mark);
    painter.end();
    QBrush brush;
    brush.setTextureImage(image);
    if (side != tile)
        brush.setTransform(QTransform::fromScale(static_cast<double>(tile) / side, static_cast<double>(tile) / side));
    return brush;
}

} // namespace thumpline
