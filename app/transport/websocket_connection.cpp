#include "transport/websocket_connection.h"

#include "transport/http_headers.h"
#include "transport/outgoing_request.h"
#include "transport/websocket_ending.h"
#include "transport/websocket_handshake.h"
#include "transport/websocket_routing.h"

#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>
#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Servers answer a subscription within seconds; an error after that is about a newer one.
constexpr auto answerPatience = 30s;
constexpr qsizetype maxDetail = 200;

/// Whether a refusal reads as if the token had not been seen at all.
bool isTokenUnseen(const CloseReason &reason)
{
    return (reason.httpStatus == 401 || reason.httpStatus == 403)
        && (reason.serverError.isEmpty() || reason.serverError.contains("missing"_L1, Qt::CaseInsensitive));
}

/// Whether an HTTP request can tell more than Qt's WebSocket does.
bool isWorthAsking(const CloseReason &reason)
{
    return reason.phase == ClosePhase::Upgrade
        || (reason.phase == ClosePhase::Tls && reason.ending == CloseEnding::Cut);
}

} // namespace

WebSocketConnection::WebSocketConnection(const ConnectionPlan &plan)
    : m_plan(plan)
{
    m_request.url = webSocketUrl(plan.server, plan.onlyTarget);
    m_request.token = plan.token;
    m_request.pingInterval = plan.pingInterval;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WebSocketConnection::handleTimeout);
}

WebSocketConnection::~WebSocketConnection()
{
    if (m_lookup)
        QHostInfo::abortHostLookup(*m_lookup);
}

void WebSocketConnection::join(WebSocketSubscriber &subscriber, const StreamTarget &target)
{
    Q_ASSERT(isJoinable());
    m_subscriptions.push_back({.number = ++m_lastNumber, .subscriber = &subscriber, .target = target});
    if (m_state == State::Idle) {
        m_state = State::Connecting;
        m_elapsed.start();
        m_timer.start(m_plan.connectTimeout);
        lookUp();
    } else if (m_state == State::Open) {
        ask(m_subscriptions.back());
        welcomeLater(m_lastNumber);
    }
}

void WebSocketConnection::leave(WebSocketSubscriber &subscriber, bool gaveUp)
{
    const auto found = std::find_if(m_subscriptions.begin(), m_subscriptions.end(),
                                    [&](const Subscription &s) { return s.subscriber == &subscriber; });
    if (found == m_subscriptions.end())
        return;
    m_joinable = m_joinable && !gaveUp;
    m_hadLeavers = true;
    const StreamTarget target = found->target;
    m_subscriptions.erase(found);
    if (m_subscriptions.empty()) {
        m_state = State::Ended;
        m_timer.stop();
        m_inquiry.reset();
        if (m_link && gaveUp)
            m_link->abort();
        else if (m_link)
            m_link->close();
        return;
    }
    // The server keeps one subscription for all who want the same.
    const bool wanted = std::any_of(m_subscriptions.begin(), m_subscriptions.end(),
                                    [&](const Subscription &s) { return isSameStream(s.target, target); });
    if (m_state == State::Open && !wanted)
        m_link->send(unsubscribeFrame(target));
    updateReading();
}

void WebSocketConnection::setReading(WebSocketSubscriber &subscriber, bool reading)
{
    for (Subscription &subscription : m_subscriptions) {
        if (subscription.subscriber == &subscriber)
            subscription.reading = reading;
    }
    updateReading();
}

/// As in HttpExchange: our own look-up names the phase.
void WebSocketConnection::lookUp()
{
    QUrl httpUrl = m_request.url;
    httpUrl.setScheme(m_plan.server.scheme());
    m_request.proxy = proxyFor(httpUrl);
    if (m_request.proxy.type() == QNetworkProxy::HttpCachingProxy)
        m_request.proxy.setType(QNetworkProxy::HttpProxy); // a WebSocket needs a tunnel
    const QString host = m_request.url.host();
    if (m_request.proxy.type() != QNetworkProxy::NoProxy || !QHostAddress(host).isNull()) {
        connectLink();
        return;
    }
    m_lookup = QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) {
        m_lookup.reset();
        if (m_state != State::Connecting)
            return;
        if (info.error() != QHostInfo::NoError) {
            end({.phase = ClosePhase::Dns, .ending = CloseEnding::Unresolved, .detail = info.errorString()});
            return;
        }
        m_toldDns = true;
        reach({.phase = ConnectionPhase::Dns});
        connectLink();
    });
}

void WebSocketConnection::connectLink()
{
    if (m_state != State::Connecting)
        return; // left by the last one who heard of the name
    m_link = std::make_unique<WebSocketLink>();
    connect(m_link.get(), &WebSocketLink::opened, this, &WebSocketConnection::handleOpened);
    connect(m_link.get(), &WebSocketLink::textReceived, this, &WebSocketConnection::handleText);
    connect(m_link.get(), &WebSocketLink::binaryReceived, this, &WebSocketConnection::handleBinary);
    connect(m_link.get(), &WebSocketLink::pongReceived, this, &WebSocketConnection::handlePong);
    connect(m_link.get(), &WebSocketLink::ended, this, &WebSocketConnection::handleLinkEnd);
    m_link->open(m_request);
}

void WebSocketConnection::handleOpened(const LinkOpened &how)
{
    m_timer.stop();
    m_state = State::Open;
    // Qt tells of none of these by itself: reached at the latest now.
    if (m_request.proxy.type() == QNetworkProxy::NoProxy && !m_toldDns)
        reach({.phase = ConnectionPhase::Dns});
    reach({.phase = ConnectionPhase::Tcp});
    if (how.certificate)
        reach({.phase = ConnectionPhase::Tls, .tlsProtocol = how.tlsProtocol, .certificate = how.certificate});
    reach({.phase = ConnectionPhase::Upgrade, .httpStatus = 101});
    for (Subscription &subscription : m_subscriptions)
        ask(subscription);
    forEach(allNumbers(), [this](Subscription &s) { s.subscriber->handleOpened(*this); });
}

void WebSocketConnection::handleText(const QByteArray &text)
{
    forEach(allNumbers(), [&](Subscription &s) { s.subscriber->handleBytes(text.size()); });
    const WebSocketMessage message = m_reader.read(text);
    if (const auto *event = std::get_if<WireMessage>(&message))
        handleEvent(*event);
    else if (const auto *error = std::get_if<WebSocketServerError>(&message))
        handleServerError(*error);
    else
        raise(WireDiagnostic::Kind::MalformedFrame,
              std::get<MalformedEvent>(message).reason + ": " + m_plan.token.masked(text));
}

void WebSocketConnection::handleEvent(const WireMessage &message)
{
    if (const auto answer = subscriptionAnswerOf(message)) {
        takeAnswer(message, answer->refused, answer->error);
        return;
    }
    const std::vector<int> receivers = receiversOf(message);
    if (receivers.empty() && !m_hadLeavers) // else it was on its way to who has left
        raise(WireDiagnostic::Kind::MalformedFrame, "an event for a stream that nobody asked for: " + message.event);
    forEach(receivers, [&](Subscription &s) {
        s.hasEvents = true;
        s.subscriber->handleMessage(message);
    });
}

/// Pleroma answers subscriptions one by one, in their order.
void WebSocketConnection::takeAnswer(const WireMessage &message, bool refused, const QByteArray &error)
{
    const auto found = std::find_if(m_subscriptions.begin(), m_subscriptions.end(),
                                    [](const Subscription &s) { return !s.isAnswered; });
    if (found == m_subscriptions.end())
        return;
    found->isAnswered = true;
    const int number = found->number;
    forEach({number}, [&](Subscription &s) { s.subscriber->handleMessage(message); });
    if (!refused)
        return;
    const bool unauthorized = error == "unauthorized";
    if (unauthorized && !m_plan.token.isEmpty() && !m_plan.onlyTarget) {
        // It has not seen our token: a connection of its own will find the place where it looks for it.
        forEach({number}, [this](Subscription &s) { s.subscriber->handleSuspected(*this); });
        return;
    }
    refuse(number,
           {.phase = ClosePhase::Stream,
            .ending = CloseEnding::Status,
            .httpStatus = unauthorized ? 401 : 400,
            .serverError = QString::fromUtf8(error)});
}

void WebSocketConnection::handleServerError(const WebSocketServerError &error)
{
    const QByteArray words = m_plan.token.masked(error.message).left(maxDetail);
    const std::vector<int> suspects = suspectsOf(error);
    if (suspects.empty()) {
        raise(WireDiagnostic::Kind::ServerError, words);
    } else if (suspects.size() == 1) {
        refuse(suspects.front(),
               {.phase = ClosePhase::Stream,
                .ending = CloseEnding::Status,
                .httpStatus = statusOf(error),
                .serverError = QString::fromUtf8(words)});
    } else {
        forEach(suspects, [this](Subscription &s) { s.subscriber->handleSuspected(*this); });
    }
}

void WebSocketConnection::handleBinary(qint64 bytes)
{
    forEach(allNumbers(), [&](Subscription &s) { s.subscriber->handleBytes(bytes); });
    raise(WireDiagnostic::Kind::BinaryFrame, QByteArray::number(bytes) + " bytes");
}

void WebSocketConnection::handlePong(std::chrono::milliseconds roundTrip)
{
    const Heartbeat heartbeat {.kind = HeartbeatKind::Pong, .roundTrip = roundTrip};
    forEach(allNumbers(), [&](Subscription &s) { s.subscriber->handleHeartbeat(heartbeat); });
}

void WebSocketConnection::handleLinkEnd(const LinkEnd &end)
{
    const CloseReason reason = toCloseReason(end, m_request);
    if (!end.wasOpen && isWorthAsking(reason))
        inquire(reason);
    else
        this->end(reason);
}

void WebSocketConnection::handleTimeout()
{
    if (m_lookup) {
        end({.phase = ClosePhase::Dns,
             .ending = CloseEnding::Timeout,
             .detail = u"the name was not resolved in time"_s});
        return;
    }
    m_link->abort();
    inquire({.phase = ClosePhase::Upgrade, .ending = CloseEnding::Timeout, .detail = u"no answer in time"_s});
}

void WebSocketConnection::inquire(const CloseReason &suspected)
{
    m_timer.stop();
    if (m_refusedToken) { // the second place was no better: what was said first counts
        end(*m_refusedToken);
        return;
    }
    m_state = State::Inquiring;
    m_inquiry = std::make_unique<HandshakeInquiry>();
    connect(m_inquiry.get(), &HandshakeInquiry::finished, this, &WebSocketConnection::handleRejected);
    m_inquiry->ask(m_request, suspected);
}

void WebSocketConnection::handleRejected(const CloseReason &reason, bool changedItsMind)
{
    m_inquiry.release()->deleteLater(); // this is its own signal
    if (changedItsMind && !std::exchange(m_triedAgain, true)) {
        tryAgain();
        return;
    }
    if (m_request.token.isEmpty() || !isTokenUnseen(reason)) {
        end(reason);
        return;
    }
    m_refusedToken = reason;
    m_request.tokenPlace = TokenPlace::Subprotocol;
    tryAgain();
}

void WebSocketConnection::tryAgain()
{
    m_state = State::Connecting;
    m_timer.start(m_plan.connectTimeout);
    connectLink();
}

void WebSocketConnection::end(const CloseReason &reason)
{
    m_timer.stop();
    m_state = State::Ended;
    if (m_link)
        m_link->abort();
    while (!m_subscriptions.empty()) { // each may take others away
        WebSocketSubscriber *subscriber = m_subscriptions.front().subscriber;
        m_subscriptions.erase(m_subscriptions.begin());
        subscriber->handleEnded(*this, reason);
    }
}

void WebSocketConnection::ask(Subscription &subscription)
{
    if (m_plan.onlyTarget)
        return; // the URL has asked
    subscription.asked.emplace();
    subscription.asked->start();
    m_link->send(subscribeFrame(subscription.target));
}

/// For who joined an open connection: later, as join() calls nobody.
void WebSocketConnection::welcomeLater(int number)
{
    const auto welcome = [this, number] {
        forEach({number}, [this](Subscription &s) {
            s.subscriber->handlePhase(*this, {.phase = ConnectionPhase::Upgrade, .httpStatus = 101, .reused = true});
        });
        forEach({number}, [this](Subscription &s) { s.subscriber->handleOpened(*this); });
    };
    QMetaObject::invokeMethod(this, welcome, Qt::QueuedConnection);
}

void WebSocketConnection::refuse(int number, const CloseReason &reason)
{
    Subscription *found = find(number);
    if (!found)
        return;
    WebSocketSubscriber *subscriber = found->subscriber;
    leave(*subscriber);
    subscriber->handleEnded(*this, reason);
}

void WebSocketConnection::raise(WireDiagnostic::Kind kind, const QByteArray &detail)
{
    forEach(allNumbers(), [&](Subscription &s) {
        s.subscriber->handleDiagnostic({.kind = kind, .count = 1, .detail = detail.left(maxDetail)});
    });
}

void WebSocketConnection::updateReading()
{
    if (m_link)
        m_link->setReading(std::all_of(m_subscriptions.begin(), m_subscriptions.end(),
                                       [](const Subscription &s) { return s.reading; }));
}

void WebSocketConnection::reach(const PhaseReached &phase)
{
    PhaseReached reached = phase;
    reached.sinceStart = std::chrono::milliseconds {m_elapsed.elapsed()};
    forEach(allNumbers(), [&](Subscription &s) { s.subscriber->handlePhase(*this, reached); });
}

std::vector<int> WebSocketConnection::allNumbers() const
{
    std::vector<int> numbers;
    numbers.reserve(m_subscriptions.size());
    for (const Subscription &subscription : m_subscriptions)
        numbers.push_back(subscription.number);
    return numbers;
}

std::vector<int> WebSocketConnection::receiversOf(const WireMessage &message) const
{
    const std::optional<StreamTarget> target = targetOf(message.streams);
    std::vector<int> receivers;
    for (const Subscription &subscription : m_subscriptions) {
        if (target && isSameStream(subscription.target, *target))
            receivers.push_back(subscription.number);
    }
    // Without a name, or with one in a spelling of its own: it can only be for the one that there is.
    const bool onlyOneEver = m_subscriptions.size() == 1 && (m_plan.onlyTarget || !m_hadLeavers);
    if (receivers.empty() && (onlyOneEver || (message.streams.empty() && m_subscriptions.size() == 1)))
        receivers.push_back(m_subscriptions.front().number);
    return receivers;
}

std::vector<int> WebSocketConnection::suspectsOf(const WebSocketServerError &error) const
{
    std::vector<int> suspects;
    std::vector<int> recent;
    for (const Subscription &subscription : m_subscriptions) {
        if (subscription.hasEvents || !canBeAbout(subscription.target, error.message))
            continue;
        suspects.push_back(subscription.number);
        if (!subscription.asked || !subscription.asked->hasExpired(std::chrono::milliseconds(answerPatience).count()))
            recent.push_back(subscription.number);
    }
    return recent.empty() ? suspects : recent;
}

WebSocketConnection::Subscription *WebSocketConnection::find(int number)
{
    const auto found = std::find_if(m_subscriptions.begin(), m_subscriptions.end(),
                                    [number](const Subscription &s) { return s.number == number; });
    return found == m_subscriptions.end() ? nullptr : &*found;
}

template<typename Call>
void WebSocketConnection::forEach(const std::vector<int> &numbers, Call call)
{
    for (const int number : numbers) {
        if (Subscription *subscription = find(number))
            call(*subscription);
    }
}

} // namespace thumpline
