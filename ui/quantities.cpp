#include "ui/quantities.h"

#include <QLocale>

namespace thumpline {

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

QString Quantities::count(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace thumpline
