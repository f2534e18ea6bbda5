#pragma once

#include "ui/frame_pacer.h"
#include "ui/window_docks.h"
#include "ui/window_tools.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace thumpline {

class DemoMenu;
class DockTitle;
class HealthPill;
class SearchField;
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
    using Parts = WindowParts;
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The demo's menu and what the menus say of it.
    void setDemoRunning(bool running);

    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }
    [[nodiscard]] SourcesView *sources() const { return m_docks->sources; }
    [[nodiscard]] JournalView *journal() const { return m_docks->journal; }
    [[nodiscard]] PulsePanel *pulse() const { return m_docks->pulse; }
    [[nodiscard]] Inspector *inspector() const { return m_docks->inspector; }
    [[nodiscard]] ConnectionView *connection() const { return m_docks->connection; }
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
    void connectDocks();
    void buildToolBar();
    void buildStatusBar();
    void connectActions();
    void connectStreamActions();
    void restore();
    void savePlacement();

    void applyViewOptions();
    void applyFilter();
    [[nodiscard]] QString showRow(std::optional<RowId> row);
    void showCurrentRow();
    void showConnection();
    void tick();
    void refreshStreamActions();
    void refreshCentre();
    void setTimelinePaused(bool paused);
    [[nodiscard]] SourceId chosenStream() const;
    [[nodiscard]] QString filterTitle() const;

    Parts m_parts;
    Workspace &m_workspace;
    WindowActions *m_actions = nullptr; // these and the widgets are owned as Qt children
    WindowDocks *m_docks = nullptr;
    WindowTools *m_tools = nullptr;
    QStackedWidget *m_centre = nullptr;
    DockTitle *m_timelineTitle = nullptr;
    TimelineView *m_timeline = nullptr;
    WelcomeView *m_welcome = nullptr;
    SearchField *m_search = nullptr;
    HealthPill *m_health = nullptr;
    StatusCounters *m_counters = nullptr;
    DemoMenu *m_demoMenu = nullptr;
    QTimer m_tick {};
    FramePacer m_inspectorPacer;
};

} // namespace thumpline
