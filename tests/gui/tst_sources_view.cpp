#include "support/widget_fixtures.h"
#include "ui/dock_title.h"
#include "ui/quiet_style.h"
#include "ui/sources_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSourcesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsStandUnderTheirInstance();
    void theLastStreamTakesItsInstanceAlong();
    void onePollerWatchesAnInstance();
    void tellsEachStateInWords_data();
    void tellsEachStateInWords();
    void announcesOnlyWhatChanged();
    void countsEventsAndMalformedOnes();
    void recoveredEventsAreNoRate();
    void choosingNarrowsDown();
    void aFailedStreamSaysWhyAndOffersHelp();
    void looksRight();
};

namespace {

Stamp at(std::chrono::milliseconds time)
{
    return {Instant {time}, Timestamp {1'795'000'000s + time}};
}

SourceSetup setup(const QString &server, StreamKind kind, TransportKind transport = TransportKind::Sse)
{
    SourceSetup s;
    s.options.server = QUrl(server);
    s.options.target.kind = kind;
    if (kind == StreamKind::Hashtag)
        s.options.target.tag = u"ferries"_s;
    s.options.transport = transport;
    return s;
}

SessionRecord state(const SourceId &id, SessionState to, Stamp when)
{
    StateChanged change;
    change.state = to;
    change.attempt = 2;
    if (to == SessionState::Waiting)
        change.retryAt = Timestamp {when.wall.sinceEpoch + 7s};
    if (to == SessionState::Failed) {
        CloseReason reason;
        reason.phase = ClosePhase::Http;
        reason.ending = CloseEnding::Status;
        reason.httpStatus = 401;
        reason.serverError = u"Invalid access token"_s;
        change.cause = reason;
    }
    return {id, when, change};
}

SessionRecord arrived(const SourceId &id, Stamp when, bool recovered = false)
{
    auto e = std::make_shared<StreamEvent>();
    e->content = DeleteEvent {};
    return {id, when, EventArrived {e, recovered, {}}};
}

struct Actions
{
    QAction pause {u"Pause stream"_s}, retry {u"Try again"_s}, token {u"Change token…"_s},
        details {u"Connection details"_s}, copy {u"Copy address"_s}, remove {u"Remove stream"_s};
    SourceActions all {&pause, &retry, &token, &details, &copy, &remove};
};

} // namespace

void TestSourcesView::streamsStandUnderTheirInstance()
{
    RecordedControl control;
    SourceBook book(control);
    SourcesModel model(book);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.add(setup(u"https://a.example"_s, StreamKind::Public));
    book.add(setup(u"https://b.example:3000"_s, StreamKind::Public));
    const SourceId late = book.add(setup(u"https://a.example"_s, StreamKind::User, TransportKind::WebSocket));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"All sources"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"b.example:3000"_s);
    const QModelIndex a = model.index(1, 0);
    QCOMPARE(model.rowCount(a), 2);
    QCOMPARE(model.index(1, 0, a).data().toString(), u"user · WebSocket"_s);
    QCOMPARE(model.indexOf(late), model.index(1, 0, a));
    QCOMPARE(control.calls.filter(u"start"_s), QStringList({u"start s1"_s, u"start s2"_s, u"start s3"_s}));
}

void TestSourcesView::theLastStreamTakesItsInstanceAlong()
{
    RecordedControl control;
    SourceBook book(control);
    SourcesModel model(book);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const SourceId a = book.add(setup(u"https://a.example"_s, StreamKind::Public));
    const SourceId b1 = book.add(setup(u"https://b.example"_s, StreamKind::Public));
    const SourceId b2 = book.add(setup(u"https://b.example"_s, StreamKind::User));
    const QPersistentModelIndex kept(model.indexOf(b2));
    book.remove(b1);
    QCOMPARE(model.rowCount(), 3);
    book.remove(a);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(QModelIndex(kept), model.indexOf(b2));
    QCOMPARE(kept.parent().row(), 1);
    book.remove(b2);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(control.calls.filter(u"stop"_s), QStringList({u"stop s2"_s, u"stop s1"_s, u"stop s3"_s}));
}

void TestSourcesView::onePollerWatchesAnInstance()
{
    RecordedControl control;
    SourceBook book(control);
    const SourceId first = book.add(setup(u"https://a.example"_s, StreamKind::Public));
    const SourceId second = book.add(setup(u"https://a.example"_s, StreamKind::User));
    QCOMPARE(control.calls.filter(u"watch h"_s), QStringList({u"watch h1"_s}));
    QCOMPARE(book.healthServer("h1"), QUrl(u"https://a.example"_s));
    book.remove(first);
    QVERIFY(control.calls.filter(u"unwatch"_s).isEmpty());
    book.remove(second);
    QCOMPARE(control.calls.filter(u"unwatch"_s), QStringList({u"unwatch h1"_s}));
}

void TestSourcesView::tellsEachStateInWords_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("secondsLater");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *tag, SessionState s, int later, const char16_t *detail) {
        QTest::newRow(tag) << static_cast<int>(s) << later << QString::fromUtf16(detail);
    };
    row("stopped", SessionState::Stopped, 1, u"paused");
    row("connecting", SessionState::Connecting, 1, u"connecting");
    row("live, nothing yet", SessionState::Live, 1, u"0/s");
    row("late", SessionState::Late, 9, u"late 9 s");
    row("late for minutes", SessionState::Late, 130, u"late 2 min");
    row("stale", SessionState::Stale, 1, u"silent");
    row("waiting", SessionState::Waiting, 3, u"in 4 s");
    row("waiting is over", SessionState::Waiting, 20, u"in 0 s");
    row("failed", SessionState::Failed, 1, u"failed");
}

void TestSourcesView::tellsEachStateInWords()
{
    QFETCH(const int, state);
    QFETCH(const int, secondsLater);
    QFETCH(const QString, detail);
    RecordedControl control;
    SourceBook book(control);
    SourcesModel model(book);
    const SourceId id = book.add(setup(u"https://a.example"_s, StreamKind::Public));
    book.apply(::state(id, static_cast<SessionState>(state), at(100s)));
    model.tick(at(100s + std::chrono::seconds(secondsLater)));
    QCOMPARE(model.indexOf(id).data(SourcesModel::DetailRole).toString(), detail);
    QVERIFY(!model.indexOf(id).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestSourcesView::announcesOnlyWhatChanged()
{
    RecordedControl control;
    SourceBook book(control);
    SourcesModel model(book);
    const SourceId quiet = book.add(setup(u"https://a.example"_s, StreamKind::Public));
    const SourceId busy = book.add(setup(u"https://a.example"_s, StreamKind::User));
    book.apply(state(quiet, SessionState::Live, at(1s)));
    book.apply(state(busy, SessionState::Live, at(1s)));
    model.tick(at(2s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 31; ++i)
        book.apply(arrived(busy, at(5s)));
    QCOMPARE(changed.count(), 0); // events alone announce nothing
    model.tick(at(6s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.indexOf(busy));
    QCOMPARE(model.indexOf(busy).data(SourcesModel::DetailRole).toString(), u"15.5/s"_s);
}

void TestSourcesView::countsEventsAndMalformedOnes()
{
    RecordedControl control;
    SourceBook book(control);
    const SourceId id = book.add(setup(u"https://a.example"_s, StreamKind::Public));
    auto bad = std::make_shared<StreamEvent>();
    bad->content = MalformedEvent {};
    book.apply({id, at(1s), EventArrived {bad, false, {}}});
    book.apply(arrived(id, at(1s)));
    book.apply({id, at(1s), EventsDiscarded {12}});
    const SourceActivity &activity = book.find(id)->activity;
    QCOMPARE(activity.events, 2);
    QCOMPARE(activity.malformed, 1);
    QCOMPARE(activity.discarded, 12);
}

void TestSourcesView::recoveredEventsAreNoRate()
{
    RecordedControl control;
    SourceBook book(control);
    const SourceId id = book.add(setup(u"https://a.example"_s, StreamKind::Public));
    book.apply(arrived(id, at(1s), true));
    QCOMPARE(book.find(id)->activity.events, 1);
    QCOMPARE(book.find(id)->activity.rate.perSecond(at(1s).mono), 0.0);
}

void TestSourcesView::choosingNarrowsDown()
{
    RecordedControl control;
    SourceBook book(control);
    SourcesModel model(book);
    Actions actions;
    SourcesView view(&model, book, actions.all);
    view.show();
    QVERIFY(view.choice().isAll());
    const SourceId id = book.add(setup(u"https://a.example"_s, StreamKind::Public));
    QSignalSpy chosen(&view, &SourcesView::chosen);
    QTest::keyClick(view.tree(), Qt::Key_Down);
    QCOMPARE(view.choice(), (SourceChoice {QUrl(u"https://a.example"_s), {}}));
    QTest::keyClick(view.tree(), Qt::Key_Down);
    QCOMPARE(view.choice(), (SourceChoice {{}, id}));
    QTest::keyClick(view.tree(), Qt::Key_Home);
    QVERIFY(view.choice().isAll());
    QCOMPARE(chosen.count(), 3);
}

void TestSourcesView::aFailedStreamSaysWhyAndOffersHelp()
{
    RecordedControl control;
    SourceBook book(control);
    SourcesModel model(book);
    Actions actions;
    SourcesView view(&model, book, actions.all);
    view.show();
    const SourceId id = book.add(setup(u"https://a.example"_s, StreamKind::User));
    view.choose(id);
    const QList<QToolButton *> buttons = view.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(!buttons[0]->isVisible());
    book.apply(state(id, SessionState::Failed, at(1s)));
    QVERIFY(buttons[0]->isVisible());
    QSignalSpy retried(&actions.retry, &QAction::triggered);
    buttons[0]->click();
    QCOMPARE(retried.count(), 1);
    book.apply(state(id, SessionState::Live, at(2s)));
    QVERIFY(!buttons[0]->isVisible());
}

void TestSourcesView::looksRight()
{
    RecordedControl control;
    SourceBook book(control);
    SourcesModel model(book);
    Actions actions;
    QMainWindow window;
    auto *dock = new QDockWidget(u"Sources"_s, &window);
    auto *view = new SourcesView(&model, book, actions.all);
    dock->setWidget(view);
    new DockTitle(dock); // the dock owns it
    window.setCentralWidget(new QWidget);
    window.addDockWidget(Qt::LeftDockWidgetArea, dock);
    const QString a = u"https://mastodon.example"_s;
    const QString b = u"https://photos.example"_s;
    const std::pair<SourceSetup, SessionState> streams[] {
        {setup(a, StreamKind::Public), SessionState::Live},
        {setup(a, StreamKind::User, TransportKind::WebSocket), SessionState::Connecting},
        {setup(b, StreamKind::PublicLocal, TransportKind::WebSocket), SessionState::Waiting},
        {setup(b, StreamKind::Hashtag, TransportKind::WebSocket), SessionState::Late},
        {setup(b, StreamKind::Direct, TransportKind::WebSocket), SessionState::Stale},
        {setup(b, StreamKind::PublicRemote), SessionState::Stopped},
        {setup(b, StreamKind::User), SessionState::Failed},
    };
    SourceId last;
    for (const auto &[source, to] : streams) {
        last = book.add(source);
        book.apply(state(last, to, at(100s)));
    }
    for (int i = 0; i < 62; ++i)
        book.apply(arrived("s1", at(99s)));
    model.tick(at(104s));
    view->choose(last);
    window.resize(500, 620);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.resizeDocks({dock}, {240}, Qt::Horizontal);
    shoot(window, u"sources"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    shoot(window, u"sources-rtl"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new QuietStyle);
    TestSourcesView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sources_view.moc"
