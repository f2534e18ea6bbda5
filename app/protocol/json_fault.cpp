#include "protocol/json_fault.h"

#include "protocol/ascii.h"
#include "protocol/utf8.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <vector>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr std::size_t maxDepth = 1024;

/// The value of four hexadecimal digits, -1 if they are none.
int hexValue(QByteArrayView digits)
{
    int value = 0;
    const auto parsed = std::from_chars(digits.begin(), digits.end(), value, 16);
    const bool plain = digits.size() == 4 && digits[0] != '-';
    return plain && parsed.ec == std::errc {} && parsed.ptr == digits.end() ? value : -1;
}

/// Walks over a text without recursion, and remembers the first fault that it meets.
class Checker
{
public:
    explicit Checker(QByteArrayView text)
        : m_text(text)
    {}

    std::optional<JsonFault> check();

private:
    enum class Next {
        Value,
        FirstValueOrEnd,
        Name,
        FirstNameOrEnd,
        CommaOrEnd,
    };

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char here() const { return m_text[m_at]; }
    void skipBlanks();
    bool take(char c);
    bool fail(const char *reason) { return failAt(m_at, reason); }
    bool failAt(qsizetype offset, const char *reason);
    bool failExpecting(const char *reason);

    bool step();
    bool takeEnd();
    bool takeName();
    bool takeValue();
    bool open(Next next);
    bool takeWord(QByteArrayView word);
    bool takeString();
    bool takeEscape();
    bool takeSurrogates();
    bool takeNumber();
    bool takeDigits();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::vector<char> m_open {}; ///< the brackets that are to be closed
    Next m_next = Next::Value;
    std::optional<JsonFault> m_fault {};
    simdjson::dom::parser m_numbers {}; ///< it alone knows which numbers it takes
};

void Checker::skipBlanks()
{
    while (!atEnd() && ascii::isBlank(here()))
        ++m_at;
}

bool Checker::take(char c)
{
    if (atEnd() || here() != c)
        return false;
    ++m_at;
    return true;
}

bool Checker::failAt(qsizetype offset, const char *reason)
{
    m_fault = JsonFault {reason, offset};
    return false;
}

bool Checker::failExpecting(const char *reason)
{
    return fail(atEnd() ? "the text ends too early" : reason);
}

std::optional<JsonFault> Checker::check()
{
    if (m_text.startsWith("\xef\xbb\xbf")) {
        fail("a byte order mark stands in front");
        return m_fault;
    }
    skipBlanks();
    if (atEnd()) {
        fail("the text is empty");
        return m_fault;
    }
    while (step()) {
        if (m_open.empty() && m_next == Next::CommaOrEnd) {
            skipBlanks();
            if (!atEnd())
                fail("something stands behind the value");
            break;
        }
    }
    return m_fault;
}

bool Checker::step()
{
    skipBlanks();
    switch (m_next) {
    case Next::Value:
        return takeValue();
    case Next::FirstValueOrEnd:
        return !atEnd() && here() == ']' ? takeEnd() : takeValue();
    case Next::Name:
        return takeName();
    case Next::FirstNameOrEnd:
        return !atEnd() && here() == '}' ? takeEnd() : takeName();
    case Next::CommaOrEnd:
        break;
    }
    const bool inObject = m_open.back() == '}';
    if (!take(','))
        return takeEnd();
    m_next = inObject ? Next::Name : Next::Value;
    return true;
}

bool Checker::takeEnd()
{
    if (!take(m_open.back()))
        return failExpecting(m_open.back() == '}' ? "a comma or a closing brace was expected"
                                                  : "a comma or a closing bracket was expected");
    m_open.pop_back();
    m_next = Next::CommaOrEnd;
    return true;
}

bool Checker::takeName()
{
    if (atEnd() || here() != '"')
        return failExpecting("a name in double quotes was expected");
    if (!takeString())
        return false;
    skipBlanks();
    if (!take(':'))
        return failExpecting("a colon was expected");
    m_next = Next::Value;
    return true;
}

bool Checker::takeValue()
{
    if (atEnd())
        return fail("the text ends too early");
    const char c = here();
    if (c == '{')
        return open(Next::FirstNameOrEnd);
    if (c == '[')
        return open(Next::FirstValueOrEnd);
    m_next = Next::CommaOrEnd;
    if (c == '"')
        return takeString();
    if (c == '-' || ascii::isDigit(c))
        return takeNumber();
    return takeWord("true") || takeWord("false") || takeWord("null") || failExpecting("a value was expected");
}

bool Checker::open(Next next)
{
    if (m_open.size() == maxDepth)
        return fail("the nesting is too deep");
    m_open.push_back(here() == '{' ? '}' : ']');
    ++m_at;
    m_next = next;
    return true;
}

bool Checker::takeWord(QByteArrayView word)
{
    if (!m_text.sliced(m_at).startsWith(word))
        return false;
    m_at += word.size();
    return true;
}

bool Checker::takeString()
{
    const qsizetype start = m_at++;
    while (!atEnd()) {
        const auto c = static_cast<unsigned char>(here());
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (c < 0x20)
            return fail("a control character stands unescaped in a text");
        if (c == '\\') {
            if (!takeEscape())
                return false;
        } else {
            ++m_at;
        }
    }
    return failAt(start, "a text has no closing quote");
}

bool Checker::takeEscape()
{
    static constexpr QByteArrayView letters {"\"\\/bfnrt"};
    const qsizetype start = m_at++;
    if (atEnd())
        return fail("the text ends too early");
    if (here() == 'u') {
        m_at = start;
        return takeSurrogates();
    }
    if (!letters.contains(here()))
        return failAt(start, "a backslash begins no escape");
    ++m_at;
    return true;
}

bool Checker::takeSurrogates()
{
    const auto unitAt = [this](qsizetype at) {
        const QByteArrayView rest = m_text.sliced(std::min(at, m_text.size()));
        return rest.startsWith("\\u") ? hexValue(rest.sliced(2, std::min<qsizetype>(4, rest.size() - 2))) : -1;
    };
    constexpr qsizetype escapeBytes = 6;
    const int first = unitAt(m_at);
    if (first < 0)
        return fail("four hexadecimal digits were expected after \\u");
    if (first >= 0xdc00 && first < 0xe000)
        return fail("an escape names half a character");
    const bool isHigh = first >= 0xd800 && first < 0xdc00;
    if (isHigh) {
        const int second = unitAt(m_at + escapeBytes);
        if (second < 0xdc00 || second >= 0xe000)
            return fail("an escape names half a character");
    }
    m_at += isHigh ? 2 * escapeBytes : escapeBytes;
    return true;
}

bool Checker::takeDigits()
{
    if (atEnd() || !ascii::isDigit(here()))
        return fail("a number breaks off");
    while (!atEnd() && ascii::isDigit(here()))
        ++m_at;
    return true;
}

bool Checker::takeNumber()
{
    const qsizetype start = m_at;
    take('-');
    if (take('0')) {
        if (!atEnd() && ascii::isDigit(here()))
            return failAt(start, "a number begins with a zero");
    } else if (!takeDigits()) {
        return false;
    }
    if (take('.') && !takeDigits())
        return false;
    const bool hasExponent = take('e') || take('E');
    if (hasExponent) {
        if (!take('+'))
            take('-');
        if (!takeDigits())
            return false;
    }
    const QByteArrayView number = m_text.sliced(start, m_at - start);
    constexpr qsizetype safeDigits = 18;
    const bool fits = (!hasExponent && number.size() <= safeDigits)
        || !m_numbers.parse(number.data(), static_cast<std::size_t>(number.size())).error();
    return fits || failAt(start, "a number is too big");
}

} // namespace

std::optional<JsonFault> findJsonFault(QByteArrayView text)
{
    if (!isValidUtf8(text))
        return JsonFault {"the text is not UTF-8"_ba, validUtf8Prefix(text)};
    return Checker {text}.check();
}

} // namespace thumpline
