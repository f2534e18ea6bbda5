#include "diagnosis/quiet_hours.h"

#include <QDateTime>

#include <utility>

namespace thumpline {

namespace {

constexpr int halfDay = 12 * 3600; // no zone changes its clocks twice a day

} // namespace

QuietHours::QuietHours(QTime from, QTime to, QTimeZone zone)
    : m_from(from)
    , m_to(to)
    , m_zone(std::move(zone))
{}

Timestamp QuietHours::momentOf(const QDate &date, QTime time) const
{
    // QDateTime chooses for itself among two moments of the same name, and not the same in all of Qt's versions.
    const QDateTime asUtc(date, time, QTimeZone::utc());
    const int before = m_zone.offsetFromUtc(asUtc.addSecs(-halfDay - m_zone.standardTimeOffset(asUtc)));
    const QDateTime early = asUtc.addSecs(-before);
    if (m_zone.offsetFromUtc(early) == before)
        return Timestamp::fromDateTime(early); // the first one, where there are two
    const int after = m_zone.offsetFromUtc(asUtc.addSecs(halfDay - m_zone.standardTimeOffset(asUtc)));
    const QDateTime late = asUtc.addSecs(-after);
    return Timestamp::fromDateTime(m_zone.offsetFromUtc(late) == after ? late : early);
}

bool QuietHours::contains(Timestamp moment) const
{
    if (m_from == m_to || !m_from.isValid() || !m_to.isValid())
        return false;
    const QDate today = moment.toDateTime().toTimeZone(m_zone).date();
    const int nights = m_to < m_from ? 1 : 0;
    for (const QDate &began : {today.addDays(-1), today}) {
        if (momentOf(began, m_from) <= moment && moment < momentOf(began.addDays(nights), m_to))
            return true;
    }
    return false;
}

} // namespace thumpline
