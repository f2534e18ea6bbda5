#include "demo/demo_instance.h"
#include "support/raw_client.h"

#include <QSignalSpy>
#include <QTest>

using namespace thumpline;
using namespace std::chrono_literals;

namespace {

DemoOptions quiet(DemoEra era = DemoEra::Current)
{
    DemoOptions options;
    options.era = era;
    options.eventsPerSecond = 0;
    return options;
}

} // namespace

/// The demo instance over real sockets: its bytes are those of the recorded servers.
class TestDemoInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greetsAndSendsAnEventInTwoChunks();
    void sendsFramesWithTheStreamsName();
};

void TestDemoInstance::greetsAndSendsAnEventInTwoChunks()
{
    DemoInstance demo(quiet());
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.get("/api/v1/streaming/public", demo.tokens().read);
    QTRY_COMPARE(client.chunks(), QByteArrayList {":)\n"});
    demo.publish({.kind = StreamKind::Public}, "update", R"({"id":"1"})");
    QTRY_COMPARE(client.chunks(), (QByteArrayList {":)\n", "event: update\n", "data: {\"id\":\"1\"}\n\n"}));
}

void TestDemoInstance::sendsFramesWithTheStreamsName()
{
    DemoInstance demo(quiet());
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.upgrade("/api/v1/streaming?stream=public&access_token=" + demo.tokens().read);
    QTRY_COMPARE(client.statusLine(), QByteArray("HTTP/1.1 101 Switching Protocols"));
    demo.publish({.kind = StreamKind::Public}, "delete", "17");
    QTRY_COMPARE(client.texts(), QByteArrayList {R"({"stream":["public"],"event":"delete","payload":"17"})"});
}

QTEST_GUILESS_MAIN(TestDemoInstance)
#include "tst_demo_instance.moc"
