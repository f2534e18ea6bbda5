#include "ui/json_highlighter.h"

#include "ui/state_colours.h"

#include <QPalette>

namespace thumpline {

namespace {

/// The index behind the string that starts at `start`; the text's end if it has none.
qsizetype endOfString(const QString &text, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < text.size() && text[i] != u'"')
        i += text[i] == u'\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    m_name.setForeground(quietColours(palette).link);
    m_string.setForeground(coloursOf(Tone::Live, palette).text);
    m_word.setForeground(coloursOf(Tone::Recovered, palette).text);
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text[i];
        if (c == u'"') {
            const qsizetype end = endOfString(text, i);
            const bool isName = end < text.size() && text[end] == u':';
            setFormat(static_cast<int>(i), static_cast<int>(end - i), isName ? m_name : m_string);
            i = end;
        } else if (c.isLetterOrNumber() || c == u'-') {
            qsizetype end = i;
            while (end < text.size()
                   && (text[end].isLetterOrNumber() || text[end] == u'+' || text[end] == u'-' || text[end] == u'.'))
                ++end;
            setFormat(static_cast<int>(i), static_cast<int>(end - i), m_word);
            i = end;
        } else {
            ++i;
        }
    }
}

} // namespace thumpline
