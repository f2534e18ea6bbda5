#include "transport/scaled_clock.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace thumpline {

namespace {

std::chrono::nanoseconds scaled(std::chrono::nanoseconds time, double factor)
{
    return std::chrono::nanoseconds(std::llround(static_cast<double>(time.count()) * factor));
}

/// An alarm of the machine's clock, told when that is.
class ScaledAlarm final : public Alarm
{
public:
    ScaledAlarm(std::unique_ptr<Alarm> alarm, Instant start, double speed)
        : m_alarm(std::move(alarm))
        , m_start(start)
        , m_speed(speed)
    {
        connect(m_alarm.get(), &Alarm::due, this, &Alarm::due);
    }

    void setDue(Instant when) override { m_alarm->setDue(m_start + scaled(when - m_start, 1 / m_speed)); }
    void cancel() override { m_alarm->cancel(); }

private:
    const std::unique_ptr<Alarm> m_alarm;
    const Instant m_start;
    const double m_speed;
};

} // namespace

ScaledClock::ScaledClock(double speed)
    : m_speed(std::max(1.0, speed))
    , m_start(m_system.stamp())
{}

Instant ScaledClock::now() const
{
    return m_start.mono + scaled(m_system.now() - m_start.mono, m_speed);
}

Timestamp ScaledClock::wallNow() const
{
    const auto passed = std::chrono::floor<std::chrono::milliseconds>(now() - m_start.mono);
    return {m_start.wall.sinceEpoch + passed};
}

std::unique_ptr<Alarm> ScaledClock::makeAlarm()
{
    return std::make_unique<ScaledAlarm>(m_system.makeAlarm(), m_start.mono, m_speed);
}

std::chrono::milliseconds ScaledClock::toSystem(std::chrono::milliseconds time) const
{
    return std::chrono::ceil<std::chrono::milliseconds>(scaled(time, 1 / m_speed));
}

} // namespace thumpline
