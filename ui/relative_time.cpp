#include "ui/relative_time.h"

#include <QLocale>

namespace thumpline {

QString RelativeTime::text(Timestamp time, Timestamp now)
{
    using namespace std::chrono_literals;
    const std::chrono::milliseconds age = now.sinceEpoch - time.sinceEpoch;
    const QLocale locale;
    const auto number = [&locale](auto count) { return locale.toString(static_cast<qint64>(count)); };
    if (age < 1s)
        return tr("now");
    if (age < 60s)
        return tr("%1 s", "age").arg(number(age / 1s));
    if (age < 60min)
        return tr("%1 min", "age").arg(number(age / 1min));
    if (age < 24h)
        return tr("%1 h", "age").arg(number(age / 1h));
    if (age < 24h * 7)
        return tr("%1 d", "age").arg(number(age / 24h));
    return locale.toString(time.toDateTime().toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace thumpline
