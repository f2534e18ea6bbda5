#pragma once

#include "timeline/row_content.h"

#include <QCoreApplication>
#include <QPalette>
#include <QTextCursor>

namespace thumpline {

struct RichText;

/// Writes a row, whole, into a text document: for reading, selecting and copying.
///
/// Everything goes in as text with formats, never as HTML, so nothing in it can be run or fetched. Links are anchors
/// whose tool tips show the real host. Thread: GUI. Does not own the document.
class ContentWriter
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ContentWriter)
public:
    ContentWriter(QTextDocument &document, const QPalette &palette);

    /// Replaces what is there.
    void write(const RowContent &content);
    /// The same for a status alone: an earlier version.
    void write(const Status &status);

private:
    struct Formats
    {
        QTextCharFormat body {};
        QTextCharFormat dim {};
        QTextCharFormat bold {};
        QTextCharFormat bad {};
        QTextCharFormat recovered {};
    };

    void writeAuthor(const RowContent &content);
    void writeStatus(const Status &status, bool struck);
    void writeRich(const RichText &rich, int indent, bool struck);
    void writePoll(const Poll &poll);
    void writeMedia(const std::vector<MediaAttachment> &media);
    void writeCard(const PreviewCard &card);
    void writeQuote(const Quote &quote);
    void writeNotes(const std::vector<RowNote> &notes);

    void beginBlock(int topMargin, int indent = 0);
    void line(const QString &text, const QTextCharFormat &format, int topMargin = 0, int indent = 0);
    [[nodiscard]] static QString mediaName(const MediaAttachment &media);

    QTextDocument &m_document;
    QTextCursor m_cursor;
    QPalette m_palette;
    Formats m_formats {};
    bool m_first = true;
};

} // namespace thumpline
