#include "ui/json_view.h"

#include "ui/json_highlighter.h"
#include "ui/json_text.h"
#include "ui/quantities.h"
#include "ui/quiet_style.h"
#include "ui/state_colours.h"
#include "ui/symbols.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QToolButton>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxMarkedMatches = 500; // each is painted; more tell a reader nothing more

} // namespace

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
{
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setBackgroundRole(QPalette::Base);
    m_note->setAutoFillBackground(true);
    m_note->setContentsMargins(12, 8, 12, 8);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->hide();

    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLayoutDirection(Qt::LeftToRight); // JSON reads from the left in every language
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setAccessibleName(tr("Payload as JSON"));
    m_text->document()->setDocumentMargin(12);
    m_highlighter = new JsonHighlighter(m_text->document()); // owned by the document
    buildBar();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_text);
    applyLook();
}

void JsonView::buildBar()
{
    m_bar = new QWidget(this);
    m_bar->setBackgroundRole(QPalette::Base);
    m_bar->setAutoFillBackground(true);
    m_search = new QLineEdit(m_bar);
    m_search->setPlaceholderText(tr("Search in the payload"));
    m_search->setAccessibleName(tr("Search in the payload"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &JsonView::search);
    connect(m_search, &QLineEdit::returnPressed, this, &JsonView::findNext);
    m_matches = new QLabel(m_bar);

    const auto button = [this](Symbol symbol, const QString &text, void (JsonView::*slot)()) {
        auto *b = new QToolButton(m_bar);
        b->setIcon(symbolIcon(symbol));
        b->setToolTip(text);
        b->setAccessibleName(text);
        b->setAutoRaise(true);
        connect(b, &QToolButton::clicked, this, slot);
        return b;
    };
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_matches);
    layout->addWidget(button(Symbol::Previous, tr("Previous match"), &JsonView::findPrevious));
    layout->addWidget(button(Symbol::Next, tr("Next match"), &JsonView::findNext));
    auto *copy = new QToolButton(m_bar);
    copy->setIcon(symbolIcon(Symbol::Copy));
    copy->setToolTip(tr("Copy the payload as it was sent"));
    copy->setAccessibleName(copy->toolTip());
    copy->setAutoRaise(true);
    connect(copy, &QToolButton::clicked, this, &JsonView::copyAll);
    layout->addWidget(copy);

    auto *findKey = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(findKey, &QShortcut::activated, this, &JsonView::startSearch);
}

void JsonView::setPayload(const QByteArray &payload, const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (m_payload == payload)
        return;
    m_payload = payload;
    m_stale = true;
    if (isVisible())
        layOut();
}

void JsonView::layOut()
{
    if (!m_stale)
        return;
    m_stale = false;
    JsonText json = prettyJson(m_payload);
    if (json.hiddenBytes > 0)
        //: below a payload that is too long to be shown; %1 is a size: 1.2 MB
        json.text += u"\n\n"_s
            + tr("%1 are not shown. Copying takes the whole payload.").arg(Quantities::bytes(json.hiddenBytes));
    m_text->setPlainText(json.text);
    markMatches();
}

QString JsonView::shownText() const
{
    return m_text->toPlainText();
}

void JsonView::search(const QString &text)
{
    if (m_search->text() != text) {
        m_search->setText(text); // comes back here
        return;
    }
    layOut();
    QTextCursor start = m_text->textCursor();
    start.setPosition(start.selectionStart());
    m_text->setTextCursor(start);
    markMatches();
    if (!text.isEmpty())
        find(false);
}

void JsonView::markMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString text = m_search->text();
    QTextEdit::ExtraSelection mark;
    mark.format.setBackground(coloursOf(Tone::Late, palette()).tint);
    mark.cursor = QTextCursor(m_text->document());
    while (!text.isEmpty() && marks.size() < maxMarkedMatches) {
        mark.cursor = m_text->document()->find(text, mark.cursor);
        if (mark.cursor.isNull())
            break;
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    const auto count = static_cast<int>(marks.size());
    if (text.isEmpty())
        m_matches->clear();
    else if (count == maxMarkedMatches)
        m_matches->setText(tr("%n or more", "search matches", count));
    else
        m_matches->setText(tr("%n match(es)", nullptr, count));
}

void JsonView::find(bool backwards)
{
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(m_search->text(), flags))
        return;
    QTextCursor wrapped(m_text->document());
    wrapped.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
    const QTextCursor found = m_text->document()->find(m_search->text(), wrapped, flags);
    if (!found.isNull())
        m_text->setTextCursor(found);
}

void JsonView::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JsonView::findNext()
{
    find(false);
}

void JsonView::findPrevious()
{
    find(true);
}

void JsonView::copyAll() const
{
    QApplication::clipboard()->setText(QString::fromUtf8(m_payload));
}

void JsonView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOut();
}

void JsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        applyLook();
    QWidget::changeEvent(event);
}

void JsonView::applyLook()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0)
        fixed.setPointSizeF(font().pointSizeF());
    fixed = secondaryFont(fixed);
    if (m_text->font() != fixed)
        m_text->setFont(fixed);
    m_highlighter->setPalette(palette());
    setTextColour(m_note, coloursOf(Tone::Down, palette()).text);
    markMatches();
}

} // namespace thumpline
