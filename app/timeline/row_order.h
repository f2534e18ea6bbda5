#pragma once

#include "timeline/row_table.h"

#include <optional>
#include <span>
#include <vector>

namespace thumpline {

/// What decides which of two rows stands above the other.
enum class RowOrdering {
    Creation, ///< as statuses were made; within one instance as its ids say
    Arrival, ///< as they came in
};

/// A neighbouring part of the rows.
struct RowRange
{
    qsizetype first = 0;
    qsizetype count = 0;
    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// Rows of a table in their order, the newest first (row 0).
///
/// Cost: a look-up O(log n); an insertion or removal moves only the rows above it (newer ones), at four bytes each.
/// Memory: 4 to 8 bytes a row. Thread: of the store.
class RowOrder
{
public:
    RowOrder(const RowTable &table, RowOrdering ordering)
        : m_table(&table)
        , m_ordering(ordering)
    {}

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_slots.size()); }
    [[nodiscard]] RowSlot at(qsizetype row) const { return m_slots[m_slots.size() - 1 - static_cast<size_t>(row)]; }
    [[nodiscard]] RowOrdering ordering() const { return m_ordering; }

    /// The row at which a slot stands; nothing if it is not among these.
    [[nodiscard]] std::optional<qsizetype> rowOf(RowSlot slot) const;
    /// How many of these stand above a slot, which need not be among them.
    [[nodiscard]] qsizetype rowsAbove(RowSlot slot) const;
    /// Whether `a` stands above `b`.
    [[nodiscard]] bool isAbove(RowSlot a, RowSlot b) const { return isOlder(b, a); }

    /// Takes slots in, wherever each belongs.
    void merge(std::vector<RowSlot> slots);
    /// Takes slots in that belong together, at `row`, the newest first.
    void insertAt(qsizetype row, std::span<const RowSlot> newestFirst);
    void removeAt(RowRange range);
    void clear() { m_slots.clear(); }
    /// Sorts all anew.
    void setOrdering(RowOrdering ordering);

private:
    [[nodiscard]] bool isOlder(RowSlot a, RowSlot b) const;

    const RowTable *m_table; // not owned; outlives this
    RowOrdering m_ordering;
    std::vector<RowSlot> m_slots {}; // the oldest first: new rows come in at the end, where it is cheap
};

/// Makes ranges of rows given in rising order, each once.
[[nodiscard]] std::vector<RowRange> toRanges(std::span<const qsizetype> rows);

} // namespace thumpline
