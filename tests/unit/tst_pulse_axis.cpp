#include "diagnosis/pulse_axis.h"
#include "diagnosis/pulse_columns.h"
#include "diagnosis/pulse_ticks.h"

#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Time to pixels and back, the grid, and what a column of pixels holds.
class TestPulseAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAndPixelsAreEachOthersInverse();
    void zoomKeepsWhatIsUnderTheCursor();
    void zoomHasLimits();
    void theLeftEdgeIsAWholePixel();
    void gridLinesAreRoundTimes_data();
    void gridLinesAreRoundTimes();
    void daysHaveTheirLengthWhereTheClockChanges_data();
    void daysHaveTheirLengthWhereTheClockChanges();
    void anHourThatComesTwiceHasItsLinesTwice();
    void aClockSetBackLabelsBothParts();
    void columnsKeepAllThatWasCounted();
    void columnsStayTheSameWhileTimeMoves();
    void aBurstDoesNotFlattenTheRest();
    void aShortOutageIsNeverLost();
};

namespace {

constexpr PulseTime base = 1'795'084'200s; // 2026-11-19 10:30 UTC

PulseTime utc(const QString &iso)
{
    return PulseTime {QDateTime::fromString(iso + u'Z', Qt::ISODate).toMSecsSinceEpoch()};
}

} // namespace

void TestPulseAxis::timesAndPixelsAreEachOthersInverse()
{
    PulseAxis axis({base, base + 12min}, 1'000);
    for (int x = 0; x <= 1'000; x += 50)
        QVERIFY(std::abs(axis.xOf(axis.timeAt(x)) - x) < 0.01);
    QVERIFY(std::chrono::abs(axis.range().from - base) <= 720ms);
    QCOMPARE(axis.range().length(), std::chrono::milliseconds {12min});
    axis.setWidth(500);
    QCOMPARE(axis.range().length(), std::chrono::milliseconds {12min});
}

void TestPulseAxis::zoomKeepsWhatIsUnderTheCursor()
{
    PulseAxis axis({base, base + 12min}, 1'000);
    const PulseTime under = axis.timeAt(700);
    for (const double factor : {0.8, 0.5, 0.3, 4.0, 1.7}) {
        axis.zoom(factor, 700);
        QVERIFY2(std::abs(axis.xOf(under) - 700) <= 1.5, qPrintable(QString::number(axis.xOf(under))));
    }
}

void TestPulseAxis::zoomHasLimits()
{
    PulseAxis axis({base, base + 12min}, 1'000);
    axis.zoom(1e-9, 500);
    QCOMPARE(axis.span(), std::chrono::milliseconds {10s});
    axis.zoom(1e9, 500);
    QCOMPARE(axis.span(), std::chrono::milliseconds {7 * 24h});
}

void TestPulseAxis::theLeftEdgeIsAWholePixel()
{
    PulseAxis axis({base, base + 12min}, 997);
    for (int i = 0; i < 20; ++i) {
        axis.pan(0.37);
        QCOMPARE(axis.leftPixel(), std::floor(axis.leftPixel()));
    }
}

void TestPulseAxis::gridLinesAreRoundTimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("step");
    QTest::newRow("10 s") << qint64 {10} << qint64 {1};
    QTest::newRow("1 min") << qint64 {60} << qint64 {5};
    QTest::newRow("12 min") << qint64 {720} << qint64 {60};
    QTest::newRow("1 h") << qint64 {3'600} << qint64 {300};
    QTest::newRow("6 h") << qint64 {21'600} << qint64 {1'800};
    QTest::newRow("1 d") << qint64 {86'400} << qint64 {7'200};
    QTest::newRow("7 d") << qint64 {604'800} << qint64 {43'200};
}

void TestPulseAxis::gridLinesAreRoundTimes()
{
    QFETCH(const qint64, seconds);
    QFETCH(const qint64, step);
    const PulseAxis axis({base, base + std::chrono::seconds {seconds}}, 1'000);
    const std::vector<PulseTick> ticks = pulseTicks(axis, {}, QTimeZone::utc(), 70);
    QVERIFY(ticks.size() >= 6);
    for (size_t i = 1; i < ticks.size(); ++i) {
        QCOMPARE(ticks[i].at - ticks[i - 1].at, std::chrono::milliseconds {std::chrono::seconds {step}});
        QCOMPARE(ticks[i].at % std::chrono::seconds {step}, std::chrono::milliseconds {0});
    }
}

void TestPulseAxis::daysHaveTheirLengthWhereTheClockChanges_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("hours");
    QTest::newRow("put forward") << u"2026-03-28T12:00:00"_s << 23;
    QTest::newRow("put back") << u"2026-10-24T12:00:00"_s << 25;
    QTest::newRow("ordinary") << u"2026-06-13T12:00:00"_s << 24;
}

void TestPulseAxis::daysHaveTheirLengthWhereTheClockChanges()
{
    QFETCH(const QString, from);
    QFETCH(const int, hours);
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        QSKIP("no time zone data");
    const PulseAxis axis({utc(from), utc(from) + 3 * 24h}, 1'000);
    const std::vector<PulseTick> ticks = pulseTicks(axis, {}, berlin, 70);
    std::vector<PulseTick> days;
    for (const PulseTick &tick : ticks) {
        const QTime local = QDateTime::fromMSecsSinceEpoch(tick.at.count(), berlin).time();
        QCOMPARE(local.minute(), 0);
        QCOMPARE(tick.isDay, local.hour() == 0);
        if (tick.isDay)
            days.push_back(tick);
    }
    QVERIFY(days.size() >= 2);
    QCOMPARE(days[1].at - days[0].at, std::chrono::milliseconds {std::chrono::hours {hours}});
}

void TestPulseAxis::anHourThatComesTwiceHasItsLinesTwice()
{
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        QSKIP("no time zone data");
    // 2026-10-25: 02:00 to 03:00 comes twice, from 00:00 UTC on.
    const PulseAxis axis({utc(u"2026-10-24T23:30:00"_s), utc(u"2026-10-25T02:30:00"_s)}, 1'000);
    QStringList labels;
    for (const PulseTick &tick : pulseTicks(axis, {}, berlin, 100))
        labels += tick.label;
    QCOMPARE(labels.filter(u"02:30"_s).size(), 2);
}

void TestPulseAxis::aClockSetBackLabelsBothParts()
{
    PulseClock clock;
    clock.read({Instant {0s}, Timestamp {base}});
    clock.read({Instant {5min}, Timestamp {base + 5min - 1h}});
    const PulseAxis axis({base, base + 10min}, 1'000);
    QStringList labels;
    for (const PulseTick &tick : pulseTicks(axis, clock, QTimeZone::utc(), 70))
        labels += tick.label;
    QVERIFY2(labels.contains(u"10:33"_s), qPrintable(labels.join(u' ')));
    QVERIFY2(labels.contains(u"09:37"_s), qPrintable(labels.join(u' ')));
    QVERIFY2(!labels.contains(u"10:37"_s), qPrintable(labels.join(u' ')));
}

void TestPulseAxis::columnsKeepAllThatWasCounted()
{
    PulseSeries series;
    for (int i = 0; i < 24 * 3'600; i += 7)
        series.add(base + std::chrono::seconds {i}, i);
    for (const std::chrono::milliseconds span : std::initializer_list<std::chrono::milliseconds> {10min, 1h, 5h, 20h}) {
        const PulseTime right = base + 24h;
        const PulseAxis axis({right - span, right}, 900);
        const PulseColumns columns = columnsOf(series, axis, 4);
        double sum = 0;
        for (const PulseColumn &column : columns.columns)
            sum += column.count;
        const double expected = static_cast<double>(span / 7s);
        QVERIFY2(std::abs(sum - expected) < 25, qPrintable(u"%1 of %2"_s.arg(sum).arg(expected)));
    }
}

void TestPulseAxis::columnsStayTheSameWhileTimeMoves()
{
    PulseSeries series;
    for (int i = 0; i < 600; ++i)
        series.add(base + std::chrono::milliseconds {i * 1'130});
    PulseAxis axis({base, base + 10min}, 900);
    const PulseColumns before = columnsOf(series, axis, 4);
    axis.pan(8);
    const PulseColumns after = columnsOf(series, axis, 4);
    QCOMPARE(after.firstX, before.firstX);
    for (size_t i = 10; i < 100; ++i)
        QCOMPARE(after.columns[i].count, before.columns[i + 2].count);
}

void TestPulseAxis::aBurstDoesNotFlattenTheRest()
{
    PulseSeries series;
    for (int i = 0; i < 600; ++i)
        series.add(base + std::chrono::seconds {i}, std::nullopt, 2);
    series.add(base + 300s, std::nullopt, 5'000);
    const PulseColumns columns = columnsOf(series, PulseAxis({base, base + 10min}, 600), 4);
    QCOMPARE(columns.usualMost(), 8.0);
    QCOMPARE(PulseColumns().usualMost(), 0.0);
}

void TestPulseAxis::aShortOutageIsNeverLost()
{
    PulseSpans spans;
    spans.enter(base, PulseState::Live);
    spans.enter(base + 3 * 24h, PulseState::Down, 1);
    spans.enter(base + 3 * 24h + 2s, PulseState::Live);
    const PulseAxis axis({base, base + 7 * 24h}, 1'000); // ten minutes a pixel
    const std::vector<PulseRun> runs = runsOf(spans, axis, base + 7 * 24h);
    QCOMPARE(runs.size(), size_t {3});
    QCOMPARE(runs[1].worst, PulseState::Down);
    QCOMPARE(runs[1].best, PulseState::Live);
    QCOMPARE(runs[1].to - runs[1].from, 1);
    QVERIFY(runs[1].worstShare < 0.01F);
    QVERIFY(runsOf(spans, axis, base - 1h).empty());
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(u"en_GB"_s)); // labels of 24 hours
    TestPulseAxis test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pulse_axis.moc"
