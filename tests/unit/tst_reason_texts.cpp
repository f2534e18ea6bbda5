#include "diagnosis/close_reason_text.h"
#include "diagnosis/duration_text.h"

#include <QTest>

#include <array>

using namespace thumpline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The words for how a connection ended, and for how long something took.
class TestReasonTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void everyReasonHasAnExplanation();
    void reasonsOfTheTable_data();
    void reasonsOfTheTable();
    void theServersOwnWordsAreQuoted();
    void durations_data();
    void durations();
    void shortDurations_data();
    void shortDurations();
    void keysInBrief_data();
    void keysInBrief();
};

void TestReasonTexts::everyReasonHasAnExplanation()
{
    constexpr std::array endings {
        CloseEnding::Eof,     CloseEnding::Cut,     CloseEnding::Reset,      CloseEnding::Timeout,
        CloseEnding::Stale,   CloseEnding::Status,  CloseEnding::Close,      CloseEnding::Refused,
        CloseEnding::Tls,     CloseEnding::Content, CloseEnding::Unresolved, CloseEnding::Unreachable,
        CloseEnding::Offline, CloseEnding::Local,   CloseEnding::Protocol,   CloseEnding::Redirect,
    };
    constexpr std::array phases {ClosePhase::Dns,  ClosePhase::Tcp,     ClosePhase::Tls,
                                 ClosePhase::Http, ClosePhase::Upgrade, ClosePhase::Stream};
    for (const CloseEnding ending : endings) {
        for (const ClosePhase phase : phases) {
            for (int number = 0; number < 1'100; ++number) {
                const CloseReason reason {.phase = phase, .ending = ending, .httpStatus = number, .closeCode = number};
                const ReasonText text = CloseReasonText::of(reason);
                QVERIFY(text.explanation.endsWith(u'.'));
                for (const QString &part : {text.explanation, text.cause, text.advice})
                    QVERIFY2(!part.contains(u'%') && !part.contains(u'!'), qPrintable(part));
            }
        }
    }
}

void TestReasonTexts::reasonsOfTheTable_data()
{
    QTest::addColumn<CloseReason>("reason");
    QTest::addColumn<QString>("explains"); // a word of the explanation
    QTest::addColumn<QString>("causes"); // a word of the cause, or nothing
    QTest::addColumn<QString>("advises");

    const auto row = [](const char *tag, const CloseReason &reason, const QString &explains, const QString &causes,
                        const QString &advises) { QTest::newRow(tag) << reason << explains << causes << advises; };
    const auto status = [](int code, const QString &words = {}, const QString &type = {}) {
        return CloseReason {.phase = ClosePhase::Http,
                            .ending = CloseEnding::Status,
                            .httpStatus = code,
                            .serverError = words,
                            .contentType = type};
    };
    const QString html = u"text/html; charset=utf-8"_s;
    row("no token", status(401, u"Missing access token"_s), u"wants a token"_s, u"4.2"_s, u"Sign in"_s);
    row("no token, 2020", status(401, u"Error: Missing access token"_s), u"wants a token"_s, u""_s, u"Sign in"_s);
    row("bad token", status(401, u"Invalid access token"_s), u"does not accept"_s, u"revoked"_s, u"again"_s);
    row("scope", status(401, u"Access token does not have the required scopes"_s), u"does not allow"_s, u"scope"_s,
        u"read"_s);
    row("scope, 2020", status(401, u"Error: Access token does not cover required scopes"_s), u"does not allow"_s,
        u"scope"_s, u"read"_s);
    row("list", status(401, u"Not authorized to stream this list"_s), u"list"_s, u""_s, u"list"_s);
    row("WAF", status(403, {}, html), u"403"_s, u"Bot protection"_s, u"administrator"_s);
    row("no stream", status(404, u"Not found"_s, u"application/json"_s), u"does not know"_s, u"hashtag"_s, u"Check"_s);
    row("no route", status(404, {}, html), u"no streaming"_s, u"proxy"_s, u"/api/v1/streaming"_s);
    row("rate limit", status(429), u"too often"_s, u"rate limit"_s, u"waits"_s);
    row("bad gateway", status(502, {}, html), u"proxy does not reach"_s, u"down"_s, u"tried again"_s);
    row("web page", {.phase = ClosePhase::Http, .ending = CloseEnding::Content, .httpStatus = 200, .contentType = html},
        u"web page"_s, u"sign-in page"_s, u"browser"_s);
    row("upgrade", {.phase = ClosePhase::Upgrade, .ending = CloseEnding::Status, .httpStatus = 400}, u"WebSocket"_s,
        u"proxy"_s, u"server-sent events"_s);
    row("moved", {.phase = ClosePhase::Http, .ending = CloseEnding::Redirect, .httpStatus = 301}, u"another place"_s,
        u"moved"_s, u"was not sent"_s);
    row("certificate", {.phase = ClosePhase::Tls, .ending = CloseEnding::Tls, .tlsProblem = TlsProblem::Expired},
        u"certificate"_s, u"clock"_s, u"Nothing is sent"_s);
    row("cut", {.ending = CloseEnding::Cut}, u"cut"_s, u"time limit"_s, u""_s);
    row("stale", {.ending = CloseEnding::Stale}, u"silent"_s, u"NAT"_s, u""_s);
    row("going away", {.ending = CloseEnding::Eof, .closeCode = 1001}, u"going away"_s, u"restarted"_s, u""_s);
    row("server trouble", {.ending = CloseEnding::Close, .closeCode = 1012}, u"1012"_s, u"restart"_s, u""_s);
}

void TestReasonTexts::reasonsOfTheTable()
{
    QFETCH(CloseReason, reason);
    QFETCH(QString, explains);
    QFETCH(QString, causes);
    QFETCH(QString, advises);
    const ReasonText text = CloseReasonText::of(reason);
    QVERIFY2(text.explanation.contains(explains), qPrintable(text.explanation));
    QVERIFY2(text.cause.contains(causes), qPrintable(text.cause));
    QVERIFY2(text.advice.contains(advises), qPrintable(text.advice));
}

void TestReasonTexts::theServersOwnWordsAreQuoted()
{
    CloseReason reason {.ending = CloseEnding::Close, .closeCode = 1008, .closeText = u"100% %1 full"_s};
    QCOMPARE(CloseReasonText::withServerWords(reason, u"Closed."_s), u"Closed. The server says: “100% %1 full”"_s);
    reason.closeText.clear();
    QCOMPARE(CloseReasonText::withServerWords(reason, u"Closed."_s), u"Closed."_s);
}

void TestReasonTexts::durations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    const auto row = [](std::chrono::milliseconds time, const QString &text) {
        QTest::newRow(qPrintable(text)) << qint64 {time.count()} << text;
    };
    row(-5ms, u"0 ms"_s);
    row(40ms, u"40 ms"_s);
    row(250ms, u"0.2 s"_s);
    row(3s, u"3 s"_s);
    row(9'999ms, u"9.9 s"_s);
    row(12'900ms, u"12 s"_s);
    row(4min, u"4 min"_s);
    row(252s, u"4 min 12 s"_s);
    row(2h + 5min + 59s, u"2 h 5 min"_s);
    row(24h * 3 + 4h, u"3 d 4 h"_s);
    row(24h * 3 + 59min, u"3 d"_s);
}

void TestReasonTexts::durations()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(DurationText::of(std::chrono::milliseconds(ms)), text);
}

void TestReasonTexts::shortDurations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("latency");
    const auto row = [](std::chrono::milliseconds time, const QString &brief, const QString &latency) {
        QTest::newRow(qPrintable(latency)) << qint64 {time.count()} << brief << latency;
    };
    row(-1ms, u"0 s"_s, u"0 ms"_s);
    row(41ms, u"0 s"_s, u"41 ms"_s);
    row(999ms, u"0.9 s"_s, u"999 ms"_s);
    row(1240ms, u"1.2 s"_s, u"1.2 s"_s);
    row(12'340ms, u"12 s"_s, u"12 s"_s);
    row(245s, u"4 min"_s, u"4 min"_s);
    row(47h + 59min, u"47 h"_s, u"47 h"_s);
    row(48h, u"2 d"_s, u"2 d"_s);
}

void TestReasonTexts::shortDurations()
{
    QFETCH(qint64, ms);
    const std::chrono::milliseconds time(ms);
    QTEST(DurationText::brief(time), "brief");
    QTEST(DurationText::latency(time), "latency");
}

void TestReasonTexts::keysInBrief_data()
{
    QTest::addColumn<CloseReason>("reason");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("status and the server's error") << CloseReason {.phase = ClosePhase::Http,
                                                                   .ending = CloseEnding::Status,
                                                                   .httpStatus = 401,
                                                                   .serverError = u"Invalid access token"_s}
                                                   << "http status 401: Invalid access token"_ba;
    QTest::newRow("close code and text") << CloseReason {.ending = CloseEnding::Close,
                                                         .closeCode = 1012,
                                                         .closeText = u"Service Restart"_s}
                                         << "stream close 1012: Service Restart"_ba;
    QTest::newRow("bare") << CloseReason {.phase = ClosePhase::Tcp, .ending = CloseEnding::Refused} << "tcp refused"_ba;
}

void TestReasonTexts::keysInBrief()
{
    QFETCH(CloseReason, reason);
    QTEST(CloseReasonText::inBrief(reason), "text");
}

QTEST_GUILESS_MAIN(TestReasonTexts)
#include "tst_reason_texts.moc"
