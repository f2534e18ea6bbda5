#include "session/session_record.h"

namespace thumpline {

QByteArray toKey(SessionState state)
{
    switch (state) {
    case SessionState::Stopped:
        return "stopped";
    case SessionState::Connecting:
        return "connecting";
    case SessionState::Live:
    case SessionState::Late: // the contract of design §9 has no key for it
        return "live";
    case SessionState::Stale:
        return "stale";
    case SessionState::Waiting:
        return "waiting";
    case SessionState::Failed:
        return "failed";
    }
    Q_UNREACHABLE();
}

QByteArray toKey(NetworkState state)
{
    switch (state) {
    case NetworkState::Online:
        return "online";
    case NetworkState::Offline:
        return "offline";
    case NetworkState::Suspended:
        return "suspended";
    case NetworkState::Resumed:
        return "resumed";
    }
    Q_UNREACHABLE();
}

} // namespace thumpline
