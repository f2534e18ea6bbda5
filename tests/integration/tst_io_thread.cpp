#include "demo/demo_instance.h"
#include "session/io_thread.h"
#include "session/record_queue.h"

#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The I/O thread as programs use it: work goes in, records come out by a queue.
class TestIoThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsAndHealthArriveInAnotherThread();
    void theEndIsRecordedBeforeItIsGone();
    void workIsDoneInOrder();
    void aThreadLeftBehindReachesNobody();
};

void TestIoThread::streamsAndHealthArriveInAnotherThread()
{
    DemoInstance demo(DemoOptions {.eventsPerSecond = 50});
    QVERIFY(demo.start().ok());
    RecordQueue queue({});
    IoThread io([&queue](SessionRecord &&record) {
        Q_ASSERT(QThread::currentThread() != qApp->thread());
        queue.push(std::move(record));
    });
    const StreamOptions options {.server = demo.baseUrl(), .token = Secret(demo.tokens().read)};
    io.run([options](SessionManager &manager) {
        manager.start("s1", options);
        manager.watchHealth("h1", options.server, 1s);
    });
    int events = 0;
    QTRY_VERIFY2(
        [&] {
            for (const SessionRecord &record : queue.take()) {
                if (std::holds_alternative<EventArrived>(record.body))
                    ++events;
            }
            return events > 10;
        }(),
        "no events");
    bool healthy = false;
    demo.setRate(0);
    io.run([options](SessionManager &manager) { manager.watchHealth("h2", options.server, 1s); });
    QTRY_VERIFY2(
        [&] {
            for (const SessionRecord &record : queue.take()) {
                const auto *sample = std::get_if<HealthSample>(&record.body);
                healthy = healthy || (sample && sample->state == HealthState::Ok && record.source == "h1");
            }
            return healthy;
        }(),
        "no health");
}

void TestIoThread::theEndIsRecordedBeforeItIsGone()
{
    DemoInstance demo(DemoOptions {.eventsPerSecond = 200});
    QVERIFY(demo.start().ok());
    RecordQueue queue({});
    {
        IoThread io([&queue](SessionRecord &&record) { queue.push(std::move(record)); });
        for (const QByteArray &id : {QByteArray("s1"), QByteArray("s2")}) {
            io.run([id, server = demo.baseUrl(), token = demo.tokens().read](SessionManager &manager) {
                manager.start(id,
                              {.server = server,
                               .transport = id == "s1" ? TransportKind::Sse : TransportKind::WebSocket,
                               .token = Secret(token)});
            });
        }
        QTRY_VERIFY(queue.fill().records > 50);
    }
    int stopped = 0;
    for (const SessionRecord &record : queue.take()) {
        const auto *change = std::get_if<StateChanged>(&record.body);
        stopped += change && change->state == SessionState::Stopped ? 1 : 0;
    }
    QCOMPARE(stopped, 2);
}

void TestIoThread::workIsDoneInOrder()
{
    std::vector<int> done;
    {
        IoThread io([](SessionRecord &&) {});
        for (int i = 0; i < 100; ++i)
            io.run([&done, i](SessionManager &) { done.push_back(i); });
    } // its end waits for all of it
    QCOMPARE(std::ssize(done), 100);
    QVERIFY(std::is_sorted(done.begin(), done.end()));
}

/// A thread that hangs in its work when its owner goes must not call, when it wakes, what went with the owner.
void TestIoThread::aThreadLeftBehindReachesNobody()
{
    struct Outside // what the owner's end would take away
    {
        std::atomic<int> records = 0;
        std::atomic<int> works = 0;
    };
    const auto outside = std::make_shared<Outside>();
    QSemaphore hangs;
    QSemaphore wakes;
    std::unique_ptr<QThread> thread; // ours once it is left behind
    int before = 0;
    {
        IoThread io([outside](SessionRecord &&) { ++outside->records; }, 50ms);
        thread.reset(io.thread());
        io.run([](SessionManager &manager) {
            manager.start("s1", {.server = QUrl(u"http://127.0.0.1:9"_s), .token = Secret("token"_ba)});
        });
        io.run([&](SessionManager &) {
            hangs.release();
            wakes.acquire();
        });
        io.run([outside](SessionManager &) { ++outside->works; });
        hangs.acquire();
        before = outside->records;
        QVERIFY(before > 0);
        QTest::ignoreMessage(QtWarningMsg, "thumpline: the I/O thread does not end; it is left behind");
    }
    wakes.release();
    QTRY_VERIFY(thread->isFinished()); // after it has stopped its session, which records that
    QCOMPARE(outside->records.load(), before);
    QCOMPARE(outside->works.load(), 0);
}

QTEST_GUILESS_MAIN(TestIoThread)
#include "tst_io_thread.moc"
