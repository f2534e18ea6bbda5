#include "demo/scenario.h"

#include <algorithm>

namespace thumpline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Fault lasting(FaultKind kind, int value = 0, std::chrono::milliseconds after = 0ms)
{
    return {.kind = kind, .value = value, .scope = FaultScope::During, .after = after};
}

} // namespace

std::vector<Scenario> ScenarioCatalog::all()
{
    return {
        {.key = u"read-timeout"_s,
         .title = tr("A proxy gives up after 60 s"),
         .story
         = tr("Heartbeats do not come through, so the proxy in front (nginx waits 60 s) takes a quiet stream for "
              "dead, again and again."),
         .rule = 16,
         .length = 260s,
         .steps = {{0s, ScenarioRate {0}},
                   {0s, lasting(FaultKind::NoHeartbeats)},
                   {0s, lasting(FaultKind::Cut, 0, 60s)},
                   {1s, Fault {.kind = FaultKind::Cut}}}},
        {.key = u"redeploy"_s,
         .title = tr("The streaming server is redeployed"),
         .story = tr("All streams of the instance end at once, health fails, and after 20 s everything is back."),
         .rule = 20,
         .length = 60s,
         .steps = {{5s, Fault {.kind = FaultKind::Restart, .duration = 20s}}}},
        {.key = u"token-revoked"_s,
         .title = tr("The token is revoked"),
         .story = tr("The account's owner signs the program out elsewhere: the server ends the stream, politely, and "
                     "takes the token no more."),
         .rule = 19,
         .length = 30s,
         .steps = {{5s, Fault {.kind = FaultKind::TokenRevoked}}}},
        {.key = u"half-open"_s,
         .title = tr("A router forgets the connection"),
         .story = tr("The address translation on the way drops its entry: nobody is told, nothing arrives any more."),
         .rule = 24,
         .length = 90s,
         .steps = {{5s, Fault {.kind = FaultKind::HalfOpen}}}},
        {.key = u"buffering-proxy"_s,
         .title = tr("A proxy buffers the stream"),
         .story = tr("Events and heartbeats are held back and come in bunches every 45 s."),
         .rule = 15,
         .length = 240s,
         .steps = {{0s, lasting(FaultKind::BufferedBursts, 45'000)}}},
        {.key = u"redis-gone"_s,
         .title = tr("Redis is gone behind the server"),
         .story = tr("Streams stay open and hearts beat on, health says OK; but posts reach the web site only."),
         .rule = 31,
         .length = 240s,
         .steps = {{0s, ScenarioRate {2}}, {5s, lasting(FaultKind::OnlyHeartbeats)}}},
        {.key = u"quiet"_s,
         .title = tr("Nothing happens"),
         .story = tr("Nobody posts for some minutes. All is well: that has to be said as well."),
         .rule = 32,
         .length = 240s,
         .steps = {{0s, ScenarioRate {0}}}},
        {.key = u"crash-loop"_s,
         .title = tr("The server crashes again and again"),
         .story = tr("Each new stream lives for two seconds, then its process dies."),
         .rule = 33,
         .length = 60s,
         .steps = {{0s, lasting(FaultKind::Cut, 0, 2s)}, {0s, Fault {.kind = FaultKind::Cut}}}},
    };
}

std::optional<Scenario> ScenarioCatalog::find(QStringView key)
{
    const std::vector<Scenario> scenarios = all();
    const auto found = std::ranges::find_if(scenarios, [key](const Scenario &one) { return one.key == key; });
    return found == scenarios.end() ? std::nullopt : std::optional(*found);
}

} // namespace thumpline
