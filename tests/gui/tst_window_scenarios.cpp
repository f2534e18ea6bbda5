#include "demo/demo_instance.h"
#include "demo/scenario_player.h"
#include "session/session_manager.h"
#include "support/window_fixture.h"
#include "transport/default_transport_factory.h"
#include "transport/scaled_clock.h"
#include "ui/explanation_panel.h"
#include "ui/journal_view.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double speed = 30;
constexpr int patience = 60'000; // ms; a wait ends when its condition is met

/// A manager in the window's own thread, whose clock is the test's.
class DirectControl final : public SessionControl
{
public:
    explicit DirectControl(SessionManager &manager)
        : m_manager(manager)
    {}

    void start(const SourceId &id, const StreamOptions &options) override { m_manager.start(id, options); }
    void stop(const SourceId &id) override { m_manager.stop(id); }
    void suspend(const SourceId &id) override { m_manager.suspend(id); }
    void resume(const SourceId &id) override { m_manager.resume(id); }
    void setToken(const SourceId &id, const Secret &token) override { m_manager.setToken(id, token); }
    void setRestChecks(const SourceId &id, const RestChecks &checks) override { m_manager.setRestChecks(id, checks); }
    void watchHealth(const SourceId &id, const QUrl &server, std::chrono::seconds interval) override
    {
        m_manager.watchHealth(id, server, interval);
    }
    void stopWatchingHealth(const SourceId &id) override { m_manager.stopWatchingHealth(id); }

private:
    SessionManager &m_manager;
};

/// The demo instance, real sockets, the product's own limits and the whole window, all at many times their speed.
class FastWindow
{
public:
    SourceId open(StreamKind kind, TransportKind transport)
    {
        SourceSetup setup;
        setup.options.server = demo.baseUrl();
        setup.options.target.kind = kind;
        setup.options.transport = transport;
        setup.options.token = Secret(kind == StreamKind::User ? demo.tokens().revocable : demo.tokens().read);
        return workspace.addStream(setup, false);
    }

    [[nodiscard]] bool isLive(const SourceId &id)
    {
        const SessionState state = workspace.book().find(id)->activity.state;
        return state == SessionState::Live || state == SessionState::Late;
    }

    /// The newest line of the journal that names this rule, more than as a possibility.
    [[nodiscard]] std::optional<JournalEntry> entryBy(int rule)
    {
        for (int row = workspace.journal().rowCount() - 1; row >= 0; --row) {
            const JournalEntry &entry = workspace.journal().row(row).entry;
            const auto &explanation = entry.explanation;
            if (explanation && explanation->rule.number == rule && explanation->confidence != Confidence::Possible)
                return entry;
        }
        return std::nullopt;
    }

    /// The mark in Pulse that belongs to a line of the journal.
    [[nodiscard]] std::optional<PulseMark> markOf(const JournalEntry &entry)
    {
        const auto *lane = workspace.pulse().lane(entry.source);
        if (!lane)
            return std::nullopt;
        const auto found = std::ranges::find(lane->marks.list, entry.number, &PulseMark::journalEntry);
        return found != lane->marks.list.end() ? std::optional {*found} : std::nullopt;
    }

private:
    static DemoOptions options()
    {
        DemoOptions options;
        options.eventsPerSecond = 0;
        options.heartbeatInterval = 500ms; // 15 s of the sessions' time
        options.pingInterval = 1s;
        options.restRequestsPerWindow = 100'000;
        return options;
    }

    QTemporaryDir m_dir {};
    std::shared_ptr<ScaledClock> m_clock = std::make_shared<ScaledClock>(speed);
    QRandomGenerator m_random {1};
    RecordQueue m_queue {QueueLimits {}};
    SessionManager m_manager {{.clock = m_clock,
                               .factory = std::make_unique<DefaultTransportFactory>(),
                               .random = &m_random,
                               .sink = [this](SessionRecord &&record) { m_queue.push(std::move(record)); },
                               .makePageSource = [] { return std::make_unique<RestPages>(); }}};
    DirectControl m_control {m_manager};
    MemoryKeyring m_keyring {};
    QSettings m_store {m_dir.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Settings m_settings {m_store};

public:
    DemoInstance demo {options()};
    Workspace workspace {{&m_control, &m_queue, &m_keyring, &m_settings, m_clock, {}}};
    MainWindow window {{.workspace = &workspace,
                        .settings = &m_settings,
                        .makeFactory = [] { return std::make_unique<DefaultTransportFactory>(); },
                        .ioThread = QThread::currentThread()}};
};

} // namespace

/// The demo's stories, seen through the window: journal, Pulse and explanation name the cause.
class TestWindowScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowNamesTheCause_data();
    void theWindowNamesTheCause();
};

void TestWindowScenarios::theWindowNamesTheCause_data()
{
    QTest::addColumn<bool>("isDrop");
    QTest::newRow("read-timeout") << true;
    QTest::newRow("redeploy") << true;
    QTest::newRow("token-revoked") << true;
    QTest::newRow("half-open") << true;
    QTest::newRow("crash-loop") << true;
    QTest::newRow("buffering-proxy") << false; // a period: Pulse marks drops
    QTest::newRow("redis-gone") << false;
}

void TestWindowScenarios::theWindowNamesTheCause()
{
    QFETCH(const bool, isDrop);
    const auto all = ScenarioCatalog::all();
    const auto scenario = std::ranges::find(all, QString::fromLatin1(QTest::currentDataTag()), &Scenario::key);
    QVERIFY(scenario != all.end());
    FastWindow fast;
    QVERIFY(fast.demo.start().ok());
    fast.demo.setRate(speed);
    fast.window.show();
    const SourceId sse = fast.open(StreamKind::Public, TransportKind::Sse);
    const SourceId ws = fast.open(StreamKind::User, TransportKind::WebSocket);
    QTRY_VERIFY_WITH_TIMEOUT(fast.isLive(sse) && fast.isLive(ws), patience);

    ScenarioPlayer player(fast.demo, speed);
    player.play(*scenario);
    QTRY_VERIFY_WITH_TIMEOUT(fast.entryBy(scenario->rule), patience);
    const JournalEntry entry = *fast.entryBy(scenario->rule);
    if (isDrop) {
        QTRY_VERIFY(fast.markOf(entry));
        QTRY_VERIFY(fast.markOf(entry)->cause && fast.markOf(entry)->cause->rule.number == scenario->rule);
    }

    QVERIFY(fast.window.journal()->showEntry(entry.number));
    const auto *panel = fast.window.journal()->findChild<ExplanationPanel *>();
    QVERIFY(panel);
    QTRY_VERIFY(panel->shownNumber() == entry.number);
    const QString shown = panel->text()->toPlainText();
    QVERIFY2(shown.contains(entry.explanation->text), qPrintable(shown));
    QVERIFY2(shown.contains(entry.explanation->evidence.first()), qPrintable(shown));
}

QTEST_MAIN(TestWindowScenarios)
#include "tst_window_scenarios.moc"
