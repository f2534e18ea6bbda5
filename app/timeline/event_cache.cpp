#include "timeline/event_cache.h"

namespace thumpline {

void EventCache::put(RowId row, const StreamEventPtr &event)
{
    // Each field of an entity has a header and a heap block of its own beside its bytes: measured on statuses, a
    // decoded event takes about as much again as its payload, which it holds too, and 4 kB of fixed fields.
    const qsizetype cost = 2 * event->wire.payload.size() + 4096;
    m_events.insert(row, new StreamEventPtr(event), cost); // the cache owns it
}

StreamEventPtr EventCache::find(RowId row) const
{
    const StreamEventPtr *event = m_events.object(row);
    return event ? *event : nullptr;
}

} // namespace thumpline
