#include "diagnosis/pulse_clock.h"

#include <algorithm>

namespace thumpline {

namespace {

std::chrono::milliseconds monoMs(const Stamp &stamp)
{
    return std::chrono::floor<std::chrono::milliseconds>(stamp.mono.sinceStart);
}

} // namespace

PulseClock::Reading PulseClock::read(const Stamp &stamp)
{
    const PulseTime wall = stamp.wall.sinceEpoch;
    if (!m_offset) {
        m_offset = wall - monoMs(stamp);
        return {wall, {}};
    }
    const PulseTime runOn = monoMs(stamp) + *m_offset;
    const std::chrono::milliseconds shift = m_shifts.empty() ? std::chrono::milliseconds {0} : m_shifts.back().ahead;
    if (wall - runOn > tolerance) { // ahead, also of an hour that it was set back by before
        m_offset = wall - monoMs(stamp);
        if (shift != std::chrono::milliseconds {0})
            m_shifts.push_back({wall, std::chrono::milliseconds {0}});
        return {wall, PulseRange {runOn, wall}};
    }
    if (std::chrono::abs(wall - runOn - shift) > tolerance) {
        const bool back = std::chrono::abs(wall - runOn) <= tolerance;
        m_shifts.push_back({runOn, back ? std::chrono::milliseconds {0} : wall - runOn});
        if (m_shifts.size() > maxShifts)
            m_shifts.erase(m_shifts.begin());
    }
    return {runOn, {}};
}

PulseTime PulseClock::at(const Stamp &stamp) const
{
    return m_offset ? monoMs(stamp) + *m_offset : stamp.wall.sinceEpoch;
}

PulseTime PulseClock::at(Timestamp wall) const
{
    for (auto shift = m_shifts.rbegin(); shift != m_shifts.rend(); ++shift) {
        if (wall.sinceEpoch - shift->ahead >= shift->from)
            return wall.sinceEpoch - shift->ahead;
    }
    return wall.sinceEpoch;
}

Timestamp PulseClock::wallAt(PulseTime at) const
{
    const auto after = std::ranges::upper_bound(m_shifts, at, {}, &Shift::from);
    return {after == m_shifts.begin() ? at : at + std::prev(after)->ahead};
}

} // namespace thumpline
