#pragma once

#include "diagnosis/connection_record.h"

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace thumpline {

/// Keeps one ConnectionRecord for each attempt of each stream, made from session records.
///
/// Tolerant: what no record told is left unknown; an age or idle time that a drop does not say is reckoned from what was
/// seen. Memory: maxPast ended attempts and one that goes on for each of at most maxSources streams; of more, the one
/// that was silent longest is forgotten. Thread: of its owner; one at a time. No clock: time comes with the records.
class ConnectionLog
{
public:
    static constexpr qsizetype maxPast = 12;
    static constexpr qsizetype maxSources = 1000;

    /// A stream, its ended attempts (oldest first), and the attempt that goes on.
    struct Stream
    {
        SourceStarted started {};
        bool isKnown = false; ///< its SourceStarted was seen
        std::deque<ConnectionRecord> past {};
        std::optional<ConnectionRecord> now {};
        std::optional<Instant> lastSign {}; ///< of life, on the attempt that goes on
        std::optional<Instant> lastBeat {};
        std::optional<Instant> lastEvent {}; ///< that no heartbeat has been beside yet
        qint64 eventsSinceBeat = 0; ///< at about lastEvent
        bool inBunch = false;
        Instant touched {};

        [[nodiscard]] bool isOpen() const { return now && now->opened; }
    };

    /// Takes what a record tells of its stream's connection. The record of the attempt that it ended, if it did (until
    /// the next call).
    const ConnectionRecord *add(const SessionRecord &record);

    [[nodiscard]] const Stream *find(const SourceId &source) const;
    [[nodiscard]] const std::map<SourceId, Stream> &streams() const { return m_streams; }

private:
    Stream &streamOf(const SessionRecord &record);
    static ConnectionRecord &attemptOf(Stream &stream, const SessionRecord &record);
    static void noteSign(Stream &stream, Instant at);
    static void noteBeat(Stream &stream, Instant at);
    static void noteEvent(Stream &stream, Instant at);
    static void open(Stream &stream, const SessionRecord &record);
    static void note(Stream &stream, const SessionRecord &record, const StateChanged &change);
    static void note(Stream &stream, const SessionRecord &record, const PhaseReached &phase);
    const ConnectionRecord *end(Stream &stream, const SessionRecord &record, const Dropped &drop);

    std::map<SourceId, Stream> m_streams {};
};

} // namespace thumpline
