#include "transport/http_fetch.h"

#include "transport/http_headers.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 64 * 1024;

} // namespace

HttpFetch::HttpFetch(QNetworkAccessManager &manager, QObject *parent)
    : QObject(parent)
    , m_exchange(manager)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const bool answered = m_answer.status != 0;
        finishWith(Failure {m_exchange.reason(answered ? ClosePhase::Stream : ClosePhase::Http, CloseEnding::Timeout,
                                              u"no whole answer in time"_s)});
    });
    connect(&m_exchange, &HttpExchange::answered, this, &HttpFetch::handleAnswer);
    connect(&m_exchange, &HttpExchange::readyRead, this, &HttpFetch::readBody);
    connect(&m_exchange, &HttpExchange::ended, this, &HttpFetch::handleEnd);
}

void HttpFetch::start(const OutgoingRequest &request, std::chrono::milliseconds timeout, qsizetype maxBytes,
                      bool stopAtMax)
{
    m_maxBytes = maxBytes;
    m_stopAtMax = stopAtMax;
    m_token = request.token;
    m_timer.start(timeout);
    OutgoingRequest bounded = request;
    bounded.headerTimeout = std::min(request.headerTimeout, timeout);
    bounded.readBufferBytes = pieceBytes;
    m_exchange.start(bounded);
}

void HttpFetch::abort()
{
    m_done = true;
    m_timer.stop();
    m_exchange.abort();
}

void HttpFetch::handleAnswer()
{
    m_answer.status = m_exchange.status().value_or(0);
    m_answer.headers = m_exchange.headers();
    m_answer.url = m_exchange.url();
    m_answer.latency = m_exchange.elapsed();
    m_answer.certificate = m_exchange.certificate();
}

void HttpFetch::readBody()
{
    while (!m_done) {
        const QByteArray bytes = m_exchange.read(pieceBytes);
        if (bytes.isEmpty())
            return;
        m_answer.body += bytes;
        if (m_answer.body.size() <= m_maxBytes)
            continue;
        m_answer.body.truncate(m_maxBytes);
        if (m_stopAtMax)
            handleEnd(m_exchange.reason(ClosePhase::Stream, CloseEnding::Eof));
        else
            finishWith(Failure {m_exchange.reason(ClosePhase::Stream, CloseEnding::Content,
                                                  u"the answer is longer than %1 bytes"_s.arg(m_maxBytes))});
    }
}

void HttpFetch::handleEnd(const CloseReason &reason)
{
    // A body without any length ends by FIN: as whole as it gets.
    const bool hasLength = !headerValue(m_answer.headers, "content-length").isEmpty()
        || !headerValue(m_answer.headers, "transfer-encoding").isEmpty();
    const bool whole = reason.ending == CloseEnding::Eof || (reason.ending == CloseEnding::Cut && !hasLength);
    if (m_answer.status == 0 || !whole) {
        finishWith(Failure {reason});
        return;
    }
    m_answer.reason = reason;
    m_answer.reason.phase = ClosePhase::Http;
    m_answer.reason.ending = CloseEnding::Status;
    m_answer.reason.detail.clear();
    m_answer.reason.serverError = serverErrorText(m_answer.body, m_answer.headers, m_token);
    finishWith(m_answer);
}

void HttpFetch::finishWith(const FetchResult &result)
{
    if (m_done)
        return;
    abort();
    Q_EMIT finished(result);
}

} // namespace thumpline
