#pragma once

// What a byte is in ASCII, whatever the locale says: for protocols, JSON and HTML.

namespace thumpline::ascii {

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The white space of JSON.
[[nodiscard]] constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The white space of HTML.
[[nodiscard]] constexpr bool isHtmlBlank(char c)
{
    return isBlank(c) || c == '\f';
}

[[nodiscard]] constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

/// The value of a hexadecimal digit, -1 of anything else.
[[nodiscard]] constexpr int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char small = lower(c);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

} // namespace thumpline::ascii
