#include "session/heartbeat_watch.h"

#include <QTest>

using namespace thumpline;
using namespace std::chrono_literals;

namespace {

Instant at(std::chrono::nanoseconds sinceStart)
{
    return {sinceStart};
}

/// A watch whose connection was opened at 0 and has brought Mastodon's `:)`.
HeartbeatWatch greeted(TransportKind kind = TransportKind::Sse)
{
    HeartbeatWatch watch(kind);
    watch.open(at(0s));
    watch.noteHeartbeat(at(0s));
    return watch;
}

} // namespace

class TestHeartbeatWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsLateAfterTwoAndAHalfPeriodsAndStaleAfterThreeAndFiveSeconds_data();
    void silenceIsLateAfterTwoAndAHalfPeriodsAndStaleAfterThreeAndFiveSeconds();
    void anyByteIsASignOfLife();
    void nextChangeIsWhenTheAnswerChanges();
    void learnsThePeriodAsTheMedianOfTheLastGaps();
    void aLostHeartbeatDoesNotMoveTheMedian();
    void heartbeatsInABunchCountAsOne();
    void whatWasLearnedHoldsForTheNextConnection();
    void thePeriodIsCapped();
    void pausedReadingIsNoSilence();
    void aPauseIsNoGap();
    void aServerThatNeverSentAHeartbeatIsWaitedForLonger();
    void aServerWithoutHeartbeatsIsGivenUpMoreAndMoreSeldom();
    void oneMeasuredGapEndsTheDoubling();
    void closedMeansNothing();
};

void TestHeartbeatWatch::silenceIsLateAfterTwoAndAHalfPeriodsAndStaleAfterThreeAndFiveSeconds_data()
{
    QTest::addColumn<TransportKind>("kind");
    QTest::newRow("sse") << TransportKind::Sse;
    QTest::newRow("websocket") << TransportKind::WebSocket;
}

void TestHeartbeatWatch::silenceIsLateAfterTwoAndAHalfPeriodsAndStaleAfterThreeAndFiveSeconds()
{
    QFETCH(TransportKind, kind);
    const HeartbeatWatch watch = greeted(kind);
    QCOMPARE(watch.period(), 15s);
    QCOMPARE(watch.livenessAt(at(0s)), Liveness::Live);
    QCOMPARE(watch.livenessAt(at(37'499ms)), Liveness::Live);
    QCOMPARE(watch.livenessAt(at(37'500ms)), Liveness::Late);
    QCOMPARE(watch.livenessAt(at(49'999ms)), Liveness::Late);
    QCOMPARE(watch.livenessAt(at(50s)), Liveness::Stale);
}

void TestHeartbeatWatch::anyByteIsASignOfLife()
{
    HeartbeatWatch watch = greeted();
    watch.noteBytes(at(45s)); // of an event: it was late, and is live again
    QCOMPARE(watch.livenessAt(at(45s)), Liveness::Live);
    QCOMPARE(watch.livenessAt(at(45s + 37'500ms)), Liveness::Late);
}

void TestHeartbeatWatch::nextChangeIsWhenTheAnswerChanges()
{
    const HeartbeatWatch watch = greeted();
    for (auto now = 0ms; now < 60s; now += 500ms) {
        const auto next = watch.nextChange(at(now));
        const Liveness liveness = watch.livenessAt(at(now));
        if (!next) {
            QCOMPARE(liveness, Liveness::Stale);
            continue;
        }
        QVERIFY(*next > at(now));
        QCOMPARE(watch.livenessAt(*next - 1ns), liveness);
        QVERIFY(watch.livenessAt(*next) != liveness);
    }
}

void TestHeartbeatWatch::learnsThePeriodAsTheMedianOfTheLastGaps()
{
    HeartbeatWatch watch = greeted();
    auto now = 0s;
    for (const auto gap : {30s, 30s, 31s, 29s, 30s})
        watch.noteHeartbeat(at(now += gap));
    QCOMPARE(watch.period(), 30s);
    for (int i = 0; i < 4; ++i)
        watch.noteHeartbeat(at(now += 5s)); // four of the last seven
    QCOMPARE(watch.period(), 5s);
    QCOMPARE(watch.livenessAt(at(now + 12'499ms)), Liveness::Live);
    QCOMPARE(watch.livenessAt(at(now + 12'500ms)), Liveness::Late);
    QCOMPARE(watch.livenessAt(at(now + 20s)), Liveness::Stale);
}

void TestHeartbeatWatch::aLostHeartbeatDoesNotMoveTheMedian()
{
    HeartbeatWatch watch = greeted();
    for (const auto when : {15s, 30s, 60s, 75s, 90s})
        watch.noteHeartbeat(at(when));
    QCOMPARE(watch.period(), 15s);
}

void TestHeartbeatWatch::heartbeatsInABunchCountAsOne()
{
    HeartbeatWatch watch = greeted();
    for (auto bunch = 60s; bunch <= 300s; bunch += 60s) { // a proxy holds four at a time
        for (int i = 0; i < 4; ++i)
            watch.noteHeartbeat(at(bunch + i * 1ms));
    }
    QCOMPARE(watch.period(), 60s);
    QCOMPARE(watch.livenessAt(at(359s)), Liveness::Live);
}

void TestHeartbeatWatch::whatWasLearnedHoldsForTheNextConnection()
{
    HeartbeatWatch watch = greeted();
    watch.noteHeartbeat(at(30s));
    watch.close(false);
    watch.open(at(300s));
    QCOMPARE(watch.period(), 30s);
    QCOMPARE(watch.livenessAt(at(300s)), Liveness::Live); // the time between the two is no silence
    watch.noteHeartbeat(at(310s)); // and no gap
    QCOMPARE(watch.period(), 30s);
}

void TestHeartbeatWatch::thePeriodIsCapped()
{
    HeartbeatWatch watch = greeted();
    watch.noteHeartbeat(at(2h));
    QCOMPARE(watch.period(), 120s);
}

void TestHeartbeatWatch::pausedReadingIsNoSilence()
{
    HeartbeatWatch watch = greeted();
    watch.setReading(false, at(10s));
    QCOMPARE(watch.livenessAt(at(10h)), Liveness::Live);
    QCOMPARE(watch.nextChange(at(10h)), std::nullopt);
    watch.setReading(true, at(10h));
    QCOMPARE(watch.livenessAt(at(10h + 37s)), Liveness::Live); // counted from here
    QCOMPARE(watch.livenessAt(at(10h + 38s)), Liveness::Late);
}

void TestHeartbeatWatch::aPauseIsNoGap()
{
    HeartbeatWatch watch = greeted();
    watch.noteHeartbeat(at(15s));
    watch.setReading(false, at(16s));
    watch.setReading(true, at(100s));
    watch.noteHeartbeat(at(100s));
    watch.noteHeartbeat(at(115s));
    QCOMPARE(watch.period(), 15s);
}

void TestHeartbeatWatch::aServerThatNeverSentAHeartbeatIsWaitedForLonger()
{
    HeartbeatWatch watch(TransportKind::Sse);
    watch.open(at(0s));
    QCOMPARE(watch.period(), 60s);
    QCOMPARE(watch.livenessAt(at(184s)), Liveness::Late);
    QCOMPARE(watch.livenessAt(at(185s)), Liveness::Stale);
    watch.noteHeartbeat(at(184s)); // the first one: now it is known for a server that sends them
    QCOMPARE(watch.period(), 15s);
}

void TestHeartbeatWatch::aServerWithoutHeartbeatsIsGivenUpMoreAndMoreSeldom()
{
    // It greets, as Mastodon does, and then never sends a byte on its quiet stream.
    HeartbeatWatch watch(TransportKind::Sse);
    auto now = 0s;
    std::vector<std::chrono::seconds> lives;
    for (int i = 0; i < 6; ++i) {
        watch.open(at(now));
        watch.noteHeartbeat(at(now));
        const auto opened = now;
        while (watch.livenessAt(at(now)) != Liveness::Stale)
            now += 1s;
        watch.close(true);
        lives.push_back(now - opened);
    }
    const std::vector<std::chrono::seconds> expected {50s, 95s, 185s, 365s, 365s, 365s};
    QCOMPARE(lives, expected);
}

void TestHeartbeatWatch::oneMeasuredGapEndsTheDoubling()
{
    HeartbeatWatch watch = greeted();
    watch.close(true);
    watch.open(at(100s));
    QCOMPARE(watch.period(), 30s);
    watch.noteHeartbeat(at(100s));
    watch.noteHeartbeat(at(115s));
    QCOMPARE(watch.period(), 15s);
    watch.close(true); // half open, with heartbeats before: the measured period stands
    QCOMPARE(watch.period(), 15s);
}

void TestHeartbeatWatch::closedMeansNothing()
{
    HeartbeatWatch watch = greeted();
    watch.close(false);
    QCOMPARE(watch.livenessAt(at(10h)), Liveness::Live);
    QCOMPARE(watch.nextChange(at(10h)), std::nullopt);
}

QTEST_APPLESS_MAIN(TestHeartbeatWatch)
#include "tst_heartbeat_watch.moc"
