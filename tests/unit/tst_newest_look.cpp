#include "session/newest_look.h"
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
const QString publicPath = u"/api/v1/timelines/public"_s;

QByteArray statusId(int n)
{
    return QByteArray::number((startOfTest.sinceEpoch.count() << 16) + n);
}

QByteArray statusJson(int n)
{
    return R"({"id":")" + statusId(n) + R"(","created_at":"2026-11-24T06:00:00.000Z","content":"<p>x</p>",)"
        + R"("visibility":"public","account":{"id":"1","username":"ada","acct":"ada"}})";
}

RestResult refusal(int status, std::optional<std::chrono::seconds> retryAfter = {})
{
    return Failure {CloseReason {
        .phase = ClosePhase::Http, .ending = CloseEnding::Status, .httpStatus = status, .retryAfter = retryAfter}};
}

/// A look on a server's timelines, and what it has said.
struct Bench
{
    explicit Bench(const StreamTarget &target = {}, bool withRest = true)
    {
        NewestLook::Parts parts {.clock = &clock, .decoder = &decoder};
        if (withRest)
            parts.pages = std::make_unique<FakePages>(server);
        look = std::make_unique<NewestLook>(target, QUrl(u"https://example.org"_s), std::move(parts));
        QObject::connect(look.get(), &NewestLook::looked, look.get(),
                         [this](const NewestSeen &one) { seen.push_back(one); });
    }
    void post(int n, const QString &path = publicPath) { server.post(path, statusId(n), statusJson(n)); }
    void live(const QByteArray &event, const QByteArray &payload)
    {
        look->noteLive(*decoder.decode({.event = event, .payload = payload}));
    }
    void live(int n) { live("update", statusJson(n)); }
    /// Lets time go by and answers what is asked meanwhile.
    void pass(std::chrono::seconds time)
    {
        for (auto left = time; left > 0s; left -= 1s) {
            clock.advance(1s);
            server.answerAll();
        }
    }
    [[nodiscard]] qsizetype requests() const { return std::ssize(server.requests); }

    ManualClock clock {startOfTest};
    Decoder decoder {};
    FakeTimelines server {};
    std::unique_ptr<NewestLook> look {};
    std::vector<NewestSeen> seen {};
};

} // namespace

class TestNewestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAfterAMinuteOfQuiet();
    void aBusyStreamIsNotLookedAfter();
    void tellsWhatTheStreamHadBrought();
    void asksForTheSameTimeline();
    void theUsersStreamIsComparedByItsHome();
    void looksOnceAMinuteAndNeverTwiceAtOnce();
    void looksOnlyWhileLive();
    void aStreamWithoutATimelineIsNotLookedAfter();
    void canBeSwitchedOffAndOn();
    void leavesTheRateLimitToOthers();
    void failuresMakeItSeldom();
    void aServerThatAsksToWaitIsObeyed();
    void aRefusalIsFinalUntilTheNextConnection();
    void anEmptyTimelineSaysNothing();
    void theSessionTellsItAsARecord();
    void aSessionThatReadsNothingMissesNothing();
};

void TestNewestLook::looksAfterAMinuteOfQuiet()
{
    Bench bench;
    bench.post(7);
    bench.look->setLive(true);
    bench.clock.advance(59'999ms);
    QCOMPARE(bench.requests(), 0);
    bench.clock.advance(1ms);
    QCOMPARE(bench.requests(), 1);
    bench.server.answerAll();
    QCOMPARE(bench.seen.size(), 1U);
    QCOMPARE(bench.seen.front().id.toByteArray(), statusId(7));
    QVERIFY(!bench.seen.front().streamId);
}

void TestNewestLook::aBusyStreamIsNotLookedAfter()
{
    Bench bench;
    bench.look->setLive(true);
    for (int n = 0; n < 60; ++n) {
        bench.pass(59s);
        bench.live("delete", statusId(n)); // any event is a sign that events come
    }
    QCOMPARE(bench.requests(), 0);
    bench.clock.advance(60s);
    QCOMPARE(bench.requests(), 1);
}

void TestNewestLook::tellsWhatTheStreamHadBrought()
{
    Bench bench;
    bench.look->setLive(true);
    bench.live(5);
    bench.live(9);
    bench.live(7); // shuffled
    bench.post(12);
    bench.pass(60s);
    QCOMPARE(bench.seen.size(), 1U);
    QCOMPARE(bench.seen.front().id.toByteArray(), statusId(12));
    QCOMPARE(bench.seen.front().streamId->toByteArray(), statusId(9));
}

void TestNewestLook::asksForTheSameTimeline()
{
    Bench bench({.kind = StreamKind::HashtagLocal, .tag = u"猫"_s});
    bench.look->setToken(Secret("canary-token"));
    bench.look->setLive(true);
    bench.clock.advance(60s);
    const PageRequest &request = bench.server.requests.back();
    QCOMPARE(request.server, QUrl(u"https://example.org"_s));
    QCOMPARE(request.path, u"/api/v1/timelines/tag/猫"_s);
    QCOMPARE(request.query.queryItemValue(u"local"_s), u"true"_s);
    QCOMPARE(request.query.queryItemValue(u"limit"_s), u"1"_s);
    QCOMPARE(request.token, Secret("canary-token"));
}

void TestNewestLook::theUsersStreamIsComparedByItsHome()
{
    Bench bench({.kind = StreamKind::User});
    bench.look->setLive(true);
    bench.clock.advance(60s);
    QCOMPARE(bench.server.requests.back().path, u"/api/v1/timelines/home"_s);
}

void TestNewestLook::looksOnceAMinuteAndNeverTwiceAtOnce()
{
    Bench bench;
    bench.post(1);
    bench.look->setLive(true);
    bench.pass(600s);
    QCOMPARE(bench.requests(), 10);
    bench.clock.advance(60s); // the eleventh is not answered
    QCOMPARE(bench.requests(), 11);
    bench.clock.advance(3600s);
    QCOMPARE(bench.requests(), 11);
    QVERIFY(bench.server.answer());
    bench.clock.advance(0s);
    QCOMPARE(bench.requests(), 12); // long due
}

void TestNewestLook::looksOnlyWhileLive()
{
    Bench bench;
    bench.post(1);
    bench.pass(600s);
    QCOMPARE(bench.requests(), 0);
    bench.look->setLive(true);
    bench.clock.advance(60s);
    bench.look->setLive(false); // what was asked is not waited for
    QCOMPARE(bench.server.cancelled, 1);
    bench.pass(600s);
    QCOMPARE(bench.requests(), 1);
    bench.look->setLive(true);
    bench.pass(60s);
    QCOMPARE(bench.requests(), 2);
    QCOMPARE(bench.seen.size(), 1U);
}

void TestNewestLook::aStreamWithoutATimelineIsNotLookedAfter()
{
    for (const StreamKind kind : {StreamKind::Public, StreamKind::Direct}) {
        Bench bench({.kind = kind}, kind != StreamKind::Public); // the first one has no REST at all
        bench.look->setLive(true);
        bench.pass(120s);
        const bool hasTimeline = StreamTarget {.kind = kind}.restTimeline() != RestTimeline::None;
        QCOMPARE(bench.requests() > 0, kind != StreamKind::Public && hasTimeline);
    }
}

void TestNewestLook::canBeSwitchedOffAndOn()
{
    Bench bench;
    bench.post(1);
    bench.look->setEnabled(false);
    bench.look->setLive(true);
    bench.pass(600s);
    QCOMPARE(bench.requests(), 0);
    bench.look->setEnabled(true);
    bench.pass(1s); // it has been quiet for long
    QCOMPARE(bench.requests(), 1);
}

void TestNewestLook::leavesTheRateLimitToOthers()
{
    Bench bench;
    bench.post(1);
    bench.server.answers.rateLimit
        = {.limit = 300, .remaining = 20, .reset = Timestamp {startOfTest.sinceEpoch + 60s + 250s}};
    bench.look->setLive(true);
    bench.pass(60s);
    QCOMPARE(bench.seen.size(), 1U);
    bench.server.answers.rateLimit.remaining = 299;
    bench.pass(249s);
    QCOMPARE(bench.requests(), 1);
    bench.pass(1s);
    QCOMPARE(bench.requests(), 2);
    bench.pass(60s);
    QCOMPARE(bench.requests(), 3);
}

void TestNewestLook::failuresMakeItSeldom()
{
    Bench bench;
    bench.look->setLive(true);
    std::vector<std::chrono::seconds> at;
    for (auto second = 0s; second < 3600s; second += 1s) {
        bench.server.scripted = {refusal(503)};
        const qsizetype before = bench.requests();
        bench.pass(1s);
        if (bench.requests() > before)
            at.push_back(second + 1s);
    }
    QCOMPARE(at, (std::vector<std::chrono::seconds> {60s, 180s, 420s, 900s, 1860s}));
}

void TestNewestLook::aServerThatAsksToWaitIsObeyed()
{
    Bench bench;
    bench.look->setLive(true);
    bench.server.scripted = {refusal(429, 500s)};
    bench.pass(60s);
    bench.pass(499s);
    QCOMPARE(bench.requests(), 1);
    bench.pass(1s);
    QCOMPARE(bench.requests(), 2);
}

void TestNewestLook::aRefusalIsFinalUntilTheNextConnection()
{
    for (const int status : {401, 403, 404, 422}) {
        Bench bench;
        bench.look->setLive(true);
        bench.server.scripted = {refusal(status)};
        bench.pass(3600s);
        QCOMPARE(bench.requests(), 1);
        bench.look->setLive(false);
        bench.look->setLive(true);
        bench.pass(60s);
        QCOMPARE(bench.requests(), 2);
    }
}

void TestNewestLook::anEmptyTimelineSaysNothing()
{
    Bench bench;
    bench.look->setLive(true);
    bench.pass(60s);
    QCOMPARE(bench.requests(), 1);
    QVERIFY(bench.seen.empty());
}

void TestNewestLook::theSessionTellsItAsARecord()
{
    FakeTimelines server;
    server.post(publicPath, statusId(3), statusJson(3));
    SessionBench bench(SessionBench::defaultOptions(), {}, 1, std::make_unique<FakePages>(server));
    bench.goLive();
    for (int beat = 0; beat < 8; ++beat) { // two minutes
        bench.clock.advance(15s);
        bench.transport()->beat();
        server.answerAll();
    }
    const auto seen = bench.all<NewestSeen>();
    QCOMPARE(seen.size(), 2U);
    QCOMPARE(seen.front().id.toByteArray(), statusId(3));
}

void TestNewestLook::aSessionThatReadsNothingMissesNothing()
{
    FakeTimelines server;
    server.post(publicPath, statusId(3), statusJson(3));
    SessionBench bench(SessionBench::defaultOptions(), {}, 1, std::make_unique<FakePages>(server));
    bench.goLive();
    bench.session.setReading(false);
    bench.clock.advance(600s);
    server.answerAll();
    QVERIFY(bench.all<NewestSeen>().empty());
}

QTEST_GUILESS_MAIN(TestNewestLook)
#include "tst_newest_look.moc"
