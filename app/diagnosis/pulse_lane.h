#pragma once

#include "diagnosis/explanation.h"
#include "diagnosis/pulse_clock.h"
#include "diagnosis/pulse_series.h"
#include "diagnosis/pulse_spans.h"
#include "session/session_record.h"

#include <QString>

#include <deque>
#include <optional>

namespace thumpline {

/// What can be chosen on a lane, and leads to a line of the journal.
enum class PulseMarkKind {
    Drop, ///< an open stream ended
    FailedAttempt, ///< a connection never opened
    Gap, ///< what was missed while the stream was down, and whether REST could fill it
    Quiet, ///< a time in which the open stream brought nothing, and what that means
    Health, ///< the health turned from one state into another
};

/// Whether a kind is a stretch of time rather than a moment.
[[nodiscard]] constexpr bool isStretch(PulseMarkKind kind)
{
    return kind == PulseMarkKind::Gap || kind == PulseMarkKind::Quiet;
}

/// Why a stream dropped or is quiet, as much as a tool tip tells of an Explanation.
struct PulseCause
{
    RuleId rule {};
    Confidence confidence = Confidence::Possible;
    QString text {};
    friend bool operator==(const PulseCause &, const PulseCause &) = default;
};

struct PulseMark
{
    quint64 id = 0; ///< rises by one over all lanes
    PulseMarkKind kind = PulseMarkKind::Drop;
    PulseTime at {0};
    PulseTime until {
        0}; ///< of a gap or a quiet time; of a drop: when the stream was live again, 0 as long as it is not
    quint64 journalEntry = 0; ///< its number; 0: none
    ClosePhase phase = ClosePhase::Stream; ///< these of a drop or a failed attempt
    CloseEnding ending = CloseEnding::Local;
    std::optional<int> httpStatus {};
    std::optional<int> closeCode {};
    std::optional<TlsProblem> tlsProblem {};
    std::optional<std::chrono::milliseconds> age {};
    qint64 filled = 0; ///< these of a gap
    std::optional<qint64> missing {};
    PulseState health = PulseState::HealthOk; ///< the state that it turned to
    std::optional<PulseCause> cause {};

    /// The end of the connection as far as it is kept, for CloseReasonText.
    [[nodiscard]] CloseReason reason() const;
};

/// The marks of a lane.
struct PulseMarks
{
    std::deque<PulseMark> list {}; ///< by time, oldest first
    qint64 forgotten = 0; ///< that the limit took
    quint64 untold = 0; ///< id of the mark that the next line of the journal is about; 0: none
    quint64 quiet = 0; ///< id of the mark of a quiet time that goes on; 0: none
    quint64 staleEntry = 0; ///< number of the line that said that the connection is given up, before its drop comes

    [[nodiscard]] size_t bytes() const;
};

/// What a stream's connection did.
struct PulseLane
{
    explicit PulseLane(const PulseLimits &limits);

    SourceId source {};
    QUrl server {};
    StreamTarget target {};
    TransportKind transport = TransportKind::Sse;

    PulseSpans states;
    PulseSeries events; ///< value: creation to arrival, ms; without the recovered ones
    PulseSeries recovered; ///< that came by REST
    PulseSeries beats; ///< value: ms since the one before on the same connection
    PulseSeries missed; ///< heartbeats that did not come, at the time that this was seen
    PulseSeries drops; ///< of open streams; value: how long it had been open, s
    PulseMarks marks {};
    std::optional<PulseTime> lastBeat {}; ///< on this connection
    std::optional<std::chrono::milliseconds> period {}; ///< between heartbeats: the median of the last gaps
    std::deque<std::chrono::milliseconds> gaps {}; ///< those last gaps

    [[nodiscard]] size_t bytes() const;
};

/// How an instance's streaming service was.
struct PulseHealthLane
{
    explicit PulseHealthLane(const PulseLimits &limits);

    SourceId source {};
    QUrl server {};
    PulseSpans states;
    PulseSeries latency; ///< value: ms; a look without an answer has none
    PulseSeries problems; ///< looks that were not OK; value: as `latency`
    PulseMarks marks {};

    [[nodiscard]] size_t bytes() const;
};

} // namespace thumpline
