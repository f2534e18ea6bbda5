#include "probe/finding.h"

namespace thumpline {

QByteArray toKey(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Ok:
        return "ok";
    case FindingSeverity::Notice:
        return "notice";
    case FindingSeverity::Warning:
        return "warning";
    case FindingSeverity::Fault:
        return "fault";
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray toKey(ProbeVerdict verdict)
{
    switch (verdict) {
    case ProbeVerdict::Ok:
        return "ok";
    case ProbeVerdict::Degraded:
        return "degraded";
    case ProbeVerdict::Down:
        return "down";
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace thumpline
