#include "ui/quiet_style.h"

#include "ui/state_colours.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace thumpline {

QFont secondaryFont(const QFont &body)
{
    QFont font = body;
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * 0.9);
    else
        font.setPixelSize(qRound(body.pixelSize() * 0.9)); // a font given in pixels has no point size
    return font;
}

void setTextColour(QWidget *label, const QColor &colour)
{
    QPalette own = label->palette();
    if (own.color(QPalette::WindowText) == colour && own.color(QPalette::Text) == colour)
        return; // setting it again would tell the label of a change, for ever where it answers to that
    own.setColor(QPalette::WindowText, colour);
    own.setColor(QPalette::Text, colour);
    label->setPalette(own);
}

bool QuietStyle::isFusion() const
{
    return baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (isFusion()) {
        const QRect r = option->rect;
        switch (static_cast<int>(element)) { // an int: Qt adds elements in every version
        case PE_IndicatorDockWidgetResizeHandle:
            painter->fillRect(r, option->palette.base());
            // the option's orientation is that of the two areas, not of the line
            if (option->state & State_Horizontal)
                painter->fillRect(r.x(), r.center().y(), r.width(), 1, quietColours(option->palette).hairline);
            else
                painter->fillRect(r.center().x(), r.y(), 1, r.height(), quietColours(option->palette).hairline);
            return;
        case PE_PanelStatusBar:
            painter->fillRect(r.x(), r.y(), r.width(), 1, quietColours(option->palette).hairline);
            return;
        case PE_FrameStatusBarItem:
            return;
        default:
            break;
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_ToolBar && isFusion()) {
        const QRect r = option->rect;
        painter->fillRect(r, option->palette.window());
        painter->fillRect(r.x(), r.bottom(), r.width(), 1, quietColours(option->palette).hairline);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuietStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    if (isFusion() && palette.color(QPalette::Link) == QColor(Qt::blue))
        palette.setColor(QPalette::Link, isDark(palette) ? QColor(0x6a, 0xa6, 0xff) : QColor(0x1a, 0x66, 0xd6));
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons && isFusion())
        return 0; // they would come from another set than ours
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (isFusion()) {
        switch (static_cast<int>(metric)) {
        case PM_DockWidgetSeparatorExtent:
            return 5; // a line of 1 with something to hold it by
        case PM_ToolBarItemMargin:
            return 4;
        case PM_ToolBarItemSpacing:
            return 4;
        default:
            break;
        }
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace thumpline
