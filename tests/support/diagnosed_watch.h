#pragma once

#include "demo/demo_instance.h"
#include "diagnosis/explainer.h"
#include "session/session_manager.h"
#include "transport/default_transport_factory.h"
#include "transport/scaled_clock.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace thumpline::test {

/// A demo instance, sessions with the product's own limits and real transports at many times their speed, and what
/// Thumpline says of their drops and quiet times.
class DiagnosedWatch
{
public:
    static constexpr double speed = 30;

    /// What of the machine's time is that long for the sessions.
    static std::chrono::milliseconds inRealTime(std::chrono::milliseconds time)
    {
        return std::chrono::milliseconds(std::llround(static_cast<double>(time.count()) / speed));
    }

    /// `heartbeats`: of the instance, in the sessions' time.
    explicit DiagnosedWatch(std::chrono::milliseconds heartbeats = std::chrono::seconds(15))
        : demo(optionsWith(inRealTime(heartbeats)))
        , manager({.clock = std::make_shared<ScaledClock>(speed),
                   .factory = std::make_unique<DefaultTransportFactory>(),
                   .random = &random,
                   .sink = [this](SessionRecord &&record) { take(record); },
                   .makePageSource = [] { return std::make_unique<RestPages>(); }})
    {}
    ~DiagnosedWatch() { manager.stopAll(); }
    Q_DISABLE_COPY_MOVE(DiagnosedWatch)

    void start(const SourceId &id, const QUrl &server, StreamKind kind, TransportKind transport)
    {
        manager.start(id,
                      {.server = server,
                       .target = {.kind = kind},
                       .transport = transport,
                       .token = Secret(kind == StreamKind::User ? demo.tokens().revocable : demo.tokens().read)});
        manager.watchHealth(id, server, std::chrono::seconds(30));
    }

    [[nodiscard]] bool isLive(const SourceId &id) const
    {
        const auto found = states.find(id);
        return found != states.end() && (found->second == SessionState::Live || found->second == SessionState::Late);
    }
    [[nodiscard]] QByteArrayList rules() const
    {
        QByteArrayList rules;
        for (const Explanation &explanation : explanations)
            rules += toKey(explanation.rule);
        return rules;
    }
    /// The newest explanation by this rule; null if none was given.
    [[nodiscard]] const Explanation *explanationBy(int rule) const { return newestBy(rule, explanations); }
    /// The same of what is said when all is known.
    [[nodiscard]] const Explanation *settledBy(int rule) const { return newestBy(rule, settled); }

    DemoInstance demo;
    QRandomGenerator random {1};
    Explainer explainer {ExplainWhen::Live};
    Explainer historian {ExplainWhen::Settled};
    std::vector<Explanation> explanations {};
    std::vector<Explanation> settled {};
    std::vector<Dropped> drops {};
    std::map<SourceId, SessionState> states {};
    int beats = 0;
    SessionManager manager;

private:
    static DemoOptions optionsWith(std::chrono::milliseconds heartbeats)
    {
        DemoOptions options;
        options.eventsPerSecond = 0;
        options.heartbeatInterval = heartbeats;
        options.pingInterval = 2 * heartbeats;
        options.restRequestsPerWindow = 100'000;
        return options;
    }

    static const Explanation *newestBy(int rule, const std::vector<Explanation> &all)
    {
        const auto found
            = std::find_if(all.rbegin(), all.rend(), [&](const Explanation &e) { return e.rule.number == rule; });
        return found != all.rend() ? &*found : nullptr;
    }

    void take(const SessionRecord &record)
    {
        if (const auto *drop = std::get_if<Dropped>(&record.body))
            drops.push_back(*drop);
        if (const auto *change = std::get_if<StateChanged>(&record.body))
            states[record.source] = change->state;
        if (std::holds_alternative<HeartbeatArrived>(record.body))
            ++beats;
        for (Explanation &explanation : explainer.add(record))
            explanations.push_back(std::move(explanation));
        for (Explanation &explanation : historian.add(record))
            settled.push_back(std::move(explanation));
    }
};

} // namespace thumpline::test
