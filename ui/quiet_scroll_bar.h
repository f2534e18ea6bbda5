#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace thumpline::quietScrollBar {

constexpr int extent = 12; // px: its narrow side
constexpr int minSlider = 32; // px: enough to take hold of

/// Where a part of a scroll bar without arrows lies; empty for arrows.
[[nodiscard]] QRect part(const QStyleOptionSlider &bar, QStyle::SubControl part);
/// The slider alone, on the ground of what it scrolls; darker while the pointer is on it.
void paint(QPainter &painter, const QStyleOptionSlider &bar);

} // namespace thumpline::quietScrollBar
