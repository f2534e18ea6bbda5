#pragma once

#include "diagnosis/pulse_axis.h"

#include <QCoreApplication>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace thumpline {

/// A line of the grid.
struct PulseTick
{
    PulseTime at {0};
    QString label {};
    bool isDay = false; ///< a day begins here: the label is its date
};

/// The words of the time axis, in the default locale.
class PulseTimeText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::PulseTimeText)
public:
    /// `10:42`, `10:42 AM`; with seconds `10:42:05`, with milliseconds `10:42:05.310`.
    enum class Precision {
        Minutes,
        Seconds,
        Milliseconds,
    };
    [[nodiscard]] static QString time(const QTime &time, Precision precision);
    [[nodiscard]] static QString day(const QDate &date); ///< `Tue 24 Nov`
    /// `24 Nov 10:42:05.310`: for tool tips.
    [[nodiscard]] static QString exact(Timestamp at, const QTimeZone &zone);
    /// `10:30 – 10:42`, with the day where it is not today's, or two of them.
    [[nodiscard]] static QString range(Timestamp from, Timestamp to, Timestamp now, const QTimeZone &zone);
};

/// The lines of the grid, oldest first, as close as labels of `labelWidth` pixels allow; at round times of the zone, so
/// that days have 23 or 25 hours where the clock is put forward or back.
[[nodiscard]] std::vector<PulseTick> pulseTicks(const PulseAxis &axis, const PulseClock &clock, const QTimeZone &zone,
                                                double labelWidth);

} // namespace thumpline
