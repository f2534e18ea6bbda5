#pragma once

#include "transport/clock.h"

#include <array>

namespace thumpline {

/// How many things happen a second, over the last ten seconds.
///
/// Counts in buckets of one second; before ten seconds have gone it divides by the time that has. Pure: `now` comes
/// from outside and never goes back. Thread: of its owner.
class RateMeter
{
public:
    static constexpr int seconds = 10;

    void add(qint64 count, Instant now);
    [[nodiscard]] double perSecond(Instant now) const;

private:
    void advanceTo(qint64 second);

    std::array<qint64, seconds> m_buckets {};
    qint64 m_first = -1; ///< the second of the first count; -1: none yet
    qint64 m_newest = -1; ///< the second of the newest bucket
};

} // namespace thumpline
