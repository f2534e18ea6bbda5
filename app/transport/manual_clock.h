#pragma once

#include "transport/clock.h"

#include <optional>
#include <vector>

namespace thumpline {

class ManualAlarm;

/// A clock that moves only when told: for tests and for replays that run faster than time.
///
/// advance() fires the alarms that fall due, in their order, with now() at each one's own time. An alarm that is set
/// anew meanwhile fires in the same call if its time falls into it. Thread: one.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Timestamp wallStart = {});
    ~ManualClock() override;

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Timestamp wallNow() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm() override;

    void advance(std::chrono::nanoseconds by);
    /// Moves the wall clock alone, as sleep and NTP do.
    void jumpWall(std::chrono::milliseconds by) { m_wallOffset += by; }
    /// When the next alarm falls due; nothing if none is set.
    [[nodiscard]] std::optional<Instant> nextDue() const;

private:
    friend class ManualAlarm;
    [[nodiscard]] ManualAlarm *nextAlarm() const; // first by time, then by when it was set

    Instant m_now {};
    Timestamp m_wallStart {};
    std::chrono::milliseconds m_wallOffset {0};
    std::vector<ManualAlarm *> m_alarms {}; // each takes itself off in its destructor
    quint64 m_lastOrder = 0;
};

} // namespace thumpline
