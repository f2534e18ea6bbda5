#pragma once

#include <QSyntaxHighlighter>

namespace thumpline {

/// Colours JSON that stands as prettyJson() lays it out: names, strings, numbers and words. Follows the palette given.
///
/// Thread: GUI.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit JsonHighlighter(QTextDocument *document);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextCharFormat m_name {};
    QTextCharFormat m_string {};
    QTextCharFormat m_word {};
};

} // namespace thumpline
