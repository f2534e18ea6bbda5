#include "demo/ledger.h"

namespace thumpline {

void DemoLedger::record(const DemoEvent &event)
{
    ++m_lastSerial;
    m_kept.push_back({{.serial = m_lastSerial, .event = event.name(), .id = event.id()}, event.audience()});
    if (m_kept.size() > m_maxEntries)
        m_kept.pop_front();
}

std::vector<LedgerEntry> DemoLedger::entries(const StreamTarget &target, qint64 after) const
{
    std::vector<LedgerEntry> entries;
    for (const Kept &kept : m_kept) {
        if (kept.entry.serial > after && reaches(kept.audience, target))
            entries.push_back(kept.entry);
    }
    return entries;
}

} // namespace thumpline
