#include "session/gap_filler.h"
#include "support/fake_pages.h"
#include "transport/manual_clock.h"

#include <QTest>

#include <set>

using namespace thumpline;
using namespace thumpline::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp startOfTest {std::chrono::milliseconds {1'795'000'000'000}};
const QString publicPath = u"/api/v1/timelines/public"_s;
const QString homePath = u"/api/v1/timelines/home"_s;
const QString notificationsPath = u"/api/v1/notifications"_s;
const QString conversationsPath = u"/api/v1/conversations"_s;

QByteArray accountJson()
{
    return R"({"id":"1","username":"ada","acct":"ada"})";
}

QByteArray statusId(int n)
{
    return QByteArray::number((startOfTest.sinceEpoch.count() << 16) + n);
}

QByteArray statusJson(int n)
{
    return R"({"id":")" + statusId(n) + R"(","created_at":"2026-11-24T06:00:00.000Z","content":"<p>x</p>",)"
        + R"("visibility":"public","account":)" + accountJson() + '}';
}

QByteArray notificationJson(int n)
{
    return R"({"id":")" + QByteArray::number(n) + R"(","type":"follow","created_at":"2026-11-24T06:00:00.000Z",)"
        + R"("account":)" + accountJson() + '}';
}

QByteArray conversationJson(int id, int lastStatus)
{
    return R"({"id":")" + QByteArray::number(id) + R"(","unread":true,"accounts":[],"last_status":)"
        + statusJson(lastStatus) + '}';
}

/// A filler with a server's timelines, and what it has said.
struct Bench
{
    explicit Bench(const StreamTarget &target = {}, bool withRest = true)
    {
        GapFiller::Parts parts {.clock = &clock, .decoder = &decoder};
        if (withRest)
            parts.pages = std::make_unique<FakePages>(server);
        filler = std::make_unique<GapFiller>(target, QUrl(u"https://example.org"_s), std::move(parts));
        QObject::connect(filler.get(), &GapFiller::recovered, filler.get(),
                         [this](const StreamEventPtr &event) { recovered += event->entityId().value_or("none"); });
        QObject::connect(filler.get(), &GapFiller::gapClosed, filler.get(),
                         [this](const GapFound &gap) { gaps.push_back(gap); });
    }

    void post(int n, const QString &path = publicPath) { server.post(path, statusId(n), statusJson(n)); }
    void live(int n) { deliver("update", statusJson(n)); }
    void deliver(const QByteArray &event, const QByteArray &payload)
    {
        const StreamEventPtr decoded = decoder.decode({.event = event, .payload = payload});
        filler->noteLive(*decoded, clock.stamp());
    }
    void open() { filler->noteOpened(clock.stamp()); }
    void close() { filler->noteClosed(clock.wallNow()); }
    /// Lets time go by and answers what is asked meanwhile.
    void settle(std::chrono::milliseconds time = 1'500ms)
    {
        for (auto left = time; left > 0ms; left -= 100ms) {
            clock.advance(100ms);
            server.answerAll();
        }
    }
    [[nodiscard]] QByteArrayList ids(int from, int to) const
    {
        QByteArrayList list;
        for (int n = from; n <= to; ++n)
            list += statusId(n);
        return list;
    }

    ManualClock clock {startOfTest};
    Decoder decoder {};
    FakeTimelines server {};
    std::unique_ptr<GapFiller> filler {};
    QByteArrayList recovered {};
    std::vector<GapFound> gaps {};
};

RestResult page(const QByteArray &body, const PageLinks &links = {})
{
    return RestAnswer {.body = body, .links = links};
}

RestResult refusal(int status, const QString &words = {}, std::optional<std::chrono::seconds> retryAfter = {})
{
    return Failure {CloseReason {.phase = ClosePhase::Http,
                                 .ending = CloseEnding::Status,
                                 .httpStatus = status,
                                 .serverError = words,
                                 .retryAfter = retryAfter}};
}

RestResult noAnswer()
{
    return Failure {CloseReason {.phase = ClosePhase::Tcp, .ending = CloseEnding::Refused}};
}

} // namespace

class TestGapFiller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceForTheNewestIdWhenFirstOpen();
    void fillsAGapOldestFirst();
    void aQuietStreamKnowsWhereItsGapBegins();
    void aTimelineThatWasEmptyIsFilledFromItsBeginning();
    void nothingMissedIsSaidToo();
    void waitsUntilTheServerHasSubscribed();
    void stopsWhereItMeetsTheLiveStream();
    void whatIsKnownIsLeftOut();
    void shuffledArrivalsAreNotLost();
    void goesForwardByTheLinkOfTheServer();
    void isBoundedByPages();
    void aSecondDropKeepsTheProgressAndIsOneGap();
    void aNextGapDoesNotFetchTheLastOneAgain();
    void theUsersStreamHasNotificationsAndHome();
    void aTokenWithoutNotificationsMissesNone();
    void conversationsArePagedByTheirLastStatus();
    void withoutAnAnchorItSaysSo();
    void withoutRestItSaysSo();
    void obeysRetryAfter();
    void aLongRetryAfterIsNotWaitedFor();
    void obeysTheRateLimitBeforeItIsReached();
    void retriesFailuresAndGivesUp();
    void aRefusalIsFinalAndNamed();
    void anAnswerThatIsNoPageIsNamed();
    void aServerThatDoesNotPageForwardEndsIt();
    void anUnusableEntryIsShownAndTheRestGoesOn();
    void everySplitOfAStreamIsFilledWithoutLoss();
};

void TestGapFiller::asksOnceForTheNewestIdWhenFirstOpen()
{
    Bench bench({.kind = StreamKind::PublicLocal, .onlyMedia = true});
    bench.filler->setToken(Secret("token"));
    bench.post(1);
    bench.open();
    bench.settle(1min);
    QCOMPARE(std::ssize(bench.server.requests), 1);
    const PageRequest request = bench.server.requests.front();
    QCOMPARE(request.path, publicPath);
    QCOMPARE(request.query.queryItemValue(u"limit"_s), u"1"_s);
    QCOMPARE(request.query.queryItemValue(u"local"_s), u"true"_s);
    QCOMPARE(request.query.queryItemValue(u"only_media"_s), u"true"_s);
    QCOMPARE(request.token, Secret("token"));
    QVERIFY(bench.recovered.isEmpty() && bench.gaps.empty());
}

void TestGapFiller::fillsAGapOldestFirst()
{
    Bench bench;
    bench.open();
    bench.settle();
    for (int n = 1; n <= 5; ++n) {
        bench.post(n);
        bench.live(n);
    }
    const Timestamp dropped = bench.clock.wallNow();
    bench.close();
    for (int n = 6; n <= 105; ++n)
        bench.post(n);
    bench.clock.advance(3min);
    const Timestamp back = bench.clock.wallNow();
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.recovered, bench.ids(6, 105));
    QCOMPARE(std::ssize(bench.gaps), 1);
    QCOMPARE(bench.gaps.front().from, dropped);
    QCOMPARE(bench.gaps.front().to, back);
    QCOMPARE(bench.gaps.front().filled, 100);
    QCOMPARE(bench.gaps.front().missing, 0);
    QCOMPARE(bench.gaps.front().why, QString());
}

void TestGapFiller::aQuietStreamKnowsWhereItsGapBegins()
{
    Bench bench;
    bench.post(1); // before us: not ours to show
    bench.open();
    bench.settle();
    bench.close();
    bench.post(2);
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.recovered, bench.ids(2, 2));
    QCOMPARE(bench.gaps.front().missing, 0);
}

void TestGapFiller::aTimelineThatWasEmptyIsFilledFromItsBeginning()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.close();
    bench.post(1);
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.recovered, bench.ids(1, 1));
}

void TestGapFiller::nothingMissedIsSaidToo()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.close();
    bench.open();
    bench.settle(3s);
    QCOMPARE(std::ssize(bench.gaps), 1);
    QCOMPARE(bench.gaps.front().filled, 0);
    QCOMPARE(bench.gaps.front().missing, 0);
}

void TestGapFiller::waitsUntilTheServerHasSubscribed()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.close();
    bench.open();
    bench.clock.advance(1'499ms);
    QCOMPARE(std::ssize(bench.server.requests), 1);
    bench.clock.advance(1ms);
    QCOMPARE(std::ssize(bench.server.requests), 2);
}

void TestGapFiller::stopsWhereItMeetsTheLiveStream()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.post(1);
    bench.live(1);
    bench.close();
    for (int n = 2; n <= 60; ++n)
        bench.post(n);
    bench.open();
    for (int n = 61; n <= 500; ++n) { // a busy stream: what is live is not fetched page by page
        bench.post(n);
        bench.live(n);
    }
    bench.settle(3s);
    QCOMPARE(bench.recovered, bench.ids(2, 60));
    QCOMPARE(bench.gaps.front().missing, 0);
    QVERIFY(std::ssize(bench.server.requests) <= 1 + 4);
}

void TestGapFiller::whatIsKnownIsLeftOut()
{
    Bench bench;
    bench.open();
    bench.settle();
    for (int n = 1; n <= 30; ++n) {
        bench.post(n);
        bench.live(n);
    }
    bench.close();
    bench.post(31);
    bench.open();
    bench.post(32);
    bench.live(32);
    bench.settle(3s);
    QCOMPARE(bench.recovered, bench.ids(31, 31));
}

void TestGapFiller::shuffledArrivalsAreNotLost()
{
    Bench bench;
    bench.open();
    bench.settle();
    for (int n = 1; n <= 10; ++n) {
        bench.post(n);
        bench.clock.advance(20s);
        bench.live(n);
    }
    for (int n = 11; n <= 20; ++n)
        bench.post(n);
    for (const int n : {20, 18, 12, 14}) // the rest was still on its way when the connection ended
        bench.live(n);
    bench.close();
    bench.open();
    bench.settle(3s);
    const QByteArrayList expected = bench.ids(11, 11) + bench.ids(13, 13) + bench.ids(15, 17) + bench.ids(19, 19);
    QCOMPARE(bench.recovered, expected);
}

void TestGapFiller::goesForwardByTheLinkOfTheServer()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.post(1);
    bench.live(1);
    bench.close();
    const QUrl newer(u"https://example.org/x?min_id="_s + QString::fromUtf8(statusId(77)));
    bench.server.scripted = {page('[' + statusJson(2) + ']', {.previous = newer})};
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.server.requests.back().query.queryItemValue(u"min_id"_s), QString::fromUtf8(statusId(77)));
}

void TestGapFiller::isBoundedByPages()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.post(1);
    bench.live(1);
    bench.close();
    for (int n = 2; n <= 2'000; ++n)
        bench.post(n);
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.recovered, bench.ids(2, 400)); // 400 entries, of which one was known
    QCOMPARE(bench.gaps.front().filled, 399);
    QCOMPARE(bench.gaps.front().missing, std::nullopt);
    QVERIFY(bench.gaps.front().why.contains(u"400"));
    QCOMPARE(std::ssize(bench.server.requests), 1 + 10);
}

void TestGapFiller::aSecondDropKeepsTheProgressAndIsOneGap()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.post(1);
    bench.live(1);
    const Timestamp dropped = bench.clock.wallNow();
    bench.close();
    for (int n = 2; n <= 100; ++n)
        bench.post(n);
    bench.clock.advance(10s);
    bench.open();
    bench.clock.advance(1'500ms);
    QVERIFY(bench.server.answer()); // the first page
    bench.post(101);
    bench.live(101); // newer than what is missing still
    bench.close();
    bench.post(102);
    bench.clock.advance(10s);
    bench.open();
    bench.settle(3s);
    const QByteArrayList expected = bench.ids(2, 100) + bench.ids(102, 102);
    QCOMPARE(bench.recovered, expected);
    QCOMPARE(std::ssize(bench.gaps), 1);
    QCOMPARE(bench.gaps.front().from, dropped);
    QCOMPARE(bench.gaps.front().filled, 100);
    QCOMPARE(bench.gaps.front().missing, 0);
}

void TestGapFiller::aNextGapDoesNotFetchTheLastOneAgain()
{
    Bench bench;
    bench.open();
    bench.settle();
    for (int n = 1; n <= 5; ++n) {
        bench.clock.advance(20s);
        bench.post(n);
        bench.live(n);
    }
    bench.close();
    for (int n = 6; n <= 300; ++n)
        bench.post(n);
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.recovered, bench.ids(6, 300));
    bench.close(); // nothing came live in between
    bench.server.requests.clear();
    bench.post(301);
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.recovered, bench.ids(6, 301));
    QCOMPARE(std::ssize(bench.server.requests), 2);
}

void TestGapFiller::theUsersStreamHasNotificationsAndHome()
{
    Bench bench({.kind = StreamKind::User});
    bench.open();
    bench.settle();
    bench.deliver("notification", notificationJson(7));
    bench.server.post(notificationsPath, "7", notificationJson(7));
    bench.post(1, homePath);
    bench.live(1);
    bench.close();
    bench.server.post(notificationsPath, "8", notificationJson(8));
    bench.post(2, homePath);
    bench.open();
    bench.settle(3s);
    const QByteArrayList expected {"8", statusId(2)};
    QCOMPARE(bench.recovered, expected);
    QCOMPARE(bench.gaps.front().filled, 2);
    QCOMPARE(bench.gaps.front().missing, 0);
}

void TestGapFiller::aTokenWithoutNotificationsMissesNone()
{
    Bench bench({.kind = StreamKind::User});
    bench.open();
    bench.settle();
    bench.close();
    bench.post(2, homePath);
    bench.server.scripted = {refusal(403, u"This action is outside the authorized scopes"_s)};
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.recovered, bench.ids(2, 2));
    QCOMPARE(bench.gaps.front().missing, 0);
}

void TestGapFiller::conversationsArePagedByTheirLastStatus()
{
    Bench bench({.kind = StreamKind::Direct});
    bench.open();
    bench.settle();
    bench.deliver("conversation", conversationJson(3, 10));
    bench.close();
    bench.server.post(conversationsPath, statusId(10), conversationJson(3, 10));
    bench.server.post(conversationsPath, statusId(12), conversationJson(2, 12));
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.recovered, QByteArrayList {"2"});
    QCOMPARE(bench.server.requests[1].query.queryItemValue(u"min_id"_s), QString::fromUtf8(statusId(10)));
}

void TestGapFiller::withoutAnAnchorItSaysSo()
{
    Bench bench;
    bench.server.scripted = {refusal(401)};
    bench.open();
    bench.settle();
    bench.close();
    bench.post(1);
    bench.open();
    bench.settle(3s);
    QVERIFY(bench.recovered.isEmpty());
    QCOMPARE(bench.gaps.front().missing, std::nullopt);
    QCOMPARE(bench.gaps.front().why, u"nothing had been seen before the connection was lost"_s);
    bench.close(); // meanwhile the second connection has got an anchor
    bench.post(2);
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.recovered, bench.ids(2, 2));
}

void TestGapFiller::withoutRestItSaysSo()
{
    Bench bench({}, false);
    bench.open();
    bench.settle();
    bench.live(1);
    bench.close();
    bench.open();
    bench.settle(3s);
    QCOMPARE(std::ssize(bench.gaps), 1);
    QCOMPARE(bench.gaps.front().missing, std::nullopt);
    QVERIFY(!bench.gaps.front().why.isEmpty());
}

void TestGapFiller::obeysRetryAfter()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.close();
    bench.post(1);
    bench.server.scripted = {refusal(429, {}, 30s)};
    bench.open();
    bench.settle(31s);
    QVERIFY(bench.recovered.isEmpty());
    bench.settle(1s);
    QCOMPARE(bench.recovered, bench.ids(1, 1));
}

void TestGapFiller::aLongRetryAfterIsNotWaitedFor()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.close();
    bench.server.scripted = {refusal(429, {}, 3600s)};
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.gaps.front().missing, std::nullopt);
    QVERIFY(bench.gaps.front().why.contains(u"3600 s"));
}

void TestGapFiller::obeysTheRateLimitBeforeItIsReached()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.post(1);
    bench.live(1);
    bench.close();
    for (int n = 2; n <= 100; ++n)
        bench.post(n);
    // A minute, by the server's clock.
    bench.server.answers.rateLimit = {.remaining = 3, .reset = Timestamp::fromIso("2026-11-24T06:01:00.000Z")};
    bench.server.answers.headers = {{"date", "Tue, 24 Nov 2026 06:00:00 GMT"}};
    bench.open();
    bench.settle(59s);
    QCOMPARE(bench.recovered, bench.ids(2, 40));
    bench.settle(3s);
    QCOMPARE(bench.recovered, bench.ids(2, 80));
}

void TestGapFiller::retriesFailuresAndGivesUp()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.close();
    bench.post(1);
    bench.server.scripted = {noAnswer(), refusal(502)};
    bench.open();
    bench.settle(10s);
    QCOMPARE(bench.recovered, bench.ids(1, 1));
    bench.close();
    bench.post(2);
    bench.server.scripted = {noAnswer(), refusal(502), noAnswer()};
    bench.open();
    bench.settle(1min);
    QCOMPARE(bench.recovered, bench.ids(1, 1));
    QCOMPARE(bench.gaps.back().why, u"no answer (refused)"_s);
    QCOMPARE(bench.gaps.back().missing, std::nullopt);
}

void TestGapFiller::aRefusalIsFinalAndNamed()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.close();
    bench.server.requests.clear();
    bench.server.scripted = {refusal(422, u"This method requires an authenticated user"_s)};
    bench.open();
    bench.settle(1min);
    QCOMPARE(std::ssize(bench.server.requests), 1);
    QCOMPARE(bench.gaps.front().why, u"HTTP 422 This method requires an authenticated user"_s);
}

void TestGapFiller::anAnswerThatIsNoPageIsNamed()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.close();
    bench.server.scripted = {page("<html>")};
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.gaps.front().missing, std::nullopt);
    QVERIFY(bench.gaps.front().why.startsWith(u"the answer could not be read"));
}

void TestGapFiller::aServerThatDoesNotPageForwardEndsIt()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.post(1);
    bench.live(1);
    bench.close();
    const RestResult sameAgain = page('[' + statusJson(9) + ',' + statusJson(8) + ']');
    bench.server.scripted = {sameAgain, sameAgain, sameAgain, sameAgain};
    bench.open();
    bench.settle(3s);
    QCOMPARE(bench.recovered, bench.ids(8, 9));
    QCOMPARE(bench.gaps.front().missing, std::nullopt);
    QCOMPARE(std::ssize(bench.server.scripted), 2);
}

void TestGapFiller::anUnusableEntryIsShownAndTheRestGoesOn()
{
    Bench bench;
    bench.open();
    bench.settle();
    bench.close();
    bench.server.scripted = {page("[" + statusJson(3) + R"(,{"no":"status"},)" + statusJson(1) + ']')};
    bench.open();
    bench.settle(3s);
    const QByteArrayList expected {statusId(1), "none", statusId(3)};
    QCOMPARE(bench.recovered, expected);
}

void TestGapFiller::everySplitOfAStreamIsFilledWithoutLoss()
{
    // Sixty posts; the connection is away for any stretch of them: all arrive, live or recovered, none twice.
    constexpr int posts = 60;
    for (int from = 1; from <= posts; from += 7) {
        for (int to = from; to <= posts; to += 5) {
            Bench bench;
            bench.open();
            bench.settle();
            std::multiset<QByteArray> arrived;
            for (int n = 1; n <= posts; ++n) {
                if (n == from)
                    bench.close();
                bench.post(n);
                if (n < from || n > to) {
                    bench.live(n);
                    arrived.insert(statusId(n));
                }
                if (n == to)
                    bench.open();
                bench.clock.advance(700ms);
                bench.server.answerAll();
            }
            bench.settle(3s);
            arrived.insert(bench.recovered.begin(), bench.recovered.end());
            for (int n = 1; n <= posts; ++n)
                QVERIFY2(arrived.count(statusId(n)) == 1,
                         qPrintable(u"post %1, away %2 to %3"_s.arg(n).arg(from).arg(to)));
            QCOMPARE(bench.gaps.front().missing, 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestGapFiller)
#include "tst_gap_filler.moc"
