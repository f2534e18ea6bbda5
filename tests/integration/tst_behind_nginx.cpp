#include "support/diagnosed_watch.h"
#include "support/nginx_proxy.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace thumpline;
using namespace thumpline::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 40'000; // ms; a wait ends when its condition is met

/// Small enough for one packet.
QByteArray shortStatus(int number)
{
    const QByteArray id = QByteArray::number(117671000000000000 + number);
    return "{\"id\":\"" + id + R"(","content":"<p>x</p>","account":{"id":"1","username":"ana","acct":"ana"}})";
}

/// Whether no cause was called certain or likely but these; what is only possible may be many things, and that nothing
/// happens (D32) blames nobody.
bool blamesOnly(const DiagnosedWatch &watch, const QByteArrayList &rules)
{
    return std::ranges::all_of(watch.explanations, [&](const Explanation &e) {
        return e.confidence == Confidence::Possible || toKey(e.rule) == "D32" || rules.contains(toKey(e.rule));
    });
}

/// Longer than two of nginx's buffers, and no whole number of them.
QByteArray longStatus(int number)
{
    const QByteArray id = QByteArray::number(117671000000000000 + number);
    return "{\"id\":\"" + id + "\",\"created_at\":\"2026-11-24T12:00:00.000Z\",\"content\":\"<p>"
        + QByteArray(9'000, 'x') + "</p>\",\"account\":{\"id\":\"1\",\"username\":\"ana\",\"acct\":\"ana\"}}";
}

} // namespace

/// A real nginx between the sessions and the demo instance: what its settings do to a stream, and whether Thumpline says
/// which setting it is.
class TestBehindNginx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReadTimeoutIsNamed();
    void aReadTimeoutIsNamedOverWebSocketToo();
    void aBufferingProxyIsNamed();
    void bufferingThatHurtsNobodyIsNotBlamed();
    void aMissingUpgradeIsNamed();
    void aServerThatIsDownBehindTheProxyIsNamed();
    void aServerThatGoesDownUnderLiveStreamsIsNamed();
    void aServerThatHangsBehindTheProxyIsNamed();
    void aProxyThatRestartsIsSurvived();
    void aReloadKeepsStreamsThenEndsThemTogether();
    void aGoodProxyIsBlamedForNothing();
};

void TestBehindNginx::initTestCase()
{
    if (NginxProxy::program().isEmpty())
        QSKIP("nginx is not installed");
}

/// The classic: the proxy waits 60 s, and heartbeats do not reach it in time. (Over WebSocket our own pings keep it busy.)
void TestBehindNginx::aReadTimeoutIsNamed()
{
    DiagnosedWatch watch(1h);
    QVERIFY(watch.demo.start().ok());
    NginxProxy nginx;
    QVERIFY2(nginx.start(watch.demo.baseUrl(), {.readTimeout = "2s"}), qPrintable(nginx.error()));
    watch.start("s1", nginx.url(), StreamKind::Public, TransportKind::Sse);
    QTRY_VERIFY_WITH_TIMEOUT(watch.explanationBy(16), patience);
    QVERIFY(watch.drops.size() >= 2);
    QVERIFY(watch.explanationBy(16)->confidence != Confidence::Possible);
}

/// A timeout shorter than the pause between our pings.
void TestBehindNginx::aReadTimeoutIsNamedOverWebSocketToo()
{
    DiagnosedWatch watch(1h);
    QVERIFY(watch.demo.start().ok());
    NginxProxy nginx;
    QVERIFY2(nginx.start(watch.demo.baseUrl(), {.readTimeout = "300ms"}), qPrintable(nginx.error()));
    watch.start("s1", nginx.url(), StreamKind::Public, TransportKind::WebSocket);
    QTRY_VERIFY_WITH_TIMEOUT(watch.explanationBy(16) && watch.explanationBy(16)->confidence == Confidence::Likely,
                             patience);
    // Nothing ever came: idle time and age are the same, and both are said.
    const auto &others = watch.explanationBy(16)->others;
    QVERIFY(std::ranges::find(others, RuleId {17}, &OtherCause::rule) != others.end());
    QVERIFY2(blamesOnly(watch, {"D16", "D27"}), watch.rules().join(' ').constData());
}

/// nginx holds the end of a long event back until something follows it: the next heartbeat (captures, fact 30).
void TestBehindNginx::aBufferingProxyIsNamed()
{
    DiagnosedWatch watch;
    QVERIFY(watch.demo.start().ok());
    NginxProxy nginx;
    QVERIFY2(nginx.start(watch.demo.baseUrl(), {.buffering = true}), qPrintable(nginx.error()));
    watch.start("s1", nginx.url(), StreamKind::Public, TransportKind::Sse);
    QTRY_VERIFY_WITH_TIMEOUT(watch.isLive("s1"), patience);
    QTimer author; // slower than the server's heart: what follows a post is a heartbeat
    int posts = 0;
    connect(&author, &QTimer::timeout, this,
            [&] { watch.demo.publish({.kind = StreamKind::Public}, "update", longStatus(++posts)); });
    author.start(DiagnosedWatch::inRealTime(24s));
    QTRY_VERIFY_WITH_TIMEOUT(watch.explanationBy(15) || watch.explanationBy(14), patience);
}

/// Small events pass a buffering nginx at once (captures, fact 30): there is nothing to see, and nothing is said.
void TestBehindNginx::bufferingThatHurtsNobodyIsNotBlamed()
{
    DiagnosedWatch watch;
    QVERIFY(watch.demo.start().ok());
    NginxProxy nginx;
    QVERIFY2(nginx.start(watch.demo.baseUrl(), {.buffering = true}), qPrintable(nginx.error()));
    watch.start("s1", nginx.url(), StreamKind::Public, TransportKind::Sse);
    QTRY_VERIFY_WITH_TIMEOUT(watch.isLive("s1"), patience);
    QTimer author;
    int posts = 0;
    connect(&author, &QTimer::timeout, this,
            [&] { watch.demo.publish({.kind = StreamKind::Public}, "update", shortStatus(++posts)); });
    author.start(DiagnosedWatch::inRealTime(7s));
    QTRY_VERIFY_WITH_TIMEOUT(watch.beats > 10 && posts > 15, patience);
    QVERIFY(!watch.explanationBy(14));
    QVERIFY(!watch.explanationBy(15));
    QVERIFY(watch.drops.empty());
}

void TestBehindNginx::aMissingUpgradeIsNamed()
{
    DiagnosedWatch watch;
    QVERIFY(watch.demo.start().ok());
    NginxProxy nginx;
    QVERIFY2(nginx.start(watch.demo.baseUrl(), {.passesUpgrade = false}), qPrintable(nginx.error()));
    watch.start("s1", nginx.url(), StreamKind::Public, TransportKind::WebSocket);
    QTRY_VERIFY_WITH_TIMEOUT(!watch.explanations.empty(), patience);
    QCOMPARE(watch.rules().first(), "D30"_ba);
    QCOMPARE(watch.explanations.front().confidence, Confidence::Certain);
}

void TestBehindNginx::aServerThatIsDownBehindTheProxyIsNamed()
{
    DiagnosedWatch watch;
    QVERIFY(watch.demo.start().ok());
    NginxProxy nginx;
    QVERIFY2(nginx.start(watch.demo.baseUrl(), {}), qPrintable(nginx.error()));
    watch.demo.stop();
    watch.start("s1", nginx.url(), StreamKind::Public, TransportKind::Sse);
    QTRY_VERIFY_WITH_TIMEOUT(!watch.explanations.empty(), patience);
    QCOMPARE(watch.rules().first(), "D11"_ba);
    QCOMPARE(watch.drops.front().reason.httpStatus, 502);
}

/// Both streams are cut at once, then nginx says 502 until the service is back.
void TestBehindNginx::aServerThatGoesDownUnderLiveStreamsIsNamed()
{
    DiagnosedWatch watch;
    QVERIFY(watch.demo.start().ok());
    NginxProxy nginx;
    QVERIFY2(nginx.start(watch.demo.baseUrl(), {}), qPrintable(nginx.error()));
    watch.start("s1", nginx.url(), StreamKind::Public, TransportKind::Sse);
    watch.start("s2", nginx.url(), StreamKind::PublicLocal, TransportKind::WebSocket);
    QTRY_VERIFY_WITH_TIMEOUT(watch.isLive("s1") && watch.isLive("s2") && watch.beats > 4, patience);
    watch.demo.restart(DiagnosedWatch::inRealTime(45s));
    QTRY_VERIFY_WITH_TIMEOUT(watch.explanationBy(11), patience);
    QVERIFY(watch.explanationBy(11)->confidence != Confidence::Possible);
    QTRY_VERIFY_WITH_TIMEOUT(watch.isLive("s1") && watch.isLive("s2"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(watch.explanationBy(20), patience);
    QVERIFY2(blamesOnly(watch, {"D11", "D18", "D20", "D27"}), watch.rules().join(' ').constData());
    QCOMPARE(watch.drops[0].reason.ending, CloseEnding::Cut);
    QCOMPARE(watch.drops[1].reason.ending, CloseEnding::Cut);
}

/// 504 once nginx has waited long enough; the health, which another process may answer, is well.
void TestBehindNginx::aServerThatHangsBehindTheProxyIsNamed()
{
    DiagnosedWatch watch;
    QVERIFY(watch.demo.start().ok());
    watch.demo.inject({.kind = FaultKind::NoAnswer, .scope = FaultScope::During});
    NginxProxy nginx;
    QVERIFY2(nginx.start(watch.demo.baseUrl(), {.readTimeout = "300ms"}), qPrintable(nginx.error()));
    watch.start("s1", nginx.url(), StreamKind::Public, TransportKind::Sse);
    QTRY_VERIFY_WITH_TIMEOUT(watch.explanationBy(11), patience);
    QCOMPARE(watch.drops.front().reason.httpStatus, 504);
    QVERIFY2(blamesOnly(watch, {"D11"}), watch.rules().join(' ').constData());
}

/// The old worker keeps its streams for worker_shutdown_timeout, then lets go of all; the new one is well all the time.
void TestBehindNginx::aReloadKeepsStreamsThenEndsThemTogether()
{
    DiagnosedWatch watch;
    QVERIFY(watch.demo.start().ok());
    NginxProxy nginx;
    QVERIFY2(nginx.start(watch.demo.baseUrl(), {.workerShutdownTimeout = "1s"}), qPrintable(nginx.error()));
    watch.start("s1", nginx.url(), StreamKind::Public, TransportKind::Sse);
    watch.start("s2", nginx.url(), StreamKind::PublicLocal, TransportKind::WebSocket);
    watch.start("s3", nginx.url(), StreamKind::PublicLocal, TransportKind::Sse);
    QTRY_VERIFY_WITH_TIMEOUT(watch.isLive("s1") && watch.isLive("s2") && watch.isLive("s3"), patience);
    QElapsedTimer sinceReload;
    sinceReload.start();
    QVERIFY(nginx.reload());
    QTRY_VERIFY_WITH_TIMEOUT(!watch.drops.empty(), patience);
    QVERIFY2(sinceReload.elapsed() >= 950, "the old worker did not keep its streams");
    QTRY_VERIFY_WITH_TIMEOUT(watch.drops.size() >= 3, patience);
    for (const Dropped &drop : watch.drops)
        QCOMPARE(drop.reason.ending, CloseEnding::Cut);
    // Nothing but the common end tells it from three workers that died: said as what it may be, with the proxy named.
    QTRY_VERIFY_WITH_TIMEOUT(watch.explanationBy(20), patience);
    QCOMPARE(watch.explanationBy(20)->confidence, Confidence::Possible);
    QVERIFY(watch.explanationBy(20)->text.contains(u"proxy"_s));
    QVERIFY2(blamesOnly(watch, {}), watch.rules().join(' ').constData());
    QTRY_VERIFY_WITH_TIMEOUT(watch.isLive("s1") && watch.isLive("s2") && watch.isLive("s3"), patience);
}

void TestBehindNginx::aProxyThatRestartsIsSurvived()
{
    DiagnosedWatch watch;
    QVERIFY(watch.demo.start().ok());
    NginxProxy nginx;
    QVERIFY2(nginx.start(watch.demo.baseUrl(), {}), qPrintable(nginx.error()));
    watch.start("s1", nginx.url(), StreamKind::Public, TransportKind::Sse);
    QTRY_VERIFY_WITH_TIMEOUT(watch.isLive("s1"), patience);
    QVERIFY2(nginx.restart(), qPrintable(nginx.error()));
    QTRY_VERIFY_WITH_TIMEOUT(!watch.drops.empty() && watch.isLive("s1"), patience);
    QCOMPARE(watch.drops.front().reason.ending, CloseEnding::Cut);
    QTRY_VERIFY_WITH_TIMEOUT(!watch.explanations.empty(), patience);
    QVERIFY(!watch.explanationBy(16)); // one drop is no pattern
}

void TestBehindNginx::aGoodProxyIsBlamedForNothing()
{
    DiagnosedWatch watch;
    QVERIFY(watch.demo.start().ok());
    NginxProxy nginx;
    QVERIFY2(nginx.start(watch.demo.baseUrl(), {.readTimeout = "2s"}), qPrintable(nginx.error()));
    watch.demo.setRate(5);
    watch.start("s1", nginx.url(), StreamKind::Public, TransportKind::Sse);
    QTRY_VERIFY_WITH_TIMEOUT(watch.isLive("s1"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(watch.beats > 10, patience);
    QByteArrayList rules = watch.rules();
    rules.removeAll("D34"); // the demo dates its posts by the machine's clock, which is slower than the sessions'
    QCOMPARE(rules, QByteArrayList());
    QVERIFY(watch.drops.empty());
}

QTEST_GUILESS_MAIN(TestBehindNginx)
#include "tst_behind_nginx.moc"
