#include "support/fake_pages.h"
#include "support/session_bench.h"

#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto statusTemplate = R"({"id":"%1","created_at":"%2","account":{"id":"1","acct":"ada","username":"ada"},)"
                                R"("content":"<p>x</p>","visibility":"public"})";

QByteArray statusJson(const QString &id, const Timestamp &created)
{
    return QString::fromUtf8(statusTemplate).arg(id, created.toIso()).toUtf8();
}

CloseReason cut()
{
    return {.phase = ClosePhase::Stream, .ending = CloseEnding::Cut};
}

CloseReason status(int code)
{
    return {.phase = ClosePhase::Http, .ending = CloseEnding::Status, .httpStatus = code};
}

CloseReason refused()
{
    return {.phase = ClosePhase::Tcp, .ending = CloseEnding::Refused};
}

} // namespace

class TestStreamSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithItsSourceAndConnects();
    void asksTheStreamingServerWithTheToken();
    void goesLiveAndTellsItsPhases();
    void recordsEventsWithTheirDelay();
    void comesBackAfterACut();
    void aDropTellsAgeIdleAndCounts();
    void attemptsAreCountedSinceItWasLastLive();
    void failsForWhatRetryingCannotMend();
    void resumesFromFailedAsNew();
    void silenceMakesItLateThenStaleThenReconnects();
    void aSignOfLifeMakesALateStreamLiveAgain();
    void heartbeatsKeepItLiveWithoutRecordsOfState();
    void aConnectionThatNeverAnswersIsGivenUp();
    void lateWordsOfAnOldConnectionAreDropped();
    void suspendsAndResumes();
    void stopsInEveryState();
    void aNewTokenReconnects();
    void aNewTokenLeavesASuspendedStreamAlone();
    void readingIsPausedAndPauseIsNoSilence();
    void readingStaysPausedForTheNextConnection();
    void sleepReconnectsAtOnce();
    void offlineWaitsForTheNetwork();
    void offlineTriesNowAndThenAllTheSame();
    void theNetworksReturnDoesNotOverruleRetryAfter();
    void loopbackNeedsNoNetwork();
    void obeysRetryAfterAndRetryHint();
    void keepsTheLastEventId();
    void noRecordHoldsTheToken();
    void aMultiplexedSocketClosedAtOnceFallsBackToTheSeedsStyle();
    void gapsAreFilledAndTold();
};

void TestStreamSession::startsWithItsSourceAndConnects()
{
    SessionBench bench({.server = QUrl(u"https://user:pass@example.org:8443/path?access_token=x#y"_s)});
    bench.session.start();
    const auto *source = std::get_if<SourceStarted>(&bench.records.front().body);
    QVERIFY(source);
    QCOMPARE(source->server, QUrl(u"https://example.org:8443/path"_s));
    QCOMPARE(bench.records.front().source, "s1"_ba);
    QCOMPARE(bench.states(), "connecting");
    QCOMPARE(bench.last<StateChanged>().attempt, 1);
    QVERIFY(!bench.last<StateChanged>().cause);
}

void TestStreamSession::asksTheStreamingServerWithTheToken()
{
    StreamOptions options = SessionBench::defaultOptions();
    options.streamingServer = QUrl(u"https://streaming.example.org"_s);
    options.transport = TransportKind::WebSocket;
    options.webSocketStyle = WebSocketStyle::Seed;
    options.target = {.kind = StreamKind::Hashtag, .tag = u"cats"_s};
    SessionBench bench(options);
    bench.session.start();
    const TransportRequest request = bench.transport()->request();
    QCOMPARE(bench.factory.kinds().front(), TransportKind::WebSocket);
    QCOMPARE(request.server, options.streamingServer);
    QCOMPARE(request.token, options.token);
    QCOMPARE(request.target, options.target);
    QCOMPARE(request.webSocketStyle, WebSocketStyle::Seed);
}

void TestStreamSession::goesLiveAndTellsItsPhases()
{
    SessionBench bench;
    bench.session.start();
    Q_EMIT bench.transport()->phaseReached({.phase = ConnectionPhase::Http, .sinceStart = 120ms, .httpStatus = 200});
    bench.transport()->becomeOpen();
    QCOMPARE(bench.states(), "connecting live");
    QCOMPARE(bench.last<PhaseRecord>().phase.sinceStart, 120ms);
    QCOMPARE(bench.last<PhaseRecord>().attempt, 1);
}

void TestStreamSession::recordsEventsWithTheirDelay()
{
    SessionBench bench;
    bench.goLive();
    const Timestamp created {bench.clock.wallNow().sinceEpoch - 1'250ms};
    bench.transport()->send("update", statusJson(u"109999999999999999"_s, created));
    QCOMPARE(bench.last<EventArrived>().delay, 1'250ms);
    QVERIFY(!bench.last<EventArrived>().recovered);
    QVERIFY(std::holds_alternative<UpdateEvent>(bench.last<EventArrived>().event->content));
    bench.transport()->send("delete", "109999999999999999");
    QCOMPARE(bench.last<EventArrived>().delay, std::nullopt);
}

void TestStreamSession::comesBackAfterACut()
{
    SessionBench bench;
    bench.goLive();
    bench.clock.advance(30s);
    bench.transport()->end(cut());
    QCOMPARE(bench.states(), "connecting live waiting");
    const auto waiting = bench.last<StateChanged>();
    QCOMPARE(waiting.cause, cut());
    QVERIFY(waiting.retryAt && *waiting.retryAt >= bench.clock.wallNow());
    QVERIFY(waiting.retryAt->sinceEpoch <= bench.clock.wallNow().sinceEpoch + 1s);
    bench.waitForRetry();
    QCOMPARE(bench.states(), "connecting live waiting connecting");
    QCOMPARE(bench.last<StateChanged>().cause, cut());
    bench.transport()->becomeOpen();
    QCOMPARE(bench.session.state(), SessionState::Live);
    QVERIFY(!bench.last<StateChanged>().cause);
}

void TestStreamSession::aDropTellsAgeIdleAndCounts()
{
    SessionBench bench;
    bench.goLive();
    bench.clock.advance(10s);
    bench.transport()->beat();
    bench.transport()->send("delete", "1");
    bench.clock.advance(2'500ms);
    bench.transport()->end(cut());
    const auto drop = bench.last<Dropped>();
    QCOMPARE(drop.reason, cut());
    QCOMPARE(drop.age, 12'500ms);
    QCOMPARE(drop.idle, 2'500ms);
    QCOMPARE(drop.events, 1);
    QCOMPARE(drop.heartbeats, 1);
    QCOMPARE(drop.bytes, 14);

    bench.waitForRetry();
    bench.transport()->end(refused());
    QCOMPARE(bench.last<Dropped>().age, std::nullopt);
    QCOMPARE(bench.last<Dropped>().idle, std::nullopt);
    QCOMPARE(bench.last<Dropped>().events, 0);
}

void TestStreamSession::attemptsAreCountedSinceItWasLastLive()
{
    SessionBench bench;
    bench.session.start();
    std::vector<int> attempts;
    for (int i = 0; i < 3; ++i) {
        bench.transport()->end(refused());
        attempts.push_back(bench.last<StateChanged>().attempt); // of the try that comes
        bench.waitForRetry();
        attempts.push_back(bench.last<StateChanged>().attempt);
    }
    bench.transport()->becomeOpen();
    attempts.push_back(bench.last<StateChanged>().attempt);
    bench.transport()->end(cut());
    attempts.push_back(bench.last<StateChanged>().attempt);
    bench.waitForRetry();
    attempts.push_back(bench.last<StateChanged>().attempt);
    const std::vector<int> expected {2, 2, 3, 3, 4, 4, 4, 1, 1};
    QCOMPARE(attempts, expected);
}

void TestStreamSession::failsForWhatRetryingCannotMend()
{
    SessionBench bench;
    bench.session.start();
    bench.transport()->end(status(401));
    QCOMPARE(bench.states(), "connecting failed");
    QCOMPARE(bench.last<StateChanged>().cause->httpStatus, 401);
    QCOMPARE(bench.last<StateChanged>().attempt, 1);
    QVERIFY(!bench.clock.nextDue()); // nothing more is planned
    bench.session.setOnline(false);
    bench.session.setOnline(true);
    bench.session.handleWake();
    bench.clock.advance(24h);
    QCOMPARE(bench.factory.made(), 1);
}

void TestStreamSession::resumesFromFailedAsNew()
{
    SessionBench bench;
    bench.session.start();
    for (int i = 0; i < 5; ++i) {
        bench.transport()->end(refused());
        bench.waitForRetry();
    }
    bench.transport()->end(status(404));
    QCOMPARE(bench.session.state(), SessionState::Failed);
    bench.session.resume();
    QCOMPARE(bench.last<StateChanged>().state, SessionState::Connecting);
    QCOMPARE(bench.last<StateChanged>().attempt, 1);
    bench.transport()->end(refused());
    QVERIFY(bench.last<StateChanged>().retryAt->sinceEpoch <= bench.clock.wallNow().sinceEpoch + 1s);
}

void TestStreamSession::silenceMakesItLateThenStaleThenReconnects()
{
    SessionBench bench;
    bench.goLive();
    bench.transport()->beat(")");
    bench.clock.advance(37'499ms);
    QCOMPARE(bench.session.state(), SessionState::Live);
    bench.clock.advance(1ms);
    QCOMPARE(bench.session.state(), SessionState::Late);
    const FakeTransport *silent = bench.transport();
    bench.clock.advance(12'499ms);
    QCOMPARE(bench.session.state(), SessionState::Late);
    bench.clock.advance(1ms);
    QCOMPARE(bench.states(), "connecting live late stale waiting");
    QCOMPARE(silent->closedWith(), CloseEnding::Stale);
    QCOMPARE(bench.last<Dropped>().reason.ending, CloseEnding::Stale);
    QCOMPARE(bench.last<Dropped>().idle, 50s);
    QCOMPARE(std::ssize(bench.all<Dropped>()), 1);
    bench.waitForRetry();
    QCOMPARE(bench.session.state(), SessionState::Connecting);
}

void TestStreamSession::aSignOfLifeMakesALateStreamLiveAgain()
{
    SessionBench bench;
    bench.goLive();
    bench.transport()->beat();
    bench.clock.advance(40s);
    bench.transport()->beat();
    QCOMPARE(bench.states(), "connecting live late live");
}

void TestStreamSession::heartbeatsKeepItLiveWithoutRecordsOfState()
{
    SessionBench bench;
    bench.goLive();
    for (int i = 0; i < 240; ++i) {
        bench.transport()->beat();
        bench.clock.advance(15s);
    }
    QCOMPARE(bench.states(), "connecting live");
    QCOMPARE(std::ssize(bench.all<HeartbeatArrived>()), 240);
}

void TestStreamSession::aConnectionThatNeverAnswersIsGivenUp()
{
    SessionBench bench;
    bench.session.start();
    bench.clock.advance(40s); // beyond the transport's own limits
    QCOMPARE(bench.states().left(18), "connecting waiting");
    QCOMPARE(bench.last<Dropped>().reason.ending, CloseEnding::Timeout);
}

void TestStreamSession::lateWordsOfAnOldConnectionAreDropped()
{
    SessionBench bench;
    bench.goLive();
    FakeTransport *old = bench.transport();
    bench.session.handleWake();
    const auto before = bench.records.size();
    old->becomeOpen();
    old->beat();
    old->send("delete", "1");
    old->forceEnd(cut());
    QCOMPARE(bench.records.size(), before);
    QCOMPARE(bench.session.state(), SessionState::Connecting);
}

void TestStreamSession::suspendsAndResumes()
{
    SessionBench bench;
    bench.goLive();
    const FakeTransport *transport = bench.transport();
    bench.session.suspend();
    QVERIFY(transport->isOver());
    QCOMPARE(bench.last<Dropped>().reason.ending, CloseEnding::Local);
    QCOMPARE(bench.states(), "connecting live stopped");
    bench.clock.advance(24h);
    QCOMPARE(bench.factory.made(), 1);
    bench.session.resume();
    QCOMPARE(bench.states(), "connecting live stopped connecting");
    bench.session.resume(); // it is connecting already
    QCOMPARE(bench.factory.made(), 2);
}

void TestStreamSession::stopsInEveryState()
{
    const auto lastStateAfter = [](const std::function<void(SessionBench &)> &prepare) {
        SessionBench bench;
        bench.session.start();
        prepare(bench);
        bench.session.stop();
        const auto count = bench.records.size();
        bench.clock.advance(24h);
        return bench.records.size() == count ? toKey(bench.last<StateChanged>().state) : "goes on"_ba;
    };
    QCOMPARE(lastStateAfter([](SessionBench &) {}), "stopped");
    QCOMPARE(lastStateAfter([](SessionBench &b) { b.transport()->becomeOpen(); }), "stopped");
    QCOMPARE(lastStateAfter([](SessionBench &b) {
                 b.transport()->becomeOpen();
                 b.transport()->beat();
                 b.clock.advance(40s);
             }),
             "stopped");
    QCOMPARE(lastStateAfter([](SessionBench &b) { b.transport()->end(refused()); }), "stopped");
    QCOMPARE(lastStateAfter([](SessionBench &b) { b.transport()->end(status(404)); }), "stopped");
    QCOMPARE(lastStateAfter([](SessionBench &b) { b.session.suspend(); }), "stopped");
}

void TestStreamSession::aNewTokenReconnects()
{
    SessionBench bench;
    bench.session.start();
    bench.transport()->end(status(401));
    bench.session.setToken(Secret("better"));
    QCOMPARE(bench.states(), "connecting failed connecting");
    QCOMPARE(bench.transport()->request().token, Secret("better"));
    bench.transport()->becomeOpen();
    bench.session.setToken(Secret("best"));
    QCOMPARE(bench.states(), "connecting failed connecting live connecting");
    QCOMPARE(bench.transport()->request().token, Secret("best"));
}

void TestStreamSession::aNewTokenLeavesASuspendedStreamAlone()
{
    SessionBench bench;
    bench.goLive();
    bench.session.suspend();
    bench.session.setToken(Secret("better"));
    QCOMPARE(bench.session.state(), SessionState::Stopped);
    bench.session.resume();
    QCOMPARE(bench.transport()->request().token, Secret("better"));
}

void TestStreamSession::readingIsPausedAndPauseIsNoSilence()
{
    SessionBench bench;
    bench.goLive();
    bench.transport()->beat();
    bench.clock.advance(40s);
    QCOMPARE(bench.session.state(), SessionState::Late);
    bench.session.setReading(false);
    QVERIFY(!bench.transport()->isReading());
    QCOMPARE(bench.session.state(), SessionState::Live);
    bench.clock.advance(10h);
    QCOMPARE(bench.session.state(), SessionState::Live);
    bench.session.setReading(true);
    QVERIFY(bench.transport()->isReading());
    bench.clock.advance(38s);
    QCOMPARE(bench.session.state(), SessionState::Late);
}

void TestStreamSession::readingStaysPausedForTheNextConnection()
{
    SessionBench bench;
    bench.goLive();
    bench.session.setReading(false);
    bench.transport()->end(cut());
    bench.waitForRetry();
    bench.transport()->becomeOpen();
    QVERIFY(!bench.transport()->isReading());
}

void TestStreamSession::sleepReconnectsAtOnce()
{
    SessionBench bench;
    bench.goLive();
    bench.session.handleWake();
    QCOMPARE(bench.states(), "connecting live connecting");
    bench.transport()->end(status(503));
    QCOMPARE(bench.session.state(), SessionState::Waiting);
    bench.session.handleWake();
    QCOMPARE(bench.session.state(), SessionState::Connecting);
}

void TestStreamSession::offlineWaitsForTheNetwork()
{
    SessionBench bench;
    bench.goLive();
    bench.session.setOnline(false);
    QCOMPARE(bench.session.state(), SessionState::Live); // what lives is not killed on a hint
    bench.transport()->end({.ending = CloseEnding::Reset});
    QCOMPARE(bench.session.state(), SessionState::Waiting);
    QVERIFY(!bench.last<StateChanged>().retryAt);
    bench.clock.advance(20s);
    QCOMPARE(bench.factory.made(), 1);
    bench.session.setOnline(true);
    QCOMPARE(bench.session.state(), SessionState::Connecting);
}

void TestStreamSession::offlineTriesNowAndThenAllTheSame()
{
    SessionBench bench;
    bench.session.setOnline(false);
    bench.session.start();
    bench.transport()->end({.phase = ClosePhase::Dns, .ending = CloseEnding::Unresolved});
    bench.clock.advance(60s);
    QCOMPARE(bench.factory.made(), 2);
    bench.transport()->becomeOpen(); // what the system says was wrong
    QCOMPARE(bench.session.state(), SessionState::Live);
}

void TestStreamSession::theNetworksReturnDoesNotOverruleRetryAfter()
{
    SessionBench bench;
    bench.session.start();
    CloseReason later = status(503);
    later.retryAfter = 120s;
    bench.transport()->end(later);
    bench.session.setOnline(false);
    bench.session.setOnline(true);
    QCOMPARE(bench.session.state(), SessionState::Waiting);
}

void TestStreamSession::loopbackNeedsNoNetwork()
{
    for (const QString &host : {u"127.0.0.1"_s, u"[::1]"_s, u"localhost"_s, u"demo.localhost"_s}) {
        SessionBench bench({.server = QUrl(u"http://%1:8080"_s.arg(host))});
        bench.session.setOnline(false);
        bench.session.start();
        bench.transport()->end(refused());
        QVERIFY2(bench.last<StateChanged>().retryAt, qPrintable(host));
    }
}

void TestStreamSession::obeysRetryAfterAndRetryHint()
{
    SessionBench bench;
    bench.goLive();
    Q_EMIT bench.transport()->retryHintReceived(20s);
    bench.transport()->end(cut());
    QVERIFY(bench.last<StateChanged>().retryAt->sinceEpoch >= bench.clock.wallNow().sinceEpoch + 20s);
    bench.clock.advance(19s);
    QCOMPARE(bench.factory.made(), 1);
    bench.clock.advance(2s);
    QCOMPARE(bench.factory.made(), 2);
    CloseReason later = status(429);
    later.retryAfter = 90s;
    bench.transport()->end(later);
    bench.clock.advance(89s);
    QCOMPARE(bench.factory.made(), 2);
    bench.clock.advance(2s);
    QCOMPARE(bench.factory.made(), 3);
}

void TestStreamSession::keepsTheLastEventId()
{
    SessionBench bench;
    bench.goLive();
    Q_EMIT bench.transport()->eventIdReceived("42");
    bench.transport()->end(cut());
    bench.waitForRetry();
    QCOMPARE(bench.transport()->request().lastEventId, "42"_ba);
}

void TestStreamSession::noRecordHoldsTheToken()
{
    SessionBench bench;
    bench.goLive();
    Q_EMIT bench.transport()->diagnosticRaised(
        {.kind = WireDiagnostic::Kind::ServerError, .detail = "token canary-token is bad"});
    CloseReason chatty = status(401);
    chatty.serverError = u"no such token: canary-token"_s;
    chatty.closeText = u"canary-token"_s;
    chatty.redirectTarget = u"https://example.org/?access_token=canary-token"_s;
    chatty.detail = u"GET /?access_token=canary%2Dtoken"_s;
    chatty.headers = {{"location", "https://example.org/?access_token=canary-token"}};
    bench.transport()->end(chatty);
    const auto drop = bench.last<Dropped>().reason;
    for (const QString &text : {drop.serverError, drop.closeText, drop.redirectTarget, drop.detail,
                                QString::fromUtf8(drop.headers.front().second),
                                QString::fromUtf8(bench.last<DiagnosticRaised>().diagnostic.detail)})
        QVERIFY2(!text.contains(u"canary"), qPrintable(text));
    QCOMPARE(bench.last<StateChanged>().cause, drop);
}

void TestStreamSession::aMultiplexedSocketClosedAtOnceFallsBackToTheSeedsStyle()
{
    StreamOptions options = SessionBench::defaultOptions();
    options.transport = TransportKind::WebSocket;
    SessionBench bench(options);
    bench.session.start();
    std::vector<WebSocketStyle> styles;
    while (bench.session.state() != SessionState::Failed) {
        styles.push_back(bench.transport()->request().webSocketStyle);
        bench.transport()->becomeOpen();
        bench.transport()->end({.ending = CloseEnding::Eof, .closeCode = 1000});
        if (bench.session.state() == SessionState::Waiting)
            bench.waitForRetry();
    }
    const std::vector<WebSocketStyle> expected {WebSocketStyle::Multiplexed, WebSocketStyle::Multiplexed,
                                                WebSocketStyle::Seed};
    QCOMPARE(styles, expected);
}

void TestStreamSession::gapsAreFilledAndTold()
{
    FakeTimelines server;
    SessionBench bench(SessionBench::defaultOptions(), {}, 1, std::make_unique<FakePages>(server));
    const Timestamp created = bench.clock.wallNow();
    const auto idOf = [&](int n) { return QString::number((created.sinceEpoch.count() << 16) + n); };
    const auto post
        = [&](int n) { server.post(u"/api/v1/timelines/public"_s, idOf(n).toUtf8(), statusJson(idOf(n), created)); };
    bench.goLive();
    post(1);
    bench.clock.advance(1s);
    server.answerAll();
    QCOMPARE(server.requests.front().token, Secret("canary-token"));
    bench.transport()->beat();
    bench.clock.advance(4s);
    const Timestamp lastByte = {bench.clock.wallNow().sinceEpoch - 4s};
    bench.transport()->end(cut());
    post(2);
    bench.waitForRetry();
    bench.transport()->becomeOpen();
    bench.clock.advance(2s);
    server.answerAll();
    QVERIFY(bench.last<EventArrived>().recovered);
    QCOMPARE(bench.last<EventArrived>().event->entityId(), idOf(2).toUtf8());
    QCOMPARE(bench.last<EventArrived>().delay, std::nullopt);
    QCOMPARE(bench.last<GapFound>().from, lastByte);
    QCOMPARE(bench.last<GapFound>().filled, 1);
    QCOMPARE(bench.last<GapFound>().missing, 0);
}

QTEST_GUILESS_MAIN(TestStreamSession)
#include "tst_stream_session.moc"
