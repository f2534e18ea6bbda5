#include "protocol/json_repair.h"

#include "protocol/ascii.h"
#include "protocol/utf8.h"

#include <charconv>
#include <cmath>

namespace thumpline {

namespace {

/// The code unit of an escape `\uXXXX` that begins at `at`, -1 if there stands none.
int unicodeEscape(QByteArrayView json, qsizetype at)
{
    if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return -1;
    int code = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = ascii::hexDigit(json[i]);
        if (digit < 0)
            return -1;
        code = code * 16 + digit;
    }
    return code;
}

bool isHigh(int code)
{
    return code >= 0xd800 && code <= 0xdbff;
}

bool isLow(int code)
{
    return code >= 0xdc00 && code <= 0xdfff;
}

qsizetype skipDigits(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && ascii::isDigit(json[at]))
        ++at;
    return at;
}

/// A number as JSON's grammar has it.
struct NumberToken
{
    qsizetype end = 0; ///< equal to the begin if there stands none
    bool isWhole = true;
};

NumberToken numberAt(QByteArrayView json, qsizetype begin)
{
    const NumberToken none {.end = begin};
    qsizetype at = begin + (json[begin] == '-' ? 1 : 0);
    const qsizetype whole = at;
    at = skipDigits(json, at);
    if (at == whole || (json[whole] == '0' && at > whole + 1))
        return none;
    NumberToken token {.end = at};
    const auto at_is = [&json, &at](char c) { return at < json.size() && json[at] == c; };
    if (at_is('.')) {
        const qsizetype first = ++at;
        at = skipDigits(json, at);
        if (at == first)
            return none;
        token.isWhole = false;
    }
    if (at_is('e') || at_is('E')) {
        ++at;
        if (at_is('+') || at_is('-'))
            ++at;
        const qsizetype first = at;
        at = skipDigits(json, at);
        if (at == first)
            return none;
        token.isWhole = false;
    }
    token.end = at;
    return token;
}

bool isHuge(QByteArrayView number, bool isWhole)
{
    const char *const begin = number.data();
    const char *const end = begin + number.size();
    if (isWhole) {
        qint64 small = 0;
        quint64 big = 0;
        return std::from_chars(begin, end, small).ec != std::errc {}
        && std::from_chars(begin, end, big).ec != std::errc {};
    }
    double value = 0;
    return std::from_chars(begin, end, value).ec == std::errc::result_out_of_range;
}

/// Where the string ends whose opening quote stands at `at`: behind its closing quote.
qsizetype skipString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return json.size();
}

} // namespace

std::optional<QByteArray> withoutLoneSurrogates(QByteArrayView json)
{
    QByteArray out;
    qsizetype copied = 0;
    bool found = false;
    for (qsizetype at = json.indexOf('\\'); at >= 0 && at < json.size(); at = json.indexOf('\\', at)) {
        const int code = unicodeEscape(json, at);
        if (code < 0) {
            at += 2; // whatever is escaped: a backslash among others
            continue;
        }
        if (isHigh(code) && isLow(unicodeEscape(json, at + 6))) {
            at += 12;
            continue;
        }
        if (isHigh(code) || isLow(code)) {
            found = true;
            out.append(json.sliced(copied, at - copied)).append("\\ufffd");
            copied = at + 6;
        }
        at += 6;
    }
    if (!found)
        return std::nullopt;
    out.append(json.sliced(copied));
    return out;
}

std::optional<QByteArray> withoutHugeNumbers(QByteArrayView json)
{
    QByteArray out;
    qsizetype copied = 0;
    bool found = false;
    qsizetype at = 0;
    while (at < json.size()) {
        if (json[at] == '"') {
            at = skipString(json, at);
            continue;
        }
        if (json[at] != '-' && !ascii::isDigit(json[at])) {
            ++at;
            continue;
        }
        const NumberToken token = numberAt(json, at);
        if (token.end == at)
            return std::nullopt; // broken in another way: the place is reported for the original
        const QByteArrayView number = json.sliced(at, token.end - at);
        if (isHuge(number, token.isWhole)) {
            found = true;
            out.append(json.sliced(copied, at - copied));
            if (token.isWhole)
                out.append('"').append(number).append('"');
            else
                out.append("null");
            copied = token.end;
        }
        at = token.end;
    }
    if (!found)
        return std::nullopt;
    out.append(json.sliced(copied));
    return out;
}

QByteArray withValidUtf8(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    appendReplacingInvalidUtf8(text, out);
    return out;
}

} // namespace thumpline
