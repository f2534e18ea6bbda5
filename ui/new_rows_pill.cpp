#include "ui/new_rows_pill.h"

#include "content/safe_text.h"
#include "ui/state_colours.h"

#include <QEnterEvent>
#include <QPainter>

namespace thumpline {

namespace {

constexpr int paddingX = 14;
constexpr int paddingY = 5;

} // namespace

NewRowsPill::NewRowsPill(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    hide();
}

QSize NewRowsPill::sizeHint() const
{
    return fontMetrics().size(Qt::TextSingleLine, text()).grownBy({paddingX, paddingY, paddingX, paddingY});
}

void NewRowsPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = quietColours(palette()).accent;
    if (underMouse() || isDown())
        ground = blended(ground, palette().color(QPalette::Text), isDown() ? 0.2 : 0.1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(readableOn(ground, palette().color(QPalette::Base), 4.5));
    painter.drawText(rect(), Qt::AlignCenter, isolated(text())); // its figures before its words in any window
}

void NewRowsPill::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void NewRowsPill::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace thumpline
