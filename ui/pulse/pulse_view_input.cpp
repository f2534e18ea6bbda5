// Pulse by pointer, wheel, fingers and keyboard.
#include "ui/pulse/pulse_texts.h"
#include "ui/pulse/pulse_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace thumpline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.25; // one notch of a wheel, one press of a key
constexpr double wheelNotch = 120; // Qt: eighths of a degree
constexpr double panStep = 0.1; // of the width

} // namespace

double PulseView::plotX(const QPointF &position) const
{
    return position.x() - m_layout.plot.left();
}

void PulseView::setCursorX(std::optional<double> x)
{
    if (x && (*x < 0 || *x >= m_layout.plot.width()))
        x.reset();
    if (m_cursorX == x)
        return;
    m_cursorX = x;
    viewport()->update();
}

// --- pointer

void PulseView::mousePressEvent(QMouseEvent *event)
{
    const bool inPlot = m_layout.plot.united(m_layout.header).contains(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !inPlot || m_history.lanes().empty())
        return;
    m_pressed = m_last = event->position();
    m_anchor = m_axis.timeAt(plotX(event->position()));
    m_drag = event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Selecting : Drag::Pressed;
}

void PulseView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    const double far = (position - m_pressed).manhattanLength();
    if (m_drag == Drag::Pressed && far >= QApplication::startDragDistance()) {
        m_drag = Drag::Panning;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Panning) {
        pan(m_last.x() - position.x());
        const QScrollBar *bar = verticalScrollBar();
        verticalScrollBar()->setValue(bar->value() + static_cast<int>(m_last.y() - position.y()));
    } else if (m_drag == Drag::Selecting && far >= QApplication::startDragDistance()) {
        const double x = std::clamp(plotX(position), 0.0, static_cast<double>(m_axis.width()));
        const PulseTime at = m_axis.timeAt(x);
        setSelection(PulseRange {std::min(m_anchor, at), std::max(m_anchor, at)});
    } else if (m_drag == Drag::None) {
        viewport()->setCursor(markAt(position.toPoint()) != 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    m_last = position;
    setCursorX(plotX(position));
}

void PulseView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag ended = std::exchange(m_drag, Drag::None);
    viewport()->setCursor(Qt::ArrowCursor);
    if (ended == Drag::Pressed)
        click(event->position().toPoint());
}

void PulseView::click(const QPoint &position)
{
    const quint64 mark = markAt(position);
    setSelection({});
    if (const PulseRow *row = rowAt(position.y()))
        m_row = row->source;
    setCurrentMark(mark, false);
    if (const PulseHistory::Found found = m_history.mark(mark); found.mark)
        Q_EMIT markChosen(mark, found.mark->journalEntry);
}

void PulseView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    if (markAt(position) != 0)
        activate();
    else if (m_layout.plot.contains(position))
        zoom(1 / (zoomStep * zoomStep), plotX(event->position()));
}

void PulseView::activate()
{
    const PulseHistory::Found found = m_history.mark(m_mark);
    if (found.mark)
        Q_EMIT markActivated(m_mark, found.mark->journalEntry);
}

void PulseView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const bool overLabels = m_layout.labels.contains(event->position().toPoint());
    if (overLabels && verticalScrollBar()->maximum() > 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
    const bool sideways = std::abs(turn.x()) > std::abs(turn.y());
    if (sideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const QPoint fine = event->pixelDelta();
        const double coarse = (sideways ? turn.x() : turn.y()) / wheelNotch * panStep * m_axis.width();
        pan(-(sideways && !fine.isNull() ? fine.x() : coarse));
        return;
    }
    zoom(std::pow(zoomStep, -turn.y() / wheelNotch), plotX(event->position()));
    setCursorX(plotX(event->position()));
}

bool PulseView::handleGesture(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) { // a touchpad
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoom(1 / std::max(1 + native->value(), 0.1), plotX(native->position()));
        event->accept(); // Qt offers it to the parents else
        return true;
    }
    auto *gestures = static_cast<QGestureEvent *>(event); // a touch screen
    auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    m_drag = Drag::None; // the first finger came as a pressed button: it must neither pan nor click
    if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged)) {
        const QPointF centre = viewport()->mapFromGlobal(pinch->centerPoint());
        zoom(1 / std::max(pinch->scaleFactor(), 0.1), plotX(centre));
    }
    gestures->accept(pinch);
    return true;
}

bool PulseView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        return showToolTip(static_cast<QHelpEvent *>(event));
    case QEvent::Leave:
        setCursorX({});
        break;
    case QEvent::NativeGesture:
    case QEvent::Gesture:
        if (handleGesture(event))
            return true;
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool PulseView::showToolTip(QHelpEvent *event)
{
    const QString text = toolTipAt(event->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else // parts of it may come from servers: never as rich text
        QToolTip::showText(event->globalPos(), u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s,
                           viewport());
    return true;
}

void PulseView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Follow the present"), this, [this] { setFollowing(true); })->setEnabled(!m_following);
    QAction *zoomTo = menu->addAction(tr("&Zoom to the selection"), this, [this] {
        if (m_selection)
            showRange(*m_selection);
    });
    QAction *copy = menu->addAction(tr("&Copy the figures"), this, [this] {
        const PulseRange range = m_selection.value_or(m_axis.range());
        QApplication::clipboard()->setText(
            PulseTexts::figures(figuresOf(m_history, range, now()), m_history, m_names, m_zone));
    });
    QAction *none = menu->addAction(tr("Clear the &selection"), this, [this] { setSelection({}); });
    zoomTo->setEnabled(m_selection.has_value());
    none->setEnabled(m_selection.has_value());
    copy->setEnabled(!m_history.lanes().empty());
    menu->popup(event->globalPos());
}

// --- keyboard

void PulseView::keyPressEvent(QKeyEvent *event)
{
    const double step = panStep * m_axis.width() * (event->modifiers().testFlag(Qt::ControlModifier) ? 8 : 1);
    const bool selects = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        selects ? extendSelection(-8) : pan(-step);
        return;
    case Qt::Key_Right:
        selects ? extendSelection(8) : pan(step);
        return;
    case Qt::Key_PageUp:
        pan(-0.9 * m_axis.width());
        return;
    case Qt::Key_PageDown:
        pan(0.9 * m_axis.width());
        return;
    case Qt::Key_Up:
        stepRow(-1);
        return;
    case Qt::Key_Down:
        stepRow(1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without shift
        zoom(1 / zoomStep, m_cursorX);
        return;
    case Qt::Key_Minus:
        zoom(zoomStep, m_cursorX);
        return;
    case Qt::Key_Home:
        if (const auto begin = m_history.begin()) {
            m_axis.setRange({*begin, *begin + m_axis.span()});
            settle();
        }
        return;
    case Qt::Key_End:
        setFollowing(true);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        return;
    case Qt::Key_Escape:
        if (m_selection || m_mark != 0) {
            setSelection({});
            setCurrentMark(0, false);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

/// The first press begins a selection at the chosen mark, the pointer, or the middle.
void PulseView::extendSelection(int pixels)
{
    if (!m_selection) {
        const PulseHistory::Found found = m_history.mark(m_mark);
        m_anchor = found.mark ? found.mark->at : m_axis.timeAt(m_cursorX.value_or(m_axis.width() / 2.0));
    }
    const bool anchorIsFrom = !m_selection || m_selection->from == m_anchor;
    const PulseTime moving = !m_selection ? m_anchor : anchorIsFrom ? m_selection->to : m_selection->from;
    const double x = std::clamp(m_axis.xOf(moving) + pixels, 0.0, static_cast<double>(m_axis.width()));
    const PulseTime at = m_axis.timeAt(x);
    setSelection(PulseRange {std::min(m_anchor, at), std::max(m_anchor, at)});
}

void PulseView::stepRow(int step)
{
    const std::vector<PulseRow> &rows = m_layout.rows;
    if (rows.empty())
        return;
    const auto current = std::ranges::find(rows, m_row, &PulseRow::source);
    const auto last = static_cast<std::ptrdiff_t>(rows.size()) - 1;
    const std::ptrdiff_t at = current == rows.end() ? (step > 0 ? -1 : last + 1) : current - rows.begin();
    const PulseRow &row = rows[static_cast<size_t>(std::clamp<std::ptrdiff_t>(at + step, 0, last))];
    m_row = row.source;
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), row.top + row.height - m_layout.plot.height(), row.roomTop));
    viewport()->update();
    announce();
}

std::vector<quint64> PulseView::marksInView() const
{
    std::vector<std::pair<PulseTime, quint64>> marks;
    const PulseRange range = m_axis.range();
    for (const PulseRow &row : m_layout.rows) {
        const PulseMarks *lane = marksOf(m_history, row);
        if (!lane)
            continue;
        for (const PulsePlacedMark &placed : placedMarks(*lane, m_axis)) {
            const PulseHistory::Found found = m_history.mark(placed.id);
            if (found.mark && (range.contains(found.mark->at) || isStretch(placed.kind)))
                marks.emplace_back(found.mark->at, found.mark->id);
        }
    }
    std::ranges::sort(marks);
    std::vector<quint64> ids;
    for (const auto &[at, id] : marks)
        ids.push_back(id);
    return ids;
}

/// The next mark in view, in the order of time; false: there is none, the focus may go on.
bool PulseView::stepMark(int step)
{
    const std::vector<quint64> ids = marksInView();
    const auto current = std::ranges::find(ids, m_mark);
    const auto count = static_cast<std::ptrdiff_t>(ids.size());
    const std::ptrdiff_t next = current == ids.end() ? (step > 0 ? 0 : count - 1) : current - ids.begin() + step;
    if (next < 0 || next >= count)
        return false;
    const quint64 id = ids[static_cast<size_t>(next)];
    setCurrentMark(id, false);
    Q_EMIT markChosen(id, m_history.mark(id).mark->journalEntry);
    return true;
}

bool PulseView::focusNextPrevChild(bool next)
{
    return stepMark(next ? 1 : -1) || QAbstractScrollArea::focusNextPrevChild(next);
}

void PulseView::focusInEvent(QFocusEvent *event)
{
    if (m_row.isEmpty() && !m_layout.rows.empty())
        m_row = m_layout.rows.front().source;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void PulseView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

} // namespace thumpline
