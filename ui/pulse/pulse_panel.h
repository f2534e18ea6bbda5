#pragma once

#include "ui/pulse/pulse_layout.h"
#include "ui/symbols.h"

#include <QWidget>

class QToolButton;

namespace thumpline {

class Clock;
class DockTitle;
class PulseRangePanel;
class PulseView;
class Settings;
class SourceBook;

/// Pulse as the window shows it: the picture, the figures of what is selected beside it, its controls in the title.
///
/// It shows as much time as the last time. Thread: GUI. Does not own history, clock and settings, which outlive it.
class PulsePanel final : public QWidget
{
    Q_OBJECT
public:
    PulsePanel(const PulseHistory &history, const Clock &clock, Settings &settings, QWidget *parent = nullptr);

    /// Puts the buttons into the title of the dock that shows this panel, and keeps its text.
    void addControls(DockTitle *title);

    [[nodiscard]] PulseView *view() const { return m_view; }
    [[nodiscard]] PulseRangePanel *figures() const { return m_figures; }

private:
    QToolButton *addButton(DockTitle *title, Symbol symbol, const QString &toolTip);
    void showFigures();
    void showTitle();
    void rememberSpan();
    void copyFigures() const;

    const PulseHistory &m_history;
    Settings &m_settings;
    PulseView *m_view = nullptr; // the widgets are owned as Qt children
    PulseRangePanel *m_figures = nullptr;
    DockTitle *m_title = nullptr; // the dock's
    QToolButton *m_follow = nullptr;
};

/// The names that the user knows streams and instances by.
[[nodiscard]] PulseNames pulseNames(const SourceBook &book);

} // namespace thumpline
