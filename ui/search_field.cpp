#include "ui/search_field.h"

#include "timeline/filter_completion.h"
#include "ui/filter_offers.h"
#include "ui/state_colours.h"
#include "ui/symbols.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFrame>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 150ms;
constexpr int frameSlack = 4; // px, of the list that is offered

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("from: tag: has:media \"text\""));
    setAccessibleName(tr("Find in the timeline"));
    setToolTip(tr("Words and \"phrases\" that have to occur, and keys such as from:ann, tag:ferries, has:poll, "
                  "is:deleted, lang:ja. A - before a word turns it round; OR stands between two choices; parentheses "
                  "group."));
    setClearButtonEnabled(true);
    addAction(symbolIcon(Symbol::Search), QLineEdit::LeadingPosition);
    m_warning = addAction(symbolIcon(Symbol::Warning), QLineEdit::TrailingPosition);
    m_warning->setVisible(false);

    m_offers = new FilterOffers(this);
    m_completer = new QCompleter(m_offers, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // what fits is known already
    m_completer->setWidget(this); // not setCompleter(): only the word at hand is completed, not the line
    m_completer->popup()->setItemDelegate(new FilterOfferDelegate(m_completer));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchField::complete);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offerCompletions);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
}

void SearchField::showProblems(const std::vector<FilterProblem> &problems)
{
    m_problems = problems;
    m_checked = text();
    QStringList texts;
    for (const FilterProblem &problem : problems)
        texts += problem.text;
    m_warning->setVisible(!texts.isEmpty());
    m_warning->setToolTip(texts.join(u'\n'));
    m_warning->setText(texts.join(u' ')); // what a screen reader says of it
    update();
}

void SearchField::offerCompletions()
{
    const FilterCompletion completion
        = completeFilter(text(), cursorPosition(), m_sources ? *m_sources : SourceTable());
    m_replaced = completion.replaced;
    if (completion.offers.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_offers->setWords(completion.offers);
    const QAbstractItemView *list = m_completer->popup();
    const int width = list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width() + 2 * frameSlack;
    const QRect whole = rect();
    const int left
        = layoutDirection() == Qt::RightToLeft ? std::min(whole.left(), whole.right() - width) : whole.left();
    m_completer->complete({left, whole.top(), std::max(whole.width(), width), whole.height()});
}

void SearchField::complete(const QString &word)
{
    const QString typed = word.endsWith(u':') ? word : word + u' ';
    const QString rest = text().mid(m_replaced.end());
    setText(text().left(m_replaced.start) + typed + (rest.startsWith(u' ') ? rest.mid(1) : rest));
    setCursorPosition(static_cast<int>(m_replaced.start + typed.size()));
}

QRectF SearchField::rectOf(const TextSpan &span) const
{
    QTextLayout layout(text(), font(), this);
    QTextOption option;
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    // The field tells only where its cursor is: the rest lies as far from it as in the same text laid out here.
    const QRect cursor = cursorRect();
    const qreal origin = cursor.center().x() - line.cursorToX(cursorPosition());
    const qreal from = line.cursorToX(static_cast<int>(span.start));
    const qreal to = line.cursorToX(static_cast<int>(span.end()));
    return {origin + std::min(from, to), qreal(cursor.top()), std::abs(to - from), qreal(cursor.height())};
}

QString SearchField::problemAt(const QPoint &position) const
{
    if (text() != m_checked)
        return {};
    const auto here = std::ranges::find_if(
        m_problems, [&](const FilterProblem &problem) { return rectOf(problem.where).contains(position); });
    return here == m_problems.end() ? QString() : here->text;
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const QString problem = problemAt(help->pos()); !problem.isEmpty()) {
            QToolTip::showText(help->globalPos(), problem, this);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_problems.empty() || text() != m_checked)
        return;
    QPainter painter(this);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    painter.setClipRect(style()->subElementRect(QStyle::SE_LineEditContents, &frame, this));
    QPen pen(coloursOf(Tone::Down, palette()).mark, 1.5);
    pen.setStyle(Qt::DotLine); // a dotted line says "wrong" without its colour, too
    painter.setPen(pen);
    for (const FilterProblem &problem : m_problems) {
        const QRectF where = rectOf(problem.where);
        painter.drawLine(where.bottomLeft(), where.bottomRight());
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the completer's
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down
        || event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace thumpline
