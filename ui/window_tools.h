#pragma once

#include "ui/window_parts.h"

#include <QObject>

namespace thumpline {

class CompareWindow;
class WindowActions;

/// What the menus open beside the docks: the dialogs, each on its own until it is closed.
///
/// Thread: GUI. Owned by the window; the workspace and what the parts name outlive it.
class WindowTools final : public QObject
{
    Q_OBJECT
public:
    WindowTools(const WindowParts &parts, const WindowActions &actions, QWidget *window);

    /// `instance`: what the field begins with. Ends in streamAdded(), or in nothing.
    void openAddStream(const QString &instance);
    /// Asks for another token of that stream.
    void openTokenDialog(const SourceId &id);
    /// What the window holds, as a report. Begins with what is selected in Pulse, where something is.
    void openReport(const std::optional<PulseRange> &selection);
    /// Beside the window: it may stay open. Begins with that stream's instance, where there is one.
    void openCheck(const SourceId &id);
    /// Asks what to compare with that stream (empty: the first one); ends in compareOpened(), or in nothing.
    void openCompareDialog(const SourceId &chosen);

Q_SIGNALS:
    void streamAdded(const thumpline::SourceId &id);
    /// The user clicked on a notification of that stream; the window is in front already.
    void streamWanted(const thumpline::SourceId &id);
    /// Shown already; it deletes itself when it is closed.
    void compareOpened(thumpline::CompareWindow *compare);

private:
    void connectAlerts(const WindowActions &actions);
    void bringToFront();

    WindowParts m_parts;
    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace thumpline
