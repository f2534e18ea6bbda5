#pragma once

#include "content/link_target.h"
#include "content/tame_html.h"
#include "protocol/entities/status.h"

#include <QFlags>
#include <QString>

#include <vector>

namespace thumpline {

enum class TextStyle {
    Emphasis = 0x01,
    Strong = 0x02,
    Underline = 0x04,
    Strikethrough = 0x08,
    Code = 0x10,
    Subscript = 0x20,
    Superscript = 0x40,
    RubyAnnotation = 0x80, ///< how the text before it is read, in parentheses
};
Q_DECLARE_FLAGS(TextStyles, TextStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(TextStyles)

enum class LinkKind {
    Web,
    Mention, ///< `@name`
    Hashtag, ///< `#tag`
};

/// A link in a text: start and length in UTF-16 code units of RichText::text.
struct TextLink
{
    qsizetype start = 0;
    qsizetype length = 0;
    LinkKind kind = LinkKind::Web;
    LinkTarget target {};
    friend bool operator==(const TextLink &, const TextLink &) = default;
};

/// A stretch of text that looks different. Runs are sorted and do not overlap; text between them is plain.
struct TextRun
{
    qsizetype start = 0;
    qsizetype length = 0;
    TextStyles styles {};
    int link = -1; ///< index into RichText::links
    int emoji = -1; ///< index into the emojis that the text was made with: the run is `:shortcode:`
    friend bool operator==(const TextRun &, const TextRun &) = default;
};

enum class BlockKind {
    Paragraph,
    Heading,
    Code, ///< preformatted: line feeds and blanks count
    Rule, ///< a line across; without text
};

/// A paragraph: a layout of its own. Blocks are sorted; between two of them stands one blank line in the text.
struct TextBlock
{
    qsizetype start = 0;
    qsizetype length = 0;
    BlockKind kind = BlockKind::Paragraph;
    int quoteLevel = 0; ///< 0: no quotation; at most maxLevel
    int listLevel = 0; ///< 0: in no list; at most maxLevel
    QString marker {}; ///< `•` or `3.`, of the first paragraph of a list's item; not part of the text
    friend bool operator==(const TextBlock &, const TextBlock &) = default;

    static constexpr int maxLevel = 6; // deeper ones are indented no further
};

/// Untrusted HTML as text that is safe to show: no markup is left, nothing can be run or fetched because of it.
///
/// The text is what a reader sees: blocks apart by one blank line, `<br>` a line feed, what is marked as invisible
/// left out, an ellipsis where the server shortened a link, ruby in parentheses. It went through TextFilter, each
/// block for itself. Thread: a value.
struct RichText
{
    QString text {};
    std::vector<TextBlock> blocks {};
    std::vector<TextRun> runs {};
    std::vector<TextLink> links {};
    bool truncated = false; ///< a limit was met: there is more than this
    friend bool operator==(const RichText &, const RichText &) = default;
};

struct RichTextOptions
{
    bool hideInlineQuote = false; ///< leave `<p class="quote-inline">RE: …</p>` out, as the quote itself is shown
    HtmlLimits limits {};
};

/// The limits of what a program reads, not a person: whole posts, but for absurd ones.
constexpr HtmlLimits generousLimits {.maxTextBytes = 4 * 1024 * 1024, .maxTags = 20'000};

/// Reads HTML by an HTML5 parser. Time and memory are bounded by the limits, whatever the input.
[[nodiscard]] RichText richText(QByteArrayView html, const std::vector<CustomEmoji> &emojis = {},
                                const RichTextOptions &options = {});
/// A status's content with its emojis; an inline quote is hidden where the quote can be shown.
[[nodiscard]] RichText richText(const Status &status, const HtmlLimits &limits = {});
/// A plain text (a content warning, a poll's option, a display name) with its emojis, on one line.
[[nodiscard]] RichText richLine(QByteArrayView text, const std::vector<CustomEmoji> &emojis);
/// The text of richText() alone.
[[nodiscard]] QString plainText(QByteArrayView html, const HtmlLimits &limits = {});

} // namespace thumpline
