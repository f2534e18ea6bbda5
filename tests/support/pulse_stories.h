#pragma once

#include "diagnosis/pulse_history.h"

#include <QRandomGenerator>

namespace thumpline {

/// Invented lives of streams for Pulse: the records are made at the times that the test says. Seeded: always the same.
class PulseStories
{
public:
    explicit PulseStories(PulseHistory &history, Timestamp begin, quint32 seed = 1);

    struct Stream
    {
        SourceId source {};
        QUrl server {};
        StreamKind kind = StreamKind::Public;
        TransportKind transport = TransportKind::Sse;
        double eventsPerSecond = 1;
        std::chrono::milliseconds beat = std::chrono::seconds {15};
    };
    void start(const Stream &stream);
    /// The stream lives for that long: events, heartbeats. Begins and ends live.
    void live(const Stream &stream, PulseTime from, PulseTime to);
    void state(const SourceId &source, PulseTime at, SessionState state, int attempt = 1,
               CloseEnding cause = CloseEnding::Eof);
    void drop(const SourceId &source, PulseTime at, CloseEnding ending, std::chrono::milliseconds age);
    /// The attempts between a drop and the next connection, and a gap that is filled.
    void outage(const SourceId &source, PulseTime from, PulseTime to, CloseEnding ending,
                std::optional<qint64> missing = 0);
    void health(const SourceId &source, const QUrl &server, PulseTime from, PulseTime to,
                std::chrono::milliseconds every, HealthState state = HealthState::Ok);
    void send(const SourceId &source, PulseTime at, SessionRecordBody body);

    /// What the drawings show: three streams on two instances over twelve minutes; a restart of the first instance
    /// 5 min after the begin, and a half-open connection 9:40 after it.
    void tellDrawing();
    /// A week of so many streams on four instances, with a drop now and then, and one stream that flaps for a day.
    void tellWeek(int streams, std::chrono::hours length = std::chrono::hours {7 * 24});

    /// Hands the records to the history, in the order of their times.
    void apply();
    [[nodiscard]] Stamp stampAt(PulseTime sinceBegin) const;
    [[nodiscard]] PulseTime at(PulseTime sinceBegin) const { return m_begin.sinceEpoch + sinceBegin; }

private:
    PulseHistory &m_history;
    Timestamp m_begin;
    QRandomGenerator m_random;
    std::vector<SessionRecord> m_records {};
    StreamEventPtr m_event {};
};

} // namespace thumpline
