#include "diagnosis/pulse_series.h"

namespace thumpline {

void PulseTally::add(const PulseTally &other)
{
    count += other.count;
    if (other.min)
        min = min ? std::min(*min, *other.min) : *other.min;
    if (other.max)
        max = max ? std::max(*max, *other.max) : *other.max;
}

PulseTally PulseCell::tally() const
{
    if (min > max)
        return {count, {}, {}};
    return {count, min, max};
}

PulseSeries::PulseSeries(const PulseLimits &limits)
    : m_limits(limits)
{}

PulseTime PulseSeries::roundedUp(PulseTime at, std::chrono::milliseconds unit)
{
    if (at.count() == std::numeric_limits<qint64>::min())
        return at;
    return (at + unit - std::chrono::milliseconds {1}) / unit * unit;
}

void PulseSeries::addTo(Cells &cells, quint32 index, std::optional<qint32> value, quint32 count)
{
    // Nearly always the newest cell or one after it: the search begins at the end.
    auto place = cells.end();
    while (place != cells.begin() && std::prev(place)->index >= index)
        --place;
    if (place == cells.end() || place->index != index)
        place = cells.insert(place, PulseCell {index});
    place->count += count;
    if (value) {
        place->min = std::min(place->min, *value);
        place->max = std::max(place->max, *value);
    }
}

void PulseSeries::add(PulseTime at, std::optional<qint32> value, quint32 count)
{
    if (at.count() < 0)
        return;
    m_newest = std::max(m_newest, at);
    if (at < m_newest - m_limits.minutes)
        return;
    addTo(m_minutes, static_cast<quint32>(at / minute), value, count);
    addTo(m_tens, static_cast<quint32>(at / tenMinutes), value, count);
    if (at >= m_secondsSince)
        addTo(m_seconds, static_cast<quint32>(at / second), value, count);
    if (at >= m_rawSince) {
        auto place = m_raw.end();
        while (place != m_raw.begin() && std::prev(place)->at > at)
            --place;
        m_raw.insert(place, Sample {at, value.value_or(0), count & 0x7fffffffU, value ? 1U : 0U});
    }
    prune(m_newest);
}

void PulseSeries::prune(PulseTime now)
{
    m_newest = std::max(m_newest, now);
    while (m_raw.size() > m_limits.maxRaw) {
        m_rawSince = std::max(m_rawSince, m_raw.front().at + std::chrono::milliseconds {1});
        m_raw.pop_front();
    }
    const PulseTime rawEnd = m_newest - m_limits.raw;
    while (!m_raw.empty() && m_raw.front().at < std::max(rawEnd, m_rawSince))
        m_raw.pop_front();
    m_rawSince = std::max(m_rawSince, rawEnd);

    const auto cut = [this](Cells &cells, std::chrono::milliseconds unit, std::chrono::milliseconds reach) {
        const PulseTime end = roundedUp(m_newest - reach, unit);
        while (!cells.empty() && cellBegin(cells.front().index, unit) < end)
            cells.pop_front();
        return end;
    };
    m_secondsSince = std::max(m_secondsSince, cut(m_seconds, second, m_limits.seconds));
    cut(m_minutes, minute, m_limits.minutes);
    cut(m_tens, tenMinutes, m_limits.minutes);
}

PulseTally PulseSeries::tally(const PulseRange &range) const
{
    PulseTally sum;
    visit(range, std::chrono::milliseconds {0},
          [&sum](PulseTime, PulseTime, const PulseCell &cell) { sum.add(cell.tally()); });
    return sum;
}

std::optional<PulseTime> PulseSeries::lastBefore(PulseTime at) const
{
    const auto rawAfter = std::ranges::lower_bound(m_raw, at, {}, &Sample::at);
    if (rawAfter != m_raw.begin())
        return std::prev(rawAfter)->at;
    const auto lastOf = [at](const Cells &cells, std::chrono::milliseconds unit) -> std::optional<PulseTime> {
        const auto after = std::ranges::lower_bound(cells, static_cast<quint32>(at / unit), {}, &PulseCell::index);
        return after == cells.begin() ? std::nullopt
                                      : std::optional<PulseTime>(cellBegin(std::prev(after)->index, unit));
    };
    if (at.count() < 0)
        return std::nullopt;
    const auto inSeconds = lastOf(m_seconds, second);
    return inSeconds ? inSeconds : lastOf(m_minutes, minute);
}

size_t PulseSeries::bytes() const
{
    // A deque takes its memory in nodes of 512 bytes, with a pointer and the allocator's word for each.
    constexpr size_t node = 512;
    constexpr size_t around = 24;
    const auto nodes = [](size_t bytes) { return (bytes / node + 2) * (node + around); };
    return nodes(m_raw.size() * sizeof(Sample)) + nodes(m_seconds.size() * sizeof(PulseCell))
        + nodes(m_minutes.size() * sizeof(PulseCell)) + nodes(m_tens.size() * sizeof(PulseCell));
}

} // namespace thumpline
