#include "transport/websocket_ending.h"

#include "transport/outgoing_request.h"
#include "transport/tls_summary.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// Qt's own findings about the peer's frames, which it sends as reasons of its close frames; not translated, as the
/// program loads no catalogue of this module.
bool isFoundByQt(const QString &text)
{
    static constexpr std::array words {
        "Rsv field is non-zero"_L1,           "Used reserved opcode"_L1,        "Control frame"_L1,
        "Invalid UTF-8 code encountered."_L1, "Maximum framesize exceeded."_L1, "Received message is too big."_L1,
        "Payload of close frame"_L1,          "Lengthfield smaller"_L1,         "Highest bit of payload length"_L1,
        "Received Continuation frame"_L1,     "All data frames after"_L1,       "Error occurred while reading"_L1,
        "Some serious error occurred"_L1};
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView start) { return text.startsWith(start); });
}

CloseReason ofCloseFrame(const LinkEnd &end, const Secret &token)
{
    CloseReason reason {.phase = ClosePhase::Stream, .ending = CloseEnding::Close};
    if (end.closeCode == 1002 && end.closeText.startsWith("Invalid close code"_L1)) {
        reason.detail = u"a close code that Qt does not show: 1005, 1006, 1012 to 1015, or none that is allowed"_s;
        return reason;
    }
    const bool ofOurs = end.closeCode == 1002 || end.closeCode == 1007 || end.closeCode == 1009;
    if (ofOurs && isFoundByQt(end.closeText)) {
        reason.ending = CloseEnding::Protocol;
        reason.detail = end.closeCode == 1007
            ? u"invalid UTF-8, or a valid character cut by two fragments, which Qt can't read: "_s + end.closeText
            : end.closeText;
        return reason;
    }
    reason.closeCode = end.closeCode;
    reason.closeText = token.masked(end.closeText).left(200);
    if (end.closeCode == 1000 || end.closeCode == 1001)
        reason.ending = CloseEnding::Eof;
    if (end.closeCode == 1000 && end.closeText.isEmpty())
        reason.detail = u"close 1000, or a close frame without a code (1005): Qt shows both alike"_s;
    return reason;
}

CloseReason ofFailedProxy(CloseEnding ending, const LinkEnd &end, const LinkRequest &request)
{
    return {.phase = ClosePhase::Tcp,
            .ending = ending,
            .proxy = shownProxy(request.proxy),
            .detail = u"proxy: "_s + end.errorText};
}

CloseReason ofFailedAttempt(const LinkEnd &end, const LinkRequest &request)
{
    const bool isTls = request.url.scheme() == "wss"_L1;
    const auto made = [&](ClosePhase phase, CloseEnding ending) {
        return CloseReason {.phase = phase, .ending = ending, .detail = request.token.masked(end.errorText)};
    };
    if (!end.sslErrors.isEmpty()) {
        CloseReason reason = made(ClosePhase::Tls, CloseEnding::Tls);
        reason.tlsProblem = problemOf(end.sslErrors);
        reason.certificates = summarize(end.chain);
        reason.detail = explain(end.sslErrors);
        return reason;
    }
    if (end.wasRejected)
        return made(ClosePhase::Upgrade, CloseEnding::Protocol); // until an HTTP request names the status
    switch (end.error) {
    case QAbstractSocket::ConnectionRefusedError:
        return made(ClosePhase::Tcp, CloseEnding::Refused);
    case QAbstractSocket::HostNotFoundError:
        return made(ClosePhase::Dns, CloseEnding::Unresolved);
    case QAbstractSocket::RemoteHostClosedError:
        return made(isTls ? ClosePhase::Tls : ClosePhase::Upgrade, CloseEnding::Cut);
    case QAbstractSocket::SocketTimeoutError:
        return made(ClosePhase::Tcp, CloseEnding::Timeout);
    case QAbstractSocket::SslHandshakeFailedError: {
        CloseReason reason = made(ClosePhase::Tls, CloseEnding::Tls);
        reason.tlsProblem = problemOfHandshake(end.errorText);
        return reason;
    }
    case QAbstractSocket::ProxyConnectionRefusedError:
        return ofFailedProxy(CloseEnding::Refused, end, request);
    case QAbstractSocket::ProxyNotFoundError:
        return ofFailedProxy(CloseEnding::Unresolved, end, request);
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return ofFailedProxy(CloseEnding::Timeout, end, request);
    case QAbstractSocket::ProxyConnectionClosedError:
        return ofFailedProxy(CloseEnding::Cut, end, request);
    case QAbstractSocket::ProxyAuthenticationRequiredError: {
        CloseReason reason = ofFailedProxy(CloseEnding::Status, end, request);
        reason.httpStatus = 407;
        return reason;
    }
    case QAbstractSocket::ProxyProtocolError:
        return ofFailedProxy(CloseEnding::Protocol, end, request);
    default: // no route, network down, and what else the system says in its own words
        return made(ClosePhase::Tcp, CloseEnding::Unreachable);
    }
}

} // namespace

CloseReason toCloseReason(const LinkEnd &end, const LinkRequest &request)
{
    if (!end.wasOpen)
        return ofFailedAttempt(end, request);
    if (end.hadCloseFrame)
        return ofCloseFrame(end, request.token);
    return {.phase = ClosePhase::Stream, .ending = CloseEnding::Cut, .detail = request.token.masked(end.errorText)};
}

std::optional<int> rejectedStatus(const QString &errorText)
{
    static const QRegularExpression pattern(u"status code: (\\d{3})\\b"_s);
    const QRegularExpressionMatch match = pattern.match(errorText);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace thumpline
