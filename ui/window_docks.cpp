#include "ui/window_docks.h"

#include "ui/connection_view.h"
#include "ui/dock_title.h"
#include "ui/inspector.h"
#include "ui/journal_view.h"
#include "ui/pulse/pulse_panel.h"
#include "ui/pulse/pulse_view.h"

#include <QAction>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForThree = 1000; // px: sources, timeline and inspector beside each other
constexpr int roomForBoth = 720; // px of height: below, journal and Pulse are tabs of one place

} // namespace

WindowDocks::WindowDocks(QMainWindow *window, const WindowParts &parts, const SourceActions &stream)
    : QObject(window)
    , m_window(window)
    , m_workspace(*parts.workspace)
    , m_settings(*parts.settings)
{
    window->setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    buildSources(stream);
    buildInspector();
    buildConnection();
    buildJournal();
    buildPulse();
    linkPulseAndJournal();
}

QDockWidget *WindowDocks::add(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area,
                              Qt::Key key)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(name); // for saveState(): never translated
    dock->setWidget(content);
    // Sources where lines begin, the inspector where they end. QMainWindow mirrors nothing by itself.
    if (m_window->layoutDirection() == Qt::RightToLeft && area == Qt::LeftDockWidgetArea)
        area = Qt::RightDockWidgetArea;
    else if (m_window->layoutDirection() == Qt::RightToLeft && area == Qt::RightDockWidgetArea)
        area = Qt::LeftDockWidgetArea;
    m_window->addDockWidget(area, dock);
    dock->toggleViewAction()->setShortcut(QKeyCombination(Qt::CTRL, key));
    return dock;
}

void WindowDocks::buildSources(const SourceActions &stream)
{
    sources = new SourcesView(&m_workspace.sourcesModel(), m_workspace.book(), stream);
    sourcesDock = add(u"sources"_s, tr("Sources"), sources, Qt::LeftDockWidgetArea, Qt::Key_1);
    new DockTitle(sourcesDock); // the dock owns it
}

void WindowDocks::buildInspector()
{
    inspector = new Inspector;
    inspectorDock = add(u"inspector"_s, tr("Inspector"), inspector, Qt::RightDockWidgetArea, Qt::Key_2);
    inspector->addTabs(new DockTitle(inspectorDock));
}

void WindowDocks::buildConnection()
{
    connection = new ConnectionView; // in the inspector's place, out of sight until somebody asks for it
    connectionDock = add(u"connection"_s, tr("Connection"), connection, Qt::RightDockWidgetArea, Qt::Key_5);
    new DockTitle(connectionDock);
    m_window->tabifyDockWidget(inspectorDock, connectionDock);
    connectionDock->hide();
}

void WindowDocks::buildJournal()
{
    journal = new JournalView(&m_workspace.journal());
    journalDock = add(u"journal"_s, tr("Journal"), journal, Qt::BottomDockWidgetArea, Qt::Key_3);
    journal->addControls(new DockTitle(journalDock));
}

void WindowDocks::buildPulse()
{
    pulse = new PulsePanel(m_workspace.pulse(), m_workspace.clock(), m_settings);
    pulse->view()->setNames(pulseNames(m_workspace.book()));
    pulseDock = add(u"pulse"_s, tr("Pulse"), pulse, Qt::BottomDockWidgetArea, Qt::Key_4);
    pulse->addControls(new DockTitle(pulseDock));
    m_window->splitDockWidget(pulseDock, journalDock, Qt::Vertical); // Pulse above the journal
    connect(&m_workspace, &Workspace::pulseChanged, pulse->view(), &PulseView::showNews);
}

void WindowDocks::linkPulseAndJournal()
{
    connect(pulse->view(), &PulseView::markChosen, journal,
            [this](quint64, quint64 entry) { journal->showEntry(entry); });
    connect(pulse->view(), &PulseView::markActivated, this, [this](quint64, quint64 entry) {
        if (journal->showEntry(entry))
            open(journalDock);
    });
    const auto show
        = [this](const JournalEntry &entry) { pulse->view()->showEntry(entry.number, entry.source, entry.at); };
    connect(journal, &JournalView::entryChosen, pulse->view(), show);
    connect(journal, &JournalView::pulseWanted, this, [this, show](const JournalEntry &entry) {
        open(pulseDock);
        show(entry);
    });
}

QList<QAction *> WindowDocks::toggleActions() const
{
    return {sourcesDock->toggleViewAction(), inspectorDock->toggleViewAction(), journalDock->toggleViewAction(),
            pulseDock->toggleViewAction(), connectionDock->toggleViewAction()};
}

void WindowDocks::arrange()
{
    const bool stacked = m_window->height() >= roomForBoth;
    if (!stacked)
        m_window->tabifyDockWidget(pulseDock, journalDock);
    if (m_window->width() >= roomForThree) {
        m_window->resizeDocks({sourcesDock, inspectorDock}, {220, 352}, Qt::Horizontal);
        m_window->resizeDocks({pulseDock, journalDock}, {stacked ? 186 : 148, 148}, Qt::Vertical);
        return;
    }
    // Beside the sources the inspector would leave the rows no room: once wanted, it takes turns with the journal.
    m_window->tabifyDockWidget(journalDock, inspectorDock);
    inspectorDock->hide();
    m_window->resizeDocks({sourcesDock}, {180}, Qt::Horizontal);
    m_window->resizeDocks({journalDock}, {110}, Qt::Vertical);
}

void WindowDocks::open(QDockWidget *dock)
{
    dock->show();
    dock->raise(); // it may be one of several tabs
    dock->widget()->setFocus(Qt::OtherFocusReason);
}

void WindowDocks::cycle(int step, QWidget *timeline, QWidget *search) const
{
    QList<QWidget *> panes {sources, timeline, inspector, connection, pulse, journal, search};
    erase_if(panes, [](QWidget *pane) { return !pane->isVisible(); });
    if (panes.isEmpty())
        return;
    const auto *focus = qobject_cast<QWidget *>(QGuiApplication::focusObject());
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    const qsizetype next = (at + step + panes.size()) % panes.size();
    panes[next]->setFocus(Qt::TabFocusReason);
}

} // namespace thumpline
