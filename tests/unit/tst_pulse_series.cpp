#include "diagnosis/pulse_series.h"
#include "diagnosis/pulse_spans.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace thumpline;
using namespace std::chrono_literals;

/// What Pulse keeps of a week, and how exactly.
class TestPulseSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLevelHasExactCountMinimumAndMaximum_data();
    void everyLevelHasExactCountMinimumAndMaximum();
    void orderOfArrivalDoesNotMatter();
    void levelsMeetWithoutCountingTwice();
    void whatIsTooOldIsLetGo();
    void aFasterStreamHasAShorterHourButTheSameCounts();
    void severalAtOnceCountAsMany();
    void valuesAreOptional();
    void cellsWiderThanAskedForTellTheirWidth();
    void memoryHasALimit();
    void spansTellTheirShares();
    void foldedSpansKeepTheirSums();
    void aPastStretchIsPutBetween();
    void anEarlierChangeTakesTheLaterBack();
};

namespace {

constexpr PulseTime base = 1'795'000'200s; // a whole ten minutes

struct Sample
{
    PulseTime at {0};
    std::optional<qint32> value {};
};

std::vector<Sample> samplesOver(PulseTime length, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<Sample> samples;
    for (int i = 0; i < count; ++i) {
        const auto at = base + PulseTime {static_cast<qint64>(random.generateDouble() * double(length.count()))};
        samples.push_back(
            {at, random.bounded(10) == 0 ? std::nullopt : std::optional<qint32>(random.bounded(-50, 5'000))});
    }
    std::ranges::sort(samples, {}, &Sample::at);
    return samples;
}

PulseTally expected(const std::vector<Sample> &samples, const PulseRange &range)
{
    PulseTally sum;
    auto sample = std::ranges::lower_bound(samples, range.from, {}, &Sample::at);
    for (; sample != samples.end() && sample->at < range.to; ++sample)
        sum.add({1, sample->value, sample->value});
    return sum;
}

} // namespace

void TestPulseSeries::everyLevelHasExactCountMinimumAndMaximum_data()
{
    QTest::addColumn<qint64>("resolution");
    QTest::newRow("raw") << qint64 {0};
    QTest::newRow("seconds") << qint64 {1'000};
    QTest::newRow("minutes") << qint64 {60'000};
    QTest::newRow("ten minutes") << qint64 {600'000};
}

void TestPulseSeries::everyLevelHasExactCountMinimumAndMaximum()
{
    QFETCH(const qint64, resolution);
    const std::vector<Sample> samples = samplesOver(24h, 20'000, 3);
    PulseSeries series;
    for (const Sample &sample : samples)
        series.add(sample.at, sample.value);
    PulseTally all;
    PulseTime last {0};
    series.visit({base, base + 25h}, std::chrono::milliseconds {resolution},
                 [&](PulseTime from, PulseTime to, const PulseCell &cell) {
                     QVERIFY(from >= last);
                     last = from;
                     const PulseRange cellRange {from, std::max(to, from + 1ms)};
                     if (to > from)
                         QCOMPARE(cell.tally(), expected(samples, cellRange));
                     all.add(cell.tally());
                 });
    QCOMPARE(all, expected(samples, {base, base + 25h}));
}

void TestPulseSeries::orderOfArrivalDoesNotMatter()
{
    std::vector<Sample> samples = samplesOver(2h, 3'000, 5);
    PulseSeries inOrder;
    for (const Sample &sample : samples)
        inOrder.add(sample.at, sample.value);
    PulseSeries shuffled;
    for (size_t i = 0; i + 1 < samples.size(); i += 2)
        std::swap(samples[i], samples[i + 1]);
    for (const Sample &sample : samples)
        shuffled.add(sample.at, sample.value);
    for (PulseTime from = base; from < base + 2h; from += 7min) {
        const PulseRange range {from, from + 7min};
        QCOMPARE(shuffled.tally(range), inOrder.tally(range));
    }
}

void TestPulseSeries::levelsMeetWithoutCountingTwice()
{
    const std::vector<Sample> samples = samplesOver(16h, 40'000, 7);
    PulseSeries series;
    for (const Sample &sample : samples)
        series.add(sample.at, sample.value);
    // From the minutes through the seconds into the raw hour.
    const PulseRange all {base, base + 16h};
    QCOMPARE(series.tally(all), expected(samples, all));
    const PulseRange exact {base + 15h + 30min + 123ms, base + 15h + 31min + 7ms};
    QCOMPARE(series.tally(exact), expected(samples, exact)); // inside the raw hour: to the millisecond
}

void TestPulseSeries::whatIsTooOldIsLetGo()
{
    PulseSeries series;
    series.add(base, 1);
    series.add(base + 6 * 24h, 2);
    QCOMPARE(series.tally({base - 1h, base + 8 * 24h}).count, qint64 {2});
    series.prune(base + 7 * 24h + 2min);
    QCOMPARE(series.tally({base - 1h, base + 8 * 24h}), (PulseTally {1, 2, 2}));
    series.add(base, 3); // older than the week: not kept
    QCOMPARE(series.tally({base - 1h, base + 8 * 24h}).count, qint64 {1});
}

void TestPulseSeries::aFasterStreamHasAShorterHourButTheSameCounts()
{
    PulseLimits limits;
    limits.maxRaw = 100;
    PulseSeries series(limits);
    for (int i = 0; i < 5'000; ++i)
        series.add(base + std::chrono::milliseconds {i * 100}, i);
    QCOMPARE(series.tally({base, base + 1h}), (PulseTally {5'000, 0, 4'999}));
    int raw = 0;
    series.visit({base, base + 1h}, 0ms, [&](PulseTime from, PulseTime to, const PulseCell &) { raw += from == to; });
    QVERIFY(raw <= 100);
    QVERIFY(raw > 80);
}

void TestPulseSeries::severalAtOnceCountAsMany()
{
    PulseSeries series;
    series.add(base, std::nullopt, 4);
    series.add(base + 2h);
    QCOMPARE(series.tally({base, base + 1s}).count, qint64 {4});
    QCOMPARE(series.tally({base, base + 3h}).count, qint64 {5});
}

void TestPulseSeries::valuesAreOptional()
{
    PulseSeries series;
    series.add(base);
    QCOMPARE(series.tally({base, base + 1s}), (PulseTally {1, {}, {}}));
    series.add(base, -7);
    QCOMPARE(series.tally({base, base + 1s}), (PulseTally {2, -7, -7}));
}

void TestPulseSeries::cellsWiderThanAskedForTellTheirWidth()
{
    PulseSeries series;
    series.add(base + 1'234ms, 5);
    series.add(base + 24h, 6);
    bool seen = false;
    series.visit({base - 1min, base + 1h}, 0ms, [&](PulseTime from, PulseTime to, const PulseCell &cell) {
        seen = true;
        QCOMPARE(to - from, std::chrono::milliseconds {1min});
        QVERIFY(from <= base + 1'234ms && to > base + 1'234ms);
        QCOMPARE(cell.tally(), (PulseTally {1, 5, 5}));
    });
    QVERIFY(seen);
}

void TestPulseSeries::memoryHasALimit()
{
    PulseSeries series;
    size_t most = 0;
    for (PulseTime at = base; at < base + 3 * 24h; at += 1s) {
        for (int i = 0; i < 3; ++i)
            series.add(at, i);
        if (at > base + 13h && at % 1h == 0ms)
            most = std::max(most, series.bytes());
    }
    // Raw, 12 h of seconds, 3 days of minutes; 16 bytes each and what a deque needs around them.
    QVERIFY2(most < 1'150'000, qPrintable(QString::number(most)));
}

// --- spans

void TestPulseSeries::spansTellTheirShares()
{
    PulseSpans spans;
    QVERIFY(!spans.current());
    QVERIFY(!spans.spanAt(base));
    spans.enter(base, PulseState::Connecting);
    spans.enter(base + 1s, PulseState::Live);
    spans.enter(base + 61s, PulseState::Down, 1);
    spans.enter(base + 61s, PulseState::Down, 1); // the same again is nothing
    spans.enter(base + 70s, PulseState::Live);
    const PulseShares shares = spans.shares({base - 1h, base + 100s});
    QCOMPARE(shares.of(PulseState::Connecting), std::chrono::milliseconds {1s});
    QCOMPARE(shares.of(PulseState::Live), std::chrono::milliseconds {90s});
    QCOMPARE(shares.of(PulseState::Down), std::chrono::milliseconds {9s});
    QCOMPARE(shares.total(), std::chrono::milliseconds {100s});
    QCOMPARE(spans.spanAt(base + 65s)->state, PulseState::Down);
    QCOMPARE(*spans.endOf(base + 61s), base + 70s);
    QVERIFY(!spans.endOf(base + 70s));
}

void TestPulseSeries::foldedSpansKeepTheirSums()
{
    PulseLimits limits;
    limits.maxSpans = 50;
    PulseSpans exact;
    PulseSpans folded(limits);
    QRandomGenerator random(11);
    PulseTime at = base;
    for (int i = 0; i < 2'000; ++i) {
        const PulseState state = i % 2 == 0 ? PulseState::Live : PulseState::Down;
        exact.enter(at, state);
        folded.enter(at, state);
        at += std::chrono::milliseconds {random.bounded(100, 90'000)};
    }
    const PulseRange all {base - 1min, at};
    for (const PulseState state : {PulseState::Live, PulseState::Down})
        QCOMPARE(folded.shares(all).of(state), exact.shares(all).of(state));
    QVERIFY(folded.bytes() < 90'000);
    // Within a range of whole minutes as well.
    const PulseTime minute = (base / 1min + 20) * PulseTime {1min};
    QCOMPARE(folded.shares({minute, minute + 30min}).of(PulseState::Down),
             exact.shares({minute, minute + 30min}).of(PulseState::Down));
    folded.prune(at + 8 * 24h);
    QCOMPARE(folded.shares({base, at + 8 * 24h}).of(PulseState::Live), std::chrono::milliseconds {0});
}

void TestPulseSeries::aPastStretchIsPutBetween()
{
    PulseSpans spans;
    spans.enter(base, PulseState::Live);
    spans.insert({base + 10s, base + 4h}, PulseState::Unwatched);
    QCOMPARE(spans.current()->state, PulseState::Live);
    QCOMPARE(spans.spanAt(base + 1h)->state, PulseState::Unwatched);
    QCOMPARE(spans.shares({base, base + 5h}).of(PulseState::Live), std::chrono::milliseconds {10s + 1h});
}

void TestPulseSeries::anEarlierChangeTakesTheLaterBack()
{
    PulseSpans spans;
    spans.enter(base, PulseState::Online);
    spans.enter(base + 10s, PulseState::Offline);
    spans.enter(base + 5s, PulseState::Asleep);
    QCOMPARE(spans.current()->state, PulseState::Asleep);
    QCOMPARE(spans.shares({base, base + 20s}).of(PulseState::Offline), std::chrono::milliseconds {0});
}

QTEST_APPLESS_MAIN(TestPulseSeries)
#include "tst_pulse_series.moc"
