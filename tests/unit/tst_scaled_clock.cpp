#include "transport/scaled_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace thumpline;
using namespace std::chrono_literals;

class TestScaledClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsFaster();
    void alarmsGoOffInItsOwnTime();
    void cancelledAlarmsStaySilent();
    void keepsBothClocksInStep();
    void tellsTheSystemsTime();
};

void TestScaledClock::runsFaster()
{
    const SystemClock system;
    const ScaledClock clock(1'000);
    const Instant systemStart = system.now();
    const Instant start = clock.now();
    QTRY_VERIFY(clock.now() - start > 10s);
    const Instant end = clock.now();
    QVERIFY(end - start <= 1'000 * (system.now() - systemStart));
}

void TestScaledClock::alarmsGoOffInItsOwnTime()
{
    ScaledClock clock(1'000);
    const auto alarm = clock.makeAlarm();
    const QSignalSpy due(alarm.get(), &Alarm::due);
    const Instant when = clock.now() + 20s;
    alarm->setDue(when);
    QTRY_COMPARE(due.size(), 1);
    QVERIFY(clock.now() >= when);
}

void TestScaledClock::cancelledAlarmsStaySilent()
{
    ScaledClock clock(1'000);
    const auto cancelled = clock.makeAlarm();
    const auto later = clock.makeAlarm();
    const QSignalSpy silent(cancelled.get(), &Alarm::due);
    const QSignalSpy due(later.get(), &Alarm::due);
    cancelled->setDue(clock.now() + 5s);
    later->setDue(clock.now() + 50s);
    cancelled->cancel();
    QTRY_COMPARE(due.size(), 1);
    QCOMPARE(silent.size(), 0);
}

void TestScaledClock::keepsBothClocksInStep()
{
    const ScaledClock clock(1'000);
    const Stamp start = clock.stamp();
    QTRY_VERIFY(clock.now() - start.mono > 10s);
    const Stamp end = clock.stamp();
    const auto drift = (end.wall.sinceEpoch - start.wall.sinceEpoch) - (end.mono - start.mono);
    QVERIFY(std::chrono::abs(drift) < 5s); // the two readings of one stamp are some microseconds apart, times the speed
}

void TestScaledClock::tellsTheSystemsTime()
{
    QCOMPARE(ScaledClock(60).toSystem(15s), 250ms);
    QCOMPARE(SystemClock().toSystem(15s), 15s);
    QCOMPARE(ScaledClock(0).toSystem(1s), 1s); // never slower than the machine
}

QTEST_GUILESS_MAIN(TestScaledClock)
#include "tst_scaled_clock.moc"
