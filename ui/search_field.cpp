#include "ui/search_field.h"

#include "timeline/timeline_filter.h"
#include "ui/symbols.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 150ms;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("from: tag: has:media \"text\""));
    setAccessibleName(tr("Find in the timeline"));
    setToolTip(tr("Words and \"phrases\" that have to occur, and keys such as from:ann, tag:ferries, has:poll, "
                  "is:deleted, lang:ja. A - before a word turns it round."));
    setClearButtonEnabled(true);
    addAction(symbolIcon(Symbol::Search), QLineEdit::LeadingPosition);
    m_warning = addAction(symbolIcon(Symbol::Warning), QLineEdit::TrailingPosition);
    m_warning->setVisible(false);

    m_completer = new QCompleter(TimelineFilter::keys(), this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(this); // not setCompleter(): only the word at hand is completed, not the line
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchField::complete);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offerCompletions);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
}

void SearchField::showProblems(const QStringList &problems)
{
    m_warning->setVisible(!problems.isEmpty());
    m_warning->setToolTip(problems.join(u'\n'));
    m_warning->setText(problems.join(u' ')); // what a screen reader says of it
}

qsizetype SearchField::wordStart() const
{
    return text().lastIndexOf(u' ', cursorPosition() > 0 ? cursorPosition() - 1 : 0) + 1;
}

void SearchField::offerCompletions()
{
    QString word = text().mid(wordStart(), cursorPosition() - wordStart());
    if (word.startsWith(u'-'))
        word.remove(0, 1);
    m_completer->setCompletionPrefix(word);
    if (word.isEmpty() || m_completer->completionCount() == 0
        || m_completer->currentCompletion().compare(word, Qt::CaseInsensitive) == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void SearchField::complete(const QString &key)
{
    qsizetype start = wordStart();
    if (text().mid(start, 1) == u"-")
        ++start;
    const QString free = key.endsWith(u':') ? key : key + u' ';
    setText(text().left(start) + free + text().mid(cursorPosition()));
    setCursorPosition(static_cast<int>(start + free.size()));
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
