#pragma once

#include "cli/event_line.h"
#include "diagnosis/explanation.h"
#include "session/session_record.h"

#include <QByteArray>
#include <QHash>

namespace thumpline {

/// Writes session records as lines of JSON: the contract of `watch --json` (design §9, README), in this one place.
///
/// It remembers of each source what it watches (events of SSE do not say their stream) and its state (the contract
/// knows no `late`). Thread: one at a time; no I/O.
class JsonLines
{
public:
    /// `typed`: each event line also says what the decoder understood.
    explicit JsonLines(bool typed = false)
        : m_eventLine(typed)
    {}

    /// Appends the record's line, with its line feed; nothing where the contract has no line for it.
    void append(const SessionRecord &record, QByteArray &out);

    /// Appends the line of an explanation. `at`: when it is given.
    static void append(const Explanation &explanation, const Stamp &at, QByteArray &out);

private:
    struct Source
    {
        std::vector<QByteArray> streams {}; ///< as a WebSocket's envelope names them
        std::optional<SessionState> state {};
    };

    [[nodiscard]] bool isNews(const SessionRecord &record);

    EventLine m_eventLine;
    QHash<SourceId, Source> m_sources {};
};

} // namespace thumpline
