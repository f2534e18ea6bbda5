#include "diagnosis/statistics_book.h"

#include <QTest>

#include <random>

using namespace thumpline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr Timestamp wallStart {milliseconds {1'795'000'000'000}}; // a whole second

Stamp at(milliseconds time)
{
    return {{time}, {wallStart.sinceEpoch + time}};
}

QByteArray httpDate(Timestamp time)
{
    return QLocale::c().toString(time.toDateTime(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

StreamEventPtr eventOf(const QByteArray &name, EventContent content)
{
    auto event = std::make_shared<StreamEvent>();
    event->wire.event = name;
    event->content = std::move(content);
    return event;
}

StreamEventPtr update(const QByteArray &acct = "ada")
{
    auto status = std::make_shared<Status>();
    status->id = *EntityId::fromText("1");
    status->account.acct = acct;
    return eventOf("update", UpdateEvent {status});
}

/// The statistics of one stream, and the time of its records.
struct Bench
{
    explicit Bench(TransportKind kind = TransportKind::Sse) { add(SourceStarted {.transport = kind}); }

    void add(SessionRecordBody body, milliseconds later = 0ms)
    {
        now += later;
        statistics.add({"s1", at(now), std::move(body)});
    }
    void goLive(milliseconds later = 0ms)
    {
        add(StateChanged {.state = SessionState::Connecting});
        add(StateChanged {.state = SessionState::Live}, later);
    }
    void beat(milliseconds later, std::optional<milliseconds> roundTrip = {})
    {
        add(HeartbeatArrived {{.kind = roundTrip ? HeartbeatKind::Pong : HeartbeatKind::Comment,
                               .roundTrip = roundTrip}},
            later);
    }
    [[nodiscard]] HeartbeatFigures heartbeats(milliseconds later = 0ms) const
    {
        return statistics.heartbeats(at(now + later).mono);
    }

    StreamStatistics statistics {};
    milliseconds now {0};
};

} // namespace

class TestStreamStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallDelaysAreExact();
    void everyDelayFallsIntoItsBucket();
    void percentilesAreWithinASixteenth();
    void negativeAndEndlessDelaysAreCounted();
    void octavesHoldAll();
    void anOffsetIsBoundedByEachAnswer();
    void manyAnswersMakeItSharp();
    void aStoredAnswerIsOutvoted();
    void aStepOfOurClockForgetsTheRest();
    void windowsForget();
    void heartbeatsAreLearnedAndTold();
    void jitterIsTheMedianDeviation();
    void missedHeartbeatsAreCounted();
    void aClosedStreamAwaitsNothing();
    void roundTripsOfPings();
    void delaysAreCorrectedByTheServersClock();
    void remoteDelaysAreApart();
    void recoveredEventsSayNothingOfTheStream();
    void quietTimes();
    void restThatMovesOnIsSeenInTwoLooks();
    void phasesAreOfTheLastAttempt();
    void dropsAndCounts();
    void theBookTeachesTheClock();
};

// --- DelayHistogram

void TestStreamStatistics::smallDelaysAreExact()
{
    DelayHistogram histogram;
    QVERIFY(!histogram.percentile(0.5));
    for (int value = 1; value <= 7; ++value)
        histogram.add(milliseconds {value});
    QCOMPARE(*histogram.percentile(0), 1ms);
    QCOMPARE(*histogram.percentile(0.5), 4ms);
    QCOMPARE(*histogram.percentile(0.72), 6ms); // rank 5.04: the sixth
    QCOMPARE(*histogram.percentile(1), 7ms);
    QCOMPARE(histogram.count(), 7);
}

void TestStreamStatistics::everyDelayFallsIntoItsBucket()
{
    // Alone, a value is given exactly (it is the least and the greatest); between others by the middle of its bucket.
    for (qint64 value = 1; value < 40'000'000'000; value += value / 7 + 1) {
        DelayHistogram histogram;
        histogram.add(0ms);
        histogram.add(milliseconds {value});
        histogram.add(std::chrono::hours {24 * 365});
        const qint64 shown = histogram.percentile(0.5)->count();
        const qint64 capped = std::min(value, qint64 {24} * 365 * 3600 * 1000);
        QVERIFY2(std::abs(shown - capped) * 16 <= capped, qPrintable(u"%1 for %2"_s.arg(shown).arg(value)));
        if (value < 16)
            QCOMPARE(shown, value);
    }
}

void TestStreamStatistics::percentilesAreWithinASixteenth()
{
    std::mt19937 random(7);
    std::lognormal_distribution<double> delays(6, 2);
    std::vector<qint64> all;
    DelayHistogram histogram;
    for (int i = 0; i < 10'000; ++i) {
        all.push_back(static_cast<qint64>(delays(random)));
        histogram.add(milliseconds {all.back()});
    }
    std::sort(all.begin(), all.end());
    for (const double part : {0.01, 0.1, 0.5, 0.9, 0.95, 0.99, 0.999}) {
        const qint64 exact = all[static_cast<size_t>(std::ceil(part * 10'000)) - 1];
        const qint64 shown = histogram.percentile(part)->count();
        QVERIFY2(std::abs(shown - exact) * 16 <= exact, qPrintable(u"%1: %2, %3"_s.arg(part).arg(shown).arg(exact)));
    }
    QCOMPARE(histogram.percentile(1)->count(), all.back());
    QCOMPARE(histogram.percentile(0)->count(), all.front());
}

void TestStreamStatistics::negativeAndEndlessDelaysAreCounted()
{
    DelayHistogram histogram;
    histogram.add(-3h);
    histogram.add(5ms);
    histogram.add(std::chrono::hours {24 * 4000});
    histogram.add(-40ms, 50ms); // the clocks are not known any better
    QCOMPARE(histogram.count(), 4);
    QCOMPARE(histogram.negative(), 1);
    QCOMPARE(histogram.min(), 0ms);
    QCOMPARE(*histogram.percentile(0.75), 5ms);
    QCOMPARE(histogram.max(), milliseconds {std::chrono::hours {24 * 365}});
}

void TestStreamStatistics::octavesHoldAll()
{
    DelayHistogram histogram;
    QVERIFY(histogram.octaves().empty());
    for (const int value : {3, 3, 20, 31, 32})
        histogram.add(milliseconds {value});
    using Octave = DelayHistogram::Octave;
    QCOMPARE(histogram.octaves(),
             (std::vector<Octave> {{2ms, 4ms, 2}, {4ms, 8ms, 0}, {8ms, 16ms, 0}, {16ms, 32ms, 2}, {32ms, 64ms, 1}}));
}

// --- ClockOffset

void TestStreamStatistics::anOffsetIsBoundedByEachAnswer()
{
    ClockOffset clock;
    QVERIFY(!clock.estimate());
    // The server's clock says 12:00:05; ours 12:00:03.400 when the answer is here, 180 ms after the request.
    clock.add({wallStart.sinceEpoch + 5s}, at(3'400ms), 180ms);
    // Between 1,600 (05.000 was written just now) and 2,800 ms (05.999 was, just after the request; 20 ms of margin).
    QCOMPARE(*clock.estimate(), (ClockOffset::Estimate {.offset = 2'200ms, .error = 600ms, .samples = 1}));
}

void TestStreamStatistics::manyAnswersMakeItSharp()
{
    for (const milliseconds offset : {0ms, 1'234ms, -86'400'567ms}) {
        ClockOffset clock;
        milliseconds time = 0ms;
        for (int poll = 0; poll < 32; ++poll) {
            time += 30'037ms; // not in step with seconds
            const milliseconds written = time - 20ms; // half of the way
            const Timestamp server {wallStart.sinceEpoch + written + offset};
            clock.add({std::chrono::floor<std::chrono::seconds>(server.sinceEpoch)}, at(time), 40ms);
            const auto estimate = *clock.estimate();
            QVERIFY2(std::chrono::abs(estimate.offset - offset) <= estimate.error,
                     qPrintable(QString::number(estimate.offset.count())));
        }
        QVERIFY(clock.estimate()->error <= 50ms);
        QCOMPARE(clock.estimate()->samples, 32);
    }
}

void TestStreamStatistics::aStoredAnswerIsOutvoted()
{
    ClockOffset clock;
    for (int poll = 0; poll < 5; ++poll) {
        const milliseconds time = poll * 30'100ms;
        clock.add({std::chrono::floor<std::chrono::seconds>(at(time).wall.sinceEpoch)}, at(time), 10ms);
    }
    const auto before = *clock.estimate();
    clock.add({wallStart.sinceEpoch - 10min}, at(150s), 10ms);
    QCOMPARE(*clock.estimate(), before);
}

void TestStreamStatistics::aStepOfOurClockForgetsTheRest()
{
    ClockOffset clock;
    for (int poll = 0; poll < 20; ++poll)
        clock.add(at(poll * 30s).wall, at(poll * 30s), 10ms);
    QVERIFY(std::chrono::abs(clock.estimate()->offset) <= clock.estimate()->error);
    Stamp later = at(600s);
    later.wall.sinceEpoch += 1h; // somebody has set ours
    clock.add(at(600s).wall, later, 10ms);
    QCOMPARE(clock.estimate()->samples, 1);
    QVERIFY(std::chrono::abs(clock.estimate()->offset + 1h) <= clock.estimate()->error);
}

// --- the stream

void TestStreamStatistics::windowsForget()
{
    CountWindow window(std::chrono::seconds {1});
    QCOMPARE(window.count(at(0s).mono), 0);
    for (int second = 0; second < 90; ++second) {
        window.add(at(second * 1s).mono);
        window.add(at(second * 1s + 500ms).mono);
    }
    QCOMPARE(window.count(at(89s).mono), 120);
    QCOMPARE(window.count(at(99s).mono), 100);
    QCOMPARE(window.count(at(148s).mono), 2);
    QCOMPARE(window.count(at(149s).mono), 0);
    window.add(at(10'000s).mono);
    QCOMPARE(window.count(at(10'000s).mono), 1);
}

void TestStreamStatistics::heartbeatsAreLearnedAndTold()
{
    Bench bench;
    bench.goLive();
    HeartbeatFigures figures = bench.heartbeats();
    QVERIFY(!figures.learned && !figures.last && !figures.due);
    QCOMPARE(figures.period, 60s); // nobody knows yet whether this server sends any

    bench.beat(0s);
    for (int i = 0; i < 3; ++i)
        bench.beat(20s);
    figures = bench.heartbeats(5s);
    QVERIFY(figures.learned);
    QCOMPARE(figures.period, 20s);
    QCOMPARE(*figures.last, at(60s).mono);
    QCOMPARE(*figures.due, at(80s).mono);
    QCOMPARE(*figures.lateAt, at(110s).mono); // 2.5 periods
    QCOMPARE(*figures.staleAt, at(125s).mono); // 3, and 5 s
    QCOMPARE(figures.missing, 0);
    QCOMPARE(bench.heartbeats(29s).missing, 0);
    QCOMPARE(bench.heartbeats(30s).missing, 1);
    QCOMPARE(bench.heartbeats(50s).missing, 2);

    bench.add(EventArrived {.event = update()}, 10s); // life, but no heartbeat
    QCOMPARE(*bench.heartbeats().lateAt, at(120s).mono);
    QCOMPARE(*bench.heartbeats().due, at(80s).mono);
}

void TestStreamStatistics::jitterIsTheMedianDeviation()
{
    Bench bench;
    bench.goLive();
    bench.beat(0s);
    for (const auto gap : {15'000ms, 15'200ms})
        bench.beat(gap);
    QVERIFY(!bench.heartbeats().jitter);
    for (const auto gap : {14'900ms, 15'000ms, 18'000ms})
        bench.beat(gap);
    // Gaps 14.9 15.0 15.0 15.2 18.0, the median 15.0: differences 0 0 0.1 0.2 3.0.
    QCOMPARE(*bench.heartbeats().jitter, 100ms);
}

void TestStreamStatistics::missedHeartbeatsAreCounted()
{
    Bench bench;
    bench.goLive();
    bench.beat(0s);
    for (int i = 0; i < 4; ++i)
        bench.beat(15s);
    bench.beat(22s); // late, not missed
    QCOMPARE(bench.heartbeats().missed, 0);
    bench.beat(30s);
    QCOMPARE(bench.heartbeats().missed, 1);
    bench.beat(61s);
    QCOMPARE(bench.heartbeats().missed, 4);
}

void TestStreamStatistics::aClosedStreamAwaitsNothing()
{
    Bench bench;
    bench.goLive();
    bench.beat(0s);
    bench.beat(15s);
    bench.add(Dropped {.reason = {.ending = CloseEnding::Cut}});
    bench.add(StateChanged {.state = SessionState::Waiting});
    const HeartbeatFigures figures = bench.heartbeats(10s);
    QVERIFY(!figures.last && !figures.due && !figures.lateAt && !figures.staleAt);
    QCOMPARE(figures.missing, 0);
    QCOMPARE(figures.period, 15s); // what was learned holds for the next one
    QVERIFY(!bench.statistics.quietFor(at(bench.now).mono));
}

void TestStreamStatistics::roundTripsOfPings()
{
    Bench bench(TransportKind::WebSocket);
    bench.goLive();
    QCOMPARE(bench.heartbeats().transport, TransportKind::WebSocket);
    for (const auto roundTrip : {40ms, 90ms, 41ms, 42ms})
        bench.beat(15s, roundTrip);
    QCOMPARE(*bench.heartbeats().roundTrip, 42ms);
    QCOMPARE(bench.statistics.roundTrips().count(), 4);
    QCOMPARE(bench.statistics.roundTrips().max(), 90ms);
}

void TestStreamStatistics::delaysAreCorrectedByTheServersClock()
{
    Bench bench;
    bench.goLive();
    // Our clock is two hours slow: what was sent 4 s ago seems to come from the future.
    for (int i = 0; i < 300; ++i)
        bench.add(EventArrived {.event = update(), .delay = 4s - 2h}, 1s);
    const DelayHistogram raw = bench.statistics.localDelays();
    QCOMPARE(raw.negative(), 300);
    for (int poll = 0; poll < 20; ++poll) {
        bench.now += 30'037ms;
        const Stamp now = at(bench.now);
        bench.statistics.addServerDate({std::chrono::floor<std::chrono::seconds>(now.wall.sinceEpoch + 2h)}, now, 2ms);
    }
    const DelayHistogram corrected = bench.statistics.localDelays();
    QCOMPARE(corrected.count(), 300);
    QCOMPARE(corrected.negative(), 44); // settled before anything was known of the server's clock
    const milliseconds error = bench.statistics.clockOffset()->error;
    QVERIFY(std::chrono::abs(*corrected.percentile(0.99) - 4s) <= error + 4s / 16);
}

void TestStreamStatistics::remoteDelaysAreApart()
{
    Bench bench;
    bench.goLive();
    bench.add(EventArrived {.event = update("ada"), .delay = 7ms});
    bench.add(EventArrived {.event = update("bea@loft.example"), .delay = 3h});
    bench.add(EventArrived {.event = update("bea@loft.example"), .delay = 5h});
    QCOMPARE(bench.statistics.localDelays().count(), 1);
    QCOMPARE(bench.statistics.localDelays().max(), 7ms);
    QCOMPARE(bench.statistics.remoteDelays().count(), 2);
    QCOMPARE(bench.statistics.remoteDelays().max(), 5h);
}

void TestStreamStatistics::recoveredEventsSayNothingOfTheStream()
{
    Bench bench;
    bench.goLive();
    bench.add(EventArrived {.event = update(), .recovered = true, .delay = 60s}, 10s);
    QCOMPARE(bench.statistics.counts(), (StreamCounts {.recovered = 1}));
    QCOMPARE(bench.statistics.localDelays().count(), 0);
    QCOMPARE(*bench.statistics.quietFor(at(bench.now).mono), 10s);
    QCOMPARE(bench.statistics.eventsInLastHour(at(bench.now).mono), 0);
}

void TestStreamStatistics::quietTimes()
{
    Bench bench;
    QVERIFY(!bench.statistics.quietFor(at(1h).mono));
    bench.goLive();
    bench.add(EventArrived {.event = update()}, 30s);
    bench.add(EventArrived {.event = update()}, 5s);
    bench.add(StateChanged {.state = SessionState::Late}, 40s);
    bench.add(StateChanged {.state = SessionState::Live}, 1s); // no new connection
    QCOMPARE(*bench.statistics.quietFor(at(bench.now).mono), 41s);
    QCOMPARE(bench.statistics.longestQuiet(), 30s);
    bench.add(EventArrived {.event = update()}, 1s);
    QCOMPARE(bench.statistics.longestQuiet(), 42s);
    QCOMPARE(bench.statistics.eventsInLastMinute(at(bench.now).mono), 3);
}

void TestStreamStatistics::restThatMovesOnIsSeenInTwoLooks()
{
    const auto newest = [](QByteArrayView id) { return NewestSeen {.id = *EntityId::fromText(id)}; };
    Bench bench;
    bench.goLive();
    bench.add(newest("5"), 60s);
    bench.add(newest("5"), 60s);
    QVERIFY(!bench.statistics.restMovesOn());
    bench.add(newest("6"), 60s);
    bench.add(newest("6"), 60s);
    QVERIFY(bench.statistics.restMovesOn());
    QCOMPARE(bench.statistics.newest()->id.toByteArray(), "6");
    bench.add(EventArrived {.event = update()}, 1s);
    QVERIFY(!bench.statistics.restMovesOn() && !bench.statistics.newest());
}

void TestStreamStatistics::phasesAreOfTheLastAttempt()
{
    Bench bench;
    bench.add(StateChanged {.state = SessionState::Connecting});
    bench.add(PhaseRecord {{.phase = ConnectionPhase::Dns, .sinceStart = 3ms}});
    bench.add(StateChanged {.state = SessionState::Connecting});
    bench.add(PhaseRecord {{.phase = ConnectionPhase::Tcp, .sinceStart = 10ms}});
    const HeaderList headers {{"date", httpDate({wallStart.sinceEpoch + 5s})}};
    bench.add(PhaseRecord {{.phase = ConnectionPhase::Http, .sinceStart = 50ms, .headers = headers}});
    QCOMPARE(bench.statistics.phases().size(), 2U);
    QCOMPARE(bench.statistics.phases().back().phase, ConnectionPhase::Http);
    // 40 ms from TCP to the headers: from 5,000 to 6,060 ms.
    QCOMPARE(*bench.statistics.clockOffset(),
             (ClockOffset::Estimate {.offset = 5'530ms, .error = 530ms, .samples = 1}));
    for (int i = 0; i < 1000; ++i)
        bench.add(PhaseRecord {{.phase = ConnectionPhase::FirstByte}});
    QVERIFY(bench.statistics.phases().size() < 20);

    Bench stored;
    HeaderList old = headers;
    old.emplace_back("age", "60");
    stored.add(PhaseRecord {{.phase = ConnectionPhase::Http, .sinceStart = 50ms, .headers = old}});
    QVERIFY(!stored.statistics.clockOffset());
}

void TestStreamStatistics::dropsAndCounts()
{
    Bench bench;
    bench.goLive();
    bench.add(EventArrived {.event = update()});
    bench.add(EventArrived {.event = eventOf("status.update", StatusUpdateEvent {std::make_shared<Status>()})});
    bench.add(EventArrived {.event = eventOf("delete", DeleteEvent {})});
    bench.add(EventArrived {.event = eventOf("notification", NotificationEvent {std::make_shared<Notification>()})});
    bench.add(EventArrived {.event = eventOf("update", MalformedEvent {})});
    bench.add(EventArrived {.event = eventOf("filters_changed", FiltersChangedEvent {})});
    bench.beat(1s);
    bench.add(Dropped {.reason = {.ending = CloseEnding::Reset}, .events = 6}, 5s);
    bench.add(Dropped {.reason = {.ending = CloseEnding::Local}}, 5s); // the user's
    bench.add(GapFound {});
    bench.add(StatusesRechecked {.checked = 4, .edited = 1});
    QCOMPARE(bench.statistics.counts(),
             (StreamCounts {.events = 6,
                            .updates = 1,
                            .edits = 1,
                            .deletions = 1,
                            .notifications = 1,
                            .malformed = 1,
                            .heartbeats = 1,
                            .drops = 1,
                            .gaps = 1}));
    QCOMPARE(bench.statistics.lastDrop()->reason.ending, CloseEnding::Reset);
    QCOMPARE(bench.statistics.lastDropAt(), at(6s));
    QCOMPARE(bench.statistics.lastRecheck()->checked, 4);
}

void TestStreamStatistics::theBookTeachesTheClock()
{
    StatisticsBook book;
    const QUrl server(u"https://example.org"_s);
    book.apply({"s1", at(0s), SourceStarted {.server = server}});
    book.apply({"s2", at(0s), SourceStarted {.server = QUrl(u"https://other.example"_s)}});
    HealthSample sample {.server = server, .latency = 40ms, .cached = true, .serverDate = at(7s).wall};
    book.apply({"h1", at(0s), HealthSample(sample)});
    QVERIFY(!book.find("s1")->clockOffset());
    sample.cached = false;
    book.apply({"h1", at(0s), HealthSample(sample)});
    QCOMPARE(book.find("s1")->clockOffset()->offset, 7'530ms);
    QVERIFY(!book.find("s2")->clockOffset());
    QVERIFY(!book.find("h1"));
    book.forget("s1");
    QVERIFY(!book.find("s1"));
}

QTEST_GUILESS_MAIN(TestStreamStatistics)
#include "tst_stream_statistics.moc"
