#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace thumpline {

/// Turns requests into frames: at most one in each interval, none while nothing is asked for.
///
/// Thread: of its owner.
class FramePacer final : public QObject
{
    Q_OBJECT
public:
    explicit FramePacer(std::chrono::milliseconds interval, QObject *parent = nullptr);

    /// A frame follows: at the next turn of the event loop, or when the interval since the last one is over.
    void request();

Q_SIGNALS:
    void frame();

private:
    void emitFrame();

    QTimer m_timer {};
    const std::chrono::milliseconds m_interval;
    std::chrono::steady_clock::time_point m_last {};
};

} // namespace thumpline
