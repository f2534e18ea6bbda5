// The part of TimelineView that follows its model.

#include "ui/timeline_view.h"

#include <algorithm>

namespace thumpline {

namespace {

constexpr int usualHeight = 77; // until rows have been measured

} // namespace

void TimelineView::handleInserted(const QModelIndex &, int first, int last)
{
    const int count = last - first + 1;
    const qint64 estimate = m_measuredRows > 0 ? m_measuredHeights / m_measuredRows : usualHeight;
    const bool wasEmpty = m_heights.count() == 0;
    m_heights.insert(first, count, static_cast<int>(estimate));
    if (wasEmpty)
        m_anchor = {};
    else if (first <= m_anchor.row && !isFollowing())
        m_anchor.row += count; // it comes above: the row under the reader stays where it is
    if (const std::optional<qsizetype> row = m_findingCurrent ? currentIndex() : std::nullopt) {
        m_findingCurrent = false;
        makeVisible(*row);
    }
    scheduleLayout();
}

void TimelineView::handleRemoved(const QModelIndex &, int first, int last)
{
    const int count = last - first + 1;
    m_heights.remove(first, count);
    if (last < m_anchor.row)
        m_anchor.row -= count;
    else if (first <= m_anchor.row)
        m_anchor.row = std::clamp<qsizetype>(first, 0, std::max<qsizetype>(rowCount() - 1, 0));
    forgetGoneRow();
    scheduleLayout();
}

/// A row that a filter hides stays picked: the inspector goes on showing it. One that is gone does not.
void TimelineView::forgetGoneRow()
{
    if (m_current && !(m_model && m_model->store().rows().find(*m_current)))
        pick(std::nullopt);
}

void TimelineView::handleChanged(const QModelIndex &from, const QModelIndex &to)
{
    for (int row = from.row(); row <= to.row(); ++row)
        m_layouts.remove(m_model->rowAt(row).id);
    scheduleLayout();
}

void TimelineView::handleReset()
{
    m_heights.clear();
    m_heights.insert(0, rowCount(), usualHeight);
    m_anchor = {};
    m_visible.clear();
    m_topSeen.reset();
    m_unfolded.clear();
    m_layouts.clear();
    forgetGoneRow();
    setFollowing(true);
    m_findingCurrent = m_current.has_value(); // it may be among the rows of the new filter, too
    layoutNow();
}

void TimelineView::rememberOrder()
{
    m_anchorBefore.reset();
    if (m_anchor.row < rowCount())
        m_anchorBefore = m_model->rowAt(m_anchor.row).id;
}

void TimelineView::handleReordered()
{
    const qint64 estimate = m_measuredRows > 0 ? m_measuredHeights / m_measuredRows : usualHeight;
    m_heights.clear();
    m_heights.insert(0, rowCount(), static_cast<int>(estimate));
    const std::optional<qsizetype> row = m_anchorBefore ? m_model->rowOf(*m_anchorBefore) : std::nullopt;
    if (row && !isFollowing())
        m_anchor.row = *row;
    else
        m_anchor = {};
    layoutNow();
}

} // namespace thumpline
