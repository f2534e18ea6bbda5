#include "content/html_tag.h"

#include "protocol/key_table.h"

namespace thumpline {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, htmlTagCount> writtenNames {
    "p",    "div", "blockquote", "ul",   "ol",   "li", "pre", "a",   "b", "i", "u", "s", "code",
    "span", "sub", "sup",        "span", "span", "br", "hr",  "div", "",  "",  "",  ""};

constexpr auto tags = makeKeyTable<HtmlTag>({
    {"p", HtmlTag::Paragraph},
    {"div", HtmlTag::Division},
    {"blockquote", HtmlTag::Quote},
    {"ul", HtmlTag::List},
    {"ol", HtmlTag::NumberedList},
    {"li", HtmlTag::Item},
    {"pre", HtmlTag::Preformatted},
    {"listing", HtmlTag::Preformatted},
    {"h1", HtmlTag::Heading},
    {"h2", HtmlTag::Heading},
    {"h3", HtmlTag::Heading},
    {"h4", HtmlTag::Heading},
    {"h5", HtmlTag::Heading},
    {"h6", HtmlTag::Heading},
    {"a", HtmlTag::Link},
    {"b", HtmlTag::Bold},
    {"strong", HtmlTag::Bold},
    {"i", HtmlTag::Italic},
    {"em", HtmlTag::Italic},
    {"cite", HtmlTag::Italic},
    {"u", HtmlTag::Underline},
    {"ins", HtmlTag::Underline},
    {"s", HtmlTag::Strike},
    {"del", HtmlTag::Strike},
    {"strike", HtmlTag::Strike},
    {"code", HtmlTag::Code},
    {"kbd", HtmlTag::Code},
    {"samp", HtmlTag::Code},
    {"tt", HtmlTag::Code},
    {"span", HtmlTag::Span},
    {"sub", HtmlTag::Subscript},
    {"sup", HtmlTag::Superscript},
    {"rt", HtmlTag::RubyText},
    {"rp", HtmlTag::RubyParenthesis},
    {"br", HtmlTag::LineBreak},
    {"hr", HtmlTag::Rule},
    {"img", HtmlTag::Image},
    {"image", HtmlTag::Image},
    {"td", HtmlTag::Cell},
    {"th", HtmlTag::Cell},
    {"address", HtmlTag::Division},
    {"article", HtmlTag::Division},
    {"aside", HtmlTag::Division},
    {"caption", HtmlTag::Division},
    {"center", HtmlTag::Division},
    {"dd", HtmlTag::Division},
    {"details", HtmlTag::Division},
    {"dl", HtmlTag::Division},
    {"dt", HtmlTag::Division},
    {"fieldset", HtmlTag::Division},
    {"figcaption", HtmlTag::Division},
    {"figure", HtmlTag::Division},
    {"footer", HtmlTag::Division},
    {"form", HtmlTag::Division},
    {"header", HtmlTag::Division},
    {"main", HtmlTag::Division},
    {"nav", HtmlTag::Division},
    {"section", HtmlTag::Division},
    {"summary", HtmlTag::Division},
    {"table", HtmlTag::Division},
    {"tr", HtmlTag::Division},
    {"script", HtmlTag::Dropped},
    {"style", HtmlTag::Dropped},
    {"iframe", HtmlTag::Dropped},
    {"noembed", HtmlTag::Dropped},
    {"noframes", HtmlTag::Dropped},
    {"title", HtmlTag::Dropped},
    {"textarea", HtmlTag::Dropped},
    {"template", HtmlTag::Dropped},
    {"select", HtmlTag::Dropped},
    {"svg", HtmlTag::Dropped},
    {"object", HtmlTag::Dropped},
    {"audio", HtmlTag::Dropped},
    {"video", HtmlTag::Dropped},
    {"canvas", HtmlTag::Dropped},
    {"annotation", HtmlTag::Dropped},
    {"annotation-xml", HtmlTag::Dropped},
});

constexpr auto rawTextTags = makeKeyTable<bool>({
    {"script", true},
    {"style", true},
    {"iframe", true},
    {"noembed", true},
    {"noframes", true},
    {"title", true},
    {"textarea", true},
});

} // namespace

HtmlTag htmlTagOf(std::string_view name)
{
    return tags.find(name, HtmlTag::Unknown);
}

std::string_view writtenNameOf(HtmlTag tag)
{
    return writtenNames[static_cast<size_t>(tag)];
}

bool isRawText(std::string_view name)
{
    return rawTextTags.find(name, false);
}

} // namespace thumpline
