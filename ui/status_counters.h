#pragma once

#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

class QStatusBar;
class QToolButton;

namespace thumpline {

/// What the status bar counts. A value, taken once a second.
struct WindowCounters
{
    double eventsPerSecond = 0;
    qint64 malformed = 0;
    qint64 dropped = 0;
    std::chrono::milliseconds lag {0};
    qint64 rows = 0;
    std::optional<qint64> memoryBytes {};
    friend bool operator==(const WindowCounters &, const WindowCounters &) = default;
};

/// The figures in the status bar: each says in its tool tip what it counts, and leads there when clicked.
///
/// Thread: GUI.
class StatusCounters final : public QObject
{
    Q_OBJECT
public:
    explicit StatusCounters(QStatusBar *bar);

    void show(const WindowCounters &counters);

Q_SIGNALS:
    void eventsClicked();
    void malformedClicked();
    void droppedClicked();
    void lagClicked();
    void rowsClicked();

private:
    QToolButton *add(QStatusBar *bar, const QString &toolTip, void (StatusCounters::*signal)());

    QToolButton *m_events = nullptr; // the status bar owns them
    QToolButton *m_malformed = nullptr;
    QToolButton *m_dropped = nullptr;
    QToolButton *m_lag = nullptr;
    QToolButton *m_rows = nullptr;
};

} // namespace thumpline
