#pragma once

#include "diagnosis/quiet_rules.h"

#include <QHash>

#include <array>
#include <deque>
#include <optional>
#include <vector>

namespace thumpline {

/// Finds the times in which posts come later and later after they were made (D34), those of the server and those of
/// other servers apart.
///
/// Looked at are medians of a few, against the lowest median so far: one old post is no lag, and a clock that is off
/// moves both. Memory: a few figures for each stream, of at most maxSources. Thread: of its owner.
class DelayWatch
{
public:
    static constexpr qsizetype maxSources = 1000;

    /// The periods that this record ended: one for each kind of posts at most.
    std::vector<Explanation> add(const SessionRecord &record);
    /// Of a stream: a period that has just begun to be one; once for each.
    std::optional<Explanation> warning(const SourceId &source);
    /// Nothing follows: all periods end.
    std::vector<Explanation> finish();

private:
    using Delay = std::chrono::milliseconds;
    struct Kind ///< of posts
    {
        std::deque<std::pair<Stamp, Delay>> last {};
        std::optional<Delay> usual {};
        std::optional<LatePeriod> late {};
        bool isWarned = false;
    };
    struct Stream
    {
        std::array<Kind, 2> kinds {}; ///< of other servers, of this one
    };
    static std::optional<Explanation> note(Stream &stream, bool isLocal, const SessionRecord &record, Delay delay);
    static std::vector<Explanation> end(Stream &stream);
    [[nodiscard]] static LatePeriod told(const Stream &stream, bool isLocal);

    QHash<SourceId, Stream> m_streams {};
};

} // namespace thumpline
