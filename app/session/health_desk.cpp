#include "session/health_desk.h"

#include "transport/http_headers.h"

#include <algorithm>

namespace thumpline {

HealthDesk::HealthDesk(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

HealthDesk::~HealthDesk() = default;

void HealthDesk::watch(const SourceId &id, const QUrl &server, std::chrono::seconds interval)
{
    unwatch(id);
    const auto found = std::find_if(m_instances.begin(), m_instances.end(),
                                    [&](const auto &instance) { return isSameOrigin(instance->server, server); });
    if (found != m_instances.end()) {
        (*found)->askers.push_back({id, interval});
        applyInterval(**found);
        return;
    }
    Instance &instance = *m_instances.emplace_back(std::make_unique<Instance>());
    instance.server = server;
    instance.askers.push_back({id, interval});
    instance.poller = std::make_unique<HealthPoller>(server, m_clock);
    connect(instance.poller.get(), &HealthPoller::sampled, this,
            [this, &instance](const HealthSample &sample) { Q_EMIT sampled(instance.askers.front().id, sample); });
    applyInterval(instance);
    applyDown(instance);
    instance.poller->start();
}

void HealthDesk::unwatch(const SourceId &id)
{
    for (auto instance = m_instances.begin(); instance != m_instances.end(); ++instance) {
        if (std::erase_if((*instance)->askers, [&](const Asker &asker) { return asker.id == id; }) == 0)
            continue;
        if ((*instance)->askers.empty())
            m_instances.erase(instance);
        else
            applyInterval(**instance);
        return;
    }
}

void HealthDesk::noteState(const SourceId &stream, const QUrl &server, SessionState state)
{
    if (state == SessionState::Connecting)
        return; // neither up nor down: as it was
    std::erase_if(m_down, [&](const DownStream &down) { return down.stream == stream; });
    if (state == SessionState::Waiting || state == SessionState::Stale)
        m_down.push_back({stream, server});
    for (const auto &instance : m_instances)
        applyDown(*instance);
}

std::vector<SourceId> HealthDesk::ids() const
{
    std::vector<SourceId> all;
    for (const auto &instance : m_instances)
        all.push_back(instance->askers.front().id);
    return all;
}

void HealthDesk::applyInterval(const Instance &instance)
{
    const auto shortest = std::min_element(instance.askers.begin(), instance.askers.end(),
                                           [](const Asker &a, const Asker &b) { return a.interval < b.interval; });
    instance.poller->setInterval(shortest->interval);
}

void HealthDesk::applyDown(const Instance &instance)
{
    instance.poller->setStreamDown(std::any_of(m_down.begin(), m_down.end(), [&](const DownStream &down) {
        return isSameOrigin(down.server, instance.server);
    }));
}

} // namespace thumpline
