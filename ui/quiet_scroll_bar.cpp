#include "ui/quiet_scroll_bar.h"

#include "ui/state_colours.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace thumpline::quietScrollBar {

namespace {

/// From `from` on along the bar, on all of its narrow side.
QRect along(const QStyleOptionSlider &bar, int from, int length)
{
    if (bar.orientation == Qt::Vertical)
        return {bar.rect.x(), bar.rect.y() + from, bar.rect.width(), length};
    return QStyle::visualRect(bar.direction, bar.rect, {bar.rect.x() + from, bar.rect.y(), length, bar.rect.height()});
}

} // namespace

QRect part(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const int length = bar.orientation == Qt::Vertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64 {bar.maximum} - bar.minimum;
    int slider = length;
    if (range > 0) {
        const qint64 share = qint64 {bar.pageStep} * length / (range + bar.pageStep);
        slider = static_cast<int>(std::clamp<qint64>(share, std::min(minSlider, length), length));
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider,
                                                      bar.upsideDown);
    switch (static_cast<int>(part)) { // an int: the enum names the parts of all controls
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(bar, start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return along(bar, 0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(bar, start + slider, length - start - slider);
    default:
        return {};
    }
}

void paint(QPainter &painter, const QStyleOptionSlider &bar)
{
    painter.save();
    painter.fillRect(bar.rect, bar.palette.base());
    if (bar.maximum > bar.minimum) {
        const bool active
            = bar.state.testFlag(QStyle::State_MouseOver) && bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
        const double weight = bar.state.testFlag(QStyle::State_Sunken) && active ? 0.55 : active ? 0.42 : 0.28;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(bar.palette.color(QPalette::Base), bar.palette.color(QPalette::Text), weight));
        const QRectF slider = QRectF(part(bar, QStyle::SC_ScrollBarSlider)).adjusted(3, 3, -3, -3);
        const qreal radius = std::min(slider.width(), slider.height()) / 2;
        painter.drawRoundedRect(slider, radius, radius);
    }
    painter.restore();
}

} // namespace thumpline::quietScrollBar
