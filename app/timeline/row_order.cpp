#include "timeline/row_order.h"

#include <algorithm>
#include <tuple>

namespace thumpline {

bool RowOrder::isOlder(RowSlot a, RowSlot b) const
{
    const TimelineRow &left = (*m_table)[a];
    const TimelineRow &right = (*m_table)[b];
    switch (m_ordering) {
    case RowOrdering::Creation:
        // Ids are compared only within one instance, and only where time doesn't tell (protocol.md 4).
        return std::tie(left.sortTime, left.instance, left.entity, left.id)
            < std::tie(right.sortTime, right.instance, right.entity, right.id);
    case RowOrdering::Arrival:
        return std::tie(left.first.monotonic, left.id) < std::tie(right.first.monotonic, right.id);
    }
    Q_UNREACHABLE();
    return false;
}

std::optional<qsizetype> RowOrder::rowOf(RowSlot slot) const
{
    const qsizetype row = rowsAbove(slot);
    return row < count() && at(row) == slot ? std::optional {row} : std::nullopt;
}

qsizetype RowOrder::rowsAbove(RowSlot slot) const
{
    const auto place = std::upper_bound(m_slots.begin(), m_slots.end(), slot,
                                        [this](RowSlot a, RowSlot b) { return isOlder(a, b); });
    return m_slots.end() - place;
}

void RowOrder::merge(std::vector<RowSlot> slots)
{
    const auto older = [this](RowSlot a, RowSlot b) { return isOlder(a, b); };
    if (slots.empty())
        return;
    std::sort(slots.begin(), slots.end(), older);
    const auto disturbed = std::lower_bound(m_slots.begin(), m_slots.end(), slots.front(), older) - m_slots.begin();
    const qsizetype before = count();
    m_slots.insert(m_slots.end(), slots.begin(), slots.end());
    std::inplace_merge(m_slots.begin() + disturbed, m_slots.begin() + before, m_slots.end(), older);
}

void RowOrder::insertAt(qsizetype row, std::span<const RowSlot> newestFirst)
{
    m_slots.insert(m_slots.end() - row, newestFirst.rbegin(), newestFirst.rend());
}

void RowOrder::removeAt(RowRange range)
{
    const auto end = m_slots.end() - range.first;
    m_slots.erase(end - range.count, end);
}

void RowOrder::setOrdering(RowOrdering ordering)
{
    m_ordering = ordering;
    std::sort(m_slots.begin(), m_slots.end(), [this](RowSlot a, RowSlot b) { return isOlder(a, b); });
}

std::vector<RowRange> toRanges(std::span<const qsizetype> rows)
{
    std::vector<RowRange> ranges;
    for (const qsizetype row : rows) {
        if (!ranges.empty() && ranges.back().first + ranges.back().count == row)
            ++ranges.back().count;
        else
            ranges.push_back({row, 1});
    }
    return ranges;
}

} // namespace thumpline
