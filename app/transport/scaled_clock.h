#pragma once

#include "transport/clock.h"

namespace thumpline {

/// The machine's clocks, running faster: an hour of sessions in a minute, against real sockets.
///
/// Sessions, their policies and their records live in this time; timers of the network below do not know it (toSystem()
/// gives those that must keep step their own measure). The wall clock starts at the system's and stays in step with
/// now(). Thread: as Clock.
class ScaledClock final : public Clock
{
public:
    /// `speed`: at least 1; 60: a second of the machine is a minute of this clock.
    explicit ScaledClock(double speed);

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Timestamp wallNow() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm() override;
    [[nodiscard]] std::chrono::milliseconds toSystem(std::chrono::milliseconds time) const override;

private:
    const double m_speed;
    SystemClock m_system {};
    const Stamp m_start;
};

} // namespace thumpline
