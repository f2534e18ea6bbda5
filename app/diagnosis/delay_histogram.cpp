#include "diagnosis/delay_histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace thumpline {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds longest = std::chrono::hours {24 * 365};

// Below 8 ms a bucket holds one value. Above, the three bits behind the first one choose among the eight of a doubling.

size_t bucketOf(milliseconds delay)
{
    const auto value = static_cast<quint64>(delay.count());
    if (value < 8)
        return static_cast<size_t>(value);
    const int doubling = 60 - std::countl_zero(value); // 0 for 8…15
    return static_cast<size_t>(doubling) * 8 + static_cast<size_t>(value >> doubling);
}

milliseconds lowerBound(size_t bucket)
{
    if (bucket < 16)
        return milliseconds {bucket};
    const auto doubling = bucket / 8 - 1;
    return milliseconds {(8 + bucket % 8) << doubling};
}

} // namespace

milliseconds DelayHistogram::bucketBegin(milliseconds delay)
{
    return lowerBound(bucketOf(std::clamp(delay, 0ms, longest)));
}

void DelayHistogram::add(milliseconds delay, milliseconds uncertainty, qint64 count)
{
    m_negative += delay < -uncertainty ? count : 0;
    const milliseconds counted = std::clamp(delay, 0ms, longest);
    m_min = m_count == 0 ? counted : std::min(m_min, counted);
    m_max = std::max(m_max, counted);
    m_count += count;
    m_buckets[bucketOf(counted)] += count;
}

std::optional<milliseconds> DelayHistogram::percentile(double part) const
{
    if (m_count == 0)
        return std::nullopt;
    const double wanted = std::ceil(std::clamp(part, 0.0, 1.0) * static_cast<double>(m_count));
    const auto rank = std::clamp(static_cast<qint64>(wanted), qint64 {1}, m_count);
    if (rank == 1)
        return m_min;
    if (rank == m_count)
        return m_max;
    qint64 below = 0;
    for (size_t bucket = 0; bucket < buckets; ++bucket) {
        below += m_buckets[bucket];
        if (below >= rank) {
            const milliseconds from = lowerBound(bucket);
            const milliseconds last = lowerBound(bucket + 1) - 1ms;
            return std::clamp((from + last) / 2, m_min, m_max);
        }
    }
    Q_UNREACHABLE();
}

std::vector<DelayHistogram::Octave> DelayHistogram::octaves() const
{
    std::vector<Octave> found;
    const auto add = [&](milliseconds from, milliseconds to, qint64 count) {
        if (count > 0 || !found.empty())
            found.push_back({from, to, count});
    };
    const auto sum = [this](size_t from, size_t to) {
        qint64 count = 0;
        for (size_t bucket = from; bucket < to; ++bucket)
            count += m_buckets[bucket];
        return count;
    };
    add(0ms, 1ms, m_buckets[0]);
    for (size_t from = 1; from < 8; from *= 2)
        add(lowerBound(from), lowerBound(from * 2), sum(from, from * 2));
    for (size_t from = 8; from + 8 <= buckets; from += 8)
        add(lowerBound(from), lowerBound(from + 8), sum(from, from + 8));
    while (!found.empty() && found.back().count == 0)
        found.pop_back();
    return found;
}

} // namespace thumpline
