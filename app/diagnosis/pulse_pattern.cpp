#include "diagnosis/pulse_pattern.h"

namespace thumpline {

PulsePattern patternOf(PulseState state)
{
    switch (state) {
    case PulseState::Live:
    case PulseState::HealthOk:
    case PulseState::Online:
    case PulseState::Stopped:
        return PulsePattern::Plain;
    case PulseState::Late:
    case PulseState::Stale:
    case PulseState::HealthDegraded:
        return PulsePattern::Dashed;
    case PulseState::Down:
    case PulseState::HealthDown:
    case PulseState::Offline:
        return PulsePattern::Hatched;
    case PulseState::Failed:
        return PulsePattern::CrossHatched;
    case PulseState::Waiting:
    case PulseState::Asleep:
    case PulseState::HealthUnavailable:
        return PulsePattern::Dotted;
    case PulseState::Connecting:
        return PulsePattern::Stroked;
    case PulseState::Unwatched:
        return PulsePattern::Blank;
    }
    Q_UNREACHABLE();
}

} // namespace thumpline
