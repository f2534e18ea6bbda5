#pragma once

#include "timeline/timeline_row.h"

#include <QCache>

namespace thumpline {

/// The decoded events of the rows that somebody looked at last; others are decoded again when they are wanted.
///
/// Memory: at most maxBytes, by an estimate of what a decoded event takes. Thread: of the store.
class EventCache
{
public:
    explicit EventCache(qsizetype maxBytes = 12 * 1024 * 1024)
        : m_events(maxBytes)
    {}

    void put(RowId row, const StreamEventPtr &event);
    [[nodiscard]] StreamEventPtr find(RowId row) const;
    void forget(RowId row) { m_events.remove(row); }
    void clear() { m_events.clear(); }

private:
    QCache<RowId, StreamEventPtr> m_events;
};

} // namespace thumpline
