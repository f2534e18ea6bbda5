#include "support/probe_reports.h"

#include <QTimeZone>

namespace thumpline::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Stamp at(std::chrono::milliseconds sinceStart)
{
    const QDateTime noon(QDate(2026, 11, 27), QTime(12, 0), QTimeZone::utc());
    return {.mono = {sinceStart}, .wall = {Timestamp::fromDateTime(noon).sinceEpoch + sinceStart}};
}

void skip(ProbeReport &report, ProbeStepId id, SkipReason reason)
{
    ProbeStep &step = report.steps[static_cast<size_t>(id)];
    step.state = StepState::Skipped;
    step.skipped = reason;
    step.facts = {};
}

StreamFacts goodSse()
{
    return {.transport = TransportKind::Sse,
            .phases = {{.phase = ConnectionPhase::Dns, .sinceStart = 2ms},
                       {.phase = ConnectionPhase::Http, .sinceStart = 80ms},
                       {.phase = ConnectionPhase::FirstByte, .sinceStart = 81ms}},
            .opened = at(2080ms),
            .openAfter = 80ms,
            .greeted = true,
            .firstByte = 1ms,
            .firstHeartbeat = 15s,
            .firstSign = 15s,
            .heartbeats = 1,
            .bytes = 14,
            .headers = {{"content-type", "text/event-stream"},
                        {"cache-control", "private, no-store"},
                        {"server", "nginx"},
                        {"transfer-encoding", "chunked"}},
            .watched = 15s};
}

/// A probe where all is well, over TLS, by both families.
ProbeReport wellReport()
{
    const ProbeRequest request {.server = QUrl(u"https://mastodon.example"_s), .token = Secret("SECRET-TOKEN")};
    ProbeReport report = emptyReport(request, at(0ms));
    auto time = 0ms;
    const auto done = [&](ProbeStepId id, StepFacts facts) {
        ProbeStep &step = report.steps[static_cast<size_t>(id)];
        step.state = StepState::Done;
        step.began = at(time);
        time += 40ms;
        step.ended = at(time);
        step.facts = std::move(facts);
    };
    InstanceInfo info = infoFromVersion(u"4.3.0"_s);
    info.server = request.server;
    info.streamingServer = QUrl(u"https://streaming.mastodon.example"_s);
    const CertificateSummary certificate {.subject = u"streaming.mastodon.example"_s,
                                          .issuer = u"R11, Let's Encrypt"_s,
                                          .names = {u"streaming.mastodon.example"_s},
                                          .notBefore = at(0ms).wall.toDateTime().addDays(-20),
                                          .notAfter = at(0ms).wall.toDateTime().addDays(70),
                                          .sha256 = u"ab12"_s};
    const QHostAddress v4(u"203.0.113.7"_s);
    const QHostAddress v6(u"2001:db8::7"_s);
    done(ProbeStepId::Instance, InstanceFacts {.info = info});
    done(ProbeStepId::Dns, AddressFacts {.host = u"streaming.mastodon.example"_s, .addresses = {v6, v4}});
    FamilyFacts family {
        .address = v4, .port = 443, .tcp = 12ms, .tls = 30ms, .tlsProtocol = u"TLSv1.3"_s, .certificate = certificate};
    done(ProbeStepId::Ipv4, family);
    family.address = v6;
    done(ProbeStepId::Ipv6, family);
    done(ProbeStepId::Redirects,
         RedirectFacts {.hops = {{.url = u"https://mastodon.example/api/v1/streaming"_s, .status = 404, .took = 25ms}},
                        .headers = {{"server", "nginx"}}});
    done(ProbeStepId::Health, HealthSample {.state = HealthState::Ok, .httpStatus = 200, .latency = 31ms});
    done(ProbeStepId::Certificate, CertificateFacts {.certificate = certificate, .tlsProtocol = u"TLSv1.3"_s});
    done(ProbeStepId::Token, TokenFacts {.scopes = QStringList {u"read"_s, u"write"_s}, .isUser = true});
    time = 2s;
    done(ProbeStepId::Sse, goodSse());
    done(ProbeStepId::Upgrade,
         UpgradeFacts {.status = 101, .accepted = true, .took = 33ms, .headers = {{"server", "nginx"}}});
    done(ProbeStepId::WebSocket,
         StreamFacts {.transport = TransportKind::WebSocket,
                      .phases = {{.phase = ConnectionPhase::Upgrade, .sinceStart = 60ms}},
                      .opened = at(2200ms),
                      .openAfter = 60ms,
                      .roundTrip = 42ms,
                      .heartbeats = 1,
                      .watched = 15s});
    done(ProbeStepId::Heartbeat, HeartbeatFacts {.after = 15s, .waited = 15s});
    report.ended = at(17s);
    return report;
}

} // namespace thumpline::test
