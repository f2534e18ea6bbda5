#include "ui/dock_title.h"

#include "ui/quiet_style.h"
#include "ui/state_colours.h"
#include "ui/symbols.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace thumpline {

DockTitle::DockTitle(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    build(text);
}

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
{
    build(dock->windowTitle());
    m_close = new QToolButton(this);
    m_close->setIcon(symbolIcon(Symbol::Close));
    m_close->setIconSize({12, 12});
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::NoFocus); // the View menu does it by keyboard
    m_close->setToolTip(tr("Hide this panel (the View menu shows it again)"));
    //: accessible name of a button; %1 is a panel's name
    m_close->setAccessibleName(tr("Hide %1").arg(dock->windowTitle()));
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QDockWidget::windowTitleChanged, this, &DockTitle::setText);
    m_layout->addWidget(m_close);
    dock->setTitleBarWidget(this);
}

void DockTitle::build(const QString &text)
{
    m_label = new QLabel(text, this);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(12, 4, 4, 4);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_label);
    m_layout->addStretch(1);
    applyLook();
}

void DockTitle::setText(const QString &text)
{
    m_label->setText(text);
}

void DockTitle::addControl(QWidget *control, int stretch)
{
    if (stretch > 0 && !m_hasWideControl) {
        m_hasWideControl = true;
        delete m_layout->takeAt(1); // the wide control takes the stretch's place
    }
    const int end = m_close ? m_layout->count() - 1 : m_layout->count();
    m_layout->insertWidget(end, control, stretch);
}

void DockTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        applyLook();
    QWidget::changeEvent(event);
}

void DockTitle::applyLook()
{
    QFont small = secondaryFont(font());
    small.setBold(true);
    if (m_label->font() != small)
        m_label->setFont(small);
    setTextColour(m_label, quietColours(palette()).dimText);
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    // All titles are as high as the highest control makes one, so that neighbours stand in line.
    return QWidget::sizeHint().expandedTo({0, fontMetrics().height() + 18});
}

QSize DockTitle::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({0, fontMetrics().height() + 18});
}

void DockTitle::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), palette().base());
}

} // namespace thumpline
