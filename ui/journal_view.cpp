#include "ui/journal_view.h"

#include "ui/dock_title.h"
#include "ui/explanation_panel.h"
#include "ui/journal_delegate.h"
#include "ui/symbols.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence jsonKey(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C));

} // namespace

JournalView::JournalView(JournalModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new JournalFilter(this))
{
    m_filter->setSourceModel(model);
    m_splitter = new QSplitter(this);
    buildList();

    m_details = new ExplanationPanel(m_splitter);
    m_details->hide();
    connect(m_details, &ExplanationPanel::pulseWanted, this, &JournalView::wantPulse);
    connect(m_details, &ExplanationPanel::copyTextWanted, this, &JournalView::copySelection);
    connect(m_details, &ExplanationPanel::copyJsonWanted, this, &JournalView::copySelectionAsJson);
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
    connect(m_model, &JournalModel::dataChanged, this, &JournalView::updateDetails); // a cause that was revised
    connect(m_list, &QAbstractItemView::activated, this, &JournalView::wantPulse);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &JournalView::showEmptyText);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &JournalView::showEmptyText);
    m_empty = new QLabel(m_list->viewport());
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_list->viewport()->installEventFilter(this);
    buildKeys();
    showEmptyText();
}

void JournalView::buildKeys()
{
    const auto add = [this](const QKeySequence &key, void (JournalView::*slot)() const) {
        auto *shortcut = new QShortcut(key, m_list, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence::Copy, &JournalView::copySelection);
    add(jsonKey, &JournalView::copySelectionAsJson);
}

/// An empty list says why it is empty.
void JournalView::showEmptyText()
{
    m_empty->setVisible(m_filter->rowCount() == 0);
    m_empty->setText(
        m_model->rowCount() == 0
            ? tr("Nothing has happened yet. What becomes of the streams is told here, with the likely cause.")
            : tr("No line matches: the filters above and the choice in Sources hide them."));
}

bool JournalView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        m_empty->resize(m_list->viewport()->size());
        // The panel beside the list came or went. Not within the event: it may bring the scroll bar, and with it the next.
        if (std::exchange(m_laidOutWidth, m_list->viewport()->width()) != m_laidOutWidth)
            QMetaObject::invokeMethod(m_list, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
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

void JournalView::setServer(const QUrl &server)
{
    m_filter->setServer(server);
}

QList<int> JournalView::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    for (int &row : rows)
        row = m_filter->mapToSource(m_filter->index(row, 0)).row();
    return rows;
}

void JournalView::copySelection() const
{
    QStringList lines;
    for (const int row : chosenRows())
        lines.append(m_model->plainText(row));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void JournalView::copySelectionAsJson() const
{
    QString lines;
    for (const int row : chosenRows())
        lines += m_model->jsonText(row) + u'\n';
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines);
}

void JournalView::wantPulse()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT pulseWanted(m_model->row(m_filter->mapToSource(current).row()).entry);
}

void JournalView::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasChoice = m_list->selectionModel()->hasSelection();
    QAction *pulse = menu->addAction(symbolIcon(Symbol::Pulse), tr("Show in &Pulse"), this, &JournalView::wantPulse);
    pulse->setShortcut(Qt::Key_Return);
    pulse->setEnabled(m_list->currentIndex().isValid());
    menu->addSeparator();
    QAction *copy = menu->addAction(symbolIcon(Symbol::Copy), tr("&Copy as text"), this, &JournalView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(hasChoice);
    QAction *json = menu->addAction(tr("Copy as &JSON"), this, &JournalView::copySelectionAsJson);
    json->setShortcut(jsonKey);
    json->setEnabled(hasChoice);
    menu->addAction(tr("Select &all"), m_list, &QTreeView::selectAll);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void JournalView::showDetails()
{
    const QList<int> rows = chosenRows();
    m_details->setVisible(rows.size() == 1);
    if (rows.size() == 1)
        m_details->show(m_model->row(rows.first()));
}

void JournalView::updateDetails(const QModelIndex &first, const QModelIndex &last)
{
    const QList<int> rows = chosenRows();
    if (rows.size() == 1 && first.row() <= rows.first() && rows.first() <= last.row())
        showDetails();
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
    if (!m_filter->mapFromSource(wanted).isValid()) {
        setSource({});
        setServer({});
    }
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
