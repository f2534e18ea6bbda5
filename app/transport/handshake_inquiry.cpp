#include "transport/handshake_inquiry.h"

#include "transport/outgoing_request.h"
#include "transport/websocket_ending.h"
#include "transport/websocket_handshake.h"

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto headerPatience = 4s;
constexpr auto patience = 8s;
constexpr qsizetype maxBody = 64 * 1024;

OutgoingRequest toHttp(const LinkRequest &request)
{
    OutgoingRequest http = handshakeRequest(request, handshakeKey()); // a server that says 101 is left at once
    http.headerTimeout = headerPatience;
    return http;
}

} // namespace

HandshakeInquiry::HandshakeInquiry(QObject *parent)
    : QObject(parent)
{
    connect(&m_fetch, &HttpFetch::finished, this, [this](const FetchResult &result) {
        const CloseReason answer = found(result);
        const bool changedItsMind = answer.httpStatus == 101 && rejectedStatus(m_suspected.detail).has_value();
        Q_EMIT finished(judge(answer, result.ok()), changedItsMind);
    });
}

void HandshakeInquiry::ask(const LinkRequest &request, const CloseReason &suspected)
{
    m_suspected = suspected;
    m_fetch.start(toHttp(request), patience, maxBody, true);
}

CloseReason HandshakeInquiry::found(const FetchResult &result) const
{
    CloseReason found = result.ok() ? result.value().reason : result.error();
    if (found.phase == ClosePhase::Http || found.phase == ClosePhase::Stream)
        found.phase = ClosePhase::Upgrade;
    if (!result.ok() && found.httpStatus && found.ending != CloseEnding::Redirect)
        found.ending = CloseEnding::Status; // its body did not end: no matter
    return found;
}

CloseReason HandshakeInquiry::judge(const CloseReason &found, bool answered) const
{
    const std::optional<int> rejected = rejectedStatus(m_suspected.detail);
    // The server may have changed its mind between the two: what it said first counts, its words were not heard.
    if (rejected && found.httpStatus != rejected)
        return {.phase = ClosePhase::Upgrade,
                .ending = CloseEnding::Status,
                .httpStatus = rejected,
                .detail = m_suspected.detail};
    const bool nothingNew = found.httpStatus == 101 || (!answered && !found.httpStatus && rejected);
    return nothingNew ? m_suspected : found;
}

} // namespace thumpline
