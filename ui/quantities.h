#pragma once

#include <QCoreApplication>
#include <QString>

namespace thumpline {

/// Figures as people read them: short, with their unit, in the default locale. Of time: DurationText.
class Quantities
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::Quantities)
public:
    /// `6.2/s`; from 100 on without decimals; `0/s` for nothing at all.
    [[nodiscard]] static QString rate(double perSecond);
    /// `3.4 kB`, `86 MB`: decimal units, as the system's own file dialogs use.
    [[nodiscard]] static QString bytes(qint64 count);
    /// A whole number with the locale's group separators.
    [[nodiscard]] static QString count(qint64 number);
};

} // namespace thumpline
