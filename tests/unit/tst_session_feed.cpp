#include "transport/manual_clock.h"
#include "ui/session_feed.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <numeric>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSessionFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEverythingInOrder();
    void fillsFewFramesWithManyRecords();
    void costlyBatchesGetSmaller();
    void tellsTheLagOfTheOldest();
    void bringsWhatWasThereBefore();
};

namespace {

SessionRecord numbered(int number, Instant at = {})
{
    return {QByteArray::number(number), {at, {}}, HeartbeatArrived {}};
}

} // namespace

void TestSessionFeed::bringsEverythingInOrder()
{
    RecordQueue queue({});
    QList<int> seen;
    const SessionFeed feed(queue, std::make_shared<SystemClock>(), [&](std::span<const SessionRecord> records) {
        for (const SessionRecord &record : records)
            seen << record.source.toInt();
    });
    constexpr int count = 3000;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        for (int i = 0; i < count; ++i)
            queue.push(numbered(i));
    }));
    writer->start();
    QTRY_COMPARE(seen.size(), count);
    QVERIFY(std::ranges::is_sorted(seen));
    QVERIFY(writer->wait());
    QCOMPARE(feed.backlog(), 0);
}

void TestSessionFeed::fillsFewFramesWithManyRecords()
{
    RecordQueue queue({});
    qsizetype seen = 0;
    const SessionFeed feed(queue, std::make_shared<SystemClock>(), [&](std::span<const SessionRecord> records) {
        seen += static_cast<qsizetype>(records.size());
    });
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < 400; ++i) {
        queue.push(numbered(i));
        QCoreApplication::processEvents(); // as a window would: each record could be a frame of its own
    }
    QTRY_COMPARE(seen, 400);
    QVERIFY2(feed.batches() <= time.elapsed() / 15 + 2, qPrintable(QString::number(feed.batches())));
}

void TestSessionFeed::costlyBatchesGetSmaller()
{
    auto clock = std::make_shared<ManualClock>();
    RecordQueue queue({});
    QList<size_t> sizes;
    const SessionFeed feed(queue, clock, [&](std::span<const SessionRecord> records) {
        sizes << records.size();
        clock->advance(std::chrono::microseconds(100) * records.size()); // 500 records take 50 ms
    });
    for (int i = 0; i < 2000; ++i)
        queue.push(numbered(i));
    const auto sum = [&] { return std::accumulate(sizes.begin(), sizes.end(), size_t {0}); };
    QTRY_COMPARE(sum(), 2000U);
    QVERIFY(sizes.first() > sizes.last());
    QVERIFY(sizes.last() <= 250); // 25 ms at most
}

void TestSessionFeed::tellsTheLagOfTheOldest()
{
    auto clock = std::make_shared<ManualClock>();
    RecordQueue queue({});
    bool came = false;
    const SessionFeed feed(queue, clock, [&](std::span<const SessionRecord>) { came = true; });
    clock->advance(2s);
    queue.push(numbered(1, Instant {1500ms}));
    queue.push(numbered(2, Instant {1900ms}));
    QTRY_VERIFY(came);
    QCOMPARE(feed.lag(), 500ms);
    clock->advance(1001ms);
    QCOMPARE(feed.lag(), 0ms);
}

void TestSessionFeed::bringsWhatWasThereBefore()
{
    RecordQueue queue({});
    queue.push(numbered(1));
    bool came = false;
    const SessionFeed feed(queue, std::make_shared<SystemClock>(),
                           [&](std::span<const SessionRecord>) { came = true; });
    QTRY_VERIFY(came);
}

QTEST_GUILESS_MAIN(TestSessionFeed)
#include "tst_session_feed.moc"
