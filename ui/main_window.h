#pragma once

#include "ui/dialogs/add_stream_dialog.h"
#include "ui/frame_pacer.h"
#include "ui/workspace.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace thumpline {

class ConnectionView;
class DemoMenu;
class DockTitle;
class HealthPill;
class Inspector;
class JournalView;
class PulsePanel;
class SearchField;
class SourcesView;
class StatusCounters;
class TimelineView;
class WelcomeView;
class WindowActions;

/// The window: sources, timeline, inspector and journal around one workspace.
///
/// Thread: GUI. Does not own the workspace and the settings, which outlive it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    struct Parts
    {
        Workspace *workspace = nullptr;
        Settings *settings = nullptr;
        InstanceLookupFunction lookup = lookUpInstance;
        FactoryMaker makeFactory {};
        QThread *ioThread = nullptr;
    };
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the dialog; `instance`: what the field begins with.
    void openAddStream(const QString &instance = {});
    /// The demo's menu and what the menus say of it.
    void setDemoRunning(bool running);

    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }
    [[nodiscard]] SourcesView *sources() const { return m_sources; }
    [[nodiscard]] JournalView *journal() const { return m_journal; }
    [[nodiscard]] PulsePanel *pulse() const { return m_pulse; }
    [[nodiscard]] Inspector *inspector() const { return m_inspector; }
    [[nodiscard]] ConnectionView *connection() const { return m_connection; }
    [[nodiscard]] HealthPill *healthPill() const { return m_health; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] DemoMenu *demoMenu() const { return m_demoMenu; }
    [[nodiscard]] WindowActions *actions() const { return m_actions; }

Q_SIGNALS:
    void demoWanted(bool running);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildCentre();
    void buildDocks();
    void buildPulse();
    void buildToolBar();
    void buildStatusBar();
    void connectActions();
    void connectStreamActions();
    void restore();
    void arrangeDocks();
    void savePlacement();

    QDockWidget *addDock(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area);
    void applyViewOptions();
    void applyFilter();
    void showCurrentRow();
    void showConnection();
    void tick();
    void refreshStreamActions();
    void refreshCentre();
    void openDock(QDockWidget *dock);
    void cyclePanes(int step);
    void openTokenDialog();
    void setTimelinePaused(bool paused);
    [[nodiscard]] SourceId chosenStream() const;
    [[nodiscard]] QString filterTitle() const;

    Parts m_parts;
    Workspace &m_workspace;
    WindowActions *m_actions = nullptr; // the widgets and actions are owned as Qt children
    QStackedWidget *m_centre = nullptr;
    DockTitle *m_timelineTitle = nullptr;
    TimelineView *m_timeline = nullptr;
    WelcomeView *m_welcome = nullptr;
    SourcesView *m_sources = nullptr;
    Inspector *m_inspector = nullptr;
    ConnectionView *m_connection = nullptr;
    JournalView *m_journal = nullptr;
    PulsePanel *m_pulse = nullptr;
    QDockWidget *m_sourcesDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_connectionDock = nullptr;
    QDockWidget *m_journalDock = nullptr;
    QDockWidget *m_pulseDock = nullptr;
    SearchField *m_search = nullptr;
    HealthPill *m_health = nullptr;
    StatusCounters *m_counters = nullptr;
    DemoMenu *m_demoMenu = nullptr;
    QTimer m_tick {};
    FramePacer m_inspectorPacer;
};

} // namespace thumpline
