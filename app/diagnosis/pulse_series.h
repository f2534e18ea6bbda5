#pragma once

#include "diagnosis/pulse_clock.h"

#include <QtGlobal>

#include <algorithm>
#include <deque>
#include <limits>
#include <optional>

namespace thumpline {

/// How much was counted, and the smallest and greatest value among what had one.
struct PulseTally
{
    qint64 count = 0;
    std::optional<qint32> min {};
    std::optional<qint32> max {};

    void add(const PulseTally &other);
    friend bool operator==(const PulseTally &, const PulseTally &) = default;
};

/// What fell into one second or one minute. 16 bytes: a week of twenty streams holds a million of them.
struct PulseCell
{
    quint32 index = 0; ///< the cell's begin, in units of its length, since 1970
    quint32 count = 0;
    qint32 min = std::numeric_limits<qint32>::max(); ///< greater than max: nothing in it had a value
    qint32 max = std::numeric_limits<qint32>::min();

    [[nodiscard]] PulseTally tally() const;
};

[[nodiscard]] constexpr PulseTime cellBegin(quint32 index, std::chrono::milliseconds unit)
{
    return unit * static_cast<std::chrono::milliseconds::rep>(index);
}

/// How long what is kept how exactly.
struct PulseLimits
{
    std::chrono::milliseconds raw = std::chrono::hours {1};
    std::chrono::milliseconds seconds = std::chrono::hours {12};
    std::chrono::milliseconds minutes = std::chrono::hours {7 * 24};
    size_t maxRaw = 16'384; ///< a stream that is faster has its hour shortened, not its counts
    size_t maxSpans = 4'096; ///< of one lane; older ones are kept as shares of minutes
    size_t maxMarks = 2'000; ///< of one lane; older ones stay in the counts
};

/// Things that happen at moments (events, heartbeats, looks at the health), each maybe with a value, for a week.
///
/// Kept several times over: as they came for an hour, in cells of a second for twelve, of a minute and of ten for a week.
/// Each cell has the exact count, minimum and maximum of what fell into it, whichever order it came in. What is older
/// than a level reaches is told by the next coarser one; two levels meet where cells of the coarser one begin, so that
/// nothing is counted twice.
/// Memory: bytes(); bounded by the limits. Pure; thread: a value.
class PulseSeries
{
public:
    explicit PulseSeries(const PulseLimits &limits = {});

    /// `count` things at once. Older than the week: not kept.
    void add(PulseTime at, std::optional<qint32> value = std::nullopt, quint32 count = 1);
    /// Lets go of what is too old.
    void prune(PulseTime now);

    /// All that is known of a range, to the exactness of what is kept of it.
    [[nodiscard]] PulseTally tally(const PulseRange &range) const;
    /// Calls visit(PulseTime from, PulseTime to, const PulseCell &) for what there is, oldest first: from the
    /// coarsest level that still shows `resolution`. What is kept as it came has from == to.
    template<typename Visit>
    void visit(const PulseRange &range, std::chrono::milliseconds resolution, Visit &&visit) const;
    /// The newest moment before `at`, to the exactness of what is kept of it.
    [[nodiscard]] std::optional<PulseTime> lastBefore(PulseTime at) const;

    [[nodiscard]] size_t bytes() const;

private:
    static constexpr std::chrono::milliseconds second {1'000};
    static constexpr std::chrono::milliseconds minute {60'000};
    static constexpr std::chrono::milliseconds tenMinutes {600'000};

    struct Sample
    {
        PulseTime at {0};
        qint32 value = 0;
        quint32 count : 31 = 0;
        quint32 hasValue : 1 = 0;
    };
    using Cells = std::deque<PulseCell>;

    static void addTo(Cells &cells, quint32 index, std::optional<qint32> value, quint32 count);
    [[nodiscard]] static PulseTime roundedUp(PulseTime at, std::chrono::milliseconds unit);
    template<typename Visit>
    static void visitCells(const Cells &cells, std::chrono::milliseconds unit, const PulseRange &range, Visit &visit);

    PulseLimits m_limits;
    std::deque<Sample> m_raw {};
    Cells m_seconds {};
    Cells m_minutes {};
    Cells m_tens {}; // of the same week: a picture of all of it needs no more
    PulseTime m_newest {std::numeric_limits<qint64>::min()};
    PulseTime m_rawSince {std::numeric_limits<qint64>::min()}; // all that came since then is in m_raw
    PulseTime m_secondsSince {std::numeric_limits<qint64>::min()};
};

template<typename Visit>
void PulseSeries::visitCells(const Cells &cells, std::chrono::milliseconds unit, const PulseRange &range, Visit &visit)
{
    const auto before = [unit](const PulseCell &cell, PulseTime at) { return cellBegin(cell.index, unit) < at; };
    auto cell = std::lower_bound(cells.begin(), cells.end(), range.from, before);
    for (; cell != cells.end(); ++cell) {
        const PulseTime from = cellBegin(cell->index, unit);
        if (from >= range.to)
            return;
        visit(from, from + unit, *cell);
    }
}

template<typename Visit>
void PulseSeries::visit(const PulseRange &range, std::chrono::milliseconds resolution, Visit &&visit) const
{
    if (resolution >= tenMinutes) {
        visitCells(m_tens, tenMinutes, range, visit);
        return;
    }
    // Where the levels meet: the coarser one up to there, the finer one from there on.
    const PulseTime minutesEnd = resolution >= minute ? range.to : roundedUp(m_secondsSince, minute);
    const PulseTime secondsEnd = resolution >= second ? range.to : roundedUp(m_rawSince, second);
    visitCells(m_minutes, minute, {range.from, std::min(range.to, minutesEnd)}, visit);
    visitCells(m_seconds, second, {std::max(range.from, minutesEnd), std::min(range.to, secondsEnd)}, visit);
    const PulseTime rawFrom = std::max({range.from, minutesEnd, secondsEnd});
    if (rawFrom >= range.to)
        return;
    auto sample = std::ranges::lower_bound(m_raw, rawFrom, {}, &Sample::at);
    for (; sample != m_raw.end() && sample->at < range.to; ++sample) {
        PulseCell cell {0, sample->count};
        if (sample->hasValue)
            cell.min = cell.max = sample->value;
        visit(sample->at, sample->at, cell);
    }
}

} // namespace thumpline
