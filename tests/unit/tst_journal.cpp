#include "diagnosis/explainer.h"
#include "diagnosis/journal.h"

#include <QSet>
#include <QTest>

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
    void aQuietTimeHasOneLineThatGrows();
    void aTimeOfLatePostsHasALineOfItsOwn();
    void healthIsToldWhereItChanges();
    void theNetworkIsToldOnceForAllSources();
    void brokenEventsDoNotFloodIt();
    void diagnosticsAreCountedTogether();
    void isBoundedAndNumbersGoOn();
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

void TestJournal::aQuietTimeHasOneLineThatGrows()
{
    const auto newest = [](QByteArrayView id) {
        return NewestSeen {.id = *EntityId::fromText(id), .streamId = EntityId::fromText("7")};
    };
    Bench bench;
    bench.state(SessionState::Live);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!bench.add(newest("7"), 60s));
    QVERIFY(bench.explained);
    const quint64 number = bench.explained->number;
    const auto sentence = [&] { return bench.journal.find(number)->sentence; };
    QCOMPARE(sentence(), u"No news for 3 min so far. Likely: Nothing happened on this timeline; all is well."_s);
    const auto entries = std::ssize(bench.journal.entries());
    bench.add(newest("8"), 60s);
    bench.add(newest("9"), 60s);
    QVERIFY2(sentence().startsWith(u"No news for 5 min so far. Likely: The timeline moves on without the stream"),
             qPrintable(sentence()));
    QVERIFY(!bench.journal.find(number)->advice.isEmpty());
    bench.add(EventArrived {malformed()}, 60s); // it brings something again
    QVERIFY2(sentence().startsWith(u"No news for 6 min. Likely:"), qPrintable(sentence()));
    QCOMPARE(std::ssize(bench.journal.entries()), entries + 1); // that this event could not be read
}

void TestJournal::aTimeOfLatePostsHasALineOfItsOwn()
{
    const auto newest = [](QByteArrayView id) { return NewestSeen {.id = *EntityId::fromText(id)}; };
    Bench bench;
    bench.state(SessionState::Live);
    bench.add(newest("7"), 60s);
    bench.add(newest("9"), 60s);
    bench.add(newest("11"), 60s);
    QVERIFY(bench.explained);
    const JournalEntry quiet = *bench.explained;
    const Stamp began = at(bench.now);
    const JournalEntry *late = bench.journal.explain(
        {.source = "s1", .dropAt = began, .until = began, .rule = {34}, .cause = "queue_lag", .text = u"It lags."_s},
        began);
    QVERIFY(late);
    QVERIFY(late->number != quiet.number);
    QCOMPARE(late->sentence, u"Possibly: It lags."_s);
    QCOMPARE(bench.journal.find(quiet.number)->sentence, quiet.sentence);
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

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
