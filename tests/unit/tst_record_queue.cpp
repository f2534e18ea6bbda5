#include "session/record_queue.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace thumpline;
using namespace Qt::StringLiterals;

namespace {

StreamEventPtr eventOf(EventContent content, const QByteArray &payload)
{
    return std::make_shared<const StreamEvent>(
        StreamEvent {.wire = {.event = "event"_ba, .payload = payload}, .content = std::move(content)});
}

SessionRecord update(const SourceId &source, const QByteArray &payload = "{}"_ba)
{
    return {source, {}, EventArrived {.event = eventOf(UpdateEvent {std::make_shared<const Status>()}, payload)}};
}

SessionRecord deletion(const SourceId &source)
{
    return {source, {}, EventArrived {.event = eventOf(DeleteEvent {*EntityId::fromText("1")}, "1"_ba)}};
}

SessionRecord edit(const SourceId &source)
{
    return {source, {}, EventArrived {.event = eventOf(StatusUpdateEvent {std::make_shared<const Status>()}, "{}"_ba)}};
}

SessionRecord state(const SourceId &source)
{
    return {source, {}, StateChanged {.state = SessionState::Live}};
}

/// A letter a record: u update, d deletion, e edit, s state, and the count of a mark in brackets.
QByteArray shapeOf(const std::vector<SessionRecord> &records)
{
    QByteArray shape;
    for (const SessionRecord &record : records) {
        if (const auto *mark = std::get_if<EventsDiscarded>(&record.body))
            shape += '(' + QByteArray::number(mark->updates) + ')';
        else if (std::holds_alternative<StateChanged>(record.body))
            shape += 's';
        else if (const auto *arrival = std::get_if<EventArrived>(&record.body))
            shape += "ued"[arrival->event->content.index()];
    }
    return shape;
}

QByteArray shapeFor(QueueLimits limits, const QByteArray &pushes)
{
    RecordQueue queue(limits);
    for (const char letter : pushes) {
        switch (letter) {
        case 'u':
            queue.push(update("s1"));
            break;
        case 'e':
            queue.push(edit("s1"));
            break;
        case 'd':
            queue.push(deletion("s1"));
            break;
        default:
            queue.push(state("s1"));
        }
    }
    return shapeOf(queue.take());
}

} // namespace

class TestRecordQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAllInOrder();
    void tellsOnceThatItIsFilled();
    void dropsOldestUpdatesOnly_data();
    void dropsOldestUpdatesOnly();
    void marksTellEachSourceItsOwnLoss();
    void dropsByBytesToo();
    void updatesAreDroppedAtOnceWhenOnlyOthersAreLeft();
    void stopsReadingAtFourTimesTheLimitsWhenNothingMayBeDropped();
    void aPipeStopsReadingAtThreeQuartersAndStartsWhenTaken();
    void nothingIsLostBetweenThreads();
    void theLastWordAboutReadingIsTheNewest();
};

void TestRecordQueue::givesAllInOrder()
{
    QCOMPARE(shapeFor({}, "suuedu"), "suuedu");
}

void TestRecordQueue::tellsOnceThatItIsFilled()
{
    RecordQueue queue({});
    QSignalSpy filled(&queue, &RecordQueue::filled);
    queue.push(state("s1"));
    queue.push(state("s1"));
    QCOMPARE(filled.size(), 1);
    QCOMPARE(queue.fill().records, 2);
    QCOMPARE(std::ssize(queue.take()), 2);
    QCOMPARE(std::ssize(queue.take()), 0);
    queue.push(state("s1"));
    QCOMPARE(filled.size(), 2);
}

void TestRecordQueue::dropsOldestUpdatesOnly_data()
{
    QTest::addColumn<QByteArray>("pushes");
    QTest::addColumn<QByteArray>("left");
    // The limit is 8: the ninth makes room down to 7.
    QTest::newRow("at the limit nothing goes") << "uuuuuuuu"_ba
                                               << "uuuuuuuu"_ba;
    QTest::newRow("an eighth goes at once") << "uuuuuuuuu"_ba
                                            << "(2)uuuuuuu"_ba;
    QTest::newRow("all else stays") << "sudeudsuuu"_ba
                                    << "s(1)de(1)dsuuu"_ba;
    QTest::newRow("neighbouring marks become one") << "uuuuuuuuuuuu"_ba
                                                   << "(4)uuuuuuuu"_ba;
    QTest::newRow("only what must stay: over the limit") << "dddddddddd"_ba
                                                         << "dddddddddd"_ba;
    QTest::newRow("updates among what must stay") << "ddddddddduuu"_ba
                                                  << "ddddddddd(3)"_ba;
}

void TestRecordQueue::dropsOldestUpdatesOnly()
{
    QFETCH(QByteArray, pushes);
    QFETCH(QByteArray, left);
    QCOMPARE(shapeFor({.maxRecords = 8}, pushes), left);
}

void TestRecordQueue::marksTellEachSourceItsOwnLoss()
{
    RecordQueue queue({.maxRecords = 8});
    for (int i = 0; i < 40; ++i)
        queue.push(update(i % 2 == 0 ? "even" : "odd"));
    qint64 even = 0;
    qint64 odd = 0;
    qint64 kept = 0;
    int marks = 0;
    for (const SessionRecord &record : queue.take()) {
        const auto *mark = std::get_if<EventsDiscarded>(&record.body);
        kept += mark ? 0 : 1;
        marks += mark ? 1 : 0;
        if (mark)
            (record.source == "even" ? even : odd) += mark->updates;
    }
    QCOMPARE(even + odd + kept, 40);
    QCOMPARE(even + odd, queue.fill().discardedUpdates);
    QVERIFY(even > 0 && odd > 0 && std::abs(even - odd) <= 1);
    QCOMPARE(marks, 2);
}

void TestRecordQueue::dropsByBytesToo()
{
    RecordQueue queue({.maxRecords = 1'000, .maxBytes = 800});
    const QByteArray payload(100, 'x');
    for (int i = 0; i < 9; ++i)
        queue.push(update("s1", payload));
    QCOMPARE(queue.fill().bytes, 700);
    QCOMPARE(shapeOf(queue.take()), "(2)uuuuuuu");
    QCOMPARE(queue.fill().bytes, 0);
}

void TestRecordQueue::updatesAreDroppedAtOnceWhenOnlyOthersAreLeft()
{
    RecordQueue queue({.maxRecords = 8});
    for (int i = 0; i < 9; ++i)
        queue.push(deletion("s1"));
    for (int i = 0; i < 1'000; ++i)
        queue.push(update(i % 2 == 0 ? "a" : "b"));
    QCOMPARE(shapeOf(queue.take()), "ddddddddd(500)(500)");
    QCOMPARE(queue.fill().discardedUpdates, 1'000);
}

void TestRecordQueue::stopsReadingAtFourTimesTheLimitsWhenNothingMayBeDropped()
{
    RecordQueue queue({.maxRecords = 8});
    QSignalSpy reading(&queue, &RecordQueue::readingWanted);
    for (int i = 0; i < 32; ++i)
        queue.push(deletion("s1"));
    QCOMPARE(reading.size(), 0);
    queue.push(deletion("s1"));
    QCOMPARE(reading.size(), 1);
    QCOMPARE(reading.first().first().toBool(), false);
    QCOMPARE(std::ssize(queue.take()), 33); // not one is lost
    QCOMPARE(reading.size(), 2);
    QCOMPARE(reading.last().first().toBool(), true);
}

void TestRecordQueue::aPipeStopsReadingAtThreeQuartersAndStartsWhenTaken()
{
    RecordQueue queue({.maxRecords = 100, .overflow = QueueOverflow::StopReading});
    QSignalSpy reading(&queue, &RecordQueue::readingWanted);
    for (int i = 0; i < 75; ++i)
        queue.push(update("s1"));
    QCOMPARE(reading.size(), 0);
    for (int i = 0; i < 200; ++i)
        queue.push(update("s1")); // what was already read still comes
    QCOMPARE(reading.size(), 1);
    QCOMPARE(reading.first().first().toBool(), false);
    QCOMPARE(std::ssize(queue.take()), 275);
    QCOMPARE(reading.size(), 2);
    QCOMPARE(reading.last().first().toBool(), true);
    QCOMPARE(queue.fill().discardedUpdates, 0);
}

void TestRecordQueue::nothingIsLostBetweenThreads()
{
    RecordQueue queue({.maxRecords = 50});
    constexpr int pushes = 20'000;
    std::thread writer([&queue] {
        for (int i = 0; i < pushes; ++i)
            queue.push(i % 10 == 0 ? deletion("s1") : update("s1"));
    });
    qint64 updates = 0;
    qint64 deletions = 0;
    while (deletions < pushes / 10 || updates < pushes - pushes / 10) {
        for (const SessionRecord &record : queue.take()) {
            if (const auto *mark = std::get_if<EventsDiscarded>(&record.body))
                updates += mark->updates;
            else
                ++(std::get<EventArrived>(record.body).event->content.index() == 0 ? updates : deletions);
        }
        std::this_thread::yield();
    }
    writer.join();
    QCOMPARE(deletions, pushes / 10);
    QCOMPARE(updates, pushes - pushes / 10);
}

void TestRecordQueue::theLastWordAboutReadingIsTheNewest()
{
    RecordQueue queue({.maxRecords = 8, .overflow = QueueOverflow::StopReading});
    std::atomic<bool> reading = true;
    connect(
        &queue, &RecordQueue::readingWanted, this, [&](bool wanted) { reading = wanted; }, Qt::DirectConnection);
    for (int round = 0; round < 300; ++round) {
        std::thread writer([&queue] {
            for (int i = 0; i < 20; ++i)
                queue.push(update("s1"));
        });
        for (int i = 0; i < 20; ++i)
            (void)queue.take();
        writer.join();
        (void)queue.take();
        QVERIFY(reading); // an empty queue that nobody fills would never ask again
    }
}

QTEST_GUILESS_MAIN(TestRecordQueue)
#include "tst_record_queue.moc"
