#pragma once

#include "protocol/timestamp.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace thumpline {

/// A moment of the monotonic clock: only differences mean something, and only within one run.
struct Instant
{
    std::chrono::nanoseconds sinceStart {0};

    friend auto operator<=>(const Instant &, const Instant &) = default;
    friend std::chrono::nanoseconds operator-(Instant a, Instant b) { return a.sinceStart - b.sinceStart; }
    friend Instant operator+(Instant a, std::chrono::nanoseconds d) { return {a.sinceStart + d}; }
    friend Instant operator-(Instant a, std::chrono::nanoseconds d) { return {a.sinceStart - d}; }
};

/// A moment on both clocks. The wall clock may jump (sleep, NTP); the monotonic one never does.
struct Stamp
{
    Instant mono {};
    Timestamp wall {};
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

/// One thing to be done later. Made by a Clock; at most one time is set at once.
///
/// Thread: of its clock's user. A time that is past fires at the next turn of the event loop (system clock), or at
/// once when the manual clock is advanced.
class Alarm : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Replaces any time set before.
    virtual void setDue(Instant when) = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void due();
};

/// Where time comes from: the system's, or a test's.
///
/// Thread: now() and stamp() from any; makeAlarm() gives an alarm that lives in the caller's thread.
class Clock
{
public:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual Timestamp wallNow() const = 0;
    [[nodiscard]] virtual std::unique_ptr<Alarm> makeAlarm() = 0;

    /// What a length of this clock's time is on the machine's: for timers below, which know no clock but the system's.
    [[nodiscard]] virtual std::chrono::milliseconds toSystem(std::chrono::milliseconds time) const { return time; }

    [[nodiscard]] Stamp stamp() const { return {now(), wallNow()}; }
};

/// The machine's clocks. now() counts from the construction of the first one.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Timestamp wallNow() const override;
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm() override;
};

} // namespace thumpline
