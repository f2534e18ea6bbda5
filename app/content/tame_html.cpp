#include "content/tame_html.h"

#include "content/html_scanner.h"
#include "protocol/ascii.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace thumpline {

namespace {

/// How many bytes at `at` are a control character or a noncharacter, which an HTML parser would turn into U+FFFD.
qsizetype controlBytes(QByteArrayView text, qsizetype at)
{
    const auto byte = [text](qsizetype i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned int first = byte(at);
    if ((first < 0x20 && !ascii::isHtmlBlank(text[at])) || first == 0x7f)
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

constexpr qsizetype attributeBytesPerTextByte = 4; // a link's address is often longer than its text

/// Keeps account of what the parser will have open, and writes what it may see.
class Tamer
{
public:
    Tamer(QByteArrayView html, const HtmlLimits &limits)
        : m_scanner(html)
        , m_limits(limits)
    {}

    TameHtml run(qsizetype sizeHint);

private:
    void take(const HtmlToken &token);
    void start(HtmlTag tag, const HtmlAttributes &attributes);
    void startElement(HtmlTag tag, const HtmlAttributes &attributes);
    void end(HtmlTag tag);
    void closeImplied(HtmlTag tag);
    void popTo(qsizetype size);
    void deactivate(HtmlTag tag);
    [[nodiscard]] qsizetype lastOf(HtmlTag tag) const;
    [[nodiscard]] bool isFull() const { return m_tags >= m_limits.maxTags || m_textLeft <= 0; }

    void writeText(QByteArrayView text);
    void writeTag(HtmlTag tag, const HtmlAttributes &attributes);
    void writeAttribute(std::string_view name, const std::optional<QByteArrayView> &value);

    HtmlScanner m_scanner;
    HtmlLimits m_limits;
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
    TameHtml m_out {};
};

TameHtml Tamer::run(qsizetype sizeHint)
{
    m_out.html.reserve(std::min(sizeHint, m_limits.maxTextBytes));
    while (!m_scanner.atEnd()) {
        if (isFull()) {
            m_out.truncated = true;
            break;
        }
        if (const std::optional<HtmlToken> token = m_scanner.next())
            take(*token);
    }
    return std::move(m_out);
}

void Tamer::take(const HtmlToken &token)
{
    switch (token.kind) {
    case HtmlToken::Kind::Text:
        writeText(token.text);
        return;
    case HtmlToken::Kind::LoneBracket:
        // Written as a reference: what was left out behind it must not make a tag of it.
        writeText("&lt;");
        return;
    case HtmlToken::Kind::StartTag:
        start(token.tag, token.attributes);
        return;
    case HtmlToken::Kind::EndTag:
        end(token.tag);
        return;
    }
    Q_UNREACHABLE();
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

void Tamer::start(HtmlTag tag, const HtmlAttributes &attributes)
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
                         : HtmlAttributes {});
    }
}

void Tamer::startElement(HtmlTag tag, const HtmlAttributes &attributes)
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

void Tamer::writeTag(HtmlTag tag, const HtmlAttributes &attributes)
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
    return Tamer(html, limits).run(html.size());
}

} // namespace thumpline
