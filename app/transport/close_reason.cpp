#include "transport/close_reason.h"

namespace thumpline {

QByteArray toKey(ClosePhase phase)
{
    switch (phase) {
    case ClosePhase::Dns:
        return "dns";
    case ClosePhase::Tcp:
        return "tcp";
    case ClosePhase::Tls:
        return "tls";
    case ClosePhase::Http:
        return "http";
    case ClosePhase::Upgrade:
        return "upgrade";
    case ClosePhase::Stream:
        return "stream";
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray toKey(CloseEnding ending)
{
    switch (ending) {
    case CloseEnding::Eof:
        return "eof";
    case CloseEnding::Cut:
        return "cut";
    case CloseEnding::Reset:
        return "reset";
    case CloseEnding::Timeout:
        return "timeout";
    case CloseEnding::Stale:
        return "stale";
    case CloseEnding::Status:
        return "status";
    case CloseEnding::Close:
        return "close";
    case CloseEnding::Refused:
        return "refused";
    case CloseEnding::Unresolved:
        return "unresolved";
    case CloseEnding::Unreachable:
        return "unreachable";
    case CloseEnding::Tls:
        return "tls";
    case CloseEnding::Protocol:
        return "protocol";
    case CloseEnding::Content:
        return "content";
    case CloseEnding::Redirect:
        return "redirect";
    case CloseEnding::Offline:
        return "offline";
    case CloseEnding::Local:
        return "local";
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray toKey(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::Expired:
        return "expired";
    case TlsProblem::Name:
        return "name";
    case TlsProblem::Issuer:
        return "issuer";
    case TlsProblem::Protocol:
        return "protocol";
    case TlsProblem::Plain:
        return "plain";
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace thumpline
