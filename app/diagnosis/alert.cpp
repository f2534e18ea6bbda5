#include "diagnosis/alert.h"

namespace thumpline {

QByteArray toKey(AlertKind kind)
{
    switch (kind) {
    case AlertKind::StreamDown:
        return "stream_down";
    case AlertKind::StreamBack:
        return "stream_back";
    case AlertKind::HealthBad:
        return "health_bad";
    case AlertKind::HealthBack:
        return "health_back";
    case AlertKind::Offline:
        return "offline";
    case AlertKind::Online:
        return "online";
    case AlertKind::Summary:
        return "summary";
    }
    Q_UNREACHABLE();
    return {};
}

bool isTrouble(AlertKind kind)
{
    switch (kind) {
    case AlertKind::StreamDown:
    case AlertKind::HealthBad:
    case AlertKind::Offline:
    case AlertKind::Summary:
        return true;
    case AlertKind::StreamBack:
    case AlertKind::HealthBack:
    case AlertKind::Online:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace thumpline
