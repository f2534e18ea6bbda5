#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <array>
#include <string_view>

// Inside tameHtml() and its scanner only: which elements there are, and what they are written as.

namespace thumpline {

/// The elements that are kept.
enum class HtmlTag : quint8 {
    Paragraph,
    Division,
    Quote,
    List,
    NumberedList,
    Item,
    Preformatted,
    Link,
    Bold,
    Italic,
    Underline,
    Strike,
    Code,
    Span,
    Subscript,
    Superscript,
    RubyText, ///< a span of the class `rt`: in the parser's rules for ruby it may close lists and paragraphs
    RubyParenthesis, ///< a span of the class `rp`
    LineBreak,
    Rule,
    Heading, ///< a division of the class `heading`: headings close each other, which is one rule more
    Image, ///< its `alt` as text
    Cell, ///< of a table: a blank
    Dropped, ///< with all that is in it, up to its end tag
    Unknown,
};

constexpr size_t htmlTagCount = static_cast<size_t>(HtmlTag::Unknown) + 1;

/// By a name in lower case.
[[nodiscard]] HtmlTag htmlTagOf(std::string_view name);
/// What the tamed HTML calls it; empty for what is not written as an element.
[[nodiscard]] std::string_view writtenNameOf(HtmlTag tag);
/// Whose content is text up to the end tag, whatever looks like a tag in it: without one it goes to the end.
[[nodiscard]] bool isRawText(std::string_view name);

/// Elements that close an open paragraph before them: the HTML standard's "special" ones among those kept.
[[nodiscard]] constexpr bool isBlock(HtmlTag tag)
{
    return tag <= HtmlTag::Preformatted;
}

/// The HTML standard's "formatting": opened again by the parser where a block cut them off.
[[nodiscard]] constexpr bool isFormatting(HtmlTag tag)
{
    return tag >= HtmlTag::Link && tag <= HtmlTag::Code;
}

} // namespace thumpline
