#pragma once

#include "diagnosis/pulse_lane.h"

#include <deque>
#include <optional>

namespace thumpline {

/// What happened to all connections over a week, bounded: what Pulse draws, and reports tell.
///
/// Made from session records and from nothing else; knows no widget and no language. One lane a connection, the lanes
/// of an instance one after the other, each instance with a lane for its health; one lane for this machine's network.
/// Memory: bytes(); 50 MB at most for twenty streams. Thread: of its owner. Source: design §1, §3; look/README.md.
class PulseHistory
{
public:
    explicit PulseHistory(const PulseLimits &limits = {});

    /// A stream has a lane from its SourceStarted on; what comes of others is left out.
    void apply(const SessionRecord &record);
    /// Ties a line of the journal to the mark that it tells of: to be called when a record made a line, after its
    /// apply(). `tellsStale`: the line says that the connection is given up.
    void noteEntry(const SourceId &source, quint64 number, bool tellsStale);
    /// Gives a drop its cause, or a better one; marks a quiet time, or makes its mark longer. What is said of times in
    /// which posts came late or in bunches stands in the journal alone.
    void explain(const Explanation &explanation);
    /// Forgets a stream. `lastOfServer`: and the health of its instance.
    void forget(const SourceId &source, bool lastOfServer);

    [[nodiscard]] const std::deque<PulseLane> &lanes() const { return m_lanes; }
    [[nodiscard]] const std::deque<PulseHealthLane> &healthLanes() const { return m_health; }
    [[nodiscard]] const PulseSpans &network() const { return m_network; }
    [[nodiscard]] const PulseClock &clock() const { return m_clock; }

    [[nodiscard]] const PulseLane *lane(const SourceId &source) const;
    [[nodiscard]] const PulseHealthLane *healthOf(const QUrl &server) const;
    /// A mark and whose it is: a stream's, or a health poller's. Null where there is none (any more).
    struct Found
    {
        const PulseMark *mark = nullptr; ///< until the next change of the history
        SourceId source {};
    };
    [[nodiscard]] Found mark(quint64 id) const;
    [[nodiscard]] Found markOfEntry(quint64 journalEntry) const;

    /// When the first lane began; nothing as long as there is none.
    [[nodiscard]] std::optional<PulseTime> begin() const;
    /// Rises with every change; `urgent()` with those of states and marks alone.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] quint64 urgentRevision() const { return m_urgent; }
    [[nodiscard]] size_t bytes() const;

private:
    void applyToLane(const SessionRecord &record, PulseTime at);
    void take(const SourceStarted &started, PulseLane &lane);
    void take(const StateChanged &change, PulseLane &lane, PulseTime at);
    static void take(const EventArrived &arrival, PulseLane &lane, PulseTime at);
    static void take(const HeartbeatArrived &beat, PulseLane &lane, PulseTime at);
    void take(const Dropped &drop, PulseLane &lane, PulseTime at);
    void take(const GapFound &gap, PulseLane &lane, PulseTime at);
    void takeHealth(const SourceId &source, const HealthSample &sample, PulseTime at);
    void takeNetwork(NetworkState state, PulseTime at);
    void explainDrop(const Explanation &explanation, PulseMarks &marks);
    void explainQuiet(const Explanation &explanation, PulseMarks &marks);
    static void growQuiet(PulseMarks &marks, PulseTime at);
    void noteJump(const PulseRange &range);
    void prune(PulseTime now);
    PulseMark &addMark(PulseMarks &marks, PulseMarkKind kind, PulseTime at);
    [[nodiscard]] PulseLane &laneOf(const SourceId &source);
    void moveToItsInstance(const SourceId &source);
    [[nodiscard]] PulseHealthLane &healthLaneOf(const SourceId &source, const QUrl &server);
    [[nodiscard]] PulseMarks *marksOf(const SourceId &source);
    template<typename Condition>
    [[nodiscard]] Found findMark(Condition condition) const;

    PulseLimits m_limits;
    PulseClock m_clock {};
    std::deque<PulseLane> m_lanes {}; // those of an instance stand together
    std::deque<PulseHealthLane> m_health {};
    PulseSpans m_network;
    PulseTime m_now {0};
    PulseTime m_pruned {0};
    quint64 m_nextMark = 1;
    quint64 m_revision = 0;
    quint64 m_urgent = 0;
};

} // namespace thumpline
