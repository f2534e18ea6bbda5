#include "diagnosis/pulse_history.h"
#include "diagnosis/pulse_statistics.h"
#include "support/pulse_stories.h"

#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPulseHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesOfAnInstanceStandTogether();
    void anOutageIsOneStretch();
    void theFirstConnectingIsNoOutage();
    void waitingForTheNetworkIsNoOutageOfTheServer();
    void whatTheUserEndsIsNoDrop();
    void missedHeartbeatsAreCounted();
    void silenceBeforeADropCounts();
    void theRhythmBeginsAnewWithEachConnection();
    void gapsHoldWhatWasFilled();
    void marksFindTheirLineOfTheJournal();
    void aCauseFindsItsDropAndMayBeRevised();
    void aQuietTimeIsMarkedAndGrows();
    void healthHasItsLane();
    void sleepIsNotWatched();
    void aClockSetBackDrawsTheHourTwice();
    void aClockSetForwardAgainGoesOn();
    void jitterOfTheClocksIsNoJump();
    void aRemovedStreamIsGoneWithItsLastWords();
    void figuresOfARange();
    void marksHaveALimit();
    void aWeekOfTwentyStreamsFits();
};

namespace {

constexpr Timestamp begin {1'795'000'000s};

struct Fixture
{
    PulseHistory history {};
    PulseStories stories {history, begin};
    PulseStories::Stream stream {"s1", QUrl(u"https://a.example"_s)};

    const PulseLane &lane() { return *history.lane("s1"); }
    PulseState stateAt(PulseTime sinceBegin) { return lane().states.spanAt(stories.at(sinceBegin))->state; }
};

} // namespace

void TestPulseHistory::lanesOfAnInstanceStandTogether()
{
    Fixture f;
    const QUrl b(u"https://b.example"_s);
    f.stories.start(f.stream);
    f.stories.start({"s2", b});
    f.stories.start({"s3", f.stream.server});
    f.stories.start({"s4", b});
    f.stories.apply();
    QByteArrayList order;
    for (const PulseLane &lane : f.history.lanes())
        order += lane.source;
    QCOMPARE(order, (QByteArrayList {"s1", "s3", "s2", "s4"}));
}

void TestPulseHistory::anOutageIsOneStretch()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.live(f.stream, 1s, 5min);
    f.stories.outage("s1", 5min, 5min + 20s, CloseEnding::Cut);
    f.stories.live(f.stream, 5min + 20s, 6min);
    f.stories.apply();
    const PulseShares shares = f.lane().states.shares({f.stories.at(0s), f.stories.at(6min)});
    QCOMPARE(shares.of(PulseState::Down), std::chrono::milliseconds {20s}); // attempts within it are part of it
    QCOMPARE(shares.of(PulseState::Connecting), std::chrono::milliseconds {1s});
    const auto &marks = f.lane().marks.list;
    const PulseMark &drop = *std::ranges::find(marks, PulseMarkKind::Drop, &PulseMark::kind);
    QCOMPARE(drop.until, f.stories.at(5min + 20s));
    QCOMPARE(f.lane().drops.tally({f.stories.at(0s), f.stories.at(6min)}).count, qint64 {1});
    QVERIFY(std::ranges::any_of(marks, [](const PulseMark &m) { return m.kind == PulseMarkKind::FailedAttempt; }));
}

void TestPulseHistory::theFirstConnectingIsNoOutage()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.apply();
    QCOMPARE(f.stateAt(0s), PulseState::Connecting);
    f.stories.state("s1", 5s, SessionState::Waiting, 2, CloseEnding::Refused);
    f.stories.state("s1", 8s, SessionState::Connecting, 2);
    f.stories.apply();
    QCOMPARE(f.stateAt(6s), PulseState::Down);
    QCOMPARE(f.stateAt(8s), PulseState::Down);
}

void TestPulseHistory::waitingForTheNetworkIsNoOutageOfTheServer()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.state("s1", 1s, SessionState::Live);
    f.stories.state("s1", 5s, SessionState::Waiting, 1, CloseEnding::Offline);
    f.stories.apply();
    QCOMPARE(f.stateAt(5s), PulseState::Waiting);
}

void TestPulseHistory::whatTheUserEndsIsNoDrop()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.state("s1", 1s, SessionState::Live);
    f.stories.drop("s1", 9s, CloseEnding::Local, 8s);
    f.stories.state("s1", 9s, SessionState::Stopped);
    f.stories.apply();
    QVERIFY(f.lane().marks.list.empty());
    QCOMPARE(f.lane().drops.tally({f.stories.at(0s), f.stories.at(1h)}).count, qint64 {0});
    QCOMPARE(f.stateAt(10s), PulseState::Stopped);
}

void TestPulseHistory::missedHeartbeatsAreCounted()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.state("s1", 1s, SessionState::Live);
    for (const PulseTime at :
         std::initializer_list<PulseTime> {2s, 17s, 32s, 47s + 900ms, 62s, 107s, 122s}) // 77 and 92 are missing
        f.stories.send("s1", at, HeartbeatArrived {});
    f.stories.apply();
    QCOMPARE(*f.lane().period, std::chrono::milliseconds {15s});
    const PulseRange all {f.stories.at(0s), f.stories.at(5min)};
    QCOMPARE(f.lane().missed.tally(all).count, qint64 {2});
    QCOMPARE(f.lane().beats.tally(all), (PulseTally {7, 14'100, 45'000}));
}

void TestPulseHistory::silenceBeforeADropCounts()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.state("s1", 1s, SessionState::Live);
    for (const PulseTime at : std::initializer_list<PulseTime> {2s, 17s, 32s})
        f.stories.send("s1", at, HeartbeatArrived {});
    f.stories.drop("s1", 32s + 50s, CloseEnding::Stale, 80s);
    f.stories.apply();
    QCOMPARE(f.lane().missed.tally({f.stories.at(0s), f.stories.at(5min)}).count, qint64 {3});
}

void TestPulseHistory::theRhythmBeginsAnewWithEachConnection()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.live(f.stream, 1s, 2min);
    f.stories.outage("s1", 2min, 10min, CloseEnding::Cut);
    f.stories.live(f.stream, 10min, 11min);
    f.stories.apply();
    // Ten minutes without a connection are a gap, not forty missed heartbeats.
    QCOMPARE(f.lane().missed.tally({f.stories.at(0s), f.stories.at(12min)}).count, qint64 {0});
    QCOMPARE(*f.lane().beats.tally({f.stories.at(9min), f.stories.at(12min)}).max, 15'000);
}

void TestPulseHistory::gapsHoldWhatWasFilled()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.live(f.stream, 1s, 2min);
    f.stories.outage("s1", 2min, 2min + 10s, CloseEnding::Cut);
    f.stories.live(f.stream, 2min + 10s, 3min);
    GapFound nothing;
    nothing.missing = 0;
    f.stories.send("s1", 170s, nothing);
    f.stories.apply();
    QList<PulseMark> gaps;
    for (const PulseMark &mark : f.lane().marks.list) {
        if (mark.kind == PulseMarkKind::Gap)
            gaps += mark;
    }
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.first().at, f.stories.at(2min - 300ms));
    QCOMPARE(gaps.first().until, f.stories.at(2min + 10s));
    QCOMPARE(gaps.first().filled, qint64 {6});
    QCOMPARE(f.lane().recovered.tally({f.stories.at(0s), f.stories.at(3min)}).count, qint64 {6});
}

void TestPulseHistory::marksFindTheirLineOfTheJournal()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.state("s1", 1s, SessionState::Live);
    f.stories.apply();
    f.history.noteEntry("s1", 1, false); // "live": no mark waits for a line
    f.stories.drop("s1", 10s, CloseEnding::Cut, 9s);
    f.stories.state("s1", 10s, SessionState::Waiting);
    f.stories.apply();
    f.history.noteEntry("s1", 2, false);
    f.stories.state("s1", 13s, SessionState::Connecting);
    f.stories.state("s1", 14s, SessionState::Live);
    f.stories.apply();
    f.history.noteEntry("s1", 3, false);
    QVERIFY(!f.history.markOfEntry(1).mark);
    QVERIFY(!f.history.markOfEntry(3).mark);
    QVERIFY(!f.history.markOfEntry(0).mark);
    const PulseHistory::Found drop = f.history.markOfEntry(2);
    QVERIFY(drop.mark);
    QCOMPARE(drop.source, SourceId("s1"));
    QCOMPARE(drop.mark->at, f.stories.at(10s));
    QCOMPARE(f.history.mark(drop.mark->id).mark, drop.mark);

    // That a connection is given up is told before it is dropped: the drop's line is that one.
    f.stories.state("s1", 70s, SessionState::Stale);
    f.stories.apply();
    f.history.noteEntry("s1", 4, true);
    f.stories.drop("s1", 70s, CloseEnding::Stale, 56s);
    f.stories.state("s1", 70s, SessionState::Waiting, 1, CloseEnding::Stale);
    f.stories.apply();
    f.history.noteEntry("s1", 5, false);
    QVERIFY(f.history.markOfEntry(4).mark);
    QVERIFY(!f.history.markOfEntry(5).mark);
}

void TestPulseHistory::aCauseFindsItsDropAndMayBeRevised()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.state("s1", 1s, SessionState::Live);
    f.stories.drop("s1", 10s, CloseEnding::Cut, 9s);
    f.stories.drop("s1", 40s, CloseEnding::Cut, 9s);
    f.stories.apply();
    const auto explain = [&](const SourceId &source, PulseTime at, int rule) {
        f.history.explain({.source = source, .dropAt = f.stories.stampAt(at), .rule = {rule}});
    };
    explain("s1", 40s, 20);
    explain("s1", 40s, 18);
    explain("s9", 40s, 1); // nobody's
    explain("s1", 20s, 2); // no drop there
    f.history.explain(
        {.source = "s1", .dropAt = f.stories.stampAt(40s), .until = f.stories.stampAt(60s), .rule = {15}});
    QVERIFY(!f.lane().marks.list.front().cause);
    QCOMPARE(f.lane().marks.list.back().cause->rule, RuleId {18});
}

void TestPulseHistory::aQuietTimeIsMarkedAndGrows()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.state("s1", 1s, SessionState::Live);
    f.stories.apply();
    const auto quiet = [&](PulseTime until, int rule, bool ongoing, bool revised) {
        f.history.explain({.source = "s1",
                           .dropAt = f.stories.stampAt(10s),
                           .until = f.stories.stampAt(until),
                           .ongoing = ongoing,
                           .revised = revised,
                           .rule = {rule}});
    };
    const auto lasts = [&] { return f.lane().marks.list.back().until - f.lane().marks.list.back().at; };
    quiet(190s, 32, true, true);
    QVERIFY(f.lane().marks.list.empty()); // what is revised is not there any more
    quiet(190s, 32, true, false);
    f.history.noteEntry("s1", 7, false);
    QCOMPARE(f.lane().marks.list.back().kind, PulseMarkKind::Quiet);
    QCOMPARE(f.history.markOfEntry(7).mark, &f.lane().marks.list.back());
    QCOMPARE(lasts(), 180s);
    f.history.apply({"s1", f.stories.stampAt(205s), HeartbeatArrived {}});
    QCOMPARE(lasts(), 195s);
    quiet(370s, 31, true, true);
    QCOMPARE(f.lane().marks.list.back().cause->rule, RuleId {31});
    quiet(400s, 31, false, true);
    f.history.apply({"s1", f.stories.stampAt(420s), HeartbeatArrived {}});
    QCOMPARE(lasts(), 390s);
    QCOMPARE(f.lane().marks.list.size(), size_t {1});
}

void TestPulseHistory::healthHasItsLane()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.health("h1", f.stream.server, 0s, 60s, 10s);
    f.stories.health("h1", f.stream.server, 60s, 80s, 10s, HealthState::Down);
    f.stories.health("h1", f.stream.server, 80s, 120s, 10s);
    f.stories.apply();
    const PulseHealthLane *lane = f.history.healthOf(f.stream.server);
    QVERIFY(lane);
    const PulseRange all {f.stories.at(0s), f.stories.at(120s)};
    QCOMPARE(lane->latency.tally(all).count, qint64 {12});
    QCOMPARE(lane->problems.tally(all).count, qint64 {2});
    QCOMPARE(lane->states.shares(all).of(PulseState::HealthDown), std::chrono::milliseconds {20s});
    QCOMPARE(lane->marks.list.size(), size_t {2}); // down, and OK again
}

void TestPulseHistory::sleepIsNotWatched()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.state("s1", 1s, SessionState::Live);
    f.stories.apply();
    // Asleep from 60 s on, for eight hours: the monotonic clock stood still (as the session manager tells it).
    const Instant mono {61s};
    const auto stamp = [&](PulseTime wall) { return Stamp {mono, Timestamp {begin.sinceEpoch + wall}}; };
    f.history.apply({"s1", stamp(61s), NetworkChanged {NetworkState::Suspended}});
    f.history.apply({"s1", stamp(61s + 8h), NetworkChanged {NetworkState::Resumed}});
    const PulseRange all {f.stories.at(0s), f.stories.at(9h)};
    QCOMPARE(f.history.network().shares(all).of(PulseState::Asleep), std::chrono::milliseconds {8h});
    QCOMPARE(f.lane().states.shares(all).of(PulseState::Unwatched), std::chrono::milliseconds {8h});
    QCOMPARE(f.lane().states.current()->state, PulseState::Live);
    QCOMPARE(*figuresOf(f.lane(), {f.stories.at(1s), f.stories.at(9h)}, f.stories.at(9h)).liveShare(), 1.0);
}

void TestPulseHistory::aClockSetBackDrawsTheHourTwice()
{
    PulseClock clock;
    const auto stamp = [](PulseTime mono, PulseTime wall) {
        return Stamp {Instant {mono}, Timestamp {begin.sinceEpoch + wall}};
    };
    const PulseTime first = clock.read(stamp(0s, 0s)).at;
    QCOMPARE(clock.read(stamp(10s, 10s)).at, first + 10s);
    QCOMPARE(clock.read(stamp(20s, 20s - 1h)).at, first + 20s); // the axis goes on
    QVERIFY(!clock.read(stamp(30s, 30s - 1h)).jumped);
    QCOMPARE(clock.wallAt(first + 10s), begin.sinceEpoch.count() ? Timestamp {begin.sinceEpoch + 10s} : Timestamp {});
    QCOMPARE(clock.wallAt(first + 30s), (Timestamp {begin.sinceEpoch + 30s - 1h}));
    QCOMPARE(clock.at(Timestamp {begin.sinceEpoch + 25s - 1h}), first + 25s);
    QCOMPARE(clock.at(stamp(40s, 40s - 1h)), first + 40s);
    QCOMPARE(clock.shifts().size(), size_t {1});
}

void TestPulseHistory::aClockSetForwardAgainGoesOn()
{
    PulseClock clock;
    const auto stamp = [](PulseTime mono, PulseTime wall) {
        return Stamp {Instant {mono}, Timestamp {begin.sinceEpoch + wall}};
    };
    const PulseTime first = clock.read(stamp(0s, 0s)).at;
    clock.read(stamp(10s, 10s - 1h));
    const PulseClock::Reading back = clock.read(stamp(20s, 20s)); // put right again: no hour is invented
    QCOMPARE(back.at, first + 20s);
    QVERIFY(!back.jumped);
    QCOMPARE(clock.wallAt(first + 20s), (Timestamp {begin.sinceEpoch + 20s}));
    const PulseClock::Reading ahead = clock.read(stamp(30s, 30s + 2h));
    QCOMPARE(ahead.at, first + 30s + 2h);
    QCOMPARE(*ahead.jumped, (PulseRange {first + 30s, first + 30s + 2h}));
    for (int i = 0; i < 500; ++i) // a clock gone mad takes no memory
        clock.read(stamp(40s + 10s * i, i % 2 == 0 ? 2h : 1h));
    QVERIFY(clock.shifts().size() <= PulseClock::maxShifts);
}

void TestPulseHistory::jitterOfTheClocksIsNoJump()
{
    PulseClock clock;
    for (int i = 0; i < 1'000; ++i) {
        const Stamp stamp {Instant {1s * i}, Timestamp {begin.sinceEpoch + 1s * i + 1ms * (i % 7 * 100)}};
        const PulseClock::Reading reading = clock.read(stamp);
        QVERIFY(!reading.jumped);
        QCOMPARE(reading.at, begin.sinceEpoch + 1s * i);
    }
    QVERIFY(clock.shifts().empty());
}

void TestPulseHistory::aRemovedStreamIsGoneWithItsLastWords()
{
    Fixture f;
    f.stories.start(f.stream);
    f.stories.health("h1", f.stream.server, 0s, 10s, 10s);
    f.stories.apply();
    f.history.forget("s1", true);
    QVERIFY(f.history.lanes().empty());
    QVERIFY(f.history.healthLanes().empty());
    f.stories.drop("s1", 20s, CloseEnding::Local, 10s);
    f.stories.state("s1", 20s, SessionState::Stopped);
    f.stories.apply();
    QVERIFY(f.history.lanes().empty());
}

void TestPulseHistory::figuresOfARange()
{
    Fixture f;
    f.stories.tellDrawing();
    f.stories.apply();
    const PulseTime now = f.stories.at(12min);
    const PulseFigures figures = figuresOf(f.history, {f.stories.at(1min), f.stories.at(20min)}, now);
    QCOMPARE(figures.lanes.size(), size_t {3});
    const PulseLaneFigures &user = figures.lanes[1];
    QCOMPARE(user.drops, qint64 {2});
    QCOMPARE(user.recovered, qint64 {12});
    QVERIFY(user.missedBeats >= 4); // the half-open minute
    QCOMPARE(user.shares.total(), std::chrono::milliseconds {11min}); // nothing after now
    QVERIFY(*user.liveShare() > 0.95 && *user.liveShare() < 1);
    QCOMPARE(*figures.lanes[2].liveShare(), 1.0);
    QVERIFY(*figures.lanes[0].events.max <= 1'600);
    QCOMPARE(figures.health.size(), size_t {2});
    QCOMPARE(figures.health[0].problems, qint64 {2});
    QVERIFY(*figures.health[0].okShare() < 1);
    QVERIFY(!figuresOf(f.lane(), {f.stories.at(-1h), f.stories.at(-30min)}, now).liveShare());
}

void TestPulseHistory::marksHaveALimit()
{
    PulseLimits limits;
    limits.maxMarks = 10;
    PulseHistory history(limits);
    PulseStories stories(history, begin);
    stories.start({"s1", QUrl(u"https://a.example"_s)});
    for (int i = 1; i <= 25; ++i)
        stories.drop("s1", 10s * i, CloseEnding::Cut, 5s);
    stories.apply();
    const PulseLane *lane = history.lane("s1");
    QCOMPARE(lane->marks.list.size(), size_t {10});
    QCOMPARE(lane->marks.forgotten, qint64 {15});
    QCOMPARE(lane->drops.tally({stories.at(0s), stories.at(1h)}).count, qint64 {25}); // the count stays
}

void TestPulseHistory::aWeekOfTwentyStreamsFits()
{
    // Two days of them make every level but the minutes full; those are 16 bytes for each minute and series.
    PulseHistory history;
    PulseStories stories(history, begin);
    stories.tellWeek(4, 48h);
    stories.apply();
    const size_t minutesToCome = 5 * 24 * 60 * 2 * 16; // events and heartbeats
    const size_t perLane = history.bytes() / 4 + minutesToCome;
    QVERIFY2(perLane * 20 < 50'000'000, qPrintable(QString::number(perLane * 20)));
}

QTEST_APPLESS_MAIN(TestPulseHistory)
#include "tst_pulse_history.moc"
