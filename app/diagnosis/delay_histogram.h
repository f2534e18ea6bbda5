#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace thumpline {

/// How long things took, counted in buckets that grow with the delay: eight to each doubling, from 1 ms to a year.
///
/// Percentiles are exact below 8 ms and at both ends, else within 1/16 of their value. What took less than nothing (a
/// clock that is wrong) counts as 0, and is counted apart as well where it is more than the clocks' uncertainty; what
/// took more than a year counts as a year.
/// Memory: 2.2 kB, whatever comes. Pure; thread: a value.
class DelayHistogram
{
public:
    /// One doubling, for drawing.
    struct Octave
    {
        std::chrono::milliseconds from {0};
        std::chrono::milliseconds to {0}; ///< not included
        qint64 count = 0;
        friend bool operator==(const Octave &, const Octave &) = default;
    };

    void add(std::chrono::milliseconds delay, std::chrono::milliseconds uncertainty = {}, qint64 count = 1);
    /// The least delay that falls into the same bucket: so many values are told apart.
    [[nodiscard]] static std::chrono::milliseconds bucketBegin(std::chrono::milliseconds delay);

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qint64 negative() const { return m_negative; }
    [[nodiscard]] std::chrono::milliseconds min() const { return m_min; } ///< 0 where there is none
    [[nodiscard]] std::chrono::milliseconds max() const { return m_max; }
    /// What that part (0 to 1) of all took at most, by the nearest rank; nothing where there is none.
    [[nodiscard]] std::optional<std::chrono::milliseconds> percentile(double part) const;
    /// From the first doubling that holds anything to the last one; `0 ms` stands alone.
    [[nodiscard]] std::vector<Octave> octaves() const;

private:
    static constexpr int steps = 8; // to each doubling
    static constexpr int doublings = 32; // 8 ms · 2^32 is above a year
    static constexpr size_t buckets = static_cast<size_t>(steps * (doublings + 1));

    std::array<qint64, buckets> m_buckets {};
    qint64 m_count = 0;
    qint64 m_negative = 0;
    std::chrono::milliseconds m_min {0};
    std::chrono::milliseconds m_max {0};
};

} // namespace thumpline
