#include "diagnosis/duration_text.h"

#include <QLocale>

namespace thumpline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString whole(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

QString DurationText::of(std::chrono::milliseconds time)
{
    const auto two = [](const QString &greater, qint64 rest, const QString &smaller) {
        return rest == 0 ? greater : greater + u' ' + smaller;
    };
    const auto count = [time](std::chrono::milliseconds unit) { return qint64 {time / unit}; };
    const auto rest = [time](std::chrono::milliseconds unit, std::chrono::milliseconds smaller) {
        return qint64 {time % unit / smaller};
    };
    if (time < 0ms)
        return of(0ms);
    if (time < 100ms)
        //: a stretch of time in milliseconds
        return tr("%1 ms").arg(whole(count(1ms)));
    if (time < 10s)
        return tr("%1 s").arg(
            QLocale().toString(static_cast<double>(count(100ms)) / 10, 'f', time % 1s < 100ms ? 0 : 1));
    //: a stretch of time in seconds
    const auto seconds = [](qint64 n) { return tr("%1 s").arg(whole(n)); };
    //: a stretch of time in minutes
    const auto minutes = [](qint64 n) { return tr("%1 min").arg(whole(n)); };
    //: a stretch of time in hours
    const auto hours = [](qint64 n) { return tr("%1 h").arg(whole(n)); };
    //: a stretch of time in days
    const auto days = [](qint64 n) { return tr("%1 d").arg(whole(n)); };
    if (time < 1min)
        return seconds(count(1s));
    if (time < 1h)
        return two(minutes(count(1min)), rest(1min, 1s), seconds(rest(1min, 1s)));
    if (time < 24h)
        return two(hours(count(1h)), rest(1h, 1min), minutes(rest(1h, 1min)));
    return two(days(count(24h)), rest(24h, 1h), hours(rest(24h, 1h)));
}

} // namespace thumpline
