#pragma once

#include "ui/status_layout.h"

#include <QFontMetricsF>

namespace thumpline {

/// The measures of rows, all from the body font and one grid of 4 px (look/README.md).
class LayoutMetrics
{
public:
    explicit LayoutMetrics(const LayoutStyle &style);

    QFont body;
    QFont bold;
    QFont small; ///< 0.9 of the body
    QFont raw; ///< monospaced, small

    qreal marginX = 16;
    qreal marginY = 8;
    qreal avatar = 40;
    qreal columnGap = 12;
    qreal extrasGap = 6; ///< above media, a poll, a card, a quote
    qreal mark = 14; ///< the side of a mark
    qreal markGap = 6;
    int bodyLines = StatusLayout::maxBodyLines;

    /// The step from line to line: 1.4 of the font's size, or what its tallest letters need.
    [[nodiscard]] static qreal pitch(const QFont &font);
    [[nodiscard]] static qreal pixelSize(const QFont &font);
};

} // namespace thumpline
