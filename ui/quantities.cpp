#include "ui/quantities.h"

#include <QLocale>

namespace thumpline {

using namespace std::chrono_literals;

QString Quantities::rate(double perSecond)
{
    const int decimals = perSecond >= 99.95 || perSecond == 0 ? 0 : 1;
    //: events per second: %1 is a number
    return tr("%1/s").arg(QLocale().toString(perSecond, 'f', decimals));
}

QString Quantities::bytes(qint64 count)
{
    return QLocale().formattedDataSize(count, count >= 100'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString Quantities::duration(std::chrono::milliseconds span)
{
    const QLocale locale;
    if (span < 10s && span > 0ms && span % 1s != 0ms)
        //: a duration in seconds, short
        return tr("%1 s", "duration").arg(locale.toString(static_cast<double>(span.count()) / 1000, 'f', 1));
    if (span < 60s)
        return tr("%1 s", "duration").arg(locale.toString(static_cast<qint64>(span / 1s)));
    if (span < 60min)
        //: a duration in minutes, short
        return tr("%1 min", "duration").arg(locale.toString(static_cast<qint64>(span / 1min)));
    if (span < 48h)
        //: a duration in hours, short
        return tr("%1 h", "duration").arg(locale.toString(static_cast<qint64>(span / 1h)));
    //: a duration in days, short
    return tr("%1 d", "duration").arg(locale.toString(static_cast<qint64>(span / 24h)));
}

QString Quantities::latency(std::chrono::milliseconds span)
{
    if (span < 1s)
        //: a short duration in milliseconds
        return tr("%1 ms", "duration").arg(QLocale().toString(static_cast<qint64>(span.count())));
    return duration(span);
}

QString Quantities::count(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace thumpline
