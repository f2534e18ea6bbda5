#include "ui/rate_meter.h"

#include <algorithm>

namespace thumpline {

namespace {

qint64 secondOf(Instant now)
{
    return std::chrono::duration_cast<std::chrono::seconds>(now.sinceStart).count();
}

size_t bucketOf(qint64 second)
{
    return static_cast<size_t>(second % RateMeter::seconds);
}

} // namespace

void RateMeter::add(qint64 count, Instant now)
{
    const qint64 second = secondOf(now);
    if (m_first < 0)
        m_first = second;
    advanceTo(second);
    m_buckets[bucketOf(second)] += count;
}

void RateMeter::advanceTo(qint64 second)
{
    if (second - m_newest >= seconds)
        m_buckets.fill(0);
    else
        for (qint64 s = m_newest + 1; s <= second; ++s)
            m_buckets[bucketOf(s)] = 0;
    m_newest = std::max(m_newest, second);
}

double RateMeter::perSecond(Instant now) const
{
    if (m_first < 0)
        return 0;
    const qint64 second = secondOf(now);
    qint64 sum = 0;
    for (qint64 s = std::max(m_first, second - seconds + 1); s <= m_newest; ++s)
        sum += m_buckets[bucketOf(s)];
    const qint64 span = std::clamp<qint64>(second - m_first + 1, 1, seconds);
    return static_cast<double>(sum) / static_cast<double>(span);
}

} // namespace thumpline
