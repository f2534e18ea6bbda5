#pragma once

#include "transport/clock.h"
#include "transport/health_sample.h"

#include <chrono>
#include <deque>

namespace thumpline {

/// The samples of the last 24 hours of one instance: bounded by time and by count, oldest out first.
///
/// A certificate is kept with the newest sample only: it is the same in nearly all of them.
/// Thread: a value, of its owner.
class HealthHistory
{
public:
    static constexpr std::chrono::hours span {24};
    static constexpr size_t maxSamples = 20'000; ///< more than one every five seconds for all that time

    struct Entry
    {
        Stamp at {};
        HealthSample sample {};
    };

    void add(const Stamp &at, const HealthSample &sample);
    [[nodiscard]] const std::deque<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *newest() const { return m_entries.empty() ? nullptr : &m_entries.back(); }
    /// The newest sample that was not fine; null if there is none.
    [[nodiscard]] const Entry *newestTrouble() const;

private:
    std::deque<Entry> m_entries {};
};

} // namespace thumpline
