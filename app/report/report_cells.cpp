#include "report/report_cells.h"

#include <algorithm>

namespace thumpline {

using std::chrono::milliseconds;

namespace {

PulseTime roundedDown(PulseTime at, milliseconds unit)
{
    return at - (at % unit + unit) % unit;
}

} // namespace

void ReportCounts::add(const ReportCounts &other)
{
    updates += other.updates;
    edits += other.edits;
    deletions += other.deletions;
    notifications += other.notifications;
    others += other.others;
    malformed += other.malformed;
    recovered += other.recovered;
    attempts += other.attempts;
    failedAttempts += other.failedAttempts;
    drops += other.drops;
    discarded += other.discarded;
}

// --- delays

void ReportDelays::add(milliseconds delay)
{
    const milliseconds counted = std::max(delay, milliseconds {0});
    m_min = m_counts.empty() ? counted : std::min(m_min, counted);
    m_max = std::max(m_max, counted);
    add(DelayHistogram::bucketBegin(counted), 1);
}

void ReportDelays::add(milliseconds bucket, quint32 count)
{
    const auto place = std::ranges::lower_bound(m_counts, bucket, {}, &std::pair<milliseconds, quint32>::first);
    if (place != m_counts.end() && place->first == bucket)
        place->second += count;
    else
        m_counts.insert(place, {bucket, count});
}

void ReportDelays::add(const ReportDelays &other)
{
    if (other.isEmpty())
        return;
    m_min = isEmpty() ? other.m_min : std::min(m_min, other.m_min);
    m_max = std::max(m_max, other.m_max);
    for (const auto &[bucket, count] : other.m_counts)
        add(bucket, count);
}

void ReportDelays::addTo(DelayHistogram &histogram) const
{
    if (isEmpty())
        return;
    // One of the first bucket and one of the last are known exactly: the least and the greatest.
    for (size_t i = 0; i < m_counts.size(); ++i) {
        quint32 count = m_counts[i].second;
        if (i == 0) {
            histogram.add(m_min);
            --count;
        }
        if (count > 0 && i + 1 == m_counts.size()) {
            histogram.add(m_max);
            --count;
        }
        if (count > 0)
            histogram.add(std::clamp(m_counts[i].first, m_min, m_max), {}, count);
    }
}

// --- cells

ReportCells::Cell &ReportCells::at(PulseTime at)
{
    if (at > m_newest) {
        m_newest = at;
        fold(at);
    }
    const auto next = std::ranges::upper_bound(m_cells, at, {}, &Cell::from);
    if (next != m_cells.begin() && at < std::prev(next)->to)
        return *std::prev(next);
    const milliseconds unit = at < m_newest - fineFor ? coarse : fine;
    PulseTime from = roundedDown(at, unit);
    PulseTime to = from + unit;
    if (next != m_cells.begin()) // beside a finer one of the same hour
        from = std::max(from, std::prev(next)->to);
    if (next != m_cells.end())
        to = std::min(to, next->from);
    return *m_cells.insert(next, Cell {.from = from, .to = to});
}

void ReportCells::fold(PulseTime now)
{
    while (!m_cells.empty() && m_cells.front().to <= now - keptFor)
        m_cells.pop_front();
    // Whole hours that are old enough, which have fine cells: these are at the front, behind the coarse ones.
    const PulseTime end = roundedDown(now - fineFor, coarse);
    const auto isFine = [](const Cell &cell) { return cell.to - cell.from < coarse; };
    auto first = std::ranges::find_if(m_cells, isFine);
    while (first != m_cells.end() && first->from < end) {
        const PulseTime hour = roundedDown(first->from, coarse);
        Cell whole {.from = hour, .to = hour + coarse};
        auto last = first;
        for (; last != m_cells.end() && last->from < whole.to; ++last) {
            whole.counts.add(last->counts);
            whole.local.add(last->local);
            whole.remote.add(last->remote);
        }
        *first = std::move(whole);
        first = std::find_if(m_cells.erase(std::next(first), last), m_cells.end(), isFine);
    }
}

ReportCells::Sum ReportCells::sum(const PulseRange &range) const
{
    Sum sum;
    auto cell = std::ranges::upper_bound(m_cells, range.from, {}, &Cell::to);
    for (; cell != m_cells.end() && cell->from < range.to; ++cell) {
        sum.cells = PulseRange {sum.cells ? sum.cells->from : cell->from, cell->to};
        sum.counts.add(cell->counts);
        cell->local.addTo(sum.local);
        cell->remote.addTo(sum.remote);
    }
    return sum;
}

} // namespace thumpline
