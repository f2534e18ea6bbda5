#include "diagnosis/clock_offset.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace thumpline {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// A `Date` says no more than the second.
constexpr milliseconds dateResolution = 1s;
/// Between the headers' arrival and the record of it lies some work of ours.
constexpr milliseconds margin = 20ms;
/// More than clocks drift apart between two answers: somebody has set ours.
constexpr milliseconds step = 250ms;

} // namespace

void ClockOffset::add(Timestamp serverDate, const Stamp &received, milliseconds roundTrip)
{
    if (m_last) {
        const auto byWall = received.wall.sinceEpoch - m_last->wall.sinceEpoch;
        const auto byMono = std::chrono::floor<milliseconds>(received.mono - m_last->mono);
        if (std::chrono::abs(byWall - byMono) > step)
            m_samples.clear();
    }
    m_last = received;
    const milliseconds low = serverDate.sinceEpoch - received.wall.sinceEpoch;
    m_samples.push_back({low, low + dateResolution + std::max(roundTrip, 0ms) + margin});
    if (std::ssize(m_samples) > maxSamples)
        m_samples.pop_front();
    judge();
}

void ClockOffset::judge()
{
    std::vector<std::pair<milliseconds, int>> edges; // at an equal place a beginning comes before an end
    for (const Bounds &bounds : m_samples) {
        edges.emplace_back(bounds.low, -1);
        edges.emplace_back(bounds.high, +1);
    }
    std::sort(edges.begin(), edges.end());
    const Bounds newest = m_samples.back();
    int overlapping = 0;
    int most = 0;
    Bounds best = newest;
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        overlapping -= edges[i].second;
        const Bounds here {edges[i].first, edges[i + 1].first};
        const bool holdsNewest = newest.low <= here.low && here.high <= newest.high;
        if (overlapping > most || (overlapping == most && holdsNewest)) {
            most = overlapping;
            best = here;
        }
    }
    m_estimate = Estimate {.offset = (best.low + best.high) / 2,
                           .error = std::max((best.high - best.low + 1ms) / 2, 1ms),
                           .samples = most};
}

} // namespace thumpline
