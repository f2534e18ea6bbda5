#include "protocol/entity_id.h"

#include "protocol/ascii.h"

#include <algorithm>

namespace thumpline {

namespace {

constexpr qsizetype ulidLength = 26;
constexpr qsizetype flakeLength = 18;
/// Mastodon's first snowflakes are of 2016; a number below this one counts rows, not milliseconds.
constexpr quint64 firstSnowflake = quint64 {1'388'534'400'000} << 16; // 2014-01-01

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), ascii::isDigit);
}

bool isBase62(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return ascii::isDigit(c) || ascii::isLetter(c); });
}

/// The value of one of Crockford's 32 letters, -1 for any other.
int crockford(char c)
{
    static constexpr QByteArrayView letters {"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};
    const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return static_cast<int>(letters.indexOf(upper));
}

int base62(char c)
{
    if (c <= '9')
        return c - '0';
    if (c <= 'Z')
        return c - 'A' + 10;
    return c - 'a' + 36;
}

std::optional<quint64> number(QByteArrayView digits)
{
    bool ok = false;
    const quint64 value = digits.toULongLong(&ok);
    return ok ? std::optional {value} : std::nullopt;
}

/// Ids can write moments that no calendar of ours reaches (ULIDs go on to 10889): these tell nothing.
std::optional<Timestamp> withinCalendar(quint64 ms)
{
    constexpr quint64 year10000 = 253'402'300'800'000;
    if (ms >= year10000)
        return std::nullopt;
    return Timestamp {std::chrono::milliseconds {static_cast<qint64>(ms)}};
}

std::optional<Timestamp> ulidTime(QByteArrayView ulid)
{
    quint64 ms = 0;
    for (const char c : ulid.first(10))
        ms = ms * 32 + static_cast<quint64>(crockford(c));
    return withinCalendar(ms);
}

/// The upper 64 of the 128 bits that 18 letters of base 62 write.
std::optional<Timestamp> flakeTime(QByteArrayView flake)
{
    quint64 high = 0;
    quint64 low = 0;
    for (const char c : flake) {
        // (high, low) * 62 + digit, in two halves of 32 bits for the low word's carry
        const quint64 a = (low & 0xffff'ffff) * 62 + static_cast<quint64>(base62(c));
        const quint64 b = (low >> 32) * 62 + (a >> 32);
        low = (b << 32) | (a & 0xffff'ffff);
        high = high * 62 + (b >> 32);
    }
    return withinCalendar(high);
}

} // namespace

std::optional<EntityId> EntityId::fromText(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > maxBytes)
        return std::nullopt;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) <= ' ' || c == 0x7f)
            return std::nullopt;
    }
    EntityId id;
    std::copy(text.begin(), text.end(), id.m_bytes.begin());
    id.m_size = static_cast<quint8>(text.size());
    return id;
}

IdFamily EntityId::family() const
{
    const QByteArrayView text = view();
    if (text.isEmpty())
        return IdFamily::Other;
    if (isDigits(text)) {
        const std::optional<quint64> value = number(text);
        if (!value)
            return IdFamily::Other;
        return *value >= firstSnowflake ? IdFamily::Snowflake : IdFamily::Integer;
    }
    if (text.size() == ulidLength && text[0] <= '7'
        && std::all_of(text.begin(), text.end(), [](char c) { return crockford(c) >= 0; }))
        return IdFamily::Ulid;
    if (text.size() == flakeLength && isBase62(text))
        return IdFamily::Flake;
    return IdFamily::Other;
}

std::optional<Timestamp> EntityId::createdAt() const
{
    switch (family()) {
    case IdFamily::Snowflake:
        return withinCalendar(*number(view()) >> 16);
    case IdFamily::Ulid:
        return ulidTime(view());
    case IdFamily::Flake:
        return flakeTime(view());
    case IdFamily::Integer:
    case IdFamily::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

} // namespace thumpline
