#pragma once

#include "session/session_record.h"

#include <QByteArray>

#include <optional>

namespace thumpline {

/// Makes the text of records, and of what follows from them later, for an OutputWriter.
///
/// Thread: one at a time, the writing one.
class RecordFormatter
{
public:
    RecordFormatter() = default;
    Q_DISABLE_COPY_MOVE(RecordFormatter)
    virtual ~RecordFormatter() = default;

    /// Appends a record's text.
    virtual void append(const SessionRecord &record, QByteArray &out) = 0;
    /// When there is something to say though no record comes; nothing: never.
    [[nodiscard]] virtual std::optional<Instant> nextDue() const { return std::nullopt; }
    /// All records until `known` were appended: what follows from that. `now` is the time of its lines.
    virtual void advance(Instant known, const Stamp &now, QByteArray &out)
    {
        Q_UNUSED(known)
        Q_UNUSED(now)
        Q_UNUSED(out)
    }
    /// No record follows.
    virtual void finish(const Stamp &now, QByteArray &out)
    {
        Q_UNUSED(now)
        Q_UNUSED(out)
    }
};

} // namespace thumpline
