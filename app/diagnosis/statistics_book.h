#pragma once

#include "diagnosis/stream_statistics.h"

#include <map>

namespace thumpline {

/// The statistics of all streams of a run. The answers of an instance's health poller teach its streams the server's
/// clock, as their own answers are few.
///
/// Memory: StreamStatistics for each stream, until it is forgotten. Thread: of its owner.
class StatisticsBook
{
public:
    void apply(const SessionRecord &record);
    void forget(const SourceId &id) { m_streams.erase(id); }
    /// Null where no such stream was started. Until the next call that changes the book.
    [[nodiscard]] const StreamStatistics *find(const SourceId &id) const;

private:
    struct Stream
    {
        QUrl server {};
        StreamStatistics statistics {};
    };
    void teachClock(const HealthSample &sample, const Stamp &at);

    std::map<SourceId, Stream> m_streams {};
};

} // namespace thumpline
