#include "health/health_history.h"
#include "health/health_poller.h"
#include "integration/raw_server.h"
#include "transport/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace thumpline;
using namespace thumpline::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HealthSample sampleAt(const QSignalSpy &spy, qsizetype number)
{
    return spy.at(number).first().value<HealthSample>();
}

} // namespace

constexpr auto shift = HealthPoller::dateShift;

class TestHealthPoller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgesAnswers_data();
    void judgesAnswers();
    void asksAgainAfterTheInterval();
    void asksSoonerWhileSomethingIsWrong();
    void neverAsksTwiceAtOnce();
    void tellsWhenNobodyAnswers();
    void asksGoToSocialForItsLiveness();
    void knowsServersWithoutAnyEndpoint();
    void takesALostEndpointForTrouble();
    void showsTheCertificate();
    void isSilentAfterStop();
    void keepsADayOfHistory();
};

void TestHealthPoller::initTestCase()
{
    trustTestAuthority();
}

void TestHealthPoller::judgesAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HealthState>("state");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("cached");
    QTest::newRow("OK") << answer("200 OK", "OK") << HealthState::Ok << ""_ba << false;
    QTest::newRow("OK and blanks") << answer("200 OK", " OK\n") << HealthState::Ok << ""_ba << false;
    QTest::newRow("recorded 4.7") << "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
                                     "2\r\nOK\r\n0\r\n\r\n"_ba
                                  << HealthState::Ok << ""_ba << false;
    QTest::newRow("something else") << answer("200 OK", "nope") << HealthState::Degraded << "nope"_ba << false;
    QTest::newRow("page for people") << answer("200 OK", "<html>", "Content-Type: text/html\r\n")
                                     << HealthState::Degraded << "<html>"_ba << false;
    QTest::newRow("long") << answer("200 OK", QByteArray(50'000, 'x')) << HealthState::Degraded << QByteArray(200, 'x')
                          << false;
    QTest::newRow("cached") << answer("200 OK", "OK", "Age: 12\r\n") << HealthState::Degraded << ""_ba << true;
    QTest::newRow("500") << answer("500 Oops", "{}") << HealthState::Degraded << "{}"_ba << false;
    QTest::newRow("503") << answer("503 Unavailable", "<html>") << HealthState::Down << "<html>"_ba << false;
    QTest::newRow("521") << answer("521 Refused", "") << HealthState::Down << ""_ba << false;
    QTest::newRow("403") << answer("403 Forbidden", "no") << HealthState::Degraded << "no"_ba << false;
}

void TestHealthPoller::judgesAnswers()
{
    QFETCH(const QByteArray, bytes);
    RawServer server;
    server.setHandler([&](RawConnection &c) { c.write(bytes); });
    ManualClock clock;
    HealthPoller poller(server.url(), clock);
    QSignalSpy sampled(&poller, &HealthPoller::sampled);
    poller.start();
    clock.advance(0s);
    QVERIFY(sampled.wait());
    const HealthSample sample = sampleAt(sampled, 0);
    QTEST(sample.state, "state");
    QTEST(sample.body, "body");
    QTEST(sample.cached, "cached");
    QCOMPARE(sample.httpStatus, bytes.mid(9, 3).toInt());
    QVERIFY(sample.latency && *sample.latency >= 0ms);
    QCOMPARE(server.requests().first().target, "/api/v1/streaming/health"_ba);
    QVERIFY(server.requests().first().header("authorization").isEmpty());
}

void TestHealthPoller::asksAgainAfterTheInterval()
{
    RawServer server;
    server.setHandler([](RawConnection &c) { c.write(answer("200 OK", "OK")); });
    ManualClock clock;
    HealthPoller poller(server.url(), clock);
    QSignalSpy sampled(&poller, &HealthPoller::sampled);
    poller.start();
    clock.advance(0s);
    QVERIFY(sampled.wait());
    QCOMPARE(clock.nextDue(), Instant {30s + shift});
    clock.advance(30s + shift);
    QVERIFY(sampled.wait());
    poller.setInterval(0s); // 1 s at least
    QCOMPARE(clock.nextDue(), Instant {31s + 2 * shift});
    poller.setInterval(24h); // 10 min at most
    QCOMPARE(clock.nextDue(), Instant {30s + 10min + 2 * shift});
}

void TestHealthPoller::asksSoonerWhileSomethingIsWrong()
{
    RawServer server;
    QByteArray body = "OK";
    server.setHandler([&](RawConnection &c) { c.write(answer("200 OK", body)); });
    ManualClock clock;
    HealthPoller poller(server.url(), clock);
    QSignalSpy sampled(&poller, &HealthPoller::sampled);
    poller.start();
    clock.advance(0s);
    QVERIFY(sampled.wait());
    poller.setStreamDown(true);
    QCOMPARE(clock.nextDue(), Instant {5s + shift});
    poller.setStreamDown(false);
    QCOMPARE(clock.nextDue(), Instant {30s + shift});
    body = "no";
    clock.advance(30s + shift);
    QVERIFY(sampled.wait());
    QCOMPARE(clock.nextDue(), Instant {35s + 2 * shift});
    body = "OK";
    clock.advance(5s + shift);
    QVERIFY(sampled.wait());
    QCOMPARE(clock.nextDue(), Instant {65s + 3 * shift});
}

void TestHealthPoller::neverAsksTwiceAtOnce()
{
    RawServer server; // says nothing yet
    ManualClock clock;
    HealthPoller poller(server.url(), clock);
    QSignalSpy sampled(&poller, &HealthPoller::sampled);
    poller.start();
    clock.advance(0s);
    QTRY_COMPARE(server.requests().size(), 1);
    clock.advance(1h);
    poller.setStreamDown(true);
    poller.setInterval(1s);
    clock.advance(1h);
    server.connection(0).write(answer("200 OK", "OK"));
    QVERIFY(sampled.wait());
    QCOMPARE(server.requests().size(), 1);
    clock.advance(0s); // overdue
    QTRY_COMPARE(server.requests().size(), 2);
}

void TestHealthPoller::tellsWhenNobodyAnswers()
{
    ManualClock clock;
    HealthPoller poller(QUrl(u"http://127.0.0.1:1"_s), clock);
    QSignalSpy sampled(&poller, &HealthPoller::sampled);
    poller.start();
    clock.advance(0s);
    QVERIFY(sampled.wait());
    const HealthSample sample = sampleAt(sampled, 0);
    QCOMPARE(sample.state, HealthState::Down);
    QVERIFY(sample.error && sample.error->ending == CloseEnding::Refused);
    QVERIFY(!sample.httpStatus);
}

void TestHealthPoller::asksGoToSocialForItsLiveness()
{
    RawServer server;
    server.setHandler([](RawConnection &c) {
        c.write(c.request().target == "/livez" ? answer("200 OK", {}) : answer("404 No", {}));
    });
    ManualClock clock;
    HealthPoller poller(server.url(), clock);
    QSignalSpy sampled(&poller, &HealthPoller::sampled);
    poller.start();
    clock.advance(0s);
    QVERIFY(sampled.wait());
    QCOMPARE(sampleAt(sampled, 0).state, HealthState::Ok);
    QCOMPARE(server.requests().size(), 2);
    clock.advance(30s + shift);
    QVERIFY(sampled.wait());
    QCOMPARE(server.requests().size(), 3); // it knows by now
}

void TestHealthPoller::knowsServersWithoutAnyEndpoint()
{
    RawServer server;
    server.setHandler([](RawConnection &c) {
        c.write(c.request().target == "/livez" ? answer("200 OK", "<html>", "Content-Type: text/html\r\n")
                                               : answer("404 No", {}));
    });
    ManualClock clock;
    HealthPoller poller(server.url(), clock);
    QSignalSpy sampled(&poller, &HealthPoller::sampled);
    poller.setStreamDown(true); // nothing to be learnt here, however urgent it is
    poller.start();
    clock.advance(0s);
    QVERIFY(sampled.wait());
    QCOMPARE(sampleAt(sampled, 0).state, HealthState::Unavailable);
    QCOMPARE(clock.nextDue(), Instant {10min + shift});
}

void TestHealthPoller::takesALostEndpointForTrouble()
{
    RawServer server;
    bool there = true;
    server.setHandler([&](RawConnection &c) { c.write(there ? answer("200 OK", "OK") : answer("404 No", {})); });
    ManualClock clock;
    HealthPoller poller(server.url(), clock);
    QSignalSpy sampled(&poller, &HealthPoller::sampled);
    poller.start();
    clock.advance(0s);
    QVERIFY(sampled.wait());
    there = false;
    clock.advance(30s + shift);
    QVERIFY(sampled.wait());
    QCOMPARE(sampleAt(sampled, 1).state, HealthState::Degraded);
    QCOMPARE(sampleAt(sampled, 1).httpStatus, 404);
}

void TestHealthPoller::showsTheCertificate()
{
    RawServer server("good");
    server.setHandler(
        [](RawConnection &c) { c.write(answer("200 OK", "OK", "Date: Tue, 24 Nov 2026 03:00:50 GMT\r\n")); });
    ManualClock clock;
    HealthPoller poller(server.url(), clock);
    QSignalSpy sampled(&poller, &HealthPoller::sampled);
    poller.start();
    clock.advance(0s);
    QVERIFY(sampled.wait());
    clock.advance(30s + shift); // on the connection that was kept
    QVERIFY(sampled.wait());
    for (const qsizetype number : {0, 1}) {
        const HealthSample sample = sampleAt(sampled, number);
        QVERIFY(sample.certificate && sample.certificate->notAfter.isValid());
        QCOMPARE(sample.serverDate->toIso(), u"2026-11-24T03:00:50.000Z"_s);
    }
}

void TestHealthPoller::isSilentAfterStop()
{
    RawServer server;
    ManualClock clock;
    HealthPoller stopped(server.url(), clock);
    QSignalSpy silence(&stopped, &HealthPoller::sampled);
    stopped.start();
    clock.advance(0s);
    QTRY_COMPARE(server.requests().size(), 1);
    stopped.stop();
    QVERIFY(!clock.nextDue());
    server.connection(0).write(answer("200 OK", "OK"));
    server.setHandler([](RawConnection &c) { c.write(answer("200 OK", "OK")); });
    HealthPoller other(server.url(), clock);
    QSignalSpy sampled(&other, &HealthPoller::sampled);
    other.start();
    clock.advance(0s);
    QVERIFY(sampled.wait());
    QCOMPARE(silence.count(), 0);
}

void TestHealthPoller::keepsADayOfHistory()
{
    HealthHistory history;
    QVERIFY(!history.newest() && !history.newestTrouble());
    const HealthSample fine {.state = HealthState::Ok, .certificate = CertificateSummary {}};
    const HealthSample down {.state = HealthState::Down};
    history.add({.mono = Instant {0s}}, down);
    history.add({.mono = Instant {1h}}, fine);
    QCOMPARE(history.newestTrouble()->sample.state, HealthState::Down);
    history.add({.mono = Instant {24h + 1s}}, fine);
    QCOMPARE(history.entries().size(), size_t {2});
    QVERIFY(!history.newestTrouble());
    QVERIFY(history.newest()->sample.certificate && !history.entries().front().sample.certificate);
    for (int i = 0; i < 30'000; ++i)
        history.add({.mono = Instant {25h}}, fine);
    QCOMPARE(history.entries().size(), HealthHistory::maxSamples);
}

QTEST_GUILESS_MAIN(TestHealthPoller)
#include "tst_health_poller.moc"
