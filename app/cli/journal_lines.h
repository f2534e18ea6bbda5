#pragma once

#include "diagnosis/journal.h"

#include <QByteArray>
#include <QString>

namespace thumpline {

/// Journal entries as lines of JSON, in the form of `watch --json` (design §9): `type` is `journal`, with `kind`, `text`
/// and, where they are known, `cause`, `advice` and `details`; `explanation` is the line that `watch` prints of it,
/// `connection` all that was noted of the connection that ended.
///
/// Thread: any; no I/O.
class JournalLines
{
public:
    /// Appends the entry's line, with its line feed. `name`: of its source, for people; may be empty.
    static void append(const JournalEntry &entry, const QString &name, QByteArray &out);
};

} // namespace thumpline
