#include "diagnosis/duration_text.h"

#include <QLocale>

#include <algorithm>

namespace thumpline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds second = 1s;
constexpr std::chrono::milliseconds minute = 1min;
constexpr std::chrono::milliseconds hour = 1h;
constexpr std::chrono::milliseconds day = 24h;

QString whole(std::chrono::milliseconds time, std::chrono::milliseconds unit)
{
    return QLocale().toString(qint64 {time / unit});
}

} // namespace

QString DurationText::inMilliseconds(std::chrono::milliseconds time)
{
    //: a stretch of time in milliseconds
    return tr("%1 ms").arg(whole(time, 1ms));
}

/// Below ten seconds with one decimal, where that is not zero.
QString DurationText::inSeconds(std::chrono::milliseconds time)
{
    const bool hasTenths = time < 10s && time % second >= 100ms;
    //: a stretch of time in seconds
    return tr("%1 s").arg(hasTenths ? QLocale().toString(static_cast<double>(time / 100ms) / 10, 'f', 1)
                                    : whole(time, second));
}

QString DurationText::inMinutes(std::chrono::milliseconds time)
{
    //: a stretch of time in minutes
    return tr("%1 min").arg(whole(time, minute));
}

QString DurationText::inHours(std::chrono::milliseconds time)
{
    //: a stretch of time in hours
    return tr("%1 h").arg(whole(time, hour));
}

QString DurationText::inDays(std::chrono::milliseconds time)
{
    //: a stretch of time in days
    return tr("%1 d").arg(whole(time, day));
}

QString DurationText::of(std::chrono::milliseconds time)
{
    time = std::max(time, 0ms);
    const auto joined = [](const QString &greater, const QString &smaller) { return greater + u' ' + smaller; };
    if (time < 100ms)
        return inMilliseconds(time);
    if (time < minute)
        return inSeconds(time);
    if (time < hour) {
        const auto rest = time % minute / second * second;
        return rest == 0ms ? inMinutes(time) : joined(inMinutes(time), inSeconds(rest));
    }
    if (time < day) {
        const auto rest = time % hour;
        return rest < minute ? inHours(time) : joined(inHours(time), inMinutes(rest));
    }
    const auto rest = time % day;
    return rest < hour ? inDays(time) : joined(inDays(time), inHours(rest));
}

QString DurationText::brief(std::chrono::milliseconds time)
{
    time = std::max(time, 0ms);
    if (time < minute)
        return inSeconds(time);
    if (time < hour)
        return inMinutes(time);
    return time < 2 * day ? inHours(time) : inDays(time);
}

QString DurationText::latency(std::chrono::milliseconds time)
{
    return time < second ? inMilliseconds(std::max(time, 0ms)) : brief(time);
}

} // namespace thumpline
