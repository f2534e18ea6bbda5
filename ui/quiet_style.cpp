#include "ui/quiet_style.h"

#include "ui/quiet_scroll_bar.h"
#include "ui/state_colours.h"

#include <QMainWindow>
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

namespace {

QColor fieldOutline(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Text), isDark(palette) ? 0.28 : 0.32);
}

void drawFieldFrame(const QStyleOption *option, QPainter *painter, const QuietColours &colours)
{
    const bool focused = option->state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(focused ? colours.accent : fieldOutline(option->palette), focused ? 1.5 : 1.0));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    painter->restore();
}

/// The tabs that QMainWindow makes for docks that share a place.
bool isDockTabs(const QWidget *widget)
{
    return widget && widget->inherits("QTabBar") && qobject_cast<const QMainWindow *>(widget->parentWidget());
}

} // namespace

bool QuietStyle::isFusion() const
{
    return baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_FrameTabBarBase && isFusion() && isDockTabs(widget)) {
        painter->fillRect(option->rect, option->palette.base());
        return;
    }
    if (!isFusion() || !drawQuietly(element, option, painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool QuietStyle::drawQuietly(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const QRect r = option->rect;
    const QuietColours colours = quietColours(option->palette);
    switch (static_cast<int>(element)) { // an int: Qt adds elements in every version
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(r, option->palette.base());
        // the option's orientation is that of the two areas, not of the line
        if (option->state & State_Horizontal)
            painter->fillRect(r.x(), r.center().y(), r.width(), 1, colours.hairline);
        else
            painter->fillRect(r.center().x(), r.y(), 1, r.height(), colours.hairline);
        return true;
    case PE_PanelStatusBar:
        painter->fillRect(r.x(), r.y(), r.width(), 1, colours.hairline);
        return true;
    case PE_FrameStatusBarItem:
        return true;
    case PE_FrameLineEdit:
        drawFieldFrame(option, painter, colours);
        return true;
    case PE_IndicatorCheckBox:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isDark(option->palette)) {
            // Fusion's outline is a darker window colour, which nobody can see on a dark one.
            QStyleOptionButton lighter(*button);
            lighter.palette.setColor(QPalette::Window, fieldOutline(option->palette).lighter(140));
            QProxyStyle::drawPrimitive(element, &lighter, painter, nullptr);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const QRect r = option->rect;
    if (element == CE_ToolBar && isFusion()) {
        painter->fillRect(r, option->palette.window());
        painter->fillRect(r.x(), r.bottom(), r.width(), 1, quietColours(option->palette).hairline);
        return;
    }
    if (element == CE_TabBarTabShape && isFusion() && isDockTabs(widget)) {
        painter->fillRect(r, option->palette.base());
        if (option->state.testFlag(State_Selected)) // the docks stand above their tabs
            painter->fillRect(r.x() + 8, r.y(), r.width() - 16, 2, quietColours(option->palette).link);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && isFusion() && bar) {
        quietScrollBar::paint(*painter, *bar);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control != CC_ToolButton || !isFusion() || !button
        || !button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    // Fusion's arrow hangs below the line of the text.
    QStyleOptionToolButton plain(*button);
    plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    constexpr int size = 9;
    plain.rect = alignedRect(option->direction, Qt::AlignTrailing | Qt::AlignVCenter, {size, size},
                             option->rect.adjusted(2, 1, -2, 1));
    drawPrimitive(PE_IndicatorArrowDown, &plain, painter, widget);
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && isFusion() && bar)
        return quietScrollBar::part(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect QuietStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Fusion's text stands close to the frame.
    return element == SE_LineEditContents && isFusion() ? rect.adjusted(3, 0, -3, 0) : rect;
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
        case PM_ScrollBarExtent:
            return quietScrollBar::extent;
        case PM_ScrollBarSliderMin:
            return quietScrollBar::minSlider;
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
