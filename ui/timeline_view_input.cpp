// The part of TimelineView that answers keys, mouse and scroll bar.

#include "content/link_target.h"
#include "ui/new_rows_pill.h"
#include "ui/timeline_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

void TimelineView::scrollContentsBy(int, int)
{
    if (m_settingScrollBar)
        return;
    const qint64 wanted = verticalScrollBar()->value();
    const qint64 shown = m_heights.count() > m_anchor.row ? m_heights.top(m_anchor.row) - m_anchor.y : 0;
    const qint64 distance = wanted - shown;
    if (distance == 0)
        return;
    if (std::abs(distance) > 2 * viewport()->height()) {
        // A jump: what lies between is not laid out, its heights stay estimates.
        setFollowing(false);
        const qsizetype row = m_heights.rowAt(wanted);
        if (row < 0)
            return;
        m_anchor = {row, static_cast<int>(m_heights.top(row) - wanted)};
        layoutNow();
        setFollowing(m_visible.empty() || (m_visible.front().row == 0 && m_visible.front().y == 0));
        layoutNow();
        return;
    }
    scrollBy(static_cast<int>(distance));
}

/// Moves the content up by some pixels, down by less than none.
void TimelineView::scrollBy(int pixels)
{
    m_findingCurrent = false; // the reader is on the way elsewhere
    setFollowing(false);
    m_anchor.y -= pixels;
    layoutNow();
    // Whoever comes back to the top follows again, unless a row is being read.
    const bool atTop = m_visible.empty() || (m_visible.front().row == 0 && m_visible.front().y == 0);
    if (atTop && pixels < 0)
        setFollowing(true);
    layoutNow();
}

void TimelineView::goToLiveEdge()
{
    pick(std::nullopt);
    m_anchor = {};
    setFollowing(true);
    layoutNow();
    if (!m_visible.empty())
        m_topSeen = m_visible.front().id;
    updatePill();
}

void TimelineView::goToOldest()
{
    if (rowCount() == 0)
        return;
    setFollowing(false);
    const qsizetype last = rowCount() - 1;
    m_anchor = {last, viewport()->height()};
    layoutNow();
    pick(m_model->rowAt(last).id);
    makeVisible(last);
}

void TimelineView::pick(std::optional<RowId> row)
{
    if (row == m_current)
        return;
    m_current = row;
    chooseAnchor();
    viewport()->update();
    announceCurrent();
    Q_EMIT currentRowChanged(m_current);
}

void TimelineView::setCurrentRow(std::optional<RowId> row)
{
    const std::optional<qsizetype> index = m_model && row ? m_model->rowOf(*row) : std::nullopt;
    if (!index) {
        pick(std::nullopt);
        return;
    }
    setFollowing(false);
    pick(row);
    makeVisible(*index);
}

/// Scrolls as little as it takes; a row that is taller than the view shows its beginning.
void TimelineView::makeVisible(qsizetype row)
{
    setFollowing(false);
    const QRect rect = rowRect(row);
    const int bottom = viewport()->height();
    if (rect.isValid() && rect.top() >= 0 && rect.bottom() < bottom)
        return;
    if (rect.isValid() && rect.top() < 0) {
        m_anchor = {row, 0};
    } else if (rect.isValid()) {
        m_anchor = {row, std::max(bottom - rect.height(), 0)};
    } else {
        const bool above = m_visible.empty() || row < m_visible.front().row;
        const int height = layoutOf(row)->height();
        m_anchor = {row, above ? 0 : std::max(bottom - height, 0)};
    }
    layoutNow();
}

void TimelineView::moveCurrent(qsizetype rows)
{
    if (rowCount() == 0)
        return;
    if (m_layoutDue)
        layoutNow();
    const std::optional<qsizetype> current = currentIndex();
    qsizetype next = 0;
    if (current)
        next = std::clamp<qsizetype>(*current + rows, 0, rowCount() - 1);
    else if (!m_visible.empty()) // the first key picks what is in sight
        next = m_visible.front().y < 0 && m_visible.size() > 1 ? m_visible[1].row : m_visible.front().row;
    setFollowing(false);
    pick(m_model->rowAt(next).id);
    makeVisible(next);
}

/// One view further; the current row goes with it to the first whole row in sight.
void TimelineView::movePage(int direction)
{
    if (rowCount() == 0)
        return;
    const int step = std::max(viewport()->height() - fontMetrics().height() * 2, 20);
    const std::optional<RowId> before = m_current;
    m_current.reset(); // it would hold its place
    chooseAnchor();
    scrollBy(direction * step);
    m_current = before;
    if (m_visible.empty())
        return;
    const bool end = direction > 0 && m_visible.back().row == rowCount() - 1;
    const VisibleRow *next = end ? &m_visible.back() : &m_visible.front();
    if (!end && next->y < 0 && m_visible.size() > 1)
        next = &m_visible[1];
    setFollowing(false);
    pick(next->id);
}

bool TimelineView::toggleFold(qsizetype row)
{
    if (row < 0 || row >= rowCount() || !layoutOf(row)->isFoldable())
        return false;
    const RowId id = m_model->rowAt(row).id;
    if (!m_unfolded.remove(id))
        m_unfolded.insert(id);
    m_layouts.remove(id);
    const QRect rect = rowRect(row);
    if (rect.isValid()) {
        setFollowing(false);
        m_anchor = {row, rect.top()}; // its head stays under the reader's eyes
    }
    layoutNow();
    return true;
}

void TimelineView::copyCurrentRow() const
{
    if (const std::optional<qsizetype> row = currentIndex())
        QGuiApplication::clipboard()->setText(m_model->index(static_cast<int>(*row)).data().toString());
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyCurrentRow();
        return;
    }
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!plain) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_J:
    case Qt::Key_Down:
        moveCurrent(1);
        break;
    case Qt::Key_K:
    case Qt::Key_Up:
        moveCurrent(-1);
        break;
    case Qt::Key_PageDown:
        movePage(1);
        break;
    case Qt::Key_PageUp:
        movePage(-1);
        break;
    case Qt::Key_Home:
        goToLiveEdge();
        break;
    case Qt::Key_End:
        goToOldest();
        break;
    case Qt::Key_Space:
        if (const std::optional<qsizetype> row = currentIndex())
            toggleFold(*row);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT activated(*m_current);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    const VisibleRow *row = visibleAt(m_pressed);
    if (!row || event->button() == Qt::MiddleButton)
        return;
    setFollowing(false);
    pick(row->id);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    const bool click = event->button() == Qt::LeftButton && m_pressed.y() >= 0
        && (pos - m_pressed).manhattanLength() < QGuiApplication::styleHints()->startDragDistance();
    m_pressed = {-1, -1};
    const VisibleRow *row = click ? visibleAt(pos) : nullptr;
    if (!row)
        return;
    if (const Hotspot *hotspot = row->layout->hotspotAt(pos - QPoint(0, row->y)))
        openHotspot(*row, *hotspot);
}

void TimelineView::openHotspot(const VisibleRow &row, const Hotspot &hotspot)
{
    switch (hotspot.kind) {
    case Hotspot::Kind::Link: {
        const QUrl target = hotspot.target; // the layout may go while the signal is answered
        Q_EMIT linkActivated(target);
        return;
    }
    case Hotspot::Kind::Fold:
        toggleFold(row.row);
        return;
    case Hotspot::Kind::Tip:
        return;
    }
    Q_UNREACHABLE();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const VisibleRow *row = visibleAt(event->position().toPoint());
    if (row && event->button() == Qt::LeftButton)
        Q_EMIT activated(row->id);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    hover(event->position().toPoint());
}

void TimelineView::hover(const QPoint &pos)
{
    const VisibleRow *row = visibleAt(pos);
    const Hotspot *hotspot = row ? row->layout->hotspotAt(pos - QPoint(0, row->y)) : nullptr;
    const bool acts = hotspot && hotspot->kind != Hotspot::Kind::Tip;
    viewport()->setCursor(acts ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const RowId id = acts ? row->id : RowId {};
    const int group = acts ? hotspot->group : 0;
    if (id == m_hoveredRow && group == m_hoveredGroup)
        return;
    m_hoveredRow = id;
    m_hoveredGroup = group;
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const VisibleRow *row = visibleAt(help->pos());
        const Hotspot *hotspot = row ? row->layout->hotspotAt(help->pos() - QPoint(0, row->y)) : nullptr;
        if (hotspot && !hotspot->tip.isEmpty()) {
            const QRect rect = hotspot->rect.toAlignedRect().translated(0, row->y);
            // Plain text: what others wrote must not be read as markup.
            QToolTip::showText(help->globalPos(),
                               u"<p style='white-space:pre-wrap'>"_s + hotspot->tip.toHtmlEscaped() + u"</p>"_s,
                               viewport(), rect);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    std::optional<qsizetype> row = currentIndex();
    QPoint place = event->globalPos();
    if (event->reason() != QContextMenuEvent::Mouse && row)
        place = viewport()->mapToGlobal(rowRect(*row).center());
    if (!row)
        return;
    const StreamEventPtr content = m_model->store().event(m_model->slotAt(*row));
    const Status *status = content ? content->status() : nullptr;
    const std::optional<LinkTarget> page = status ? linkTarget(QString::fromUtf8(status->shown().url)) : std::nullopt;

    QMenu menu(this);
    menu.addAction(tr("Copy text"), this, &TimelineView::copyCurrentRow);
    if (page) {
        const QUrl url = page->url;
        menu.addAction(tr("Copy link to status"), this,
                       [url] { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
        //: %1 is a host name
        menu.addAction(tr("Open on %1").arg(page->displayHost), this, [this, url] { Q_EMIT linkActivated(url); });
    }
    if (layoutOf(*row)->isFoldable())
        menu.addAction(tr("Show or hide the content"), this, [this, row] { toggleFold(*row); });
    menu.exec(place);
}

bool TimelineView::event(QEvent *event)
{
    // Space and the letters are the list's own keys, whatever shortcuts the window has.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->key() == Qt::Key_J || key->key() == Qt::Key_K || key->key() == Qt::Key_Space
            || key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
        if (ours && key->modifiers() == Qt::NoModifier)
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceCurrent();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::announceCurrent()
{
    const std::optional<qsizetype> row = currentIndex();
    if (!row || !hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(static_cast<int>(*row));
    QAccessible::updateAccessibility(&focus);
}

} // namespace thumpline
