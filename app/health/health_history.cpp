#include "health/health_history.h"

#include <algorithm>

namespace thumpline {

void HealthHistory::add(const Stamp &at, const HealthSample &sample)
{
    if (!m_entries.empty())
        m_entries.back().sample.certificate.reset();
    m_entries.push_back({at, sample});
    while (m_entries.size() > maxSamples || at.mono - m_entries.front().at.mono > span)
        m_entries.pop_front();
}

const HealthHistory::Entry *HealthHistory::newestTrouble() const
{
    const auto found = std::find_if(m_entries.rbegin(), m_entries.rend(), [](const Entry &entry) {
        return entry.sample.state == HealthState::Degraded || entry.sample.state == HealthState::Down;
    });
    return found == m_entries.rend() ? nullptr : &*found;
}

} // namespace thumpline
