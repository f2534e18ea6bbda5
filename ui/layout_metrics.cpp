#include "ui/layout_metrics.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace thumpline {

namespace {

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

} // namespace

LayoutMetrics::LayoutMetrics(const LayoutStyle &style)
    : body(style.body)
    , bold(style.body)
    , small(scaled(style.body, 0.9))
    , raw(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    bold.setWeight(QFont::DemiBold);
    raw.setPixelSize(std::max(1, qRound(pixelSize(small))));
    if (!style.compact)
        return;
    marginX = 12;
    marginY = 4;
    avatar = 24;
    columnGap = 8;
    extrasGap = 4;
    bodyLines = 4;
}

qreal LayoutMetrics::pixelSize(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

qreal LayoutMetrics::pitch(const QFont &font)
{
    return std::ceil(std::max(QFontMetricsF(font).height(), 1.4 * pixelSize(font)));
}

} // namespace thumpline
