#include "ui/stall_watchdog.h"

#include <algorithm>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

constexpr auto period = 10ms;

} // namespace

StallWatchdog::StallWatchdog(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallWatchdog::tick);
    reset();
    m_timer.start(period);
}

void StallWatchdog::reset()
{
    m_longest = 0ms;
    m_last = std::chrono::steady_clock::now();
}

void StallWatchdog::tick()
{
    const auto now = std::chrono::steady_clock::now();
    const auto late = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_last) - period;
    m_longest = std::max(m_longest, late);
    m_last = now;
}

} // namespace thumpline
