#include "cli/probe_lines.h"
#include "probe/probe_findings.h"
#include "probe/probe_text.h"
#include "probe/report_writer.h"
#include "probe/token_check.h"
#include "support/probe_reports.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Change = std::function<void(ProbeReport &)>;

const CloseReason refused {.phase = ClosePhase::Tcp, .ending = CloseEnding::Refused};
const CloseReason timedOut {.phase = ClosePhase::Tcp, .ending = CloseEnding::Timeout};
const CloseReason unauthorized {.phase = ClosePhase::Http,
                                .ending = CloseEnding::Status,
                                .httpStatus = 401,
                                .serverError = u"Missing access token"_s};
const CloseReason unavailable {.phase = ClosePhase::Http, .ending = CloseEnding::Status, .httpStatus = 503};
const CloseReason noUpgrade {.phase = ClosePhase::Upgrade, .ending = CloseEnding::Status, .httpStatus = 400};
const CloseReason cut {.phase = ClosePhase::Stream, .ending = CloseEnding::Cut};
const CloseReason expired {.phase = ClosePhase::Tls, .ending = CloseEnding::Tls, .tlsProblem = TlsProblem::Expired};

void failStream(ProbeReport &report, ProbeStepId id, const CloseReason &reason)
{
    const TransportKind kind = id == ProbeStepId::Sse ? TransportKind::Sse : TransportKind::WebSocket;
    factsOf<StreamFacts>(report, id) = {.transport = kind, .end = reason};
}

void failBoth(ProbeReport &report, const CloseReason &reason)
{
    failStream(report, ProbeStepId::Sse, reason);
    failStream(report, ProbeStepId::WebSocket, reason);
    skip(report, ProbeStepId::Heartbeat, SkipReason::NotOpen);
}

StreamFacts &sse(ProbeReport &report)
{
    return factsOf<StreamFacts>(report, ProbeStepId::Sse);
}

} // namespace

Q_DECLARE_METATYPE(Change)

class ProbeFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void givesEachCauseOnce();
    void marksTheStepsThatShowedIt();
    void readsHeaders_data();
    void readsHeaders();
    void readsScopes();
    void writesTheContract();
    void tellsPeople();
    void letsNoServerFormatTheReport();
    void explainsEveryStepAndSeverity();
};

void ProbeFindingsTest::judges_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArrayList>("keys"); // worst first
    QTest::addColumn<FindingSeverity>("worst");
    QTest::addColumn<ProbeVerdict>("verdict");
    using enum FindingSeverity;
    using Step = ProbeStepId;
    const auto row = [](const char *tag, FindingSeverity worst, ProbeVerdict verdict, const QByteArrayList &keys,
                        Change change) { QTest::newRow(tag) << change << keys << worst << verdict; };
    constexpr auto fine = ProbeVerdict::Ok;
    constexpr auto degraded = ProbeVerdict::Degraded;
    constexpr auto down = ProbeVerdict::Down;
    row("well", Ok, fine, {"all_well"}, [](ProbeReport &) {});
    row("instance unknown", Warning, degraded, {"instance_unknown"}, [](ProbeReport &report) {
        factsOf<InstanceFacts>(report, Step::Instance).problem = u"It answered with the HTTP status 403."_s;
    });

    row("no such name", Fault, down, {"name_unresolved"}, [](ProbeReport &report) {
        factsOf<AddressFacts>(report, Step::Dns)
            = {.host = u"x.example"_s,
               .failure = CloseReason {.phase = ClosePhase::Dns, .ending = CloseEnding::Unresolved}};
        skip(report, Step::Ipv4, SkipReason::NoAddress);
        skip(report, Step::Ipv6, SkipReason::NoAddress);
        skip(report, Step::Certificate, SkipReason::Unreachable);
        for (const Step id : {Step::Redirects, Step::Health, Step::Sse, Step::Upgrade, Step::WebSocket})
            skip(report, id, SkipReason::Unreachable);
        skip(report, Step::Heartbeat, SkipReason::NotOpen);
    });
    row("no IPv6", Notice, fine, {"no_ipv6"}, [](ProbeReport &report) {
        factsOf<AddressFacts>(report, Step::Dns).addresses.removeFirst();
        skip(report, Step::Ipv6, SkipReason::NoAddress);
    });
    row("no IPv6 in a private network", Ok, fine, {"all_well"}, [](ProbeReport &report) {
        factsOf<AddressFacts>(report, Step::Dns).addresses = {QHostAddress(u"192.168.1.4"_s)};
        skip(report, Step::Ipv6, SkipReason::NoAddress);
    });
    row("IPv6 in vain", Warning, degraded, {"ipv6_unreachable"},
        [](ProbeReport &report) { factsOf<FamilyFacts>(report, Step::Ipv6).failure = timedOut; });
    row("IPv4 in vain", Warning, degraded, {"ipv4_unreachable"},
        [](ProbeReport &report) { factsOf<FamilyFacts>(report, Step::Ipv4).failure = refused; });
    row("IPv6 is not here", Ok, fine, {"all_well"},
        [](ProbeReport &report) { skip(report, Step::Ipv6, SkipReason::NoRoute); });
    row("neither family", Fault, down, {"connection_refused"}, [](ProbeReport &report) {
        factsOf<FamilyFacts>(report, Step::Ipv4).failure = refused;
        factsOf<FamilyFacts>(report, Step::Ipv6).failure = refused;
        for (const Step id : {Step::Redirects, Step::Health, Step::Sse, Step::Upgrade, Step::WebSocket})
            skip(report, id, SkipReason::Unreachable);
    });

    const auto certificateFor = [](int days) {
        return [days](ProbeReport &report) {
            factsOf<CertificateFacts>(report, Step::Certificate).certificate->notAfter
                = at(0ms).wall.toDateTime().addDays(days).addSecs(3600);
        };
    };
    row("certificate 30 days", Ok, fine, {"all_well"}, certificateFor(30));
    row("certificate 29 days", Notice, fine, {"certificate_ends_soon"}, certificateFor(29));
    row("certificate 14 days", Notice, fine, {"certificate_ends_soon"}, certificateFor(14));
    row("certificate 13 days", Warning, degraded, {"certificate_ends_soon"}, certificateFor(13));
    row("certificate expired", Fault, down, {"certificate_expired"}, [](ProbeReport &report) {
        factsOf<FamilyFacts>(report, Step::Ipv4).failure = expired;
        factsOf<FamilyFacts>(report, Step::Ipv6).failure = expired;
        factsOf<CertificateFacts>(report, Step::Certificate).failure = expired;
        failBoth(report, expired);
    });

    row("redirected as named", Ok, fine, {"all_well"}, [](ProbeReport &report) {
        factsOf<RedirectFacts>(report, Step::Redirects).hops.push_back({.url = u"https://s.example"_s, .status = 400});
    });
    row("redirected elsewhere", Warning, degraded, {"redirect_elsewhere"}, [](ProbeReport &report) {
        auto &walk = factsOf<RedirectFacts>(report, Step::Redirects);
        walk.hops.push_back({.url = u"https://other.example"_s, .status = 400});
        walk.leavesOrigin = true;
    });
    row("redirected to plain HTTP", Fault, degraded, {"redirect_to_plain"},
        [](ProbeReport &report) { factsOf<RedirectFacts>(report, Step::Redirects).toPlain = true; });
    row("redirected for ever", Fault, degraded, {"redirect_loop"},
        [](ProbeReport &report) { factsOf<RedirectFacts>(report, Step::Redirects).endless = true; });

    const auto health = [](const HealthSample &sample) {
        return [sample](ProbeReport &report) { factsOf<HealthSample>(report, Step::Health) = sample; };
    };
    row("health says something", Warning, degraded, {"health_not_ok"},
        health({.state = HealthState::Degraded, .httpStatus = 200, .latency = 3ms, .body = "redis"}));
    row("health is a copy", Warning, degraded, {"health_cached"},
        health({.state = HealthState::Degraded, .httpStatus = 200, .latency = 3ms, .cached = true}));
    row("health is slow", Warning, degraded, {"health_slow"},
        health({.state = HealthState::Degraded, .httpStatus = 200, .latency = 3s}));
    row("health 503", Warning, degraded, {"service_down"}, health({.state = HealthState::Down, .httpStatus = 503}));
    row("health refused", Warning, degraded, {"connection_refused"},
        health({.state = HealthState::Down, .error = refused}));
    row("no health", Notice, fine, {"no_health"}, health({.state = HealthState::Unavailable, .httpStatus = 404}));
    row("no health where none is promised", Ok, fine, {"all_well"}, [](ProbeReport &report) {
        factsOf<HealthSample>(report, Step::Health) = {.state = HealthState::Unavailable, .httpStatus = 404};
        factsOf<InstanceFacts>(report, Step::Instance).info.family = ServerFamily::Pleroma;
        skip(report, Step::Sse, SkipReason::NotOffered);
        skip(report, Step::Heartbeat, SkipReason::NotOpen);
    });

    const auto token = [](const TokenFacts &facts) {
        return [facts](ProbeReport &report) { factsOf<TokenFacts>(report, Step::Token) = facts; };
    };
    row("token refused", Warning, degraded, {"token_invalid"},
        token({.failure = CloseReason {.phase = ClosePhase::Http,
                                       .ending = CloseEnding::Status,
                                       .httpStatus = 401,
                                       .serverError = u"The access token is invalid"_s}}));
    row("token without scope", Warning, degraded, {"scope_missing"},
        token({.scopes = QStringList {u"write"_s}, .isUser = true}));
    row("token with the narrow scope", Ok, fine, {"all_well"},
        token({.scopes = QStringList {u"read:statuses"_s}, .isUser = true}));
    row("token of GoToSocial", Ok, fine, {"all_well"}, token({.scopes = QStringList {u"read:streaming"_s}}));
    row("token unknown", Ok, fine, {"all_well"}, token({}));
    row("token of an application", Warning, degraded, {"token_without_account"},
        token({.scopes = QStringList {u"read"_s}, .isUser = false}));
    row("home without notifications", Notice, fine, {"no_notifications"}, [](ProbeReport &report) {
        report.target.kind = StreamKind::User;
        factsOf<TokenFacts>(report, Step::Token).scopes = QStringList {u"read:statuses"_s};
    });

    row("a token is wanted", Warning, degraded, {"token_missing"}, [](ProbeReport &report) {
        report.hasToken = false;
        skip(report, Step::Token, SkipReason::NoToken);
        failBoth(report, unauthorized);
        factsOf<UpgradeFacts>(report, Step::Upgrade)
            = {.status = 401,
               .failure = CloseReason {.phase = ClosePhase::Upgrade, .ending = CloseEnding::Status, .httpStatus = 401}};
    });
    row("503 on both", Fault, down, {"service_down"}, [](ProbeReport &report) { failBoth(report, unavailable); });
    row("503 on one", Warning, degraded, {"service_down"},
        [](ProbeReport &report) { failStream(report, Step::Sse, unavailable); });
    row("dropped while watched", Warning, degraded, {"stream_cut"}, [](ProbeReport &report) {
        sse(report).end = cut;
        sse(report).watched = 4s;
    });
    row("greeted late", Warning, degraded, {"answer_held_back"}, [](ProbeReport &report) {
        sse(report).phases.back().sinceStart = 15080ms;
        sse(report).firstByte = 15s;
    });
    row("not greeted, and nobody waited", Warning, degraded, {"answer_held_back"}, [](ProbeReport &report) {
        sse(report) = {.transport = TransportKind::Sse,
                       .phases = {{.phase = ConnectionPhase::Http, .sinceStart = 80ms}},
                       .opened = at(2080ms),
                       .headers = goodSse().headers,
                       .watched = 5s};
        skip(report, Step::Heartbeat, SkipReason::NotAsked);
    });
    row("greeted soon enough", Ok, fine, {"all_well"}, [](ProbeReport &report) {
        sse(report).phases.back().sinceStart = 4080ms;
        sse(report).firstByte = 4s;
    });
    row("malformed", Warning, degraded, {"malformed"}, [](ProbeReport &report) { sse(report).malformed = 2; });
    row("no heartbeat", Warning, degraded, {"no_heartbeat"},
        [](ProbeReport &report) { factsOf<HeartbeatFacts>(report, Step::Heartbeat) = {.waited = 40s}; });
    row("too short for a heartbeat", Notice, fine, {"heartbeat_not_seen"},
        [](ProbeReport &report) { factsOf<HeartbeatFacts>(report, Step::Heartbeat) = {.waited = 10s}; });

    row("no upgrade", Warning, degraded, {"upgrade_not_passed"}, [](ProbeReport &report) {
        factsOf<UpgradeFacts>(report, Step::Upgrade) = {.status = 400, .failure = noUpgrade};
        failStream(report, Step::WebSocket, noUpgrade);
    });
    row("the token is wanted elsewhere", Ok, fine, {"all_well"}, [](ProbeReport &report) {
        factsOf<UpgradeFacts>(report, Step::Upgrade)
            = {.status = 403,
               .failure = CloseReason {.phase = ClosePhase::Upgrade, .ending = CloseEnding::Status, .httpStatus = 403}};
    });
    row("101 of somebody else", Warning, degraded, {"upgrade_not_ours"},
        [](ProbeReport &report) { factsOf<UpgradeFacts>(report, Step::Upgrade).accepted = false; });
    row("no pong", Warning, degraded, {"no_pong"},
        [](ProbeReport &report) { factsOf<StreamFacts>(report, Step::WebSocket).roundTrip.reset(); });
    row("slow round trip", Notice, fine, {"slow_round_trip"},
        [](ProbeReport &report) { factsOf<StreamFacts>(report, Step::WebSocket).roundTrip = 1200ms; });
    row("behind Cloudflare", Notice, fine, {"behind_cloudflare"}, [](ProbeReport &report) {
        sse(report).headers.emplaceBack("cf-ray", "8a");
        factsOf<UpgradeFacts>(report, Step::Upgrade).headers.emplaceBack("cf-ray", "8b");
    });
    row("cancelled early", Ok, degraded, {}, [](ProbeReport &report) {
        report.cancelled = true;
        for (const Step id : {Step::Sse, Step::Upgrade, Step::WebSocket, Step::Heartbeat})
            skip(report, id, SkipReason::Cancelled);
    });
}

void ProbeFindingsTest::judges()
{
    QFETCH(const Change, change);
    ProbeReport report = wellReport();
    change(report);
    const std::vector<Finding> findings = ProbeFindings::of(report);
    QByteArrayList keys;
    FindingSeverity worst = FindingSeverity::Ok;
    for (const Finding &finding : findings) {
        keys.append(finding.key);
        worst = std::max(worst, finding.severity);
        QVERIFY(!finding.text.isEmpty());
        QVERIFY(finding.severity <= FindingSeverity::Notice || !finding.advice.isEmpty()
                || !finding.adminAdvice.isEmpty());
    }
    QTEST(keys, "keys");
    QTEST(worst, "worst");
    QTEST(ProbeFindings::verdict(report, findings), "verdict");
}

void ProbeFindingsTest::givesEachCauseOnce()
{
    ProbeReport report = wellReport();
    failBoth(report, unavailable);
    factsOf<HealthSample>(report, ProbeStepId::Health) = {.state = HealthState::Down, .httpStatus = 503};
    const std::vector<Finding> findings = ProbeFindings::of(report);
    QCOMPARE(findings.size(), size_t {1});
    const std::vector<ProbeStepId> steps {ProbeStepId::Health, ProbeStepId::Sse, ProbeStepId::WebSocket};
    QCOMPARE(findings.front().steps, steps);
    QCOMPARE(findings.front().rule, RuleId {11});
    QCOMPARE(ProbeText::alsoSeen(findings.front()), u"The same at: Event stream (SSE), WebSocket stream."_s);
}

void ProbeFindingsTest::marksTheStepsThatShowedIt()
{
    ProbeReport report = wellReport();
    factsOf<FamilyFacts>(report, ProbeStepId::Ipv6).failure = timedOut;
    const std::vector<Finding> findings = ProbeFindings::of(report);
    QCOMPARE(ProbeFindings::severityOf(ProbeStepId::Ipv6, findings), FindingSeverity::Warning);
    QCOMPARE(ProbeFindings::severityOf(ProbeStepId::Ipv4, findings), FindingSeverity::Ok);
    QCOMPARE(findings.front().rule, RuleId {3}); // as the journal would say it
    QVERIFY(findings.front().text.contains(u"2001:db8::7"_s));
}

void ProbeFindingsTest::readsHeaders_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QList<int>>("hints");
    const auto row = [](const char *tag, const HeaderList &more, const QList<HeaderHint> &hints) {
        HeaderList headers {{"transfer-encoding", "chunked"}, {"cache-control", "no-store"}};
        headers.append(more);
        QList<int> numbers;
        for (const HeaderHint hint : hints)
            numbers.append(static_cast<int>(hint));
        QTest::newRow(tag) << headers << numbers;
    };
    row("nginx", {{"server", "nginx"}}, {});
    row("Cloudflare", {{"server", "cloudflare"}}, {HeaderHint::Cloudflare});
    row("Cloudflare's ray", {{"cf-ray", "8"}, {"via", "1.1 x"}}, {HeaderHint::Cloudflare});
    row("CloudFront", {{"server", "CloudFront"}}, {HeaderHint::Cdn});
    row("a miss", {{"x-cache", "MISS"}}, {HeaderHint::Cdn});
    row("a hit", {{"x-cache", "HIT"}}, {HeaderHint::Cdn, HeaderHint::Cached});
    row("aged", {{"via", "1.1 varnish"}, {"age", "7"}}, {HeaderHint::Proxy, HeaderHint::Cached});
    row("of age 0", {{"age", "0"}}, {});
    row("buffers", {{"x-accel-buffering", "yes"}}, {HeaderHint::Buffers});
    row("does not buffer", {{"x-accel-buffering", "no"}}, {});
    row("gzip", {{"content-encoding", "gzip"}}, {HeaderHint::Compresses});
    row("identity", {{"content-encoding", "identity"}}, {});
    row("length", {{"content-length", "7"}}, {HeaderHint::KnowsLength});
}

void ProbeFindingsTest::readsHeaders()
{
    QFETCH(const HeaderList, headers);
    QList<int> hints;
    for (const SeenHint &hint : hintsInStream(headers)) {
        hints.append(static_cast<int>(hint.hint));
        QVERIFY(headers.contains(
            {hint.header.left(hint.header.indexOf(':')), hint.header.sliced(hint.header.indexOf(' ') + 1)}));
    }
    QTEST(hints, "hints");

    QCOMPARE(hintsInStream({{"cache-control", "public"}}),
             (std::vector<SeenHint> {{HeaderHint::Unframed, {}}, {HeaderHint::Storable, "cache-control: public"}}));
}

void ProbeFindingsTest::readsScopes()
{
    const auto scopes = [](const char *json) { return TokenCheck::scopesIn(json); };
    QCOMPARE(scopes(R"({"scope":["read","write"]})"), (QStringList {u"read"_s, u"write"_s}));
    QCOMPARE(scopes(R"({"scopes":["read"]})"), (QStringList {u"read"_s}));
    QCOMPARE(scopes(R"({"scope":"read  follow read"})"), (QStringList {u"read"_s, u"follow"_s}));
    QCOMPARE(scopes(R"({"scope":[]})"), QStringList {});
    QCOMPARE(scopes(R"({"error":"no"})"), std::nullopt);
    QCOMPARE(scopes("<html>"), std::nullopt);
}

void ProbeFindingsTest::writesTheContract()
{
    ProbeReport report = wellReport();
    factsOf<FamilyFacts>(report, ProbeStepId::Ipv6)
        = {.address = QHostAddress(u"2001:db8::7"_s), .port = 443, .failure = timedOut};
    factsOf<UpgradeFacts>(report, ProbeStepId::Upgrade) = {.status = 400, .failure = noUpgrade};
    failStream(report, ProbeStepId::WebSocket, noUpgrade);
    skip(report, ProbeStepId::Heartbeat, SkipReason::NotAsked);
    const QByteArray written = ProbeLines::all(report, ProbeFindings::of(report));
    QVERIFY(!written.contains("SECRET"));
    // Read the difference: it is a change of the contract.
    QFile golden(QStringLiteral(TEST_DATA_DIR "/golden/probe.jsonl"));
    if (qEnvironmentVariableIsSet("THUMPLINE_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(written);
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QByteArrayList expected = golden.readAll().split('\n');
    const QByteArrayList lines = written.split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), lines.size()); ++i)
        QCOMPARE(lines[i], expected[i]);
    QCOMPARE(lines.size(), expected.size());
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        QVERIFY(QJsonDocument::fromJson(lines[i]).isObject());
}

void ProbeFindingsTest::tellsPeople()
{
    ProbeReport report = wellReport();
    failStream(report, ProbeStepId::WebSocket, noUpgrade);
    factsOf<UpgradeFacts>(report, ProbeStepId::Upgrade) = {.status = 400, .failure = noUpgrade};
    const std::vector<Finding> findings = ProbeFindings::of(report);
    const ReportWriter writer(report, findings);
    const QStringList both {writer.text(), writer.markdown()};
    for (const QString &text : both) {
        QVERIFY(!text.contains(u"SECRET"_s));
        QVERIFY(text.contains(u"Upgrade and Connection"_s)); // D30's advice for the administrator
    }
    const QStringList parts {u"https://mastodon.example  4.3.0"_s,
                             u"203.0.113.7 · TCP 12 ms · TLSv1.3 30 ms"_s,
                             u"Accepted; scopes: read write"_s,
                             u"valid for 70 more day"_s,
                             u"open after 80 ms · greeting after 1 ms more"_s,
                             u"Warning: "_s,
                             u"degraded, or could not be seen whole"_s};
    for (const QString &part : parts)
        QVERIFY2(both.front().contains(part), qPrintable(part + u"\n in \n"_s + both.front()));
}

/// What a server says may stand in an issue tracker, where Markdown is obeyed.
void ProbeFindingsTest::letsNoServerFormatTheReport()
{
    ProbeReport report = wellReport();
    factsOf<InstanceFacts>(report, ProbeStepId::Instance).info.versionText = u"4.3 ![x](http://evil)\n# big | <b>"_s;
    factsOf<HealthSample>(report, ProbeStepId::Health)
        = {.state = HealthState::Degraded, .httpStatus = 200, .latency = 3ms, .body = "`a` <img src=x>\n- b | c"};
    const std::vector<Finding> findings = ProbeFindings::of(report);
    const QString markdown = ReportWriter(report, findings).markdown();
    static const QRegularExpression harm(u"(?<!\\\\)(!\\[x|<img|<b>|`a|\\| c)|\\n# big|\\n- b"_s);
    QVERIFY2(!markdown.contains(harm), qPrintable(markdown));
    QVERIFY(markdown.contains(u"\\!\\[x\\]"_s)); // it is there, as text
}

void ProbeFindingsTest::explainsEveryStepAndSeverity()
{
    for (const ProbeStepId id : probeSteps) {
        QVERIFY(!ProbeText::title(id).isEmpty());
        QVERIFY(ProbeText::purpose(id).endsWith(u'.'));
    }
    const ProbeReport report = wellReport();
    for (const ProbeStep &step : report.steps)
        QVERIFY2(!ProbeText::summary(step).isEmpty(), toKey(step.id).constData());
}

QTEST_GUILESS_MAIN(ProbeFindingsTest)
#include "tst_probe_findings.moc"
