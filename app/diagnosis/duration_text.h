#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace thumpline {

/// Stretches of time for people, in the default locale and their language; rounded down, never negative.
class DurationText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::DurationText)
public:
    /// For sentences, at most two units: `40 ms`, `0.8 s`, `12 s`, `4 min`, `4 min 12 s`, `2 h 5 min`, `3 d 4 h`.
    [[nodiscard]] static QString of(std::chrono::milliseconds time);
    /// For narrow places, one unit: `0.8 s`, `9 s`, `4 min`, `30 h`, `3 d`; hours up to two days.
    [[nodiscard]] static QString brief(std::chrono::milliseconds time);
    /// For what was measured: `41 ms` below a second, then as brief().
    [[nodiscard]] static QString latency(std::chrono::milliseconds time);

private:
    [[nodiscard]] static QString inMilliseconds(std::chrono::milliseconds time);
    [[nodiscard]] static QString inSeconds(std::chrono::milliseconds time);
    [[nodiscard]] static QString inMinutes(std::chrono::milliseconds time);
    [[nodiscard]] static QString inHours(std::chrono::milliseconds time);
    [[nodiscard]] static QString inDays(std::chrono::milliseconds time);
};

} // namespace thumpline
