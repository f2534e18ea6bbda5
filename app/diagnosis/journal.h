#pragma once

#include "session/session_record.h"

#include <QCoreApplication>
#include <QString>

#include <deque>
#include <optional>

namespace thumpline {

/// What a journal entry is about; the tag beside it. Keys: live connecting waiting late stale dropped failed stopped
/// gap recovered health network malformed note.
enum class JournalKind {
    Live,
    Connecting,
    Waiting,
    Late,
    Stale,
    Dropped,
    Failed,
    Stopped,
    Gap,
    Recovered,
    Health,
    Network,
    Malformed,
    Note,
};
[[nodiscard]] QByteArray toKey(JournalKind kind);

/// One line of the journal: for people, in their language, with the figures inside the sentence.
struct JournalEntry
{
    quint64 number = 0; ///< rises by one; names the entry when older ones have gone
    Stamp at {};
    SourceId source {};
    JournalKind kind = JournalKind::Note;
    QString sentence {}; ///< "The server closed the connection after 4 min; trying again in 3 s."
    QString cause {}; ///< likely cause, where the evidence names one; else empty
    QString advice {}; ///< what to do next, where there is something to do
    QString details {}; ///< jargon and figures, several lines
};

/// The bounded log of everything worth telling: made from session records, oldest out first, counted.
///
/// Thread: of its owner; one at a time. Source: design §4, §5.
class Journal
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::Journal)
public:
    static constexpr qsizetype defaultMaxEntries = 10'000;
    explicit Journal(qsizetype maxEntries = defaultMaxEntries);

    /// Makes an entry of a record that deserves one; returns it (until the next call), or null.
    const JournalEntry *add(const SessionRecord &record);
    /// An entry of the program's own ("stream added").
    const JournalEntry *addNote(const Stamp &at, const SourceId &source, const QString &sentence);

    [[nodiscard]] const std::deque<JournalEntry> &entries() const { return m_entries; }
    [[nodiscard]] qint64 forgotten() const { return m_forgotten; }

private:
    const JournalEntry *append(JournalEntry entry);

    qsizetype m_maxEntries;
    std::deque<JournalEntry> m_entries {};
    quint64 m_nextNumber = 1;
    qint64 m_forgotten = 0;
};

} // namespace thumpline
