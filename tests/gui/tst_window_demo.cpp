#include "session/io_thread.h"
#include "support/widget_fixtures.h"
#include "support/window_fixture.h"
#include "transport/default_transport_factory.h"
#include "ui/compare/compare_window.h"
#include "ui/demo_host.h"
#include "ui/health_pill.h"
#include "ui/journal_view.h"
#include "ui/pulse/pulse_panel.h"
#include "ui/pulse/pulse_range_panel.h"
#include "ui/pulse/pulse_view.h"
#include "ui/quiet_style.h"
#include "ui/timeline_view.h"

#include <QDockWidget>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>
#include <future>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The whole way: a demo instance in its thread, sessions in theirs, and the window.
class TestWindowDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAppear();
    void aRestartOfTheInstanceIsSurvivedWithoutLoss_data();
    void aRestartOfTheInstanceIsSurvivedWithoutLoss();
    void aRevokedTokenFailsAndANewOneHelps();
    void healthIsSeenToFailAndToComeBack();
    void pulseAndJournalLeadToEachOther();
    void aRemovedStreamLeavesPulse();
    void bothTransportsAreCompared();
};

namespace {

class LiveWindow
{
public:
    explicit LiveWindow(double eventsPerSecond)
    {
        DemoOptions options;
        options.eventsPerSecond = eventsPerSecond;
        QSignalSpy started(&m_demo, &DemoHost::started);
        m_demo.start(options);
        m_running = started.wait() || !started.isEmpty();
        if (!m_running)
            return;
        m_server = started.first().at(0).toUrl();
        m_tokens = started.first().at(1).value<DemoTokens>();
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

    SourceId open(StreamKind kind, TransportKind transport, const QByteArray &token)
    {
        SourceSetup setup;
        setup.options.server = m_server;
        setup.options.target.kind = kind;
        setup.options.transport = transport;
        setup.options.token = Secret(token);
        return workspace.addStream(setup, false);
    }

    SessionState state(const SourceId &id) { return workspace.book().find(id)->activity.state; }

    /// Runs in the demo's thread, and gives its result here.
    template<typename T>
    T ask(std::function<T(DemoInstance &)> question)
    {
        std::promise<T> answer;
        m_demo.run([&](DemoInstance &demo) { answer.set_value(question(demo)); });
        return answer.get_future().get();
    }

    QSet<QString> shownStatuses()
    {
        QSet<QString> ids;
        const TimelineStore &store = workspace.timeline().store();
        for (qsizetype row = 0; row < store.count(); ++row) {
            const TimelineRow &r = store.row(store.order().at(row));
            if (r.kind == RowKind::Status)
                ids.insert(r.entity.toString());
        }
        return ids;
    }

    QSet<JournalKind> journalKinds()
    {
        QSet<JournalKind> kinds;
        for (int row = 0; row < workspace.journal().rowCount(); ++row)
            kinds.insert(workspace.journal().row(row).entry.kind);
        return kinds;
    }

    [[nodiscard]] const DemoTokens &tokens() const { return m_tokens; }
    [[nodiscard]] DemoHost &demo() { return m_demo; }
    [[nodiscard]] Settings &settings() { return m_settings; }

private:
    QTemporaryDir m_dir {};
    DemoHost m_demo {};
    QUrl m_server {};
    DemoTokens m_tokens {};
    bool m_running = false;
    RecordQueue m_queue {QueueLimits {}};
    IoThread m_io {[this](SessionRecord &&record) { m_queue.push(std::move(record)); }};
    IoSessionControl m_control {m_io};
    MemoryKeyring m_keyring {};
    QSettings m_store {m_dir.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Settings m_settings {m_store};

public:
    Workspace workspace {{&m_control, &m_queue, &m_keyring, &m_settings, std::make_shared<SystemClock>(), {}}};
    MainWindow window {{.workspace = &workspace,
                        .settings = &m_settings,
                        .makeFactory = [] { return std::make_unique<DefaultTransportFactory>(); },
                        .ioThread = m_io.thread()}};
};

} // namespace

void TestWindowDemo::rowsAppear()
{
    LiveWindow live(20);
    QVERIFY(live.isRunning());
    live.window.show();
    const SourceId sse = live.open(StreamKind::Public, TransportKind::Sse, live.tokens().read);
    const SourceId ws = live.open(StreamKind::User, TransportKind::WebSocket, live.tokens().read);
    QTRY_COMPARE(live.state(sse), SessionState::Live);
    QTRY_COMPARE(live.state(ws), SessionState::Live);
    QTRY_VERIFY_WITH_TIMEOUT(live.workspace.timeline().rowCount() > 20, 15'000);
    QTRY_VERIFY(live.window.healthPill()->text().startsWith(u"OK"_s));
    QCOMPARE(live.workspace.counters().malformed, 0);
}

void TestWindowDemo::aRestartOfTheInstanceIsSurvivedWithoutLoss_data()
{
    QTest::addColumn<TransportKind>("transport");
    QTest::newRow("SSE") << TransportKind::Sse;
    QTest::newRow("WebSocket") << TransportKind::WebSocket;
}

void TestWindowDemo::aRestartOfTheInstanceIsSurvivedWithoutLoss()
{
    QFETCH(const TransportKind, transport);
    LiveWindow live(0);
    QVERIFY(live.isRunning());
    live.window.show();
    const SourceId id = live.open(StreamKind::Public, transport, live.tokens().read);
    QTRY_COMPARE(live.state(id), SessionState::Live);
    live.demo().run([](DemoInstance &demo) { demo.tell(20); });
    QTRY_VERIFY(live.workspace.timeline().rowCount() > 5);

    live.demo().run([](DemoInstance &demo) {
        demo.restart(1500ms);
        demo.tell(20); // nobody listens
    });
    QTRY_COMPARE(live.state(id), SessionState::Waiting);
    QTRY_COMPARE_WITH_TIMEOUT(live.state(id), SessionState::Live, 30'000);
    live.demo().run([](DemoInstance &demo) { demo.tell(20); });

    const auto published
        = [&] { return live.ask<QStringList>([](DemoInstance &demo) { return demo.publishedIds(StreamTarget {}); }); };
    QTRY_VERIFY_WITH_TIMEOUT(live.shownStatuses().contains(published().last()), 15'000);
    const QStringList ids = published();
    QTRY_VERIFY_WITH_TIMEOUT(live.shownStatuses().contains(QSet<QString>(ids.begin(), ids.end())), 15'000);
    // The journal tells of the gap once it is closed: after the last of its statuses.
    const auto tells = [&](JournalKind one, JournalKind other) {
        const QSet<JournalKind> kinds = live.journalKinds();
        return kinds.contains(one) || kinds.contains(other);
    };
    QTRY_VERIFY(tells(JournalKind::Waiting, JournalKind::Dropped));
    QTRY_VERIFY_WITH_TIMEOUT(tells(JournalKind::Recovered, JournalKind::Gap), 15'000);
    shoot(live.window, u"window-restarted-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void TestWindowDemo::aRevokedTokenFailsAndANewOneHelps()
{
    LiveWindow live(0);
    QVERIFY(live.isRunning());
    live.window.show();
    const SourceId id = live.open(StreamKind::Public, TransportKind::Sse, live.tokens().revocable);
    QTRY_COMPARE(live.state(id), SessionState::Live);
    live.demo().run([](DemoInstance &demo) { demo.revoke(demo.tokens().revocable); });
    QTRY_COMPARE_WITH_TIMEOUT(live.state(id), SessionState::Failed, 30'000);
    QVERIFY(live.workspace.book().find(id)->activity.cause.has_value());
    live.workspace.changeToken(id, Secret(live.tokens().read), false);
    QTRY_COMPARE_WITH_TIMEOUT(live.state(id), SessionState::Live, 30'000);
}

void TestWindowDemo::healthIsSeenToFailAndToComeBack()
{
    LiveWindow live(0);
    QVERIFY(live.isRunning());
    live.window.show();
    live.demo().run([](DemoInstance &demo) { demo.inject(*faultFromKey(u"health-503"_s)); });
    live.open(StreamKind::Public, TransportKind::Sse, live.tokens().read);
    QTRY_VERIFY2(!live.workspace.health().instances().empty(), "no sample came");
    QVERIFY(live.workspace.health().worst()->state() != HealthState::Ok);
}

void TestWindowDemo::pulseAndJournalLeadToEachOther()
{
    LiveWindow live(10);
    QVERIFY(live.isRunning());
    live.window.show();
    const SourceId sse = live.open(StreamKind::Public, TransportKind::Sse, live.tokens().read);
    const SourceId ws = live.open(StreamKind::Public, TransportKind::WebSocket, live.tokens().read);
    QTRY_COMPARE(live.state(sse), SessionState::Live);
    QTRY_COMPARE(live.state(ws), SessionState::Live);
    QElapsedTimer sinceDrop;
    sinceDrop.start();
    live.demo().run([](DemoInstance &demo) { demo.restart(1500ms); });
    QTRY_VERIFY(!live.workspace.pulse().lane(sse)->marks.list.empty());
    QTRY_VERIFY(!live.workspace.pulse().lane(ws)->marks.list.empty());
    QTRY_COMPARE_WITH_TIMEOUT(live.state(sse), SessionState::Live, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(live.state(ws), SessionState::Live, 30'000);

    PulseView *view = live.window.pulse()->view();
    JournalView *journal = live.window.journal();
    const auto dropOf = [&](const SourceId &source) { // the gap may begin before it, at the last byte
        const auto &marks = live.workspace.pulse().lane(source)->marks.list;
        const auto found = std::find_if(marks.begin(), marks.end(),
                                        [](const PulseMark &mark) { return mark.kind == PulseMarkKind::Drop; });
        return found != marks.end() ? *found : PulseMark {};
    };
    const PulseMark drop = dropOf(sse);
    QCOMPARE(drop.kind, PulseMarkKind::Drop);
    QVERIFY(drop.journalEntry != 0);
    // The attempts that are refused meanwhile follow within tenths of a second: near enough to tell them apart.
    view->setSpan(std::chrono::milliseconds(sinceDrop.elapsed()) + 2s);
    journal->showKinds({JournalKind::Note}); // hides the line that is wanted
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->placeOf(drop.id));
    const auto chosenEntry = [&] {
        const QModelIndex row = journal->filter()->mapToSource(journal->list()->currentIndex());
        return row.isValid() ? live.workspace.journal().row(row.row()).entry : JournalEntry {};
    };
    QCOMPARE(chosenEntry().number, drop.journalEntry);
    QCOMPARE(chosenEntry().kind, JournalKind::Dropped);
    QCOMPARE(chosenEntry().source, sse);

    // And back: the line of the other stream's drop, chosen in the journal.
    const PulseMark other = dropOf(ws);
    QCOMPARE(other.kind, PulseMarkKind::Drop);
    const int row = live.workspace.journal().rowOf(other.journalEntry);
    QVERIFY(row >= 0);
    live.window.activateWindow();
    journal->list()->setFocus();
    QTRY_VERIFY(journal->list()->hasFocus());
    journal->list()->setCurrentIndex(journal->filter()->mapFromSource(live.workspace.journal().index(row, 0)));
    QCOMPARE(view->currentMark(), other.id);
    QCOMPARE(view->currentRow(), ws);

    // Also where Pulse is hidden.
    QDockWidget *dock = live.window.findChild<QDockWidget *>(u"pulse"_s);
    dock->hide();
    QTest::keyClick(journal->list(), Qt::Key_Return);
    QTRY_VERIFY(dock->isVisible());
    QCOMPARE(view->currentMark(), other.id);

    view->setSelection(PulseRange {drop.at - 5s, drop.at + 5s});
    QTreeWidget *table = live.window.pulse()->figures()->table();
    QVERIFY(table->isVisible());
    QVERIFY(table->topLevelItemCount() >= 2);
    QCOMPARE(table->topLevelItem(0)->text(2), u"1"_s); // drops
    shoot(live.window, u"window-pulse"_s);
    view->setSelection({});
    QVERIFY(!table->isVisible());
}

void TestWindowDemo::aRemovedStreamLeavesPulse()
{
    LiveWindow live(0);
    QVERIFY(live.isRunning());
    live.window.show();
    const SourceId id = live.open(StreamKind::Public, TransportKind::Sse, live.tokens().read);
    QTRY_COMPARE(live.state(id), SessionState::Live);
    QTRY_COMPARE(live.window.pulse()->view()->places().rows.size(), size_t {3}); // the stream, its health, the network
    live.workspace.removeStream(id);
    QTRY_VERIFY(live.window.pulse()->view()->places().rows.empty());
    const SourceId second = live.open(StreamKind::Public, TransportKind::Sse, live.tokens().read);
    QTRY_VERIFY(live.workspace.pulse().lane(second)); // the first one's last words came before: no lane of its own
    QCOMPARE(live.workspace.pulse().lanes().size(), size_t {1});
}

void TestWindowDemo::bothTransportsAreCompared()
{
    LiveWindow live(20);
    QVERIFY(live.isRunning());
    const SourceId sse = live.open(StreamKind::Public, TransportKind::Sse, live.tokens().read);
    QTRY_COMPARE(live.state(sse), SessionState::Live);
    Settings &settings = live.settings();
    CompareWindow compare(live.workspace, settings, {.stream = sse, .against = AgainstOtherTransport {}, .grace = 5s},
                          lookUpInstance);
    compare.setAttribute(Qt::WA_DeleteOnClose, false);
    compare.show();
    const auto figures = [&] { return compare.run()->audit()->figures(); };
    QTRY_VERIFY_WITH_TIMEOUT(figures().both >= 20, 30'000);
    QCOMPARE(figures().sides.left.missing() + figures().sides.right.missing(), 0);
    QCOMPARE(figures().sides.left.duplicates, 0);
    QCOMPARE(live.workspace.book().sources().size(), 2U);
    compare.close();
    QCOMPARE(live.workspace.book().sources().size(), 1U);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new QuietStyle);
    TestWindowDemo test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_demo.moc"
