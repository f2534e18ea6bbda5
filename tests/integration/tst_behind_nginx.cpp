#include "support/diagnosed_watch.h"
#include "support/nginx_proxy.h"

#include <QTest>
#include <QTimer>

using namespace thumpline;
using namespace thumpline::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 40'000; // ms; a wait ends when its condition is met

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
    void aBufferingProxyIsNamed();
    void aMissingUpgradeIsNamed();
    void aServerThatIsDownBehindTheProxyIsNamed();
    void aProxyThatRestartsIsSurvived();
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
