#include "integration/raw_server.h"
#include "integration/transport_log.h"
#include "transport/default_transport_factory.h"

#include <QNetworkProxy>
#include <QTest>

#include <utility>

using namespace thumpline;
using namespace thumpline::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto canary = "kanari-4711"_ba;

TransportRequest requestTo(const RawServer &server, const StreamTarget &target,
                           WebSocketStyle style = WebSocketStyle::Multiplexed)
{
    return {.server = server.url(),
            .target = target,
            .token = Secret(canary),
            .webSocketStyle = style,
            .connectTimeout = 5s};
}

StreamTarget named(const QString &name, const QString &tag = {}, const QString &list = {})
{
    return StreamTarget::fromWebSocketName(name, tag, list).value();
}

QByteArray deletion(const QByteArray &stream, const QByteArray &id)
{
    return frame(1, "{\"stream\":" + stream + ",\"event\":\"delete\",\"payload\":\"" + id + "\"}");
}

/// One transport and all that it said.
struct Client
{
    Client(DefaultTransportFactory &factory, const TransportRequest &request)
        : transport(factory.make(TransportKind::WebSocket))
        , log(*transport)
    {
        transport->open(request);
    }
    [[nodiscard]] QByteArrayList ids() const
    {
        QByteArrayList all;
        for (const WireMessage &message : log.messages)
            all << message.payload;
        return all;
    }
    std::unique_ptr<Transport> transport;
    TransportLog log;
};

RawServer::Handler upgrading()
{
    return [](RawConnection &c) { c.upgrade(); };
}

} // namespace

class TestWebSocketTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void opensAndTellsEachPhase_data();
    void opensAndTellsEachPhase();
    void asksInTheSeedsStyle();
    void sharesOneConnectionForOneServerAndToken();
    void opensMoreConnectionsForOtherTokensAndStyles();
    void routesEventsByTheirStream();
    void givesNamelessEventsToTheOnlyOne();
    void unsubscribesWithTheLastWhoWantsIt();
    void measuresTheRoundTrip();
    void laysAnErrorToTheOneItFits();
    void movesSuspectsToConnectionsOfTheirOwn();
    void reportsAnErrorThatFitsNobody();
    void takesPleromasAnswers();
    void findsWherePleromaLooksForTheToken();
    void neverPrintsATokenThatIsNoSubprotocol();
    void tellsEndingsApart_data();
    void tellsEndingsApart();
    void countsFramesThatAreNoMessages();
    void namesRejectedHandshakes_data();
    void namesRejectedHandshakes();
    void triesAgainWhereTheServerChangedItsMind();
    void namesAPlaceWithoutServer_data();
    void namesAPlaceWithoutServer();
    void showsTheCertificateOfAFailure();
    void tellsPlainFromTls();
    void givesUpOnASilentServer();
    void tunnelsThroughAProxy();
    void slowsTheServerDown_data();
    void slowsTheServerDown();
    void joinsNoConnectionThatWasGivenUp();
    void closesOnceAndIsSilentThen();
    void diesWithFramesUnderWay();
};

void TestWebSocketTransport::initTestCase()
{
    trustTestAuthority();
}

void TestWebSocketTransport::cleanup()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

void TestWebSocketTransport::opensAndTellsEachPhase_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("plain") << ""_ba << QByteArrayList {"phase:dns", "phase:tcp", "phase:upgrade", "opened"};
    QTest::newRow("TLS") << "good"_ba
                         << QByteArrayList {"phase:dns", "phase:tcp", "phase:tls", "phase:upgrade", "opened"};
}

void TestWebSocketTransport::opensAndTellsEachPhase()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const QByteArrayList, expected);
    DefaultTransportFactory factory;
    RawServer server(certificate);
    server.setHandler(upgrading());
    const Client client(factory, requestTo(server, named(u"hashtag"_s, u"cats"_s)));
    QTRY_VERIFY(client.log.isOpen());
    QCOMPARE(client.log.order.first(expected.size()), expected);
    QTRY_COMPARE(server.connection(0).receivedTexts(),
                 QByteArrayList {R"({"type":"subscribe","stream":"hashtag","tag":"cats"})"});
    const RawRequest &asked = server.requests().first();
    QCOMPARE(asked.target, "/api/v1/streaming"_ba);
    QCOMPARE(asked.header("authorization"), "Bearer " + canary);
    QVERIFY(asked.header("sec-websocket-protocol").isEmpty());
    QVERIFY(asked.header("sec-websocket-extensions").isEmpty());
    QVERIFY(asked.header("user-agent").startsWith("Thumpline"));
    for (const PhaseReached &phase : client.log.phases) {
        if (phase.phase == ConnectionPhase::Tls)
            QVERIFY(phase.certificate && phase.tlsProtocol.startsWith("TLSv1."_L1));
        if (phase.phase == ConnectionPhase::Upgrade)
            QCOMPARE(phase.httpStatus, 101);
    }
}

void TestWebSocketTransport::asksInTheSeedsStyle()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler(upgrading());
    TransportRequest request
        = requestTo(server, {.kind = StreamKind::HashtagLocal, .tag = u"猫+"_s}, WebSocketStyle::Seed);
    request.server.setPath(u"/base/"_s);
    const Client client(factory, request);
    QTRY_VERIFY(client.log.isOpen());
    QCOMPARE(server.requests().first().target, "/base/api/v1/streaming?stream=hashtag%3Alocal&tag=%E7%8C%AB%2B"_ba);
    QCOMPARE(server.requests().first().header("authorization"), "Bearer " + canary);
    server.connection(0).write(frame(1, R"({"event":"delete","payload":"7"})"));
    QTRY_COMPARE(client.ids(), QByteArrayList {"7"});
    QVERIFY(server.connection(0).receivedTexts().isEmpty());
}

void TestWebSocketTransport::sharesOneConnectionForOneServerAndToken()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler(upgrading());
    const Client first(factory, requestTo(server, named(u"user"_s)));
    const Client second(factory, requestTo(server, named(u"public"_s))); // while the first connects
    QTRY_VERIFY(first.log.isOpen() && second.log.isOpen());
    const Client third(factory, requestTo(server, named(u"list"_s, {}, u"1"_s)));
    QVERIFY(third.log.order.isEmpty()); // never from within open()
    QTRY_VERIFY(third.log.isOpen());
    QCOMPARE(third.log.order.first(2), (QByteArrayList {"phase:upgrade", "opened"}));
    QVERIFY(third.log.phases.front().reused);
    QCOMPARE(server.connectionCount(), 1);
    QTRY_COMPARE(
        server.connection(0).receivedTexts(),
        (QByteArrayList {R"({"type":"subscribe","stream":"user"})", R"({"type":"subscribe","stream":"public"})",
                         R"({"type":"subscribe","stream":"list","list":"1"})"}));
}

void TestWebSocketTransport::opensMoreConnectionsForOtherTokensAndStyles()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler(upgrading());
    const TransportRequest request = requestTo(server, named(u"public"_s));
    TransportRequest other = request;
    other.token = Secret("another");
    TransportRequest seed = request;
    seed.webSocketStyle = WebSocketStyle::Seed;
    const Client first(factory, request);
    const Client second(factory, other);
    const Client third(factory, seed);
    const Client fourth(factory, seed);
    QTRY_VERIFY(first.log.isOpen() && second.log.isOpen() && third.log.isOpen() && fourth.log.isOpen());
    QCOMPARE(server.connectionCount(), 4);
}

void TestWebSocketTransport::routesEventsByTheirStream()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler(upgrading());
    const Client user(factory, requestTo(server, named(u"user"_s)));
    const Client cats(factory, requestTo(server, named(u"hashtag"_s, u"Cats"_s)));
    const Client wide(factory, requestTo(server, named(u"hashtag"_s, u"ｃａｔｓ"_s)));
    const Client list(factory, requestTo(server, named(u"list"_s, {}, u"01A"_s)));
    const Client media(factory, requestTo(server, named(u"public:media"_s)));
    QTRY_VERIFY(media.log.isOpen());
    server.connection(0).writePieces({deletion(R"(["user"])", "1"), deletion(R"(["hashtag","Cats"])", "2"),
                                      deletion(R"(["list","01A"])", "3"), deletion(R"(["list:01A"])", "4"),
                                      deletion(R"(["public"])", "5"), deletion(R"(["public:media"])", "6"),
                                      frame(1, R"({"event":"delete","payload":"7"})"), deletion(R"(["user"])", "8")});
    QTRY_COMPARE(user.ids(), (QByteArrayList {"1", "8"}));
    QCOMPARE(cats.ids(), QByteArrayList {"2"});
    QCOMPARE(wide.ids(), QByteArrayList {"2"});
    QCOMPARE(list.ids(), (QByteArrayList {"3", "4"}));
    QCOMPARE(media.ids(), QByteArrayList {"6"});
    QCOMPARE(user.log.messages.front().streams, std::vector<QByteArray> {"user"});
    // Bytes are a sign of life for all; what nobody asked for, or without a name, is told to all.
    QVERIFY(media.log.bytes > 100);
    QCOMPARE(media.log.diagnostics.size(), size_t {2});
}

void TestWebSocketTransport::givesNamelessEventsToTheOnlyOne()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler(upgrading());
    const Client client(factory, requestTo(server, named(u"public:local"_s)));
    QTRY_VERIFY(client.log.isOpen());
    server.connection(0).writePieces(
        {frame(1, R"({"event":"delete","payload":"1"})"), deletion(R"(["public:local:spelt-otherwise"])", "2")});
    QTRY_COMPARE(client.ids(), (QByteArrayList {"1", "2"}));
    QVERIFY(client.log.diagnostics.empty());
}

void TestWebSocketTransport::unsubscribesWithTheLastWhoWantsIt()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler(upgrading());
    const Client stays(factory, requestTo(server, named(u"user"_s)));
    const Client first(factory, requestTo(server, named(u"hashtag"_s, u"cats"_s)));
    auto second = std::make_unique<Client>(factory, requestTo(server, named(u"hashtag"_s, u"Cats"_s)));
    QTRY_VERIFY(second->log.isOpen());
    first.transport->close();
    QTRY_VERIFY(first.log.isClosed());
    QCOMPARE(first.log.reason().ending, CloseEnding::Local);
    second.reset(); // without close(): the same
    QTRY_COMPARE(server.connection(0).receivedTexts().size(), 4);
    QCOMPARE(server.connection(0).receivedTexts().last(),
             R"({"type":"unsubscribe","stream":"hashtag","tag":"Cats"})"_ba);
    // What was on its way is for nobody, and no fault.
    server.connection(0).writePieces({deletion(R"(["hashtag","cats"])", "1"), deletion(R"(["user"])", "2")});
    QTRY_COMPARE(stays.ids(), QByteArrayList {"2"});
    QVERIFY(stays.log.diagnostics.empty());
    stays.transport->close();
    QTRY_VERIFY(server.connection(0).isClosed());
    QCOMPARE(server.connection(0).receivedFrames().last().first, 8);
}

void TestWebSocketTransport::measuresTheRoundTrip()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler([](RawConnection &c) {
        c.upgrade();
        connect(&c, &RawConnection::bytesReceived, &c, [&c] {
            const auto frames = c.receivedFrames();
            if (!frames.isEmpty() && frames.last().first == 9)
                c.write(frame(10, frames.last().second));
        });
    });
    const Client client(factory, requestTo(server, named(u"public"_s), WebSocketStyle::Seed));
    QTRY_COMPARE(client.log.heartbeats.size(), size_t {1}); // at once, not after 15 s
    const Heartbeat &pong = client.log.heartbeats.front();
    QCOMPARE(pong.kind, HeartbeatKind::Pong);
    QVERIFY(pong.roundTrip && *pong.roundTrip >= 0ms && *pong.roundTrip < 5s);
    QVERIFY(client.log.reached(ConnectionPhase::FirstByte));
    QVERIFY(client.log.reached(ConnectionPhase::FirstHeartbeat));
}

void TestWebSocketTransport::laysAnErrorToTheOneItFits()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler(upgrading());
    const Client user(factory, requestTo(server, named(u"user"_s)));
    const Client list(factory, requestTo(server, named(u"list"_s, {}, u"3"_s)));
    QTRY_VERIFY(list.log.isOpen());
    server.connection(0).write(frame(1, R"({"error":"Not authorized to stream this list","status":401})"));
    QTRY_VERIFY(list.log.isClosed());
    const CloseReason &reason = list.log.reason();
    QCOMPARE(reason.phase, ClosePhase::Stream);
    QCOMPARE(reason.ending, CloseEnding::Status);
    QCOMPARE(reason.httpStatus, 401);
    QCOMPARE(reason.serverError, u"Not authorized to stream this list"_s);
    server.connection(0).write(deletion(R"(["user"])", "1"));
    QTRY_COMPARE(user.ids(), QByteArrayList {"1"}); // the others go on
    QVERIFY(user.log.isOpen() && user.log.diagnostics.empty());
}

void TestWebSocketTransport::movesSuspectsToConnectionsOfTheirOwn()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler([](RawConnection &c) {
        c.upgrade();
        if (c.request().target.contains("stream=public"))
            c.write(frame(1, R"({"error":"Access token does not have the required scopes","status":401})"));
        else if (c.request().target.contains("stream=direct"))
            c.write(deletion(R"(["direct"])", "9"));
    });
    const Client proven(factory, requestTo(server, named(u"user"_s)));
    const Client good(factory, requestTo(server, named(u"direct"_s)));
    const Client bad(factory, requestTo(server, named(u"public"_s)));
    QTRY_VERIFY(bad.log.isOpen());
    server.connection(0).write(deletion(R"(["user"])", "1"));
    QTRY_COMPARE(proven.ids(), QByteArrayList {"1"});
    server.connection(0).write(frame(1, R"({"error":"Access token does not have the required scopes","status":401})"));
    QTRY_VERIFY(bad.log.isClosed());
    QCOMPARE(bad.log.reason().httpStatus, 401);
    QTRY_COMPARE(good.ids(), QByteArrayList {"9"});
    QCOMPARE(good.log.order.count("opened"), 1);
    QVERIFY(good.log.isOpen() && proven.log.isOpen());
    QCOMPARE(server.connectionCount(), 3);
    QTRY_VERIFY(server.connection(0).receivedTexts().contains(R"({"type":"unsubscribe","stream":"direct"})"));
    // The one that moved lives on its own connection now.
    server.connection(0).fin();
    QTRY_VERIFY(proven.log.isClosed());
    QVERIFY(good.log.isOpen());
}

void TestWebSocketTransport::reportsAnErrorThatFitsNobody()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler(upgrading());
    const Client client(factory, requestTo(server, named(u"public"_s)));
    QTRY_VERIFY(client.log.isOpen());
    server.connection(0).write(frame(1, R"({"error":"Error unsubscribing from channel )" + canary + "\"}"));
    QTRY_COMPARE(client.log.diagnostics.size(), size_t {1});
    QCOMPARE(client.log.diagnostics.front().kind, WireDiagnostic::Kind::ServerError);
    QVERIFY(!client.log.allTexts().contains(canary));
    QVERIFY(client.log.isOpen());
}

void TestWebSocketTransport::takesPleromasAnswers()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler(upgrading());
    const Client first(factory, requestTo(server, named(u"public"_s)));
    const Client second(factory, requestTo(server, named(u"list"_s, {}, u"x"_s)));
    QTRY_VERIFY(second.log.isOpen());
    const auto respond = [](const QByteArray &payload) {
        return frame(1, R"({"event":"pleroma:respond","payload":")" + QByteArray(payload).replace('"', "\\\"") + "\"}");
    };
    server.connection(0).writePieces({respond(R"({"type":"subscribe","result":"success"})"),
                                      respond(R"({"type":"subscribe","result":"error","error":"bad_topic"})")});
    QTRY_VERIFY(second.log.isClosed());
    QCOMPARE(second.log.reason().httpStatus, 400);
    QCOMPARE(second.log.reason().serverError, u"bad_topic"_s);
    QVERIFY(first.log.isOpen());
    QCOMPARE(first.log.messages.size(), size_t {1}); // shown as an unknown event, to whom it was for
}

void TestWebSocketTransport::findsWherePleromaLooksForTheToken()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler([](RawConnection &c) {
        if (c.request().header("sec-websocket-protocol") == canary)
            c.upgrade("Sec-WebSocket-Protocol: " + canary + "\r\n"); // servers echo it
        else
            c.write(answer("403 Forbidden", {})).fin();
    });
    const Client client(factory, requestTo(server, named(u"user"_s), WebSocketStyle::Seed));
    QTRY_VERIFY(client.log.isOpen());
    QVERIFY(!client.log.allTexts().contains(canary));
    QCOMPARE(server.requests().size(), 3); // refused, asked why, the other place
    for (const RawRequest &request : server.requests())
        QVERIFY(!request.target.contains(canary));
}

void TestWebSocketTransport::neverPrintsATokenThatIsNoSubprotocol()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler([](RawConnection &c) { c.write(answer("401 Unauthorized", {})).fin(); });
    TransportRequest request = requestTo(server, named(u"user"_s));
    request.token = Secret("no/token \"char\"");
    // Qt would print it in a warning: any message fails here.
    const QtMessageHandler before
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
              if (text.contains("no/token"_L1))
                  qFatal("printed");
          });
    const Client client(factory, request);
    QTRY_VERIFY(client.log.isClosed());
    qInstallMessageHandler(before);
    QCOMPARE(client.log.reason().httpStatus, 401);
}

/// What QWebSocket of Qt 6.4.2 lets us see of an end.
void TestWebSocketTransport::tellsEndingsApart_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("end"); // 0 nothing, 1 FIN, 2 RST, 3 bare FIN
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<int>("code"); // 0: none

    for (const QByteArray &certificate : {""_ba, "good"_ba}) {
        const char *kind = certificate.isEmpty() ? "plain" : "TLS";
        const auto add = [&](const char *name, const QByteArray &bytes, int end, const char *ending, int code) {
            QTest::addRow("%s: %s", kind, name) << certificate << bytes << end << QByteArray(ending) << code;
        };
        add("close 1000", closeFrame(1000), 0, "eof", 1000);
        add("close 1000, FIN at once", closeFrame(1000), 1, "eof", 1000);
        add("close without a code", frame(8, {}), 0, "eof", 1000);
        add("close 1001", closeFrame(1001, "bye"), 0, "eof", 1001);
        add("close 1003", closeFrame(1003, "no binary"), 0, "close", 1003);
        add("close 1008", closeFrame(1008, "policy"), 0, "close", 1008);
        add("close 1011", closeFrame(1011), 0, "close", 1011);
        add("close 4000", closeFrame(4000, "own"), 0, "close", 4000);
        add("close 1002 of the peer's", closeFrame(1002, "you did wrong"), 0, "close", 1002);
        add("close 1006: not to be seen", closeFrame(1006), 0, "close", 0);
        add("close 1012: not to be seen", closeFrame(1012), 0, "close", 0);
        add("close 1013: not to be seen", closeFrame(1013), 0, "close", 0);
        add("close 1014: not to be seen", closeFrame(1014), 0, "close", 0);
        add("FIN", {}, 1, "cut", 0);
        add("FIN without TLS's goodbye", {}, 3, "cut", 0);
        add("FIN inside a frame", frame(1, QByteArray(100, 'x')).first(50), 1, "cut", 0);
        add("RST", {}, 2, "cut", 0);
        add("invalid UTF-8", frame(1, "\xFF"), 0, "protocol", 0);
        add("a character cut by fragments", frame(1, "\xC3", false) + frame(0, "\xA9"), 0, "protocol", 0);
        add("a reserved bit", "\xC1\x01x"_ba, 0, "protocol", 0);
        add("a reserved opcode", frame(3, "x"), 0, "protocol", 0);
        add("a frame beyond the limit", frame(1, QByteArray(9 * 1024 * 1024, 'x')).first(100), 0, "protocol", 0);
    }
}

void TestWebSocketTransport::tellsEndingsApart()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, end);
    QFETCH(const int, code);
    DefaultTransportFactory factory;
    RawServer server(certificate);
    server.setHandler(upgrading());
    const Client client(factory, requestTo(server, named(u"public"_s)));
    QTRY_VERIFY(client.log.isOpen());
    RawConnection &connection = server.connection(0);
    connection.write(deletion(R"(["public"])", "1") + bytes);
    if (end == 1)
        connection.fin();
    else if (end == 2)
        connection.rst();
    else if (end == 3)
        connection.bareFin();
    QTRY_VERIFY(client.log.isClosed());
    const CloseReason &reason = client.log.reason();
    QTEST(toKey(reason.ending), "ending");
    QCOMPARE(reason.phase, ClosePhase::Stream);
    QCOMPARE(reason.closeCode.value_or(0), code);
    QCOMPARE(client.ids(), QByteArrayList {"1"}); // what came before the end is not lost
    QVERIFY(client.log.isSound());
    QCOMPARE(server.requests().size(), 1);
}

void TestWebSocketTransport::countsFramesThatAreNoMessages()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler(upgrading());
    const Client client(factory, requestTo(server, named(u"public"_s)));
    QTRY_VERIFY(client.log.isOpen());
    server.connection(0).writePieces({frame(2, "abc"), frame(1, "not JSON " + canary), frame(1, "[]"), frame(1, {}),
                                      frame(9, "ping"), deletion(R"(["public"])", "1")});
    QTRY_COMPARE(client.ids(), QByteArrayList {"1"});
    QCOMPARE(client.log.diagnostics.size(), size_t {4});
    QCOMPARE(client.log.diagnostics[0].kind, WireDiagnostic::Kind::BinaryFrame);
    QCOMPARE(client.log.diagnostics[1].kind, WireDiagnostic::Kind::MalformedFrame);
    QVERIFY(!client.log.allTexts().contains(canary));
}

void TestWebSocketTransport::namesRejectedHandshakes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("fin");
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto json = "Content-Type: application/json\r\n"_ba;
    QTest::newRow("Mastodon 4.3") << answer("401 Unauthorized", {}, "X-Error-Message: Invalid access token\r\n") << true
                                  << "status"_ba << 401 << u"Invalid access token"_s;
    QTest::newRow("Mastodon 3.1") << "HTTP/1.1 401 Unauthorized\r\n\r\n"_ba << true << "status"_ba << 401 << QString();
    QTest::newRow("proxy without Upgrade")
        << answer("400 Bad Request", "{\"error\":\"Unknown channel requested\"}", json) << false << "status"_ba << 400
        << u"Unknown channel requested"_s;
    QTest::newRow("connection stays") << answer("404 Not Found", "{\"error\":\"Not found\"}", json) << false
                                      << "status"_ba << 404 << u"Not found"_s;
    QTest::newRow("HTML") << answer("502 Bad Gateway", "<html>", "Content-Type: text/html\r\n") << false << "status"_ba
                          << 502 << QString();
    QTest::newRow("200") << answer("200 OK", "<html>", "Content-Type: text/html\r\n") << false << "status"_ba << 200
                         << QString();
    QTest::newRow("redirect with the token")
        << answer("301 Moved", {}, "Location: https://a.example/s?access_token=" + canary + "\r\n") << false
        << "redirect"_ba << 301 << QString();
    QTest::newRow("wrong key") << "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                  "Sec-WebSocket-Accept: AAAA\r\n\r\n"_ba
                               << false << "protocol"_ba << 0 << QString();
    QTest::newRow("hangs up") << ""_ba << true << "cut"_ba << 0 << QString();
    QTest::newRow("no HTTP") << "SSH-2.0-OpenSSH\r\n\r\n"_ba << true << "cut"_ba << 0 << QString();
}

void TestWebSocketTransport::namesRejectedHandshakes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, fin);
    QFETCH(const int, status);
    QFETCH(const QString, error);
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler([&](RawConnection &c) {
        c.write(bytes);
        if (fin)
            c.fin();
    });
    const Client client(factory, requestTo(server, named(u"user"_s), WebSocketStyle::Seed));
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isClosed(), 12'000);
    const CloseReason &reason = client.log.reason();
    QTEST(toKey(reason.ending), "ending");
    QCOMPARE(toKey(reason.phase), "upgrade"_ba);
    QCOMPARE(reason.httpStatus.value_or(0), status);
    QCOMPARE(reason.serverError, error);
    if (reason.ending == CloseEnding::Redirect)
        QCOMPARE(reason.redirectTarget, u"https://a.example/s"_s);
    QVERIFY(!client.log.allTexts().contains(canary));
    QVERIFY(!client.log.order.contains("opened"));
    QVERIFY(client.log.isSound());
    QVERIFY(server.requests().size() <= 5);
    for (const RawRequest &request : server.requests())
        QVERIFY(!request.target.contains(canary));
}

void TestWebSocketTransport::triesAgainWhereTheServerChangedItsMind()
{
    DefaultTransportFactory factory;
    RawServer server;
    int handshakes = 0;
    server.setHandler([&](RawConnection &c) {
        if (++handshakes == 1) // a proxy that is just being set up
            c.write(answer("404 Not Found", "<html>", "Content-Type: text/html\r\n"));
        else
            c.upgrade();
    });
    const Client client(factory, requestTo(server, named(u"public"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isOpen(), 12'000);
    QCOMPARE(handshakes, 3); // the second was the inquiry
    QVERIFY(client.log.isSound());
}

void TestWebSocketTransport::namesAPlaceWithoutServer_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("phase");
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("no such name") << u"http://nowhere.invalid"_s << "dns"_ba
                                  << "unresolved"_ba;
    QTest::newRow("no such name, TLS") << u"https://nowhere.invalid"_s << "dns"_ba
                                       << "unresolved"_ba;
    QTest::newRow("nobody listens") << u"http://127.0.0.1:1"_s << "tcp"_ba
                                    << "refused"_ba;
    QTest::newRow("nobody listens, TLS") << u"https://127.0.0.1:1"_s << "tcp"_ba
                                         << "refused"_ba;
}

void TestWebSocketTransport::namesAPlaceWithoutServer()
{
    QFETCH(const QString, server);
    DefaultTransportFactory factory;
    const Client client(factory, {.server = QUrl(server), .token = Secret(canary)});
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isClosed(), 15'000);
    QTEST(toKey(client.log.reason().phase), "phase");
    QTEST(toKey(client.log.reason().ending), "ending");
}

void TestWebSocketTransport::showsTheCertificateOfAFailure()
{
    DefaultTransportFactory factory;
    RawServer server("expired");
    const Client client(factory, requestTo(server, named(u"user"_s)));
    QTRY_VERIFY(client.log.isClosed());
    const CloseReason &reason = client.log.reason();
    QCOMPARE(reason.ending, CloseEnding::Tls);
    QCOMPARE(reason.phase, ClosePhase::Tls);
    QCOMPARE(reason.tlsProblem, TlsProblem::Expired);
    QVERIFY(!reason.certificates.isEmpty() && reason.certificates.first().notAfter.isValid());
    QVERIFY(server.requests().isEmpty());
}

void TestWebSocketTransport::tellsPlainFromTls()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler([](RawConnection &c) { c.write(answer("200 OK", {})); });
    TransportRequest request = requestTo(server, named(u"user"_s));
    request.server.setScheme(u"https"_s);
    request.connectTimeout = 300ms;
    const Client client(factory, request);
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isClosed(), 12'000);
    QCOMPARE(toKey(client.log.reason().ending), "tls"_ba);
    QCOMPARE(client.log.reason().tlsProblem, TlsProblem::Plain);
}

void TestWebSocketTransport::givesUpOnASilentServer()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setSilent();
    TransportRequest request = requestTo(server, named(u"user"_s));
    request.connectTimeout = 200ms;
    const Client client(factory, request);
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isClosed(), 12'000);
    QCOMPARE(toKey(client.log.reason().ending), "timeout"_ba);
    QCOMPARE(toKey(client.log.reason().phase), "upgrade"_ba);
}

void TestWebSocketTransport::tunnelsThroughAProxy()
{
    DefaultTransportFactory factory;
    RawServer proxy;
    proxy.setHandler([](RawConnection &c) {
        if (c.request().method == "CONNECT")
            c.write("HTTP/1.1 200 Connection established\r\n\r\n");
        else
            c.upgrade();
    });
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()});
    const TransportRequest request {.server = QUrl(u"http://behind.invalid"_s)};
    {
        const Client client(factory, request); // the proxy resolves the name, not we
        QTRY_VERIFY(client.log.isOpen());
        QCOMPARE(proxy.requests().first().target, "behind.invalid:80"_ba);
        QVERIFY(!client.log.reached(ConnectionPhase::Dns));
    }
    const quint16 port = proxy.serverPort();
    proxy.close();
    const Client refused(factory, request);
    QTRY_VERIFY(refused.log.isClosed());
    QCOMPARE(toKey(refused.log.reason().ending), "refused"_ba);
    QCOMPARE(refused.log.reason().proxy, u"127.0.0.1:%1"_s.arg(port));
}

void TestWebSocketTransport::slowsTheServerDown_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<int>("blocks");
    QTest::addColumn<int>("blockBytes");
    QTest::newRow("plain") << ""_ba << 600 << 60'000;
    QTest::newRow("TLS") << "good"_ba << 600 << 60'000;
    QTest::newRow("messages larger than the room") << ""_ba << 20 << 3'000'000;
}

void TestWebSocketTransport::slowsTheServerDown()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const int, blocks);
    QFETCH(const int, blockBytes);
    DefaultTransportFactory factory;
    RawServer server(certificate);
    server.setHandler(upgrading());
    const Client client(factory, requestTo(server, named(u"public"_s)));
    const Client beside(factory, requestTo(server, named(u"user"_s)));
    QTRY_VERIFY(client.log.isOpen() && beside.log.isOpen());
    client.transport->setReading(false);
    RawConnection &connection = server.connection(0);
    const QByteArray block = deletion(R"(["public"])", QByteArray(blockBytes, 'x'));
    for (int i = 0; i < blocks; ++i)
        connection.write(block);
    qint64 before = -1; // stuck: nothing more has left since the last look
    QTRY_VERIFY_WITH_TIMEOUT(
        connection.unsent() > 0 && std::exchange(before, connection.unsent()) == connection.unsent(), 10'000);
    QCOMPARE(client.log.messages.size(), size_t {0});
    client.transport->setReading(true);
    QTRY_COMPARE_WITH_TIMEOUT(client.log.messages.size(), static_cast<size_t>(blocks), 30'000);
    QVERIFY(client.log.isOpen());
}

void TestWebSocketTransport::joinsNoConnectionThatWasGivenUp()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler(upgrading());
    const Client first(factory, requestTo(server, named(u"public"_s)));
    const Client second(factory, requestTo(server, named(u"user"_s)));
    QTRY_VERIFY(second.log.isOpen());
    first.transport->close(CloseEnding::Stale);
    const Client again(factory, requestTo(server, named(u"public"_s)));
    QTRY_VERIFY(again.log.isOpen());
    QCOMPARE(server.connectionCount(), 2);
    QCOMPARE(first.log.reason().ending, CloseEnding::Stale);
    QVERIFY(second.log.isOpen()); // has its own watch
}

void TestWebSocketTransport::closesOnceAndIsSilentThen()
{
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler(upgrading());
    const Client client(factory, requestTo(server, named(u"public"_s)));
    connect(client.transport.get(), &Transport::messageReceived, this, [&] { client.transport->close(); });
    QTRY_VERIFY(client.log.isOpen());
    server.connection(0).write(deletion(R"(["public"])", "1") + deletion(R"(["public"])", "2"));
    QTRY_VERIFY(client.log.isClosed());
    QCOMPARE(client.ids(), QByteArrayList {"1"});
    client.transport->close();
    QTRY_VERIFY(server.connection(0).isClosed());
    QVERIFY(client.log.isSound());
}

/// The socket's thread may be waiting for room, or in the middle of a handshake: nobody must wait for it.
void TestWebSocketTransport::diesWithFramesUnderWay()
{
    RawServer server;
    server.setHandler(upgrading());
    for (int round = 0; round < 20; ++round) {
        DefaultTransportFactory factory;
        const Client client(factory, requestTo(server, named(u"public"_s)));
        if (round % 2 == 0)
            continue; // while it connects
        QTRY_VERIFY(client.log.isOpen());
        client.transport->setReading(false);
        for (int i = 0; i < 30; ++i)
            server.connection(server.connectionCount() - 1).write(deletion(R"(["public"])", QByteArray(100'000, 'x')));
        QTRY_VERIFY(server.connection(server.connectionCount() - 1).unsent() == 0
                    || server.connection(server.connectionCount() - 1).unsent() > 0);
    }
}

QTEST_GUILESS_MAIN(TestWebSocketTransport)
#include "tst_websocket_transport.moc"
