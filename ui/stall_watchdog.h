#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace thumpline {

/// Measures how long the event loop was kept from its work: the delay of a tick that is due every 10 ms.
///
/// Costs a hundred wake-ups a second: for measuring runs (`--stats`) only. Thread: the one that it watches.
class StallWatchdog final : public QObject
{
    Q_OBJECT
public:
    explicit StallWatchdog(QObject *parent = nullptr);

    [[nodiscard]] std::chrono::milliseconds longestStall() const { return m_longest; }
    void reset();

private:
    void tick();

    QTimer m_timer {};
    std::chrono::steady_clock::time_point m_last {};
    std::chrono::milliseconds m_longest {0};
};

} // namespace thumpline
