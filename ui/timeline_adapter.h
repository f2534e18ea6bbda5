#pragma once

#include "session/session_record.h"
#include "timeline/timeline_store.h"
#include "ui/source_book.h"

#include <QHash>

#include <optional>
#include <vector>

namespace thumpline {

/// Makes timeline input of session records: arrivals and gaps; everything else is none of the timeline's business.
///
/// Knows which index of the timeline stands for which session, also after the session was removed. Thread: GUI.
/// Does not own the store.
class TimelineAdapter
{
public:
    explicit TimelineAdapter(TimelineStore &store);

    void addSource(const Source &source);
    [[nodiscard]] std::optional<TimelineInput> input(const SessionRecord &record) const;
    [[nodiscard]] std::optional<SourceIndex> indexOf(const SourceId &id) const;

private:
    TimelineStore &m_store;
    QHash<SourceId, SourceIndex> m_indexes {};
};

} // namespace thumpline
