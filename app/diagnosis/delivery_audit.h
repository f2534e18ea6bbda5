#pragma once

#include "diagnosis/audit_key.h"
#include "diagnosis/delay_histogram.h"
#include "session/session_record.h"

#include <QHash>

#include <array>
#include <deque>
#include <optional>
#include <variant>
#include <vector>

namespace thumpline {

/// The two streams that an audit compares. Keys: left right.
enum class AuditSide {
    Left,
    Right,
};
[[nodiscard]] QByteArray toKey(AuditSide side);
[[nodiscard]] constexpr AuditSide otherOf(AuditSide side)
{
    return side == AuditSide::Left ? AuditSide::Right : AuditSide::Left;
}

/// One value for each side.
template<typename T>
struct BothSides
{
    T left {};
    T right {};
    [[nodiscard]] T &operator[](AuditSide side) { return side == AuditSide::Left ? left : right; }
    [[nodiscard]] const T &operator[](AuditSide side) const { return side == AuditSide::Left ? left : right; }
    friend bool operator==(const BothSides &, const BothSides &) = default;
};

/// An event did not come on that side within the grace time.
struct MissingEvent
{
    bool connected = true; ///< that side was, all the time that the event could have come
    friend bool operator==(const MissingEvent &, const MissingEvent &) = default;
};

/// An event came again on that side.
struct DuplicateEvent
{
    std::chrono::milliseconds after {0}; ///< since it came there first
    friend bool operator==(const DuplicateEvent &, const DuplicateEvent &) = default;
};

/// An event came on that side behind another one that it was before on the other side.
struct InvertedEvent
{
    AuditKey overtakenBy {}; ///< of those that did, the one farthest behind on the other side
    friend bool operator==(const InvertedEvent &, const InvertedEvent &) = default;
};

/// One thing that is not as it should be, on one side.
struct AuditFinding
{
    AuditSide side = AuditSide::Left;
    AuditKey key {};
    Stamp at {}; ///< of the arrival that shows it; for a missing event, of that on the other side
    QByteArray id {}; ///< of the entity where it did come: the key's, or where uris are compared that side's own
    std::variant<MissingEvent, DuplicateEvent, InvertedEvent> what {};
    friend bool operator==(const AuditFinding &, const AuditFinding &) = default;
};

/// An event that came on both sides.
struct AuditPair
{
    AuditKey key {};
    AuditSide first = AuditSide::Left; ///< where it came first; means nothing where they came together
    std::chrono::milliseconds lag {0}; ///< how much later it came on the other side; 0: within a millisecond
    bool late = false; ///< behind the grace time: it was told as missing there before
    Stamp at {}; ///< of the second arrival
    QByteArray id {}; ///< of the entity on the second side, as in AuditFinding
    friend bool operator==(const AuditPair &, const AuditPair &) = default;
};

/// The counts of one side.
struct AuditSideFigures
{
    qint64 events = 0; ///< all that came while compared, with those that can't be
    qint64 incomparable = 0; ///< of them: without a key
    qint64 first = 0; ///< of those on both sides, how many came here first
    qint64 missingConnected = 0; ///< did not come here, though it was connected
    qint64 missingDisconnected = 0; ///< did not come here, and it was not connected all the time
    qint64 cameLater = 0; ///< of the missing: came after all, behind the grace time
    qint64 duplicates = 0;
    qint64 inversions = 0;
    qint64 openings = 0; ///< how often it came up
    qint64 unseen = 0; ///< came, but were dropped on their way here, as there were too many
    bool failed = false; ///< for good
    std::optional<CloseReason> lastEnd {}; ///< of a connection, or an attempt at one
    DelayHistogram behind {}; ///< by how much those came here later that did

    [[nodiscard]] qint64 missing() const { return missingConnected + missingDisconnected; }
};

/// What an audit knows so far. Of the distinct events with a key, each is in exactly one of: both, missing of either
/// side, undecided, early, dropped.
struct AuditFigures
{
    BothSides<AuditSideFigures> sides {};
    qint64 both = 0; ///< came on both sides within the grace time
    qint64 together = 0; ///< of them: within the same millisecond, so that neither was first
    qint64 undecided = 0; ///< only one side had it at the end, and the grace time was not over
    qint64 early = 0; ///< came before the other side was up for the first time; not judged
    qint64 dropped = 0; ///< not judged, as too many waited, or as the other side's may be among its unseen ones
    qint64 forgotten = 0; ///< judged so long ago that a duplicate would not be recognised any more

    /// Nothing is missing and nothing came twice.
    [[nodiscard]] bool isEqual() const;
    [[nodiscard]] bool hasBeenUp(AuditSide side) const { return sides[side].openings > 0; }
};

/// Compares what two streams of the same target deliver: which was first and by how much, what is missing, came twice,
/// or in another order.
///
/// Records come in the order of their time, with advanceTo() between them where nothing comes; what a side missed is
/// judged once the grace time since the arrival on the other side is over. What REST recovered is no delivery and is
/// not looked at. After an opening a side counts as not connected for `settling` more: an event that was sent just
/// before it can't have come.
/// Memory: limits.maxWaiting + limits.maxRemembered keys, of a uri's length at most. Pure: times are those of the
/// records. Thread: of its owner. Source: issue of the diagnosis, 5.
class DeliveryAudit
{
public:
    static constexpr std::chrono::seconds settling {2};

    struct Limits
    {
        std::chrono::milliseconds grace {std::chrono::seconds {30}};
        qsizetype maxWaiting = 50'000; ///< keys that one side has and the other has not yet
        qsizetype maxRemembered = 50'000; ///< keys that are judged, for duplicates
        bool keepPairs = false; ///< for takePairs(), which then has to be called
    };
    explicit DeliveryAudit(AuditIdentity identity);
    DeliveryAudit(AuditIdentity identity, Limits limits);

    void add(AuditSide side, const SessionRecord &record);
    /// Judges what is due by then.
    void advanceTo(Instant now);
    /// Compares no new events from now on: only what one side already has may still come on the other.
    void close() { m_closed = true; }
    /// Whether an event waits for the other side.
    [[nodiscard]] bool isWaiting() const { return m_waitingCount > 0; }
    /// The end: what still waits and is not due stays undecided.
    void finish(Instant now);

    [[nodiscard]] const AuditFigures &figures() const { return m_figures; }
    [[nodiscard]] AuditIdentity identity() const { return m_identity; }
    [[nodiscard]] std::chrono::milliseconds grace() const { return m_limits.grace; }
    /// What was found since the last call, in the order of finding.
    [[nodiscard]] std::vector<AuditFinding> takeFindings();
    /// What came on both sides since the last call, in the order of the second arrivals.
    [[nodiscard]] std::vector<AuditPair> takePairs();

private:
    enum class Fate {
        Waiting,
        Both,
        Missing,
        Early,
        Dropped,
    };
    struct Arrival
    {
        Stamp at {};
        qint64 position = 0; ///< among the events of that side
        QByteArray id {}; ///< of the entity there
    };
    struct Entry
    {
        BothSides<std::optional<Arrival>> arrivals {};
        Fate fate = Fate::Waiting;
    };
    struct Due
    {
        AuditKey key {};
        Instant arrived {};
    };
    struct Farthest
    {
        qint64 position = -1;
        AuditKey key {};
    };
    struct Side
    {
        std::optional<Instant> upSince {};
        qint64 position = 0; ///< of the next event
        Farthest farthest {}; ///< of those that came on both sides
        std::optional<Instant> lastUnseen {};
    };

    void take(AuditSide side, const StateChanged &change, Instant at);
    void take(AuditSide side, const EventArrived &arrival, const Stamp &at);
    void take(AuditSide side, const EventsDiscarded &lost, Instant at);
    void keepPair(AuditSide second, const AuditKey &key, const Entry &entry, bool late);
    void takeNew(AuditSide side, const AuditKey &key, const Arrival &arrival);
    void match(AuditSide side, const AuditKey &key, Entry &entry, const Arrival &arrival);
    void judgeOrder(AuditSide side, const AuditKey &key, const Entry &entry);
    void judgeAbsence(const AuditKey &key, Entry &entry);
    [[nodiscard]] bool isEarly(Instant arrived) const;
    void settle(const AuditKey &key, Entry &entry, Fate fate);
    void makeRoomForWaiting();
    void forgetOldest();
    /// The entry of what is due, if it still waits.
    [[nodiscard]] Entry *waitingOf(const Due &due);

    AuditIdentity m_identity;
    Limits m_limits;
    AuditFigures m_figures {};
    BothSides<Side> m_sides {};
    std::optional<Instant> m_bothUp {}; ///< when both sides had been up for the first time
    QHash<AuditKey, Entry> m_entries {};
    std::deque<Due> m_due {}; ///< by arrival, hence by deadline; holds some that have come on both sides meanwhile
    std::deque<AuditKey> m_remembered {}; ///< judged ones, oldest first
    qsizetype m_waitingCount = 0;
    std::vector<AuditFinding> m_findings {};
    std::vector<AuditPair> m_pairs {};
    bool m_closed = false;
};

} // namespace thumpline
