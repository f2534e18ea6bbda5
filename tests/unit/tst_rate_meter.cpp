#include "ui/rate_meter.h"

#include <QTest>

using namespace thumpline;
using namespace std::chrono_literals;

class TestRateMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsZero();
    void aSteadyStreamHasItsRate();
    void aYoungMeterDividesByItsAge();
    void forgetsWhatIsOlderThanTenSeconds();
    void aLongPauseLeavesNothingBehind();
};

namespace {

Instant at(std::chrono::milliseconds time)
{
    return {time};
}

} // namespace

void TestRateMeter::nothingIsZero()
{
    QCOMPARE(RateMeter().perSecond(at(5s)), 0.0);
}

void TestRateMeter::aSteadyStreamHasItsRate()
{
    RateMeter meter;
    for (auto t = 0ms; t < 60s; t += 250ms)
        meter.add(2, at(t));
    QCOMPARE(meter.perSecond(at(59'900ms)), 8.0);
}

void TestRateMeter::aYoungMeterDividesByItsAge()
{
    RateMeter meter;
    meter.add(6, at(100'200ms));
    QCOMPARE(meter.perSecond(at(100'900ms)), 6.0);
    QCOMPARE(meter.perSecond(at(102'100ms)), 2.0);
}

void TestRateMeter::forgetsWhatIsOlderThanTenSeconds()
{
    RateMeter meter;
    meter.add(100, at(0s));
    meter.add(10, at(9s));
    QCOMPARE(meter.perSecond(at(9s)), 11.0);
    QCOMPARE(meter.perSecond(at(10s)), 1.0);
    QCOMPARE(meter.perSecond(at(18s)), 1.0);
    QCOMPARE(meter.perSecond(at(19s)), 0.0);
}

void TestRateMeter::aLongPauseLeavesNothingBehind()
{
    RateMeter meter;
    meter.add(100, at(3s));
    meter.add(5, at(1000s));
    QCOMPARE(meter.perSecond(at(1000s)), 0.5);
}

QTEST_APPLESS_MAIN(TestRateMeter)
#include "tst_rate_meter.moc"
