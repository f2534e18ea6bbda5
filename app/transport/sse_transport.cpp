#include "transport/sse_transport.h"

#include "transport/http_headers.h"

#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 pieceBytes = 64 * 1024;
constexpr qsizetype maxRefusalBody = 64 * 1024;
constexpr auto refusalPatience = 2s;

WireDiagnostic::Kind kindOf(SseDiagnosticKind kind)
{
    switch (kind) {
    case SseDiagnosticKind::InvalidUtf8:
        return WireDiagnostic::Kind::InvalidUtf8;
    case SseDiagnosticKind::LineTooLong:
        return WireDiagnostic::Kind::LineTooLong;
    case SseDiagnosticKind::EventTooLong:
        return WireDiagnostic::Kind::EventTooLong;
    case SseDiagnosticKind::UnfinishedEvent:
        return WireDiagnostic::Kind::UnfinishedEvent;
    }
    Q_UNREACHABLE();
    return {};
}

OutgoingRequest toHttp(const TransportRequest &request)
{
    HeaderList headers {{"Accept"_ba, "text/event-stream"_ba}, {"Cache-Control"_ba, "no-store"_ba}};
    if (!request.lastEventId.isEmpty())
        headers.append({"Last-Event-ID"_ba, request.lastEventId});
    return {.url
            = apiUrl(request.server, u"/api/v1/streaming/"_s + request.target.ssePath(), request.target.sseQuery()),
            .token = request.token,
            .headers = headers,
            .headerTimeout = request.connectTimeout,
            .readBufferBytes = pieceBytes,
            .isStream = true};
}

bool isEventStream(QByteArrayView contentType)
{
    const qsizetype parameters = contentType.indexOf(';');
    return contentType.first(parameters < 0 ? contentType.size() : parameters)
               .trimmed()
               .compare("text/event-stream", Qt::CaseInsensitive)
        == 0;
}

} // namespace

SseTransport::SseTransport(QObject *parent)
    : Transport(parent)
{
    m_refusalTimer.setSingleShot(true);
    connect(&m_refusalTimer, &QTimer::timeout, this, &SseTransport::finishRefusal);
    connect(&m_exchange, &HttpExchange::phaseReached, this, &SseTransport::phaseReached);
    connect(&m_exchange, &HttpExchange::answered, this, &SseTransport::handleAnswer);
    connect(&m_exchange, &HttpExchange::readyRead, this, &SseTransport::readAvailable);
    connect(&m_exchange, &HttpExchange::ended, this, &SseTransport::handleEnd);
}

SseTransport::~SseTransport() = default;

void SseTransport::open(const TransportRequest &request)
{
    Q_ASSERT(m_state == State::Idle);
    m_state = State::Connecting;
    m_token = request.token;
    m_lastEventId = request.lastEventId;
    m_exchange.start(toHttp(request));
}

void SseTransport::close(CloseEnding ending)
{
    if (m_state == State::Closed)
        return;
    const ClosePhase phase = m_state == State::Open ? ClosePhase::Stream : ClosePhase::Http;
    const CloseReason reason = m_exchange.reason(phase, ending);
    m_state = State::Closed;
    m_exchange.abort();
    m_refusalTimer.stop();
    QMetaObject::invokeMethod(
        this, [this, reason] { Q_EMIT closed(reason); }, Qt::QueuedConnection);
}

void SseTransport::setReading(bool reading)
{
    m_reading = reading;
    if (reading) // later: the caller does not expect messages from within
        QMetaObject::invokeMethod(this, &SseTransport::readAvailable, Qt::QueuedConnection);
}

void SseTransport::handleAnswer()
{
    const int status = m_exchange.status().value_or(0);
    const QByteArray contentType = headerValue(m_exchange.headers(), "content-type");
    const QByteArray encoding = headerValue(m_exchange.headers(), "content-encoding").trimmed().toLower();
    if (status != 200) {
        const bool interim = status < 200; // Qt takes 102 and 103 for the final answer
        refuse(m_exchange.reason(ClosePhase::Http, CloseEnding::Status,
                                 interim ? u"an interim answer, which Qt takes for the final one"_s : QString()));
    } else if (!isEventStream(contentType)) {
        refuse(m_exchange.reason(ClosePhase::Http, CloseEnding::Content, u"no event stream"_s));
    } else if (!encoding.isEmpty() && encoding != "identity") {
        closeWith(m_exchange.reason(
            ClosePhase::Http, CloseEnding::Content,
            u"a proxy compresses the stream (%1), which was not asked for"_s.arg(QString::fromLatin1(encoding))));
    } else {
        m_state = State::Open;
        Q_EMIT opened();
    }
}

void SseTransport::handleEnd(CloseReason reason)
{
    switch (m_state) {
    case State::Idle:
    case State::Closed:
        return;
    case State::Connecting:
        closeWith(reason);
        return;
    case State::Refused:
        finishRefusal();
        return;
    case State::Open:
        m_parser.finish(*this);
        if (m_state != State::Open)
            return; // closed by who heard of the unfinished event
        if (m_endedInEvent && reason.ending == CloseEnding::Eof) {
            reason.ending = CloseEnding::Cut;
            reason.detail = u"the answer ended as a whole one, but inside an event"_s;
        }
        closeWith(reason);
        return;
    }
}

void SseTransport::readAvailable()
{
    if (m_state == State::Open)
        readStream();
    else if (m_state == State::Refused)
        readRefusal();
}

void SseTransport::readStream()
{
    while (m_reading && m_state == State::Open) {
        const QByteArray bytes = m_exchange.read(pieceBytes);
        if (bytes.isEmpty())
            return;
        noteFirst(m_sawByte, ConnectionPhase::FirstByte);
        Q_EMIT bytesReceived(bytes.size());
        if (m_state == State::Open)
            m_parser.feed(bytes, *this);
    }
}

void SseTransport::readRefusal()
{
    while (m_state == State::Refused && m_refusalBody.size() < maxRefusalBody) {
        const QByteArray bytes = m_exchange.read(maxRefusalBody - m_refusalBody.size());
        if (bytes.isEmpty())
            break;
        m_refusalBody += bytes;
    }
    // An error is one JSON object, and whole at once; its connection is not: don't wait for that.
    const bool whole = m_refusalBody.size() >= maxRefusalBody || !serverErrorText(m_refusalBody, {}, m_token).isEmpty();
    if (whole)
        finishRefusal();
}

void SseTransport::refuse(CloseReason reason)
{
    m_state = State::Refused;
    m_refusal = std::move(reason);
    if (m_refusal.contentType.contains("json"_L1, Qt::CaseInsensitive))
        m_refusalTimer.start(refusalPatience);
    else // a page for people has no words for us
        finishRefusal();
}

void SseTransport::finishRefusal()
{
    if (m_state != State::Refused)
        return;
    m_refusal.serverError = serverErrorText(m_refusalBody, m_exchange.headers(), m_token);
    closeWith(m_refusal);
}

void SseTransport::closeWith(const CloseReason &reason)
{
    m_state = State::Closed;
    m_exchange.abort();
    m_refusalTimer.stop();
    Q_EMIT closed(reason);
}

void SseTransport::noteFirst(bool &seen, ConnectionPhase phase)
{
    if (!std::exchange(seen, true))
        Q_EMIT phaseReached({.phase = phase, .sinceStart = m_exchange.elapsed()});
}

void SseTransport::event(const SseEventView &event)
{
    if (m_state != State::Open)
        return; // closed by who heard of the event before
    if (event.lastEventId != m_lastEventId) {
        m_lastEventId = event.lastEventId.toByteArray();
        Q_EMIT eventIdReceived(m_lastEventId);
    }
    WireMessage message {.event = event.type.toByteArray(), .payload = event.data.toByteArray()};
    if (message.payload == "undefined") { // servers up to 4.2 print it for "no payload" (protocol.md 2)
        message.payload.clear();
        message.hasPayload = false;
    }
    Q_EMIT messageReceived(message);
}

void SseTransport::comment(QByteArrayView text)
{
    if (m_state != State::Open)
        return;
    noteFirst(m_sawHeartbeat, ConnectionPhase::FirstHeartbeat);
    Q_EMIT heartbeatReceived({.kind = HeartbeatKind::Comment, .text = text.toByteArray()});
}

void SseTransport::retry(std::chrono::milliseconds time)
{
    if (m_state == State::Open)
        Q_EMIT retryHintReceived(time);
}

void SseTransport::diagnostic(const SseDiagnostic &diagnostic)
{
    if (m_state != State::Open)
        return;
    m_endedInEvent = m_endedInEvent || diagnostic.kind == SseDiagnosticKind::UnfinishedEvent;
    Q_EMIT diagnosticRaised(
        {.kind = kindOf(diagnostic.kind), .count = diagnostic.count, .detail = explain(diagnostic).toUtf8().left(200)});
}

} // namespace thumpline
