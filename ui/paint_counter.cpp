#include "ui/paint_counter.h"

#include "ui/process_usage.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace thumpline {

PaintCounter::PaintCounter(QWidget *widget, std::function<bool()> hasContent, QObject *parent)
    : QObject(parent)
    , m_hasContent(std::move(hasContent))
{
    widget->installEventFilter(this);
}

bool PaintCounter::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    if (event->type() == QEvent::Paint) {
        ++m_paints;
        if (!m_first && !m_firstDue && m_hasContent()) {
            m_firstDue = true;
            QTimer::singleShot(0, this, &PaintCounter::noteFirst); // the painting comes after the filter
        }
    }
    return false;
}

void PaintCounter::noteFirst()
{
    m_first = processUsage::age();
}

} // namespace thumpline
