#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace thumpline {

/// Stretches of time for sentences, in the default locale.
class DurationText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::DurationText)
public:
    /// `40 ms`, `0.8 s`, `12 s`, `4 min`, `4 min 12 s`, `2 h 5 min`, `3 d 4 h`: at most two units, rounded down.
    [[nodiscard]] static QString of(std::chrono::milliseconds time);
};

} // namespace thumpline
