#include "cli/watch_summary.h"

#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SessionRecord record(SessionRecordBody body, const SourceId &source = "s1")
{
    return {.source = source, .at = {}, .body = std::move(body)};
}

SessionRecord state(SessionState state, std::optional<CloseReason> cause = {}, const SourceId &source = "s1")
{
    return record(StateChanged {.state = state, .cause = std::move(cause)}, source);
}

SessionRecord eventOf(const QByteArray &name, EventContent content, bool recovered = false)
{
    auto made = std::make_shared<StreamEvent>();
    made->wire.event = name;
    made->content = std::move(content);
    return record(EventArrived {.event = made, .recovered = recovered});
}

SessionRecord health(HealthState state)
{
    return record(HealthSample {.state = state}, "h1");
}

const CloseReason unauthorized {.phase = ClosePhase::Http,
                                .ending = CloseEnding::Status,
                                .httpStatus = 401,
                                .serverError = u"Invalid access token"_s};
const CloseReason refused {.phase = ClosePhase::Tcp, .ending = CloseEnding::Refused};

using Records = std::vector<SessionRecord>;

} // namespace

class WatchSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithTheRightCode_data()
    {
        QTest::addColumn<Records>("records");
        QTest::addColumn<int>("code");
        const auto row = [](const char *tag, ExitCode code, Records records) {
            QTest::newRow(tag) << records << static_cast<int>(code);
        };
        row("nothing at all", ExitCode::Fine, {});
        row("live to the end", ExitCode::Fine, {state(SessionState::Live), state(SessionState::Stopped)});
        row("late is live", ExitCode::Fine, {state(SessionState::Late)});
        row("dropped, and live again", ExitCode::Fine,
            {state(SessionState::Live), record(Dropped {.reason = refused}), state(SessionState::Waiting, refused),
             state(SessionState::Live)});
        row("unknown events are fine", ExitCode::Fine, {state(SessionState::Live), eventOf("x", UnknownEvent {})});
        row("a gap that was filled", ExitCode::Fine,
            {state(SessionState::Live), record(GapFound {.filled = 3, .missing = 0})});
        row("something malformed", ExitCode::Degraded,
            {state(SessionState::Live), eventOf("update", MalformedEvent {})});
        row("something missing", ExitCode::Degraded, {state(SessionState::Live), record(GapFound {.missing = 2})});
        row("perhaps something missing", ExitCode::Degraded, {state(SessionState::Live), record(GapFound {})});
        row("broken bytes", ExitCode::Degraded, {state(SessionState::Live), record(DiagnosticRaised {})});
        row("sick at the end", ExitCode::Degraded, {state(SessionState::Live), health(HealthState::Degraded)});
        row("sick, and well again", ExitCode::Fine,
            {state(SessionState::Live), health(HealthState::Down), health(HealthState::Ok)});
        row("too short to tell", ExitCode::Degraded, {state(SessionState::Connecting)});
        row("never reached", ExitCode::Down,
            {state(SessionState::Connecting), record(Dropped {.reason = refused}), state(SessionState::Connecting)});
        row("waiting at the end", ExitCode::Down,
            {state(SessionState::Live), state(SessionState::Waiting, refused), state(SessionState::Stopped)});
        row("one of two failed", ExitCode::Down,
            {state(SessionState::Live), state(SessionState::Failed, unauthorized, "s2")});
    }
    void endsWithTheRightCode()
    {
        QFETCH(Records, records);
        WatchSummary summary;
        for (const SessionRecord &record : records)
            summary.add(record);
        QTEST(static_cast<int>(summary.exitCode()), "code");
    }

    void namesWhatHasFailed()
    {
        WatchSummary summary;
        summary.add(record(SourceStarted {.target = {.kind = StreamKind::User}}));
        summary.add(state(SessionState::Failed, unauthorized));
        QCOMPARE(summary.failedSources(), size_t {1});
        QCOMPARE(summary.failures().size(), 1);
        const QString failure = summary.failures().front();
        QVERIFY2(failure.startsWith(u"The stream user has failed for good."), qPrintable(failure));
        QVERIFY2(failure.contains(u"Invalid access token"), qPrintable(failure));
        summary.add(state(SessionState::Live)); // the user tried again
        QCOMPARE(summary.failedSources(), size_t {0});
    }

    void countsEverything()
    {
        WatchSummary summary;
        summary.add(record(SourceStarted {.server = QUrl(u"https://example.org"_s)}));
        summary.add(state(SessionState::Live));
        for (int i = 0; i < 3; ++i)
            summary.add(eventOf("update", UpdateEvent {}));
        summary.add(eventOf("delete", DeleteEvent {}, true));
        summary.add(eventOf("odd", UnknownEvent {}));
        summary.add(eventOf("update", MalformedEvent {}));
        summary.add(record(HeartbeatArrived {{.kind = HeartbeatKind::Pong, .roundTrip = 42ms}}));
        summary.add(record(Dropped {.reason = refused}));
        summary.add(record(Dropped {.reason = {.ending = CloseEnding::Local}})); // our own doing
        summary.add(record(GapFound {.filled = 1, .missing = 5}));
        summary.add(health(HealthState::Ok));
        const QString text = summary.text(90s);
        for (const QString &line :
             {u"1 min 30 s"_s, u"s1  public, sse, https://example.org"_s,
              u"events        6  (delete 1, odd 1, update 4)"_s, u"recovered     1"_s, u"malformed     1"_s,
              u"unknown       1"_s, u"heartbeats    1"_s, u"round trip    42 ms"_s, u"drops         1  (refused 1)"_s,
              u"missing       5"_s, u"ok 1, degraded 0, down 0"_s})
            QVERIFY2(text.contains(line), qPrintable(line + u"\n in \n"_s + text));
    }

    void isNotFilledByNamesWithoutEnd()
    {
        WatchSummary summary;
        for (int i = 0; i < 1000; ++i)
            summary.add(eventOf("name-" + QByteArray::number(i), UnknownEvent {}));
        const QString text = summary.text(1s);
        QVERIFY(text.contains(u"events        1000 "));
        QVERIFY(text.contains(u"… 900"));
    }
};

QTEST_GUILESS_MAIN(WatchSummaryTest)
#include "tst_watch_summary.moc"
