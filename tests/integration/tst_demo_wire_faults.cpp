#include "support/demo_server.h"
#include "support/raw_client.h"

#include <QSignalSpy>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const StreamTarget everything {.kind = StreamKind::Public};
const QByteArray status = "{\"id\":\"117268268974080001\",\"content\":\"<p>Good morning.</p>\"}";
const QByteArray statusEvent = "event: update\ndata: " + status + "\n\n";

Fault faultOf(const char *key)
{
    return *faultFromKey(QString::fromLatin1(key));
}

Fault nextOf(const char *key)
{
    Fault fault = faultOf(key);
    fault.scope = FaultScope::Next;
    return fault;
}

/// A client below Qt, which tells a reset from an end; the connection itself never waits.
class SystemClient
{
public:
    SystemClient(const QUrl &server, const QByteArray &request)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(server.port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
            ::send(m_socket, request.constData(), static_cast<size_t>(request.size()), 0);
    }
    ~SystemClient() { ::close(m_socket); }
    SystemClient(const SystemClient &) = delete;
    SystemClient &operator=(const SystemClient &) = delete;

    /// What has come since the last call; the error that ended the connection is kept.
    QByteArray read()
    {
        std::array<char, 4096> buffer {};
        const auto size = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (size < 0 && errno != EAGAIN)
            m_error = errno;
        return size > 0 ? QByteArray(buffer.data(), size) : QByteArray();
    }
    [[nodiscard]] int error() const { return m_error; }

private:
    int m_socket;
    int m_error = 0;
};

/// A quiet demo with one open stream of each transport.
class Scene
{
public:
    explicit Scene(const DemoOptions &options = quietDemo())
        : demo(options)
    {
        if (demo.start()) {
            sse = std::make_unique<RawClient>(demo.baseUrl());
            webSocket = std::make_unique<RawClient>(demo.baseUrl());
            sse->get("/api/v1/streaming/public", demo.tokens().read);
            webSocket->upgrade(webSocketTarget());
        }
    }

    [[nodiscard]] bool isOpen() const
    {
        return sse && sse->body() == ":)\n" && webSocket->statusLine().contains(" 101 ");
    }
    [[nodiscard]] QByteArray webSocketTarget() const
    {
        return "/api/v1/streaming?stream=public&access_token=" + demo.tokens().read;
    }
    /// One more client of the public stream.
    [[nodiscard]] std::unique_ptr<RawClient> another() const
    {
        auto client = std::make_unique<RawClient>(demo.baseUrl());
        client->get("/api/v1/streaming/public", demo.tokens().read);
        return client;
    }
    [[nodiscard]] std::unique_ptr<RawClient> anotherWebSocket() const
    {
        auto client = std::make_unique<RawClient>(demo.baseUrl());
        client->upgrade(webSocketTarget());
        return client;
    }
    void publish() { demo.publish(everything, "update", status); }

    DemoInstance demo;
    std::unique_ptr<RawClient> sse;
    std::unique_ptr<RawClient> webSocket;
};

} // namespace

/// What each fault does to the bytes of a connection.
class TestDemoWireFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanEnd();
    void cut();
    void cutMidEvent();
    void reset();
    void halfOpen();
    void garbageChunk();
    void closeCodes_data();
    void closeCodes();
    void badUtf8();
    void giantLine();
    void malformedJson();
    void unknownEvent();
    void noHeartbeats();
    void onlyHeartbeats();
    void bufferedBursts();
    void slowDrip();
    void splitEvents();
    void feedClosed();
    void noGreeting();
    void gzip();
    void statuses_data();
    void statuses();
    void html();
    void redirectWithinTheServer();
    void redirectToAnotherOrigin();
    void noAnswer();
    void refuse();
    void rejectedUpgrades_data();
    void rejectedUpgrades();
    void healthNotOk();
    void healthSlow();
    void healthUnavailable();
    void restart();
    void nextMeetsSoManyAndNoMore();
    void duringMeetsOldAndNewUntilItIsOver();
    void clearingEndsConditions();
    void currentConditionsStayWithTheirStreams();
    void aFaultWaitsForItsStreamToOpen();
    void aScheduledFaultComesLater();
};

void TestDemoWireFaults::cleanEnd()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(faultOf("clean-end"));
    QTRY_VERIFY(scene.sse->hasLastChunk());
    QTRY_COMPARE(scene.webSocket->frames().size(), 1);
    QCOMPARE(scene.webSocket->frames().constFirst(), (std::pair {FrameOpcode::Close, "\x03\xe8"_ba}));
    scene.webSocket->sendFrame(FrameOpcode::Close, "\x03\xe8");
    QTRY_VERIFY(scene.webSocket->isOver() && scene.sse->isOver());
    QCOMPARE(scene.demo.statistics().streams, 0);
}

void TestDemoWireFaults::cut()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.publish();
    scene.demo.inject(faultOf("cut"));
    QTRY_VERIFY(scene.webSocket->isOver() && scene.sse->isOver());
    QCOMPARE(scene.sse->error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(scene.sse->body(), ":)\n" + statusEvent); // what was written before has come
    QVERIFY(!scene.sse->hasLastChunk());
    QCOMPARE(scene.webSocket->frames().size(), 1);
    QCOMPARE(scene.webSocket->texts().size(), 1);
}

void TestDemoWireFaults::cutMidEvent()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(faultOf("cut-mid-event"));
    QTRY_VERIFY(scene.webSocket->isOver() && scene.sse->isOver());
    QCOMPARE(scene.sse->chunks().size(), 3); // whole chunks, half an event (captures fact 36)
    QVERIFY(scene.sse->chunks().constLast().startsWith("data: {"));
    QVERIFY(!scene.sse->chunks().constLast().endsWith('\n'));
    QVERIFY(scene.webSocket->frames().isEmpty());
    QVERIFY(!scene.webSocket->rawBody().isEmpty());
}

void TestDemoWireFaults::reset()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    SystemClient client(scene.demo.baseUrl(),
                        "GET /api/v1/streaming/public?access_token=demo-token-read HTTP/1.1\r\n\r\n");
    QByteArray received;
    QTRY_VERIFY((received += client.read()).endsWith(":)\n\r\n"));
    scene.demo.inject(faultOf("reset"));
    QTRY_COMPARE((received += client.read(), client.error()), ECONNRESET);
    QTRY_VERIFY(scene.webSocket->isOver() && scene.sse->isOver());
}

void TestDemoWireFaults::halfOpen()
{
    DemoOptions options = quietDemo();
    options.heartbeatInterval = 10ms;
    options.pingInterval = 60s;
    Scene scene(options);
    QTRY_VERIFY(scene.sse->body().startsWith(":)\n") && scene.webSocket->statusLine().contains(" 101 "));
    scene.demo.inject(faultOf("half-open"));
    scene.publish();
    scene.webSocket->sendFrame(FrameOpcode::Ping, "?");
    const auto fresh = scene.another(); // that one beats three times, and meanwhile the others are silent
    QTRY_COMPARE_GE(fresh->chunks().size(), 4);
    const QByteArray before = scene.sse->received();
    QTRY_COMPARE_GE(fresh->chunks().size(), 8);
    QCOMPARE(scene.sse->received(), before);
    QVERIFY(!scene.sse->body().contains("update"));
    QVERIFY(scene.webSocket->frames().isEmpty());
    QVERIFY(scene.sse->isOpen() && scene.webSocket->isOpen());
    scene.sse->close(); // the server notices the end all the same
    QTRY_COMPARE(scene.demo.statistics().streams, 2);
}

void TestDemoWireFaults::garbageChunk()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(faultOf("garbage-chunk"));
    QTRY_VERIFY(scene.sse->rawBody().endsWith("zz\r\nthis is no chunk\r\n"));
    QVERIFY(scene.webSocket->frames().isEmpty());
    QVERIFY(scene.webSocket->isOpen());
}

void TestDemoWireFaults::closeCodes_data()
{
    QTest::addColumn<int>("code");
    for (const FaultInfo &info : FaultCatalog::all()) {
        if (info.fault.kind == FaultKind::CloseCode)
            QTest::newRow(qPrintable(info.key)) << info.fault.value;
    }
}

void TestDemoWireFaults::closeCodes()
{
    QFETCH(int, code);
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    Fault fault = faultOf("close-1001");
    fault.value = code;
    scene.demo.inject(fault);
    QTRY_COMPARE(scene.webSocket->frames().size(), 1);
    const auto [opcode, payload] = scene.webSocket->frames().constFirst();
    QCOMPARE(opcode, FrameOpcode::Close);
    QCOMPARE(closeCodeOf(QByteArrayView(payload)), std::optional(code));
    QVERIFY(payload.size() > 2); // with a reason
    QVERIFY(scene.sse->isOpen());
}

void TestDemoWireFaults::badUtf8()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(faultOf("bad-utf8"));
    scene.publish(); // and the stream goes on
    QTRY_VERIFY(scene.sse->body().endsWith(statusEvent));
    QVERIFY(scene.sse->body().contains("caf\xe9 \xff\xfe"));
    QTRY_COMPARE(scene.webSocket->texts().size(), 2);
    QVERIFY(scene.webSocket->texts().constFirst().contains("caf\xe9 \xff\xfe"));
}

void TestDemoWireFaults::giantLine()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(faultOf("giant-line"));
    scene.publish();
    constexpr qsizetype giant = qsizetype {16} << 20;
    QTRY_COMPARE_GT(scene.sse->received().size(), giant);
    QTRY_COMPARE_GT(scene.webSocket->received().size(), giant);
    QTRY_VERIFY(scene.sse->received().endsWith("data: " + status + "\n\n\r\n"));
    QTRY_COMPARE(scene.webSocket->texts().size(), 2);
    QCOMPARE_GT(scene.webSocket->texts().constFirst().size(), giant);
}

void TestDemoWireFaults::malformedJson()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(faultOf("malformed-json"));
    scene.publish();
    QTRY_VERIFY(scene.sse->body().endsWith(statusEvent));
    QVERIFY(scene.sse->body().contains("data: {\"id\":\"1\",\"content\":\"<p>The sentence that nobody\n\n"));
    QTRY_COMPARE(scene.webSocket->texts().size(), 2);
}

void TestDemoWireFaults::unknownEvent()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(faultOf("unknown-event"));
    QTRY_VERIFY(scene.sse->body().contains("event: emoji_reaction\ndata: {\"name\":\"👍\""));
    QTRY_COMPARE(scene.webSocket->texts().size(), 1);
}

void TestDemoWireFaults::noHeartbeats()
{
    DemoOptions options = quietDemo();
    options.heartbeatInterval = 10ms;
    options.pingInterval = 10ms;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    Fault fault = faultOf("no-heartbeats");
    fault.stream = u"public"_s;
    demo.inject(fault);
    RawClient quiet(demo.baseUrl());
    RawClient quietSocket(demo.baseUrl());
    RawClient other(demo.baseUrl());
    quiet.get("/api/v1/streaming/public", demo.tokens().read);
    quietSocket.upgrade("/api/v1/streaming?stream=public&access_token=" + demo.tokens().read);
    other.get("/api/v1/streaming/direct", demo.tokens().read);
    QTRY_COMPARE_GE(other.chunks().size(), 6);
    demo.publish(everything, "update", status);
    QTRY_COMPARE(quiet.body(), ":)\n" + statusEvent);
    QTRY_COMPARE(quietSocket.texts().size(), 1);
    QCOMPARE(quietSocket.frames().size(), 1);
}

void TestDemoWireFaults::onlyHeartbeats()
{
    DemoOptions options = quietDemo();
    options.heartbeatInterval = 10ms;
    Scene scene(options);
    QTRY_COMPARE(scene.demo.statistics().streams, 2);
    scene.demo.inject(faultOf("only-heartbeats"));
    scene.publish();
    QTRY_COMPARE_GE(scene.sse->chunks().size(), 4);
    QVERIFY(!scene.sse->body().contains("update"));
    scene.demo.clearFaults();
    scene.publish();
    QTRY_COMPARE(scene.sse->body().count("update"), 1); // the first one is lost
    QTRY_COMPARE(scene.webSocket->texts().size(), 1);
    QCOMPARE(scene.demo.publishedIds(everything).size(), 2);
}

void TestDemoWireFaults::bufferedBursts()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    Fault fault = faultOf("buffered-bursts");
    fault.value = 400;
    fault.transport = FaultTransport::Sse;
    scene.demo.inject(fault);
    scene.publish();
    scene.publish();
    QTRY_COMPARE(scene.webSocket->texts().size(), 2); // at once
    QCOMPARE(scene.sse->body(), ":)\n"_ba);
    QTRY_COMPARE(scene.sse->body(), ":)\n" + statusEvent + statusEvent);
}

void TestDemoWireFaults::slowDrip()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(faultOf("slow-drip"));
    QList<qsizetype> reads;
    qsizetype known = scene.sse->received().size();
    connect(&scene.sse->socket(), &QTcpSocket::readyRead, this, [&] {
        reads.append(scene.sse->received().size() - known);
        known = scene.sse->received().size();
    });
    scene.publish();
    QTRY_COMPARE(scene.sse->body(), ":)\n" + statusEvent);
    QTRY_COMPARE(scene.webSocket->texts().size(), 1);
    QCOMPARE_GT(reads.size(), 20);
    QCOMPARE(*std::min_element(reads.begin(), reads.end()), 1);
}

void TestDemoWireFaults::splitEvents()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    Fault fault = faultOf("split-events");
    fault.value = 100;
    scene.demo.inject(fault);
    QList<QByteArray> bodies;
    connect(&scene.sse->socket(), &QTcpSocket::readyRead, this, [&] { bodies.append(scene.sse->body()); });
    scene.publish();
    QTRY_COMPARE(scene.sse->body(), ":)\n" + statusEvent);
    QCOMPARE(bodies, (QList<QByteArray> {":)\nevent: update\n", ":)\n" + statusEvent}));
}

void TestDemoWireFaults::feedClosed()
{
    Scene scene;
    RawClient home(scene.demo.baseUrl());
    home.get("/api/v1/streaming/user", scene.demo.tokens().read);
    QTRY_COMPARE(scene.demo.statistics().streams, 3);
    scene.demo.inject(faultOf("feed-closed"));
    scene.publish();
    scene.demo.publish(everything, "delete", "117268268974080001");
    scene.demo.publish({.kind = StreamKind::User}, "update", status);
    QTRY_COMPARE(scene.sse->body(), ":)\nevent: delete\ndata: 117268268974080001\n\n"_ba);
    QTRY_COMPARE(scene.webSocket->texts().size(), 1);
    QTRY_COMPARE(home.body(), ":)\n" + statusEvent);
}

void TestDemoWireFaults::noGreeting()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(nextOf("no-greeting"));
    const auto held = scene.another();
    QTRY_COMPARE(held->statusLine(), "HTTP/1.1 200 OK"_ba);
    scene.publish();
    QTRY_COMPARE(scene.sse->body(), ":)\n" + statusEvent);
    QVERIFY(held->rawBody().isEmpty());
    scene.demo.clearFaults();
    QTRY_COMPARE(held->body(), ":)\n" + statusEvent);
}

void TestDemoWireFaults::gzip()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(nextOf("gzip"));
    const auto packed = scene.another();
    QTRY_VERIFY(packed->body().contains(":)\n"));
    QCOMPARE(packed->header("Content-Encoding"), "gzip"_ba);
    QVERIFY(packed->body().startsWith("\x1f\x8b\x08"));
    scene.publish();
    QTRY_VERIFY(packed->body().contains(status));
    scene.demo.inject(faultOf("clean-end"));
    QTRY_VERIFY(packed->hasLastChunk());
}

void TestDemoWireFaults::statuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("statusLine");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("401") << u"status-401"_s << "HTTP/1.1 401 Unauthorized"_ba << QByteArray()
                         << "{\"error\":\"Invalid access token\"}"_ba;
    QTest::newRow("403") << u"status-403"_s << "HTTP/1.1 403 Forbidden"_ba
                         << "cf-mitigated: challenge"_ba
                         << "<html>"_ba;
    QTest::newRow("404") << u"status-404"_s << "HTTP/1.1 404 Not Found"_ba
                         << "Server: nginx"_ba
                         << "<html>"_ba;
    QTest::newRow("429") << u"status-429"_s << "HTTP/1.1 429 Too Many Requests"_ba
                         << "Retry-After: 5"_ba
                         << "<html>"_ba;
    QTest::newRow("500") << u"status-500"_s << "HTTP/1.1 500 Internal Server Error"_ba
                         << "application/json"_ba
                         << "{\"error\":\"An unexpected error occurred\"}"_ba;
    QTest::newRow("502") << u"status-502"_s << "HTTP/1.1 502 Bad Gateway"_ba
                         << "Server: nginx"_ba
                         << "<html>"_ba;
    QTest::newRow("503") << u"status-503"_s << "HTTP/1.1 503 Service Temporarily Unavailable"_ba
                         << "Retry-After: 5"_ba
                         << "<html>"_ba;
    QTest::newRow("504") << u"status-504"_s << "HTTP/1.1 504 Gateway Time-out"_ba
                         << "Server: nginx"_ba
                         << "<html>"_ba;
}

void TestDemoWireFaults::statuses()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    Fault fault = *faultFromKey(key);
    QCOMPARE(fault.scope, FaultScope::During);
    scene.demo.inject(fault);
    const auto sse = scene.another();
    const auto webSocket = scene.anotherWebSocket();
    QTRY_VERIFY(sse->received().contains(body));
    QTEST(sse->statusLine(), "statusLine");
    QVERIFY2(sse->head().contains(headers), sse->head().constData());
    QTRY_VERIFY(!webSocket->statusLine().isEmpty());
    QTEST(webSocket->statusLine(), "statusLine");
    QTRY_VERIFY(sse->isOver() && webSocket->isOver());
    QVERIFY(scene.sse->isOpen()); // who is in stays in
    scene.demo.clearFaults();
    const auto fine = scene.another();
    QTRY_COMPARE(fine->body(), ":)\n"_ba);
}

void TestDemoWireFaults::html()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(faultOf("html"));
    const auto sse = scene.another();
    const auto webSocket = scene.anotherWebSocket();
    for (const RawClient *client : {sse.get(), webSocket.get()}) {
        QTRY_VERIFY(client->received().endsWith("</html>\n"));
        QCOMPARE(client->statusLine(), "HTTP/1.1 200 OK"_ba);
        QVERIFY(client->header("Content-Type").startsWith("text/html"));
    }
}

void TestDemoWireFaults::redirectWithinTheServer()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(faultOf("redirect"));
    RawClient client(scene.demo.baseUrl());
    client.get("/api/v1/streaming/public?only_media=true&access_token=demo-token-read");
    QTRY_COMPARE(client.statusLine(), "HTTP/1.1 301 Moved Permanently"_ba);
    const QUrl location = QUrl::fromEncoded(client.header("Location"));
    QCOMPARE(location.port(), scene.demo.baseUrl().port());
    QCOMPARE(location.path(), u"/moved/api/v1/streaming/public"_s);
    QCOMPARE(location.query(), u"only_media=true&access_token=demo-token-read"_s); // repeated, token and all (fact 34)
    RawClient follower(scene.demo.baseUrl());
    follower.get(location.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    QTRY_COMPARE(follower.body(), ":)\n"_ba); // no loop, though the fault is still in force
}

void TestDemoWireFaults::redirectToAnotherOrigin()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(faultOf("redirect-elsewhere"));
    const auto client = scene.another();
    QTRY_COMPARE(client->statusLine(), "HTTP/1.1 301 Moved Permanently"_ba);
    const QUrl location = QUrl::fromEncoded(client->header("Location"));
    QVERIFY(location.port() != scene.demo.baseUrl().port());
    QSignalSpy requests(&scene.demo, &DemoInstance::requestReceived);
    RawClient follower(location);
    follower.get("/moved/api/v1/streaming/public");
    QTRY_COMPARE(requests.size(), 1);
    const auto request = requests[0][1].value<HttpRequest>();
    QCOMPARE(int {request.localPort}, location.port());
    QVERIFY(request.header("Authorization").isEmpty());
    QTRY_COMPARE(follower.statusLine(), "HTTP/1.1 401 Unauthorized"_ba);
}

void TestDemoWireFaults::noAnswer()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(nextOf("no-answer"));
    const auto hanging = scene.another();
    QTRY_COMPARE(scene.demo.statistics().connections, 3);
    const auto fine = scene.another();
    QTRY_COMPARE(fine->body(), ":)\n"_ba);
    QVERIFY(hanging->received().isEmpty());
    QVERIFY(hanging->isOpen());
}

void TestDemoWireFaults::refuse()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(faultOf("refuse"));
    SystemClient client(scene.demo.baseUrl(),
                        "GET /api/v1/streaming/public?access_token=demo-token-read HTTP/1.1\r\n\r\n");
    QByteArray received;
    QTRY_COMPARE((received += client.read(), client.error()), ECONNRESET);
    QVERIFY(received.isEmpty());
}

void TestDemoWireFaults::rejectedUpgrades_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("400") << u"reject-upgrade-400"_s << "{\"error\":\"Unknown channel requested\"}"_ba;
    QTest::newRow("404") << u"reject-upgrade-404"_s << "<h1>404 Not Found</h1>"_ba;
    QTest::newRow("426") << u"reject-upgrade-426"_s << "Upgrade: websocket"_ba;
}

void TestDemoWireFaults::rejectedUpgrades()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, answer);
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    scene.demo.inject(*faultFromKey(key));
    const auto webSocket = scene.anotherWebSocket();
    QTRY_VERIFY(webSocket->received().contains(answer));
    QVERIFY(webSocket->statusLine().contains(key.right(3).toLatin1()));
    const auto sse = scene.another();
    QTRY_COMPARE(sse->body(), ":)\n"_ba); // SSE works
}

void TestDemoWireFaults::healthNotOk()
{
    Scene scene;
    scene.demo.inject(faultOf("health-not-ok"));
    RawClient client(scene.demo.baseUrl());
    client.get("/api/v1/streaming/health");
    QTRY_VERIFY(!client.body().isEmpty());
    QCOMPARE(client.statusLine(), "HTTP/1.1 200 OK"_ba);
    QVERIFY(client.body() != "OK");
}

void TestDemoWireFaults::healthSlow()
{
    Scene scene;
    Fault fault = nextOf("health-slow");
    fault.value = 300;
    scene.demo.inject(fault);
    RawClient slow(scene.demo.baseUrl());
    slow.get("/api/v1/streaming/health");
    QTRY_VERIFY(scene.demo.faultsInForce().empty()); // the request has come
    RawClient quick(scene.demo.baseUrl());
    quick.get("/api/v1/streaming/health");
    QTRY_COMPARE(quick.body(), "OK"_ba);
    QVERIFY(slow.received().isEmpty());
    QTRY_COMPARE(slow.body(), "OK"_ba);
}

void TestDemoWireFaults::healthUnavailable()
{
    Scene scene;
    scene.demo.inject(faultOf("health-503"));
    RawClient client(scene.demo.baseUrl());
    client.get("/api/v1/streaming/health");
    QTRY_COMPARE(client.statusLine(), "HTTP/1.1 503 Service Temporarily Unavailable"_ba);
    const auto stream = scene.another();
    QTRY_COMPARE(stream->body(), ":)\n"_ba);
}

void TestDemoWireFaults::restart()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    QSignalSpy up(&scene.demo, &DemoInstance::listening);
    Fault fault = faultOf("restart");
    fault.duration = 20ms;
    scene.demo.inject(fault);
    QTRY_VERIFY(scene.sse->isOver() && scene.webSocket->isOver());
    QTRY_COMPARE(up.size(), 1);
    const auto again = scene.another();
    QTRY_COMPARE(again->body(), ":)\n"_ba);
}

void TestDemoWireFaults::nextMeetsSoManyAndNoMore()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    Fault fault = nextOf("cut");
    fault.count = 2;
    scene.demo.inject(fault);
    for (int i = 0; i < 2; ++i) {
        const auto client = scene.another();
        QTRY_VERIFY(client->isOver());
        QCOMPARE(client->body(), ":)\n"_ba);
    }
    const auto fine = scene.another();
    QTRY_COMPARE(fine->body(), ":)\n"_ba);
    scene.publish();
    QTRY_COMPARE(fine->body(), ":)\n" + statusEvent);
    QVERIFY(scene.sse->isOpen());
}

void TestDemoWireFaults::duringMeetsOldAndNewUntilItIsOver()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    Fault fault = faultOf("clean-end");
    fault.scope = FaultScope::During;
    fault.duration = 500ms;
    scene.demo.inject(fault);
    QTRY_VERIFY(scene.sse->hasLastChunk());
    const auto young = scene.another();
    QTRY_VERIFY(young->hasLastChunk());
    QTRY_VERIFY(scene.demo.faultsInForce().empty());
    const auto fine = scene.another();
    QTRY_COMPARE(fine->body(), ":)\n"_ba);
    scene.publish();
    QTRY_COMPARE(fine->body(), ":)\n" + statusEvent);
}

void TestDemoWireFaults::clearingEndsConditions()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    Fault fault = faultOf("buffered-bursts");
    fault.value = 100'000;
    scene.demo.inject(fault);
    scene.publish();
    scene.demo.clearFaults();
    QTRY_COMPARE(scene.sse->body(), ":)\n" + statusEvent);
    QTRY_COMPARE(scene.webSocket->texts().size(), 1);
}

void TestDemoWireFaults::currentConditionsStayWithTheirStreams()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    Fault fault = faultOf("only-heartbeats");
    fault.scope = FaultScope::Current;
    scene.demo.inject(fault);
    const auto fresh = scene.another();
    QTRY_COMPARE(fresh->body(), ":)\n"_ba);
    scene.publish();
    QTRY_COMPARE(fresh->body(), ":)\n" + statusEvent);
    QCOMPARE(scene.sse->body(), ":)\n"_ba);
    QVERIFY(scene.webSocket->texts().isEmpty());
}

void TestDemoWireFaults::aFaultWaitsForItsStreamToOpen()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    Fault fault = nextOf("cut");
    fault.after = 300ms;
    scene.demo.inject(fault);
    const auto client = scene.another();
    QTRY_COMPARE(client->body(), ":)\n"_ba);
    scene.publish();
    QTRY_COMPARE(client->body(), ":)\n" + statusEvent); // it lives for a while
    QTRY_VERIFY(client->isOver());
}

void TestDemoWireFaults::aScheduledFaultComesLater()
{
    Scene scene;
    QTRY_VERIFY(scene.isOpen());
    QSignalSpy injected(&scene.demo, &DemoInstance::faultInjected);
    scene.demo.schedule(faultFromText(u"cut@100ms"_s).value());
    scene.publish();
    QTRY_COMPARE(scene.sse->body(), ":)\n" + statusEvent);
    QTRY_COMPARE(injected.size(), 1);
    QTRY_VERIFY(scene.sse->isOver());
}

QTEST_GUILESS_MAIN(TestDemoWireFaults)
#include "tst_demo_wire_faults.moc"
