#include "diagnosis/close_reason_text.h"
#include "diagnosis/duration_text.h"
#include "diagnosis/explainer.h"
#include "diagnosis/journal.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace thumpline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp wallStart {std::chrono::milliseconds {1'795'000'000'000}};

Stamp at(std::chrono::milliseconds time)
{
    return {{time}, {wallStart.sinceEpoch + time}};
}

StreamEventPtr malformed()
{
    return std::make_shared<const StreamEvent>(
        StreamEvent {.wire = {.event = "update"}, .content = MalformedEvent {.reason = "status has no id"}});
}

/// A journal with one source, and the time of its records.
struct Bench
{
    Bench()
    {
        add(SourceStarted {.server = QUrl(u"https://example.org"_s), .target = {.kind = StreamKind::PublicLocal}});
    }
    const JournalEntry *add(SessionRecordBody body, std::chrono::milliseconds later = 0ms)
    {
        now += later;
        const SessionRecord record {"s1", at(now), std::move(body)};
        for (const Explanation &explanation : explainer.add(record))
            explained = journal.explain(explanation, record.at);
        return journal.add(record);
    }
    const JournalEntry *state(SessionState state, int attempt = 1, std::optional<CloseReason> cause = {},
                              std::optional<std::chrono::milliseconds> retryIn = {})
    {
        StateChanged change {.state = state, .attempt = attempt, .cause = std::move(cause)};
        if (retryIn)
            change.retryAt = at(now + *retryIn).wall;
        return add(std::move(change));
    }
    /// The entry after a drop of a stream that had been open for `age`, or never.
    const JournalEntry *drop(const CloseReason &reason, std::optional<std::chrono::milliseconds> age,
                             SessionState next = SessionState::Waiting)
    {
        add(Dropped {.reason = reason, .age = age, .idle = age, .events = 12, .heartbeats = 3, .bytes = 4567});
        return state(next, 2, reason, next == SessionState::Waiting ? std::optional(3'000ms) : std::nullopt);
    }

    Explainer explainer {ExplainWhen::Live};
    Journal journal {};
    const JournalEntry *explained = nullptr; ///< what the last explanation made or changed
    std::chrono::milliseconds now {0};
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tellsALifeInSentences();
    void aDropTellsHowLongItLivedAndWhatComes();
    void anAttemptThatFailedIsAWaitNotADrop();
    void failuresSayWhyAndWhatToDo();
    void closingAtOnceIsExplained();
    void withoutANetworkItWaits();
    void silenceIsToldOnceWithItsLength();
    void aRevisionReplacesTheCauseInPlace();
    void gapsTellWhatCameAfterwards_data();
    void gapsTellWhatCameAfterwards();
    void whatChangedInAGapIsTold_data();
    void whatChangedInAGapIsTold();
    void aTimelineThatMovesOnWithoutTheStreamIsToldOnce();
    void healthIsToldWhereItChanges();
    void theNetworkIsToldOnceForAllSources();
    void brokenEventsDoNotFloodIt();
    void diagnosticsAreCountedTogether();
    void isBoundedAndNumbersGoOn();
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

void TestJournal::tellsALifeInSentences()
{
    Bench bench;
    QCOMPARE(bench.state(SessionState::Connecting)->sentence,
             u"Connecting to public:local on example.org by server-sent events."_s);
    QVERIFY(!bench.add(PhaseRecord {{.phase = ConnectionPhase::Tcp, .sinceStart = 12ms}, 1}, 12ms));
    QVERIFY(
        !bench.add(PhaseRecord {{.phase = ConnectionPhase::Http, .sinceStart = 230ms, .httpStatus = 200}, 1}, 218ms));
    const JournalEntry *live = bench.state(SessionState::Live);
    QCOMPARE(live->sentence, u"The stream is live, 0.2 s after connecting began."_s);
    QCOMPARE(live->kind, JournalKind::Live);
    QCOMPARE(live->details, u"tcp 12 ms\nhttp 230 ms, status 200"_s);
    QCOMPARE(live->source, "s1"_ba);
    QCOMPARE(live->at, at(230ms));
    QCOMPARE(bench.state(SessionState::Stopped)->sentence, u"The stream was stopped."_s);
    QCOMPARE(bench.state(SessionState::Connecting, 3)->sentence, u"Connecting, attempt 3."_s);
    QCOMPARE(bench.state(SessionState::Connecting, 1, CloseReason {.ending = CloseEnding::Cut})->sentence,
             u"Connecting again."_s);
    QCOMPARE(std::ssize(bench.journal.entries()), 5);
}

void TestJournal::aDropTellsHowLongItLivedAndWhatComes()
{
    Bench bench;
    bench.state(SessionState::Live);
    const JournalEntry *entry = bench.drop({.ending = CloseEnding::Eof}, 252s);
    QCOMPARE(entry->sentence, u"The server ended the stream. It had been open for 4 min 12 s. Trying again in 3 s."_s);
    QCOMPARE(entry->kind, JournalKind::Dropped);
    QVERIFY(entry->details.contains(u"age 252000 ms"));
    QVERIFY(entry->details.contains(u"events 12, heartbeats 3, bytes 4567"));
}

void TestJournal::anAttemptThatFailedIsAWaitNotADrop()
{
    Bench bench;
    bench.state(SessionState::Connecting);
    const JournalEntry *entry = bench.drop({.phase = ClosePhase::Tcp, .ending = CloseEnding::Refused}, std::nullopt);
    QCOMPARE(entry->sentence, u"The server refused the connection. Trying again in 3 s."_s);
    QCOMPARE(entry->kind, JournalKind::Waiting);
    QVERIFY(!entry->cause.isEmpty() && !entry->advice.isEmpty());
}

void TestJournal::failuresSayWhyAndWhatToDo()
{
    Bench bench;
    bench.state(SessionState::Connecting);
    CloseReason reason {.phase = ClosePhase::Http, .ending = CloseEnding::Status, .httpStatus = 401};
    reason.serverError = u"Missing access token"_s;
    const JournalEntry *entry = bench.drop(reason, std::nullopt, SessionState::Failed);
    QCOMPARE(entry->kind, JournalKind::Failed);
    QCOMPARE(entry->sentence,
             u"The server wants a token for this stream. The server says: “Missing access token” "
             "Trying again would not help."_s);
    QCOMPARE(entry->advice, u"Sign in to this server, or paste a token."_s);
}

void TestJournal::closingAtOnceIsExplained()
{
    Bench bench;
    bench.add(SourceStarted {.server = QUrl(u"https://example.org"_s), .transport = TransportKind::WebSocket});
    const CloseReason reason {.ending = CloseEnding::Eof, .closeCode = 1000};
    bench.add(Dropped {.reason = reason, .age = 40ms});
    const JournalEntry *entry = bench.state(SessionState::Failed, 2, reason);
    QCOMPARE(entry->sentence, u"The server opened the stream and closed it at once, several times."_s);
    QVERIFY(entry->cause.contains(u"stream"));
}

void TestJournal::withoutANetworkItWaits()
{
    Bench bench;
    const CloseReason reason {.phase = ClosePhase::Dns, .ending = CloseEnding::Unresolved};
    bench.add(Dropped {.reason = reason});
    QCOMPARE(bench.state(SessionState::Waiting, 2, reason)->sentence,
             u"The name of the server was not found. Waiting for the network."_s);
}

void TestJournal::silenceIsToldOnceWithItsLength()
{
    Bench bench;
    bench.state(SessionState::Live);
    bench.add(HeartbeatArrived {}, 15s);
    bench.now += 37'500ms;
    QCOMPARE(bench.state(SessionState::Late)->sentence, u"No sign of life for 37 s; the next heartbeat is overdue."_s);
    QCOMPARE(bench.state(SessionState::Live)->sentence, u"The stream is alive: a sign of life came after 37 s."_s);
    bench.now += 50s;
    const JournalEntry *stale = bench.state(SessionState::Stale);
    QCOMPARE(stale->sentence, u"No sign of life for 50 s: this connection is given up."_s);
    const JournalEntry *waiting = bench.drop({.ending = CloseEnding::Stale}, 2min);
    QVERIFY(bench.explained);
    QCOMPARE(bench.explained->kind, JournalKind::Stale); // the drop explains the entry that stands
    QVERIFY(bench.explained->cause.contains(u"NAT"));
    QCOMPARE(waiting->sentence, u"Trying again in 3 s."_s); // the rest was said just before
    QCOMPARE(waiting->kind, JournalKind::Waiting);
}

void TestJournal::aRevisionReplacesTheCauseInPlace()
{
    Bench bench;
    bench.state(SessionState::Live);
    bench.now += 1h;
    const quint64 number = bench.drop({.ending = CloseEnding::Eof}, 1h)->number;
    QVERIFY(!bench.journal.find(number)->cause.contains(u"revoked"));
    const auto entries = std::ssize(bench.journal.entries());
    CloseReason reason {.phase = ClosePhase::Http, .ending = CloseEnding::Status, .httpStatus = 401};
    reason.serverError = u"Invalid access token"_s;
    bench.now += 4s;
    bench.drop(reason, std::nullopt, SessionState::Failed);
    bench.explained = nullptr;
    bench.add(HealthSample {.state = HealthState::Ok}, 20s); // time passes
    QVERIFY(bench.explained);
    QCOMPARE(bench.explained->number, number);
    QVERIFY(bench.explained->cause.contains(u"revoked"));
    QVERIFY(bench.explained->explanation->revised);
    QCOMPARE(std::ssize(bench.journal.entries()), entries + 2); // the failure, and that health is well
}

void TestJournal::gapsTellWhatCameAfterwards_data()
{
    QTest::addColumn<qint64>("filled");
    QTest::addColumn<std::optional<qint64>>("missing");
    QTest::addColumn<JournalKind>("kind");
    QTest::addColumn<QString>("sentence");
    const std::optional<qint64> none {0};
    const std::optional<qint64> unknown {};
    // Without a translation %n comes with the plural in brackets.
    QTest::newRow("nothing missed") << qint64 {0} << none << JournalKind::Note
                                    << u"Nothing was missed in the 3 min without a connection."_s;
    QTest::newRow("filled") << qint64 {37} << none << JournalKind::Recovered
                            << u"37 post(s) of the 3 min without a connection were fetched; nothing is missing."_s;
    QTest::newRow("partly") << qint64 {400} << unknown << JournalKind::Gap
                            << u"400 post(s) of the 3 min without a connection were fetched; more may be missing."_s;
    QTest::newRow("not at all")
        << qint64 {0} << unknown << JournalKind::Gap
        << u"Up to 3 min may be missing: what came without a connection could not be fetched."_s;
}

void TestJournal::gapsTellWhatCameAfterwards()
{
    QFETCH(qint64, filled);
    QFETCH(std::optional<qint64>, missing);
    QFETCH(JournalKind, kind);
    QFETCH(QString, sentence);
    Bench bench;
    const JournalEntry *entry = bench.add(
        GapFound {.from = at(0ms).wall, .to = at(3min).wall, .filled = filled, .missing = missing, .why = u"why"_s});
    QCOMPARE(entry->sentence, sentence);
    QCOMPARE(entry->kind, kind);
}

void TestJournal::whatChangedInAGapIsTold_data()
{
    QTest::addColumn<StatusesRechecked>("report");
    QTest::addColumn<JournalKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << StatusesRechecked {.checked = 45} << JournalKind::Note
                             << u"45 earlier post(s) were looked at again after the interruption: none has changed."_s;
    QTest::newRow("some") << StatusesRechecked {.checked = 45, .edited = 2, .deleted = 1} << JournalKind::Recovered
                          << u"Missed while the connection was away, and found in 45 earlier post(s): 2 edit(s), "
                             "1 deletion(s)."_s;
    QTest::newRow("deletions only")
        << StatusesRechecked {.checked = 5, .deleted = 3} << JournalKind::Recovered
        << u"Missed while the connection was away, and found in 5 earlier post(s): 3 deletion(s)."_s;
    QTest::newRow("not all") << StatusesRechecked {.checked = 60, .edited = 1, .unchecked = 140}
                             << JournalKind::Recovered
                             << u"Missed while the connection was away, and found in 60 earlier post(s): 1 edit(s). "
                                "140 earlier post(s) could not be looked at again: edits and deletions of them may be "
                                "missing."_s;
    QTest::newRow("none at all") << StatusesRechecked {.unchecked = 7} << JournalKind::Note
                                 << u"7 earlier post(s) could not be looked at again: edits and deletions of them may "
                                    "be missing."_s;
}

void TestJournal::whatChangedInAGapIsTold()
{
    QFETCH(StatusesRechecked, report);
    QFETCH(JournalKind, kind);
    QFETCH(QString, sentence);
    Bench bench;
    report.why = u"why"_s;
    const JournalEntry *entry = bench.add(StatusesRechecked(report));
    QCOMPARE(entry->sentence, sentence);
    QCOMPARE(entry->kind, kind);
    QCOMPARE(entry->details, u"why"_s);
}

void TestJournal::aTimelineThatMovesOnWithoutTheStreamIsToldOnce()
{
    const auto newest = [](QByteArrayView id) { return NewestSeen {.id = *EntityId::fromText(id)}; };
    Bench bench;
    bench.state(SessionState::Connecting);
    bench.state(SessionState::Live);
    QVERIFY(!bench.add(newest("7"), 60s));
    QVERIFY(!bench.add(newest("7"), 60s)); // nothing is happening
    const JournalEntry *entry = bench.add(newest("9"), 60s);
    QVERIFY(entry);
    QCOMPARE(entry->sentence,
             u"The stream is open, but has brought nothing for 3 min, while the same timeline has new "
             "posts when it is asked for (REST)."_s);
    QVERIFY(!bench.add(newest("11"), 60s));
    bench.add(EventArrived {malformed()}, 10s); // it brings something again
    QVERIFY(!bench.add(newest("12"), 60s)); // may have been there before
    QVERIFY(bench.add(newest("13"), 60s));
}

void TestJournal::healthIsToldWhereItChanges()
{
    Journal journal;
    const auto add = [&](HealthSample sample) {
        sample.server = QUrl(u"https://example.org"_s);
        return journal.add({"h1", at(0ms), std::move(sample)});
    };
    QCOMPARE(add({.state = HealthState::Ok, .latency = 35ms})->sentence,
             u"The streaming service of example.org is well; it answered within 35 ms."_s);
    QVERIFY(!add({.state = HealthState::Ok, .latency = 3s}));
    const JournalEntry *down = add(
        {.state = HealthState::Down, .error = CloseReason {.phase = ClosePhase::Tcp, .ending = CloseEnding::Refused}});
    QCOMPARE(down->sentence, u"The streaming service of example.org is down."_s);
    QCOMPARE(down->cause, u"The server refused the connection."_s);
    QVERIFY(!add({.state = HealthState::Down}));
    QVERIFY(add({.state = HealthState::Degraded, .httpStatus = 200, .body = "NOT OK"})->details.contains(u"NOT OK"));
    QVERIFY(add({.state = HealthState::Unavailable}));
}

void TestJournal::theNetworkIsToldOnceForAllSources()
{
    Journal journal;
    QVERIFY(journal.add({"s1", at(0ms), NetworkChanged {NetworkState::Offline}}));
    QVERIFY(!journal.add({"s2", at(0ms), NetworkChanged {NetworkState::Offline}}));
    QCOMPARE(journal.add({"s1", at(1s), NetworkChanged {NetworkState::Online}})->sentence, u"The network is back."_s);
}

void TestJournal::brokenEventsDoNotFloodIt()
{
    Bench bench;
    int entries = 0;
    QString last;
    for (int i = 0; i < 10'001; ++i) {
        if (const JournalEntry *entry = bench.add(EventArrived {.event = malformed()}, 1ms)) {
            ++entries;
            last = entry->sentence;
        }
    }
    QCOMPARE(entries, 2);
    QCOMPARE(last, u"An event “update” could not be read. Before it, 9999 more."_s);
}

void TestJournal::diagnosticsAreCountedTogether()
{
    Bench bench;
    const DiagnosticRaised badText {{.kind = WireDiagnostic::Kind::InvalidUtf8, .count = 2}};
    QVERIFY(bench.add(badText)->sentence.startsWith(u"2 place(s)"));
    QVERIFY(!bench.add(badText, 1s));
    QVERIFY(bench.add(DiagnosticRaised {{.kind = WireDiagnostic::Kind::LineTooLong, .count = 9'000'000}}, 1s));
    QVERIFY(bench.add(badText, 10s)->sentence.startsWith(u"4 place(s)"));
}

void TestJournal::isBoundedAndNumbersGoOn()
{
    Journal journal(3);
    for (int i = 0; i < 10; ++i)
        QVERIFY(journal.addNote(at(0ms), "s1", QString::number(i)));
    QCOMPARE(std::ssize(journal.entries()), 3);
    QCOMPARE(journal.forgotten(), 7);
    QCOMPARE(journal.entries().front().number, 8U);
    QCOMPARE(journal.entries().back().sentence, u"9"_s);
}

void TestJournal::everyReasonHasAnExplanation()
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

void TestJournal::reasonsOfTheTable_data()
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

void TestJournal::reasonsOfTheTable()
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

void TestJournal::theServersOwnWordsAreQuoted()
{
    CloseReason reason {.ending = CloseEnding::Close, .closeCode = 1008, .closeText = u"100% %1 full"_s};
    QCOMPARE(CloseReasonText::withServerWords(reason, u"Closed."_s), u"Closed. The server says: “100% %1 full”"_s);
    reason.closeText.clear();
    QCOMPARE(CloseReasonText::withServerWords(reason, u"Closed."_s), u"Closed."_s);
}

void TestJournal::durations_data()
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

void TestJournal::durations()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(DurationText::of(std::chrono::milliseconds(ms)), text);
}

void TestJournal::shortDurations_data()
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

void TestJournal::shortDurations()
{
    QFETCH(qint64, ms);
    const std::chrono::milliseconds time(ms);
    QTEST(DurationText::brief(time), "brief");
    QTEST(DurationText::latency(time), "latency");
}

void TestJournal::keysInBrief_data()
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

void TestJournal::keysInBrief()
{
    QFETCH(CloseReason, reason);
    QTEST(CloseReasonText::inBrief(reason), "text");
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
