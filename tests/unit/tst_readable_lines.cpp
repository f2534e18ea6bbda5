#include "cli/readable_lines.h"

#include <QRegularExpression>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SessionRecord record(SessionRecordBody body)
{
    return {.source = "s1",
            .at = {.mono = {1s}, .wall = *Timestamp::fromIso("2026-11-24T05:47:06Z")},
            .body = std::move(body)};
}

QByteArray lineOf(SessionRecordBody body, bool colours = false)
{
    ReadableLines lines(colours);
    QByteArray out;
    lines.append(record(std::move(body)), out);
    return out;
}

EventArrived arrived(const QByteArray &name, EventContent content, const QByteArray &payload = {})
{
    auto event = std::make_shared<StreamEvent>();
    event->wire = {.event = name, .payload = payload};
    event->content = std::move(content);
    return {.event = event};
}

std::shared_ptr<Status> status(const QByteArray &acct, const QByteArray &content)
{
    auto made = std::make_shared<Status>();
    made->id = *EntityId::fromText("1");
    made->account.acct = acct;
    made->content = content;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(EventArrived)

class ReadableLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneLineAnEvent_data()
    {
        QTest::addColumn<EventArrived>("event");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *tag, const EventArrived &event, const QByteArray &text) {
            QTest::newRow(tag) << event << text;
        };
        row("update", arrived("update", UpdateEvent {status("ann@home.example", "<p>one<br>two</p><p>three</p>")}),
            "update         @ann@home.example: one two three\n");
        auto warned = status("ann", "<p>secret</p>");
        warned->spoilerText = "careful";
        warned->media.resize(2);
        row("warning and media", arrived("update", UpdateEvent {warned}), "@ann: [careful] secret [2 attachment(s)]\n");
        auto boost = status("bea", {});
        boost->reblog = status("ann", "<p>hi</p>");
        row("boost", arrived("update", UpdateEvent {boost}), "@bea boosted @ann: hi\n");
        row("delete", arrived("delete", DeleteEvent {*EntityId::fromText("109")}), "delete         109\n");
        auto notification = std::make_shared<Notification>();
        notification->typeText = "favourite";
        notification->account = boost->account;
        notification->status = status("me", "<p>mine</p>");
        row("notification", arrived("notification", NotificationEvent {notification}),
            "favourite @bea \xc2\xb7 @me: mine\n");
        row("no payload", arrived("filters_changed", FiltersChangedEvent {}), "filters_changed \n");
        row("malformed", arrived("update", MalformedEvent {"no id"}), "malformed: no id\n");
        row("unknown", arrived("pleroma:x", UnknownEvent {}, "{\"a\":\n1}"), "unknown event: {\"a\": 1}\n");
        row("escapes", arrived("up\x1b[31mdate", UpdateEvent {status("a\x07", "<p>\xc2\x9b red \xe2\x80\xae</p>")}),
            "up[31mdate     @a: red\n");
    }
    void writesOneLineAnEvent()
    {
        QFETCH(EventArrived, event);
        QFETCH(QByteArray, text);
        const QByteArray line = lineOf(event);
        QVERIFY2(line.endsWith(text), line.constData());
        QCOMPARE(line.count('\n'), 1);
        static const QRegularExpression controls(u"[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}]"_s);
        QVERIFY(!QString::fromUtf8(line).contains(controls));
        static const QRegularExpression beginning(u"^\\d\\d:\\d\\d:\\d\\d s1  "_s);
        QVERIFY2(beginning.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }

    void cutsWhatIsLong()
    {
        const auto line = lineOf(arrived("update", UpdateEvent {status("a", QByteArray(100'000, 'x'))}));
        QVERIFY(line.size() < 1000);
    }

    void marksWhatWasRecovered()
    {
        EventArrived event = arrived("update", UpdateEvent {status("a", "b")});
        event.recovered = true;
        QVERIFY(lineOf(event).contains("update* "));
    }

    void tellsTheJournalsSentences()
    {
        const QByteArray line = lineOf(StateChanged {.state = SessionState::Live, .attempt = 1});
        QVERIFY2(line.contains(" live  "), line.constData());
    }

    void tellsACauseOnceForAllAttemptsOfAnOutage()
    {
        ReadableLines lines(false);
        Stamp now {.mono = {10s}, .wall = *Timestamp::fromIso("2026-11-24T05:47:06Z")};
        const auto say = [&](SessionRecordBody body) {
            QByteArray out;
            now = {now.mono + 1s, {now.wall.sinceEpoch + 1s}};
            lines.append({.source = "s1", .at = now, .body = std::move(body)}, out);
            return out;
        };
        const auto fail = [&](const CloseReason &reason, int next) {
            QByteArray out = say(StateChanged {.state = SessionState::Connecting, .attempt = next - 1});
            out += say(Dropped {.reason = reason});
            const StateChanged waiting {.state = SessionState::Waiting,
                                        .attempt = next,
                                        .retryAt = Timestamp {now.wall.sinceEpoch + 13s},
                                        .cause = reason};
            return out + say(waiting);
        };
        const CloseReason refused {.phase = ClosePhase::Tcp, .ending = CloseEnding::Refused};
        const CloseReason broken {.phase = ClosePhase::Http, .ending = CloseEnding::Status, .httpStatus = 503};
        say(SourceStarted {.server = QUrl(u"https://a.example"_s)});
        const QByteArray first = fail(refused, 2);
        QVERIFY2(first.contains("If you run this server") && first.contains("Trying again in 12 s."),
                 first.constData());
        const QByteArray second = fail(refused, 3);
        QVERIFY2(second.endsWith("Same cause; attempt 3 in 12 s.\n"), second.constData());
        const QByteArray third = fail(refused, 4);
        QVERIFY2(third.endsWith("Same cause; attempt 4 in 12 s.\n"), third.constData());
        QCOMPARE(third.count('\n'), 1);
        const QByteArray other = fail(broken, 5);
        QVERIFY2(other.contains("Another cause than before: ") && other.contains("503"), other.constData());
        QVERIFY(fail(broken, 6).contains("Same cause; attempt 6"));
        say(StateChanged {.state = SessionState::Live});
        QVERIFY(fail(broken, 2).contains("If you run this server")); // another outage
    }

    void saysNothingOfHeartbeats() { QCOMPARE(lineOf(HeartbeatArrived {}), QByteArray()); }

    void paintsOnlyWhereItIsAskedTo()
    {
        const EventArrived bad = arrived("update", MalformedEvent {"no id"});
        QVERIFY(!lineOf(bad).contains('\x1b'));
        QVERIFY(lineOf(bad, true).contains("\x1b[31m"));
    }
};

QTEST_GUILESS_MAIN(ReadableLinesTest)
#include "tst_readable_lines.moc"
