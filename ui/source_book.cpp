#include "ui/source_book.h"

#include "content/safe_text.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The usual interval of the health poller; the session speeds it up while a stream is down.
constexpr auto healthInterval = 30s;

template<typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template<typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace

QString displayName(TransportKind kind)
{
    switch (kind) {
    case TransportKind::Sse:
        return u"SSE"_s; // a name: the same in every language
    case TransportKind::WebSocket:
        return u"WebSocket"_s;
    }
    Q_UNREACHABLE();
}

QString displayHost(const QUrl &server)
{
    const QString host = server.host(QUrl::PrettyDecoded);
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return server.port() < 0 ? shown : shown + u':' + QString::number(server.port());
}

QString Source::streamName() const
{
    return u"%1 · %2"_s.arg(isolatedIfFromRight(setup.options.target.label()), displayName(setup.options.transport));
}

QString Source::fullName() const
{
    return u"%1 · %2"_s.arg(streamName(), instanceName());
}

QString Source::instanceName() const
{
    return setup.isDemo ? setup.instanceTitle : displayHost(setup.options.server);
}

SourceBook::SourceBook(SessionControl &control, QObject *parent)
    : QObject(parent)
    , m_control(control)
{}

SourceId SourceBook::add(const SourceSetup &setup)
{
    Source source;
    source.id = "s" + QByteArray::number(m_nextNumber++);
    source.setup = setup;
    source.setup.options.restChecks = m_restChecks;
    source.activity.state = SessionState::Connecting;
    const QUrl &server = setup.options.server;
    const auto last = std::find_if(m_sources.rbegin(), m_sources.rend(),
                                   [&](const Source &s) { return s.setup.options.server == server; });
    const SourceId id = source.id;
    const StreamOptions options = source.setup.options;
    m_sources.insert(last == m_sources.rend() ? m_sources.end() : last.base(), std::move(source));
    watchHealth(server);
    Q_EMIT added(id); // before the first record can come
    m_control.start(id, options);
    return id;
}

void SourceBook::remove(const SourceId &id)
{
    const auto it = std::ranges::find(m_sources, id, &Source::id);
    if (it == m_sources.end())
        return;
    const QUrl server = it->setup.options.server;
    const SourceId kept = id; // the caller's reference may lie in what is erased
    Q_EMIT aboutToRemove(kept);
    m_sources.erase(it);
    m_control.stop(kept);
    releaseHealth(server);
    Q_EMIT removed(kept);
}

void SourceBook::suspend(const SourceId &id)
{
    if (Source *source = findMutable(id)) {
        source->activity.suspendedByUser = true;
        m_control.suspend(id);
        Q_EMIT stateChanged(id);
    }
}

void SourceBook::resume(const SourceId &id)
{
    if (Source *source = findMutable(id)) {
        source->activity.suspendedByUser = false;
        m_control.resume(id);
        Q_EMIT stateChanged(id);
    }
}

void SourceBook::setToken(const SourceId &id, const Secret &token, const QString &tokenKey)
{
    if (Source *source = findMutable(id)) {
        source->setup.options.token = token;
        source->setup.tokenKey = tokenKey;
        source->activity.suspendedByUser = false;
        m_control.setToken(id, token);
        Q_EMIT stateChanged(id);
    }
}

void SourceBook::setRestChecks(const RestChecks &checks)
{
    if (checks == m_restChecks)
        return;
    m_restChecks = checks;
    for (Source &source : m_sources) {
        source.setup.options.restChecks = checks;
        m_control.setRestChecks(source.id, checks);
    }
}

void SourceBook::apply(const SessionRecord &record)
{
    Source *source = findMutable(record.source);
    if (!source)
        return; // health and network records, or the last words of a removed stream
    SourceActivity &activity = source->activity;
    const Instant at = record.at.mono;
    std::visit(Overloaded {
                   [&](const StateChanged &change) { enter(*source, change, at); },
                   [&](const EventArrived &event) { countEvent(*source, event, at); },
                   [&](const HeartbeatArrived &beat) {
                       activity.lastSign = at;
                       if (beat.heartbeat.roundTrip)
                           activity.roundTrip = beat.heartbeat.roundTrip;
                   },
                   [&](const EventsDiscarded &lost) { activity.discarded += lost.updates; },
                   [](const auto &) {},
               },
               record.body);
}

void SourceBook::enter(Source &source, const StateChanged &change, Instant at)
{
    SourceActivity &activity = source.activity;
    if (activity.state != change.state)
        activity.since = at;
    activity.state = change.state;
    activity.attempt = change.attempt;
    activity.retryAt = change.retryAt;
    if (change.state == SessionState::Live)
        activity.cause.reset();
    else if (change.cause)
        activity.cause = change.cause;
    Q_EMIT stateChanged(source.id);
}

void SourceBook::countEvent(Source &source, const EventArrived &event, Instant at)
{
    SourceActivity &activity = source.activity;
    ++activity.events;
    if (event.event->isMalformed())
        ++activity.malformed;
    if (event.recovered)
        return; // fetched, not streamed: neither a rate nor a sign of life of the stream
    activity.rate.add(1, at);
    activity.lastSign = at;
}

Source *SourceBook::findMutable(const SourceId &id)
{
    const auto it = std::ranges::find(m_sources, id, &Source::id);
    return it == m_sources.end() ? nullptr : &*it;
}

const Source *SourceBook::find(const SourceId &id) const
{
    const auto it = std::ranges::find(m_sources, id, &Source::id);
    return it == m_sources.end() ? nullptr : &*it;
}

QUrl SourceBook::healthServer(const SourceId &healthId) const
{
    const auto it = std::ranges::find(m_watches, healthId, &HealthWatch::id);
    return it == m_watches.end() ? QUrl() : it->server;
}

const Source *SourceBook::withTokenFor(const QUrl &server) const
{
    const auto it = std::ranges::find_if(m_sources, [&](const Source &s) {
        return s.setup.options.server == server && !s.setup.options.token.isEmpty();
    });
    return it == m_sources.end() ? nullptr : &*it;
}

void SourceBook::watchHealth(const QUrl &server)
{
    const auto it = std::ranges::find(m_watches, server, &HealthWatch::server);
    if (it != m_watches.end()) {
        ++it->streams;
        return;
    }
    m_watches.push_back({"h" + QByteArray::number(m_nextWatch++), server, 1});
    m_control.watchHealth(m_watches.back().id, server, healthInterval);
}

void SourceBook::releaseHealth(const QUrl &server)
{
    const auto it = std::ranges::find(m_watches, server, &HealthWatch::server);
    if (it == m_watches.end() || --it->streams > 0)
        return;
    m_control.stopWatchingHealth(it->id);
    m_watches.erase(it);
}

} // namespace thumpline
