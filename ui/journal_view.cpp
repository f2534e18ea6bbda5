#include "ui/journal_view.h"

#include "ui/dock_title.h"
#include "ui/journal_delegate.h"
#include "ui/state_colours.h"
#include "ui/symbols.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

JournalView::JournalView(JournalModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new JournalFilter(this))
{
    m_filter->setSourceModel(model);
    m_splitter = new QSplitter(this);
    buildList();

    m_details = new QTextEdit(m_splitter);
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details of the journal line"));
    m_details->hide();
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_list);
}

void JournalView::buildList()
{
    m_list = new QTreeView(m_splitter);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new JournalDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Journal"));
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setMinimumSectionSize(24);
    connect(m_list, &QWidget::customContextMenuRequested, this, &JournalView::showContextMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JournalView::showDetails);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalView::announceChoice);
    connect(m_model, &JournalModel::dataChanged, this, &JournalView::showDetails); // a cause that was revised

    auto *copy = new QShortcut(QKeySequence::Copy, m_list, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &JournalView::copySelection);
}

void JournalView::addControls(DockTitle *title)
{
    buildKindMenu();
    m_kinds = new QToolButton(title);
    m_kinds->setIcon(symbolIcon(Symbol::Filter));
    m_kinds->setText(tr("All kinds"));
    m_kinds->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setAutoRaise(true);
    m_kinds->setMenu(m_kindMenu);
    m_kinds->setToolTip(tr("Which kinds of journal lines are shown"));
    title->addControl(m_kinds);

    m_search = new QLineEdit(title);
    m_search->setPlaceholderText(tr("Filter the journal"));
    m_search->setAccessibleName(tr("Filter the journal"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * 28);
    connect(m_search, &QLineEdit::textChanged, m_filter, &JournalFilter::setText);
    title->addControl(m_search);
}

void JournalView::buildKindMenu()
{
    m_kindMenu = new QMenu(this);
    QAction *all = m_kindMenu->addAction(tr("Show &all kinds"));
    connect(all, &QAction::triggered, this, [this] { showKinds({}); });
    m_kindMenu->addSeparator();
    for (const JournalKind kind : JournalTags::all()) {
        QAction *action = m_kindMenu->addAction(JournalTags::text(kind));
        action->setCheckable(true);
        action->setData(static_cast<int>(kind));
        connect(action, &QAction::toggled, this, &JournalView::applyKinds);
    }
}

void JournalView::showKinds(const QSet<JournalKind> &kinds)
{
    for (QAction *action : m_kindMenu->actions()) {
        const QSignalBlocker quiet(action);
        if (action->isCheckable())
            action->setChecked(kinds.contains(static_cast<JournalKind>(action->data().toInt())));
    }
    applyKinds();
}

void JournalView::applyKinds()
{
    QSet<JournalKind> kinds;
    QStringList names;
    for (const QAction *action : m_kindMenu->actions()) {
        if (!action->isChecked())
            continue;
        kinds.insert(static_cast<JournalKind>(action->data().toInt()));
        names.append(action->text());
    }
    m_filter->setKinds(kinds);
    if (names.isEmpty())
        m_kinds->setText(tr("All kinds"));
    else if (names.size() <= 2)
        m_kinds->setText(names.join(u", "_s));
    else
        m_kinds->setText(tr("%n kind(s)", nullptr, static_cast<int>(names.size())));
}

void JournalView::setSource(const SourceId &source)
{
    m_filter->setSource(source);
}

void JournalView::copySelection() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &index : std::as_const(rows))
        lines.append(m_model->plainText(m_filter->mapToSource(index).row()));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void JournalView::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(symbolIcon(Symbol::Copy), tr("&Copy as text"), this, &JournalView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(m_list->selectionModel()->hasSelection());
    menu->addAction(tr("Select &all"), m_list, &QTreeView::selectAll);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void JournalView::showDetails()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    m_details->setVisible(rows.size() == 1);
    if (rows.size() != 1)
        return;
    const JournalEntry &entry = m_model->row(m_filter->mapToSource(rows.first()).row()).entry;
    m_details->clear();
    QTextCursor cursor(m_details->document());
    m_details->document()->setDocumentMargin(12);
    QTextCharFormat plain;
    QTextCharFormat heading;
    heading.setFontWeight(QFont::Bold);
    QTextCharFormat figures;
    figures.setForeground(quietColours(palette()).dimText);
    cursor.insertText(entry.sentence, heading);
    QString evidence;
    if (entry.explanation) {
        QStringList sentences = entry.explanation->evidence;
        sentences.append(entry.explanation->tellApart);
        sentences.removeAll(QString());
        evidence = sentences.join(u'\n');
    }
    const std::pair<QString, QString> parts[] {
        //: heading above the likely cause of a connection's end
        {tr("Likely cause"), entry.cause},
        //: heading above what the likely cause follows from
        {tr("Evidence"), evidence},
        //: heading above what the reader can do
        {tr("What to do"), entry.advice},
    };
    for (const auto &[title, text] : parts) {
        if (text.isEmpty())
            continue;
        cursor.insertBlock();
        cursor.insertText(title + u'\n', figures);
        cursor.insertText(text, plain);
    }
    if (!entry.details.isEmpty()) {
        cursor.insertBlock();
        cursor.insertText(entry.details, figures);
    }
    m_details->moveCursor(QTextCursor::Start);
}

void JournalView::announceChoice()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && !m_choosing && m_list->hasFocus())
        Q_EMIT entryChosen(m_model->row(m_filter->mapToSource(current).row()).entry);
}

bool JournalView::showEntry(quint64 number)
{
    const int row = m_model->rowOf(number);
    if (row < 0)
        return false;
    const QModelIndex wanted = m_model->index(row, 0);
    const QScopedValueRollback choosing(m_choosing, true);
    if (!m_filter->mapFromSource(wanted).isValid() && m_search)
        m_search->clear();
    if (!m_filter->mapFromSource(wanted).isValid() && m_kindMenu)
        showKinds({});
    if (!m_filter->mapFromSource(wanted).isValid())
        setSource({});
    const QModelIndex shown = m_filter->mapFromSource(wanted);
    m_list->setCurrentIndex(shown);
    m_list->scrollTo(shown);
    return true;
}

void JournalView::fitColumns()
{
    const QFontMetrics metrics(m_list->font());
    auto *delegate = static_cast<JournalDelegate *>(m_list->itemDelegate());
    QHeaderView *header = m_list->header();
    header->resizeSection(JournalModel::TimeColumn, metrics.horizontalAdvance(u"00:00:00"_s) + 28);
    header->resizeSection(JournalModel::SourceColumn, std::clamp(width() / 5, 96, 280));
    header->resizeSection(JournalModel::KindColumn, delegate->tagColumnWidth(m_list->font()));
    m_list->doItemsLayout(); // heights depend on the width
}

void JournalView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
    QWidget::changeEvent(event);
}

void JournalView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace thumpline
