#pragma once

#include "diagnosis/clock_offset.h"
#include "diagnosis/count_window.h"
#include "diagnosis/delay_histogram.h"
#include "session/heartbeat_watch.h"
#include "session/session_record.h"

#include <deque>
#include <optional>
#include <vector>

namespace thumpline {

/// What has come on a stream since it was added.
struct StreamCounts
{
    qint64 events = 0; ///< live ones
    qint64 updates = 0;
    qint64 edits = 0;
    qint64 deletions = 0;
    qint64 notifications = 0;
    qint64 malformed = 0;
    qint64 recovered = 0; ///< by REST: not among the ones above
    qint64 heartbeats = 0;
    qint64 drops = 0; ///< not by us
    qint64 gaps = 0;
    friend bool operator==(const StreamCounts &, const StreamCounts &) = default;
};

/// The signs of life of a stream: what they were like, and what is due.
struct HeartbeatFigures
{
    TransportKind transport = TransportKind::Sse;
    std::chrono::milliseconds period {0}; ///< as it is expected
    bool learned = false; ///< from this server; else what is usual
    std::optional<std::chrono::milliseconds> jitter {}; ///< the median of what the last gaps differ from the period
    std::optional<Instant> last {}; ///< of this connection
    std::optional<Instant> due {}; ///< the next one
    std::optional<Instant> lateAt {}; ///< if nothing comes until then
    std::optional<Instant> staleAt {};
    qint64 missed = 0; ///< since the start: where a gap was as long as several periods
    qint64 missing = 0; ///< now
    std::optional<std::chrono::milliseconds> roundTrip {}; ///< of our own ping, the last one
};

/// The delays of one kind of posts, from creation to arrival. Local ones tell of the server's queues; remote ones of
/// federation and of the author's clock as well (protocol.md 7, D34).
///
/// Each delay is corrected by what is known of the server's clock when it is asked for; after keptRaw more it is settled
/// by what is known then, because the estimate is rough at first.
class DelayStatistics
{
public:
    static constexpr qsizetype keptRaw = 256;

    void add(std::chrono::milliseconds raw, const std::optional<ClockOffset::Estimate> &clock);
    /// With the correction applied to the last keptRaw of them.
    [[nodiscard]] DelayHistogram histogram(const std::optional<ClockOffset::Estimate> &clock) const;
    [[nodiscard]] qint64 count() const { return m_settled.count() + std::ssize(m_raw); }

private:
    DelayHistogram m_settled {};
    std::deque<std::chrono::milliseconds> m_raw {}; // oldest first
};

/// The figures of one stream, made from its records and from nothing else.
///
/// It keeps a heartbeat watch of its own beside the session's: the same records teach both the same.
/// Memory: about 16 kB, whatever comes. Pure: times are those of the records. Thread: of its owner.
/// Source: issue of the diagnosis, 2; protocol.md 2, 3, 7.
class StreamStatistics
{
public:
    void add(const SessionRecord &record);
    /// A `Date` of the same server, from an answer beside the stream.
    void addServerDate(Timestamp date, const Stamp &received, std::chrono::milliseconds roundTrip);

    [[nodiscard]] SessionState state() const { return m_state; }
    [[nodiscard]] Instant stateSince() const { return m_stateSince; }
    [[nodiscard]] const StreamCounts &counts() const { return m_counts; }
    [[nodiscard]] HeartbeatFigures heartbeats(Instant now) const;
    [[nodiscard]] const DelayHistogram &roundTrips() const { return m_roundTrips; }
    [[nodiscard]] DelayHistogram localDelays() const { return m_local.histogram(clockOffset()); }
    [[nodiscard]] DelayHistogram remoteDelays() const { return m_remote.histogram(clockOffset()); }
    [[nodiscard]] const std::optional<ClockOffset::Estimate> &clockOffset() const { return m_clock.estimate(); }
    [[nodiscard]] qint64 eventsInLastMinute(Instant now) const { return m_minute.count(now); }
    [[nodiscard]] qint64 eventsInLastHour(Instant now) const { return m_hour.count(now); }
    /// How long nothing has come while it was live; nothing while it is not, or before the first event or opening.
    [[nodiscard]] std::optional<std::chrono::milliseconds> quietFor(Instant now) const;
    [[nodiscard]] std::chrono::milliseconds longestQuiet() const { return m_longestQuiet; } ///< between two events
    /// Of the last attempt, in their order.
    [[nodiscard]] const std::vector<PhaseReached> &phases() const { return m_phases; }
    [[nodiscard]] const std::optional<Dropped> &lastDrop() const { return m_lastDrop; }
    [[nodiscard]] Stamp lastDropAt() const { return m_lastDropAt; }
    [[nodiscard]] const std::optional<NewestSeen> &newest() const { return m_newest; } ///< since the last event
    /// REST has moved on between two looks, while the stream brought nothing.
    [[nodiscard]] bool restMovesOn() const { return m_restMovesOn; }
    [[nodiscard]] const std::optional<StatusesRechecked> &lastRecheck() const { return m_lastRecheck; }

private:
    void take(const SourceStarted &started, const Stamp &at);
    void take(const StateChanged &change, const Stamp &at);
    void take(const PhaseRecord &record, const Stamp &at);
    void take(const EventArrived &arrival, const Stamp &at);
    void take(const HeartbeatArrived &beat, const Stamp &at);
    void take(const Dropped &drop, const Stamp &at);
    void take(const GapFound &gap, const Stamp &at);
    void take(const NewestSeen &seen, const Stamp &at);
    void take(const StatusesRechecked &report, const Stamp &at);
    template<typename Other>
    void take(const Other &, const Stamp &)
    {}
    void count(const EventContent &content);
    void takeDelay(const StreamEvent &event, std::chrono::milliseconds delay);
    void noteEvent(Instant at);

    TransportKind m_transport = TransportKind::Sse;
    SessionState m_state = SessionState::Stopped;
    Instant m_stateSince {};
    StreamCounts m_counts {};
    HeartbeatWatch m_watch {TransportKind::Sse};
    qint64 m_missed = 0;
    std::optional<std::chrono::milliseconds> m_roundTrip {};
    DelayHistogram m_roundTrips {};
    ClockOffset m_clock {};
    DelayStatistics m_local {};
    DelayStatistics m_remote {};
    CountWindow m_minute {std::chrono::seconds {1}};
    CountWindow m_hour {std::chrono::seconds {60}};
    std::optional<Instant> m_quietSince {};
    std::chrono::milliseconds m_longestQuiet {0};
    std::vector<PhaseReached> m_phases {};
    std::optional<Dropped> m_lastDrop {};
    Stamp m_lastDropAt {};
    std::optional<NewestSeen> m_newest {};
    bool m_restMovesOn = false;
    std::optional<StatusesRechecked> m_lastRecheck {};
};

} // namespace thumpline
