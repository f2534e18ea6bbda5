#include "session/status_recheck.h"
#include "support/fake_pages.h"
#include "support/session_bench.h"
#include "transport/manual_clock.h"

#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp startOfTest {std::chrono::milliseconds {1'795'000'000'000}};

QByteArray statusId(int n)
{
    return QByteArray::number((startOfTest.sinceEpoch.count() << 16) + n);
}

/// `version` 0: never edited. `boosted`: another status inside it.
QByteArray statusJson(int n, int version = 0, const QByteArray &boosted = {})
{
    const QByteArray edited = version == 0
        ? QByteArray("null")
        : '"' + Timestamp {startOfTest.sinceEpoch + std::chrono::seconds(version)}.toIsoBytes() + '"';
    return R"({"id":")" + statusId(n) + R"(","created_at":"2026-11-24T06:00:00.000Z","edited_at":)" + edited
        + R"(,"content":"<p>x</p>","visibility":"public","account":{"id":"1","username":"ada","acct":"ada"})"
        + (boosted.isEmpty() ? QByteArray() : R"(,"reblog":)" + boosted) + '}';
}

RestResult refusal(int status, const QString &words = u"no"_s, std::optional<std::chrono::seconds> retryAfter = {})
{
    return Failure {CloseReason {.phase = ClosePhase::Http,
                                 .ending = CloseEnding::Status,
                                 .httpStatus = status,
                                 .serverError = words,
                                 .retryAfter = retryAfter}};
}

/// A recheck with a server's statuses, and what it has said.
struct Bench
{
    explicit Bench(RecheckLimits limits = {})
    {
        server.statuses.emplace();
        recheck = std::make_unique<StatusRecheck>(
            QUrl(u"https://example.org"_s),
            StatusRecheck::Parts {
                .clock = &clock, .decoder = &decoder, .pages = std::make_unique<FakePages>(server), .limits = limits});
        QObject::connect(recheck.get(), &StatusRecheck::found, recheck.get(), [this](const StreamEventPtr &event) {
            found += event->wire.event + ' ' + name(event->entityId().value_or(QByteArray()));
        });
        QObject::connect(recheck.get(), &StatusRecheck::finished, recheck.get(),
                         [this](const StatusesRechecked &report) { reports.push_back(report); });
    }
    static QByteArray name(const QByteArray &id)
    {
        return QByteArray::number(id.toLongLong() - statusId(0).toLongLong());
    }

    void live(const QByteArray &event, const QByteArray &payload)
    {
        recheck->note(*decoder.decode({.event = event, .payload = payload}));
    }
    /// Posts a status on the server, and the stream brings it.
    void post(int n, int version = 0)
    {
        set(n, version);
        live("update", statusJson(n, version));
    }
    void postMany(int from, int to)
    {
        for (int n = from; n <= to; ++n)
            post(n);
    }
    /// What the server has of a status from now on.
    void set(int n, int version)
    {
        remove(n);
        server.statuses->emplace_back(statusId(n), statusJson(n, version));
    }
    void remove(int n)
    {
        std::erase_if(*server.statuses, [&](const auto &entry) { return entry.first == statusId(n); });
    }
    void settle(std::chrono::milliseconds time = 0ms)
    {
        server.answerAll();
        for (auto left = time; left > 0ms; left -= 100ms) {
            clock.advance(100ms);
            server.answerAll();
        }
    }
    void recheckNow(std::chrono::milliseconds time = 0ms)
    {
        recheck->start();
        settle(time);
    }
    [[nodiscard]] qsizetype requests() const { return std::ssize(server.requests); }
    [[nodiscard]] QByteArrayList idsOf(qsizetype request) const
    {
        QByteArrayList ids;
        for (const auto &[key, value] : server.requests[static_cast<size_t>(request)].query.queryItems())
            ids += name(value.toLatin1());
        return ids;
    }

    ManualClock clock {startOfTest};
    Decoder decoder {};
    FakeTimelines server {};
    std::unique_ptr<StatusRecheck> recheck {};
    QByteArrayList found {};
    std::vector<StatusesRechecked> reports {};
};

} // namespace

class TestStatusRecheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEditsAndDeletions();
    void looksAtNothingThatCameAfterTheGap();
    void nothingToLookAtIsNoReport();
    void asksForTwentyAtOnceNewestFirst();
    void keepsTheLastTwoHundred();
    void whatTheGapBringsPushesNothingOut();
    void aBoostIsLookedAtWithWhatItBoosts();
    void whatTheStreamToldBeforeIsNoNews();
    void aDeletionBeforeItsUpdateIsNoNews();
    void whatTheStreamTellsMeanwhileWins();
    void withoutBatchesItAsksOneByOne_data();
    void withoutBatchesItAsksOneByOne();
    void learnsTheWayForTheNextGap();
    void aBatchOfNothingIsDoubted();
    void aBatchOfNothingIsBelievedWhereOneOfItIsGone();
    void aNotFoundOfAProxyIsNoDeletion();
    void isBoundedByRequests();
    void failuresAreTriedAgainAndThenTold();
    void aRefusalIsToldAtOnce();
    void theRateLimitIsWaitedFor();
    void aDropInBetweenKeepsWhatIsDone();
    void canBeSwitchedOff();
    void theSessionTellsWhatItFound();
    void aSessionThatFillsNoGapsLooksAtNothingAgain();
};

void TestStatusRecheck::findsEditsAndDeletions()
{
    Bench bench;
    bench.postMany(1, 5);
    bench.post(6, 1);
    bench.recheck->noteClosed();
    bench.set(2, 7);
    bench.set(6, 9);
    bench.remove(4);
    bench.recheckNow();
    QCOMPARE(bench.found, (QByteArrayList {"status.update 6", "delete 4", "status.update 2"}));
    QCOMPARE(bench.reports.size(), 1U);
    QCOMPARE(bench.reports[0].checked, 6);
    QCOMPARE(bench.reports[0].edited, 2);
    QCOMPARE(bench.reports[0].deleted, 1);
    QCOMPARE(bench.reports[0].unchecked, 0);
}

void TestStatusRecheck::looksAtNothingThatCameAfterTheGap()
{
    Bench bench;
    bench.post(1);
    bench.recheck->noteClosed();
    bench.post(2);
    bench.recheckNow();
    QCOMPARE(bench.requests(), 1);
    QCOMPARE(bench.idsOf(0), (QByteArrayList {"1"}));
}

void TestStatusRecheck::nothingToLookAtIsNoReport()
{
    Bench bench;
    bench.recheck->noteClosed();
    bench.recheckNow();
    QCOMPARE(bench.requests(), 0);
    QVERIFY(bench.reports.empty());
}

void TestStatusRecheck::asksForTwentyAtOnceNewestFirst()
{
    Bench bench;
    bench.postMany(1, 45);
    bench.recheck->noteClosed();
    bench.recheckNow();
    QCOMPARE(bench.requests(), 3);
    QCOMPARE(bench.server.requests[0].path, u"/api/v1/statuses"_s);
    QCOMPARE(bench.idsOf(0).size(), 20);
    QCOMPARE(bench.idsOf(0).first(), "45");
    QCOMPARE(bench.idsOf(2), (QByteArrayList {"5", "4", "3", "2", "1"}));
    QCOMPARE(bench.reports.front().checked, 45);
}

void TestStatusRecheck::keepsTheLastTwoHundred()
{
    Bench bench;
    bench.postMany(1, 1000);
    bench.recheck->noteClosed();
    bench.recheckNow();
    QCOMPARE(bench.requests(), 10);
    QCOMPARE(bench.idsOf(9).last(), "801");
}

void TestStatusRecheck::whatTheGapBringsPushesNothingOut()
{
    Bench bench;
    bench.postMany(1, 200);
    bench.recheck->noteClosed();
    bench.postMany(201, 600); // by filling the gap
    bench.remove(1);
    bench.remove(600);
    bench.recheckNow();
    QCOMPARE(bench.requests(), 10);
    QCOMPARE(bench.found, (QByteArrayList {"delete 1"}));
    bench.recheck->noteClosed();
    bench.recheckNow();
    QCOMPARE(bench.requests(), 20); // the last 200 now: what came since
    QCOMPARE(bench.found, (QByteArrayList {"delete 1", "delete 600"}));
}

void TestStatusRecheck::aBoostIsLookedAtWithWhatItBoosts()
{
    Bench bench;
    bench.set(1, 0);
    bench.set(2, 0);
    bench.live("update", statusJson(2, 0, statusJson(1)));
    bench.recheck->noteClosed();
    bench.set(1, 3);
    bench.remove(2);
    bench.recheckNow();
    QCOMPARE(bench.found, (QByteArrayList {"delete 2", "status.update 1"}));
}

void TestStatusRecheck::whatTheStreamToldBeforeIsNoNews()
{
    Bench bench;
    bench.postMany(1, 3);
    bench.set(1, 4);
    bench.live("status.update", statusJson(1, 4));
    bench.remove(2);
    bench.live("delete", statusId(2));
    bench.live("status.update", statusJson(99, 4)); // of a status that nobody saw
    bench.recheck->noteClosed();
    bench.recheckNow();
    QCOMPARE(bench.idsOf(0), (QByteArrayList {"3", "1"}));
    QVERIFY(bench.found.isEmpty());
}

void TestStatusRecheck::aDeletionBeforeItsUpdateIsNoNews()
{
    Bench bench;
    bench.live("delete", statusId(2)); // public streams shuffle
    bench.live("update", statusJson(2));
    bench.post(1);
    bench.recheck->noteClosed();
    bench.recheckNow();
    QCOMPARE(bench.idsOf(0), (QByteArrayList {"1"}));
    QVERIFY(bench.found.isEmpty());
}

void TestStatusRecheck::whatTheStreamTellsMeanwhileWins()
{
    Bench bench;
    bench.postMany(1, 3);
    bench.recheck->noteClosed();
    bench.set(1, 4);
    bench.remove(2);
    bench.remove(3);
    bench.recheck->start(); // asked, not answered yet
    bench.live("status.update", statusJson(1, 4));
    bench.live("delete", statusId(2));
    bench.settle();
    QCOMPARE(bench.found, (QByteArrayList {"delete 3"}));
}

void TestStatusRecheck::withoutBatchesItAsksOneByOne_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {404, 405, 422, 400, 501})
        QTest::addRow("%d", status) << status;
}

void TestStatusRecheck::withoutBatchesItAsksOneByOne()
{
    QFETCH(int, status);
    Bench bench;
    bench.postMany(1, 4);
    bench.recheck->noteClosed();
    bench.set(2, 7);
    bench.remove(3);
    bench.server.scripted = {refusal(status)};
    bench.recheckNow();
    QCOMPARE(bench.requests(), 2); // the next one has to wait
    QCOMPARE(bench.server.requests[1].path, u"/api/v1/statuses/"_s + QString::fromLatin1(statusId(4)));
    bench.settle(1'400ms);
    QCOMPARE(bench.requests(), 4);
    QVERIFY(bench.reports.empty());
    bench.settle(600ms);
    QCOMPARE(bench.requests(), 5);
    QCOMPARE(bench.found, (QByteArrayList {"delete 3", "status.update 2"}));
    QCOMPARE(bench.reports.size(), 1U);
    QCOMPARE(bench.reports[0].checked, 4);
}

void TestStatusRecheck::learnsTheWayForTheNextGap()
{
    Bench bench;
    bench.post(1);
    bench.server.hasBatches = false;
    for (int gap = 0; gap < 2; ++gap) {
        bench.recheck->noteClosed();
        bench.recheckNow(1s);
    }
    QCOMPARE(bench.requests(), 3); // a batch and one, then one
    QCOMPARE(bench.reports.size(), 2U);
}

void TestStatusRecheck::aBatchOfNothingIsDoubted()
{
    Bench bench;
    bench.postMany(1, 3);
    bench.recheck->noteClosed();
    bench.remove(2);
    bench.server.scripted = {RestAnswer {.body = "[]"}}; // a server that does not know `id[]`
    bench.recheckNow(3s);
    QCOMPARE(bench.found, (QByteArrayList {"delete 2"}));
    QCOMPARE(bench.requests(), 4);
}

void TestStatusRecheck::aBatchOfNothingIsBelievedWhereOneOfItIsGone()
{
    Bench bench;
    bench.postMany(1, 3);
    bench.recheck->noteClosed();
    bench.server.statuses->clear();
    bench.recheckNow();
    QCOMPARE(bench.requests(), 2);
    QCOMPARE(bench.found, (QByteArrayList {"delete 3", "delete 2", "delete 1"}));
    QCOMPARE(bench.reports.size(), 1U);
    QCOMPARE(bench.reports[0].deleted, 3);
}

void TestStatusRecheck::aNotFoundOfAProxyIsNoDeletion()
{
    Bench bench;
    bench.postMany(1, 3);
    bench.recheck->noteClosed();
    bench.server.scripted = {refusal(404, {}), refusal(404, {})};
    bench.recheckNow(10s);
    QVERIFY(bench.found.isEmpty());
    QCOMPARE(bench.reports.size(), 1U);
    QCOMPARE(bench.reports[0].unchecked, 3);
    QCOMPARE(bench.reports[0].why, u"HTTP 404"_s);
}

void TestStatusRecheck::isBoundedByRequests()
{
    Bench bench({.maxRequests = 11});
    bench.postMany(1, 200);
    bench.server.hasBatches = false;
    bench.recheck->noteClosed();
    bench.recheckNow(60s);
    QCOMPARE(bench.requests(), 11);
    QCOMPARE(bench.reports.size(), 1U);
    QCOMPARE(bench.reports[0].checked, 10);
    QCOMPARE(bench.reports[0].unchecked, 190);
    QCOMPARE(bench.reports[0].why, u"more than 11 requests"_s);
}

void TestStatusRecheck::failuresAreTriedAgainAndThenTold()
{
    Bench bench;
    bench.post(1);
    bench.recheck->noteClosed();
    bench.remove(1);
    bench.server.scripted = {refusal(503), refusal(429, u"slow down"_s, 5s)};
    bench.recheckNow(6'900ms);
    QCOMPARE(bench.requests(), 2);
    bench.settle(200ms);
    QCOMPARE(bench.found, (QByteArrayList {"delete 1"}));

    bench.post(2);
    bench.recheck->noteClosed();
    bench.server.scripted = {refusal(503), refusal(503), refusal(503)};
    bench.recheckNow(60s);
    QCOMPARE(bench.reports.back().unchecked, 1);
    QCOMPARE(bench.reports.back().why, u"HTTP 503 no"_s);
}

void TestStatusRecheck::aRefusalIsToldAtOnce()
{
    for (const int status : {401, 403}) {
        Bench bench;
        bench.post(1);
        bench.recheck->noteClosed();
        bench.server.scripted = {refusal(status, u"outside the authorized scopes"_s)};
        bench.recheckNow();
        QCOMPARE(bench.requests(), 1);
        QCOMPARE(bench.reports.size(), 1U);
        QCOMPARE(bench.reports[0].unchecked, 1);
        QVERIFY(bench.found.isEmpty());
    }
}

void TestStatusRecheck::theRateLimitIsWaitedFor()
{
    Bench bench;
    bench.postMany(1, 40);
    bench.recheck->noteClosed();
    bench.server.answers.rateLimit
        = {.limit = 300, .remaining = 20, .reset = Timestamp {startOfTest.sinceEpoch + 100s}};
    bench.recheckNow(99s);
    QCOMPARE(bench.requests(), 1);
    bench.server.answers.rateLimit.remaining = 299;
    bench.settle(1s);
    QCOMPARE(bench.requests(), 2);
    QCOMPARE(bench.reports.size(), 1U);
    QCOMPARE(bench.reports[0].checked, 40);
}

void TestStatusRecheck::aDropInBetweenKeepsWhatIsDone()
{
    Bench bench;
    bench.postMany(1, 30);
    bench.recheck->noteClosed();
    bench.remove(30);
    bench.remove(1);
    bench.recheck->start();
    QVERIFY(bench.server.answer());
    bench.recheck->noteClosed();
    QCOMPARE(bench.server.cancelled, 1);
    QVERIFY(bench.reports.empty());
    bench.recheckNow();
    QCOMPARE(bench.found, (QByteArrayList {"delete 30", "delete 1"}));
    QCOMPARE(bench.reports.size(), 1U);
    QCOMPARE(bench.reports[0].deleted, 2);
    QCOMPARE(bench.reports[0].unchecked, 0);
}

void TestStatusRecheck::canBeSwitchedOff()
{
    Bench bench;
    bench.post(1);
    bench.recheck->setEnabled(false);
    bench.recheck->noteClosed();
    bench.recheckNow();
    QCOMPARE(bench.requests(), 0);
    bench.recheck->setEnabled(true);
    bench.recheckNow();
    QCOMPARE(bench.requests(), 1);
}

void TestStatusRecheck::theSessionTellsWhatItFound()
{
    FakeTimelines server;
    server.statuses.emplace();
    server.statuses->emplace_back(statusId(1), statusJson(1, 5));
    SessionBench bench(SessionBench::defaultOptions(), {}, 1, std::make_unique<FakePages>(server));
    bench.goLive();
    server.answerAll();
    bench.transport()->send("update", statusJson(1));
    bench.transport()->send("update", statusJson(2));
    bench.transport()->end({.phase = ClosePhase::Stream, .ending = CloseEnding::Cut});
    bench.waitForRetry();
    bench.transport()->becomeOpen();
    bench.clock.advance(2s); // the gap's filling waits for the server to subscribe
    server.answerAll();

    const auto arrivals = bench.all<EventArrived>();
    QCOMPARE(arrivals.size(), 4U);
    QVERIFY(arrivals[2].recovered && arrivals[3].recovered);
    QVERIFY(std::holds_alternative<DeleteEvent>(arrivals[2].event->content));
    QVERIFY(std::holds_alternative<StatusUpdateEvent>(arrivals[3].event->content));
    QCOMPARE(bench.all<StatusesRechecked>().size(), 1U);
    QCOMPARE(bench.last<StatusesRechecked>().checked, 2);
    QVERIFY(std::holds_alternative<StatusesRechecked>(bench.records.back().body));
}

void TestStatusRecheck::aSessionThatFillsNoGapsLooksAtNothingAgain()
{
    FakeTimelines server;
    server.statuses.emplace();
    StreamOptions options = SessionBench::defaultOptions();
    options.fillGaps = false;
    SessionBench bench(options, {}, 1, std::make_unique<FakePages>(server));
    bench.goLive();
    bench.transport()->send("update", statusJson(1));
    bench.transport()->end({.phase = ClosePhase::Stream, .ending = CloseEnding::Cut});
    bench.waitForRetry();
    bench.transport()->becomeOpen();
    bench.clock.advance(2s);
    QCOMPARE(bench.all<GapFound>().size(), 1U);
    QVERIFY(server.requests.empty());
}

QTEST_GUILESS_MAIN(TestStatusRecheck)
#include "tst_status_recheck.moc"
