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
class SourceBook;

/// Pulse as the window shows it: the picture, the figures of what is selected beside it, its controls in the title.
///
/// Thread: GUI. Does not own history and clock, which outlive it.
class PulsePanel final : public QWidget
{
    Q_OBJECT
public:
    PulsePanel(const PulseHistory &history, const Clock &clock, QWidget *parent = nullptr);

    /// Puts the buttons into the title of the dock that shows this panel, and keeps its text.
    void addControls(DockTitle *title);

    [[nodiscard]] PulseView *view() const { return m_view; }
    [[nodiscard]] PulseRangePanel *figures() const { return m_figures; }

private:
    QToolButton *addButton(DockTitle *title, Symbol symbol, const QString &toolTip);
    void showFigures();
    void showTitle();
    void copyFigures() const;

    const PulseHistory &m_history;
    PulseView *m_view = nullptr; // the widgets are owned as Qt children
    PulseRangePanel *m_figures = nullptr;
    DockTitle *m_title = nullptr; // the dock's
    QToolButton *m_follow = nullptr;
};

/// The names that the user knows streams and instances by.
[[nodiscard]] PulseNames pulseNames(const SourceBook &book);

} // namespace thumpline
