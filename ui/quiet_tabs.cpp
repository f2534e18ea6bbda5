#include "ui/quiet_tabs.h"

#include "ui/quiet_style.h"
#include "ui/state_colours.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace thumpline {

namespace {

constexpr int padX = 8;

} // namespace

QuietTabs::QuietTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setCursor(Qt::PointingHandCursor);
}

QFont QuietTabs::tabFont() const
{
    QFont small = secondaryFont(font());
    small.setBold(true);
    return small;
}

QSize QuietTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(tabFont());
    return {metrics.size(Qt::TextShowMnemonic, tabText(index)).width() + 2 * padX, metrics.height() + 12};
}

QSize QuietTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void QuietTabs::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setFont(tabFont());
    const QuietColours colours = quietColours(palette());
    for (int i = 0; i < count(); ++i) {
        const QRect rect = tabRect(i);
        const bool chosen = i == currentIndex();
        painter.setPen(chosen ? colours.link : colours.dimText);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextShowMnemonic, tabText(i));
        if (chosen)
            painter.fillRect(rect.x() + padX, rect.bottom() - 3, rect.width() - 2 * padX, 2, colours.link);
        if (chosen && hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            focus.rect = rect.adjusted(2, 2, -2, -1);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }
}

} // namespace thumpline
