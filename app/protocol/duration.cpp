#include "protocol/duration.h"

#include <QString>

#include <array>
#include <cmath>

namespace thumpline {

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

} // namespace thumpline
