#include "ui/height_index.h"

#include <algorithm>
#include <numeric>

namespace thumpline {

namespace {

qint64 sumOf(const std::vector<qint32> &heights)
{
    return std::accumulate(heights.begin(), heights.end(), qint64 {0});
}

} // namespace

/// The block that holds a row; for row count() the place behind the last one.
HeightIndex::Place HeightIndex::placeOf(qsizetype row) const
{
    Place place {0, static_cast<size_t>(row)};
    while (place.block < m_blocks.size() && place.offset >= m_blocks[place.block].heights.size()) {
        place.offset -= m_blocks[place.block].heights.size();
        ++place.block;
    }
    return place;
}

int HeightIndex::height(qsizetype row) const
{
    Q_ASSERT(row >= 0 && row < m_count);
    const Place place = placeOf(row);
    return m_blocks[place.block].heights[place.offset];
}

qint64 HeightIndex::top(qsizetype row) const
{
    Q_ASSERT(row >= 0 && row <= m_count);
    const Place place = placeOf(row);
    qint64 y = 0;
    for (size_t block = 0; block < place.block; ++block)
        y += m_blocks[block].sum;
    if (place.block == m_blocks.size())
        return y;
    const std::vector<qint32> &heights = m_blocks[place.block].heights;
    return std::accumulate(heights.begin(), heights.begin() + static_cast<qsizetype>(place.offset), y);
}

qsizetype HeightIndex::rowAt(qint64 y) const
{
    if (m_count == 0)
        return -1;
    qsizetype row = 0;
    for (const Block &block : m_blocks) {
        if (y >= block.sum) {
            y -= block.sum;
            row += static_cast<qsizetype>(block.heights.size());
            continue;
        }
        for (const qint32 height : block.heights) {
            if (y < height)
                return row;
            y -= height;
            ++row;
        }
    }
    return m_count - 1;
}

void HeightIndex::insert(qsizetype row, qsizetype count, int height)
{
    Q_ASSERT(row >= 0 && row <= m_count && count >= 0 && height >= 0);
    if (count == 0)
        return;
    Place place = placeOf(row);
    if (place.block > 0 && place.offset == 0) {
        --place.block; // behind the block above rather than a block of one's own
        place.offset = m_blocks[place.block].heights.size();
    }
    if (m_blocks.empty())
        m_blocks.emplace_back();
    Block &block = m_blocks[place.block];
    block.heights.insert(block.heights.begin() + static_cast<qsizetype>(place.offset), static_cast<size_t>(count),
                         height);
    block.sum += qint64 {height} * count;
    m_count += count;
    m_total += qint64 {height} * count;
    if (block.heights.size() > maxBlock)
        split(place.block);
}

/// Cuts a block that has grown too big into halves of what a block may hold.
void HeightIndex::split(size_t index)
{
    const std::vector<qint32> heights = std::move(m_blocks[index].heights);
    constexpr size_t piece = maxBlock / 2;
    std::vector<Block> pieces;
    for (size_t from = 0; from < heights.size(); from += piece) {
        const auto begin = heights.begin() + static_cast<qsizetype>(from);
        const auto end = heights.begin() + static_cast<qsizetype>(std::min(from + piece, heights.size()));
        Block block;
        block.heights.reserve(maxBlock);
        block.heights.assign(begin, end);
        block.sum = sumOf(block.heights);
        pieces.push_back(std::move(block));
    }
    m_blocks.erase(m_blocks.begin() + static_cast<qsizetype>(index));
    m_blocks.insert(m_blocks.begin() + static_cast<qsizetype>(index), std::make_move_iterator(pieces.begin()),
                    std::make_move_iterator(pieces.end()));
}

void HeightIndex::remove(qsizetype row, qsizetype count)
{
    Q_ASSERT(row >= 0 && count >= 0 && row + count <= m_count);
    m_count -= count;
    Place place = placeOf(row);
    const size_t firstTouched = place.block;
    while (count > 0) {
        Block &block = m_blocks[place.block];
        const auto taken = std::min(static_cast<size_t>(count), block.heights.size() - place.offset);
        const auto begin = block.heights.begin() + static_cast<qsizetype>(place.offset);
        const auto end = begin + static_cast<qsizetype>(taken);
        const qint64 sum = std::accumulate(begin, end, qint64 {0});
        block.heights.erase(begin, end);
        block.sum -= sum;
        m_total -= sum;
        count -= static_cast<qsizetype>(taken);
        ++place.block;
        place.offset = 0;
    }
    const auto touched = m_blocks.begin() + static_cast<qsizetype>(firstTouched);
    const auto end = m_blocks.begin() + static_cast<qsizetype>(std::min(place.block, m_blocks.size()));
    m_blocks.erase(std::remove_if(touched, end, [](const Block &block) { return block.heights.empty(); }), end);
}

void HeightIndex::setHeight(qsizetype row, int height)
{
    Q_ASSERT(row >= 0 && row < m_count && height >= 0);
    const Place place = placeOf(row);
    Block &block = m_blocks[place.block];
    const qint64 more = height - block.heights[place.offset];
    block.heights[place.offset] = height;
    block.sum += more;
    m_total += more;
}

void HeightIndex::clear()
{
    m_blocks.clear();
    m_count = 0;
    m_total = 0;
}

} // namespace thumpline
