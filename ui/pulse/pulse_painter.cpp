#include "ui/pulse/pulse_painter.h"

#include "ui/pulse/pulse_lane_painter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelGap = 24; // px between two labels of the time axis
constexpr int labelMargin = 12;
constexpr double coveringMarks = 9; // px: closer ones are drawn as one

int viewY(const PulseScene &scene, int contentY)
{
    return scene.layout.plot.top() + contentY - scene.scrolled;
}

bool isVisible(const PulseScene &scene, const PulseRow &row)
{
    const QRect &plot = scene.layout.plot;
    return viewY(scene, row.top + row.height) >= plot.top() && viewY(scene, row.roomTop) <= plot.bottom();
}

void paintGrid(QPainter &painter, const PulseScene &scene, const PulseLook &look)
{
    const PulseLayout &layout = scene.layout;
    const QFontMetrics metrics(look.secondary());
    const double label = metrics.horizontalAdvance(PulseTimeText::time(
        QTime(22, 48, 58),
        scene.axis.msPerPixel() * layout.plot.width() < 900'000 ? PulseTimeText::Precision::Seconds
                                                                : PulseTimeText::Precision::Minutes));
    const int bottom = std::min(viewY(scene, layout.contentHeight), layout.plot.bottom() + 1);
    double free = layout.plot.left(); // labels must not run into each other, nor out of the view
    for (const PulseTick &tick : pulseTicks(scene.axis, scene.history->clock(), scene.zone, label + labelGap)) {
        const int x = layout.plot.left() + static_cast<int>(std::floor(scene.axis.xOf(tick.at)));
        painter.fillRect(x, layout.header.bottom() - 3, 1, bottom - layout.header.bottom() + 3,
                         tick.isDay ? look.quiet().dimText : look.grid());
        painter.setFont(tick.isDay ? look.name() : look.secondary());
        const double width = painter.fontMetrics().horizontalAdvance(tick.label);
        if (x + 4 < free || x + 4 + width > layout.plot.right() + labelMargin)
            continue;
        painter.setPen(tick.isDay ? look.text() : look.quiet().dimText);
        painter.drawText(QPointF(x + 4, layout.header.top() + 3 + painter.fontMetrics().ascent()), tick.label);
        free = x + 4 + width + labelMargin;
    }
}

void paintLabel(QPainter &painter, const PulseScene &scene, const PulseLook &look, const PulseRow &row)
{
    const PulseLayout &layout = scene.layout;
    const bool twoLines = row.kind == PulseRow::Kind::Stream && !row.instance.isEmpty();
    const QFontMetrics names(row.kind == PulseRow::Kind::Stream ? look.name() : look.secondary());
    const int width = layout.labels.width() - labelMargin - 8;
    const bool mirrored = scene.direction == Qt::RightToLeft;
    const int left = mirrored ? layout.labels.left() + 8 : layout.labels.left() + labelMargin;
    const int height = names.height();
    const int middle = viewY(scene, row.top) + row.height / 2;
    const int step = height - 1; // two lines stand closer than text does
    const int top = twoLines ? middle - step : middle - height / 2;
    const Qt::Alignment side = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    painter.setFont(row.kind == PulseRow::Kind::Stream ? look.name() : look.secondary());
    painter.setPen(row.kind == PulseRow::Kind::Stream ? look.text() : look.quiet().dimText);
    painter.drawText(QRect(left, top, width, height), static_cast<int>(side),
                     names.elidedText(row.name, Qt::ElideMiddle, width));
    if (!twoLines)
        return;
    painter.setFont(look.secondary());
    painter.setPen(look.quiet().dimText);
    painter.drawText(QRect(left, top + step, width, height), static_cast<int>(side),
                     QFontMetrics(look.secondary()).elidedText(row.instance, Qt::ElideMiddle, width));
}

void paintRow(QPainter &painter, const PulseScene &scene, const PulseLook &look, const PulseRow &row)
{
    painter.save();
    painter.setClipRect(scene.layout.plot);
    painter.translate(scene.layout.plot.left(), 0);
    PulseLanePainter lanes(painter, scene.axis, scene.now, look);
    const int top = viewY(scene, row.top);
    switch (row.kind) {
    case PulseRow::Kind::Stream:
        if (const PulseLane *lane = scene.history->lane(row.source))
            lanes.paintStream(*lane, top, row.height);
        break;
    case PulseRow::Kind::Health:
        if (const PulseHealthLane *lane = scene.history->healthOf(row.server))
            lanes.paintHealth(*lane, top, row.height);
        break;
    case PulseRow::Kind::Network:
        lanes.paintNetwork(scene.history->network(), top, row.height);
        break;
    }
    painter.restore();
}

void paintChosenMark(QPainter &painter, const PulseScene &scene, const PulseLook &look, quint64 id)
{
    for (const PulseRow &row : scene.layout.rows) {
        const PulseMarks *marks = marksOf(*scene.history, row);
        if (!marks)
            continue;
        const auto mark = std::ranges::find(marks->list, id, &PulseMark::id);
        if (mark == marks->list.end())
            continue;
        const double x = scene.layout.plot.left() + scene.axis.xOf(mark->at);
        const int top = viewY(scene, row.top);
        painter.fillRect(QRectF(std::floor(x), top - PulseLayout::markRoom + 1, 2, row.height + PulseLayout::markRoom),
                         look.quiet().accent);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.quiet().accent, 2));
        painter.setBrush(look.base());
        painter.drawPolygon(dropTriangle(x + 1, top, 12));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

/// The time under the pointer, on the axis.
void paintCursor(QPainter &painter, const PulseScene &scene, const PulseLook &look, double cursorX)
{
    const PulseLayout &layout = scene.layout;
    const int x = layout.plot.left() + static_cast<int>(cursorX);
    const int bottom = std::min(viewY(scene, layout.contentHeight), layout.plot.bottom() + 1);
    painter.fillRect(x, layout.header.bottom(), 1, bottom - layout.header.bottom(), look.quiet().dimText);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(
        scene.history->clock().wallAt(scene.axis.timeAt(cursorX)).sinceEpoch.count(), scene.zone);
    const auto precision
        = scene.axis.msPerPixel() < 50 ? PulseTimeText::Precision::Milliseconds : PulseTimeText::Precision::Seconds;
    QString text = PulseTimeText::time(time.time(), precision);
    if (scene.axis.span() > std::chrono::hours {12})
        text = PulseTimeText::day(time.date()) + u' ' + text;
    painter.setFont(look.name());
    const int width = painter.fontMetrics().horizontalAdvance(text) + 12;
    const int left = std::clamp(x - width / 2, layout.plot.left(), layout.plot.right() - width + 1);
    const QRect pill(left, layout.header.top() + 1, width, layout.header.height() - 3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.text());
    painter.drawRoundedRect(pill, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(look.base());
    painter.drawText(pill, Qt::AlignCenter, text);
}

void paintSelection(QPainter &painter, const PulseScene &scene, const PulseLook &look, const PulseRange &selection)
{
    const PulseLayout &layout = scene.layout;
    const double from = std::clamp(scene.axis.xOf(selection.from), -2.0, layout.plot.width() + 2.0);
    const double to = std::clamp(scene.axis.xOf(selection.to), -2.0, layout.plot.width() + 2.0);
    const int bottom = std::min(viewY(scene, layout.contentHeight), layout.plot.bottom() + 1);
    const QRectF area(layout.plot.left() + from, layout.header.bottom() - 3, std::max(to - from, 1.0),
                      bottom - layout.header.bottom() + 3);
    painter.save();
    painter.setClipRect(layout.plot.united(layout.header));
    QColor tint = look.quiet().accent;
    tint.setAlpha(38);
    painter.fillRect(area, tint);
    painter.fillRect(QRectF(area.left(), area.top(), 1, area.height()), look.quiet().accent);
    painter.fillRect(QRectF(area.right() - 1, area.top(), 1, area.height()), look.quiet().accent);
    painter.restore();
}

} // namespace

const PulseMarks *marksOf(const PulseHistory &history, const PulseRow &row)
{
    if (row.kind == PulseRow::Kind::Stream) {
        const PulseLane *lane = history.lane(row.source);
        return lane ? &lane->marks : nullptr;
    }
    const PulseHealthLane *lane = row.kind == PulseRow::Kind::Health ? history.healthOf(row.server) : nullptr;
    return lane ? &lane->marks : nullptr;
}

namespace {

void placeStretch(std::vector<PulsePlacedMark> &stretches, const PulseMark &mark, double x, double toX)
{
    const bool isBroken = mark.kind == PulseMarkKind::Quiet && mark.cause && mark.cause->rule == RuleId {31};
    const bool complete = mark.kind == PulseMarkKind::Quiet ? !isBroken : mark.missing == 0;
    PulsePlacedMark *last = stretches.empty() ? nullptr : &stretches.back();
    if (!last || x - last->toX >= 1 || last->complete != complete || last->kind != mark.kind) {
        stretches.push_back({.kind = mark.kind, .x = x, .toX = toX, .complete = complete, .id = mark.id});
        return;
    }
    last->toX = std::max(last->toX, toX);
}

void placeMark(std::vector<PulsePlacedMark> &marks, const PulseMark &mark, double x)
{
    const int drops = mark.kind == PulseMarkKind::Drop ? 1 : 0;
    PulsePlacedMark *last = marks.empty() ? nullptr : &marks.back();
    if (!last || x - last->x >= coveringMarks) {
        marks.push_back({.kind = mark.kind, .x = x, .toX = x, .drops = drops, .id = mark.id});
        return;
    }
    last->drops += drops;
    if (drops > 0 && last->kind != PulseMarkKind::Drop) { // the heavier one shows
        last->kind = mark.kind;
        last->x = x;
        last->id = mark.id;
    }
}

} // namespace

std::vector<PulsePlacedMark> placedMarks(const PulseMarks &marks, const PulseAxis &axis)
{
    std::vector<PulsePlacedMark> stretches;
    std::vector<PulsePlacedMark> others;
    for (const PulseMark &mark : marks.list) {
        const double x = axis.xOf(mark.at);
        const bool isLong = isStretch(mark.kind);
        const double toX = isLong ? axis.xOf(mark.until) : x;
        if (toX < -coveringMarks || x > axis.width() + coveringMarks)
            continue;
        if (isLong)
            placeStretch(stretches, mark, x, toX);
        else
            placeMark(others, mark, x);
    }
    stretches.insert(stretches.end(), others.begin(), others.end());
    return stretches;
}

void paintPulse(QPainter &painter, const PulseScene &scene, const PulseLook &look)
{
    painter.save();
    painter.setClipRect(scene.layout.plot.united(scene.layout.header).adjusted(0, 0, labelMargin, 0));
    paintGrid(painter, scene, look);
    painter.restore();
    for (const PulseRow &row : scene.layout.rows) {
        if (!isVisible(scene, row))
            continue;
        paintRow(painter, scene, look, row);
        painter.save();
        painter.setClipRect(scene.layout.labels);
        paintLabel(painter, scene, look, row);
        painter.restore();
    }
}

void paintOverlay(QPainter &painter, const PulseScene &scene, const PulseLook &look, const PulseOverlay &overlay)
{
    if (overlay.selection)
        paintSelection(painter, scene, look, *overlay.selection);
    painter.save();
    painter.setClipRect(scene.layout.plot);
    if (overlay.mark != 0)
        paintChosenMark(painter, scene, look, overlay.mark);
    painter.restore();
    const PulseRow *row = overlay.row.isEmpty() ? nullptr : scene.layout.rowOf(overlay.row);
    if (row && overlay.hasFocus) { // the bar of the selection, on the reading side
        const QRect &labels = scene.layout.labels;
        const int x = scene.direction == Qt::RightToLeft ? labels.right() - 2 : labels.left();
        painter.fillRect(x, std::max(viewY(scene, row->top), labels.top()), 3, row->height, look.quiet().accent);
    }
    if (overlay.cursorX)
        paintCursor(painter, scene, look, *overlay.cursorX);
}

} // namespace thumpline
