#include "support/window_fixture.h"
#include "ui/arrival_view.h"
#include "ui/demo_menu.h"
#include "ui/health_pill.h"
#include "ui/inspector.h"
#include "ui/journal_view.h"
#include "ui/json_view.h"
#include "ui/quiet_style.h"
#include "ui/search_field.h"
#include "ui/sources_view.h"
#include "ui/timeline_view.h"
#include "ui/welcome_view.h"
#include "ui/window_actions.h"

#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithThreeWays();
    void rowsAppearAndTheWelcomeGoes();
    void choosingASourceNarrowsTimelineAndJournal();
    void searchingNarrowsAndEscShowsAllAgain();
    void theInspectorFollowsTheRow();
    void pausingHoldsTheTimelineStill();
    void aFailedStreamIsTriedAgain();
    void streamsAndTheirTokensComeBack();
    void anUnreadableTokenIsTold();
    void removingTheLastUseForgetsTheToken();
    void noTokenReachesTheSettings();
    void docksAndViewOptionsComeBack();
    void docksStandWhereLinesBegin();
    void aSmallWindowLeavesTheRowsTheirRoom();
    void countersTellWhatCame();
    void everyControlHasAName();
    void theKeyboardReachesEveryPane();
    void copiesTheAddressWithoutTheToken();
    void theDemoMenuIsThereOnlyWithTheDemo();
    void theDemoMenuPlaysStories();
    void looksRight_data();
    void looksRight();
};

namespace {

const QString a = u"https://mastodon.example"_s;
const QString b = u"https://photos.example"_s;

CloseReason unauthorized()
{
    CloseReason reason;
    reason.phase = ClosePhase::Http;
    reason.ending = CloseEnding::Status;
    reason.httpStatus = 401;
    reason.serverError = u"The access token is invalid"_s;
    return reason;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestMainWindow::beginsWithThreeWays()
{
    WindowFixture f;
    f.window().show();
    auto *welcome = f.window().findChild<WelcomeView *>();
    QVERIFY(welcome->isVisible());
    QVERIFY(!f.window().timeline()->isVisible());
    QSignalSpy demo(&f.window(), &MainWindow::demoWanted);
    const auto buttons = welcome->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 3);
    buttons.first()->click();
    QCOMPARE(demo.count(), 1);
    shoot(f.window(), u"window-welcome"_s);
}

void TestMainWindow::rowsAppearAndTheWelcomeGoes()
{
    WindowFixture f;
    f.window().show();
    const SourceId id = f.addStream(a, StreamKind::Public);
    QVERIFY(f.window().timeline()->isVisible());
    f.sendState(id, SessionState::Live);
    f.tellStories(id, 40);
    QTRY_VERIFY(f.workspace().timeline().rowCount() > 20);
    QCOMPARE(f.control.calls.filter(u"start"_s), QStringList {u"start s1"_s});
}

void TestMainWindow::choosingASourceNarrowsTimelineAndJournal()
{
    WindowFixture f;
    f.window().show();
    const SourceId one = f.addStream(a, StreamKind::Public);
    const SourceId two = f.addStream(b, StreamKind::Public);
    f.tellStories(one, 30);
    f.sendState(two, SessionState::Live);
    QTRY_VERIFY(f.workspace().timeline().rowCount() > 10);
    const int all = f.workspace().timeline().rowCount();
    f.window().sources()->choose(two);
    QTRY_COMPARE(f.workspace().timeline().rowCount(), 0);
    QCOMPARE(f.window().journal()->filter()->rowCount() > 0, true);
    for (int row = 0; row < f.window().journal()->filter()->rowCount(); ++row)
        QCOMPARE(f.window().journal()->filter()->index(row, 0).data(JournalModel::SourceIdRole).toByteArray(), two);
    f.window().sources()->choose({});
    QTRY_COMPARE(f.workspace().timeline().rowCount(), all);
}

void TestMainWindow::searchingNarrowsAndEscShowsAllAgain()
{
    WindowFixture f;
    f.window().show();
    f.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
    f.tellStories(f.addStream(a, StreamKind::Public), 60);
    QTRY_VERIFY(f.workspace().timeline().rowCount() > 30);
    const int all = f.workspace().timeline().rowCount();
    f.window().actions()->search->trigger();
    QTRY_VERIFY(f.window().search()->hasFocus());
    QTest::keyClicks(f.window().search(), u"is:boost"_s);
    QTRY_VERIFY(f.workspace().timeline().rowCount() < all);
    QTRY_VERIFY(!f.workspace().timeline().isSearching());
    f.window().search()->clear();
    QTRY_COMPARE(f.workspace().timeline().rowCount(), all);
    f.window().search()->setText(u"has:wings"_s);
    QTRY_COMPARE(f.workspace().timeline().rowCount(), 0);
    QTest::keyClick(f.window().search(), Qt::Key_Escape);
    QVERIFY(f.window().search()->text().isEmpty());
    QTRY_COMPARE(f.workspace().timeline().rowCount(), all);
}

void TestMainWindow::theInspectorFollowsTheRow()
{
    WindowFixture f;
    f.window().show();
    const SourceId id = f.addStream(a, StreamKind::Public);
    f.tellStories(id, 30);
    QTRY_VERIFY(f.workspace().timeline().rowCount() > 10);
    TimelineModel &model = f.workspace().timeline();
    int row = 0;
    while (model.rowAt(row).kind != RowKind::Status)
        ++row;
    const RowId chosen = model.rowAt(row).id;
    f.window().timeline()->setCurrentRow(chosen);
    QTRY_COMPARE(f.window().inspector()->row(), std::optional(chosen));
    QVERIFY(f.window().inspector()->arrival()->lines().join(u'\n').contains(u"public · SSE · mastodon.example"_s));
    f.window().inspector()->setTab(Inspector::Tab::Json);
    QVERIFY(f.window().inspector()->json()->shownText().contains(u"\"created_at\": "_s));
    f.window().inspector()->json()->search(u"account"_s);
    f.window().inspector()->setTab(Inspector::Tab::Content);
    f.window().inspector()->setTab(Inspector::Tab::History);
}

void TestMainWindow::pausingHoldsTheTimelineStill()
{
    WindowFixture f;
    f.window().show();
    const SourceId id = f.addStream(a, StreamKind::Public);
    f.tellStories(id, 20);
    QTRY_VERIFY(f.workspace().timeline().rowCount() > 10);
    f.window().actions()->pauseTimeline->trigger();
    QVERIFY(f.window().timeline()->isPaused());
    QCOMPARE(f.window().actions()->pauseTimeline->iconText(), u"Resume"_s);
    f.window().actions()->pauseTimeline->trigger();
    QVERIFY(!f.window().timeline()->isPaused());
}

void TestMainWindow::aFailedStreamIsTriedAgain()
{
    WindowFixture f;
    f.window().show();
    const SourceId id = f.addStream(a, StreamKind::User);
    f.window().sources()->choose(id);
    QVERIFY(!f.window().actions()->stream.retry->isEnabled());
    f.sendState(id, SessionState::Failed, unauthorized());
    QTRY_VERIFY(f.window().actions()->stream.retry->isEnabled());
    f.window().actions()->stream.retry->trigger();
    QVERIFY(f.control.calls.contains(u"resume s1"_s));
}

void TestMainWindow::streamsAndTheirTokensComeBack()
{
    WindowFixture f;
    SourceSetup setup;
    setup.options.server = QUrl(a);
    setup.options.target.kind = StreamKind::User;
    setup.options.token = Secret("canary-4711");
    f.workspace().addStream(setup, true);
    QTRY_COMPARE(f.keyring.tokens.size(), 1);
    f.addStream(b, StreamKind::Public);
    f.workspace().suspend("s2");
    f.control.calls.clear();
    f.restart();
    QTRY_COMPARE(f.workspace().book().sources().size(), 2U);
    QTRY_COMPARE(f.control.started.value("s2").token,
                 Secret("canary-4711")); // behind the one that has none to wait for
    QVERIFY(f.control.calls.contains(u"suspend s1"_s));
}

void TestMainWindow::anUnreadableTokenIsTold()
{
    WindowFixture f;
    SourceSetup setup;
    setup.options.server = QUrl(a);
    setup.options.token = Secret("canary-4711");
    f.workspace().addStream(setup, true);
    QTRY_COMPARE(f.keyring.tokens.size(), 1);
    f.keyring.refusal = CredentialError {CredentialError::Kind::Denied, {}};
    f.restart();
    QTRY_COMPARE(f.workspace().book().sources().size(), 1U);
    QTRY_VERIFY(f.workspace().journal().rowCount() > 0);
    QVERIFY(f.workspace().journal().plainText(0).contains(u"was not unlocked"_s));
    f.restart(); // its name is not forgotten for that
    f.keyring.refusal.reset();
    f.restart();
    QTRY_COMPARE(f.workspace().book().sources().size(), 1U);
    QTRY_COMPARE(f.workspace().book().sources().front().setup.options.token, Secret("canary-4711"));
}

void TestMainWindow::removingTheLastUseForgetsTheToken()
{
    WindowFixture f;
    SourceSetup setup;
    setup.options.server = QUrl(a);
    setup.options.token = Secret("canary-4711");
    const SourceId first = f.workspace().addStream(setup, true);
    QTRY_COMPARE(f.keyring.tokens.size(), 1);
    setup.tokenKey = f.workspace().book().find(first)->setup.tokenKey;
    const SourceId second = f.workspace().addStream(setup, false);
    f.workspace().removeStream(first);
    f.workspace().removeStream(second);
    QTRY_COMPARE(f.keyring.tokens.size(), 0);
}

void TestMainWindow::noTokenReachesTheSettings()
{
    WindowFixture f;
    f.window().show();
    SourceSetup setup;
    setup.options.server = QUrl(a);
    setup.options.token = Secret("canary-4711");
    const SourceId id = f.workspace().addStream(setup, false);
    f.workspace().changeToken(id, Secret("canary-4712"), true);
    f.workspace().changeToken(id, Secret("canary-4713"), false);
    f.restart();
    const QByteArray settings = contentOf(f.settingsFile());
    QVERIFY(settings.contains("mastodon.example"));
    QVERIFY(!settings.contains("canary"));
    QTRY_VERIFY(f.keyring.tokens.isEmpty()); // and the one that was replaced is in no keyring
}

void TestMainWindow::docksAndViewOptionsComeBack()
{
    WindowFixture f;
    f.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&f.window()));
    f.window().findChild<QDockWidget *>(u"journal"_s)->hide();
    checkByKey(f.window().actions()->density, "compact");
    Q_EMIT f.window().actions()->density->triggered(f.window().actions()->density->checkedAction());
    QVERIFY(f.window().timeline()->isCompact());
    f.restart();
    f.window().show();
    QVERIFY(f.window().timeline()->isCompact());
    QVERIFY(f.window().findChild<QDockWidget *>(u"journal"_s)->isHidden());
    QVERIFY(f.window().findChild<QDockWidget *>(u"sources"_s)->isVisible());
}

void TestMainWindow::docksStandWhereLinesBegin()
{
    const auto restored = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    WindowFixture f;
    const auto areaOf
        = [&f](const QString &dock) { return f.window().dockWidgetArea(f.window().findChild<QDockWidget *>(dock)); };
    QCOMPARE(areaOf(u"sources"_s), Qt::LeftDockWidgetArea);
    QCOMPARE(areaOf(u"inspector"_s), Qt::RightDockWidgetArea);
    QVariant direction;
    f.restart([&direction](QSettings &settings) {
        direction = settings.value(u"window/direction"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    });
    QCOMPARE(direction, u"left-to-right"_s); // how it stood there does not count here
    QCOMPARE(areaOf(u"sources"_s), Qt::RightDockWidgetArea);
    QCOMPARE(areaOf(u"inspector"_s), Qt::LeftDockWidgetArea);
    // What the user then chooses does.
    f.window().addDockWidget(Qt::LeftDockWidgetArea, f.window().findChild<QDockWidget *>(u"sources"_s));
    f.restart();
    QCOMPARE(areaOf(u"sources"_s), Qt::LeftDockWidgetArea);
}

void TestMainWindow::aSmallWindowLeavesTheRowsTheirRoom()
{
    WindowFixture f;
    f.window().show();
    f.window().resize(800, 560);
    QTRY_COMPARE(f.window().size(), QSize(800, 560));
    f.restart([](QSettings &settings) { settings.remove(u"window/state"_s); }); // as at the first start there
    f.window().show();
    f.tellStories(f.addStream(a, StreamKind::Public), 20);
    QTRY_VERIFY(f.workspace().timeline().rowCount() > 5);
    QCOMPARE(f.window().width(), 800);
    auto *inspector = f.window().findChild<QDockWidget *>(u"inspector"_s);
    auto *journal = f.window().findChild<QDockWidget *>(u"journal"_s);
    QVERIFY(!inspector->isVisible());
    QVERIFY(f.window().timeline()->width() > 500);
    QVERIFY(f.window().timeline()->height() > 250);

    // Wanted, it takes turns with the journal, and the rows keep their width.
    f.window().timeline()->setCurrentRow(f.workspace().timeline().rowAt(0).id);
    QTest::keyClick(f.window().timeline(), Qt::Key_Return);
    QTRY_VERIFY(inspector->isVisible() && !inspector->visibleRegion().isEmpty());
    QTRY_VERIFY(journal->visibleRegion().isEmpty());
    QVERIFY(f.window().timeline()->width() > 500);
    shoot(f.window(), u"window-small-inspector"_s);
}

void TestMainWindow::countersTellWhatCame()
{
    WindowFixture f;
    f.window().show();
    const SourceId id = f.addStream(a, StreamKind::Public);
    auto bad = std::make_shared<StreamEvent>();
    bad->wire.event = "update";
    bad->content = MalformedEvent {"no account", {}};
    f.send(id, EventArrived {bad, false, {}});
    f.send(id, EventsDiscarded {7});
    const auto shows = [&](const QString &text) {
        const auto buttons = f.window().statusBar()->findChildren<QToolButton *>();
        return std::ranges::any_of(buttons, [&](const QToolButton *b) { return b->accessibleName() == text; });
    };
    QTRY_VERIFY(shows(u"1 malformed"_s));
    QVERIFY(shows(u"7 dropped"_s));
    for (const QToolButton *button : f.window().statusBar()->findChildren<QToolButton *>())
        QVERIFY(!button->toolTip().isEmpty());
}

void TestMainWindow::everyControlHasAName()
{
    WindowFixture f;
    f.window().show();
    f.addStream(a, StreamKind::Public);
    for (const QWidget *widget : f.window().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString name = spoken ? spoken->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

void TestMainWindow::theKeyboardReachesEveryPane()
{
    WindowFixture f;
    f.window().show();
    f.addStream(a, StreamKind::Public);
    f.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
    f.window().timeline()->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&f.window(), Qt::Key_F6);
        reached.insert(QApplication::focusWidget());
    }
    QCOMPARE(reached.size(), 6);
    QCOMPARE(QApplication::focusWidget(), f.window().timeline());
    QTest::keyClick(&f.window(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), f.window().sources()->tree());
}

void TestMainWindow::copiesTheAddressWithoutTheToken()
{
    WindowFixture f;
    f.window().show();
    SourceSetup setup;
    setup.options.server = QUrl(u"https://a.example/sub/"_s);
    setup.options.target = {StreamKind::Hashtag, false, u"猫"_s, {}};
    setup.options.transport = TransportKind::WebSocket;
    setup.options.token = Secret("canary");
    f.window().sources()->choose(f.workspace().addStream(setup, false));
    f.window().actions()->stream.copyAddress->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"wss://a.example/sub/api/v1/streaming?stream=hashtag&tag=%E7%8C%AB"_s);
}

void TestMainWindow::theDemoMenuIsThereOnlyWithTheDemo()
{
    WindowFixture f;
    f.window().show();
    QSignalSpy wanted(&f.window(), &MainWindow::demoWanted);
    f.window().actions()->startDemo->trigger();
    QCOMPARE(wanted.takeFirst().first().toBool(), true);
    f.window().setDemoRunning(true);
    f.window().actions()->startDemo->trigger();
    QCOMPARE(wanted.takeFirst().first().toBool(), false);
}

void TestMainWindow::theDemoMenuPlaysStories()
{
    const DemoMenu menu;
    QSignalSpy chosen(&menu, &DemoMenu::scenarioChosen);
    const auto actions = menu.actions().front()->menu()->actions();
    const std::vector<Scenario> scenarios = ScenarioCatalog::all();
    QCOMPARE(static_cast<size_t>(actions.size()), scenarios.size());
    for (size_t i = 0; i < scenarios.size(); ++i) {
        QAction *action = actions[static_cast<qsizetype>(i)];
        QCOMPARE(action->text(), scenarios[i].title);
        QVERIFY(action->toolTip().contains(scenarios[i].story));
        action->trigger();
        QCOMPARE(chosen.takeFirst().first().value<Scenario>().key, scenarios[i].key);
    }
}

void TestMainWindow::looksRight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("rtl");
    QTest::newRow("window") << QSize(1400, 900) << false;
    QTest::newRow("window-small") << QSize(800, 560) << false;
    QTest::newRow("window-rtl") << QSize(1400, 900) << true;
}

void TestMainWindow::looksRight()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, rtl);
    QApplication::setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    WindowFixture f;
    f.window().resize(size);
    auto *inspector = f.window().findChild<QDockWidget *>(u"inspector"_s);
    inspector->setVisible(size.width() > 1000);
    f.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&f.window()));
    const SourceId one = f.addStream(a, StreamKind::Public);
    const SourceId two = f.addStream(a, StreamKind::User, TransportKind::WebSocket);
    const SourceId three = f.addStream(b, StreamKind::PublicLocal, TransportKind::WebSocket);
    f.sendState(one, SessionState::Connecting);
    f.sendState(one, SessionState::Live);
    f.sendState(two, SessionState::Live);
    f.sendState(three, SessionState::Waiting);
    f.sendHealth(a, HealthState::Ok, 41ms);
    f.tellStories(one, 60);
    GapFound gap;
    gap.from = {SystemClock().wallNow().sinceEpoch - 60s};
    gap.to = {SystemClock().wallNow().sinceEpoch - 46s};
    gap.filled = 18;
    gap.missing = 0;
    f.send(one, gap);
    QTRY_VERIFY(f.workspace().timeline().rowCount() > 30);
    f.window().timeline()->setCurrentRow(f.workspace().timeline().rowAt(2).id);
    if (inspector->isVisible())
        QTRY_VERIFY(f.window().inspector()->row());
    QTRY_VERIFY(f.workspace().counters().rows > 0);
    const char *const tabs[] {"arrival", "content", "history", "json"};
    for (int tab = 0; tab < 4; ++tab) {
        f.window().inspector()->setTab(static_cast<Inspector::Tab>(tab));
        shoot(f.window(), QString::fromLatin1(QTest::currentDataTag()) + u'-' + QString::fromLatin1(tabs[tab]));
        if (size.width() < 1000 || rtl)
            break;
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new QuietStyle);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_main_window.moc"
