#include "transport/health_sample.h"

namespace thumpline {

QByteArray toKey(HealthState state)
{
    switch (state) {
    case HealthState::Ok:
        return "ok";
    case HealthState::Degraded:
    case HealthState::Unavailable:
        return "degraded";
    case HealthState::Down:
        return "down";
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace thumpline
