#pragma once

#include "protocol/timestamp.h"

#include <QTime>
#include <QTimeZone>

namespace thumpline {

/// A stretch of every day by local time, over midnight where its end is before its beginning.
///
/// Each night is one stretch between two moments: an hour that the clocks repeat neither ends it early nor begins it
/// anew, and a time that they skip counts as long after the jump as it stands behind it. The same time twice: never.
/// Pure. Thread: a value.
class QuietHours
{
public:
    QuietHours(QTime from, QTime to, QTimeZone zone);

    [[nodiscard]] bool contains(Timestamp moment) const;

private:
    [[nodiscard]] Timestamp momentOf(const QDate &date, QTime time) const;

    QTime m_from;
    QTime m_to;
    QTimeZone m_zone;
};

} // namespace thumpline
