#include "demo/http_request.h"

#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;

namespace {

/// All requests in the bytes, fed in two pieces; the error where one came.
std::pair<QList<HttpRequest>, std::optional<HttpRequestError>> read(const QByteArray &bytes, qsizetype cut)
{
    HttpRequestParser parser;
    QList<HttpRequest> requests;
    for (const QByteArray &piece : {bytes.left(cut), bytes.mid(cut)}) {
        parser.feed(piece);
        for (;;) {
            auto next = parser.next();
            if (!next)
                return {requests, next.error()};
            if (!next.value())
                break;
            requests.append(*next.value());
        }
    }
    return {requests, std::nullopt};
}

} // namespace

/// Requests of the demo's HTTP server: it listens on a real port, so it gets anything.
class TestHttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRequestsWhereverTheyAreCut();
    void findsHeadersWhateverTheirCase();
    void readsParameters();
    void knowsWhetherTheConnectionStays_data();
    void knowsWhetherTheConnectionStays();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void refusesWhatIsTooLarge();
    void handsOverWhatCameBehind();
};

void TestHttpRequest::readsRequestsWhereverTheyAreCut()
{
    const QByteArray bytes
        = "\r\nGET /api/v1/streaming/hashtag?tag=%E7%8C%AB&only_media HTTP/1.1\r\nHost: a\r\nX-A:  b \r\n\r\n"
          "POST /demo/faults HTTP/1.0\r\nContent-Length: 5\r\n\r\nhello"
          "GET / HTTP/1.1\r\n\r\n";
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        const auto [requests, error] = read(bytes, cut);
        QVERIFY2(!error && requests.size() == 3, qPrintable(u"cut at byte %1"_s.arg(cut)));
        QCOMPARE(requests[0].path, "/api/v1/streaming/hashtag"_ba);
        QCOMPARE(requests[0].parameter(u"tag"_s), u"猫"_s);
        QCOMPARE(requests[0].header("x-a"), "b"_ba);
        QCOMPARE(requests[1].method, "POST"_ba);
        QCOMPARE(requests[1].minorVersion, 0);
        QCOMPARE(requests[1].body, "hello"_ba);
        QCOMPARE(requests[2].target, "/"_ba);
    }
}

void TestHttpRequest::findsHeadersWhateverTheirCase()
{
    const HttpRequest request {.headers = {{"UPGRADE", "WebSocket"}, {"connection", "keep-alive, upgrade"}}};
    QVERIFY(request.wantsUpgrade());
    QVERIFY(request.headerHas("Connection", "Keep-Alive"));
    QVERIFY(!request.headerHas("Connection", "keep"));
    QCOMPARE(request.header("Upgrade"), "WebSocket"_ba);
    QVERIFY(request.header("Host").isNull());
}

void TestHttpRequest::readsParameters()
{
    const auto [requests, error] = read("GET /x?tag=a&tag=two+words&list=%31&empty= HTTP/1.1\r\n\r\n", 0);
    QVERIFY(!error);
    QCOMPARE(requests[0].parameter(u"tag"_s), u"two words"_s);
    QCOMPARE(requests[0].parameter(u"list"_s), u"1"_s);
    QVERIFY(requests[0].parameter(u"empty"_s).isEmpty());
    QVERIFY(requests[0].parameter(u"none"_s).isEmpty());
}

void TestHttpRequest::knowsWhetherTheConnectionStays_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("stays");
    QTest::newRow("1.1") << 1 << QByteArray() << true;
    QTest::newRow("1.1 close") << 1 << "close"_ba << false;
    QTest::newRow("1.0") << 0 << QByteArray() << false;
    QTest::newRow("1.0 keep-alive") << 0 << "Keep-Alive"_ba << true;
}

void TestHttpRequest::knowsWhetherTheConnectionStays()
{
    QFETCH(int, version);
    QFETCH(QByteArray, connection);
    HttpRequest request {.minorVersion = version};
    if (!connection.isEmpty())
        request.headers.append({"Connection", connection});
    QTEST(request.keepsAlive(), "stays");
}

void TestHttpRequest::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("words") << "hello there\r\n\r\n"_ba << 400;
    QTest::newRow("TLS") << "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"_ba << 400;
    QTest::newRow("no target") << "GET HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("absolute target") << "GET http://a/ HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("blank in the target") << "GET /a b HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("bare LF") << "GET / HTTP/1.1\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("bare CR") << "GET / HTTP/1.1\r\nHost: a\rb\r\n\r\n"_ba << 400;
    QTest::newRow("NUL in a header") << "GET / HTTP/1.1\r\nA: \0\r\n\r\n"_ba << 400;
    QTest::newRow("header without colon") << "GET / HTTP/1.1\r\nHost\r\n\r\n"_ba << 400;
    QTest::newRow("folded header") << "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n"_ba << 400;
    QTest::newRow("blank before the colon") << "GET / HTTP/1.1\r\nA : b\r\n\r\n"_ba << 400;
    QTest::newRow("HTTP/2") << "PRI * HTTP/2.0\r\n\r\n"_ba << 400;
    QTest::newRow("HTTP/1.2") << "GET / HTTP/1.2\r\n\r\n"_ba << 505;
    QTest::newRow("length that is none") << "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"_ba << 400;
    QTest::newRow("length beyond all") << "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n"_ba << 413;
    QTest::newRow("large body") << "POST / HTTP/1.1\r\nContent-Length: 65537\r\n\r\n"_ba << 413;
    QTest::newRow("chunked body") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba << 411;
}

void TestHttpRequest::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, bytes);
    const auto [requests, error] = read(bytes, bytes.size() / 2);
    QVERIFY(requests.isEmpty());
    QVERIFY(error);
    QTEST(statusOf(*error), "status");
}

void TestHttpRequest::refusesWhatIsTooLarge()
{
    HttpRequestParser parser;
    parser.feed("GET / HTTP/1.1\r\nA: ");
    std::optional<HttpRequestError> error;
    for (int i = 0; i < 17 && !error; ++i) {
        parser.feed(QByteArray(1024, 'a'));
        const auto next = parser.next();
        if (!next)
            error = next.error();
    }
    QVERIFY(error == HttpRequestError::TooLarge);

    QByteArray many = "GET / HTTP/1.1\r\n";
    for (int i = 0; i <= HttpRequestParser::maxHeaders; ++i)
        many += "A: b\r\n";
    QVERIFY(read(many + "\r\n", 0).second == HttpRequestError::TooLarge);
}

void TestHttpRequest::handsOverWhatCameBehind()
{
    HttpRequestParser parser;
    parser.feed("GET / HTTP/1.1\r\n\r\n\x81\x80");
    QVERIFY(parser.next().ok());
    QCOMPARE(parser.takeRest(), "\x81\x80"_ba);
    QVERIFY(parser.isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_http_request.moc"
