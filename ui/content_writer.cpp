#include "ui/content_writer.h"

#include "content/rich_text.h"
#include "content/safe_text.h"
#include "timeline/account_text.h"
#include "ui/quiet_style.h"
#include "ui/rich_formats.h"
#include "ui/state_colours.h"

#include <QFontDatabase>
#include <QLocale>
#include <QTextBlock>
#include <QTextDocument>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr int paragraphGap = 8;
constexpr int indentStep = 16;
constexpr qsizetype maxDescription = 4'000; // letters of an image description

} // namespace

ContentWriter::ContentWriter(QTextDocument &document, const QPalette &palette)
    : m_document(document)
    , m_cursor(&document)
    , m_palette(palette)
{
    const auto coloured = [](const QColor &colour) {
        QTextCharFormat format;
        format.setForeground(colour);
        return format;
    };
    m_formats.body = coloured(palette.color(QPalette::Text));
    m_formats.dim = coloured(quietColours(palette).dimText);
    m_formats.bold = m_formats.body;
    m_formats.bold.setFontWeight(QFont::Bold);
    m_formats.bad = coloured(coloursOf(Tone::Down, palette).text);
    m_formats.recovered = coloured(coloursOf(Tone::Recovered, palette).text);
}

void ContentWriter::write(const RowContent &content)
{
    m_document.clear();
    m_cursor = QTextCursor(&m_document);
    m_cursor.beginEditBlock();
    if (!content.lead.isEmpty())
        line(content.lead, m_formats.dim);
    writeAuthor(content);
    if (content.status)
        writeStatus(*content.status, content.struck);
    if (content.announcement)
        writeRich(richText(content.announcement->content, content.announcement->emojis, {.limits = generousLimits}), 0,
                  content.struck);
    if (!content.details.isEmpty())
        line(content.details, m_formats.body, paragraphGap);
    if (!content.raw.isEmpty())
        line(tr("The payload is on the JSON page."), m_formats.dim, paragraphGap);
    if (!content.reactions.isEmpty())
        line(content.reactions.join(u"   "_s), m_formats.dim, paragraphGap);
    writeNotes(content.notes);
    m_cursor.endEditBlock();
}

void ContentWriter::write(const Status &status)
{
    m_document.clear();
    m_cursor = QTextCursor(&m_document);
    m_cursor.beginEditBlock();
    writeStatus(status.shown(), false);
    m_cursor.endEditBlock();
}

void ContentWriter::beginBlock(int topMargin, int indent)
{
    QTextBlockFormat format;
    format.setTopMargin(topMargin);
    format.setLeftMargin(indent);
    format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    if (m_first)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_first = false;
}

void ContentWriter::line(const QString &text, const QTextCharFormat &format, int topMargin, int indent)
{
    beginBlock(topMargin, indent);
    m_cursor.insertText(text, format);
}

void ContentWriter::writeAuthor(const RowContent &content)
{
    if (content.name.isEmpty())
        return;
    line(content.name, m_formats.bold);
    if (!content.handle.isEmpty())
        m_cursor.insertText(u"  "_s + isolated(content.handle), m_formats.dim);
    if (!content.visibility.isEmpty())
        line(content.visibility, m_formats.dim);
}

void ContentWriter::writeStatus(const Status &status, bool struck)
{
    if (!status.spoilerText.isEmpty())
        line(safeText(status.spoilerText, maxDescription), m_formats.bold, paragraphGap);
    writeRich(richText(status, generousLimits), 0, struck);
    if (status.poll)
        writePoll(*status.poll);
    writeMedia(status.media);
    if (status.card)
        writeCard(*status.card);
    if (status.quote)
        writeQuote(*status.quote);
}

void ContentWriter::writeRich(const RichText &rich, int indent, bool struck)
{
    LayoutStyle style;
    style.body = m_document.defaultFont();
    const LayoutMetrics metrics(style);
    const QColor link = quietColours(m_palette).link;
    for (const TextBlock &block : rich.blocks) {
        beginBlock(paragraphGap, indent + indentStep * (block.quoteLevel + block.listLevel));
        QTextCharFormat plain = block.quoteLevel > 0 || struck ? m_formats.dim : m_formats.body;
        plain.setFontStrikeOut(struck);
        if (block.kind == BlockKind::Heading)
            plain.setFontWeight(QFont::Bold);
        if (block.kind == BlockKind::Code)
            plain.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        if (!block.marker.isEmpty())
            m_cursor.insertText(block.marker + u' ', m_formats.dim);
        const int start = m_cursor.position();
        QString text = rich.text.mid(block.start, block.length);
        text.replace(u'\n', QChar::LineSeparator); // one block of the document each, whatever is in it
        m_cursor.insertText(text, plain);

        QTextCursor part(&m_document);
        const auto merge = [&](qsizetype from, qsizetype length, const QTextCharFormat &format) {
            part.setPosition(start + static_cast<int>(from));
            part.setPosition(start + static_cast<int>(from + length), QTextCursor::KeepAnchor);
            part.mergeCharFormat(format);
        };
        for (const QTextLayout::FormatRange &range : formatsOf(rich, block, metrics, link))
            merge(range.start, range.length, range.format);
        for (const TextLink &to : rich.links) {
            if (to.start < block.start || to.start + to.length > block.start + block.length)
                continue;
            QTextCharFormat anchor;
            anchor.setAnchor(true);
            anchor.setAnchorHref(to.target.url.toString(QUrl::FullyEncoded));
            anchor.setToolTip(to.target.displayHost);
            merge(to.start - block.start, to.length, anchor);
        }
    }
    if (rich.truncated)
        line(tr("There is more of this text than can be shown; the JSON page has all of it."), m_formats.dim,
             paragraphGap);
}

void ContentWriter::writePoll(const Poll &poll)
{
    const qint64 votes = poll.votesCount.value_or(0);
    int gap = paragraphGap;
    for (const PollOption &option : poll.options) {
        QString text = u"• "_s + isolated(richLine(option.title, poll.emojis).text);
        if (option.votesCount && votes > 0)
            //: a share of votes; %1 is a number
            text += u"  "_s
                + tr("%1 %").arg(QLocale().toString(
                    100.0 * static_cast<double>(*option.votesCount) / static_cast<double>(votes), 'f', 0));
        line(text, m_formats.body, gap);
        gap = 0;
    }
    QStringList facts {tr("%n vote(s)", nullptr, static_cast<int>(std::min<qint64>(votes, 2'000'000'000)))};
    if (poll.multiple)
        facts << tr("several may be chosen", "poll");
    if (poll.expired)
        facts << tr("ended", "poll");
    line(facts.join(u" · "_s), m_formats.dim);
}

QString ContentWriter::mediaName(const MediaAttachment &media)
{
    switch (media.type) {
    case MediaType::Image:
        return tr("Picture");
    case MediaType::Gifv:
        return tr("Animation");
    case MediaType::Video:
        return tr("Video");
    case MediaType::Audio:
        return tr("Sound");
    case MediaType::Unknown:
        break;
    }
    return media.typeText.isEmpty() ? tr("Attachment") : safeLine(media.typeText, 40);
}

void ContentWriter::writeMedia(const std::vector<MediaAttachment> &media)
{
    for (const MediaAttachment &one : media) {
        line(mediaName(one), m_formats.bold, paragraphGap);
        if (one.originalSize)
            m_cursor.insertText(u"  %1 × %2"_s.arg(one.originalSize->width()).arg(one.originalSize->height()),
                                m_formats.dim);
        if (one.description.isEmpty())
            line(tr("without a description"), m_formats.dim);
        else
            line(safeText(one.description, maxDescription), m_formats.body);
    }
}

void ContentWriter::writeCard(const PreviewCard &card)
{
    QTextCharFormat title = m_formats.bold;
    if (const auto target = linkTarget(QString::fromUtf8(card.url))) {
        title.setForeground(quietColours(m_palette).link);
        title.setAnchor(true);
        title.setAnchorHref(target->url.toString(QUrl::FullyEncoded));
        title.setToolTip(target->displayHost);
    }
    line(safeLine(card.title.isEmpty() ? card.url : card.title), title, paragraphGap, indentStep);
    if (!card.providerName.isEmpty())
        line(safeLine(card.providerName), m_formats.dim, 0, indentStep);
    if (!card.description.isEmpty())
        line(safeText(card.description, maxDescription), m_formats.body, 0, indentStep);
}

void ContentWriter::writeQuote(const Quote &quote)
{
    if (!quote.status) {
        line(tr("Quotes a post that is not shown"), m_formats.dim, paragraphGap, indentStep);
        return;
    }
    const Status &quoted = *quote.status;
    line(visibleName(quoted.account), m_formats.bold, paragraphGap, indentStep);
    m_cursor.insertText(u"  @"_s + isolated(safeLine(quoted.account.acct)), m_formats.dim);
    if (!quoted.spoilerText.isEmpty())
        line(safeText(quoted.spoilerText, maxDescription), m_formats.bold, 0, indentStep);
    writeRich(richText(quoted, generousLimits), indentStep, false);
}

void ContentWriter::writeNotes(const std::vector<RowNote> &notes)
{
    int gap = 2 * paragraphGap;
    for (const RowNote &note : notes) {
        const QTextCharFormat &format = note.tone == NoteTone::Bad ? m_formats.bad
            : note.tone == NoteTone::Recovered                     ? m_formats.recovered
                                                                   : m_formats.dim;
        line(note.text, format, gap);
        gap = 0;
    }
}

} // namespace thumpline
