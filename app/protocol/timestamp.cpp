#include "protocol/timestamp.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace thumpline {

QDateTime Timestamp::toDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), QTimeZone::utc());
}

QString Timestamp::toIso() const
{
    using namespace std::chrono;

    constexpr milliseconds firstOfYear0 {-62'167'219'200'000};
    constexpr milliseconds firstOfYear10000 {253'402'300'800'000};
    if (sinceEpoch < firstOfYear0 || sinceEpoch >= firstOfYear10000) // the form has no room for it
        return {};
    const sys_days day = floor<days>(sys_time<milliseconds> {sinceEpoch});
    const year_month_day date {day};
    const hh_mm_ss time {sys_time<milliseconds> {sinceEpoch} - day};
    // By hand: lines of JSON have several of these each, and QDateTime takes a microsecond for one.
    std::array<char, 24> text {"0000-00-00T00:00:00.000"};
    text.back() = 'Z';
    const auto put = [&text](size_t end, qint64 value) {
        for (; value > 0; value /= 10)
            text[--end] = static_cast<char>('0' + value % 10);
    };
    put(4, int {date.year()});
    put(7, unsigned {date.month()});
    put(10, unsigned {date.day()});
    put(13, time.hours().count());
    put(16, time.minutes().count());
    put(19, time.seconds().count());
    put(23, time.subseconds().count());
    return QString::fromLatin1(text.data(), text.size());
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
