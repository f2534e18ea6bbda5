#include "ui/compare/compare_window.h"

#include "diagnosis/duration_text.h"
#include "ui/connection_marks.h"
#include "ui/quantities.h"
#include "ui/quiet_style.h"
#include "ui/settings.h"
#include "ui/state_colours.h"
#include "ui/symbols.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto refreshInterval = 250ms; // figures that run faster can't be read
constexpr int graphBar = 54; // px
constexpr int figuresWidth = 38; // characters, at least
constexpr std::array shownKinds {CompareFilter::Show::All,        CompareFilter::Show::Findings,
                                 CompareFilter::Show::Pairs,      CompareFilter::Show::Missing,
                                 CompareFilter::Show::Duplicates, CompareFilter::Show::Inversions};

/// What the timeline has a row for; nothing: an announcement that was taken down.
std::optional<RowKind> rowKindOf(AuditedKind kind)
{
    switch (kind) {
    case AuditedKind::Update:
    case AuditedKind::Edit:
    case AuditedKind::Delete:
        return RowKind::Status;
    case AuditedKind::Notification:
        return RowKind::Notification;
    case AuditedKind::Conversation:
        return RowKind::Conversation;
    case AuditedKind::Announcement:
    case AuditedKind::AnnouncementDelete:
        return RowKind::Announcement;
    }
    Q_UNREACHABLE();
}

/// The side on which the event is told to have come, and has the id that is told.
AuditSide sideOfId(const AuditNews &news)
{
    if (const auto *pair = std::get_if<AuditPair>(&news))
        return otherOf(pair->first);
    const auto &finding = std::get<AuditFinding>(news);
    return std::holds_alternative<MissingEvent>(finding.what) ? otherOf(finding.side) : finding.side;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CompareWindow::CompareWindow(Workspace &workspace, Settings &settings, const CompareSetup &setup,
                             InstanceLookupFunction lookup, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_settings(settings)
    , m_clock(workspace.clock())
    , m_pacer(refreshInterval)
{
    setWindowTitle(tr("Compare two streams"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_run = new CompareRun(workspace, setup, std::move(lookup), this);
    m_summary = plainLabel(this);
    m_frame = plainLabel(this);
    m_notes = plainLabel(this);
    m_rowNote = plainLabel(this);
    m_rowNote->hide();
    auto *controls = new QHBoxLayout;
    buildControls(controls);
    buildList();
    buildFigures();
    auto *sideColumn = new QWidget(this);
    auto *side = new QVBoxLayout(sideColumn);
    side->setContentsMargins(12, 0, 0, 0);
    side->setSpacing(8);
    side->addWidget(m_figures, 1);
    side->addWidget(m_graph);
    side->addWidget(m_notes);
    auto *body = new QSplitter(Qt::Horizontal, this);
    body->setChildrenCollapsible(false);
    body->addWidget(m_list);
    body->addWidget(sideColumn);
    body->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_frame);
    layout->addLayout(controls);
    layout->addWidget(body, 1);
    layout->addWidget(m_rowNote);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    applyLook();
    resize(1000, 620);
    body->setSizes({620, 348});
    restoreGeometry(m_settings.compareGeometry());

    connect(m_run, &CompareRun::begun, this, &CompareWindow::begin);
    connect(m_run, &CompareRun::told, this, &CompareWindow::take);
    connect(m_run, &CompareRun::ended, this, &CompareWindow::refresh);
    connect(m_run, &CompareRun::moved, &m_pacer, &FramePacer::request);
    connect(&m_pacer, &FramePacer::frame, this, &CompareWindow::refresh);
    m_run->start();
    refresh();
}

QToolButton *CompareWindow::addButton(QHBoxLayout *row, const QIcon &icon, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    row->addWidget(button);
    return button;
}

void CompareWindow::buildControls(QHBoxLayout *row)
{
    m_kinds = new QComboBox(this);
    m_kinds->setAccessibleName(tr("Which events are listed"));
    m_kinds->addItems({tr("All events"), tr("What differs"), tr("Arrivals on both sides"), tr("Missing"),
                       tr("Came again"), tr("Another order")});
    row->addWidget(m_kinds);
    row->addStretch(1);
    m_pause
        = addButton(row, symbolIcon(Symbol::Pause), tr("&Pause"), tr("Let the list stand still; comparing goes on"));
    m_pause->setCheckable(true);
    m_clear = addButton(row, symbolIcon(Symbol::Retry), tr("&Begin again"),
                        tr("Forget what was found, and compare from now on"));
    m_copy = addButton(row, symbolIcon(Symbol::Copy), tr("&Copy"), tr("Copy all that is known by now"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_copy);
    menu->addAction(tr("As &text"), this, &CompareWindow::copyText);
    menu->addAction(tr("As &JSON lines"), this, &CompareWindow::copyJson);
    m_copy->setMenu(menu);
    m_stop = addButton(row, symbolIcon(Symbol::Remove), tr("&End"),
                       tr("End the comparison; a stream that was opened for it is closed"));
    connect(m_pause, &QToolButton::toggled, this, &CompareWindow::setPaused);
    connect(m_clear, &QToolButton::clicked, this, &CompareWindow::clear);
    connect(m_stop, &QToolButton::clicked, m_run, &CompareRun::stop);
    connect(m_kinds, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_filter->setShown(shownKinds[static_cast<size_t>(index)]); });
}

void CompareWindow::buildList()
{
    m_model = new CompareModel(this);
    m_filter = new CompareFilter(this);
    m_filter->setSourceModel(m_model);
    m_list = new QTreeView(this);
    m_list->setModel(m_filter);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(tr("Events, newest first"));
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(CompareModel::EventColumn, QHeaderView::Stretch);
    header->resizeSection(CompareModel::TimeColumn, fontMetrics().horizontalAdvance(u"00:00:00.000"_s) + 24);
    header->setSectionResizeMode(CompareModel::WhatColumn, QHeaderView::Stretch);
    header->resizeSection(CompareModel::ByColumn, fontMetrics().averageCharWidth() * 9);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CompareWindow::announceChoice);
}

void CompareWindow::buildFigures()
{
    m_figures = new QTreeWidget(this);
    m_figures->setFrameShape(QFrame::NoFrame);
    m_figures->setRootIsDecorated(false);
    m_figures->setUniformRowHeights(true);
    m_figures->setSelectionMode(QAbstractItemView::NoSelection);
    m_figures->setMinimumWidth(fontMetrics().averageCharWidth() * figuresWidth);
    m_figures->setAccessibleName(tr("Figures of both sides"));
    m_figures->setColumnCount(3);
    m_figures->header()->setStretchLastSection(false);
    m_figures->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_figures->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_graph = new DelayGraph(this);
    m_graph->setBarHeight(graphBar);
    m_graph->hide();
}

void CompareWindow::begin()
{
    const BothSides<QString> &names = m_run->audit()->names();
    m_model->clear();
    m_held.clear();
    m_model->setNames(names);
    m_figures->setHeaderLabels({QString(), names.left, names.right});
    for (const int column : {1, 2})
        m_figures->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    //: %1 and %2 are names of streams (SSE, WebSocket)
    const QString later = tr("%1 later than %2");
    m_graph->setTexts(
        {.name = tr("How much later events came on one side than on the other"),
         .toolTip
         = tr("How many events came how much later: %1 above the axis, %2 below it.").arg(names.left, names.right),
         .above = later.arg(names.left, names.right),
         .below = later.arg(names.right, names.left)});
    refresh();
}

void CompareWindow::take(const std::vector<AuditNews> &news)
{
    if (!m_paused) {
        m_model->append(news);
        return;
    }
    m_held.insert(m_held.end(), news.begin(), news.end());
    constexpr auto most = static_cast<size_t>(CompareModel::maxFindings + CompareModel::maxPairs);
    if (m_held.size() > 2 * most)
        m_held.erase(m_held.begin(), m_held.end() - static_cast<std::ptrdiff_t>(most));
}

void CompareWindow::setPaused(bool paused)
{
    m_paused = paused;
    m_pause->setChecked(paused);
    if (!paused)
        m_model->append(std::exchange(m_held, {}));
}

void CompareWindow::clear()
{
    m_run->clear();
}

QString CompareWindow::summary() const
{
    return m_summary->text();
}

QString CompareWindow::notes() const
{
    return m_notes->text();
}

void CompareWindow::refresh()
{
    m_summary->setText(m_run->summary());
    QStringList notes = m_run->remarks();
    if (m_model->forgotten() > 0)
        notes += tr("%n event(s) are no longer listed, as there were too many", nullptr,
                    static_cast<int>(std::min<qint64>(m_model->forgotten(), 2'000'000'000)));
    m_notes->setText(notes.join(u'\n'));
    const LiveAudit *audit = m_run->audit();
    for (QToolButton *button : {m_pause, m_clear, m_stop})
        button->setEnabled(m_run->isRunning());
    m_copy->setEnabled(audit != nullptr);
    if (!audit)
        return;
    const QString duration = DurationText::of(audit->duration(m_clock.now()));
    const QString grace = DurationText::of(audit->grace());
    //: %1 is a stream's name, %2 and %3 are times like "1 min"
    m_frame->setText(m_run->isRunning()
                         ? tr("%1, compared for %2; what one side lacks after %3 counts as missing.")
                               .arg(m_run->streamName(), duration, grace)
                         //: %1 is a stream's name, %2 and %3 are times like "1 min"
                         : tr("%1, compared for %2, now ended; what one side lacked after %3 counts as missing.")
                               .arg(m_run->streamName(), duration, grace));
    refreshFigures();
    const AuditFigures &figures = audit->figures();
    m_graph->show(figures.sides.left.behind, figures.sides.right.behind);
}

void CompareWindow::refreshFigures()
{
    const std::vector<AuditCount> counts = AuditReport::counts(m_run->audit()->figures());
    while (m_figures->topLevelItemCount() < static_cast<int>(counts.size())) {
        auto *item = new QTreeWidgetItem(m_figures); // the table owns it
        for (const int column : {1, 2})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    for (size_t i = 0; i < counts.size(); ++i) {
        QTreeWidgetItem *item = m_figures->topLevelItem(static_cast<int>(i));
        item->setText(0, counts[i].label);
        item->setToolTip(0, counts[i].label);
        item->setText(1, counts[i].cells.left);
        item->setText(2, counts[i].cells.right);
    }
}

void CompareWindow::announceChoice()
{
    const QModelIndex chosen = m_filter->mapToSource(m_list->currentIndex());
    tellOfRow({});
    if (!chosen.isValid())
        return;
    const AuditNews &news = m_model->news(chosen.row());
    const AuditKey &key = std::visit([](const auto &one) -> const AuditKey & { return one.key; }, news);
    const QByteArray id = std::visit([](const auto &one) { return one.id; }, news);
    const auto entity = EntityId::fromText(id);
    const auto kind = rowKindOf(key.kind);
    if (entity && kind)
        Q_EMIT rowWanted(m_run->audit()->streams()[sideOfId(news)].id, *kind, *entity);
}

void CompareWindow::tellOfRow(const QString &problem)
{
    m_rowNote->setText(problem);
    m_rowNote->setVisible(!problem.isEmpty());
}

void CompareWindow::copyText() const
{
    QGuiApplication::clipboard()->setText(m_run->text());
}

void CompareWindow::copyJson() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_run->json()));
}

void CompareWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setCompareGeometry(saveGeometry());
    m_run->stop();
    QWidget::closeEvent(event);
}

void CompareWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
    QWidget::changeEvent(event);
}

void CompareWindow::applyLook()
{
    if (!m_graph)
        return; // still being built
    QFont bold = font();
    bold.setBold(true);
    if (m_summary->font() != bold)
        m_summary->setFont(bold);
    const QFont small = secondaryFont(font());
    for (QWidget *widget : std::initializer_list<QWidget *> {m_frame, m_notes, m_rowNote, m_figures, m_list}) {
        if (widget->font() != small)
            widget->setFont(small);
    }
    for (QLabel *label : {m_frame, m_notes})
        setTextColour(label, quietColours(palette()).dimText);
    setTextColour(m_rowNote, coloursOf(Tone::Late, palette()).text);
}

} // namespace thumpline
