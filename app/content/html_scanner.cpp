#include "content/html_scanner.h"

#include "protocol/ascii.h"

#include <algorithm>
#include <array>

namespace thumpline {

namespace {

bool equalsIgnoringCase(QByteArrayView a, std::string_view lowerCase)
{
    return static_cast<size_t>(a.size()) == lowerCase.size()
        && std::equal(a.begin(), a.end(), lowerCase.begin(), [](char x, char y) { return ascii::lower(x) == y; });
}

constexpr qsizetype maxNameBytes = 16; // of the elements and attributes that are known
constexpr qsizetype maxAddressBytes = 4096;
constexpr qsizetype maxValueBytes = 256; // of the other attributes

} // namespace

void HtmlAttributes::take(QByteArrayView name, QByteArrayView value)
{
    const auto keep
        = [&](std::string_view known, std::optional<QByteArrayView> &target, qsizetype maxBytes = maxValueBytes) {
              if (!target && equalsIgnoringCase(name, known)) // of the same name twice, the first counts
                  target = value.size() <= maxBytes ? value : QByteArrayView {};
          };
    keep("href", href, maxAddressBytes);
    keep("class", cssClass);
    keep("rel", rel);
    keep("start", start);
    keep("alt", alt, maxAddressBytes);
}

std::optional<HtmlToken> HtmlScanner::next()
{
    Q_ASSERT(!atEnd());
    if (m_html[m_at] == '<')
        return takeMarkup();
    return takeText();
}

HtmlToken HtmlScanner::takeText()
{
    qsizetype end = m_html.indexOf('<', m_at);
    if (end < 0)
        end = m_html.size();
    const QByteArrayView text = m_html.sliced(m_at, end - m_at);
    m_at = end;
    return {.kind = HtmlToken::Kind::Text, .text = text};
}

std::optional<HtmlToken> HtmlScanner::takeMarkup()
{
    const char next = peek(1);
    if (ascii::isLetter(next)) {
        ++m_at;
        return takeTag(false);
    }
    if (next == '/' && ascii::isLetter(peek(2))) {
        m_at += 2;
        return takeTag(true);
    }
    if (next == '!' && peek(2) == '-' && peek(3) == '-') {
        skipComment();
    } else if (next == '!' || next == '?' || (next == '/' && m_at + 2 < m_html.size())) {
        skipPast('>'); // a declaration, or a bogus comment
    } else {
        ++m_at;
        return HtmlToken {.kind = HtmlToken::Kind::LoneBracket};
    }
    return std::nullopt;
}

void HtmlScanner::skipComment()
{
    m_at += 4;
    if (peek(0) == '>' || (peek(0) == '-' && peek(1) == '>')) {
        skipPast('>');
        return;
    }
    const qsizetype end = m_html.indexOf("-->", m_at);
    const qsizetype otherEnd = m_html.first(end < 0 ? m_html.size() : end).indexOf("--!>", m_at);
    if (otherEnd >= 0)
        m_at = otherEnd + 4;
    else
        m_at = end < 0 ? m_html.size() : end + 3;
}

void HtmlScanner::skipPast(char c)
{
    const qsizetype end = m_html.indexOf(c, m_at);
    m_at = end < 0 ? m_html.size() : end + 1;
}

std::optional<HtmlToken> HtmlScanner::takeTag(bool isEnd)
{
    const qsizetype begin = m_at;
    while (!atEnd() && !ascii::isHtmlBlank(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>')
        ++m_at;
    const QByteArrayView name = m_html.sliced(begin, m_at - begin);
    HtmlAttributes attributes;
    if (!readAttributes(attributes))
        return std::nullopt; // the text ends inside: no tag
    if (name.size() > maxNameBytes)
        return std::nullopt;
    std::array<char, maxNameBytes> lowered {};
    std::transform(name.begin(), name.end(), lowered.begin(), ascii::lower);
    const std::string_view key {lowered.data(), static_cast<size_t>(name.size())};
    const HtmlTag tag = htmlTagOf(key);
    if (tag == HtmlTag::Unknown)
        return std::nullopt;
    if (isEnd)
        return HtmlToken {.kind = HtmlToken::Kind::EndTag, .tag = tag == HtmlTag::Heading ? HtmlTag::Division : tag};
    if (tag == HtmlTag::Dropped) {
        skipDropped({key.data(), static_cast<qsizetype>(key.size())});
        return std::nullopt;
    }
    return HtmlToken {.kind = HtmlToken::Kind::StartTag, .tag = tag, .attributes = attributes};
}

/// Up to behind the closing bracket; false where there is none.
bool HtmlScanner::readAttributes(HtmlAttributes &attributes)
{
    while (true) {
        while (!atEnd() && (ascii::isHtmlBlank(m_html[m_at]) || m_html[m_at] == '/'))
            ++m_at;
        if (atEnd())
            return false;
        if (m_html[m_at] == '>') {
            ++m_at;
            return true;
        }
        const qsizetype begin = m_at++;
        while (!atEnd() && !ascii::isHtmlBlank(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>'
               && m_html[m_at] != '=')
            ++m_at;
        const QByteArrayView name = m_html.sliced(begin, m_at - begin);
        while (!atEnd() && ascii::isHtmlBlank(m_html[m_at]))
            ++m_at;
        if (peek(0) != '=')
            continue;
        ++m_at;
        attributes.take(name, readValue());
    }
}

QByteArrayView HtmlScanner::readValue()
{
    while (!atEnd() && ascii::isHtmlBlank(m_html[m_at]))
        ++m_at;
    const char quote = peek(0);
    if (quote == '"' || quote == '\'') {
        const qsizetype begin = ++m_at;
        const qsizetype end = m_html.indexOf(quote, begin);
        m_at = end < 0 ? m_html.size() : end + 1;
        return m_html.sliced(begin, (end < 0 ? m_html.size() : end) - begin);
    }
    const qsizetype begin = m_at;
    while (!atEnd() && !ascii::isHtmlBlank(m_html[m_at]) && m_html[m_at] != '>')
        ++m_at;
    return m_html.sliced(begin, m_at - begin);
}

/// Behind an element whose content is not for reading. One that never ends is a stray tag, unless its content is text
/// by its nature. What was not found once is not looked for again, or many stray tags would take quadratic time.
void HtmlScanner::skipDropped(QByteArrayView name)
{
    const bool holdsText = isRawText({name.data(), static_cast<size_t>(name.size())});
    if (!holdsText && std::find(m_withoutEnd.begin(), m_withoutEnd.end(), name) != m_withoutEnd.end())
        return;
    const qsizetype end = findEndTag(name, m_at);
    if (end >= 0) {
        m_at = end;
        skipPast('>');
    } else if (holdsText) {
        m_at = m_html.size();
    } else {
        m_withoutEnd.push_back(name.toByteArray());
    }
}

qsizetype HtmlScanner::findEndTag(QByteArrayView name, qsizetype from) const
{
    for (qsizetype at = m_html.indexOf("</", from); at >= 0; at = m_html.indexOf("</", at + 2)) {
        const qsizetype behind = at + 2 + name.size();
        if (behind > m_html.size())
            break;
        if (!equalsIgnoringCase(m_html.sliced(at + 2, name.size()), {name.data(), static_cast<size_t>(name.size())}))
            continue;
        if (behind == m_html.size() || ascii::isHtmlBlank(m_html[behind]) || m_html[behind] == '>'
            || m_html[behind] == '/')
            return at;
    }
    return -1;
}

} // namespace thumpline
