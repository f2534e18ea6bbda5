#pragma once

#include "demo/demo_instance.h"
#include "session/session_manager.h"
#include "transport/default_transport_factory.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace thumpline::test {

/// A demo instance, a manager with the real transports, and all records: everything on loopback, with short times.
///
/// The token is a canary: no text made from the records may hold it.
class DemoWatch
{
public:
    static constexpr const char *token = "CANARY-a7f3-token";

    explicit DemoWatch(DemoOptions options = demoOptions())
        : demo(options)
        , manager({.clock = std::make_shared<SystemClock>(),
                   .factory = std::make_unique<DefaultTransportFactory>(),
                   .random = &random,
                   .sink = [this](SessionRecord &&record) { records.push_back(std::move(record)); },
                   .makePageSource = [] { return std::make_unique<RestPages>(); },
                   .limits = limits()})
    {}
    ~DemoWatch() { manager.stopAll(); }
    Q_DISABLE_COPY_MOVE(DemoWatch)

    static DemoOptions demoOptions()
    {
        DemoOptions options;
        options.eventsPerSecond = 60;
        options.heartbeatInterval = std::chrono::milliseconds(150);
        options.pingInterval = std::chrono::milliseconds(300);
        options.restRequestsPerWindow = 100'000;
        options.tokens.read = token;
        return options;
    }

    /// A hundredth of the product's times, and a bit.
    static SessionLimits limits()
    {
        using std::chrono::milliseconds;
        return {.reconnect = {.base = milliseconds(20),
                              .cap = milliseconds(150),
                              .maxToldDelay = milliseconds(200),
                              .tooManyFloor = milliseconds(50),
                              .atOnce = milliseconds(500)},
                .heartbeat = {.ssePeriod = milliseconds(150),
                              .pongPeriod = milliseconds(150),
                              .staleExtra = milliseconds(200),
                              .maxPeriod = milliseconds(600)},
                .gap = {.settle = milliseconds(150), .retryBase = milliseconds(50)},
                .connectTimeout = milliseconds(1'000)};
    }

    void start(const StreamTarget &target, TransportKind kind, const QByteArray &itsToken = token)
    {
        m_target = target;
        manager.start("s1", {.server = demo.baseUrl(), .target = target, .transport = kind, .token = Secret(itsToken)});
    }

    [[nodiscard]] SessionState state() const
    {
        const auto changes = all<StateChanged>();
        return changes.empty() ? SessionState::Stopped : changes.back().state;
    }
    [[nodiscard]] bool isLive() const { return state() == SessionState::Live || state() == SessionState::Late; }

    template<typename Body>
    [[nodiscard]] std::vector<Body> all(size_t from = 0) const
    {
        std::vector<Body> found;
        for (size_t i = from; i < records.size(); ++i) {
            if (const auto *body = std::get_if<Body>(&records[i].body))
                found.push_back(*body);
        }
        return found;
    }

    /// Ids of the updates (or other events) that arrived, live or recovered, in order.
    [[nodiscard]] std::vector<QString> arrivedIds(QByteArrayView event = "update") const
    {
        std::vector<QString> ids;
        for (const EventArrived &arrival : all<EventArrived>()) {
            if (arrival.event->wire.event == event && arrival.event->entityId())
                ids.push_back(QString::fromUtf8(*arrival.event->entityId()));
        }
        return ids;
    }

    /// What the instance published since the first id that arrived, and never arrived; but for what its author deleted
    /// before it could be fetched: nobody can have that.
    [[nodiscard]] QStringList lost(QByteArrayView event = "update") const
    {
        const auto arrived = arrivedIds(event);
        const QSet<QString> known(arrived.begin(), arrived.end());
        QStringList published = demo.publishedIds(m_target, event);
        const auto first
            = std::find_if(published.begin(), published.end(), [&](const QString &id) { return known.contains(id); });
        published.erase(published.begin(), first);
        const QStringList deletions = demo.publishedIds(m_target, "delete");
        const QSet<QString> deleted(deletions.begin(), deletions.end());
        published.removeIf([&](const QString &id) { return known.contains(id) || deleted.contains(id); });
        return published;
    }

    /// Ids that were fetched although they had arrived before: what the gap filler should have left out.
    [[nodiscard]] QStringList fetchedTwice() const
    {
        QSet<QString> known;
        QStringList twice;
        for (const EventArrived &arrival : all<EventArrived>()) {
            const auto *update = std::get_if<UpdateEvent>(&arrival.event->content);
            if (!update)
                continue;
            const QString id = update->status->id.toString();
            if (arrival.recovered && known.contains(id))
                twice += id;
            known.insert(id);
        }
        return twice;
    }

    DemoInstance demo;
    QRandomGenerator random {1};
    std::vector<SessionRecord> records {};
    SessionManager manager;

private:
    StreamTarget m_target {};
};

} // namespace thumpline::test
