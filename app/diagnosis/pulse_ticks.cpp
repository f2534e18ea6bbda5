#include "diagnosis/pulse_ticks.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace thumpline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds steps[] {1s,    2s,    5s,    10s, 15s, 30s, 1min, 2min, 5min,
                                             10min, 15min, 30min, 1h,  2h,  3h,  6h,   12h,  24h};

std::chrono::milliseconds stepFor(const PulseAxis &axis, double labelWidth)
{
    const double least = labelWidth * axis.msPerPixel();
    const auto fits = std::ranges::find_if(
        steps, [least](std::chrono::milliseconds step) { return static_cast<double>(step.count()) >= least; });
    if (fits != std::end(steps))
        return *fits;
    const auto days = static_cast<std::chrono::milliseconds::rep>(std::ceil(least / 86'400'000.0));
    return std::chrono::hours {24} * days;
}

QDateTime local(PulseTime wall, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(wall.count(), zone);
}

/// Round times of the wall clock, up to an hour apart: counted in UTC, so that an hour that comes twice has its lines.
std::vector<PulseTime> shortSteps(const PulseRange &wall, std::chrono::milliseconds step, const QTimeZone &zone)
{
    std::vector<PulseTime> times;
    PulseTime at = wall.from;
    while (at < wall.to) {
        const std::chrono::milliseconds offset = std::chrono::seconds {local(at, zone).offsetFromUtc()};
        const auto past = (at + offset) % step;
        at += past == 0ms ? 0ms : step - past;
        if (at < wall.to)
            times.push_back(at);
        at += step;
        at -= 1ms; // the offset may be another one by now
    }
    return times;
}

/// Hours of local days, or days.
std::vector<PulseTime> longSteps(const PulseRange &wall, std::chrono::milliseconds step, const QTimeZone &zone)
{
    std::vector<PulseTime> times;
    const auto hours = static_cast<int>(step / 1h);
    const int days = std::max(hours / 24, 1);
    const QDate last = local(wall.to, zone).date();
    QDate day = local(wall.from, zone).date();
    day = day.addDays(-(day.toJulianDay() % days));
    for (; day <= last; day = day.addDays(days)) {
        for (int hour = 0; hour < 24; hour += hours) {
            const QDateTime time = hour == 0 ? day.startOfDay(zone) : QDateTime(day, QTime(hour, 0), zone);
            const PulseTime at {time.toMSecsSinceEpoch()};
            if (time.isValid() && at >= wall.from && at < wall.to)
                times.push_back(at);
        }
    }
    return times;
}

} // namespace

QString PulseTimeText::time(const QTime &time, Precision precision)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(u":ss"_s); // some locales have it in the short form
    if (precision != Precision::Minutes)
        format.replace(u"mm"_s, u"mm:ss"_s);
    if (precision == Precision::Milliseconds)
        format.replace(u"ss"_s, u"ss"_s + locale.decimalPoint() + u"zzz"_s);
    return locale.toString(time, format);
}

QString PulseTimeText::day(const QDate &date)
{
    //: a date on a time axis, as QLocale's formats say it: "Tue 24 Nov"
    return QLocale().toString(date, tr("ddd d MMM"));
}

QString PulseTimeText::exact(Timestamp at, const QTimeZone &zone)
{
    const QDateTime time = local(at.sinceEpoch, zone);
    //: %1 is a day, %2 a time of that day
    return tr("%1, %2", "moment").arg(day(time.date()), PulseTimeText::time(time.time(), Precision::Milliseconds));
}

QString PulseTimeText::range(Timestamp from, Timestamp to, Timestamp now, const QTimeZone &zone)
{
    const QDateTime begin = local(from.sinceEpoch, zone);
    const QDateTime end = local(to.sinceEpoch, zone);
    const Precision precision = to.sinceEpoch - from.sinceEpoch < 10min ? Precision::Seconds : Precision::Minutes;
    const QDate today = local(now.sinceEpoch, zone).date();
    const auto text = [&](const QDateTime &time, bool withDay) {
        const QString clock = PulseTimeText::time(time.time(), precision);
        return withDay ? day(time.date()) + u' ' + clock : clock;
    };
    const bool oneDay = begin.date() == end.date();
    //: a stretch of time, from %1 to %2
    return tr("%1 – %2").arg(text(begin, begin.date() != today || !oneDay), text(end, !oneDay));
}

std::vector<PulseTick> pulseTicks(const PulseAxis &axis, const PulseClock &clock, const QTimeZone &zone,
                                  double labelWidth)
{
    const std::chrono::milliseconds step = stepFor(axis, labelWidth);
    const PulseRange range = axis.range();
    std::vector<PulseTick> ticks;
    const auto addPart = [&](const PulseRange &part, std::chrono::milliseconds ahead) {
        const PulseRange wall {part.from + ahead, part.to + ahead};
        for (const PulseTime at : step <= 1h ? shortSteps(wall, step, zone) : longSteps(wall, step, zone)) {
            const QDateTime time = local(at, zone);
            const bool isDay = time.time() == time.date().startOfDay(zone).time();
            const auto precision = step < 1min ? PulseTimeText::Precision::Seconds : PulseTimeText::Precision::Minutes;
            ticks.push_back({at - ahead,
                             isDay ? PulseTimeText::day(time.date()) : PulseTimeText::time(time.time(), precision),
                             isDay});
        }
    };
    // One part for each stretch between two times that the wall clock was set.
    PulseTime from = range.from;
    std::chrono::milliseconds ahead {0};
    for (const PulseClock::Shift &shift : clock.shifts()) {
        if (shift.from > from) {
            addPart({from, std::min(shift.from, range.to)}, ahead);
            from = shift.from;
        }
        ahead = shift.ahead;
        if (from >= range.to)
            return ticks;
    }
    addPart({from, range.to}, ahead);
    return ticks;
}

} // namespace thumpline
