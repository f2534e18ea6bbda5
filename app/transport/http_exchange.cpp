#include "transport/http_exchange.h"

#include "transport/http_headers.h"
#include "transport/tls_summary.h"

#include <QHostAddress>
#include <QHostInfo>

#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isTls(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

/// QNetworkAccessManager's words for its network and proxy errors; the others are HTTP's, told by the status.
bool isOfTheNetwork(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError
        && (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ProtocolFailure);
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpExchange::handleTimeout);
}

HttpExchange::~HttpExchange()
{
    abort();
}

void HttpExchange::start(const OutgoingRequest &request)
{
    Q_ASSERT(!m_elapsed.isValid());
    m_request = request;
    m_elapsed.start();
    m_timer.start(request.headerTimeout);
    m_proxy = proxyFor(request.url);
    if (request.isStream && !usesProxy())
        lookUp();
    else
        send(); // a proxy resolves the name itself
}

void HttpExchange::abort()
{
    m_done = true;
    m_timer.stop();
    if (m_lookup)
        QHostInfo::abortHostLookup(*std::exchange(m_lookup, std::nullopt));
    m_probe.reset();
    dropReply();
}

QByteArray HttpExchange::read(qint64 maxBytes)
{
    if (!m_reply)
        return {};
    const QByteArray bytes = m_reply->read(maxBytes);
    if (m_end && m_reply->bytesAvailable() == 0)
        endSoon(*std::exchange(m_end, std::nullopt));
    return bytes;
}

CloseReason HttpExchange::reason(ClosePhase phase, CloseEnding ending, const QString &detail) const
{
    CloseReason reason {.phase = phase, .ending = ending};
    reason.httpStatus = m_status;
    reason.headers = diagnosticHeaders(m_headers, m_request.token);
    reason.contentType = QString::fromLatin1(headerValue(reason.headers, "content-type"));
    const Timestamp now = Timestamp::fromDateTime(QDateTime::currentDateTimeUtc());
    reason.retryAfter = retryAfter(m_headers, m_status, now);
    reason.redirectTarget = m_redirectTarget;
    reason.detail = m_request.token.masked(detail);
    return reason;
}

/// A look-up of our own names the phase; Qt's own takes the answer from the same cache. An address is not looked up:
/// Qt would ask for its name, and wait.
void HttpExchange::lookUp()
{
    const QString host = m_request.url.host();
    if (!QHostAddress(host).isNull()) {
        send();
        return;
    }
    m_lookup = QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) {
        m_lookup.reset();
        if (m_done)
            return;
        if (info.error() != QHostInfo::NoError)
            end(reason(ClosePhase::Dns, CloseEnding::Unresolved, info.errorString()));
        else
            send();
    });
}

void HttpExchange::send()
{
    m_timesSent = 0;
    m_phase = ClosePhase::Tcp;
    m_reply = sendTo(m_manager, m_request);
    m_reply->setReadBufferSize(m_request.readBufferBytes);
    if (!usesProxy())
        connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { reach(ConnectionPhase::Dns); });
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::handleEncrypted);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::handleRequestSent);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::handleSslErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::handleHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::handleFinished);
}

void HttpExchange::handleEncrypted()
{
    m_phase = ClosePhase::Http;
    const QSslConfiguration configuration = m_reply->sslConfiguration();
    m_certificate = summarize(configuration.peerCertificate());
    reach(ConnectionPhase::Tcp); // Qt tells of TCP only by what follows it
    reach(ConnectionPhase::Tls,
          {.tlsProtocol = protocolName(configuration.sessionProtocol()), .certificate = m_certificate});
}

/// A connection of our own that dies before the answer's headers is opened anew by Qt, and the request sent again,
/// without a word but this signal. That hides a server that hangs up on us: the second time is the end.
void HttpExchange::handleRequestSent()
{
    ++m_timesSent;
    m_phase = ClosePhase::Http;
    reach(ConnectionPhase::Tcp);
    if (m_timesSent > 1 && m_request.isStream && !m_status && !usesProxy())
        endUnanswered(reason(ClosePhase::Http, CloseEnding::Cut, u"closed before an answer came"_s));
}

void HttpExchange::handleSslErrors(const QList<QSslError> &errors)
{
    m_sslErrors = errors; // never ignored: Qt ends the connection
    m_badChain = summarize(m_reply->sslConfiguration().peerCertificateChain());
}

void HttpExchange::handleHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || m_status)
        return;
    m_headers = headersOf(*m_reply);
    const QByteArray location = headerValue(m_headers, "location");
    if (isRedirect(status) && !location.isEmpty()) {
        m_status = status;
        follow(location);
        return;
    }
    m_timer.stop();
    m_status = status;
    m_phase = ClosePhase::Stream;
    reach(ConnectionPhase::Http, {.httpStatus = status, .headers = diagnosticHeaders(m_headers, m_request.token)});
    if (isRedirect(status))
        end(reason(ClosePhase::Http, CloseEnding::Redirect, u"a redirect without a target"_s));
    else
        Q_EMIT answered();
}

void HttpExchange::follow(const QByteArray &location)
{
    const QUrl target = m_request.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    m_redirectTarget = m_request.token.masked(shownUrl(target));
    const auto refuse = [this](const QString &why) { end(reason(ClosePhase::Http, CloseEnding::Redirect, why)); };
    if (!target.isValid() || target.host().isEmpty() || !(isTls(target) || target.scheme() == "http"_L1))
        refuse(u"a redirect to no web address"_s);
    else if (isTls(m_request.url) && !isTls(target))
        refuse(u"a redirect from https to http"_s);
    else if (!m_request.token.isEmpty() && !isSameOrigin(m_request.url, target))
        refuse(u"a redirect to another origin, which must not get the token"_s);
    else if (m_request.method == RequestMethod::Post)
        refuse(u"a redirect of a request that changes something"_s);
    else if (++m_redirects > m_request.maxRedirects)
        refuse(u"more than %1 redirects"_s.arg(m_request.maxRedirects));
    else {
        m_request.url = target;
        m_status.reset();
        m_headers.clear();
        dropReply();
        send();
    }
}

void HttpExchange::handleFinished()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!m_status) {
        handleHeaders(); // an answer without a body may finish first
        if (m_done || !m_reply || !m_reply->isFinished())
            return;
    }
    if (!m_status) {
        const CloseReason unanswered = reasonOf(error, m_reply->errorString());
        if (unanswered.ending == CloseEnding::Cut)
            endUnanswered(unanswered);
        else
            end(unanswered);
        return;
    }
    const CloseReason reason = isOfTheNetwork(error) ? reasonOf(error, m_reply->errorString()) : bodyEnd();
    if (m_reply->bytesAvailable() == 0) {
        end(reason);
        return;
    }
    m_end = reason;
    Q_EMIT readyRead();
}

/// The body is over, and Qt has nothing to say against it: whole, if its framing can tell.
CloseReason HttpExchange::bodyEnd() const
{
    const bool hasEnd = !headerValue(m_headers, "transfer-encoding").isEmpty()
        || !headerValue(m_headers, "content-length").isEmpty() || m_status == 204
        || m_request.method == RequestMethod::Head;
    if (hasEnd)
        return reason(ClosePhase::Stream, CloseEnding::Eof);
    return reason(ClosePhase::Stream, CloseEnding::Cut,
                  u"the answer had no length and no chunks: its end can't be told from a cut"_s);
}

CloseReason HttpExchange::reasonOf(QNetworkReply::NetworkError error, const QString &text) const
{
    const auto made = [&](ClosePhase phase, CloseEnding ending) { return reason(phase, ending, text); };
    const auto ofProxy = [&](CloseEnding ending) {
        CloseReason failed = reason(ClosePhase::Tcp, ending, u"proxy: "_s + text);
        failed.proxy = shownProxy(m_proxy);
        return failed;
    };
    // Of plain HTTP Qt does not say that it was the proxy, but nobody else is connected to.
    if (m_phase == ClosePhase::Tcp && usesHttpProxy() && !isTls(m_request.url)) {
        if (error == QNetworkReply::ConnectionRefusedError)
            return ofProxy(CloseEnding::Refused);
        if (error == QNetworkReply::HostNotFoundError)
            return ofProxy(CloseEnding::Unresolved);
    }
    // Before TLS stands, a close means that TCP stood.
    const ClosePhase closedIn = m_phase == ClosePhase::Tcp && isTls(m_request.url) ? ClosePhase::Tls : m_phase;
    if (!m_sslErrors.isEmpty()) {
        CloseReason failed = reason(ClosePhase::Tls, CloseEnding::Tls, explain(m_sslErrors));
        failed.tlsProblem = problemOf(m_sslErrors);
        failed.certificates = m_badChain;
        return failed;
    }
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return made(ClosePhase::Tcp, CloseEnding::Refused);
    case QNetworkReply::RemoteHostClosedError:
        return made(closedIn, CloseEnding::Cut);
    case QNetworkReply::HostNotFoundError:
        return made(ClosePhase::Dns, CloseEnding::Unresolved);
    case QNetworkReply::TimeoutError:
        return made(m_phase, CloseEnding::Timeout);
    case QNetworkReply::SslHandshakeFailedError: {
        CloseReason failed = made(ClosePhase::Tls, CloseEnding::Tls);
        failed.tlsProblem = problemOfHandshake(text);
        return failed;
    }
    case QNetworkReply::ProxyConnectionRefusedError:
        return ofProxy(CloseEnding::Refused);
    case QNetworkReply::ProxyNotFoundError:
        return ofProxy(CloseEnding::Unresolved);
    case QNetworkReply::ProxyTimeoutError:
        return ofProxy(CloseEnding::Timeout);
    case QNetworkReply::ProxyConnectionClosedError:
        return ofProxy(CloseEnding::Cut);
    case QNetworkReply::ProxyAuthenticationRequiredError: {
        CloseReason failed = ofProxy(CloseEnding::Status);
        failed.httpStatus = 407;
        return failed;
    }
    case QNetworkReply::UnknownProxyError:
        return ofProxy(CloseEnding::Protocol);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return made(m_phase, CloseEnding::Protocol);
    default: // network down, no route, and what else the system says in its own words
        return made(m_phase, m_status ? CloseEnding::Cut : CloseEnding::Unreachable);
    }
}

void HttpExchange::handleTimeout()
{
    if (m_lookup) {
        end(reason(ClosePhase::Dns, CloseEnding::Timeout, u"the name was not resolved in time"_s));
        return;
    }
    endUnanswered(reason(m_phase, CloseEnding::Timeout, u"no answer in time"_s));
}

/// No answer came. Who asks for a stream wants to know why: one short look (ConnectionProbe).
void HttpExchange::endUnanswered(CloseReason reason)
{
    const bool timedOut = reason.ending == CloseEnding::Timeout;
    if (!m_request.isStream || usesProxy()) {
        end(reason);
        return;
    }
    m_timer.stop();
    m_unanswered = std::move(reason);
    dropReply();
    m_probe = std::make_unique<ConnectionProbe>();
    connect(m_probe.get(), &ConnectionProbe::finished, this, &HttpExchange::handleProbe);
    if (m_unanswered.phase == ClosePhase::Http && timedOut)
        m_probe->askForHead(m_manager, m_request.url, m_request.token);
    else if (m_unanswered.phase == ClosePhase::Http && !isTls(m_request.url))
        m_probe->askForTls(m_request.url);
    else
        m_probe->askForPlain(m_request.url);
}

void HttpExchange::handleProbe(const ProbeFinding &finding)
{
    CloseReason reason = m_unanswered;
    m_probe.release()->deleteLater(); // this is its own signal
    if (finding.status == 401 || finding.status == 407) { // what Qt hides; others may be about HEAD itself
        m_status = finding.status;
        m_headers = finding.headers;
        reason = this->reason(ClosePhase::Http, CloseEnding::Status, u"told by HEAD, as the answer did not end"_s);
        reason.serverError = serverErrorText({}, m_headers, m_request.token);
    } else if (finding.status) {
        reason.detail = u"HEAD is answered by %1 at once: something holds the answer back"_s.arg(*finding.status);
    } else if (finding.speaksTls) {
        reason.ending = CloseEnding::Protocol;
        reason.detail = u"TLS answers there: https is meant"_s;
    } else if (finding.speaksHttp && isTls(m_request.url)) {
        reason.phase = ClosePhase::Tls;
        reason.ending = CloseEnding::Tls;
        reason.tlsProblem = TlsProblem::Plain;
        reason.detail = u"plain HTTP answers there: http is meant, or another port"_s;
    } else if (finding.reached && reason.phase == ClosePhase::Tcp && isTls(m_request.url)) {
        reason.phase = ClosePhase::Tls;
    }
    end(reason);
}

/// Later, as who reads the last byte is not ready for the end inside read().
void HttpExchange::endSoon(const CloseReason &reason)
{
    QMetaObject::invokeMethod(
        this, [this, reason] { end(reason); }, Qt::QueuedConnection);
}

void HttpExchange::end(const CloseReason &reason)
{
    if (m_done)
        return;
    abort();
    Q_EMIT ended(reason);
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->deleteLater(); // this ends the connection as well; abort() would meet an error on its way, and warn
}

void HttpExchange::reach(ConnectionPhase phase, PhaseReached details)
{
    const quint32 bit = 1U << static_cast<unsigned>(phase);
    if (m_reached & bit)
        return;
    m_reached |= bit;
    details.phase = phase;
    details.sinceStart = elapsed();
    Q_EMIT phaseReached(details);
}

} // namespace thumpline
