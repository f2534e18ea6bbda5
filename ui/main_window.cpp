#include "ui/main_window.h"

#include "ui/appearance.h"
#include "ui/compare/compare_window.h"
#include "ui/connection_view.h"
#include "ui/demo_menu.h"
#include "ui/dock_title.h"
#include "ui/health_pill.h"
#include "ui/inspector.h"
#include "ui/journal_view.h"
#include "ui/main_window_help.h"
#include "ui/pulse/pulse_panel.h"
#include "ui/pulse/pulse_view.h"
#include "ui/search_field.h"
#include "ui/sources_view.h"
#include "ui/symbols.h"
#include "ui/timeline_view.h"
#include "ui/welcome_view.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto countersInterval = 1s;
constexpr auto inspectorInterval = 50ms; // holding j down must not fill the inspector for every row

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_workspace(*parts.workspace)
    , m_inspectorPacer(inspectorInterval)
{
    setWindowTitle(tr("Thumpline"));
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    m_actions = new WindowActions(this);
    m_demoMenu = new DemoMenu(this);
    m_docks = new WindowDocks(this, parts, m_actions->stream);
    m_tools = new WindowTools(parts, *m_actions, this);
    buildCentre();
    connectDocks();
    buildToolBar();
    buildStatusBar();
    m_actions->fill(menuBar(), m_docks->toggleActions(), m_demoMenu);
    connectActions();
    connectStreamActions();
    setDemoRunning(false);
    restore();
    refreshStreamActions();
    refreshCentre();
    applyFilter();

    connect(&m_tick, &QTimer::timeout, this, &MainWindow::tick);
    m_tick.setInterval(countersInterval);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    auto *page = new QWidget(this);
    m_timelineTitle = new DockTitle(tr("Timeline"), page);
    m_timeline = new TimelineView(page);
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_timeline->setModel(&m_workspace.timeline());
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_timelineTitle);
    layout->addWidget(m_timeline, 1);

    m_welcome = new WelcomeView(this);
    connect(m_welcome, &WelcomeView::demoWanted, this, [this] { Q_EMIT demoWanted(true); });
    connect(m_welcome, &WelcomeView::streamWanted, m_actions->addStream, &QAction::trigger);
    connect(m_welcome, &WelcomeView::instanceWanted, m_tools, &WindowTools::openAddStream);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(page);
    m_centre->addWidget(m_welcome);
    setCentralWidget(m_centre);

    connect(m_timeline, &TimelineView::currentRowChanged, &m_inspectorPacer, &FramePacer::request);
    connect(&m_workspace.timeline(), &QAbstractItemModel::dataChanged, &m_inspectorPacer, &FramePacer::request);
    connect(&m_inspectorPacer, &FramePacer::frame, this, &MainWindow::showCurrentRow);
    connect(m_timeline, &TimelineView::activated, this, [this] { WindowDocks::open(m_docks->inspectorDock); });
    connect(m_timeline, &TimelineView::linkActivated, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
}

void MainWindow::connectDocks()
{
    connect(m_docks->inspectorDock, &QDockWidget::visibilityChanged, &m_inspectorPacer, &FramePacer::request);
    connect(m_docks->inspector, &Inspector::linkActivated, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_docks->connection, &ConnectionView::shown, this, &MainWindow::showConnection);
    connect(m_docks->sources, &SourcesView::chosen, this, [this](const SourceChoice &choice) {
        applyFilter();
        refreshStreamActions();
        m_docks->journal->setSource(choice.source);
        m_docks->journal->setServer(choice.source.isEmpty() ? choice.server : QUrl());
        showConnection();
    });
    connect(m_tools, &WindowTools::streamAdded, m_docks->sources, &SourcesView::choose);
    connect(m_tools, &WindowTools::streamWanted, m_docks->sources, &SourcesView::choose);
    connect(m_tools, &WindowTools::compareOpened, this, [this](CompareWindow *compare) {
        connect(compare, &CompareWindow::rowWanted, this,
                [this, compare](const SourceId &source, RowKind kind, const EntityId &entity) {
                    compare->tellOfRow(showRow(m_workspace.rowOf(source, kind, entity)));
                });
    });
}

/// Chooses a row of the timeline. Gives a sentence where it is not to be seen.
QString MainWindow::showRow(std::optional<RowId> row)
{
    if (!row)
        return tr("The timeline does not hold this event.");
    if (!m_workspace.timeline().rowOf(*row))
        return tr("The timeline does not show this event now: choose all sources, and clear the search.");
    m_timeline->setCurrentRow(row);
    return {};
}

void MainWindow::buildToolBar()
{
    auto *bar = new QToolBar(tr("Tool bar"), this);
    bar->setObjectName(u"toolbar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    bar->addAction(m_actions->addStream);
    bar->addAction(m_actions->pauseTimeline);
    bar->addAction(m_actions->report);
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_search = new SearchField(bar);
    m_search->setSources(&m_workspace.timeline().store().sources());
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 42);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(m_search);
    m_health = new HealthPill(m_workspace.health(), bar);
    bar->addWidget(m_health);
    addToolBar(Qt::TopToolBarArea, bar);
    connect(m_search, &SearchField::searched, this, &MainWindow::applyFilter);
    connect(m_search, &SearchField::left, m_timeline, [this] { m_timeline->setFocus(Qt::OtherFocusReason); });
}

void MainWindow::buildStatusBar()
{
    m_counters = new StatusCounters(statusBar());
    connect(m_counters, &StatusCounters::eventsClicked, this, [this] { WindowDocks::open(m_docks->sourcesDock); });
    const auto showJournal = [this](const QSet<JournalKind> &kinds) {
        WindowDocks::open(m_docks->journalDock);
        m_docks->journal->showKinds(kinds);
    };
    connect(m_counters, &StatusCounters::malformedClicked, this,
            [showJournal] { showJournal({JournalKind::Malformed}); });
    connect(m_counters, &StatusCounters::droppedClicked, this, [showJournal] { showJournal({JournalKind::Note}); });
    connect(m_counters, &StatusCounters::lagClicked, m_timeline, &TimelineView::goToLiveEdge);
    connect(m_counters, &StatusCounters::rowsClicked, m_timeline, &TimelineView::goToLiveEdge);
}

void MainWindow::connectActions()
{
    connect(m_actions->startDemo, &QAction::triggered, this,
            [this] { Q_EMIT demoWanted(!m_demoMenu->menuAction()->isVisible()); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->pauseTimeline, &QAction::toggled, this, &MainWindow::setTimelinePaused);
    connect(m_actions->search, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions->liveEdge, &QAction::triggered, m_timeline, &TimelineView::goToLiveEdge);
    for (QActionGroup *group : {m_actions->density, m_actions->order, m_actions->deletedLook, m_actions->appearance})
        connect(group, &QActionGroup::triggered, this, &MainWindow::applyViewOptions);
    for (QAction *action : {m_actions->recheckStatuses, m_actions->lookWhenQuiet})
        connect(action, &QAction::triggered, this, [this] { m_workspace.setRestChecks(m_actions->restChecks()); });
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { m_docks->cycle(1, m_timeline, m_search); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { m_docks->cycle(-1, m_timeline, m_search); });
}

void MainWindow::connectStreamActions()
{
    const SourceActions &stream = m_actions->stream;
    connect(stream.pause, &QAction::triggered, this, [this] {
        const Source *source = m_workspace.book().find(chosenStream());
        if (source && source->activity.suspendedByUser)
            m_workspace.resume(source->id);
        else if (source)
            m_workspace.suspend(source->id);
    });
    connect(stream.details, &QAction::triggered, this, [this] { WindowDocks::open(m_docks->connectionDock); });
    connect(stream.retry, &QAction::triggered, this, [this] { m_workspace.resume(chosenStream()); });
    connect(stream.changeToken, &QAction::triggered, this, [this] { m_tools->openTokenDialog(chosenStream()); });
    connect(m_actions->report, &QAction::triggered, this,
            [this] { m_tools->openReport(m_docks->pulse->view()->selection()); });
    connect(m_actions->checkInstance, &QAction::triggered, this, [this] { m_tools->openCheck(chosenStream()); });
    connect(m_actions->compareStreams, &QAction::triggered, this,
            [this] { m_tools->openCompareDialog(chosenStream()); });
    connect(stream.remove, &QAction::triggered, this, [this] { m_workspace.removeStream(chosenStream()); });
    connect(stream.copyAddress, &QAction::triggered, this, [this] {
        if (const Source *source = m_workspace.book().find(chosenStream()))
            QGuiApplication::clipboard()->setText(streamAddress(source->setup.options).toString(QUrl::FullyEncoded));
    });
    SourceBook &book = m_workspace.book();
    connect(&book, &SourceBook::stateChanged, this, &MainWindow::refreshStreamActions);
    connect(&book, &SourceBook::stateChanged, this, &MainWindow::refreshCentre);
    connect(&book, &SourceBook::added, this, &MainWindow::refreshCentre);
    connect(&book, &SourceBook::removed, this, &MainWindow::refreshCentre);
}

void MainWindow::restore()
{
    const QSize room = screen()->availableSize() * 0.92;
    resize(QSize(1400, 900).boundedTo(room));
    const WindowPlacement placement = m_parts.settings->placement();
    if (!placement.geometry.isEmpty())
        restoreGeometry(placement.geometry);
    if (placement.state.isEmpty() || placement.direction != layoutDirection() || !restoreState(placement.state))
        m_docks->arrange();
    const ViewOptions view = m_parts.settings->viewOptions();
    checkByKey(m_actions->density, view.density.toLatin1());
    checkByKey(m_actions->order, view.order.toLatin1());
    checkByKey(m_actions->deletedLook, view.deletedLook.toLatin1());
    checkByKey(m_actions->appearance, view.appearance.toLatin1());
    applyViewOptions();
    m_actions->setRestChecks(m_parts.settings->restChecks());
    m_workspace.setRestChecks(m_actions->restChecks());
}

void MainWindow::savePlacement()
{
    m_parts.settings->setPlacement({saveGeometry(), saveState(), layoutDirection()});
}

void MainWindow::applyViewOptions()
{
    const QByteArray density = checkedKey(m_actions->density);
    const QByteArray order = checkedKey(m_actions->order);
    const QByteArray deleted = checkedKey(m_actions->deletedLook);
    const QByteArray appearance = checkedKey(m_actions->appearance);
    m_timeline->setCompact(density == "compact");
    if (m_parts.settings->viewOptions().appearance.toLatin1() != appearance || appearance != toKey(Appearance::System))
        applyAppearance(appearanceFromKey(appearance));
    TimelineOptions options = m_workspace.timeline().store().options();
    options.ordering = order == toKey(RowOrdering::Arrival) ? RowOrdering::Arrival : RowOrdering::Creation;
    for (const DeletionStyle style : {DeletionStyle::Strike, DeletionStyle::Hide, DeletionStyle::Remove}) {
        if (deleted == toKey(style))
            options.deletions = style;
    }
    if (options != m_workspace.timeline().store().options())
        m_workspace.timeline().setOptions(options);
    m_parts.settings->setViewOptions({QString::fromLatin1(density), QString::fromLatin1(order),
                                      QString::fromLatin1(deleted), QString::fromLatin1(appearance)});
}

QString MainWindow::filterTitle() const
{
    const SourceChoice choice = m_docks->sources->choice();
    if (const Source *source = m_workspace.book().find(choice.source))
        return source->fullName();
    return choice.server.isEmpty() ? tr("all sources") : m_docks->sources->tree()->currentIndex().data().toString();
}

void MainWindow::applyFilter()
{
    m_workspace.setFilter(m_docks->sources->choice(), m_search->text());
    m_search->showProblems(m_workspace.timeline().filter().problems());
    //: heading above the timeline; %1 says of which sources
    m_timelineTitle->setText(tr("Timeline · %1").arg(filterTitle()));
    refreshCentre();
}

void MainWindow::refreshCentre()
{
    const std::deque<Source> &sources = m_workspace.book().sources();
    m_actions->compareStreams->setEnabled(!sources.empty());
    m_centre->setCurrentIndex(sources.empty() && m_workspace.timeline().store().count() == 0 ? 1 : 0);
    const EmptyText empty = emptyText(sources, m_workspace.timeline().filter().hasTerms());
    m_timeline->setEmptyText(empty.title, empty.hint);
}

void MainWindow::showCurrentRow()
{
    const std::optional<RowId> current = m_timeline->currentRow();
    if (!m_docks->inspectorDock->isVisible())
        return;
    const TimelineModel &model = m_workspace.timeline();
    const auto slot = current ? model.store().rows().find(*current) : std::nullopt;
    if (slot)
        m_docks->inspector->showRow(inspect(model.store(), *slot));
    else if (!m_docks->inspector->row() || current) // dropped from the timeline, a row stays inspectable
        m_docks->inspector->clear();
}

void MainWindow::showConnection()
{
    thumpline::showConnection(*m_docks->connection, m_workspace, chosenStream());
}

void MainWindow::tick()
{
    m_workspace.tick();
    showConnection();
    m_counters->show(m_workspace.counters());
}

SourceId MainWindow::chosenStream() const
{
    return m_docks->sources->choice().source;
}

void MainWindow::refreshStreamActions()
{
    const Source *source = m_workspace.book().find(chosenStream());
    const SourceActions &stream = m_actions->stream;
    for (QAction *action :
         {stream.pause, stream.retry, stream.changeToken, stream.details, stream.copyAddress, stream.remove})
        action->setEnabled(source != nullptr);
    const bool suspended = source && source->activity.suspendedByUser;
    stream.pause->setText(suspended ? tr("&Resume the stream") : tr("&Pause the stream"));
    stream.pause->setIcon(symbolIcon(suspended ? Symbol::Resume : Symbol::Pause));
    const SessionState state = source ? source->activity.state : SessionState::Live;
    stream.retry->setEnabled(state == SessionState::Failed || state == SessionState::Waiting);
}

void MainWindow::setTimelinePaused(bool paused)
{
    m_timeline->setPaused(paused);
    m_actions->pauseTimeline->setText(paused ? tr("&Resume the timeline") : tr("&Pause the timeline"));
    m_actions->pauseTimeline->setIconText(paused ? tr("Resume") : tr("Pause"));
    m_actions->pauseTimeline->setIcon(symbolIcon(paused ? Symbol::Resume : Symbol::Pause));
}

void MainWindow::setDemoRunning(bool running)
{
    m_demoMenu->menuAction()->setVisible(running);
    m_actions->startDemo->setText(running ? tr("Stop the &demo") : tr("Start the &demo"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    savePlacement();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    tick();
    m_tick.start();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange) {
        if (isMinimized())
            m_tick.stop(); // nobody sees the figures
        else if (isVisible())
            m_tick.start();
    }
    QMainWindow::changeEvent(event);
}

} // namespace thumpline
