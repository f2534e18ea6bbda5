#include "demo/demo_instance.h"
#include "integration/raw_server.h"
#include "probe/family_check.h"
#include "probe/instance_probe.h"
#include "probe/probe_findings.h"
#include "probe/report_writer.h"
#include "support/nginx_proxy.h"
#include "transport/default_transport_factory.h"
#include "transport/http_headers.h"
#include "transport/manual_clock.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace thumpline;
using namespace thumpline::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // ms
const QByteArray canary = "CANARY-TOKEN";

DemoOptions quiet()
{
    DemoOptions options;
    options.eventsPerSecond = 0;
    options.heartbeatInterval = 50ms;
    options.keepAlive = 50ms;
    return options;
}

/// One probe, from start to report. Time stands still but where waitOut() is said.
class Probing
{
public:
    explicit Probing(ProbeRequest request)
        : m_probe(m_clock, m_factory)
    {
        QObject::connect(&m_probe, &InstanceProbe::stepChanged, &m_probe,
                         [this](const ProbeStep &step) { m_steps.push_back(step); });
        QObject::connect(&m_probe, &InstanceProbe::waited, &m_probe, [this] { ++m_waits; });
        QObject::connect(&m_probe, &InstanceProbe::finished, &m_probe,
                         [this](const ProbeReport &report) { m_report = report; });
        m_probe.start(request);
    }

    /// Lets alarms fire that are due now; `silence`: the server says nothing more, so let time pass.
    [[nodiscard]] bool hasEnded(ProbeStepId silence = ProbeStepId::Instance)
    {
        const bool waits = silence != ProbeStepId::Instance && isRunning(silence);
        m_clock.advance(waits ? 1s : 0s);
        return m_report.has_value();
    }
    [[nodiscard]] bool isRunning(ProbeStepId id) const
    {
        return !m_steps.empty() && m_steps.back().id == id && m_steps.back().state == StepState::Running;
    }

    [[nodiscard]] InstanceProbe &probe() { return m_probe; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] const ProbeReport &report() const { return *m_report; }
    [[nodiscard]] const std::vector<ProbeStep> &steps() const { return m_steps; }
    [[nodiscard]] int waits() const { return m_waits; }
    /// Of a step that has none: empty ones.
    template<typename Facts>
    [[nodiscard]] Facts facts(ProbeStepId id) const
    {
        const Facts *found = m_report->facts<Facts>(id);
        return found ? *found : Facts {};
    }
    [[nodiscard]] std::optional<SkipReason> skipped(ProbeStepId id) const
    {
        const ProbeStep *step = m_report->step(id);
        return step ? step->skipped : std::nullopt;
    }
    [[nodiscard]] QByteArrayList keys() const
    {
        QByteArrayList keys;
        for (const Finding &finding : ProbeFindings::of(*m_report))
            keys.append(finding.key);
        return keys;
    }
    [[nodiscard]] ProbeVerdict verdict() const
    {
        return ProbeFindings::verdict(*m_report, ProbeFindings::of(*m_report));
    }
    [[nodiscard]] QString text() const
    {
        const std::vector<Finding> findings = ProbeFindings::of(*m_report);
        return ReportWriter(*m_report, findings).text();
    }

private:
    ManualClock m_clock {};
    DefaultTransportFactory m_factory {};
    InstanceProbe m_probe;
    std::vector<ProbeStep> m_steps {};
    std::optional<ProbeReport> m_report {};
    int m_waits = 0;
};

ProbeRequest requestFor(const DemoInstance &demo)
{
    return {.server = demo.baseUrl(), .token = Secret(demo.tokens().read)};
}

/// What an instance says that names its streams' address, for every path but streams.
QByteArray instanceJson(const QUrl &streaming)
{
    QUrl url = streaming;
    url.setScheme(streaming.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    return R"({"version":"4.3.0","configuration":{"urls":{"streaming":")" + url.toEncoded() + R"("}}})";
}

void answerPings(RawConnection &connection)
{
    QObject::connect(&connection, &RawConnection::bytesReceived, &connection, [&connection] {
        const auto frames = connection.receivedFrames();
        if (!frames.isEmpty() && frames.back().first == 9)
            connection.write(frame(10, frames.back().second));
    });
}

/// An instance whose streams are here too: healthy, and greeting.
void serveWell(RawConnection &connection, const QUrl &self)
{
    const QByteArray target = connection.request().target;
    if (!connection.request().header("upgrade").isEmpty())
        answerPings(connection.upgrade());
    else if (target == "/api/v2/instance")
        connection.write(answer("200 OK", instanceJson(self)));
    else if (target == "/api/v1/streaming/health")
        connection.write(answer("200 OK", "OK"));
    else if (target.startsWith("/api/v1/streaming/"))
        connection.write(streamHead("Cache-Control: no-store\r\n") + chunk(":)\n") + chunk(":thump\n"));
    else
        connection.write(answer("404 Not Found", "{}"));
}

} // namespace

class InstanceProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { trustTestAuthority(); }
    void takesEveryStepInOrder();
    void namesTheFault_data();
    void namesTheFault();
    void tellsABufferingProxyByTheMissingGreeting();
    void waitsForTheHeartbeatAndSaysSo();
    void skipsTheWaitWhenToldTo();
    void reportsWhatItHasWhenCancelled();
    void asksNobodyWhereNobodyIs();
    void looksAtBothFamiliesApart();
    void checksTheCertificate_data();
    void checksTheCertificate();
    void checksTheAnswerToTheHandshake();
    void namesWhatNginxForgets_data();
    void namesWhatNginxForgets();
    void readsTheScopes_data();
    void readsTheScopes();
    void walksRedirectsWithoutTheToken();
    void sendsTheTokenToNobodyElse();
};

void InstanceProbeTest::takesEveryStepInOrder()
{
    DemoInstance demo(quiet());
    QVERIFY(demo.start());
    Probing probing(requestFor(demo));
    QTRY_VERIFY_WITH_TIMEOUT(probing.hasEnded(), patience);
    QCOMPARE(probing.verdict(), ProbeVerdict::Ok);
    QCOMPARE(probing.keys(), QByteArrayList {"all_well"});
    std::vector<ProbeStepId> begun;
    for (const ProbeStep &step : probing.steps()) {
        if (step.state == StepState::Running)
            begun.push_back(step.id);
    }
    const std::vector<ProbeStepId> expected {
        ProbeStepId::Instance, ProbeStepId::Dns, ProbeStepId::Ipv4,    ProbeStepId::Redirects, ProbeStepId::Health,
        ProbeStepId::Token,    ProbeStepId::Sse, ProbeStepId::Upgrade, ProbeStepId::WebSocket, ProbeStepId::Heartbeat};
    QVERIFY(begun == expected);
    QCOMPARE(probing.skipped(ProbeStepId::Ipv6), SkipReason::NoAddress);
    QCOMPARE(probing.skipped(ProbeStepId::Certificate), SkipReason::PlainHttp);
    QVERIFY(probing.facts<StreamFacts>(ProbeStepId::Sse).greeted);
    QVERIFY(probing.facts<StreamFacts>(ProbeStepId::WebSocket).roundTrip);
    QCOMPARE(probing.facts<UpgradeFacts>(ProbeStepId::Upgrade).accepted, true);
    QTRY_COMPARE(demo.statistics().streams, qsizetype {0}); // nothing stays open
}

void InstanceProbeTest::namesTheFault_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArrayList>("keys");
    QTest::addColumn<ProbeVerdict>("verdict");
    const auto row = [](const char *fault, const QByteArrayList &keys, ProbeVerdict verdict) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << keys << verdict;
    };
    row("status-401", {"token_invalid"}, ProbeVerdict::Degraded);
    row("status-404", {"streaming_not_routed", "upgrade_not_passed"}, ProbeVerdict::Degraded);
    row("status-429", {"rate_limit"}, ProbeVerdict::Degraded);
    row("status-503", {"service_down"}, ProbeVerdict::Down);
    row("html", {"not_a_stream", "upgrade_not_passed"}, ProbeVerdict::Degraded);
    row("gzip", {"not_a_stream"}, ProbeVerdict::Degraded);
    row("reject-upgrade-400", {"upgrade_not_passed"}, ProbeVerdict::Degraded);
    row("reject-upgrade-404", {"upgrade_not_passed"}, ProbeVerdict::Degraded);
    row("reject-upgrade-426", {"upgrade_not_passed"}, ProbeVerdict::Degraded);
    row("redirect-elsewhere", {"moved", "redirect_elsewhere"}, ProbeVerdict::Down);
    row("health-not-ok", {"health_not_ok"}, ProbeVerdict::Degraded);
    row("health-503", {"service_down"}, ProbeVerdict::Degraded);
}

void InstanceProbeTest::namesTheFault()
{
    QFETCH(const QString, fault);
    DemoInstance demo(quiet());
    QVERIFY(demo.start());
    demo.inject(faultFromKey(fault).value());
    Probing probing(requestFor(demo));
    QTRY_VERIFY_WITH_TIMEOUT(probing.hasEnded(), patience);
    QTEST(probing.keys(), "keys");
    QTEST(probing.verdict(), "verdict");
    QVERIFY(!probing.text().contains(QString::fromLatin1(demo.tokens().read)));
}

void InstanceProbeTest::tellsABufferingProxyByTheMissingGreeting()
{
    DemoOptions options = quiet();
    options.heartbeatInterval = 1h;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    demo.inject(faultFromKey(u"no-greeting"_s).value());
    ProbeRequest request = requestFor(demo);
    request.waitForHeartbeat = false;
    Probing probing(request);
    QTRY_VERIFY_WITH_TIMEOUT(probing.hasEnded(ProbeStepId::Sse), patience);
    QCOMPARE(probing.keys(), QByteArrayList {"answer_held_back"});
    QCOMPARE(probing.verdict(), ProbeVerdict::Degraded);
}

void InstanceProbeTest::waitsForTheHeartbeatAndSaysSo()
{
    DemoOptions options = quiet();
    options.heartbeatInterval = 1h;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    Probing probing(requestFor(demo));
    QTRY_VERIFY_WITH_TIMEOUT(probing.hasEnded(ProbeStepId::Heartbeat), patience);
    QCOMPARE(probing.keys(), QByteArrayList {"no_heartbeat"});
    QCOMPARE(probing.facts<HeartbeatFacts>(ProbeStepId::Heartbeat).waited, 40s);
    QCOMPARE(probing.waits(), 40); // once a second, from the beginning on
}

void InstanceProbeTest::skipsTheWaitWhenToldTo()
{
    DemoOptions options = quiet();
    options.heartbeatInterval = 1h;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    Probing probing(requestFor(demo));
    QTRY_VERIFY_WITH_TIMEOUT((probing.clock().advance(0s), probing.isRunning(ProbeStepId::Heartbeat)), patience);
    probing.probe().skipWait();
    QTRY_VERIFY_WITH_TIMEOUT(probing.hasEnded(), patience);
    QCOMPARE(probing.skipped(ProbeStepId::Heartbeat), SkipReason::NotAsked);
    QCOMPARE(probing.verdict(), ProbeVerdict::Ok);
}

void InstanceProbeTest::reportsWhatItHasWhenCancelled()
{
    RawServer silent;
    silent.setSilent();
    Probing probing({.server = silent.url()});
    QTRY_VERIFY_WITH_TIMEOUT(silent.connectionCount() > 0, patience);
    probing.probe().cancel();
    QVERIFY(probing.hasEnded());
    QVERIFY(probing.report().cancelled);
    for (const ProbeStep &step : probing.report().steps)
        QCOMPARE(step.skipped, SkipReason::Cancelled);
    QCOMPARE(probing.verdict(), ProbeVerdict::Degraded); // nothing is known
    probing.probe().cancel(); // and nothing more is said
    QCOMPARE(probing.steps().back().id, ProbeStepId::Heartbeat);
}

void InstanceProbeTest::asksNobodyWhereNobodyIs()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(gone.serverPort());
    gone.close();
    Probing probing({.server = url, .token = Secret(canary)});
    QTRY_VERIFY_WITH_TIMEOUT(probing.hasEnded(), patience);
    QCOMPARE(probing.keys(), QByteArrayList {"connection_refused"});
    QCOMPARE(probing.verdict(), ProbeVerdict::Down);
    QCOMPARE(probing.skipped(ProbeStepId::Sse), SkipReason::Unreachable);
}

/// A name that has both addresses, of which only one works.
void InstanceProbeTest::looksAtBothFamiliesApart()
{
    QTcpServer six;
    if (!six.listen(QHostAddress::LocalHostIPv6))
        QSKIP("This machine has no IPv6, not even ::1: that the families are told apart is not tested here.");
    six.close();
    for (const QString &host : {u"127.0.0.1"_s, u"::1"_s}) {
        DemoOptions options = quiet();
        options.address = QHostAddress(host);
        DemoInstance demo(options);
        QVERIFY(demo.start());
        const bool isFour = host == u"127.0.0.1"_s;
        const ProbeStepId here = isFour ? ProbeStepId::Ipv4 : ProbeStepId::Ipv6;
        const ProbeStepId other = isFour ? ProbeStepId::Ipv6 : ProbeStepId::Ipv4;
        Probing literal(requestFor(demo));
        QTRY_VERIFY_WITH_TIMEOUT(literal.hasEnded(), patience);
        QCOMPARE(literal.verdict(), ProbeVerdict::Ok);
        QCOMPARE(literal.facts<FamilyFacts>(here).address, QHostAddress(host));
        QVERIFY(literal.facts<FamilyFacts>(here).tcp);
        QCOMPARE(literal.skipped(other), SkipReason::NoAddress);

        // The same port by the other family: nobody listens, and a probe says which one it is.
        ProbeReport both = literal.report();
        ManualClock clock;
        FamilyFacts failed;
        FamilyCheck check(clock);
        connect(&check, &ProbeTask::done, this, [&](const StepFacts &facts) { failed = std::get<FamilyFacts>(facts); });
        check.start(demo.baseUrl(), QHostAddress(isFour ? u"::1"_s : u"127.0.0.1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(failed.failure, patience);
        QCOMPARE(failed.failure.value_or(CloseReason {}).ending, CloseEnding::Refused);
        both.steps[static_cast<size_t>(other)] = {.id = other, .state = StepState::Done, .facts = failed};
        const std::vector<Finding> findings = ProbeFindings::of(both);
        QCOMPARE(findings.size(), size_t {1});
        QCOMPARE(findings.front().key, isFour ? "ipv6_unreachable"_ba : "ipv4_unreachable"_ba);
    }
}

void InstanceProbeTest::checksTheCertificate_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArrayList>("keys");
    QTest::addColumn<ProbeVerdict>("verdict");
    QTest::newRow("good") << "good"_ba << QByteArrayList {"all_well"} << ProbeVerdict::Ok;
    QTest::newRow("expired") << "expired"_ba << QByteArrayList {"certificate_expired"} << ProbeVerdict::Down;
    QTest::newRow("other name") << "othername"_ba << QByteArrayList {"certificate_name"} << ProbeVerdict::Down;
    QTest::newRow("self-signed") << "selfsigned"_ba << QByteArrayList {"certificate_issuer"} << ProbeVerdict::Down;
}

void InstanceProbeTest::checksTheCertificate()
{
    QFETCH(const QByteArray, certificate);
    RawServer server(certificate);
    server.setHandler([&](RawConnection &connection) { serveWell(connection, server.url()); });
    Probing probing({.server = server.url()});
    QTRY_VERIFY_WITH_TIMEOUT(probing.hasEnded(), patience);
    QTEST(probing.keys(), "keys");
    QTEST(probing.verdict(), "verdict");
    const auto facts = probing.facts<CertificateFacts>(ProbeStepId::Certificate);
    QVERIFY(!facts.certificate.value_or(CertificateSummary {}).sha256.isEmpty());
    QCOMPARE(facts.failure.has_value(), certificate != "good");
    if (certificate == "good")
        QCOMPARE(facts.tlsProtocol, u"TLSv1.3"_s);
}

void InstanceProbeTest::checksTheAnswerToTheHandshake()
{
    RawServer server;
    server.setHandler([&](RawConnection &connection) {
        if (connection.request().header("upgrade").isEmpty())
            serveWell(connection, server.url());
        else
            connection.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n");
    });
    Probing probing({.server = server.url()});
    QTRY_VERIFY_WITH_TIMEOUT(probing.hasEnded(), patience);
    QCOMPARE(probing.facts<UpgradeFacts>(ProbeStepId::Upgrade).accepted, false);
    QVERIFY2(probing.keys().contains("upgrade_not_ours"), probing.keys().join(' ').constData());
}

void InstanceProbeTest::namesWhatNginxForgets_data()
{
    QTest::addColumn<bool>("passesUpgrade");
    QTest::addColumn<QByteArrayList>("keys");
    QTest::newRow("nothing") << true << QByteArrayList {"all_well"};
    QTest::newRow("Upgrade") << false << QByteArrayList {"upgrade_not_passed"};
}

/// A real proxy between the probe and its server.
void InstanceProbeTest::namesWhatNginxForgets()
{
    QFETCH(const bool, passesUpgrade);
    if (test::NginxProxy::program().isEmpty())
        QSKIP("nginx is not installed");
    RawServer server;
    test::NginxProxy nginx;
    server.setHandler([&](RawConnection &connection) { serveWell(connection, nginx.url()); });
    QVERIFY2(nginx.start(server.url(), {.passesUpgrade = passesUpgrade}), qPrintable(nginx.error()));
    Probing probing({.server = nginx.url()});
    QTRY_VERIFY_WITH_TIMEOUT(probing.hasEnded(), patience);
    QTEST(probing.keys(), "keys");
    const auto upgrade = probing.facts<UpgradeFacts>(ProbeStepId::Upgrade);
    QVERIFY(headerValue(upgrade.headers, "server").startsWith("nginx"));
}

void InstanceProbeTest::readsTheScopes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<StreamKind>("stream");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QByteArrayList>("keys");
    const DemoTokens tokens;
    QTest::newRow("read") << tokens.read << StreamKind::User << QStringList {u"read"_s} << QByteArrayList {"all_well"};
    QTest::newRow("statuses") << tokens.statuses << StreamKind::User << QStringList {u"read:statuses"_s}
                              << QByteArrayList {"no_notifications"};
    QTest::newRow("notifications") << tokens.notifications << StreamKind::Public
                                   << QStringList {u"read:notifications"_s} << QByteArrayList {"scope_missing"};
    QTest::newRow("write") << tokens.write << StreamKind::Public << QStringList {u"write"_s}
                           << QByteArrayList {"scope_missing"};
}

void InstanceProbeTest::readsTheScopes()
{
    QFETCH(const QByteArray, token);
    QFETCH(const StreamKind, stream);
    DemoInstance demo(quiet());
    QVERIFY(demo.start());
    Probing probing({.server = demo.baseUrl(), .target = {.kind = stream}, .token = Secret(token)});
    QTRY_VERIFY_WITH_TIMEOUT(probing.hasEnded(), patience);
    QTEST(probing.facts<TokenFacts>(ProbeStepId::Token).scopes.value_or(QStringList {}), "scopes");
    QTEST(probing.keys(), "keys");
}

void InstanceProbeTest::walksRedirectsWithoutTheToken()
{
    RawServer other;
    other.setHandler([](RawConnection &connection) { connection.write(answer("200 OK", "{}")); });
    RawServer server;
    server.setHandler([&](RawConnection &connection) {
        if (connection.request().target == "/api/v1/streaming")
            connection.write(
                answer("302 Found", "", "Location: " + other.url(u"/elsewhere"_s).toEncoded() + "?a=1\r\n"));
        else
            serveWell(connection, server.url());
    });
    Probing probing({.server = server.url(), .token = Secret(canary), .waitForHeartbeat = false});
    QTRY_VERIFY_WITH_TIMEOUT(probing.hasEnded(), patience);
    const auto walk = probing.facts<RedirectFacts>(ProbeStepId::Redirects);
    QCOMPARE(walk.hops.size(), size_t {2});
    QCOMPARE(walk.hops[0].status, 302);
    QCOMPARE(walk.hops[1].url, other.url(u"/elsewhere"_s).toString());
    QVERIFY(walk.leavesOrigin);
    QVERIFY(probing.keys().contains("redirect_elsewhere"));
    for (const RawRequest &request : other.requests())
        QVERIFY2(!request.raw.contains(canary), request.raw.constData());
}

/// Every answer of the instance is a redirect to another origin that gives all it is asked for.
void InstanceProbeTest::sendsTheTokenToNobodyElse()
{
    RawServer other;
    other.setHandler([&](RawConnection &connection) { serveWell(connection, other.url()); });
    RawServer server;
    server.setHandler([&](RawConnection &connection) {
        if (connection.request().target == "/api/v2/instance")
            serveWell(connection, server.url());
        else
            connection.write(
                answer("301 Moved", "", "Location: " + other.url().toEncoded() + connection.request().target + "\r\n"));
    });
    Probing probing({.server = server.url(), .token = Secret(canary)});
    QTRY_VERIFY_WITH_TIMEOUT(probing.hasEnded(), patience);
    QVERIFY(!other.requests().isEmpty()); // the walk and the health check have been there
    for (const RawRequest &request : other.requests())
        QVERIFY2(!request.raw.contains(canary), request.raw.constData());
    QVERIFY(std::ranges::any_of(server.requests(), [](const RawRequest &r) { return r.raw.contains(canary); }));
    QVERIFY(!probing.text().contains(QString::fromLatin1(canary)));
    QVERIFY(probing.keys().contains("moved"));
}

QTEST_GUILESS_MAIN(InstanceProbeTest)
#include "tst_instance_probe.moc"
