#pragma once

#include "ui/sources_view.h"
#include "ui/window_parts.h"

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace thumpline {

class ConnectionView;
class Inspector;
class JournalView;
class PulsePanel;

/// The panels around the timeline, each in its dock: what they hold, where they stand until the user moves them, and
/// how Pulse and the journal point at each other.
///
/// Thread: GUI. Docks and panels are owned by the window; the workspace and the settings outlive it.
class WindowDocks final : public QObject
{
    Q_OBJECT
public:
    /// `stream`: what the context menu of Sources offers.
    WindowDocks(QMainWindow *window, const WindowParts &parts, const SourceActions &stream);

    SourcesView *sources = nullptr;
    Inspector *inspector = nullptr;
    ConnectionView *connection = nullptr;
    JournalView *journal = nullptr;
    PulsePanel *pulse = nullptr;

    QDockWidget *sourcesDock = nullptr;
    QDockWidget *inspectorDock = nullptr;
    QDockWidget *connectionDock = nullptr;
    QDockWidget *journalDock = nullptr;
    QDockWidget *pulseDock = nullptr;

    /// Each dock's own show/hide action, in the order of the menu.
    [[nodiscard]] QList<QAction *> toggleActions() const;
    /// As they stand until the user moves them, by the room that the window has.
    void arrange();
    /// Shows a dock, be it hidden or one of several tabs, and gives it the keyboard.
    static void open(QDockWidget *dock);
    /// Gives the keyboard to the panel that is `step` after the one that has it; `timeline` and `search` are two more.
    void cycle(int step, QWidget *timeline, QWidget *search) const;

private:
    void buildSources(const SourceActions &stream);
    void buildInspector();
    void buildConnection();
    void buildJournal();
    void buildPulse();
    void linkPulseAndJournal();
    QDockWidget *add(const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area, Qt::Key key);

    QMainWindow *m_window;
    Workspace &m_workspace;
    Settings &m_settings;
};

} // namespace thumpline
