#include "transport/manual_clock.h"

#include <algorithm>

namespace thumpline {

/// An alarm of a ManualClock: set and due only by that clock's time. Does nothing once the clock is gone.
class ManualAlarm final : public Alarm
{
public:
    explicit ManualAlarm(ManualClock *clock)
        : m_clock(clock)
    {
        clock->m_alarms.push_back(this);
    }

    ~ManualAlarm() override
    {
        if (m_clock)
            std::erase(m_clock->m_alarms, this);
    }
    Q_DISABLE_COPY_MOVE(ManualAlarm)

    void setDue(Instant when) override
    {
        if (!m_clock)
            return;
        m_when = when;
        m_order = ++m_clock->m_lastOrder;
    }

    void cancel() override { m_when.reset(); }

    void fire()
    {
        m_when.reset(); // before the signal: its receiver may set the next time
        Q_EMIT due();
    }

    [[nodiscard]] std::optional<Instant> when() const { return m_when; }
    [[nodiscard]] bool isBefore(const ManualAlarm &other) const
    {
        return m_when != other.m_when ? m_when < other.m_when : m_order < other.m_order;
    }
    void forgetClock() { m_clock = nullptr; }

private:
    ManualClock *m_clock; // not owned; null once it has died
    std::optional<Instant> m_when {};
    quint64 m_order = 0;
};

ManualClock::ManualClock(Timestamp wallStart)
    : m_wallStart(wallStart)
{}

ManualClock::~ManualClock()
{
    for (ManualAlarm *alarm : m_alarms)
        alarm->forgetClock();
}

Timestamp ManualClock::wallNow() const
{
    return {m_wallStart.sinceEpoch + m_wallOffset + std::chrono::floor<std::chrono::milliseconds>(m_now.sinceStart)};
}

std::unique_ptr<Alarm> ManualClock::makeAlarm()
{
    return std::make_unique<ManualAlarm>(this);
}

void ManualClock::advance(std::chrono::nanoseconds by)
{
    const Instant end = m_now + by;
    for (ManualAlarm *next = nextAlarm(); next && *next->when() <= end; next = nextAlarm()) {
        m_now = std::max(m_now, *next->when()); // a time that is past fires now
        next->fire();
    }
    m_now = std::max(m_now, end); // a receiver may have advanced further
}

std::optional<Instant> ManualClock::nextDue() const
{
    const ManualAlarm *next = nextAlarm();
    return next ? next->when() : std::nullopt;
}

ManualAlarm *ManualClock::nextAlarm() const
{
    ManualAlarm *next = nullptr;
    for (ManualAlarm *alarm : m_alarms) {
        if (alarm->when() && (!next || alarm->isBefore(*next)))
            next = alarm;
    }
    return next;
}

} // namespace thumpline
