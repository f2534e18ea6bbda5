#include "support/demo_server.h"
#include "support/raw_client.h"

#include <QTest>

#include <algorithm>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const StreamTarget everything {.kind = StreamKind::Public};

/// Counts events and forgets their bytes.
class CountingClient
{
public:
    CountingClient(const DemoInstance &demo, bool webSocket)
        : m_client(demo.baseUrl())
        , m_needle(webSocket ? "\"stream\":[" : "\nevent: ")
    {
        QObject::connect(&m_client.socket(), &QTcpSocket::readyRead, &m_client.socket(), [this] { count(); });
        if (webSocket)
            m_client.upgrade("/api/v1/streaming?stream=public&access_token=" + demo.tokens().read);
        else
            m_client.get("/api/v1/streaming/public", demo.tokens().read);
    }

    [[nodiscard]] qint64 events() const { return m_events; }

private:
    void count()
    {
        QByteArray bytes = m_rest + m_client.takeReceived();
        m_events += bytes.count(m_needle);
        m_rest = bytes.right(m_needle.size() - 1); // a needle may be cut
    }

    RawClient m_client;
    QByteArray m_needle;
    QByteArray m_rest {};
    qint64 m_events = 0;
};

} // namespace

/// Much at once, and clients that are too slow for it.
class TestDemoLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousandsASecondArriveWhole();
    void aSlowClientIsDroppedAndTheOthersAreNot();
    void aSlowClientThatReadsAgainGetsEverything();
    void connectionsAreLimited();
};

void TestDemoLoad::thousandsASecondArriveWhole()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    CountingClient sse(demo, false);
    CountingClient webSocket(demo, true);
    QTRY_COMPARE(demo.statistics().streams, 2);
    demo.setRate(10'000);
    QTRY_COMPARE_GE_WITH_TIMEOUT(demo.statistics().published, 10'000, 60'000);
    demo.setRate(0);
    const auto published = static_cast<qint64>(demo.ledger(everything).size());
    QCOMPARE_GT(published, 5000);
    QTRY_COMPARE(sse.events(), published);
    QTRY_COMPARE(webSocket.events(), published);
    QCOMPARE(demo.statistics().delivered, 2 * published);
    QCOMPARE(demo.statistics().droppedClients, 0);
}

void TestDemoLoad::aSlowClientIsDroppedAndTheOthersAreNot()
{
    DemoOptions options = quietDemo();
    options.maxQueuedBytes = 2 * 1024 * 1024;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    RawClient slow(demo.baseUrl());
    slow.get("/api/v1/streaming/public", demo.tokens().read);
    CountingClient quick(demo, false);
    QTRY_COMPARE(demo.statistics().streams, 2);
    slow.pause();
    qsizetype mostQueued = 0;
    while (demo.statistics().droppedClients == 0) {
        demo.tell(20);
        mostQueued = std::max(mostQueued, demo.statistics().queuedBytes);
        const auto published = static_cast<qint64>(demo.ledger(everything).size());
        QTRY_COMPARE(quick.events(), published);
        QVERIFY(published < 100'000); // the system's own buffers end somewhere
    }
    QCOMPARE_GT(mostQueued, 1024 * 1024);
    QCOMPARE_LE(mostQueued, options.maxQueuedBytes);
    QCOMPARE(demo.statistics().streams, 1);
    QTRY_COMPARE(demo.statistics().queuedBytes, 0);
}

void TestDemoLoad::aSlowClientThatReadsAgainGetsEverything()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient slow(demo.baseUrl());
    slow.get("/api/v1/streaming/public", demo.tokens().read);
    QTRY_COMPARE(slow.body(), ":)\n"_ba);
    slow.pause();
    while (demo.statistics().queuedBytes == 0) {
        demo.tell(100);
        QVERIFY(demo.statistics().published < 100'000);
    }
    const auto published = qsizetype(demo.ledger(everything).size());
    slow.resume();
    QTRY_COMPARE(slow.received().count("\nevent: "), published);
    QCOMPARE(demo.statistics().droppedClients, 0);
    QCOMPARE(demo.statistics().queuedBytes, 0);
}

void TestDemoLoad::connectionsAreLimited()
{
    DemoOptions options = quietDemo();
    options.maxConnections = 3;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    RawClient one(demo.baseUrl());
    RawClient two(demo.baseUrl());
    RawClient three(demo.baseUrl());
    QTRY_COMPARE(demo.statistics().connections, 3);
    RawClient four(demo.baseUrl());
    QTRY_VERIFY(four.isOver());
    one.get("/api/v1/streaming/health");
    QTRY_COMPARE(one.body(), "OK"_ba);
}

QTEST_GUILESS_MAIN(TestDemoLoad)
#include "tst_demo_load.moc"
