#include "transport/clock.h"

#include <QTimer>

#include <algorithm>

namespace thumpline {

namespace {

Instant steadyNow()
{
    static const auto start = std::chrono::steady_clock::now();
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - start)};
}

/// An alarm on a QTimer, which counts whole milliseconds in an int: rounds up, and wakes up in between where the time
/// is further away than a day.
class SystemAlarm final : public Alarm
{
public:
    SystemAlarm()
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer); // the coarse kind is off by 5 %, more than a round trip
        connect(&m_timer, &QTimer::timeout, this, &SystemAlarm::handleTimeout);
    }

    void setDue(Instant when) override
    {
        m_when = when;
        startTimer();
    }

    void cancel() override { m_timer.stop(); }

private:
    void startTimer()
    {
        using namespace std::chrono;
        const auto left = ceil<milliseconds>(m_when - steadyNow());
        m_timer.start(std::clamp<milliseconds>(left, 0ms, 24h));
    }

    void handleTimeout()
    {
        if (steadyNow() < m_when)
            startTimer();
        else
            Q_EMIT due();
    }

    QTimer m_timer {};
    Instant m_when {};
};

} // namespace

Instant SystemClock::now() const
{
    return steadyNow();
}

Timestamp SystemClock::wallNow() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::floor<std::chrono::milliseconds>(sinceEpoch)};
}

std::unique_ptr<Alarm> SystemClock::makeAlarm()
{
    return std::make_unique<SystemAlarm>();
}

} // namespace thumpline
