#include "ui/explanation_panel.h"

#include "diagnosis/connection_json.h"
#include "protocol/json_writer.h"
#include "ui/json_text.h"
#include "ui/quiet_style.h"
#include "ui/state_colours.h"
#include "ui/symbols.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextList>
#include <QToolButton>
#include <QVBoxLayout>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal margin = 12;
constexpr qreal sectionGap = 8;
constexpr qreal listIndent = 16;

/// Writes sections into a document, front to back; an empty one leaves no trace.
class SectionWriter
{
public:
    SectionWriter(QTextDocument *document, const QFont &font, const QPalette &palette)
        : m_cursor(document)
        , m_body(font)
        , m_dim(quietColours(palette).dimText)
    {}

    void sentence(const QString &text)
    {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        m_cursor.insertText(text, bold);
    }
    void section(const QString &title, const QString &text)
    {
        if (text.isEmpty())
            return;
        heading(title);
        begin(0);
        m_cursor.insertText(text, {});
    }
    void list(const QString &title, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        heading(title);
        QTextListFormat dots;
        dots.setStyle(QTextListFormat::ListDisc);
        dots.setIndent(1);
        begin(0);
        m_cursor.createList(dots);
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (i > 0)
                m_cursor.insertBlock();
            m_cursor.insertText(items.at(i), {});
        }
    }
    void figures(const QString &title, const QString &text)
    {
        if (text.isEmpty())
            return;
        heading(title);
        begin(0);
        m_cursor.insertText(text, small());
    }
    /// Reads from the left in every language.
    void code(const QString &title, const QString &text)
    {
        heading(title);
        QTextCharFormat fixed = small();
        fixed.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        for (const QString &line : text.split(u'\n')) {
            QTextBlockFormat block;
            block.setLayoutDirection(Qt::LeftToRight);
            block.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
            m_cursor.insertBlock(block);
            m_cursor.insertText(line, fixed);
        }
    }

private:
    void begin(qreal gap)
    {
        QTextBlockFormat block;
        block.setTopMargin(gap);
        m_cursor.insertBlock(block); // ends a list, too: the format has none
    }
    void heading(const QString &title)
    {
        begin(sectionGap);
        QTextCharFormat format = small();
        format.setFontWeight(QFont::Bold);
        m_cursor.insertText(title, format);
    }
    [[nodiscard]] QTextCharFormat small() const
    {
        QTextCharFormat format;
        format.setForeground(m_dim);
        format.setFontPointSize(secondaryFont(m_body).pointSizeF());
        return format;
    }

    QTextCursor m_cursor;
    QFont m_body;
    QColor m_dim;
};

} // namespace

ExplanationPanel::ExplanationPanel(QWidget *parent)
    : QWidget(parent)
{
    m_text = new QTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Details of the journal line"));
    m_text->document()->setDocumentMargin(margin);
    m_text->document()->setIndentWidth(listIndent);

    m_strip = new QWidget(this); // at the side: the panel is wide and low
    m_strip->setBackgroundRole(QPalette::Base);
    m_strip->setAutoFillBackground(true);
    auto *buttons = new QVBoxLayout(m_strip);
    buttons->setContentsMargins(0, 4, 4, 4);
    buttons->setSpacing(4);
    addButton(tr("Show in Pulse"), &ExplanationPanel::pulseWanted)->setIcon(symbolIcon(Symbol::Pulse));
    addButton(tr("Copy as text"), &ExplanationPanel::copyTextWanted)->setIcon(symbolIcon(Symbol::Copy));
    addButton(tr("Copy as JSON, with the whole record"), &ExplanationPanel::copyJsonWanted)->setText(u"{ }"_s);
    buttons->addStretch(1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_strip);
    setFocusProxy(m_text);
}

QToolButton *ExplanationPanel::addButton(const QString &toolTip, void (ExplanationPanel::*signal)())
{
    auto *button = new QToolButton(m_strip);
    button->setAutoRaise(true);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    connect(button, &QToolButton::clicked, this, signal);
    m_strip->layout()->addWidget(button);
    return button;
}

std::optional<quint64> ExplanationPanel::shownNumber() const
{
    return m_row ? std::optional(m_row->entry.number) : std::nullopt;
}

void ExplanationPanel::show(const JournalRow &row)
{
    const bool isSame = shownNumber() == row.entry.number;
    const int place = m_text->verticalScrollBar()->value();
    m_row = row;
    write();
    m_text->verticalScrollBar()->setValue(isSame ? place : 0);
}

QString ExplanationPanel::causeTitle(const JournalEntry &entry)
{
    const bool isKnown = entry.explanation && entry.explanation->rule.isKnown();
    switch (isKnown ? entry.explanation->confidence : Confidence::Likely) {
    case Confidence::Certain:
        //: heading above the cause of a connection's end, which is certain
        return tr("Cause");
    case Confidence::Likely:
        //: heading above the likely cause of a connection's end
        return tr("Likely cause");
    case Confidence::Possible:
        //: heading above a possible cause of a connection's end
        return tr("Possible cause");
    }
    Q_UNREACHABLE();
    return {};
}

void ExplanationPanel::write()
{
    if (!m_row)
        return;
    const JournalEntry &entry = m_row->entry;
    m_text->clear();
    SectionWriter writer(m_text->document(), m_text->font(), palette());
    writer.sentence(entry.sentence);
    const bool isKnown = entry.explanation && entry.explanation->rule.isKnown() && !entry.cause.isEmpty();
    writer.section(causeTitle(entry), isKnown ? entry.explanation->text : entry.cause);
    //: heading above what the reader can do
    const QString todo = tr("What to do");
    if (const std::optional<Explanation> &why = entry.explanation) {
        //: heading above what the likely cause follows from
        writer.list(tr("Evidence"), why->evidence);
        //: heading above what would tell the likely cause from others
        writer.section(tr("What would tell it from other causes"), why->tellApart);
        writer.section(todo, why->advice);
        //: heading above what the administrator of the server can do
        writer.section(tr("If you run this server"), why->adminAdvice);
    } else {
        writer.section(todo, entry.advice);
    }
    //: heading above technical figures
    writer.figures(tr("Figures"), entry.details);
    if (entry.connection) {
        QByteArray record;
        JsonWriter json(record);
        ConnectionJson::write(*entry.connection, json);
        //: heading above JSON
        writer.code(tr("The connection, as it was recorded"), prettyJson(record).text);
    }
    m_text->moveCursor(QTextCursor::Start);
}

void ExplanationPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        if (m_row)
            show(JournalRow(*m_row)); // its colours and sizes are the old ones
    }
}

} // namespace thumpline
