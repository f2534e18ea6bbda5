#include "session/reconnect_policy.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace thumpline;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allEndings {
    CloseEnding::Eof,         CloseEnding::Cut,     CloseEnding::Reset,    CloseEnding::Timeout,
    CloseEnding::Stale,       CloseEnding::Status,  CloseEnding::Close,    CloseEnding::Refused,
    CloseEnding::Unresolved,  CloseEnding::Tls,     CloseEnding::Protocol, CloseEnding::Content,
    CloseEnding::Unreachable, CloseEnding::Offline, CloseEnding::Redirect, CloseEnding::Local,
};
constexpr std::array allPhases {ClosePhase::Dns,  ClosePhase::Tcp,     ClosePhase::Tls,
                                ClosePhase::Http, ClosePhase::Upgrade, ClosePhase::Stream};

CloseReason statusReason(int status)
{
    return {.phase = ClosePhase::Http, .ending = CloseEnding::Status, .httpStatus = status};
}

CloseReason endingReason(CloseEnding ending, ClosePhase phase = ClosePhase::Stream)
{
    return {.phase = phase, .ending = ending};
}

CloseReason closeReason(CloseEnding ending, int code)
{
    return {.ending = ending, .closeCode = code};
}

/// `retry`, `offline`, or the key of what is given up for.
QByteArray verdictOf(const ReconnectDecision &decision)
{
    if (const auto *giveUp = std::get_if<GiveUp>(&decision))
        return toKey(giveUp->why);
    return std::holds_alternative<WaitForNetwork>(decision) ? "offline" : "retry";
}

/// The verdict after `times` ends of the same kind.
QByteArray verdictAfter(const AttemptEnd &end, int times, AttemptHistory history = {})
{
    const ReconnectPolicy policy;
    QRandomGenerator random(1);
    for (int i = 0; i < times; ++i)
        history = policy.with(history, end);
    return verdictOf(policy.decide(end, history, random));
}

} // namespace

class TestReconnectPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesByTable_data();
    void decidesByTable();
    void everyEndingPhaseAndStatusHasASaneDecision();
    void everyHttpStatusIsFinalOrRetried();
    void backoffGrowsToItsCapWithFullJitter();
    void aLongLifeMakesFailuresForgotten();
    void retryAfterIsObeyedAndCapped();
    void aShortRetryAfterDoesNotUndercutTheBackoff();
    void retryHintIsObeyedAndCapped();
    void tooManyRequestsWaitsAtLeastTheFloor();
    void closingAtOnceThreeTimesIsGivenUp();
    void anythingElseBetweenStopsTheCountOfClosingAtOnce();
    void offlineWaitsForTheNetworkButFinalStaysFinal();
    void ourOwnClosesAreNoFailures();
};

void TestReconnectPolicy::decidesByTable_data()
{
    QTest::addColumn<CloseReason>("reason");
    QTest::addColumn<QByteArray>("never"); // the stream was never open: the first end
    QTest::addColumn<QByteArray>("neverThird"); // never open: the third such end in a row
    QTest::addColumn<QByteArray>("once"); // it was open before: the hundredth such end

    const auto row
        = [](const char *tag, const CloseReason &reason, const QByteArray &never, const QByteArray &neverThird,
             const QByteArray &once) { QTest::newRow(tag) << reason << never << neverThird << once; };
    const auto same = [&](const char *tag, const CloseReason &reason, const QByteArray &verdict) {
        row(tag, reason, verdict, verdict, verdict);
    };
    const auto tls = [](std::optional<TlsProblem> problem) {
        return CloseReason {.phase = ClosePhase::Tls, .ending = CloseEnding::Tls, .tlsProblem = problem};
    };
    const auto redirect = [](int status) {
        return CloseReason {.phase = ClosePhase::Http, .ending = CloseEnding::Redirect, .httpStatus = status};
    };

    same("D1 unresolved", endingReason(CloseEnding::Unresolved, ClosePhase::Dns), "retry");
    same("D2 refused", endingReason(CloseEnding::Refused, ClosePhase::Tcp), "retry");
    same("D3 unreachable", endingReason(CloseEnding::Unreachable, ClosePhase::Tcp), "retry");
    same("D3 timeout", endingReason(CloseEnding::Timeout, ClosePhase::Tcp), "retry");
    same("D4 expired", tls(TlsProblem::Expired), "certificate");
    same("D4 wrong name", tls(TlsProblem::Name), "certificate");
    same("D4 unknown issuer", tls(TlsProblem::Issuer), "certificate");
    same("D4 protocol", tls(TlsProblem::Protocol), "wrong-scheme");
    same("D5 plain answer to TLS", tls(TlsProblem::Plain), "wrong-scheme");
    same("TLS cut while shaking hands", tls(std::nullopt), "retry");
    row("D5 TLS answer to plain", endingReason(CloseEnding::Protocol, ClosePhase::Http), "retry", "not-a-stream",
        "retry");
    same("D6 unauthorized", statusReason(401), "unauthorized");
    same("D7 forbidden", statusReason(403), "forbidden");
    same("D7 not acceptable", statusReason(406), "forbidden");
    same("D7 teapot", statusReason(418), "forbidden");
    same("D8 not found", statusReason(404), "not-found");
    same("D9 gone", statusReason(410), "gone");
    same("D9 moved", redirect(301), "redirected");
    same("D9 moved, keeping the method", redirect(308), "redirected");
    row("a temporary redirect", redirect(302), "retry", "redirected", "retry");
    row("a redirect without a status", endingReason(CloseEnding::Redirect, ClosePhase::Http), "retry", "redirected",
        "retry");
    same("D10 too many", statusReason(429), "retry");
    same("D11 bad gateway", statusReason(502), "retry");
    same("D11 unavailable", statusReason(503), "retry");
    same("D11 gateway timeout", statusReason(504), "retry");
    same("internal error", statusReason(500), "retry");
    same("D12 cloudflare", statusReason(521), "retry");
    row("D13 a web page", endingReason(CloseEnding::Content, ClosePhase::Http), "retry", "not-a-stream", "retry");
    row("D30 handshake answered 200", statusReason(200), "retry", "not-a-stream", "retry");
    same("D30 handshake answered 400", statusReason(400), "bad-request");
    same("D30 handshake answered 426", statusReason(426), "bad-request");
    same("an error without a status on the socket",
         {.ending = CloseEnding::Status, .serverError = u"Unknown stream type"_s}, "bad-request");
    same("no content", statusReason(204), "asked-to-stop");
    same("an interim answer", statusReason(103), "retry");
    same("proxy sign-in", statusReason(407), "bad-request");
    same("request timeout", statusReason(408), "retry");
    same("too early", statusReason(425), "retry");
    same("legal reasons", statusReason(451), "forbidden");
    same("D18 cut", endingReason(CloseEnding::Cut), "retry");
    same("D19 clean end", endingReason(CloseEnding::Eof), "retry");
    same("D19 close without code", closeReason(CloseEnding::Eof, 1005), "retry");
    same("D23 reset", endingReason(CloseEnding::Reset), "retry");
    same("D24 stale", endingReason(CloseEnding::Stale), "retry");
    same("D25 going away", closeReason(CloseEnding::Eof, 1001), "retry");
    for (const int code : {1002, 1003, 1006, 1007, 1009, 1010, 1011, 1012, 1013, 1014, 1015})
        same(qPrintable(u"D26 to D29 close %1"_s.arg(code)), closeReason(CloseEnding::Close, code), "retry");
    same("D35 offline", endingReason(CloseEnding::Offline, ClosePhase::Dns), "offline");
    same("closed by us", endingReason(CloseEnding::Local), "retry");
}

void TestReconnectPolicy::decidesByTable()
{
    QFETCH(CloseReason, reason);
    QFETCH(QByteArray, never);
    QFETCH(QByteArray, neverThird);
    QFETCH(QByteArray, once);
    QCOMPARE(verdictAfter({.reason = reason}, 1), never);
    QCOMPARE(verdictAfter({.reason = reason}, 3), neverThird);
    QCOMPARE(verdictAfter({.reason = reason}, 100, {.everOpen = true}), once);
}

void TestReconnectPolicy::everyEndingPhaseAndStatusHasASaneDecision()
{
    const std::array<std::optional<int>, 12> statuses {std::nullopt, 0,   100, 200, 204, 301,
                                                       302,          401, 404, 429, 503, 999};
    const std::array<std::optional<TlsProblem>, 6> problems {std::nullopt,      TlsProblem::Expired,
                                                             TlsProblem::Name,  TlsProblem::Issuer,
                                                             TlsProblem::Plain, TlsProblem::Protocol};
    const std::array<std::optional<milliseconds>, 4> ages {std::nullopt, 0ms, 5'001ms, 3'600'000ms};
    const ReconnectPolicy policy;
    QRandomGenerator random(7);
    for (const CloseEnding ending : allEndings) {
        for (const ClosePhase phase : allPhases) {
            for (const auto &status : statuses) {
                for (const auto &problem : problems) {
                    for (const auto &age : ages) {
                        AttemptEnd end {.reason = endingReason(ending, phase), .age = age};
                        end.reason.httpStatus = status;
                        end.reason.tlsProblem = problem;
                        end.reason.retryAfter = 5s;
                        const AttemptHistory history = policy.with({.failures = 1000}, end);
                        const ReconnectDecision decision = policy.decide(end, history, random);
                        if (const auto *retry = std::get_if<RetryIn>(&decision)) {
                            QVERIFY(retry->delay >= 0ms);
                            QVERIFY(retry->delay <= policy.limits().cap + policy.limits().tooManyFloor);
                        }
                        // Only these can ever be given up: a status, a certificate, a wrong address.
                        const QSet<CloseEnding> mayFail {CloseEnding::Status, CloseEnding::Tls, CloseEnding::Redirect};
                        if (std::holds_alternative<GiveUp>(decision))
                            QVERIFY2(mayFail.contains(ending), toKey(ending).constData());
                        QCOMPARE(std::holds_alternative<WaitForNetwork>(decision), ending == CloseEnding::Offline);
                    }
                }
            }
        }
    }
}

void TestReconnectPolicy::everyHttpStatusIsFinalOrRetried()
{
    // Retried for ever, even where the stream was never open.
    const QSet<int> transient {408, 421, 425, 429};
    for (int status = -1; status < 1000; ++status) {
        const QByteArray verdict = verdictAfter({.reason = statusReason(status)}, 50);
        const bool retried
            = (status >= 100 && status < 200) || (status >= 500 && status < 600) || transient.contains(status);
        QVERIFY2((verdict == "retry") == retried,
                 qPrintable(u"%1 is %2"_s.arg(status).arg(QString::fromUtf8(verdict))));
    }
}

void TestReconnectPolicy::backoffGrowsToItsCapWithFullJitter()
{
    const ReconnectPolicy policy;
    QRandomGenerator random(42);
    AttemptHistory history;
    const AttemptEnd end {.reason = endingReason(CloseEnding::Refused, ClosePhase::Tcp)};
    const std::array most {1'000ms, 2'000ms, 4'000ms, 8'000ms, 16'000ms, 32'000ms, 60'000ms, 60'000ms, 60'000ms};
    for (const milliseconds ceiling : most) {
        history = policy.with(history, end);
        milliseconds smallest = ceiling;
        milliseconds greatest = 0ms;
        for (int i = 0; i < 2'000; ++i) {
            const auto retry = std::get<RetryIn>(policy.decide(end, history, random));
            QCOMPARE(retry.why, RetryWhy::Backoff);
            smallest = std::min(smallest, retry.delay);
            greatest = std::max(greatest, retry.delay);
        }
        QVERIFY(smallest < ceiling / 50); // full jitter: from nothing…
        QVERIFY(greatest > ceiling - ceiling / 50); // …to the ceiling,
        QVERIFY(greatest <= ceiling); // and never beyond
    }
    history.failures = 2'000'000'000;
    QVERIFY(std::get<RetryIn>(policy.decide(end, history, random)).delay <= 60s); // no overflow
}

void TestReconnectPolicy::aLongLifeMakesFailuresForgotten()
{
    const ReconnectPolicy policy;
    const AttemptHistory tired {.failures = 9};
    const CloseReason cut = endingReason(CloseEnding::Cut);
    QCOMPARE(policy.with(tired, {.reason = cut, .age = 59'999ms}).failures, 10);
    QCOMPARE(policy.with(tired, {.reason = cut, .age = 60'000ms}).failures, 1);
    QCOMPARE(policy.with(tired, {.reason = cut}).failures, 10);
}

void TestReconnectPolicy::retryAfterIsObeyedAndCapped()
{
    const ReconnectPolicy policy;
    QRandomGenerator random(3);
    AttemptEnd end {.reason = statusReason(503)};
    end.reason.retryAfter = 120s;
    for (int i = 0; i < 200; ++i) {
        const auto retry = std::get<RetryIn>(policy.decide(end, policy.with({}, end), random));
        QCOMPARE(retry.why, RetryWhy::RetryAfter);
        QVERIFY(retry.delay >= 120s && retry.delay <= 121s);
    }
    end.reason.retryAfter = 86'400s;
    const auto retry = std::get<RetryIn>(policy.decide(end, policy.with({}, end), random));
    QVERIFY(retry.delay >= 600s && retry.delay <= 601s);
}

void TestReconnectPolicy::aShortRetryAfterDoesNotUndercutTheBackoff()
{
    const ReconnectPolicy policy;
    QRandomGenerator random(3);
    AttemptEnd end {.reason = statusReason(503)};
    end.reason.retryAfter = 1s;
    milliseconds longest = 0ms;
    for (int i = 0; i < 200; ++i)
        longest = std::max(longest, std::get<RetryIn>(policy.decide(end, {.failures = 20}, random)).delay);
    QVERIFY(longest > 50s);
    end.reason.retryAfter = 0s;
    QCOMPARE(std::get<RetryIn>(policy.decide(end, {.failures = 1}, random)).why, RetryWhy::Backoff);
}

void TestReconnectPolicy::retryHintIsObeyedAndCapped()
{
    const ReconnectPolicy policy;
    QRandomGenerator random(5);
    const AttemptEnd end {.reason = endingReason(CloseEnding::Eof), .age = 3h};
    const auto delayOf = [&](milliseconds hint) {
        AttemptHistory history = policy.with({.retryHint = hint}, end);
        return std::get<RetryIn>(policy.decide(end, history, random));
    };
    QCOMPARE(delayOf(30s).why, RetryWhy::RetryHint);
    QVERIFY(delayOf(30s).delay >= 30s && delayOf(30s).delay <= 31s);
    QVERIFY(delayOf(milliseconds::max()).delay <= 601s);
    QCOMPARE(delayOf(0ms).why, RetryWhy::Backoff);
}

void TestReconnectPolicy::tooManyRequestsWaitsAtLeastTheFloor()
{
    const ReconnectPolicy policy;
    QRandomGenerator random(5);
    const AttemptEnd end {.reason = statusReason(429)}; // nginx's limit_req gives no Retry-After (fact 32)
    for (int i = 0; i < 200; ++i)
        QVERIFY(std::get<RetryIn>(policy.decide(end, policy.with({}, end), random)).delay >= 5s);
}

void TestReconnectPolicy::closingAtOnceThreeTimesIsGivenUp()
{
    for (const CloseReason &reason : {closeReason(CloseEnding::Eof, 1000), closeReason(CloseEnding::Close, 1008),
                                      closeReason(CloseEnding::Close, 4001)}) {
        const AttemptEnd end {.reason = reason, .age = 40ms};
        QCOMPARE(verdictAfter(end, 1), "retry");
        QCOMPARE(verdictAfter(end, 2), "retry");
        QCOMPARE(verdictAfter(end, 3), "closed-at-once");
    }
    QCOMPARE(verdictAfter({.reason = closeReason(CloseEnding::Eof, 1000), .age = 6s}, 30), "retry");
    QCOMPARE(verdictAfter({.reason = closeReason(CloseEnding::Eof, 1001), .age = 40ms}, 30), "retry");
    QCOMPARE(verdictAfter({.reason = closeReason(CloseEnding::Eof, 1005), .age = 40ms}, 30), "retry");
    QCOMPARE(verdictAfter({.reason = endingReason(CloseEnding::Cut), .age = 40ms}, 30), "retry"); // D33
}

void TestReconnectPolicy::anythingElseBetweenStopsTheCountOfClosingAtOnce()
{
    const ReconnectPolicy policy;
    const AttemptEnd atOnce {.reason = closeReason(CloseEnding::Eof, 1000), .age = 40ms};
    const AttemptHistory twice = policy.with(policy.with({}, atOnce), atOnce);
    QCOMPARE(twice.closedAtOnce, 2);
    const AttemptEnd refused {.reason = endingReason(CloseEnding::Refused, ClosePhase::Tcp)};
    QCOMPARE(policy.with(twice, refused).closedAtOnce, 0);
}

void TestReconnectPolicy::offlineWaitsForTheNetworkButFinalStaysFinal()
{
    AttemptEnd end {.reason = endingReason(CloseEnding::Unresolved, ClosePhase::Dns), .online = false};
    QCOMPARE(verdictAfter(end, 4), "offline");
    QCOMPARE(ReconnectPolicy().with({}, end).failures, 0); // nobody's failure but the network's
    end.reason = statusReason(401);
    QCOMPARE(verdictAfter(end, 1), "unauthorized");
}

void TestReconnectPolicy::ourOwnClosesAreNoFailures()
{
    QCOMPARE(ReconnectPolicy().with({.failures = 3}, {.reason = endingReason(CloseEnding::Local)}).failures, 3);
}

QTEST_APPLESS_MAIN(TestReconnectPolicy)
#include "tst_reconnect_policy.moc"
