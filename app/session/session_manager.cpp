#include "session/session_manager.h"

#include "health/health_poller.h"
#include "session/sleep_watch.h"
#include "session/stream_session.h"

#include <algorithm>
#include <map>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

/// How soon a wake from sleep is noticed; five wake-ups a minute cost nothing.
constexpr auto sleepCheck = 5s;

} // namespace

class SessionManager::Private
{
public:
    explicit Private(Parts someParts)
        : parts(std::move(someParts))
        , sink([this](SessionRecord &&record) { pass(std::move(record)); })
        , alarm(parts.clock->makeAlarm())
    {}

    /// What a session is doing, and for which streaming host.
    struct Running
    {
        std::unique_ptr<StreamSession> session;
        QUrl streamingServer;
        bool down = false;
    };

    void pass(SessionRecord &&record);
    void noteState(const SourceId &id, SessionState state);
    void tellPollers(const QUrl &streamingServer);
    void recordNetwork(NetworkState state, const Stamp &at);
    void setOnline(bool online);
    void checkSleep();
    void armSleepCheck() { alarm->setDue(parts.clock->now() + sleepCheck); }

    const Parts parts;
    const RecordSink sink; // of all sessions
    std::map<SourceId, Running> sessions {};
    std::map<SourceId, std::unique_ptr<HealthPoller>> pollers {};
    std::map<SourceId, QUrl> polledServers {};
    SleepWatch sleep {};
    std::unique_ptr<Alarm> alarm;
    bool online = true;
    bool reading = true;
};

SessionManager::SessionManager(Parts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(parts)))
{
    connect(d->alarm.get(), &Alarm::due, this, [this] { d->checkSleep(); });
    if (NetworkMonitor *network = d->parts.network.get()) {
        d->online = network->isOnline();
        connect(network, &NetworkMonitor::onlineChanged, this, [this](bool online) { d->setOnline(online); });
    }
}

SessionManager::~SessionManager() = default;

void SessionManager::start(const SourceId &id, const StreamOptions &options)
{
    Q_ASSERT(!d->sessions.contains(id));
    if (d->sessions.empty()) {
        (void)d->sleep.note(d->parts.clock->stamp());
        d->armSleepCheck();
    }
    auto session = std::make_unique<StreamSession>(
        id, options,
        StreamSession::Parts {.clock = d->parts.clock.get(),
                              .factory = d->parts.factory.get(),
                              .random = d->parts.random,
                              .sink = &d->sink,
                              .pages = d->parts.makePageSource ? d->parts.makePageSource() : nullptr,
                              .limits = d->parts.limits},
        this);
    StreamSession &started = *session;
    const QUrl &host = options.streamingServer.isEmpty() ? options.server : options.streamingServer;
    d->sessions.emplace(id, Private::Running {std::move(session), host});
    started.setOnline(d->online);
    started.setReading(d->reading);
    started.start();
}

void SessionManager::stop(const SourceId &id)
{
    const auto found = d->sessions.find(id);
    if (found == d->sessions.end())
        return;
    const Private::Running running = std::move(found->second);
    d->sessions.erase(found);
    running.session->stop();
    d->tellPollers(running.streamingServer);
    if (d->sessions.empty())
        d->alarm->cancel();
}

void SessionManager::suspend(const SourceId &id)
{
    if (const auto found = d->sessions.find(id); found != d->sessions.end())
        found->second.session->suspend();
}

void SessionManager::resume(const SourceId &id)
{
    if (const auto found = d->sessions.find(id); found != d->sessions.end())
        found->second.session->resume();
}

void SessionManager::setToken(const SourceId &id, const Secret &token)
{
    if (const auto found = d->sessions.find(id); found != d->sessions.end())
        found->second.session->setToken(token);
}

void SessionManager::setReading(bool reading)
{
    d->reading = reading;
    for (const auto &[id, running] : d->sessions)
        running.session->setReading(reading);
}

void SessionManager::stopAll()
{
    while (!d->sessions.empty())
        stop(SourceId(d->sessions.begin()->first));
    d->pollers.clear();
    d->polledServers.clear();
}

void SessionManager::watchHealth(const SourceId &id, const QUrl &server, std::chrono::seconds interval)
{
    auto poller = std::make_unique<HealthPoller>(server, *d->parts.clock);
    poller->setInterval(interval);
    connect(poller.get(), &HealthPoller::sampled, this, [this, id](const HealthSample &sample) {
        d->pass({id, d->parts.clock->stamp(), sample});
    });
    HealthPoller &started = *poller;
    d->pollers.insert_or_assign(id, std::move(poller));
    d->polledServers.insert_or_assign(id, server);
    d->tellPollers(server);
    started.start();
}

void SessionManager::stopWatchingHealth(const SourceId &id)
{
    d->pollers.erase(id);
    d->polledServers.erase(id);
}

void SessionManager::Private::pass(SessionRecord &&record)
{
    if (const auto *changed = std::get_if<StateChanged>(&record.body))
        noteState(record.source, changed->state);
    parts.sink(std::move(record));
}

/// A stream in trouble makes the health of its server interesting: the pollers ask more often meanwhile.
void SessionManager::Private::noteState(const SourceId &id, SessionState state)
{
    const auto found = sessions.find(id);
    if (found == sessions.end())
        return;
    const bool down = state == SessionState::Waiting || state == SessionState::Stale;
    if (std::exchange(found->second.down, down) != down)
        tellPollers(found->second.streamingServer);
}

void SessionManager::Private::tellPollers(const QUrl &streamingServer)
{
    const bool anyDown = std::any_of(sessions.begin(), sessions.end(), [&](const auto &entry) {
        return entry.second.down && entry.second.streamingServer == streamingServer;
    });
    for (const auto &[id, poller] : pollers) {
        if (polledServers.at(id) == streamingServer)
            poller->setStreamDown(anyDown);
    }
}

void SessionManager::Private::recordNetwork(NetworkState state, const Stamp &at)
{
    for (const auto &[id, running] : sessions)
        parts.sink({id, at, NetworkChanged {state}});
}

void SessionManager::Private::setOnline(bool nowOnline)
{
    if (nowOnline == online)
        return;
    online = nowOnline;
    recordNetwork(online ? NetworkState::Online : NetworkState::Offline, parts.clock->stamp());
    for (const auto &[id, running] : sessions)
        running.session->setOnline(online);
}

void SessionManager::Private::checkSleep()
{
    const Stamp now = parts.clock->stamp();
    if (const auto slept = sleep.note(now)) {
        recordNetwork(NetworkState::Suspended, {now.mono, Timestamp {now.wall.sinceEpoch - *slept}});
        recordNetwork(NetworkState::Resumed, now);
        for (const auto &[id, running] : sessions)
            running.session->handleWake();
    }
    armSleepCheck();
}

} // namespace thumpline
