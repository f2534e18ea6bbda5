#pragma once

#include "diagnosis/circumstances.h"
#include "diagnosis/connection_log.h"
#include "diagnosis/delay_watch.h"
#include "diagnosis/explanation.h"
#include "diagnosis/quiet_watch.h"

#include <deque>
#include <vector>

namespace thumpline {

/// When explanations are given.
enum class ExplainWhen {
    Live, ///< at the drop, and once more where later evidence says something else; of a period when it is noticed,
        ///< and of a quiet one that was told when it is over
    Settled, ///< once, when nothing can change it any more, in the order of the drops; of a period when it is over
};

/// Explains the drops, and the quiet, buffered and late periods, of all sessions from their records.
///
/// Evidence comes late: other streams that end within two seconds, what the system says of the network, the service's
/// health, the next attempt's 401. An explanation is settled when that is known, and after settledAfter at the latest; that
/// of a stream that ended in good order waits for the next answer to its token, until answeredWithin.
/// Memory: what ConnectionLog and CircumstanceLog keep, and at most maxPending drops that are not settled; more settle
/// the oldest early. No clock: time comes with the records, and by advance() where none comes at nextDue().
/// Thread: of its owner; one at a time. Source: design §5, issue 4 §1.
class Explainer
{
public:
    static constexpr std::chrono::seconds settledAfter {150};
    static constexpr std::chrono::minutes answeredWithin {30};
    static constexpr size_t maxPending = 200;

    explicit Explainer(ExplainWhen when)
        : m_when(when)
    {}

    /// Takes a record; what it lets us say.
    [[nodiscard]] std::vector<Explanation> add(const SessionRecord &record);
    /// When the evidence of something that is not settled will be complete, should no record come before; nothing: never
    /// without one.
    [[nodiscard]] std::optional<Instant> nextDue() const;
    /// All records until `now` have been added: what that settles.
    [[nodiscard]] std::vector<Explanation> advance(Instant now);
    /// The connection whose end this explains; null where it is no drop, or one that is forgotten. Until the next call.
    [[nodiscard]] const ConnectionRecord *connectionOf(const Explanation &explanation) const;
    /// Nothing follows: everything settles as it stands.
    [[nodiscard]] std::vector<Explanation> finish();

private:
    struct Pending
    {
        ConnectionRecord drop {};
        std::vector<ConnectionRecord> past {};
        NextAttempt next {};
        bool isNextKnown = false;
        Explanation first {};
        std::optional<Explanation> period {}; ///< not a drop: waits for its turn
    };

    void noteNext(const SessionRecord &record, const ConnectionRecord *ended);
    void addDrop(const ConnectionRecord &drop, std::vector<Explanation> &out);
    void addPeriod(Explanation period, std::vector<Explanation> &out);
    void addPeriods(const SessionRecord &record, std::vector<Explanation> &out);
    void addWarnings(const SessionRecord &record, std::vector<Explanation> &out);
    void addBuffered(const SessionRecord &record, const ConnectionRecord &connection, std::vector<Explanation> &out);
    /// When time alone settles it, as far as is known by now.
    [[nodiscard]] Instant settlesAt(const Pending &pending) const;
    [[nodiscard]] bool isHealthKnown(const Circumstances &around) const;
    [[nodiscard]] Circumstances around(const Pending &pending) const;
    [[nodiscard]] Explanation explain(const Pending &pending, bool isFresh) const;
    void settle(Instant now, std::vector<Explanation> &out);
    void settleFront(std::vector<Explanation> &out);

    const ExplainWhen m_when;
    ConnectionLog m_connections {};
    CircumstanceLog m_circumstances {};
    QuietWatch m_quiet {};
    DelayWatch m_delays {};
    std::deque<Pending> m_pending {};
    QHash<SourceId, Instant> m_bufferedTold {}; // the opening of the connection that it was told of
    std::optional<Instant> m_lastLook {}; // at what is pending
    Stamp m_last {};
};

} // namespace thumpline
