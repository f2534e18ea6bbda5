#include "integration/raw_server.h"
#include "transport/rest_client.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace thumpline;
using namespace thumpline::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto canary = "kanari-4711"_ba;

/// The result of one request, when it has come.
struct Outcome
{
    std::optional<RestResult> result {};
    int calls = 0;
    [[nodiscard]] RestClient::Handler handler()
    {
        return [this](const RestResult &r) {
            result.emplace(r);
            ++calls;
        };
    }
    [[nodiscard]] bool isGood() const { return result && result->ok(); }
    [[nodiscard]] bool isBad() const { return result && !result->ok(); }
};

} // namespace

class TestRestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsAPageWithItsLinksAndLimits();
    void followsALinkOnItsOwnServerOnly();
    void postsAForm();
    void namesABadStatus();
    void namesABrokenAnswer_data();
    void namesABrokenAnswer();
    void takesABodyWithoutLength();
    void givesUpInTime();
    void neverTakesTheTokenElsewhere();
    void repeatsOnAConnectionThatWasKeptTooLong();
    void isSilentWhenCancelledOrItsContextHasDied();
};

void TestRestClient::getsAPageWithItsLinksAndLimits()
{
    RawServer server;
    server.setHandler([](RawConnection &c) {
        c.write(answer("200 OK", "[]",
                       "Link: <https://a.example/api/v1/x?max_id=1>; rel=\"next\"\r\nX-RateLimit-Remaining: 7\r\n"));
    });
    RestClient client(server.url(), Secret(canary));
    Outcome outcome;
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"40"_s);
    client.get(u"/api/v1/timelines/tag/猫"_s, query, this, outcome.handler());
    QVERIFY(!outcome.result); // never from within
    QTRY_VERIFY(outcome.isGood());
    const RestAnswer &page = outcome.result->value();
    QCOMPARE(page.body, "[]"_ba);
    QCOMPARE(page.links.next, QUrl(u"https://a.example/api/v1/x?max_id=1"_s));
    QCOMPARE(page.rateLimit.remaining, 7);
    QCOMPARE(server.requests().first().target, "/api/v1/timelines/tag/%E7%8C%AB?limit=40"_ba);
    QCOMPARE(server.requests().first().header("authorization"), "Bearer " + canary);
    QCOMPARE(server.requests().first().header("accept"), "application/json"_ba);
}

void TestRestClient::followsALinkOnItsOwnServerOnly()
{
    RawServer server;
    server.setHandler([](RawConnection &c) { c.write(answer("200 OK", "[]")); });
    RestClient client(server.url(), Secret(canary));
    Outcome outcome;
    client.getPage(QUrl(u"https://elsewhere.example/api/v1/x?max_id=1&tag=%2B"_s), this, outcome.handler());
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(server.requests().first().target, "/api/v1/x?max_id=1&tag=%2B"_ba);
}

void TestRestClient::postsAForm()
{
    RawServer server;
    server.setHandler([](RawConnection &c) { c.write(answer("201 Created", "{}")); });
    RestClient client(server.url());
    Outcome outcome;
    client.post(u"/api/v1/apps"_s, "a=b"_ba, "application/x-www-form-urlencoded"_ba, this, outcome.handler());
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(server.requests().first().method, "POST"_ba);
    QCOMPARE(server.requests().first().header("content-type"), "application/x-www-form-urlencoded"_ba);
    QCOMPARE(server.requests().first().header("content-length"), "3"_ba);
    QVERIFY(server.requests().first().header("authorization").isEmpty());
}

void TestRestClient::namesABadStatus()
{
    RawServer server;
    server.setHandler([](RawConnection &c) {
        c.write(answer("429 Too Many Requests", "{\"error\":\"Throttled\"}", "Retry-After: 30\r\n"));
    });
    RestClient client(server.url());
    Outcome outcome;
    client.get(u"/x"_s, {}, this, outcome.handler());
    QTRY_VERIFY(outcome.isBad());
    const CloseReason &reason = outcome.result->error();
    QCOMPARE(reason.phase, ClosePhase::Http);
    QCOMPARE(reason.ending, CloseEnding::Status);
    QCOMPARE(reason.httpStatus, 429);
    QCOMPARE(reason.retryAfter, 30s);
    QCOMPARE(reason.serverError, u"Throttled"_s);
}

void TestRestClient::namesABrokenAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("ending");
    QTest::newRow("shorter than announced") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[1,"_ba
                                            << "cut"_ba;
    QTest::newRow("cut inside a chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n[1,"_ba
                                        << "cut"_ba;
    QTest::newRow("beyond the limit") << answer("200 OK", QByteArray(5 * 1024 * 1024, ' ')) << "content"_ba;
    QTest::newRow("none") << ""_ba
                          << "cut"_ba;
}

void TestRestClient::namesABrokenAnswer()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, ending);
    RawServer server;
    server.setHandler([&](RawConnection &c) { c.write(bytes).fin(); });
    RestClient client(server.url());
    Outcome outcome;
    client.get(u"/x"_s, {}, this, outcome.handler());
    QTRY_VERIFY(outcome.isBad());
    QCOMPARE(toKey(outcome.result->error().ending), ending);
}

void TestRestClient::takesABodyWithoutLength()
{
    RawServer server;
    server.setHandler([](RawConnection &c) { c.write("HTTP/1.0 200 OK\r\n\r\n[]").fin(); });
    RestClient client(server.url());
    Outcome outcome;
    client.get(u"/x"_s, {}, this, outcome.handler());
    QTRY_VERIFY(outcome.isGood());
    QCOMPARE(outcome.result->value().body, "[]"_ba);
}

void TestRestClient::givesUpInTime()
{
    RawServer server;
    server.setHandler([](RawConnection &c) { c.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n["); });
    RestClient client(server.url());
    client.setTimeout(200ms);
    Outcome outcome;
    client.get(u"/x"_s, {}, this, outcome.handler());
    QTRY_VERIFY(outcome.isBad());
    QCOMPARE(outcome.result->error().ending, CloseEnding::Timeout);
    QCOMPARE(outcome.result->error().phase, ClosePhase::Stream);
}

void TestRestClient::neverTakesTheTokenElsewhere()
{
    RawServer other;
    RawServer server;
    server.setHandler([&](RawConnection &c) {
        c.write(answer("302 Found", {}, "Location: " + other.url(u"/x"_s).toEncoded() + "?t=" + canary + "\r\n"));
    });
    RestClient client(server.url(), Secret(canary));
    Outcome outcome;
    client.get(u"/x"_s, {}, this, outcome.handler());
    QTRY_VERIFY(outcome.isBad());
    QCOMPARE(outcome.result->error().ending, CloseEnding::Redirect);
    QCOMPARE(outcome.result->error().redirectTarget, other.url(u"/x"_s).toString());
    QCOMPARE(other.connectionCount(), 0);
}

/// Here Qt's silent second try is what we want: a kept connection may die the moment it is used again.
void TestRestClient::repeatsOnAConnectionThatWasKeptTooLong()
{
    RawServer server;
    server.setHandler([&](RawConnection &c) {
        if (server.requests().size() == 2)
            c.fin();
        else
            c.write(answer("200 OK", "[]"));
    });
    RestClient client(server.url());
    Outcome first;
    client.get(u"/x"_s, {}, this, first.handler());
    QTRY_VERIFY(first.isGood());
    Outcome second;
    client.get(u"/x"_s, {}, this, second.handler());
    QTRY_VERIFY(second.isGood());
    QCOMPARE(server.requests().size(), 3);
}

void TestRestClient::isSilentWhenCancelledOrItsContextHasDied()
{
    RawServer server;
    server.setHandler([](RawConnection &c) { c.write(answer("200 OK", "[]")); });
    RestClient client(server.url());
    Outcome cancelled;
    client.get(u"/x"_s, {}, this, cancelled.handler());
    client.cancelAll();
    Outcome orphaned;
    {
        QObject context;
        client.get(u"/y"_s, {}, &context, orphaned.handler());
    }
    Outcome last;
    client.get(u"/z"_s, {}, this, last.handler());
    QTRY_VERIFY(last.isGood());
    QTRY_VERIFY(server.requests().size() >= 2);
    QCOMPARE(cancelled.calls, 0);
    QCOMPARE(orphaned.calls, 0);
    QCOMPARE(last.calls, 1);
}

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_rest_client.moc"
