#include "support/window_fixture.h"
#include "ui/connection_view.h"
#include "ui/sources_view.h"

#include <QDockWidget>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace thumpline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

Stamp at(milliseconds time)
{
    return {{time}, {milliseconds {1'795'000'000'000} + time}};
}

StreamEventPtr update(const QByteArray &acct)
{
    auto status = std::make_shared<Status>();
    status->id = *EntityId::fromText("1");
    status->account.acct = acct;
    auto event = std::make_shared<StreamEvent>();
    event->content = UpdateEvent {status};
    return event;
}

/// The statistics of one stream, and the time of its records.
struct Bench
{
    explicit Bench(TransportKind kind = TransportKind::Sse)
    {
        add(SourceStarted {.transport = kind});
        add(StateChanged {.state = SessionState::Connecting});
        add(PhaseRecord {{.phase = ConnectionPhase::Dns, .sinceStart = 3ms}});
        add(PhaseRecord {{.phase = ConnectionPhase::Tls, .sinceStart = 90ms, .tlsProtocol = u"TLSv1.3"_s}});
        add(PhaseRecord {{.phase = ConnectionPhase::Http, .sinceStart = 120ms, .httpStatus = 200}});
        add(StateChanged {.state = SessionState::Live}, 130ms);
    }
    void add(SessionRecordBody body, milliseconds later = 0ms)
    {
        now += later;
        statistics.add({"s1", at(now), std::move(body)});
    }
    void beat(milliseconds later) { add(HeartbeatArrived {{.kind = HeartbeatKind::Comment}}, later); }
    /// What the view says of it.
    QStringList lines(milliseconds later = 0ms)
    {
        view.show(u"public · SSE · example.org"_s, statistics, at(now + later).mono);
        return view.lines().replaceInStrings(QString(QChar::Nbsp), u" "_s);
    }

    StreamStatistics statistics {};
    ConnectionView view {};
    milliseconds now {0};
};

bool hasLine(const QStringList &lines, const QString &line)
{
    if (lines.contains(line))
        return true;
    qWarning("no line “%s” in\n%s", qPrintable(line), qPrintable(lines.join(u'\n')));
    return false;
}

} // namespace

class TestConnectionView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tellsHeartbeatsAndWhatIsDue();
    void aLateStreamIsToldSo();
    void tellsThatTheServersPingsCannotBeSeen();
    void tellsEventsAndQuiet();
    void tellsDelaysApart();
    void delaysBelowTheClocksErrorAreNoFigures();
    void tellsTheStepsOfTheLastAttempt();
    void tellsTheLastDropInPlainText();
    void changesLabelsInPlace();
    void withoutAStreamItSaysWhatToDo();
    void aDoubleClickOnAStreamOpensIt();
    void looksRight();
};

void TestConnectionView::tellsHeartbeatsAndWhatIsDue()
{
    Bench bench;
    QVERIFY(hasLine(bench.lines(), u"Expected: every 1 min at most; not measured yet"_s));
    bench.beat(0s);
    for (int i = 0; i < 4; ++i)
        bench.beat(15s);
    const QStringList lines = bench.lines(6s);
    QVERIFY(hasLine(lines, u"Expected: every 15 s"_s));
    QVERIFY(hasLine(lines, u"Last: 6 s ago"_s));
    QVERIFY(hasLine(lines, u"Next: due in 9 s · late in 31 s · given up in 44 s"_s));
    QVERIFY(hasLine(lines, u"Jitter: ± 0 ms"_s));
    QVERIFY(lines.filter(u"Missed"_s).isEmpty());
}

void TestConnectionView::aLateStreamIsToldSo()
{
    Bench bench;
    bench.beat(0s);
    for (int i = 0; i < 4; ++i)
        bench.beat(15s);
    const QStringList lines = bench.lines(40s);
    QVERIFY(hasLine(lines, u"Next: due since 25 s · given up in 10 s"_s));
    QVERIFY(hasLine(lines, u"Missed: 0 · 2 overdue now"_s));
}

void TestConnectionView::tellsThatTheServersPingsCannotBeSeen()
{
    Bench bench(TransportKind::WebSocket);
    bench.add(HeartbeatArrived {{.kind = HeartbeatKind::Pong, .roundTrip = 41ms}});
    const QStringList lines = bench.lines();
    QVERIFY(hasLine(lines, u"Round trip: 41 ms · median 41 ms, 95 %: 41 ms"_s));
    QCOMPARE(lines.filter(u"inside Qt"_s).size(), 1);
    Bench other;
    QVERIFY(other.lines().filter(u"inside Qt"_s).isEmpty());
}

void TestConnectionView::tellsEventsAndQuiet()
{
    Bench bench;
    bench.add(EventArrived {.event = update("ada")}, 20s);
    bench.add(EventArrived {.event = update("ada"), .recovered = true});
    bench.add(NewestSeen {.id = *EntityId::fromText("7")}, 60s);
    QStringList lines = bench.lines();
    QVERIFY(hasLine(lines, u"Rate: 0 in a minute · 1 in an hour"_s));
    QVERIFY(hasLine(lines, u"Quiet for: 1 min · longest 1 min"_s));
    QVERIFY(hasLine(lines, u"By REST: nothing new there either"_s));
    QVERIFY(hasLine(lines, u"So far: 1 event(s) · 1 by REST"_s));
    bench.add(NewestSeen {.id = *EntityId::fromText("9")}, 60s);
    bench.add(StatusesRechecked {.checked = 45, .edited = 2, .deleted = 1, .unchecked = 3});
    lines = bench.lines();
    QVERIFY(hasLine(lines, u"By REST: the timeline goes on without this stream"_s));
    QVERIFY(hasLine(lines, u"Looked again: 45 earlier post(s) · 2 edit(s) · 1 deletion(s) · 3 left out"_s));
}

void TestConnectionView::tellsDelaysApart()
{
    Bench bench;
    for (int i = 1; i <= 10; ++i)
        bench.add(EventArrived {.event = update("ada"), .delay = milliseconds {i}});
    bench.add(EventArrived {.event = update("bea@loft.example"), .delay = 3h});
    const QStringList lines = bench.lines();
    QVERIFY(hasLine(lines, u"Local posts: median 5 ms · 90 %: 9 ms · longest 10 ms"_s));
    QVERIFY(hasLine(lines, u"Remote posts: median 3 h"_s));
    QVERIFY(hasLine(lines, u"Server's clock: unknown: the delays are by ours"_s));
}

void TestConnectionView::delaysBelowTheClocksErrorAreNoFigures()
{
    Bench bench;
    bench.add(EventArrived {.event = update("ada"), .delay = -100ms});
    bench.add(EventArrived {.event = update("ada"), .delay = 9s});
    bench.statistics.addServerDate(at(bench.now).wall, at(bench.now), 0ms); // from 0 to 1,020 ms
    const QStringList lines = bench.lines();
    QVERIFY(hasLine(lines, u"Local posts: median under 510 ms · longest 9.5 s"_s));
    QVERIFY(hasLine(lines, u"Server's clock: as ours, ± 510 ms"_s));
}

void TestConnectionView::tellsTheStepsOfTheLastAttempt()
{
    Bench bench;
    const QStringList lines = bench.lines();
    QVERIFY(hasLine(lines, u"DNS: 3 ms"_s));
    QVERIFY(hasLine(lines, u"TLS: 90 ms · TLSv1.3"_s));
    QVERIFY(hasLine(lines, u"HTTP: 120 ms · status 200"_s));
}

void TestConnectionView::tellsTheLastDropInPlainText()
{
    Bench bench;
    bench.add(Dropped {.reason = {.phase = ClosePhase::Stream,
                                  .ending = CloseEnding::Close,
                                  .closeCode = 1011,
                                  .serverError = u"<b>overload</b>"_s},
                       .age = 252s,
                       .idle = 300ms},
              10s);
    bench.add(StateChanged {.state = SessionState::Waiting});
    const QStringList lines = bench.lines(5s);
    QCOMPARE(lines.filter(u"When: "_s).size(), 1);
    QVERIFY(lines.filter(u"When: "_s).first().endsWith(u" · 5 s ago"_s));
    QVERIFY(hasLine(lines, u"Lived: 4 min 12 s"_s));
    QVERIFY(hasLine(lines, u"Silent before: 300 ms"_s));
    QCOMPARE(lines.filter(u"<b>overload</b>"_s).size(), 1);
    for (const QLabel *label : bench.view.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestConnectionView::changesLabelsInPlace()
{
    Bench bench;
    bench.beat(0s);
    (void)bench.lines(1s);
    const QList<QLabel *> before = bench.view.findChildren<QLabel *>();
    QVERIFY(hasLine(bench.lines(2s), u"Last: 2 s ago"_s));
    QCOMPARE(bench.view.findChildren<QLabel *>(), before); // a selection in one of them would stay
}

void TestConnectionView::withoutAStreamItSaysWhatToDo()
{
    Bench bench;
    QVERIFY(!bench.lines().isEmpty());
    bench.view.clear();
    QVERIFY(bench.view.lines().isEmpty());
    QCOMPARE(bench.view.findChildren<QLabel *>().size(), 1);
    QVERIFY(bench.view.findChildren<QLabel *>().first()->text().contains(u"Choose a stream"_s));
}

void TestConnectionView::aDoubleClickOnAStreamOpensIt()
{
    WindowFixture fixture;
    const SourceId first = fixture.addStream(u"https://mastodon.example"_s, StreamKind::Public);
    const SourceId second = fixture.addStream(u"https://mastodon.example"_s, StreamKind::User);
    for (const SourceId &id : {first, second})
        fixture.send(id, SourceStarted {.server = QUrl(u"https://mastodon.example"_s)});
    fixture.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&fixture.window()));
    ConnectionView *view = fixture.window().connection();
    QVERIFY(!view->isVisible()); // it stays out of the way
    fixture.window().sources()->choose(second);
    Q_EMIT fixture.window().sources()->tree()->activated(fixture.window().sources()->tree()->currentIndex());
    QTRY_VERIFY(view->isVisible());
    QTRY_VERIFY(!view->lines().isEmpty());
    fixture.window().sources()->choose({}); // all of them: whose connection?
    QVERIFY(view->lines().isEmpty());
}

void TestConnectionView::looksRight()
{
    Bench bench;
    bench.add(StateChanged {.state = SessionState::Live});
    bench.beat(0s);
    for (int i = 0; i < 240; ++i) {
        if (i % 15 == 0)
            bench.beat(15s);
        bench.add(EventArrived {.event = update(i % 3 ? "bea@loft.example" : "ada"),
                                .delay = milliseconds {i % 3 ? 300 + i * i : 40 + i}});
    }
    bench.add(Dropped {.reason = {.ending = CloseEnding::Cut}, .age = 252s, .idle = 300ms}, 3s);
    bench.add(StateChanged {.state = SessionState::Live}, 2s);
    bench.beat(0s);
    (void)bench.lines(20s);
    bench.view.resize(352, 760);
    bench.view.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&bench.view));
    shoot(bench.view, u"connection"_s);
}

QTEST_MAIN(TestConnectionView)
#include "tst_connection_view.moc"
