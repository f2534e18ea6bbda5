#include "diagnosis/pulse_lane.h"

namespace thumpline {

CloseReason PulseMark::reason() const
{
    CloseReason reason {.phase = phase, .ending = ending, .httpStatus = httpStatus, .closeCode = closeCode};
    reason.tlsProblem = tlsProblem;
    return reason;
}

size_t PulseMarks::bytes() const
{
    size_t sum = list.size() * (sizeof(PulseMark) + 24) + 1'024;
    for (const PulseMark &mark : list) {
        if (mark.cause)
            sum += static_cast<size_t>(mark.cause->text.capacity()) * 2 + 32;
    }
    return sum;
}

PulseLane::PulseLane(const PulseLimits &limits)
    : states(limits)
    , events(limits)
    , recovered(limits)
    , beats(limits)
    , missed(limits)
    , drops(limits)
{}

size_t PulseLane::bytes() const
{
    return sizeof(PulseLane) + states.bytes() + events.bytes() + recovered.bytes() + beats.bytes() + missed.bytes()
        + drops.bytes() + marks.bytes();
}

PulseHealthLane::PulseHealthLane(const PulseLimits &limits)
    : states(limits)
    , latency(limits)
    , problems(limits)
{}

size_t PulseHealthLane::bytes() const
{
    return sizeof(PulseHealthLane) + states.bytes() + latency.bytes() + problems.bytes() + marks.bytes();
}

} // namespace thumpline
