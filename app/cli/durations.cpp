#include "cli/durations.h"

#include <array>
#include <cmath>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

std::optional<std::chrono::milliseconds> parseDuration(QStringView text)
{
    struct Unit
    {
        QStringView suffix;
        double milliseconds;
    };
    // `ms` before `s`: the longer suffix has to be tried first.
    static constexpr std::array<Unit, 4> units {{{u"ms", 1.0}, {u"s", 1000.0}, {u"m", 60'000.0}, {u"h", 3'600'000.0}}};
    constexpr double maxMilliseconds = 366.0 * 24.0 * 3'600'000.0;

    double factor = 1000.0;
    for (const Unit &unit : units) {
        if (text.endsWith(unit.suffix)) {
            factor = unit.milliseconds;
            text.chop(unit.suffix.size());
            break;
        }
    }
    bool isNumber = false;
    const double value = text.toString().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || value < 0.0 || value * factor > maxMilliseconds)
        return std::nullopt;
    return std::chrono::milliseconds {std::llround(value * factor)};
}

QString formatDuration(std::chrono::milliseconds duration)
{
    if (duration < 1s)
        return u"%1 ms"_s.arg(duration.count());
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    if (duration < 1min)
        return u"%1 s"_s.arg(static_cast<double>(duration.count()) / 1000.0, 0, 'f', 1);
    if (duration < 1h)
        return u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
    return u"%1 h %2 min"_s.arg(seconds / 3600).arg(seconds / 60 % 60);
}

} // namespace thumpline
