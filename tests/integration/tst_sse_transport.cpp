#include "integration/capture.h"
#include "integration/raw_server.h"
#include "integration/transport_log.h"
#include "transport/sse_transport.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace thumpline;
using namespace thumpline::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(thumpline::CloseEnding)
Q_DECLARE_METATYPE(thumpline::ClosePhase)
Q_DECLARE_METATYPE(thumpline::Capture)

namespace {

const auto canary = "kanari-4711"_ba;

/// How a test's server ends its answer.
enum class End {
    Nothing,
    Fin,
    BareFin,
    Rst,
};

void play(RawConnection &connection, const QByteArrayList &pieces, End end)
{
    connection.writePieces(pieces);
    switch (end) {
    case End::Nothing:
        return;
    case End::Fin:
        connection.fin();
        return;
    case End::BareFin:
        connection.bareFin();
        return;
    case End::Rst:
        connection.rst();
        return;
    }
}

TransportRequest requestTo(const RawServer &server, const QString &stream = u"public"_s)
{
    return {.server = server.url(),
            .target = StreamTarget::fromWebSocketName(stream).value(),
            .token = Secret(canary),
            .connectTimeout = 5s};
}

/// One transport and all that it said.
struct Client
{
    explicit Client(const TransportRequest &request) { transport.open(request); }
    SseTransport transport {};
    TransportLog log {transport};
};

} // namespace

Q_DECLARE_METATYPE(End)

class TestSseTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void opensAndTellsEachPhase_data();
    void opensAndTellsEachPhase();
    void asksAsAStreamIsToBeAsked();
    void handsOverEventsIdsAndHints();
    void tellsEndingsApart_data();
    void tellsEndingsApart();
    void namesRefusals_data();
    void namesRefusals();
    void doesNotWaitForTheEndOfAnError();
    void learnsAHidden401ByHead();
    void saysOnceThatAServerHangsUp_data();
    void saysOnceThatAServerHangsUp();
    void followsRedirectsOfItsOwnOrigin();
    void neverTakesTheTokenElsewhere_data();
    void neverTakesTheTokenElsewhere();
    void followsWithoutATokenToAnotherOrigin();
    void givesUpAfterFiveRedirects();
    void showsTheCertificateOfAFailure_data();
    void showsTheCertificateOfAFailure();
    void tellsPlainFromTls();
    void tellsTlsFromPlain();
    void namesAPlaceWithoutServer_data();
    void namesAPlaceWithoutServer();
    void givesUpOnASilentServer_data();
    void givesUpOnASilentServer();
    void goesThroughAProxyAndNamesItsFailures();
    void slowsTheServerDown_data();
    void slowsTheServerDown();
    void keepsBytesThatCameBeforeTheEndWhilePaused();
    void closesOnceAndIsSilentThen();
    void opensMoreThanSixStreamsOfOneHost();
    void readsEveryRecording_data();
    void readsEveryRecording();
};

void TestSseTransport::initTestCase()
{
    trustTestAuthority();
}

void TestSseTransport::cleanup()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

void TestSseTransport::opensAndTellsEachPhase_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("plain") << ""_ba << QByteArrayList {"phase:dns",  "phase:tcp",        "phase:http",
                                                       "opened",     "phase:first-byte", "phase:first-heartbeat",
                                                       "heartbeat:)"};
    QTest::newRow("TLS") << "good"_ba << QByteArrayList {"phase:dns",
                                                         "phase:tcp",
                                                         "phase:tls",
                                                         "phase:http",
                                                         "opened",
                                                         "phase:first-byte",
                                                         "phase:first-heartbeat",
                                                         "heartbeat:)"};
}

void TestSseTransport::opensAndTellsEachPhase()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const QByteArrayList, expected);
    RawServer server(certificate);
    server.setHandler([](RawConnection &c) { c.write(streamHead("X-Request-Id: r1\r\n") + chunk(":)\n")); });
    const Client client(requestTo(server));
    QTRY_COMPARE(client.log.heartbeats.size(), size_t {1});
    QCOMPARE(client.log.order, expected);
    for (const PhaseReached &phase : client.log.phases) {
        QVERIFY(phase.sinceStart >= 0ms && phase.sinceStart < 5s);
        if (phase.phase == ConnectionPhase::Tls) {
            QVERIFY(phase.tlsProtocol.startsWith("TLSv1."_L1));
            QVERIFY(phase.certificate && phase.certificate->issuer.contains("Thumpline test CA"_L1));
        }
        if (phase.phase == ConnectionPhase::Http) {
            QCOMPARE(phase.httpStatus, 200);
            QVERIFY(phase.headers.contains(std::pair("x-request-id"_ba, "r1"_ba)));
        }
    }
}

void TestSseTransport::asksAsAStreamIsToBeAsked()
{
    RawServer server;
    TransportRequest request = requestTo(server);
    request.server.setPath(u"/base/"_s);
    request.target = StreamTarget {.kind = StreamKind::HashtagLocal, .tag = u"猫+&é"_s};
    request.lastEventId = "17"_ba;
    const Client client(request);
    QTRY_COMPARE(server.requests().size(), 1);
    const RawRequest &asked = server.requests().first();
    QCOMPARE(asked.target, "/base/api/v1/streaming/hashtag/local?tag=%E7%8C%AB%2B%26%C3%A9"_ba);
    QCOMPARE(asked.header("authorization"), "Bearer " + canary);
    QCOMPARE(asked.header("accept"), "text/event-stream"_ba);
    QCOMPARE(asked.header("accept-encoding"), "identity"_ba);
    QCOMPARE(asked.header("cache-control"), "no-store"_ba);
    QCOMPARE(asked.header("last-event-id"), "17"_ba);
    QVERIFY(asked.header("user-agent").startsWith("Thumpline"));
    QVERIFY(asked.header("upgrade").isEmpty());
    QVERIFY(!asked.target.contains(canary));
}

void TestSseTransport::handsOverEventsIdsAndHints()
{
    RawServer server;
    server.setHandler([](RawConnection &c) {
        c.writePieces({streamHead(), chunk(":)\n"), chunk("event: upd"), chunk("ate\ndata: {\"id\":\"1\"}\n\n"),
                       chunk("retry: 4000\nid: 9\nevent: delete\ndata: 7\n\n"),
                       chunk("event: filters_changed\ndata: undefined\n\n"), chunk("data: \xFF\n\n"),
                       chunk(":thump\n")});
    });
    const Client client(requestTo(server));
    QTRY_COMPARE(client.log.heartbeats.size(), size_t {2});
    const std::vector<WireMessage> expected {
        {.event = "update", .payload = "{\"id\":\"1\"}"},
        {.event = "delete", .payload = "7"},
        {.event = "filters_changed", .payload = {}, .hasPayload = false},
        {.event = "message", .payload = "\xEF\xBF\xBD"},
    };
    QVERIFY(client.log.messages == expected);
    QVERIFY(client.log.order.contains("retry:4000"));
    QVERIFY(client.log.order.indexOf("id:9") < client.log.order.indexOf("message:delete"));
    QCOMPARE(client.log.diagnostics.size(), size_t {1});
    QCOMPARE(client.log.diagnostics.front().kind, WireDiagnostic::Kind::InvalidUtf8);
    QCOMPARE(client.log.heartbeats.back(), (Heartbeat {.text = "thump"}));
}

/// What QNetworkAccessManager of Qt 6.4.2 lets us see of an answer's end. Reset can't be told from Cut, and a chunk size
/// that is no number is taken for the last chunk.
void TestSseTransport::tellsEndingsApart_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArrayList>("tail");
    QTest::addColumn<End>("end");
    QTest::addColumn<CloseEnding>("ending");

    struct Row
    {
        const char *name;
        QByteArrayList tail;
        End end;
        CloseEnding ending;
    };
    const QByteArray event = chunk("event: delete\n") + chunk("data: 1\n\n");
    const Row rows[] {
        {"last chunk, connection stays", {"0\r\n\r\n"}, End::Nothing, CloseEnding::Eof},
        {"last chunk, FIN", {"0\r\n\r\n"}, End::Fin, CloseEnding::Eof},
        {"event and last chunk at once, FIN", {event + "0\r\n\r\n"}, End::Fin, CloseEnding::Eof},
        {"last chunk in pieces", {"0\r", "\n\r", "\n"}, End::Nothing, CloseEnding::Eof},
        {"last chunk with a trailer", {"0\r\nX-A: b\r\n\r\n"}, End::Nothing, CloseEnding::Eof},
        {"FIN after an event", {event}, End::Fin, CloseEnding::Cut},
        {"FIN without TLS's goodbye", {event}, End::BareFin, CloseEnding::Cut},
        {"FIN after silence", {}, End::Fin, CloseEnding::Cut},
        {"FIN inside a chunk", {"100\r\nevent: upd"}, End::Fin, CloseEnding::Cut},
        {"FIN after a chunk size", {"100\r\n"}, End::Fin, CloseEnding::Cut},
        {"FIN inside a chunk size", {"1"}, End::Fin, CloseEnding::Cut},
        {"FIN before a chunk's line end", {"5\r\n:thum"}, End::Fin, CloseEnding::Cut},
        {"RST after an event", {event}, End::Rst, CloseEnding::Cut},
        {"RST inside a chunk", {"100\r\nevent: upd"}, End::Rst, CloseEnding::Cut},
        {"a chunk size that is no number", {"zz\r\nevent: foo\r\n"}, End::Nothing, CloseEnding::Eof},
        {"the same inside an event", {chunk("event: foo\n"), "zz\r\ndata: 1\r\n"}, End::Nothing, CloseEnding::Cut},
        {"last chunk inside an event", {chunk("event: foo\n") + "0\r\n\r\n"}, End::Nothing, CloseEnding::Cut},
        {"negative chunk size", {"-5\r\nabc\r\n"}, End::Fin, CloseEnding::Cut},
    };
    for (const QByteArray &certificate : {""_ba, "good"_ba}) {
        for (const char *connection : {"keep-alive", "close"}) {
            for (const Row &row : rows) {
                QTest::addRow("%s, %s: %s", certificate.isEmpty() ? "plain" : "TLS", connection, row.name)
                    << certificate << streamHead("Connection: "_ba + connection + "\r\n") << row.tail << row.end
                    << row.ending;
            }
        }
        const auto noLength = "HTTP/1.0 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"_ba;
        QTest::addRow("%s, no length: FIN", certificate.isEmpty() ? "plain" : "TLS")
            << certificate << noLength << QByteArrayList {} << End::Fin << CloseEnding::Cut;
        const auto length = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 7\r\n\r\n"_ba;
        QTest::addRow("%s, length: whole", certificate.isEmpty() ? "plain" : "TLS")
            << certificate << length << QByteArrayList {} << End::Nothing << CloseEnding::Eof;
    }
}

void TestSseTransport::tellsEndingsApart()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArrayList, tail);
    QFETCH(const End, end);
    QFETCH(const CloseEnding, ending);
    const bool chunked = head.contains("chunked");
    RawServer server(certificate);
    server.setHandler([&](RawConnection &c) { c.write(head + (chunked ? chunk(":)\n:a\n\n") : ":)\n:a\n\n"_ba)); });
    const Client client(requestTo(server));
    QTRY_VERIFY(client.log.heartbeats.size() == 2);
    play(server.connection(0), tail, end);
    QTRY_VERIFY(client.log.isClosed());
    const CloseReason &reason = client.log.reason();
    QCOMPARE(reason.ending, ending);
    QCOMPARE(reason.phase, ClosePhase::Stream);
    QCOMPARE(reason.httpStatus, 200);
    QVERIFY(client.log.isSound());
    QCOMPARE(server.requests().size(), 1);
}

void TestSseTransport::namesRefusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CloseReason>("expected");
    const auto status = [](int code, const QString &error, const QString &contentType) {
        return CloseReason {.phase = ClosePhase::Http,
                            .ending = CloseEnding::Status,
                            .httpStatus = code,
                            .serverError = error,
                            .contentType = contentType};
    };
    const auto json = u"application/json"_s;
    QTest::newRow("JSON error") << answer("401 Unauthorized", "{\"error\":\"Invalid access token\"}",
                                          "Content-Type: application/json\r\n")
                                << status(401, u"Invalid access token"_s, json);
    QTest::newRow("JSON error that repeats the token")
        << answer("403 Forbidden", "{\"error\":\"no " + canary + "\"}", "Content-Type: application/json\r\n")
        << status(403, u"no •••"_s, json);
    QTest::newRow("reason in a header") << answer("401 Unauthorized", {}, "X-Error-Message: Missing access token\r\n")
                                        << status(401, u"Missing access token"_s, {});
    QTest::newRow("authentication scheme of its own")
        << answer("401 Unauthorized", "{\"error\":\"x\"}",
                  "WWW-Authenticate: Basic realm=\"a\"\r\nContent-Type: application/json\r\n")
        << status(401, u"x"_s, json);
    QTest::newRow("HTML") << answer("502 Bad Gateway", "<html>\n", "Content-Type: text/html\r\n")
                          << status(502, {}, u"text/html"_s);
    CloseReason waiting = status(429, {}, {});
    waiting.retryAfter = 120s;
    QTest::newRow("Retry-After in seconds") << answer("429 Too Many", {}, "Retry-After: 120\r\n") << waiting;
    QTest::newRow("Retry-After as a date, by the server's clock") << answer(
        "429 Too Many", {}, "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:51:37 GMT\r\n")
                                                                  << waiting;
    QTest::newRow("the API's rate limit") << answer(
        "429 Too Many", {}, "Date: Tue, 24 Nov 2026 03:00:00 GMT\r\nX-RateLimit-Reset: 2026-11-24T03:02:00.000000Z\r\n")
                                          << waiting;
    QTest::newRow("no content") << "HTTP/1.1 204 No Content\r\n\r\n"_ba << status(204, {}, {});
    QTest::newRow("not modified") << "HTTP/1.1 304 Not Modified\r\n\r\n"_ba << status(304, {}, {});
    QTest::newRow("early hints") << "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"_ba + streamHead()
                                 << status(103, {}, {});

    CloseReason content = status(200, {}, u"text/html; charset=utf-8"_s);
    content.ending = CloseEnding::Content;
    QTest::newRow("HTML instead of a stream")
        << answer("200 OK", "<html>", "Content-Type: text/html; charset=utf-8\r\n") << content;
    content.contentType = json;
    content.serverError = u"no"_s;
    QTest::newRow("JSON instead of a stream")
        << answer("200 OK", "{\"error\":\"no\"}", "Content-Type: application/json\r\n") << content;
    content.contentType.clear();
    content.serverError.clear();
    QTest::newRow("no type at all") << answer("200 OK", "x") << content;
    content.contentType = u"text/event-stream"_s;
    QTest::newRow("compressed") << streamHead("Content-Encoding: gzip\r\n") + chunk("\x1f\x8b") << content;
}

void TestSseTransport::namesRefusals()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const CloseReason, expected);
    RawServer server;
    server.setHandler([&](RawConnection &c) { c.write(bytes); });
    const Client client(requestTo(server));
    QTRY_VERIFY(client.log.isClosed());
    CloseReason reason = client.log.reason();
    QVERIFY(!client.log.allTexts().contains(canary));
    reason.headers.clear();
    reason.detail.clear();
    QCOMPARE(toKey(reason.ending), toKey(expected.ending));
    QCOMPARE(reason.httpStatus, expected.httpStatus);
    QCOMPARE(reason.serverError, expected.serverError);
    QCOMPARE(reason.contentType, expected.contentType);
    QVERIFY(reason == expected);
    QVERIFY(!client.log.order.contains("opened"));
    QVERIFY(client.log.isSound());
}

void TestSseTransport::doesNotWaitForTheEndOfAnError()
{
    RawServer server;
    const auto head
        = "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;
    server.setHandler([&](RawConnection &c) { c.writePieces({head, chunk("{\"error\":\"Not "), chunk("found\"}")}); });
    const Client client(requestTo(server));
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isClosed(), 1500); // at once, not after the time that a body without JSON gets
    QCOMPARE(client.log.reason().httpStatus, 404);
    QCOMPARE(client.log.reason().serverError, u"Not found"_s);
}

/// Qt keeps a 401 to itself until its body has ended.
void TestSseTransport::learnsAHidden401ByHead()
{
    RawServer server;
    server.setHandler([&](RawConnection &c) {
        const auto head = "HTTP/1.1 401 Unauthorized\r\nTransfer-Encoding: chunked\r\nX-Error-Message: No\r\n\r\n"_ba;
        c.write(c.request().method == "HEAD" ? head : head + chunk("{\"error\":\"No\"}"));
    });
    TransportRequest request = requestTo(server);
    request.connectTimeout = 300ms;
    const Client client(request);
    QTRY_VERIFY(client.log.isClosed());
    QCOMPARE(client.log.reason().ending, CloseEnding::Status);
    QCOMPARE(client.log.reason().httpStatus, 401);
    QCOMPARE(client.log.reason().serverError, u"No"_s);
}

void TestSseTransport::saysOnceThatAServerHangsUp_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<End>("end");
    for (const QByteArray &certificate : {""_ba, "good"_ba}) {
        const char *kind = certificate.isEmpty() ? "plain" : "TLS";
        QTest::addRow("%s: FIN", kind) << certificate << ""_ba << End::Fin;
        QTest::addRow("%s: RST", kind) << certificate << ""_ba << End::Rst;
        QTest::addRow("%s: FIN inside the headers", kind) << certificate << "HTTP/1.1 200 OK\r\nCont"_ba << End::Fin;
        QTest::addRow("%s: no HTTP", kind) << certificate << "SSH-2.0-OpenSSH\r\n"_ba << End::Nothing;
    }
}

void TestSseTransport::saysOnceThatAServerHangsUp()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const QByteArray, bytes);
    QFETCH(const End, end);
    RawServer server(certificate);
    server.setHandler([&](RawConnection &c) { play(c, {bytes}, end); });
    const Client client(requestTo(server));
    QTRY_VERIFY(client.log.isClosed());
    QCOMPARE(client.log.reason().phase, ClosePhase::Http);
    QCOMPARE(client.log.reason().ending, CloseEnding::Cut);
    QVERIFY(!client.log.reason().httpStatus);
    QVERIFY(client.log.isSound());
}

void TestSseTransport::followsRedirectsOfItsOwnOrigin()
{
    RawServer server;
    server.setHandler([](RawConnection &c) {
        if (c.request().target.startsWith("/api"))
            c.write(answer("307 Temporary Redirect", {}, "Location: /elsewhere?access_token=" + canary + "\r\n"));
        else
            c.write(streamHead() + chunk(":)\n"));
    });
    const Client client(requestTo(server));
    QTRY_VERIFY(client.log.isOpen());
    QCOMPARE(server.requests().last().header("authorization"), "Bearer " + canary);
    QVERIFY(!client.log.allTexts().contains(canary));
}

void TestSseTransport::neverTakesTheTokenElsewhere_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("shown");
    QTest::newRow("another port") << "http://127.0.0.1:%1/x?access_token=" + canary << u"http://127.0.0.1:%1/x"_s;
    QTest::newRow("another name") << "http://localhost:%1/x?token=" + canary << u"http://localhost:%1/x"_s;
    QTest::newRow("without a scheme") << "//localhost:%1/x?" + canary << u"http://localhost:%1/x"_s;
    QTest::newRow("token in the path") << "http://localhost:%1/" + canary << u"http://localhost:%1/•••"_s;
    QTest::newRow("token as a name") << "http://" + canary + "@localhost:%1/" << u"http://localhost:%1/"_s;
    QTest::newRow("no web address") << "ftp://localhost/x?" + canary << u"ftp://localhost/x"_s;
    QTest::newRow("nonsense") << "http://?" + canary << QString();
}

void TestSseTransport::neverTakesTheTokenElsewhere()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, shown);
    RawServer other;
    location.replace("%1", QByteArray::number(other.serverPort()));
    shown.replace("%1"_L1, QString::number(other.serverPort()));
    RawServer server;
    server.setHandler([&](RawConnection &c) { c.write(answer("302 Found", {}, "Location: " + location + "\r\n")); });
    const Client client(requestTo(server));
    QTRY_VERIFY(client.log.isClosed());
    QCOMPARE(client.log.reason().ending, CloseEnding::Redirect);
    QCOMPARE(client.log.reason().httpStatus, 302);
    if (!shown.isEmpty())
        QCOMPARE(client.log.reason().redirectTarget, shown);
    QVERIFY(!client.log.allTexts().contains(canary));
    QCOMPARE(other.connectionCount(), 0);
}

void TestSseTransport::followsWithoutATokenToAnotherOrigin()
{
    RawServer other;
    other.setHandler([](RawConnection &c) { c.write(streamHead() + chunk(":)\n")); });
    RawServer server;
    server.setHandler([&](RawConnection &c) {
        c.write(answer("301 Moved", {}, "Location: " + other.url(u"/s"_s).toEncoded() + "\r\n"));
    });
    TransportRequest request = requestTo(server);
    request.token = {};
    const Client client(request);
    QTRY_VERIFY(client.log.isOpen());
}

void TestSseTransport::givesUpAfterFiveRedirects()
{
    RawServer server;
    server.setHandler([](RawConnection &c) { c.write(answer("302 Found", {}, "Location: /again\r\n")); });
    const Client client(requestTo(server));
    QTRY_VERIFY(client.log.isClosed());
    QCOMPARE(client.log.reason().ending, CloseEnding::Redirect);
    QCOMPARE(server.requests().size(), 6);
}

void TestSseTransport::showsTheCertificateOfAFailure_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<QString>("subject");
    QTest::newRow("expired") << "expired"_ba
                             << "expired"_ba << u"localhost"_s;
    QTest::newRow("another name") << "othername"_ba
                                  << "name"_ba << u"other.example"_s;
    QTest::newRow("self-signed") << "selfsigned"_ba
                                 << "issuer"_ba << u"localhost"_s;
}

void TestSseTransport::showsTheCertificateOfAFailure()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const QByteArray, problem);
    QFETCH(const QString, subject);
    RawServer server(certificate);
    const Client client(requestTo(server));
    QTRY_VERIFY(client.log.isClosed());
    const CloseReason &reason = client.log.reason();
    QCOMPARE(reason.phase, ClosePhase::Tls);
    QCOMPARE(reason.ending, CloseEnding::Tls);
    QVERIFY(reason.tlsProblem);
    QCOMPARE(toKey(*reason.tlsProblem), problem);
    QVERIFY(!reason.certificates.isEmpty());
    QVERIFY(reason.certificates.first().subject.contains(subject));
    QVERIFY(reason.certificates.first().notAfter.isValid());
    QCOMPARE(reason.certificates.first().sha256.size(), 64);
    QVERIFY(server.requests().isEmpty()); // no token before trust
}

void TestSseTransport::tellsPlainFromTls()
{
    RawServer server;
    server.setHandler([](RawConnection &c) { c.write(answer("200 OK", {})); });
    TransportRequest request = requestTo(server);
    request.server.setScheme(u"https"_s);
    request.connectTimeout = 500ms; // the server waits for the end of what it takes for a request
    const Client client(request);
    QTRY_VERIFY(client.log.isClosed());
    QCOMPARE(client.log.reason().phase, ClosePhase::Tls);
    QCOMPARE(client.log.reason().ending, CloseEnding::Tls);
    QCOMPARE(client.log.reason().tlsProblem, TlsProblem::Plain);
}

void TestSseTransport::tellsTlsFromPlain()
{
    RawServer server("good");
    TransportRequest request = requestTo(server);
    request.server.setScheme(u"http"_s);
    const Client client(request);
    QTRY_VERIFY(client.log.isClosed());
    QCOMPARE(client.log.reason().phase, ClosePhase::Http);
    QCOMPARE(client.log.reason().ending, CloseEnding::Protocol);
    QVERIFY(client.log.reason().detail.contains("https"_L1));
}

void TestSseTransport::namesAPlaceWithoutServer_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<ClosePhase>("phase");
    QTest::addColumn<CloseEnding>("ending");
    QTest::newRow("no such name") << u"http://nowhere.invalid"_s << ClosePhase::Dns << CloseEnding::Unresolved;
    QTest::newRow("no such name, TLS") << u"https://nowhere.invalid"_s << ClosePhase::Dns << CloseEnding::Unresolved;
    QTest::newRow("nobody listens") << u"http://127.0.0.1:1"_s << ClosePhase::Tcp << CloseEnding::Refused;
    QTest::newRow("nobody listens, TLS") << u"https://127.0.0.1:1"_s << ClosePhase::Tcp << CloseEnding::Refused;
}

void TestSseTransport::namesAPlaceWithoutServer()
{
    QFETCH(const QString, server);
    QFETCH(const ClosePhase, phase);
    QFETCH(const CloseEnding, ending);
    const Client client({.server = QUrl(server), .token = Secret(canary)});
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isClosed(), 15'000);
    QCOMPARE(toKey(client.log.reason().ending), toKey(ending));
    QCOMPARE(toKey(client.log.reason().phase), toKey(phase));
}

void TestSseTransport::givesUpOnASilentServer_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<ClosePhase>("phase");
    QTest::newRow("plain") << ""_ba << ClosePhase::Http;
    QTest::newRow("TLS, no handshake") << "good"_ba << ClosePhase::Tls;
}

void TestSseTransport::givesUpOnASilentServer()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const ClosePhase, phase);
    RawServer server(certificate);
    server.setSilent();
    TransportRequest request = requestTo(server);
    request.connectTimeout = 200ms;
    const Client client(request);
    QTRY_VERIFY_WITH_TIMEOUT(client.log.isClosed(), 8000);
    QCOMPARE(client.log.reason().ending, CloseEnding::Timeout);
    QCOMPARE(toKey(client.log.reason().phase), toKey(phase));
}

void TestSseTransport::goesThroughAProxyAndNamesItsFailures()
{
    RawServer proxy;
    proxy.setHandler([](RawConnection &c) { c.write(streamHead() + chunk(":)\n")); });
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()});
    TransportRequest request {.server = QUrl(u"http://behind.invalid"_s)};
    {
        const Client client(request); // the proxy resolves the name, not we
        QTRY_VERIFY(client.log.isOpen());
        QVERIFY(proxy.requests().first().raw.contains("behind.invalid"));
    }
    const quint16 port = proxy.serverPort();
    proxy.close();
    const Client refused(request);
    QTRY_VERIFY(refused.log.isClosed());
    QCOMPARE(toKey(refused.log.reason().ending), "refused"_ba);
    QCOMPARE(refused.log.reason().proxy, u"127.0.0.1:%1"_s.arg(port));
    QVERIFY(refused.log.reason().detail.startsWith("proxy"_L1));
}

void TestSseTransport::slowsTheServerDown_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::newRow("plain") << ""_ba;
    QTest::newRow("TLS") << "good"_ba;
}

void TestSseTransport::slowsTheServerDown()
{
    QFETCH(const QByteArray, certificate);
    constexpr int blocks = 500; // 32 MB: more than all buffers between the two hold
    RawServer server(certificate);
    const QByteArray block = chunk(":" + QByteArray(65'000, 'x') + "\n");
    server.setHandler([&](RawConnection &c) { c.write(streamHead() + chunk(":)\n")); });
    Client client(requestTo(server));
    QTRY_VERIFY(client.log.isOpen());
    client.transport.setReading(false);
    RawConnection &connection = server.connection(0);
    for (int i = 0; i < blocks; ++i)
        connection.write(block);
    // The server is stuck when nothing has left it for a while: many turns of the loop in which it could have written.
    qint64 before = -1;
    QTRY_VERIFY_WITH_TIMEOUT(
        connection.unsent() > 0 && std::exchange(before, connection.unsent()) == connection.unsent(), 10'000);
    QVERIFY(client.log.bytes < 200'000);
    client.transport.setReading(true);
    QTRY_COMPARE_WITH_TIMEOUT(client.log.heartbeats.size(), size_t {blocks + 1}, 30'000);
}

void TestSseTransport::keepsBytesThatCameBeforeTheEndWhilePaused()
{
    RawServer server;
    server.setHandler([](RawConnection &c) { c.write(streamHead() + chunk(":)\n")); });
    Client client(requestTo(server));
    QTRY_VERIFY(client.log.isOpen());
    client.transport.setReading(false);
    server.connection(0).write(chunk("event: delete\ndata: 1\n\n") + "0\r\n\r\n").fin();
    QTRY_VERIFY(server.connection(0).unsent() == 0);
    QVERIFY(client.log.messages.empty() && !client.log.isClosed());
    client.transport.setReading(true);
    QTRY_VERIFY(client.log.isClosed());
    QCOMPARE(client.log.messages.size(), size_t {1});
    QCOMPARE(client.log.reason().ending, CloseEnding::Eof);
}

void TestSseTransport::closesOnceAndIsSilentThen()
{
    RawServer server;
    server.setHandler([](RawConnection &c) {
        c.write(streamHead() + chunk("event: delete\ndata: 1\n\nevent: delete\ndata: 2\n\n"));
    });
    Client client(requestTo(server));
    connect(&client.transport, &Transport::messageReceived, &client.transport,
            [&] { client.transport.close(CloseEnding::Stale); });
    QTRY_VERIFY(client.log.isClosed());
    QCOMPARE(client.log.messages.size(), size_t {1});
    QCOMPARE(client.log.reason().ending, CloseEnding::Stale);
    client.transport.close();
    QTRY_VERIFY(server.connection(0).isClosed());
    QVERIFY(client.log.isSound());
}

void TestSseTransport::opensMoreThanSixStreamsOfOneHost()
{
    RawServer server;
    server.setHandler([](RawConnection &c) { c.write(streamHead() + chunk(":)\n")); });
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 9; ++i)
        clients.push_back(std::make_unique<Client>(requestTo(server)));
    for (const auto &client : clients)
        QTRY_VERIFY(client->log.isOpen());
}

void TestSseTransport::readsEveryRecording_data()
{
    QTest::addColumn<Capture>("capture");
    for (const Capture &capture : allCaptures()) {
        if (!capture.isWebSocket && !capture.name.contains("-ws"_L1) && !capture.name.contains("ws-"_L1)
            && !capture.name.contains("post-"_L1) && !capture.name.contains("options-"_L1))
            QTest::addRow("%s", qPrintable(capture.name)) << capture;
    }
}

/// Byte for byte as it was recorded, without the waiting: what is a stream must give its events, and end as it ended;
/// what is none must be named by its status and the server's own words.
void TestSseTransport::readsEveryRecording()
{
    QFETCH(const Capture, capture);
    RawServer server;
    server.setHandler([&](RawConnection &c) {
        play(c, capture.pieces, capture.end == "FIN"_L1 ? End::Fin : capture.end == "RST"_L1 ? End::Rst : End::Nothing);
    });
    Client client(requestTo(server));
    const QByteArray all = capture.pieces.join();
    const bool isStream = all.contains("Content-Type: text/event-stream") && !all.contains("Content-Encoding");
    if (!isStream) {
        QTRY_VERIFY(client.log.isClosed());
        const CloseReason &reason = client.log.reason();
        QCOMPARE(reason.httpStatus, capture.status);
        QCOMPARE(toKey(reason.ending),
                 capture.status == 301       ? "redirect"_ba
                     : capture.status == 200 ? "content"_ba
                                             : "status"_ba);
        const qsizetype error = all.indexOf("{\"error\":\"");
        if (error >= 0)
            QCOMPARE(reason.serverError.toUtf8(), all.sliced(error + 10, all.indexOf("\"}", error) - error - 10));
        return;
    }
    const bool ends = capture.endedByLastChunk || capture.end != "closed by recorder"_L1;
    if (ends) {
        QTRY_VERIFY(client.log.isClosed());
        QCOMPARE(toKey(client.log.reason().ending), capture.endedByLastChunk ? "eof"_ba : "cut"_ba);
    }
    QTRY_COMPARE(client.log.bytes, capture.body.size());
    // An event that is cut off counts in the index, and is told as a loss here.
    QCOMPARE(static_cast<int>(client.log.messages.size() + client.log.diagnostics.size()),
             capture.index.value("events"_L1).toInt());
    QVERIFY(client.log.isSound());
}

QTEST_GUILESS_MAIN(TestSseTransport)
#include "tst_sse_transport.moc"
