#include "session/session_manager.h"

#include "session/health_desk.h"
#include "session/sleep_watch.h"
#include "session/stream_session.h"

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

    void pass(SessionRecord &&record);
    void recordNetwork(NetworkState state, const Stamp &at);
    void setOnline(bool online);
    void checkSleep();
    void armSleepCheck() { alarm->setDue(parts.clock->now() + sleepCheck); }

    const Parts parts;
    const RecordSink sink; // of all sessions
    std::map<SourceId, std::unique_ptr<StreamSession>> sessions {};
    HealthDesk health {*parts.clock};
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
    connect(&d->health, &HealthDesk::sampled, this, [this](const SourceId &id, const HealthSample &sample) {
        d->pass({id, d->parts.clock->stamp(), HealthSample(sample)});
    });
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
    d->sessions.emplace(id, std::move(session));
    started.setOnline(d->online);
    started.setReading(d->reading);
    started.start();
}

void SessionManager::stop(const SourceId &id)
{
    const auto found = d->sessions.find(id);
    if (found == d->sessions.end())
        return;
    found->second->stop(); // still in the map: its last state is noted by its address
    d->sessions.erase(found);
    if (d->sessions.empty())
        d->alarm->cancel();
}

void SessionManager::suspend(const SourceId &id)
{
    if (const auto found = d->sessions.find(id); found != d->sessions.end())
        found->second->suspend();
}

void SessionManager::resume(const SourceId &id)
{
    if (const auto found = d->sessions.find(id); found != d->sessions.end())
        found->second->resume();
}

void SessionManager::setToken(const SourceId &id, const Secret &token)
{
    if (const auto found = d->sessions.find(id); found != d->sessions.end())
        found->second->setToken(token);
}

void SessionManager::setRestChecks(const SourceId &id, const RestChecks &checks)
{
    if (const auto found = d->sessions.find(id); found != d->sessions.end())
        found->second->setRestChecks(checks);
}

void SessionManager::setReading(bool reading)
{
    d->reading = reading;
    for (const auto &[id, session] : d->sessions)
        session->setReading(reading);
}

void SessionManager::stopAll()
{
    while (!d->sessions.empty())
        stop(SourceId(d->sessions.begin()->first));
    d->health.unwatchAll();
}

void SessionManager::watchHealth(const SourceId &id, const QUrl &server, std::chrono::seconds interval)
{
    d->health.watch(id, server, interval);
}

void SessionManager::stopWatchingHealth(const SourceId &id)
{
    d->health.unwatch(id);
}

void SessionManager::Private::pass(SessionRecord &&record)
{
    const auto *change = std::get_if<StateChanged>(&record.body);
    const auto session = change ? sessions.find(record.source) : sessions.end();
    if (session != sessions.end())
        health.noteState(record.source, session->second->options().effectiveStreamingServer(), change->state);
    parts.sink(std::move(record));
}

/// Once for each instance that is watched; where none is, once for each stream.
void SessionManager::Private::recordNetwork(NetworkState state, const Stamp &at)
{
    std::vector<SourceId> ids = health.ids();
    if (ids.empty()) {
        for (const auto &[id, session] : sessions)
            ids.push_back(id);
    }
    for (const SourceId &id : ids)
        pass({id, at, NetworkChanged {state}});
}

void SessionManager::Private::setOnline(bool nowOnline)
{
    if (nowOnline == online)
        return;
    online = nowOnline;
    recordNetwork(online ? NetworkState::Online : NetworkState::Offline, parts.clock->stamp());
    for (const auto &[id, session] : sessions)
        session->setOnline(online);
}

void SessionManager::Private::checkSleep()
{
    const Stamp now = parts.clock->stamp();
    if (const auto slept = sleep.note(now)) {
        recordNetwork(NetworkState::Suspended, {now.mono, Timestamp {now.wall.sinceEpoch - *slept}});
        recordNetwork(NetworkState::Resumed, now);
        for (const auto &[id, session] : sessions)
            session->handleWake();
    }
    armSleepCheck();
}

} // namespace thumpline
