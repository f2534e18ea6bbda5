#include "protocol/sse_parser.h"
#include "protocol/websocket_message.h"
#include "support/demo_server.h"
#include "support/raw_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(thumpline::DemoEra)
Q_DECLARE_METATYPE(thumpline::StreamTarget)

namespace {

const QByteArray status = R"({"id":"117268268974080001","content":"<p>a \"quote\"</p>"})";

QByteArray sseTarget(const StreamTarget &target)
{
    const QString query = target.sseQuery().toString(QUrl::FullyEncoded);
    return "/api/v1/streaming/" + target.ssePath().toUtf8() + (query.isEmpty() ? "" : "?" + query.toUtf8());
}

QByteArray webSocketTarget(const StreamTarget &target, const QByteArray &token)
{
    QUrlQuery query {{u"stream"_s, target.webSocketName()}};
    if (!target.tag.isEmpty())
        query.addQueryItem(u"tag"_s, QString::fromLatin1(QUrl::toPercentEncoding(target.tag)));
    if (!target.list.isEmpty())
        query.addQueryItem(u"list"_s, target.list);
    return "/api/v1/streaming?access_token=" + token + '&' + query.toString(QUrl::FullyEncoded).toUtf8();
}

/// Every stream that servers of both eras have.
QList<StreamTarget> targetsOf(DemoEra era)
{
    QList<StreamTarget> targets {{.kind = StreamKind::User},
                                 {.kind = StreamKind::UserNotification},
                                 {.kind = StreamKind::Public},
                                 {.kind = StreamKind::Public, .onlyMedia = true},
                                 {.kind = StreamKind::PublicLocal},
                                 {.kind = StreamKind::PublicLocal, .onlyMedia = true},
                                 {.kind = StreamKind::Hashtag, .tag = u"cats"_s},
                                 {.kind = StreamKind::Hashtag, .tag = u"猫"_s},
                                 {.kind = StreamKind::HashtagLocal, .tag = u"cats"_s},
                                 {.kind = StreamKind::List, .list = u"1"_s},
                                 {.kind = StreamKind::Direct}};
    if (era == DemoEra::Current)
        targets += {{.kind = StreamKind::PublicRemote},
                    {.kind = StreamKind::PublicRemote, .onlyMedia = true},
                    {.kind = StreamKind::PublicAllowLocalOnly}};
    return targets;
}

void addTargetRows()
{
    QTest::addColumn<DemoEra>("era");
    QTest::addColumn<StreamTarget>("target");
    for (const DemoEra era : {DemoEra::Era2020, DemoEra::Current}) {
        for (const StreamTarget &target : targetsOf(era))
            QTest::addRow("%s, %s %s", qPrintable(toKey(era)), qPrintable(target.webSocketName()),
                          qPrintable(target.tag))
                << era << target;
    }
}

QByteArray subscription(const QByteArray &type, const QByteArray &rest)
{
    return "{\"type\":\"" + type + "\",\"stream\":" + rest + '}'; // a raw string here is too much for moc
}

} // namespace

/// The demo instance over real sockets: streams, tokens, heartbeats, endings, controls.
class TestDemoInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesEveryStreamBySse_data() { addTargetRows(); }
    void servesEveryStreamBySse();
    void servesEveryStreamByWebSocket_data() { addTargetRows(); }
    void servesEveryStreamByWebSocket();
    void everyStreamLivesFromInventedContent_data() { addTargetRows(); }
    void everyStreamLivesFromInventedContent();
    void sendsAnEventInTwoChunks();
    void beatsInTheFormOfItsEra_data();
    void beatsInTheFormOfItsEra();
    void takesTheTokenInEachForm_data();
    void takesTheTokenInEachForm();
    void sendsEventsWithoutPayload_data();
    void sendsEventsWithoutPayload();
    void leavesNotificationsOutWithoutTheirScope();
    void answersHttp10WithChunks();
    void servesSeveralRequestsOnOneConnection();
    void refusesMalformedRequests();
    void dropsAnUnfinishedRequest();
    void carriesSeveralSubscriptions();
    void complainsInTheWordsOfTheEra();
    void ignoresWhatRealServersIgnore();
    void pingsAndDropsWhoDoesNotAnswer();
    void answersPingsAndCloses_data();
    void answersPingsAndCloses();
    void closesOnBinaryAndOnBrokenFrames();
    void revokedTokensEndTheirStreams();
    void seedsTimeLetsRevokedTokensGoOn();
    void restartsOnTheSamePort();
    void saysWhyItCannotListen();
    void tellsAtItsRate();
    void greetsTheFirstStreamOfASlowHarbour();
    void keepsALedger();
    void reportsRequestsWithTheirHeaders();
    void isSteeredByHttp();
    void refusesToBeSteeredByWebPages();
};

void TestDemoInstance::servesEveryStreamBySse()
{
    QFETCH(DemoEra, era);
    QFETCH(StreamTarget, target);
    DemoInstance demo(quietDemo(era));
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.get(sseTarget(target), demo.tokens().read);
    QTRY_COMPARE(client.body(), ":)\n"_ba);
    QCOMPARE(client.statusLine(), "HTTP/1.1 200 OK"_ba);
    QCOMPARE(client.header("Content-Type"), "text/event-stream"_ba);
    demo.publish(target, "update", status);
    demo.publish(target, "delete", "117268268974080001");
    QTRY_COMPARE(client.body(),
                 ":)\nevent: update\ndata: " + status + "\n\nevent: delete\ndata: 117268268974080001\n\n");
    QCOMPARE(demo.publishedIds(target), QStringList {u"117268268974080001"_s});
}

void TestDemoInstance::servesEveryStreamByWebSocket()
{
    QFETCH(DemoEra, era);
    QFETCH(StreamTarget, target);
    DemoInstance demo(quietDemo(era));
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.upgrade(webSocketTarget(target, demo.tokens().read));
    QTRY_COMPARE(client.statusLine(), "HTTP/1.1 101 Switching Protocols"_ba);
    demo.publish(target, "update", status);
    QTRY_COMPARE(client.texts().size(), 1);
    WebSocketMessageReader reader;
    const auto read = reader.read(client.texts().constFirst());
    const auto *message = std::get_if<WireMessage>(&read);
    QVERIFY(message != nullptr);
    QCOMPARE(message->event, "update"_ba);
    QCOMPARE(message->payload, status);
    std::vector<QByteArray> names;
    if (era == DemoEra::Current) {
        names.push_back(target.webSocketName().toUtf8());
        for (const QString &parameter : {target.tag, target.list}) {
            if (!parameter.isEmpty())
                names.push_back(parameter.toUtf8());
        }
    }
    QCOMPARE(message->streams, names);
}

void TestDemoInstance::everyStreamLivesFromInventedContent()
{
    QFETCH(DemoEra, era);
    QFETCH(StreamTarget, target);
    DemoInstance demo(quietDemo(era));
    QVERIFY(demo.start());
    RawClient sse(demo.baseUrl());
    RawClient webSocket(demo.baseUrl());
    sse.get(sseTarget(target), demo.tokens().read);
    webSocket.upgrade(webSocketTarget(target, demo.tokens().read));
    QTRY_COMPARE(demo.statistics().streams, 2);
    demo.tell(600);
    const auto expected = demo.ledger(target);
    QCOMPARE_GT(expected.size(), size_t {2});
    QTRY_COMPARE(sse.body().count("\nevent: "), qsizetype(expected.size()));
    QTRY_COMPARE(webSocket.texts().size(), qsizetype(expected.size()));
    const QByteArrayList texts = webSocket.texts();
    for (size_t i = 0; i < expected.size(); ++i)
        QVERIFY(texts[qsizetype(i)].contains("\"event\":\"" + expected[i].event + '"'));
}

void TestDemoInstance::sendsAnEventInTwoChunks()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.get("/api/v1/streaming/public", demo.tokens().read);
    QTRY_COMPARE(client.chunks(), QByteArrayList {":)\n"});
    demo.publish({.kind = StreamKind::Public}, "update", status);
    QTRY_COMPARE(client.chunks(), (QByteArrayList {":)\n", "event: update\n", "data: " + status + "\n\n"}));
}

void TestDemoInstance::beatsInTheFormOfItsEra_data()
{
    QTest::addColumn<DemoEra>("era");
    QTest::addColumn<QByteArray>("beat");
    QTest::newRow("2020") << DemoEra::Era2020 << ":thump\n"_ba;
    QTest::newRow("current") << DemoEra::Current << ":thump\n\n"_ba;
}

void TestDemoInstance::beatsInTheFormOfItsEra()
{
    QFETCH(DemoEra, era);
    QFETCH(QByteArray, beat);
    DemoOptions options = quietDemo(era);
    options.heartbeatInterval = 10ms;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.get("/api/v1/streaming/direct", demo.tokens().read);
    QTRY_COMPARE_GE(client.chunks().size(), 4);
    QCOMPARE(client.chunks().first(4), (QByteArrayList {":)\n", beat, beat, beat}));
}

void TestDemoInstance::takesTheTokenInEachForm_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("statusLine");
    const QByteArray upgrade
        = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
          "Sec-WebSocket-Version: 13\r\n";
    const QByteArray ok = "HTTP/1.1 200 OK";
    const QByteArray switching = "HTTP/1.1 101 Switching Protocols";
    QTest::newRow("SSE, header")
        << "GET /api/v1/streaming/user HTTP/1.1\r\nAuthorization: Bearer demo-token-read\r\n\r\n"_ba << ok;
    QTest::newRow("SSE, query") << "GET /api/v1/streaming/user?access_token=demo-token-read HTTP/1.1\r\n\r\n"_ba << ok;
    QTest::newRow("WebSocket, header")
        << "GET /api/v1/streaming?stream=user HTTP/1.1\r\nAuthorization: Bearer demo-token-read\r\n" + upgrade + "\r\n"
        << switching;
    QTest::newRow("WebSocket, query") << "GET /api/v1/streaming/?stream=user&access_token=demo-token-read HTTP/1.1\r\n"
            + upgrade + "\r\n" << switching;
    QTest::newRow("WebSocket, subprotocol")
        << "GET /api/v1/streaming?stream=user HTTP/1.1\r\nSec-WebSocket-Protocol: demo-token-read\r\n" + upgrade
            + "\r\n"
        << switching;
    QTest::newRow("neither") << "GET /api/v1/streaming/user HTTP/1.1\r\n\r\n"_ba
                             << "HTTP/1.1 401 Unauthorized"_ba;
    QTest::newRow("no key") << "GET /api/v1/streaming HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                               "Sec-WebSocket-Version: 13\r\nAuthorization: Bearer demo-token-read\r\n\r\n"_ba
                            << "HTTP/1.1 400 Bad Request"_ba;
}

void TestDemoInstance::takesTheTokenInEachForm()
{
    QFETCH(QByteArray, request);
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.send(request);
    QTRY_VERIFY(!client.statusLine().isEmpty());
    QTEST(client.statusLine(), "statusLine");
}

void TestDemoInstance::sendsEventsWithoutPayload_data()
{
    QTest::addColumn<DemoEra>("era");
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("2020") << DemoEra::Era2020 << R"({"event":"filters_changed"})"_ba;
    QTest::newRow("current") << DemoEra::Current << R"({"stream":["user"],"event":"filters_changed"})"_ba;
}

void TestDemoInstance::sendsEventsWithoutPayload()
{
    QFETCH(DemoEra, era);
    DemoInstance demo(quietDemo(era));
    QVERIFY(demo.start());
    RawClient sse(demo.baseUrl());
    RawClient webSocket(demo.baseUrl());
    sse.get("/api/v1/streaming/user", demo.tokens().read);
    webSocket.upgrade("/api/v1/streaming?stream=user&access_token=" + demo.tokens().read);
    QTRY_COMPARE(demo.statistics().streams, 2);
    demo.publish({.kind = StreamKind::User}, "filters_changed", {});
    QTRY_COMPARE(sse.body(), ":)\nevent: filters_changed\ndata: undefined\n\n"_ba);
    QTRY_COMPARE(webSocket.texts().size(), 1);
    QTEST(webSocket.texts().constFirst(), "frame");
}

void TestDemoInstance::leavesNotificationsOutWithoutTheirScope()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient all(demo.baseUrl());
    RawClient statusesOnly(demo.baseUrl());
    all.get("/api/v1/streaming/user", demo.tokens().read);
    statusesOnly.get("/api/v1/streaming/user", demo.tokens().statuses);
    QTRY_COMPARE(demo.statistics().streams, 2);
    demo.tell(400);
    const auto expected = demo.ledger({.kind = StreamKind::User});
    const auto notifications = std::count_if(expected.begin(), expected.end(), [](const LedgerEntry &entry) {
        return entry.event == "notification" || entry.event == "notifications_merged";
    });
    QCOMPARE_GT(notifications, 5);
    QTRY_COMPARE(all.body().count("\nevent: "), qsizetype(expected.size()));
    QTRY_COMPARE(statusesOnly.body().count("\nevent: "), qsizetype(expected.size()) - notifications);
}

void TestDemoInstance::answersHttp10WithChunks()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.send("GET /api/v1/streaming/public HTTP/1.0\r\nAuthorization: Bearer demo-token-read\r\n\r\n");
    QTRY_COMPARE(client.chunks(), QByteArrayList {":)\n"});
    QCOMPARE(client.header("Transfer-Encoding"), "chunked"_ba);
    QCOMPARE(client.header("Connection"), "close"_ba);
    QVERIFY(client.header("Keep-Alive").isEmpty());
}

void TestDemoInstance::servesSeveralRequestsOnOneConnection()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    const QByteArray health = "GET /api/v1/streaming/health HTTP/1.1\r\n\r\n";
    client.send(health + health + "GET /api/v1/streaming/public?access_token=demo-token-read HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(client.received().count("HTTP/1.1 200 OK"), 3);
    QTRY_VERIFY(client.received().endsWith("3\r\n:)\n\r\n"));
    demo.publish({.kind = StreamKind::Public}, "delete", "1");
    QTRY_VERIFY(client.received().endsWith("data: 1\n\n\r\n"));
}

void TestDemoInstance::refusesMalformedRequests()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient words(demo.baseUrl());
    words.send("what is this\r\n\r\n");
    QTRY_VERIFY(words.isOver());
    QCOMPARE(words.received(), "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"_ba);
    RawClient flood(demo.baseUrl());
    flood.send("GET /" + QByteArray(20'000, 'a'));
    QTRY_VERIFY(flood.isOver());
    QVERIFY(flood.received().startsWith("HTTP/1.1 431 "));
}

void TestDemoInstance::dropsAnUnfinishedRequest()
{
    DemoOptions options = quietDemo();
    options.requestTimeout = 50ms;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    RawClient slow(demo.baseUrl());
    RawClient silent(demo.baseUrl());
    slow.send("GET / HTT");
    QTRY_VERIFY(slow.isOver());
    QVERIFY(slow.received().startsWith("HTTP/1.1 408 "));
    QTRY_VERIFY(silent.isOver());
    QVERIFY(silent.received().isEmpty());
    QTRY_COMPARE(demo.statistics().connections, 0);
}

void TestDemoInstance::carriesSeveralSubscriptions()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.upgrade("/api/v1/streaming?access_token=" + demo.tokens().read);
    const auto say = [&](const char *type, const QByteArray &rest) {
        client.sendFrame(FrameOpcode::Text, subscription(type, rest));
    };
    // A request without an answer is followed by one with: what was before has been served by then.
    const auto settle = [&](qsizetype errors) {
        say("subscribe", R"("nonsense")");
        QTRY_COMPARE(client.texts().count(R"({"error":"Unknown stream type","status":400})"), errors);
    };
    say("subscribe", R"("public")");
    say("subscribe", R"("public")"); // no second copy
    say("subscribe", R"("hashtag","tag":"Cats")");
    say("subscribe", R"("list","list":"1")");
    settle(1);
    demo.publish({.kind = StreamKind::Public}, "delete", "1");
    demo.publish({.kind = StreamKind::Hashtag, .tag = u"cats"_s}, "delete", "2");
    demo.publish({.kind = StreamKind::List, .list = u"1"_s}, "delete", "3");
    demo.publish({.kind = StreamKind::User}, "delete", "4"); // nobody asked for it
    const QByteArrayList expected {R"({"stream":["public"],"event":"delete","payload":"1"})",
                                   R"({"stream":["hashtag","Cats"],"event":"delete","payload":"2"})",
                                   R"({"stream":["list","1"],"event":"delete","payload":"3"})"};
    QTRY_COMPARE(client.texts().size(), 4);
    QCOMPARE(client.texts().mid(1), expected);
    say("unsubscribe", R"("public")");
    say("unsubscribe", R"("public")"); // silent
    say("unsubscribe", R"("hashtag","tag":"cats")"); // ends "Cats"
    settle(2);
    demo.publish({.kind = StreamKind::Public}, "delete", "5");
    demo.publish({.kind = StreamKind::Hashtag, .tag = u"cats"_s}, "delete", "6");
    demo.publish({.kind = StreamKind::List, .list = u"1"_s}, "delete", "7");
    QTRY_COMPARE(client.texts().size(), 6);
    QCOMPARE(client.texts().constLast(), R"({"stream":["list","1"],"event":"delete","payload":"7"})"_ba);
}

void TestDemoInstance::complainsInTheWordsOfTheEra()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.upgrade("/api/v1/streaming?access_token=" + demo.tokens().statuses);
    const QList<std::pair<QByteArray, QByteArray>> table {
        {subscription("subscribe", R"("nonsense")"), R"({"error":"Unknown stream type","status":400})"},
        {R"({"type":"subscribe"})", R"({"error":"Unknown stream type","status":400})"},
        {subscription("subscribe", R"("hashtag")"), R"({"error":"Missing tag name parameter","status":400})"},
        {subscription("subscribe", R"("hashtag:local","tag":"")"),
         R"({"error":"Missing tag name parameter","status":400})"},
        {subscription("subscribe", R"("list")"), R"({"error":"Missing list name parameter","status":400})"},
        {subscription("subscribe", R"("list","list":"3")"),
         R"({"error":"Not authorized to stream this list","status":401})"},
        {subscription("subscribe", R"("user:notification")"),
         R"({"error":"Access token does not have the required scopes","status":401})"},
        {subscription("unsubscribe", R"("nonsense")"), R"({"error":"Error unsubscribing from channel"})"},
        {subscription("unsubscribe", R"("list","list":"3")"), R"({"error":"Error unsubscribing from channel"})"},
    };
    QByteArrayList expected;
    for (const auto &[request, answer] : table) {
        client.sendFrame(FrameOpcode::Text, request);
        expected.append(answer);
    }
    QTRY_COMPARE(client.texts(), expected);
    QVERIFY(client.isOpen());
}

void TestDemoInstance::ignoresWhatRealServersIgnore()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.upgrade("/api/v1/streaming?access_token=" + demo.tokens().read);
    for (const QByteArray text : {"{not json", "null", "42", "[]", "{\"type\":\"dance\"}", ""})
        client.sendFrame(FrameOpcode::Text, text);
    client.sendFrame(FrameOpcode::Text, subscription("subscribe", R"(["public","user"])"));
    client.sendFrame(FrameOpcode::Ping, "hi");
    QTRY_VERIFY(!client.frames().isEmpty());
    QCOMPARE(client.frames().constFirst(), (std::pair {FrameOpcode::Pong, "hi"_ba}));
    demo.publish({.kind = StreamKind::User}, "delete", "1");
    demo.publish({.kind = StreamKind::Public}, "delete", "2");
    QTRY_COMPARE(client.texts(), QByteArrayList {R"({"stream":["public"],"event":"delete","payload":"2"})"});
}

void TestDemoInstance::pingsAndDropsWhoDoesNotAnswer()
{
    DemoOptions options = quietDemo();
    options.pingInterval = 200ms;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    RawClient mute(demo.baseUrl());
    mute.upgrade("/api/v1/streaming?stream=direct&access_token=" + demo.tokens().read);
    QTRY_VERIFY(mute.isOver());
    QCOMPARE(mute.error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(mute.frames().size(), 1); // the ping, and no close frame
    QCOMPARE(mute.frames().constFirst(), (std::pair {FrameOpcode::Ping, QByteArray()}));

    RawClient polite(demo.baseUrl());
    polite.upgrade("/api/v1/streaming?stream=direct&access_token=" + demo.tokens().read);
    for (int ping = 1; ping <= 3; ++ping) {
        QTRY_COMPARE(polite.frames().size(), ping);
        polite.sendFrame(FrameOpcode::Pong, {});
    }
    QVERIFY(polite.isOpen());
}

void TestDemoInstance::answersPingsAndCloses_data()
{
    QTest::addColumn<DemoEra>("era");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("2020, empty") << DemoEra::Era2020 << QByteArray() << "\x03\xe8"_ba;
    QTest::newRow("current, empty") << DemoEra::Current << QByteArray() << QByteArray();
    QTest::newRow("2020, bye") << DemoEra::Era2020
                               << "\x03\xe8"
                                  "bye"_ba
                               << "\x03\xe8"
                                  "bye"_ba;
    QTest::newRow("current, bye") << DemoEra::Current
                                  << "\x03\xe8"
                                     "bye"_ba
                                  << "\x03\xe8"
                                     "bye"_ba;
}

void TestDemoInstance::answersPingsAndCloses()
{
    QFETCH(DemoEra, era);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, answer);
    DemoInstance demo(quietDemo(era));
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.upgrade("/api/v1/streaming?stream=public&access_token=" + demo.tokens().read);
    client.sendFrame(FrameOpcode::Ping, "are you there");
    client.sendFrame(FrameOpcode::Close, sent);
    QTRY_VERIFY(client.isOver());
    const QList<std::pair<FrameOpcode, QByteArray>> expected {{FrameOpcode::Pong, "are you there"},
                                                              {FrameOpcode::Close, answer}};
    QCOMPARE(client.frames(), expected);
    QTRY_COMPARE(demo.statistics().streams, 0);
}

void TestDemoInstance::closesOnBinaryAndOnBrokenFrames()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient binary(demo.baseUrl());
    binary.upgrade("/api/v1/streaming?stream=public&access_token=" + demo.tokens().read);
    binary.sendFrame(FrameOpcode::Binary, "\x01\x02");
    QTRY_COMPARE(binary.frames().size(), 1);
    QCOMPARE(binary.frames().constFirst().second,
             "\x03\xeb"
             "The mastodon streaming server does not support binary messages"_ba);
    binary.sendFrame(FrameOpcode::Close, "\x03\xeb");
    QTRY_VERIFY(binary.isOver());
    RawClient unmasked(demo.baseUrl());
    unmasked.upgrade("/api/v1/streaming?stream=public&access_token=" + demo.tokens().read);
    unmasked.send(serverFrame(FrameOpcode::Text, "x"));
    QTRY_VERIFY(unmasked.isOver());
    QCOMPARE(closeCodeOf(unmasked.frames().constLast().second), std::optional(1002));
}

void TestDemoInstance::revokedTokensEndTheirStreams()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient sse(demo.baseUrl());
    RawClient webSocket(demo.baseUrl());
    RawClient other(demo.baseUrl());
    sse.get("/api/v1/streaming/user", demo.tokens().revocable);
    webSocket.upgrade("/api/v1/streaming?stream=user&access_token=" + demo.tokens().revocable);
    other.get("/api/v1/streaming/user", demo.tokens().read);
    QTRY_COMPARE(demo.statistics().streams, 3);
    demo.inject(*faultFromKey(u"token-revoked"_s));
    QTRY_VERIFY(sse.hasLastChunk());
    QVERIFY(sse.isOpen()); // it is the last chunk that ends the stream; the FIN comes later
    QTRY_COMPARE(webSocket.frames(), (QList<std::pair<FrameOpcode, QByteArray>> {{FrameOpcode::Close, QByteArray()}}));
    webSocket.sendFrame(FrameOpcode::Close, {});
    QTRY_VERIFY(webSocket.isOver());
    QTRY_VERIFY(sse.isOver());
    QCOMPARE(demo.statistics().streams, 1);
    RawClient again(demo.baseUrl());
    again.get("/api/v1/streaming/user", demo.tokens().revocable);
    QTRY_COMPARE(again.body(), R"({"error":"Invalid access token"})"_ba);
}

void TestDemoInstance::seedsTimeLetsRevokedTokensGoOn()
{
    DemoInstance demo(quietDemo(DemoEra::Era2020));
    QVERIFY(demo.start());
    RawClient sse(demo.baseUrl());
    sse.get("/api/v1/streaming/user", demo.tokens().revocable);
    QTRY_COMPARE(demo.statistics().streams, 1);
    demo.revoke(demo.tokens().revocable);
    demo.publish({.kind = StreamKind::User}, "delete", "1");
    QTRY_COMPARE(sse.body(), ":)\nevent: delete\ndata: 1\n\n"_ba);
    RawClient again(demo.baseUrl());
    again.get("/api/v1/streaming/user", demo.tokens().revocable);
    QTRY_COMPARE(again.body(), R"({"error":"Error: Invalid access token"})"_ba);
}

void TestDemoInstance::restartsOnTheSamePort()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    const QUrl address = demo.baseUrl();
    QSignalSpy up(&demo, &DemoInstance::listening);
    RawClient sse(address);
    RawClient webSocket(address);
    sse.get("/api/v1/streaming/public", demo.tokens().read);
    webSocket.upgrade("/api/v1/streaming?stream=public&access_token=" + demo.tokens().read);
    QTRY_COMPARE(demo.statistics().streams, 2);
    demo.restart(50ms);
    QTRY_VERIFY(sse.isOver());
    QTRY_VERIFY(webSocket.isOver());
    QCOMPARE(sse.error(), QAbstractSocket::RemoteHostClosedError);
    QVERIFY(!sse.hasLastChunk());
    QVERIFY(webSocket.frames().isEmpty());
    RawClient early(address);
    QTRY_VERIFY(early.isOver());
    QCOMPARE(early.error(), QAbstractSocket::ConnectionRefusedError);
    demo.publish({.kind = StreamKind::Public}, "update", status); // people go on posting
    QTRY_COMPARE(up.size(), 1);
    QCOMPARE(demo.baseUrl(), address);
    RawClient late(address);
    late.get("/api/v1/timelines/public", demo.tokens().read);
    QTRY_COMPARE(late.rawBody(), '[' + status + ']');
}

void TestDemoInstance::saysWhyItCannotListen()
{
    DemoInstance first(quietDemo());
    QVERIFY(first.start());
    DemoOptions options = quietDemo();
    options.port = static_cast<quint16>(first.baseUrl().port());
    DemoInstance second(options);
    const auto started = second.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, QAbstractSocket::AddressInUseError);
    QCOMPARE(started.error().port, options.port);
    QVERIFY(!second.isListening());
}

void TestDemoInstance::tellsAtItsRate()
{
    DemoOptions options = quietDemo();
    options.eventsPerSecond = 1000;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    QTRY_COMPARE_GE(demo.statistics().published, 300);
    demo.setRate(0);
    const qint64 published = demo.statistics().published;
    RawClient client(demo.baseUrl()); // two round trips of silence
    client.get("/api/v1/streaming/health");
    QTRY_COMPARE(client.body(), "OK"_ba);
    QCOMPARE(demo.statistics().published, published);
    demo.setRate(1e9);
    QCOMPARE(demo.rate(), 10'000.0);
}

void TestDemoInstance::greetsTheFirstStreamOfASlowHarbour()
{
    DemoOptions options = quietDemo();
    options.eventsPerSecond = 0.1;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.get("/api/v1/streaming/user", demo.tokens().read);
    QTRY_COMPARE_GE(demo.statistics().published, 3); // not after ten seconds
}

void TestDemoInstance::keepsALedger()
{
    DemoOptions options = quietDemo();
    options.ledgerSize = 500;
    DemoInstance demo(options);
    const StreamTarget target {.kind = StreamKind::Public};
    demo.tell(100);
    const auto before = demo.ledger(target);
    QVERIFY(!before.empty());
    demo.publish(target, "update", status);
    const auto after = demo.ledger(target, before.back().serial);
    QCOMPARE(after, (std::vector<LedgerEntry> {{after.at(0).serial, "update", "117268268974080001"}}));
    demo.publish(target, "delete", "01J9ZK3V8E6Q0T5N2W7YB4XMPA"); // a ULID
    QCOMPARE(demo.ledger(target, after.back().serial).at(0).id, "01J9ZK3V8E6Q0T5N2W7YB4XMPA"_ba);
    demo.tell(2000);
    const auto kept = demo.ledger(target);
    QCOMPARE_GT(kept.front().serial, before.back().serial);
    QCOMPARE_LE(kept.size(), size_t {500});
}

void TestDemoInstance::reportsRequestsWithTheirHeaders()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    QSignalSpy requests(&demo, &DemoInstance::requestReceived);
    QSignalSpy opened(&demo, &DemoInstance::connectionOpened);
    QSignalSpy closed(&demo, &DemoInstance::connectionClosed);
    QSignalSpy streams(&demo, &DemoInstance::streamOpened);
    RawClient client(demo.baseUrl());
    client.get("/api/v1/streaming/public", demo.tokens().read);
    QTRY_COMPARE(requests.size(), 1);
    const auto request = requests[0][1].value<HttpRequest>();
    QCOMPARE(request.header("authorization"), "Bearer demo-token-read"_ba);
    QCOMPARE(request.localPort, static_cast<quint16>(demo.baseUrl().port()));
    QCOMPARE(streams[0][1].toStringList(), QStringList {u"public"_s});
    client.close();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed[0][0], opened[0][0]);
    QCOMPARE(demo.statistics().streams, 0);
}

void TestDemoInstance::isSteeredByHttp()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient stream(demo.baseUrl());
    stream.get("/api/v1/streaming/public", demo.tokens().read);
    QTRY_COMPARE(demo.statistics().streams, 1);
    const auto post = [](RawClient &client, const QByteArray &path, const QByteArray &body) {
        client.send("POST " + path + " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    };
    RawClient list(demo.baseUrl());
    list.get("/demo/faults");
    QTRY_COMPARE(list.statusLine(), "HTTP/1.1 200 OK"_ba);
    QTRY_COMPARE_GT(QJsonDocument::fromJson(list.rawBody()).object().value(u"faults").toArray().size(), 30);
    RawClient wrong(demo.baseUrl());
    post(wrong, "/demo/faults", R"({"fault":"nonsense"})");
    QTRY_VERIFY(wrong.received().startsWith("HTTP/1.1 422 "));
    RawClient rate(demo.baseUrl());
    post(rate, "/demo/rate", R"({"eventsPerSecond":0.5})");
    QTRY_COMPARE(demo.rate(), 0.5);
    RawClient lasting(demo.baseUrl());
    post(lasting, "/demo/faults", R"({"fault":"status-503","for":60})");
    QTRY_COMPARE(demo.faultsInForce().size(), size_t {1});
    RawClient clear(demo.baseUrl());
    clear.send("DELETE /demo/faults HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(demo.faultsInForce().empty());
    demo.publish({.kind = StreamKind::Public}, "update", status);
    RawClient ledger(demo.baseUrl());
    ledger.get("/demo/ledger?stream=public");
    QTRY_VERIFY(ledger.rawBody().contains(R"("event":"update","id":"117268268974080001")"));
    RawClient cut(demo.baseUrl());
    post(cut, "/demo/faults", R"({"fault":"cut"})");
    QTRY_VERIFY(stream.isOver());
    QVERIFY(!stream.hasLastChunk());
    RawClient figures(demo.baseUrl());
    figures.get("/demo/statistics");
    QTRY_COMPARE(QJsonDocument::fromJson(figures.rawBody()).object().value(u"delivered").toInt(), 1);
}

void TestDemoInstance::refusesToBeSteeredByWebPages()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    RawClient page(demo.baseUrl());
    page.send(
        "POST /demo/faults HTTP/1.1\r\nContent-Type: text/plain\r\nContent-Length: 15\r\n\r\n{\"fault\":\"cut\"}");
    QTRY_VERIFY(page.received().startsWith("HTTP/1.1 415 "));
}

QTEST_GUILESS_MAIN(TestDemoInstance)
#include "tst_demo_instance.moc"
