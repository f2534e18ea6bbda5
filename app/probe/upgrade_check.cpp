#include "probe/upgrade_check.h"

#include "transport/http_headers.h"
#include "transport/websocket_handshake.h"

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto headerPatience = 10s;
constexpr auto refusalPatience = 2s; // servers keep a refused connection open for seconds
constexpr qsizetype maxBody = 64 * 1024;

} // namespace

UpgradeCheck::UpgradeCheck(Clock &clock, QObject *parent)
    : ProbeTask(parent)
    , m_clock(clock)
    , m_alarm(clock.makeAlarm())
{
    connect(m_alarm.get(), &Alarm::due, this, &UpgradeCheck::refuse);
    connect(&m_exchange, &HttpExchange::answered, this, &UpgradeCheck::handleAnswer);
    connect(&m_exchange, &HttpExchange::readyRead, this, &UpgradeCheck::readRefusal);
    connect(&m_exchange, &HttpExchange::ended, this, &UpgradeCheck::handleEnd);
}

void UpgradeCheck::start(const QUrl &streamingServer, const std::optional<StreamTarget> &onlyTarget,
                         const Secret &token)
{
    m_token = token;
    m_key = handshakeKey();
    OutgoingRequest request
        = handshakeRequest({.url = webSocketUrl(streamingServer, onlyTarget), .token = token}, m_key);
    request.headerTimeout = headerPatience;
    m_exchange.start(request);
}

void UpgradeCheck::handleAnswer()
{
    m_facts.status = m_exchange.status();
    m_facts.took = m_exchange.elapsed();
    m_facts.headers = diagnosticHeaders(m_exchange.headers(), m_token);
    if (m_facts.status != 101) {
        m_alarm->setDue(m_clock.now() + refusalPatience);
        return;
    }
    m_facts.accepted = headerValue(m_exchange.headers(), "sec-websocket-accept").trimmed() == acceptFor(m_key);
    m_exchange.abort();
    finish(m_facts);
}

void UpgradeCheck::readRefusal()
{
    m_body += m_exchange.read(maxBody - m_body.size());
    if (m_body.size() >= maxBody || !serverErrorText(m_body, {}, m_token).isEmpty())
        refuse();
}

void UpgradeCheck::handleEnd(const CloseReason &reason)
{
    if (m_facts.status) {
        refuse();
        return;
    }
    m_facts.took = m_exchange.elapsed();
    m_facts.status = reason.httpStatus;
    m_facts.headers = reason.headers;
    m_facts.failure = reason;
    if (reason.phase == ClosePhase::Http || reason.phase == ClosePhase::Stream)
        m_facts.failure->phase = ClosePhase::Upgrade;
    m_alarm->cancel();
    finish(m_facts);
}

void UpgradeCheck::refuse()
{
    if (isFinished())
        return;
    m_facts.failure = m_exchange.reason(ClosePhase::Upgrade, CloseEnding::Status);
    m_facts.failure->serverError = serverErrorText(m_body, m_exchange.headers(), m_token);
    m_alarm->cancel();
    m_exchange.abort();
    finish(m_facts);
}

} // namespace thumpline
