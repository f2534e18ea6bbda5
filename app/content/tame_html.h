#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace thumpline {

/// What a piece of untrusted HTML may cost.
struct HtmlLimits
{
    qsizetype maxTextBytes = 64 * 1024; ///< of text between the tags
    int maxTags = 4000; ///< that are kept
    int maxDepth = 48; ///< of elements in each other: what is deeper loses its tags, not its text
    int maxFormatting = 8; ///< of those, elements that an HTML parser opens again in each paragraph (b, i, a…)
};

struct TameHtml
{
    QByteArray html {};
    bool truncated = false; ///< a limit for text or tags was met: the rest is missing
};

/// Makes HTML harmless for a real parser: the same text, with only those tags and attributes that mean something here.
///
/// An HTML parser's time is quadratic in the depth of nesting and in the count of unclosed formatting (libgumbo takes
/// 9 s for 20,000 nested `<b>`), and its tree is built and torn down by recursion. So tags are counted before: too
/// deep ones go, unknown ones go, attributes but `href class rel start alt` go, what is not for reading (script,
/// style, svg…) goes with its content. The rest is left as it was written, character references included.
/// Linear time. Source: HTML standard 13.2.5 (tokenization), 13.2.6 for which tags close which.
[[nodiscard]] TameHtml tameHtml(QByteArrayView html, const HtmlLimits &limits = {});

} // namespace thumpline
