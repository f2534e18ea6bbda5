#include "protocol/timestamp.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace thumpline {

QDateTime Timestamp::toDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), QTimeZone::utc());
}

QString Timestamp::toIso() const
{
    return QString::fromLatin1(toIsoBytes());
}

namespace {

/// Writes a fixed count of digits, and what stands behind them.
char *put(char *at, int digits, unsigned value, char behind)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        at[i] = static_cast<char>('0' + value % 10);
    at[digits] = behind;
    return at + digits + 1;
}

} // namespace

QByteArray Timestamp::toIsoBytes() const
{
    using namespace std::chrono;

    constexpr auto year0 = sys_days {year {0} / 1 / 1}.time_since_epoch();
    constexpr auto year10000 = sys_days {year {10000} / 1 / 1}.time_since_epoch();
    if (sinceEpoch < year0 || sinceEpoch >= year10000) {
        // toUTC(): with a QTimeZone, Qt 6.4 writes +00:00 where it means Z
        return toDateTime().toUTC().toString(Qt::ISODateWithMs).toLatin1();
    }
    const sys_days day = floor<days>(sys_time<milliseconds> {sinceEpoch});
    const year_month_day date {day};
    const hh_mm_ss time {sinceEpoch - duration_cast<milliseconds>(day.time_since_epoch())};
    QByteArray iso {24, Qt::Uninitialized};
    char *at = iso.data();
    at = put(at, 4, static_cast<unsigned>(static_cast<int>(date.year())), '-');
    at = put(at, 2, static_cast<unsigned>(date.month()), '-');
    at = put(at, 2, static_cast<unsigned>(date.day()), 'T');
    at = put(at, 2, static_cast<unsigned>(time.hours().count()), ':');
    at = put(at, 2, static_cast<unsigned>(time.minutes().count()), ':');
    at = put(at, 2, static_cast<unsigned>(time.seconds().count()), '.');
    put(at, 3, static_cast<unsigned>(time.subseconds().count()), 'Z');
    return iso;
}

Timestamp Timestamp::fromDateTime(const QDateTime &time)
{
    return {std::chrono::milliseconds {time.toMSecsSinceEpoch()}};
}

namespace {

/// Reads a fixed count of digits; -1 if one is none.
int digits(QByteArrayView text, qsizetype at, qsizetype count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char c = text[i];
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// The zone's distance from UTC in seconds; nothing if what stands there is no zone.
std::optional<int> zoneOffset(QByteArrayView zone)
{
    if (zone == "Z" || zone == "z")
        return 0;
    if (zone.size() < 5 || (zone[0] != '+' && zone[0] != '-'))
        return std::nullopt;
    const bool colon = zone[3] == ':';
    if (zone.size() != (colon ? 6 : 5))
        return std::nullopt;
    const int hours = digits(zone, 1, 2);
    const int minutes = digits(zone, colon ? 4 : 3, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (zone[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

} // namespace

std::optional<Timestamp> Timestamp::fromIso(QByteArrayView text)
{
    using namespace std::chrono;

    const int y = digits(text, 0, 4);
    const int mo = digits(text, 5, 2);
    const int d = digits(text, 8, 2);
    if (y < 0 || mo < 0 || d < 0 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const year_month_day day {year {y}, month {static_cast<unsigned>(mo)}, std::chrono::day {static_cast<unsigned>(d)}};
    if (!day.ok())
        return std::nullopt;
    const milliseconds date = duration_cast<milliseconds>(sys_days {day}.time_since_epoch());
    if (text.size() == 10)
        return Timestamp {date};

    const int h = digits(text, 11, 2);
    const int mi = digits(text, 14, 2);
    const int s = digits(text, 17, 2);
    // A leap second (60) is real; the next second's start is the closest moment that this clock has.
    if (h < 0 || h > 23 || mi < 0 || mi > 59 || s < 0 || s > 60 || (text[10] != 'T' && text[10] != ' ')
        || text[13] != ':' || text[16] != ':')
        return std::nullopt;

    qsizetype at = 19;
    int ms = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        int scale = 100;
        const qsizetype first = at;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
            ms += scale * (text[at] - '0');
        if (at == first)
            return std::nullopt;
    }
    const std::optional<int> offset = zoneOffset(text.sliced(at));
    if (!offset)
        return std::nullopt;
    return Timestamp {date + hours {h} + minutes {mi} + seconds {s} + milliseconds {ms} - seconds {*offset}};
}

} // namespace thumpline
