#include "content/tame_html.h"

#include "content/html_tag.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace thumpline {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/// How many bytes at `at` are a control character or a noncharacter, which an HTML parser would turn into U+FFFD.
qsizetype controlBytes(QByteArrayView text, qsizetype at)
{
    const auto byte = [text](qsizetype i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned int first = byte(at);
    if ((first < 0x20 && !isBlank(text[at])) || first == 0x7f)
        return 1;
    if (first == 0xc2 && byte(at + 1) < 0xa0) // C1
        return 2;
    const bool isNoncharacter = first == 0xef && byte(at + 1) == 0xbf && byte(at + 2) >= 0xbe;
    return isNoncharacter ? 3 : 0;
}

void appendWithoutControls(QByteArrayView text, QByteArray &out)
{
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype skip = controlBytes(text, at);
        if (skip == 0) {
            ++at;
            continue;
        }
        out.append(text.sliced(copied, at - copied));
        at += skip;
        copied = at;
    }
    out.append(text.sliced(std::min(copied, text.size())));
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool equalsIgnoringCase(QByteArrayView a, std::string_view lowerCase)
{
    return static_cast<size_t>(a.size()) == lowerCase.size()
        && std::equal(a.begin(), a.end(), lowerCase.begin(), [](char x, char y) { return lower(x) == y; });
}

constexpr qsizetype maxNameBytes = 16; // of the elements and attributes that are known
constexpr qsizetype maxAddressBytes = 4096;
constexpr qsizetype maxValueBytes = 256; // of the other attributes
constexpr qsizetype attributeBytesPerTextByte = 4; // a link's address is often longer than its text

/// The attributes that mean something here; the others are read over.
struct Attributes
{
    std::optional<QByteArrayView> href {};
    std::optional<QByteArrayView> cssClass {};
    std::optional<QByteArrayView> rel {};
    std::optional<QByteArrayView> start {};
    std::optional<QByteArrayView> alt {};

    void take(QByteArrayView name, QByteArrayView value)
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
};

class Tamer
{
public:
    Tamer(QByteArrayView html, const HtmlLimits &limits)
        : m_html(html)
        , m_limits(limits)
    {}

    TameHtml run();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_html.size(); }
    [[nodiscard]] char peek(qsizetype ahead) const
    {
        return m_at + ahead < m_html.size() ? m_html[m_at + ahead] : '\0';
    }

    void takeText();
    void takeMarkup();
    void skipComment();
    void skipPast(char c);
    void takeTag(bool isEnd);
    bool readAttributes(Attributes &attributes);
    QByteArrayView readValue();
    void skipDropped(QByteArrayView name);
    [[nodiscard]] qsizetype findEndTag(QByteArrayView name, qsizetype from) const;

    void start(HtmlTag tag, const Attributes &attributes);
    void startElement(HtmlTag tag, const Attributes &attributes);
    void end(HtmlTag tag);
    void closeImplied(HtmlTag tag);
    void popTo(qsizetype size);
    void deactivate(HtmlTag tag);
    [[nodiscard]] qsizetype lastOf(HtmlTag tag) const;
    [[nodiscard]] bool isFull() const { return m_tags >= m_limits.maxTags || m_textLeft <= 0; }

    void writeText(QByteArrayView text);
    void writeTag(HtmlTag tag, const Attributes &attributes);
    void writeAttribute(std::string_view name, const std::optional<QByteArrayView> &value);

    QByteArrayView m_html;
    HtmlLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_textLeft = m_limits.maxTextBytes;
    qsizetype m_attributesLeft = m_limits.maxTextBytes * attributeBytesPerTextByte;
    int m_tags = 0;
    /// Elements that were opened and not closed by an end tag: the parser has them open, or will open them again.
    std::array<int, htmlTagCount> m_active {};
    int m_formatting = 0; ///< the sum of m_active
    /// What the parser will have open, or more: blocks exactly, as it closes them by the same rules; of the others,
    /// an end tag takes away one at most, though the parser may close what is in it as well.
    std::vector<HtmlTag> m_open {};
    std::array<int, htmlTagCount> m_omitted {}; ///< start tags left out whose end tags have to go too
    int m_omittedBlocks = 0; ///< the sum of those that are blocks
    bool m_breakDue = false; ///< a block was left out: what follows begins a line at least
    std::vector<QByteArray> m_withoutEnd {}; ///< names whose end tag was looked for in vain
    TameHtml m_out {};
};

TameHtml Tamer::run()
{
    m_out.html.reserve(std::min(m_html.size(), m_limits.maxTextBytes));
    while (!atEnd()) {
        if (isFull()) {
            m_out.truncated = true;
            break;
        }
        if (m_html[m_at] == '<')
            takeMarkup();
        else
            takeText();
    }
    return std::move(m_out);
}

void Tamer::takeText()
{
    qsizetype end = m_html.indexOf('<', m_at);
    if (end < 0)
        end = m_html.size();
    writeText(m_html.sliced(m_at, end - m_at));
    m_at = end;
}

void Tamer::takeMarkup()
{
    const char next = peek(1);
    if (isLetter(next)) {
        ++m_at;
        takeTag(false);
    } else if (next == '/' && isLetter(peek(2))) {
        m_at += 2;
        takeTag(true);
    } else if (next == '!' && peek(2) == '-' && peek(3) == '-') {
        skipComment();
    } else if (next == '!' || next == '?' || (next == '/' && m_at + 2 < m_html.size())) {
        skipPast('>'); // a declaration, or a bogus comment
    } else {
        // A lone bracket is text. Written as a reference: what was left out behind it must not make a tag of it.
        writeText("&lt;");
        ++m_at;
    }
}

void Tamer::skipComment()
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

void Tamer::skipPast(char c)
{
    const qsizetype end = m_html.indexOf(c, m_at);
    m_at = end < 0 ? m_html.size() : end + 1;
}

void Tamer::takeTag(bool isEnd)
{
    const qsizetype begin = m_at;
    while (!atEnd() && !isBlank(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>')
        ++m_at;
    const QByteArrayView name = m_html.sliced(begin, m_at - begin);
    Attributes attributes;
    if (!readAttributes(attributes))
        return; // the text ends inside: no tag
    if (name.size() > maxNameBytes)
        return;
    std::array<char, maxNameBytes> lowered {};
    std::transform(name.begin(), name.end(), lowered.begin(), lower);
    const std::string_view key {lowered.data(), static_cast<size_t>(name.size())};
    const HtmlTag tag = htmlTagOf(key);
    if (tag == HtmlTag::Unknown)
        return;
    if (isEnd)
        end(tag == HtmlTag::Heading ? HtmlTag::Division : tag);
    else if (tag == HtmlTag::Dropped)
        skipDropped({key.data(), static_cast<qsizetype>(key.size())});
    else
        start(tag, attributes);
}

/// Up to behind the closing bracket; false where there is none.
bool Tamer::readAttributes(Attributes &attributes)
{
    while (true) {
        while (!atEnd() && (isBlank(m_html[m_at]) || m_html[m_at] == '/'))
            ++m_at;
        if (atEnd())
            return false;
        if (m_html[m_at] == '>') {
            ++m_at;
            return true;
        }
        const qsizetype begin = m_at++;
        while (!atEnd() && !isBlank(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>' && m_html[m_at] != '=')
            ++m_at;
        const QByteArrayView name = m_html.sliced(begin, m_at - begin);
        while (!atEnd() && isBlank(m_html[m_at]))
            ++m_at;
        if (peek(0) != '=')
            continue;
        ++m_at;
        attributes.take(name, readValue());
    }
}

QByteArrayView Tamer::readValue()
{
    while (!atEnd() && isBlank(m_html[m_at]))
        ++m_at;
    const char quote = peek(0);
    if (quote == '"' || quote == '\'') {
        const qsizetype begin = ++m_at;
        const qsizetype end = m_html.indexOf(quote, begin);
        m_at = end < 0 ? m_html.size() : end + 1;
        return m_html.sliced(begin, (end < 0 ? m_html.size() : end) - begin);
    }
    const qsizetype begin = m_at;
    while (!atEnd() && !isBlank(m_html[m_at]) && m_html[m_at] != '>')
        ++m_at;
    return m_html.sliced(begin, m_at - begin);
}

/// Behind an element whose content is not for reading. One that never ends is a stray tag, unless its content is text
/// by its nature. What was not found once is not looked for again, or many stray tags would take quadratic time.
void Tamer::skipDropped(QByteArrayView name)
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

qsizetype Tamer::findEndTag(QByteArrayView name, qsizetype from) const
{
    for (qsizetype at = m_html.indexOf("</", from); at >= 0; at = m_html.indexOf("</", at + 2)) {
        const qsizetype behind = at + 2 + name.size();
        if (behind > m_html.size())
            break;
        if (!equalsIgnoringCase(m_html.sliced(at + 2, name.size()), {name.data(), static_cast<size_t>(name.size())}))
            continue;
        if (behind == m_html.size() || isBlank(m_html[behind]) || m_html[behind] == '>' || m_html[behind] == '/')
            return at;
    }
    return -1;
}

qsizetype Tamer::lastOf(HtmlTag tag) const
{
    const auto found = std::find(m_open.rbegin(), m_open.rend(), tag);
    return m_open.rend() - found - 1;
}

void Tamer::popTo(qsizetype size)
{
    m_open.resize(static_cast<size_t>(size));
}

void Tamer::deactivate(HtmlTag tag)
{
    if (int &active = m_active[static_cast<size_t>(tag)]; active > 0) {
        --active;
        --m_formatting;
    }
}

/// What the parser closes by itself before an element begins.
void Tamer::closeImplied(HtmlTag tag)
{
    if (tag == HtmlTag::Item) {
        for (qsizetype i = std::ssize(m_open) - 1; i >= 0; --i) {
            const HtmlTag open = m_open[static_cast<size_t>(i)];
            if (open == HtmlTag::Item) {
                popTo(i);
                break;
            }
            if (isBlock(open) && open != HtmlTag::Paragraph && open != HtmlTag::Division)
                break;
        }
    }
    if (isBlock(tag) || tag == HtmlTag::Rule) {
        if (const qsizetype paragraph = lastOf(HtmlTag::Paragraph); paragraph >= 0)
            popTo(paragraph);
    }
    if (tag == HtmlTag::Link && lastOf(HtmlTag::Link) >= 0) {
        m_open.erase(m_open.begin() + lastOf(HtmlTag::Link));
        deactivate(HtmlTag::Link);
    }
}

void Tamer::start(HtmlTag tag, const Attributes &attributes)
{
    switch (tag) {
    case HtmlTag::LineBreak:
        writeTag(tag, {});
        return;
    case HtmlTag::Rule:
        closeImplied(tag);
        writeTag(tag, {});
        return;
    case HtmlTag::Heading:
        startElement(HtmlTag::Division, {.cssClass = QByteArrayView("heading")});
        return;
    case HtmlTag::RubyText:
    case HtmlTag::RubyParenthesis:
        if (!m_open.empty() && (m_open.back() == HtmlTag::RubyText || m_open.back() == HtmlTag::RubyParenthesis))
            end(m_open.back()); // their end tags may be left out
        startElement(tag, {.cssClass = tag == HtmlTag::RubyText ? QByteArrayView("rt") : QByteArrayView("rp")});
        return;
    case HtmlTag::Image:
        if (attributes.alt)
            writeText(attributes.alt->toByteArray().replace('<', "&lt;"));
        return;
    case HtmlTag::Cell:
        writeText(" ");
        return;
    default:
        startElement(tag,
                     tag == HtmlTag::Link || tag == HtmlTag::Span || tag == HtmlTag::Paragraph
                             || tag == HtmlTag::NumberedList
                         ? attributes
                         : Attributes {});
    }
}

void Tamer::startElement(HtmlTag tag, const Attributes &attributes)
{
    // What stands in a block that was left out is left out as well, or its items would be taken for the outer list's.
    const bool inOmitted = isBlock(tag) && m_omittedBlocks > 0;
    if (!inOmitted)
        closeImplied(tag);
    const bool tooDeep = inOmitted || std::ssize(m_open) >= m_limits.maxDepth;
    const bool tooMuch = isFormatting(tag) && m_formatting >= m_limits.maxFormatting;
    if (tooDeep || tooMuch) {
        ++m_omitted[static_cast<size_t>(tag)];
        if (isBlock(tag)) {
            ++m_omittedBlocks;
            m_breakDue = true;
        }
        return;
    }
    m_open.push_back(tag);
    if (isFormatting(tag)) {
        ++m_active[static_cast<size_t>(tag)];
        ++m_formatting;
    }
    writeTag(tag, attributes);
}

void Tamer::end(HtmlTag tag)
{
    if (tag >= HtmlTag::LineBreak)
        return; // void, or nothing that was opened; `</br>` is a rarity that nobody misses
    if (int &omitted = m_omitted[static_cast<size_t>(tag)]; omitted > 0) {
        --omitted;
        m_omittedBlocks -= isBlock(tag) ? 1 : 0;
        return;
    }
    const qsizetype open = lastOf(tag);
    if (open < 0 && m_active[static_cast<size_t>(tag)] == 0)
        return; // closes nothing; `</p>` alone would make an empty paragraph
    if (tag == HtmlTag::Item && std::max(lastOf(HtmlTag::List), lastOf(HtmlTag::NumberedList)) > open)
        return; // of an outer list: ignored by the parser too
    if (isBlock(tag)) {
        popTo(open);
    } else if (isFormatting(tag)) {
        if (open >= 0)
            m_open.erase(m_open.begin() + open);
        deactivate(tag);
    } else {
        if (std::any_of(m_open.begin() + open, m_open.end(), isBlock))
            return; // ignored by the parser too
        m_open.erase(m_open.begin() + open);
    }
    const std::string_view name = writtenNameOf(tag);
    ++m_tags;
    m_out.html.append("</").append(name.data(), static_cast<qsizetype>(name.size())).append('>');
}

void Tamer::writeText(QByteArrayView text)
{
    if (std::exchange(m_breakDue, false))
        writeTag(HtmlTag::LineBreak, {});
    if (text.size() > m_textLeft) {
        qsizetype cut = m_textLeft;
        while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xc0) == 0x80)
            --cut; // not inside a character
        text = text.first(cut);
        m_out.truncated = true;
        m_textLeft = 0;
    } else {
        m_textLeft -= text.size();
    }
    appendWithoutControls(text, m_out.html);
}

void Tamer::writeTag(HtmlTag tag, const Attributes &attributes)
{
    const std::string_view name = writtenNameOf(tag);
    ++m_tags;
    m_out.html.append('<').append(name.data(), static_cast<qsizetype>(name.size()));
    if (tag == HtmlTag::Link) {
        writeAttribute("href", attributes.href);
        writeAttribute("rel", attributes.rel);
    }
    writeAttribute("class", attributes.cssClass);
    if (tag == HtmlTag::NumberedList)
        writeAttribute("start", attributes.start);
    m_out.html.append('>');
}

void Tamer::writeAttribute(std::string_view name, const std::optional<QByteArrayView> &value)
{
    if (!value || value->size() > m_attributesLeft)
        return;
    m_attributesLeft -= value->size();
    m_out.html.append(' ').append(name.data(), static_cast<qsizetype>(name.size())).append("=\"");
    if (value->contains('"'))
        m_out.html.append(value->toByteArray().replace('"', "&quot;"));
    else
        m_out.html.append(*value);
    m_out.html.append('"');
}

} // namespace

TameHtml tameHtml(QByteArrayView html, const HtmlLimits &limits)
{
    return Tamer(html, limits).run();
}

} // namespace thumpline
