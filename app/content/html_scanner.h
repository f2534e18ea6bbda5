#pragma once

#include "content/html_tag.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <string_view>
#include <vector>

namespace thumpline {

/// The attributes of a tag that mean something here; the others are read over. Views into the text.
struct HtmlAttributes
{
    std::optional<QByteArrayView> href {};
    std::optional<QByteArrayView> cssClass {};
    std::optional<QByteArrayView> rel {};
    std::optional<QByteArrayView> start {};
    std::optional<QByteArrayView> alt {};

    /// Of the same name twice, the first counts.
    void take(QByteArrayView name, QByteArrayView value);
};

/// A piece of HTML.
struct HtmlToken
{
    enum class Kind {
        Text, ///< as it stands in the source, references included
        LoneBracket, ///< a `<` that begins nothing
        StartTag,
        EndTag,
    };
    Kind kind = Kind::Text;
    QByteArrayView text {};
    HtmlTag tag = HtmlTag::Unknown; ///< never Unknown or Dropped in a tag; a heading's end is a Division's
    HtmlAttributes attributes {}; ///< of a start tag
};

/// Cuts HTML into text and the tags that are known; reads over comments, declarations, other tags, and elements whose
/// content is not for reading.
///
/// Views into the text, which must outlive it. Linear time. Errors: none, every input is valid. Thread: a value.
/// Source: HTML standard 13.2.5, as far as text and tags go.
class HtmlScanner
{
public:
    explicit HtmlScanner(QByteArrayView html)
        : m_html(html)
    {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_html.size(); }
    /// The next piece; nothing where what came was read over.
    [[nodiscard]] std::optional<HtmlToken> next();

private:
    [[nodiscard]] char peek(qsizetype ahead) const
    {
        return m_at + ahead < m_html.size() ? m_html[m_at + ahead] : '\0';
    }
    HtmlToken takeText();
    std::optional<HtmlToken> takeMarkup();
    std::optional<HtmlToken> takeTag(bool isEnd);
    void skipComment();
    void skipPast(char c);
    bool readAttributes(HtmlAttributes &attributes);
    QByteArrayView readValue();
    void skipDropped(QByteArrayView name);
    [[nodiscard]] qsizetype findEndTag(QByteArrayView name, qsizetype from) const;

    QByteArrayView m_html;
    qsizetype m_at = 0;
    std::vector<QByteArray> m_withoutEnd {}; ///< names whose end tag was looked for in vain
};

} // namespace thumpline
