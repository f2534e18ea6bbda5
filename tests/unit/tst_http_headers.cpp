#include "transport/http_headers.h"

#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<std::chrono::seconds>)
Q_DECLARE_METATYPE(thumpline::HeaderList)

class TestHttpHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsApiPaths_data();
    void joinsApiPaths();
    void showsNoQueryAndNoUser();
    void comparesOrigins();
    void readsHttpDates_data();
    void readsHttpDates();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void keepsOnlyHeadersThatTellOfTheWay();
    void readsTheServersWords_data();
    void readsTheServersWords();
    void readsLinks();
    void readsRateLimits();
};

void TestHttpHeaders::joinsApiPaths_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto path = u"/api/v1/x"_s;
    QTest::newRow("bare") << u"https://a.example"_s << path << u"https://a.example/api/v1/x?q=1%2B1"_s;
    QTest::newRow("slash") << u"https://a.example/"_s << path << u"https://a.example/api/v1/x?q=1%2B1"_s;
    QTest::newRow("slashes") << u"https://a.example//"_s << path << u"https://a.example/api/v1/x?q=1%2B1"_s;
    QTest::newRow("path") << u"https://a.example/b/"_s << path << u"https://a.example/b/api/v1/x?q=1%2B1"_s;
    QTest::newRow("no slash") << u"https://a.example"_s << u"api"_s << u"https://a.example/api?q=1%2B1"_s;
    QTest::newRow("port, user, query") << u"https://u:p@a.example:8/?x=1#f"_s << path
                                       << u"https://a.example:8/api/v1/x?q=1%2B1"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8"_s << path << u"http://[::1]:8/api/v1/x?q=1%2B1"_s;
    QTest::newRow("tag in the path") << u"https://a.example"_s << u"/api/v1/timelines/tag/100%/猫"_s
                                     << u"https://a.example/api/v1/timelines/tag/100%25/%E7%8C%AB?q=1%2B1"_s;
}

void TestHttpHeaders::joinsApiPaths()
{
    QFETCH(const QString, server);
    QFETCH(const QString, path);
    QFETCH(const QString, expected);
    QUrlQuery query;
    query.addQueryItem(u"q"_s, u"1+1"_s);
    QCOMPARE(apiUrl(QUrl(server), path, query).toString(QUrl::FullyEncoded), expected);
    QVERIFY(!apiUrl(QUrl(server), path).hasQuery());
}

void TestHttpHeaders::showsNoQueryAndNoUser()
{
    QCOMPARE(shownUrl(QUrl(u"https://u:p@a.example/x?access_token=t#t"_s)), u"https://a.example/x"_s);
}

void TestHttpHeaders::comparesOrigins()
{
    const QUrl a(u"https://a.example/x"_s);
    QVERIFY(isSameOrigin(a, QUrl(u"https://A.example:443/y?z"_s)));
    QVERIFY(!isSameOrigin(a, QUrl(u"https://a.example:8443/x"_s)));
    QVERIFY(!isSameOrigin(a, QUrl(u"http://a.example/x"_s)));
    QVERIFY(!isSameOrigin(a, QUrl(u"https://b.example/x"_s)));
    QVERIFY(!isSameOrigin(a, QUrl(u"https://a.example.org/x"_s)));
}

void TestHttpHeaders::readsHttpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto same = u"1994-11-06T08:49:37.000Z"_s;
    QTest::newRow("today's form") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << same;
    QTest::newRow("RFC 850") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << same;
    QTest::newRow("RFC 850, this century") << "Tuesday, 24-Nov-26 08:49:37 GMT"_ba << u"2026-11-24T08:49:37.000Z"_s;
    QTest::newRow("asctime") << "Sun Nov  6 08:49:37 1994"_ba << same;
    QTest::newRow("not a date") << "soon"_ba << QString();
    QTest::newRow("empty") << ""_ba << QString();
    QTest::newRow("impossible") << "Sun, 31 Feb 1994 08:49:37 GMT"_ba << QString();
}

void TestHttpHeaders::readsHttpDates()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const auto time = parseHttpDate(text);
    QCOMPARE(time ? time->toIso() : QString(), expected);
}

void TestHttpHeaders::readsRetryAfter_data()
{
    using Expected = std::optional<std::chrono::seconds>;
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<Expected>("expected");
    const std::pair date("date"_ba, "Tue, 24 Nov 2026 03:00:00 GMT"_ba); // not the clock of the test
    const std::pair reset("x-ratelimit-reset"_ba, "2026-11-24T03:02:00.500Z"_ba);
    const auto after = [](const QByteArray &text) { return std::pair("retry-after"_ba, text); };

    QTest::newRow("nothing") << HeaderList {date} << 503 << Expected();
    QTest::newRow("seconds") << HeaderList {after("120")} << 503 << Expected(120s);
    QTest::newRow("zero") << HeaderList {after("0")} << 503 << Expected(0s);
    QTest::newRow("blanks") << HeaderList {after(" 7 ")} << 503 << Expected(7s);
    QTest::newRow("negative") << HeaderList {after("-7")} << 503 << Expected();
    QTest::newRow("words") << HeaderList {after("later")} << 503 << Expected();
    QTest::newRow("beyond any number") << HeaderList {after("99999999999999999999999")} << 503
                                       << Expected(std::chrono::seconds {2147483647});
    QTest::newRow("date by the server's clock")
        << HeaderList {date, after("Tue, 24 Nov 2026 03:01:30 GMT")} << 503 << Expected(90s);
    QTest::newRow("date by our clock") << HeaderList {after("Thu, 01 Jan 1970 00:01:00 GMT")} << 503 << Expected(50s);
    QTest::newRow("date in the past") << HeaderList {date, after("Tue, 24 Nov 2026 02:00:00 GMT")} << 503
                                      << Expected(0s);
    QTest::newRow("rate limit") << HeaderList {date, reset} << 429 << Expected(121s);
    QTest::newRow("rate limit that is not reached") << HeaderList {date, reset} << 200 << Expected();
    QTest::newRow("both") << HeaderList {date, reset, after("3")} << 429 << Expected(3s);
}

void TestHttpHeaders::readsRetryAfter()
{
    QFETCH(const HeaderList, headers);
    QFETCH(const int, status);
    QFETCH(const std::optional<std::chrono::seconds>, expected);
    QCOMPARE(retryAfter(headers, status, {.sinceEpoch = 10s}), expected);
}

void TestHttpHeaders::keepsOnlyHeadersThatTellOfTheWay()
{
    const Secret token("s3cret");
    const HeaderList all {{"server", "nginx"},           {"set-cookie", "a=b"},
                          {"x-request-id", "s3cret"},    {"location", "https://a.example/x?access_token=s3cret"},
                          {"via", QByteArray(500, 'v')}, {"cf-mitigated", "challenge"}};
    const HeaderList expected {{"server", "nginx"},
                               {"x-request-id", "•••"},
                               {"location", "https://a.example/x"},
                               {"via", QByteArray(200, 'v')},
                               {"cf-mitigated", "challenge"}};
    QCOMPARE(diagnosticHeaders(all, token), expected);
}

void TestHttpHeaders::readsTheServersWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QString>("expected");
    const HeaderList header {{"x-error-message", "Missing access token"}};
    QTest::newRow("JSON") << "{\"error\":\"Not found\"}"_ba << HeaderList {} << u"Not found"_s;
    QTest::newRow("OAuth") << "{\"error\":\"invalid_grant\",\"error_description\":\"Gone.\"}"_ba << HeaderList {}
                           << u"invalid_grant: Gone."_s;
    QTest::newRow("header") << ""_ba << header << u"Missing access token"_s;
    QTest::newRow("body before header") << "{\"error\":\"x\"}"_ba << header << u"x"_s;
    QTest::newRow("HTML") << "<html>error</html>"_ba << HeaderList {} << QString();
    QTest::newRow("not a text") << "{\"error\":{}}"_ba << HeaderList {} << QString();
    QTest::newRow("cut") << "{\"error\":\"Not fo"_ba << HeaderList {} << QString();
    QTest::newRow("controls") << "{\"error\":\"a\\u001b[31m\\nb\"}"_ba << HeaderList {} << u"a [31m b"_s;
    QTest::newRow("the token") << "{\"error\":\"no s3cret\"}"_ba << HeaderList {} << u"no •••"_s;
    QTest::newRow("long") << "{\"error\":\"" + QByteArray(1000, 'x') + "\"}" << HeaderList {}
                          << QString(299, u'x') + u'…';
}

void TestHttpHeaders::readsTheServersWords()
{
    QFETCH(const QByteArray, body);
    QFETCH(const HeaderList, headers);
    QFETCH(const QString, expected);
    QCOMPARE(serverErrorText(body, headers, Secret("s3cret")), expected);
}

void TestHttpHeaders::readsLinks()
{
    const HeaderList headers {{"link",
                               "<https://a.example/t?max_id=1,2>; rel=\"next\", "
                               "<https://a.example/t?min_id=9>; rel=\"prev\""}};
    QCOMPARE(parseLinks(headers),
             (PageLinks {.next = QUrl(u"https://a.example/t?max_id=1,2"_s),
                         .previous = QUrl(u"https://a.example/t?min_id=9"_s)}));
    QCOMPARE(parseLinks({{"link", "<https://a.example/t>; rel=next"}}).next, QUrl(u"https://a.example/t"_s));
    QCOMPARE(parseLinks({{"link", "nonsense, <, >; rel=\"next\""}}), PageLinks {});
    QCOMPARE(parseLinks({}), PageLinks {});
}

void TestHttpHeaders::readsRateLimits()
{
    const RateLimit limit = parseRateLimit({{"x-ratelimit-limit", "300"},
                                            {"x-ratelimit-remaining", "0"},
                                            {"x-ratelimit-reset", "2026-11-24T03:05:00.123456Z"}});
    QCOMPARE(limit.limit, 300);
    QCOMPARE(limit.remaining, 0);
    QCOMPARE(limit.reset->toIso(), u"2026-11-24T03:05:00.123Z"_s);
    QCOMPARE(parseRateLimit({{"x-ratelimit-limit", "many"}}), RateLimit {});
}

QTEST_GUILESS_MAIN(TestHttpHeaders)
#include "tst_http_headers.moc"
