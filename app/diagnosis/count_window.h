#pragma once

#include "transport/clock.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace thumpline {

/// How many things happened within the last sixty cells of time: of a second each, or of a minute.
///
/// Counts in whole cells, so the oldest part of what is asked for is coarse by one. Pure: `now` comes from outside and
/// never goes back. Thread: a value.
class CountWindow
{
public:
    static constexpr qint64 cells = 60;

    explicit CountWindow(std::chrono::seconds cell)
        : m_cell(cell)
    {}

    void add(Instant now)
    {
        advanceTo(cellOf(now));
        ++m_counts[indexOf(m_newest)];
    }
    [[nodiscard]] qint64 count(Instant now) const
    {
        qint64 sum = 0;
        for (qint64 cell = std::max(cellOf(now) - cells + 1, m_newest - cells + 1); cell <= m_newest; ++cell)
            sum += cell < 0 ? 0 : m_counts[indexOf(cell)];
        return sum;
    }

private:
    [[nodiscard]] qint64 cellOf(Instant now) const
    {
        return std::chrono::floor<std::chrono::seconds>(now.sinceStart) / m_cell;
    }
    [[nodiscard]] static size_t indexOf(qint64 cell) { return static_cast<size_t>(cell % cells); }
    void advanceTo(qint64 cell)
    {
        for (qint64 next = std::max(m_newest + 1, cell - cells + 1); next <= cell; ++next)
            m_counts[indexOf(next)] = 0;
        m_newest = std::max(m_newest, cell);
    }

    std::chrono::seconds m_cell;
    std::array<qint64, static_cast<size_t>(cells)> m_counts {};
    qint64 m_newest = -1;
};

} // namespace thumpline
