#pragma once

#include "diagnosis/connection_record.h"
#include "diagnosis/explanation.h"
#include "session/session_record.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

#include <deque>
#include <memory>
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
    std::optional<Stamp> dropAt {}; ///< of the drop that it tells, which an Explanation names
    std::optional<Explanation> explanation {}; ///< where cause and advice come from
    std::shared_ptr<const ConnectionRecord> connection {}; ///< that ended, where it is known; null for anything else
};

/// The bounded log of everything worth telling: made from session records, oldest out first, counted.
///
/// One entry a change of state: what a drop was like goes into the entry of the state that follows it. Heartbeats,
/// phases and good events make no entries, but figures in the next one. Health makes one where it changes. Events and
/// bytes that can't be read make one in ten seconds at most, with the count of all: a server gone mad must not push
/// everything else out.
/// Memory: maxEntries, and a little for each source. Thread: of its owner; one at a time. Source: design §4, §5.
class Journal
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::Journal)
public:
    static constexpr qsizetype defaultMaxEntries = 10'000;
    explicit Journal(qsizetype maxEntries = defaultMaxEntries);

    /// Makes an entry of a record that deserves one; returns it (until the next call), or null.
    const JournalEntry *add(const SessionRecord &record);
    /// Takes why a stream dropped, and the connection that ended; or what a quiet time means. Before the record that
    /// follows the drop it waits for that one's entry; a revision changes the entry that stands, a period makes one that
    /// its revisions change. Returns what it made or changed (until the next call),
    /// or null. A change keeps the entry's number.
    const JournalEntry *explain(const Explanation &explanation, const Stamp &at,
                                const ConnectionRecord *connection = nullptr);
    /// An entry of the program's own ("stream added").
    const JournalEntry *addNote(const Stamp &at, const SourceId &source, const QString &sentence);

    /// The entry of a number; null where it has gone.
    [[nodiscard]] const JournalEntry *find(quint64 number) const;
    [[nodiscard]] const std::deque<JournalEntry> &entries() const { return m_entries; }
    [[nodiscard]] qint64 forgotten() const { return m_forgotten; }

private:
    /// Lets one entry through in a while, with the count of all since the last one.
    struct Throttle
    {
        std::optional<Instant> last {};
        qint64 untold = 0;
        /// The count to tell, or nothing.
        [[nodiscard]] std::optional<int> pass(qint64 count, Instant now);
    };
    /// What is remembered of a source until its next entry.
    struct Source
    {
        QString name {}; ///< `public:local on example.org`
        TransportKind transport = TransportKind::Sse;
        SessionState state = SessionState::Stopped;
        std::optional<Dropped> drop {}; ///< not told yet
        Stamp droppedAt {};
        std::optional<Explanation> explanation {}; ///< of that drop, for its entry
        std::shared_ptr<const ConnectionRecord> connection {}; ///< of that drop
        quint64 staleEntry = 0; ///< tells that the connection is given up; its drop is not explained yet
        QStringList phases {}; ///< of the attempt under way
        Instant attemptBegan {};
        Instant lastSign {}; ///< of life
        std::optional<HealthState> health {};
        Throttle events {}; ///< that can't be read
        QHash<WireDiagnostic::Kind, Throttle> diagnostics {};
    };
    using Entry = std::optional<JournalEntry>;

    Entry entryOf(const SourceStarted &started, Source &source, const Stamp &at);
    Entry entryOf(const StateChanged &change, Source &source, const Stamp &at);
    Entry entryOf(const PhaseRecord &record, Source &source, const Stamp &at);
    Entry entryOf(const EventArrived &arrival, Source &source, const Stamp &at);
    Entry entryOf(const HeartbeatArrived &beat, Source &source, const Stamp &at);
    Entry entryOf(const Dropped &drop, Source &source, const Stamp &at);
    Entry entryOf(const GapFound &gap, Source &source, const Stamp &at);
    Entry entryOf(const DiagnosticRaised &raised, Source &source, const Stamp &at);
    Entry entryOf(const EventsDiscarded &discarded, Source &source, const Stamp &at);
    Entry entryOf(const HealthSample &sample, Source &source, const Stamp &at);
    Entry entryOf(const NetworkChanged &change, Source &source, const Stamp &at);
    Entry entryOf(const NewestSeen &seen, Source &source, const Stamp &at);
    Entry entryOf(const StatusesRechecked &report, Source &source, const Stamp &at);
    [[nodiscard]] static Entry connecting(const StateChanged &change, Source &source);
    [[nodiscard]] static Entry live(const Source &source, SessionState before, const Stamp &at);
    [[nodiscard]] static Entry afterDrop(const StateChanged &change, Source &source, const Stamp &at);
    [[nodiscard]] static QString figuresOf(const Dropped &drop);
    [[nodiscard]] static QString periodText(const Explanation &period, const QString &cause);
    static void put(const Explanation &explanation, JournalEntry &entry);
    [[nodiscard]] JournalEntry *entryNumbered(quint64 number);
    [[nodiscard]] JournalEntry *entryOfQuietPeriod(const SourceId &source, const Stamp &began);
    [[nodiscard]] JournalEntry *entryOfDrop(const SourceId &source, const Stamp &dropAt);
    const JournalEntry *append(JournalEntry entry);

    qsizetype m_maxEntries;
    std::deque<JournalEntry> m_entries {};
    quint64 m_nextNumber = 1;
    qint64 m_forgotten = 0;
    QHash<SourceId, Source> m_sources {};
    std::optional<NetworkState> m_network {}; // told last; each source's record tells the same
};

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::JournalEntry)
