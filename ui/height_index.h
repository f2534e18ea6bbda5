#pragma once

#include <QtGlobal>

#include <vector>

namespace thumpline {

/// The heights of the rows of a list, and so the place of each on the way down.
///
/// Rows lie in blocks of at most 512 with their sum, so inserting, removing and looking up cost some hundred additions
/// wherever it is, which a Fenwick tree can't do for insertions in the middle; 100,000 rows take 0.4 MB.
/// Heights are pixels, 0 or more. Thread: of the view.
class HeightIndex
{
public:
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] qint64 total() const { return m_total; }

    [[nodiscard]] int height(qsizetype row) const;
    /// Where the row begins; total() for row count().
    [[nodiscard]] qint64 top(qsizetype row) const;
    /// The row that covers a place; the first above everything, the last below everything, -1 if there is none.
    [[nodiscard]] qsizetype rowAt(qint64 y) const;

    void insert(qsizetype row, qsizetype count, int height);
    void remove(qsizetype row, qsizetype count);
    void setHeight(qsizetype row, int height);
    void clear();

private:
    struct Block
    {
        std::vector<qint32> heights {};
        qint64 sum = 0;
    };
    struct Place
    {
        size_t block = 0;
        size_t offset = 0;
    };
    [[nodiscard]] Place placeOf(qsizetype row) const;
    void split(size_t block);

    static constexpr size_t maxBlock = 512;

    std::vector<Block> m_blocks {}; // none is empty
    qsizetype m_count = 0;
    qint64 m_total = 0;
};

} // namespace thumpline
