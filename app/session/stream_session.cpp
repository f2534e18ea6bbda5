#include "session/stream_session.h"

#include "session/arrival_delay.h"

#include <QHostAddress>

#include <utility>

namespace thumpline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

template<typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template<typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

milliseconds toMs(std::chrono::nanoseconds time)
{
    return std::chrono::floor<milliseconds>(time);
}

/// A server may put into its error texts whatever it was sent.
CloseReason withoutSecret(CloseReason reason, const Secret &token)
{
    for (QString *text : {&reason.closeText, &reason.serverError, &reason.redirectTarget, &reason.detail})
        *text = token.masked(std::move(*text));
    for (auto &header : reason.headers)
        header.second = token.masked(std::move(header.second));
    return reason;
}

/// Whether the server is on this machine, where no network is needed to reach it.
bool isLocal(const StreamOptions &options)
{
    const QString host = options.effectiveStreamingServer().host();
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

} // namespace

StreamSession::StreamSession(SourceId id, StreamOptions options, Parts parts, QObject *parent)
    : QObject(parent)
    , m_id(std::move(id))
    , m_options(std::move(options))
    , m_parts(std::move(parts))
    , m_policy(m_parts.limits.reconnect)
    , m_isLocal(isLocal(m_options))
    , m_watch(m_options.transport, m_parts.limits.heartbeat)
    , m_pages(std::move(m_parts.pages))
    , m_filler(m_options.target, m_options.server,
               {.clock = m_parts.clock,
                .decoder = &m_decoder,
                .pages = m_options.fillGaps ? m_pages.makeAsker() : nullptr,
                .limits = m_parts.limits.gap})
    , m_recheck(m_options.server,
                {.clock = m_parts.clock,
                 .decoder = &m_decoder,
                 .pages = m_options.fillGaps ? m_pages.makeAsker() : nullptr,
                 .limits = m_parts.limits.recheck})
    , m_look(
          m_options.target, m_options.server,
          {.clock = m_parts.clock, .decoder = &m_decoder, .pages = m_pages.makeAsker(), .limits = m_parts.limits.look})
    , m_alarm(m_parts.clock->makeAlarm())
{
    shareToken();
    setRestChecks(m_options.restChecks);
    connect(&m_filler, &GapFiller::recovered, this, &StreamSession::handleRecovered);
    connect(&m_filler, &GapFiller::gapClosed, this, &StreamSession::handleGapClosed);
    connect(&m_recheck, &StatusRecheck::found, this,
            [this](const StreamEventPtr &event) { record(EventArrived {.event = event, .recovered = true}); });
    connect(&m_recheck, &StatusRecheck::finished, this,
            [this](const StatusesRechecked &report) { record(StatusesRechecked(report)); });
    connect(&m_look, &NewestLook::looked, this, [this](const NewestSeen &seen) { record(NewestSeen(seen)); });
    connect(m_alarm.get(), &Alarm::due, this, &StreamSession::handleAlarm);
}

StreamSession::~StreamSession() = default;

SessionState StreamSession::state() const
{
    return std::visit(Overloaded {
                          [](const Stopped &) { return SessionState::Stopped; },
                          [](const Connecting &) { return SessionState::Connecting; },
                          [](const Live &) { return SessionState::Live; },
                          [](const Late &) { return SessionState::Late; },
                          [](const Stale &) { return SessionState::Stale; },
                          [](const Waiting &) { return SessionState::Waiting; },
                          [](const Failed &) { return SessionState::Failed; },
                      },
                      m_state);
}

// --- what the owner says

void StreamSession::start()
{
    constexpr auto secrets = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    record(SourceStarted {m_options.server.adjusted(secrets), m_options.target, m_options.transport});
    connectNow();
}

void StreamSession::stop()
{
    suspend();
}

void StreamSession::suspend()
{
    if (std::holds_alternative<Stopped>(m_state))
        return;
    if (m_transport)
        dropByUs(CloseEnding::Local);
    enter(Stopped {}, CloseReason {.ending = CloseEnding::Local});
}

void StreamSession::resume()
{
    if (m_transport)
        return; // connected, or about to be
    m_history = {.everOpen = m_history.everOpen, .retryHint = m_history.retryHint};
    m_tries = 0;
    connectNow();
}

void StreamSession::setToken(const Secret &token)
{
    m_options.token = token;
    shareToken();
    if (std::holds_alternative<Stopped>(m_state))
        return;
    if (m_transport)
        dropByUs(CloseEnding::Local);
    resume();
}

void StreamSession::shareToken()
{
    m_filler.setToken(m_options.token);
    m_recheck.setToken(m_options.token);
    m_look.setToken(m_options.token);
}

void StreamSession::setRestChecks(const RestChecks &checks)
{
    m_options.restChecks = checks;
    m_recheck.setEnabled(checks.recheckStatuses);
    m_look.setEnabled(checks.lookWhenQuiet);
}

void StreamSession::setReading(bool reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    m_watch.setReading(reading, m_parts.clock->now());
    if (m_transport && isOpen())
        m_transport->setReading(reading);
    m_look.setLive(reading && std::holds_alternative<Live>(m_state)); // what we don't read is not missing
    judgeLiveness();
}

void StreamSession::setOnline(bool online)
{
    const bool back = online && !m_online;
    m_online = online;
    const auto *waiting = std::get_if<Waiting>(&m_state);
    if (back && waiting && !waiting->told)
        connectNow();
}

void StreamSession::handleWake()
{
    if (m_transport)
        dropByUs(CloseEnding::Local);
    else if (!std::holds_alternative<Waiting>(m_state))
        return; // stopped or failed: sleep has not changed that
    connectNow();
}

// --- the machine

void StreamSession::enter(State next, const std::optional<CloseReason> &cause)
{
    m_state = std::move(next);
    StateChanged change {.state = state(), .attempt = m_tries, .cause = cause};
    if (const auto *waiting = std::get_if<Waiting>(&m_state)) {
        change.attempt = m_tries + 1;
        change.retryAt = waiting->retryAt;
    }
    record(std::move(change));
    m_look.setLive(m_reading && std::holds_alternative<Live>(m_state));
    arm();
}

void StreamSession::arm()
{
    const auto due = std::visit(Overloaded {
                                    [](const Connecting &s) -> std::optional<Instant> { return s.giveUpAt; },
                                    [](const Waiting &s) -> std::optional<Instant> { return s.until; },
                                    [this](const auto &) { return m_watch.nextChange(m_parts.clock->now()); },
                                },
                                m_state);
    if (due)
        m_alarm->setDue(*due);
    else
        m_alarm->cancel();
}

void StreamSession::record(SessionRecordBody &&body)
{
    (*m_parts.sink)({m_id, m_parts.clock->stamp(), std::move(body)});
}

void StreamSession::connectNow()
{
    Q_ASSERT(!m_transport);
    ++m_attempt;
    ++m_tries;
    m_connection = {};
    // A server of the seed's time closes at once what names no stream in its address; it gets one last try (D36).
    if (m_history.closedAtOnce == m_policy.limits().maxClosedAtOnce - 1)
        m_options.webSocketStyle = WebSocketStyle::Seed;
    m_transport = m_parts.factory->make(m_options.transport);
    listen();
    // The transport has its own timer; twice that, and the time to ask why, is for one that forgets.
    const auto patience = 2 * m_parts.limits.connectTimeout + Transport::inquiryTime;
    enter(Connecting {m_parts.clock->now() + patience}, m_lastDrop);
    m_transport->open({.server = m_options.effectiveStreamingServer(),
                       .target = m_options.target,
                       .token = m_options.token,
                       .webSocketStyle = m_options.webSocketStyle,
                       .connectTimeout = m_parts.limits.connectTimeout,
                       .pingInterval = m_parts.clock->toSystem(m_parts.limits.heartbeat.pongPeriod),
                       .lastEventId = m_lastEventId});
}

template<typename Signal, typename Slot>
void StreamSession::listenTo(Signal signal, Slot slot)
{
    connect(m_transport.get(), signal, this, [this, attempt = m_attempt, slot](const auto &...arguments) {
        if (attempt == m_attempt) // else: a late word from a connection we gave up
            (this->*slot)(arguments...);
    });
}

void StreamSession::listen()
{
    listenTo(&Transport::phaseReached, &StreamSession::handlePhase);
    listenTo(&Transport::opened, &StreamSession::handleOpened);
    listenTo(&Transport::bytesReceived, &StreamSession::handleBytes);
    listenTo(&Transport::heartbeatReceived, &StreamSession::handleHeartbeat);
    listenTo(&Transport::messageReceived, &StreamSession::handleMessage);
    listenTo(&Transport::diagnosticRaised, &StreamSession::handleDiagnostic);
    listenTo(&Transport::retryHintReceived, &StreamSession::handleRetryHint);
    listenTo(&Transport::eventIdReceived, &StreamSession::handleEventId);
    listenTo(&Transport::closed, &StreamSession::handleClosed);
}

bool StreamSession::isOpen() const
{
    return m_connection.openedAt.has_value();
}

/// Ends the connection from our side, and does not wait for its last word. What comes next is the caller's.
AttemptEnd StreamSession::dropByUs(CloseEnding ending)
{
    ++m_attempt;
    Transport *leaving = m_transport.release();
    leaving->setParent(parent()); // so that it does not outlive the thread
    connect(leaving, &Transport::closed, leaving, &QObject::deleteLater);
    leaving->close(ending);
    return recordDrop({.phase = isOpen() ? ClosePhase::Stream : ClosePhase::Tcp, .ending = ending});
}

AttemptEnd StreamSession::recordDrop(const CloseReason &reason)
{
    const Instant now = m_parts.clock->now();
    AttemptEnd end {.reason = withoutSecret(reason, m_options.token), .online = m_online || m_isLocal};
    Dropped drop {.reason = end.reason,
                  .events = m_connection.events,
                  .heartbeats = m_connection.heartbeats,
                  .bytes = m_connection.bytes};
    if (isOpen())
        drop.age = end.age = toMs(now - *m_connection.openedAt);
    if (m_connection.lastByte)
        drop.idle = toMs(now - *m_connection.lastByte);
    m_watch.close(reason.ending == CloseEnding::Stale);
    m_lastDrop = end.reason;
    record(Dropped(drop));
    if (isOpen()) {
        m_tries = 0;
        m_filler.noteClosed({m_parts.clock->wallNow().sinceEpoch - *drop.idle});
        m_recheck.noteClosed();
    }
    m_history = m_policy.with(m_history, end);
    return end;
}

void StreamSession::decideAfter(const AttemptEnd &end)
{
    const Stamp now = m_parts.clock->stamp();
    const ReconnectDecision decision = m_policy.decide(end, m_history, *m_parts.random);
    std::visit(Overloaded {
                   [&](const RetryIn &retry) {
                       enter(Waiting {.until = now.mono + retry.delay,
                                      .retryAt = Timestamp {now.wall.sinceEpoch + retry.delay},
                                      .told = retry.why != RetryWhy::Backoff},
                             end.reason);
                   },
                   [&](const GiveUp &) { enter(Failed {}, end.reason); },
                   [&](const WaitForNetwork &) {
                       enter(Waiting {.until = now.mono + m_policy.limits().offlineRetry}, end.reason);
                   },
               },
               decision);
}

void StreamSession::judgeLiveness()
{
    const bool late = std::holds_alternative<Late>(m_state);
    if (!late && !std::holds_alternative<Live>(m_state))
        return;
    switch (m_watch.livenessAt(m_parts.clock->now())) {
    case Liveness::Live:
        late ? enter(Live {}, std::nullopt) : arm();
        return;
    case Liveness::Late:
        late ? arm() : enter(Late {}, std::nullopt);
        return;
    case Liveness::Stale:
        break;
    }
    enter(Stale {}, CloseReason {.ending = CloseEnding::Stale});
    decideAfter(dropByUs(CloseEnding::Stale));
}

void StreamSession::handleAlarm()
{
    std::visit(Overloaded {
                   [this](const Waiting &) { connectNow(); },
                   [this](const Connecting &) { decideAfter(dropByUs(CloseEnding::Timeout)); },
                   [this](const auto &) { judgeLiveness(); },
               },
               m_state);
}

// --- what the transport says

void StreamSession::handlePhase(const PhaseReached &phase)
{
    record(PhaseRecord {phase, m_tries});
}

void StreamSession::handleOpened()
{
    const Instant now = m_parts.clock->now();
    m_connection.openedAt = now;
    m_connection.lastByte = now;
    m_watch.open(now);
    enter(Live {}, std::nullopt);
    m_filler.noteOpened(m_parts.clock->stamp());
    if (!m_reading)
        m_transport->setReading(false);
}

void StreamSession::handleBytes(qint64 bytes)
{
    const Instant now = m_parts.clock->now();
    m_connection.bytes += bytes;
    m_connection.lastByte = now;
    m_watch.noteBytes(now);
    if (std::holds_alternative<Late>(m_state))
        judgeLiveness(); // while live, the alarm looks when it is due: not every byte moves it
}

void StreamSession::handleHeartbeat(const Heartbeat &heartbeat)
{
    ++m_connection.heartbeats;
    m_watch.noteHeartbeat(m_parts.clock->now());
    record(HeartbeatArrived {heartbeat});
    arm(); // the first ones teach a shorter period than the one that the alarm was set by
}

void StreamSession::handleMessage(const WireMessage &message)
{
    ++m_connection.events;
    EventArrived arrival {.event = m_decoder.decode(WireMessage(message))};
    const Stamp now = m_parts.clock->stamp();
    arrival.delay = arrivalDelay(*arrival.event, now.wall);
    m_filler.noteLive(*arrival.event, now);
    m_recheck.note(*arrival.event);
    m_look.noteLive(*arrival.event);
    record(std::move(arrival));
}

void StreamSession::handleDiagnostic(const WireDiagnostic &diagnostic)
{
    WireDiagnostic safe = diagnostic;
    safe.detail = m_options.token.masked(std::move(safe.detail));
    record(DiagnosticRaised {std::move(safe)});
}

void StreamSession::handleRetryHint(milliseconds delay)
{
    m_history.retryHint = delay;
}

void StreamSession::handleEventId(const QByteArray &id)
{
    m_lastEventId = id;
}

void StreamSession::handleClosed(const CloseReason &reason)
{
    ++m_attempt;
    m_transport.release()->deleteLater(); // we are inside its signal
    decideAfter(recordDrop(reason));
}

void StreamSession::handleRecovered(const StreamEventPtr &event)
{
    m_recheck.note(*event);
    record(EventArrived {.event = event, .recovered = true});
}

void StreamSession::handleGapClosed(const GapFound &gap)
{
    record(GapFound(gap));
    m_recheck.start();
}

} // namespace thumpline
