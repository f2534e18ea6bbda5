#include "ui/application.h"

#include "account/credential_store.h"
#include "cli/console.h"
#include "cli/exit_code.h"
#include "cli/keyring_lookup.h"
#include "cli/signal_watcher.h"
#include "cli/token_source.h"
#include "demo/scenario_player.h"
#include "session/io_thread.h"
#include "transport/default_transport_factory.h"
#include "ui/demo_host.h"
#include "ui/demo_menu.h"
#include "ui/desktop/alert_desk.h"
#include "ui/desktop/fallback_notifier.h"
#include "ui/main_window.h"
#include "ui/paint_counter.h"
#include "ui/process_usage.h"
#include "ui/quiet_style.h"
#include "ui/run_stats.h"
#include "ui/session_control.h"
#include "ui/settings.h"
#include "ui/stall_watchdog.h"
#include "ui/stream_opener.h"
#include "ui/timeline_view.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QIcon>
#include <QNetworkProxyFactory>
#include <QSaveFile>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// Enough for the first screens at once, without a wait for the demo's own pace.
constexpr int demoPastStatuses = 40;
/// The ledger serves tests; the window asks nothing of it.
constexpr int demoLedgerSize = 1'000;

class ApplicationText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ApplicationText)
};

/// The demo instance, and its streams in the window.
class DemoSide : public QObject
{
public:
    DemoSide(Workspace &workspace, MainWindow &window, const WindowOptions &options)
        : m_workspace(workspace)
        , m_window(window)
    {
        m_options.pastStatuses = demoPastStatuses;
        m_options.ledgerSize = demoLedgerSize;
        if (options.demoRate)
            m_options.eventsPerSecond = *options.demoRate;
        m_options.era = options.demoEra;
        connect(&window, &MainWindow::demoWanted, this, &DemoSide::setRunning);
        connect(&m_host, &DemoHost::started, this, &DemoSide::openStreams);
        connect(&m_host, &DemoHost::failed, this, &DemoSide::tellFailure);
        const DemoMenu *menu = window.demoMenu();
        connect(menu, &DemoMenu::faultChosen, this, [this](const Fault &fault) {
            m_host.run([fault](DemoInstance &instance) { instance.inject(fault); });
        });
        connect(menu, &DemoMenu::scenarioChosen, this, &DemoSide::play);
        connect(menu, &DemoMenu::stopChosen, this, &DemoSide::stopStory);
        connect(menu, &DemoMenu::clearChosen, this, [this] {
            stopStory();
            m_host.run([](DemoInstance &instance) { instance.clearFaults(); });
        });
        connect(&workspace, &Workspace::explained, this, &DemoSide::compare);
        connect(menu, &DemoMenu::rateChosen, this,
                [this](double rate) { m_host.run([rate](DemoInstance &instance) { instance.setRate(rate); }); });
    }

    void setRunning(bool running)
    {
        if (running == m_host.isRunning())
            return;
        if (running) {
            m_host.start(m_options);
            return;
        }
        endStory();
        m_workspace.removeDemo();
        m_window.setDemoRunning(false);
        m_host.stop();
    }

private:
    /// One of each transport: public statuses as a newcomer knows them, and a home timeline with notifications.
    void openStreams(const QUrl &server, const DemoTokens &tokens)
    {
        m_window.setDemoRunning(true);
        const auto open = [&](StreamKind kind, TransportKind transport) {
            SourceSetup setup;
            setup.options.server = server;
            setup.options.target.kind = kind;
            setup.options.transport = transport;
            if (m_options.era == DemoEra::Era2020) // whose servers did not multiplex
                setup.options.webSocketStyle = WebSocketStyle::Seed;
            // One token can be revoked, so that the one stream fails and the other goes on.
            setup.options.token = Secret(kind == StreamKind::User ? tokens.revocable : tokens.read);
            setup.instanceTitle = ApplicationText::tr("Demo");
            setup.isDemo = true;
            m_workspace.addStream(setup, false);
        };
        open(StreamKind::Public, TransportKind::Sse);
        open(StreamKind::User, TransportKind::WebSocket);
    }

    /// The one that belongs to the instance, and lives in its thread; what it says is heard in ours.
    ScenarioPlayer &playerOf(DemoInstance &instance)
    {
        if (auto *player = instance.findChild<ScenarioPlayer *>())
            return *player;
        auto *player = new ScenarioPlayer(instance, 1, &instance);
        connect(player, &ScenarioPlayer::advanced, this, &DemoSide::showProgress);
        connect(player, &ScenarioPlayer::finished, this, &DemoSide::tellEnd);
        return *player;
    }

    void play(const Scenario &scenario)
    {
        //: in the journal; 1: title of a story; 2: what happens in it
        const QString played = ApplicationText::tr("The demo plays: %1. %2");
        m_workspace.note({}, played.arg(scenario.title, scenario.story));
        m_story = Story {scenario};
        m_host.run([this, scenario](DemoInstance &instance) { playerOf(instance).play(scenario); });
    }

    void showProgress(const Scenario &scenario, int stepsDone)
    {
        if (m_story && m_story->scenario.key == scenario.key)
            m_window.demoMenu()->showProgress(scenario, stepsDone);
    }

    void stopStory()
    {
        m_host.run([this](DemoInstance &instance) { playerOf(instance).stop(); });
        if (m_story)
            m_workspace.note({}, ApplicationText::tr("The story was stopped."));
        endStory();
    }

    /// Whether that is what the story is about.
    void compare(const Explanation &explanation)
    {
        if (m_story && explanation.rule.number == m_story->scenario.rule
            && explanation.confidence != Confidence::Possible)
            m_story->isFound = true;
    }

    void tellEnd(const QString &key)
    {
        if (!m_story || m_story->scenario.key != key)
            return; // stopped meanwhile
        const QString rule = QString::fromLatin1(toKey(RuleId {m_story->scenario.rule}));
        //: in the journal, of the demo; 1: title of a story; 2: name of a rule of diagnosis, as "D16"
        const QString found = ApplicationText::tr("The story has ended: %1. Its cause was found (%2).");
        //: in the journal, of the demo; 1: title of a story; 2: name of a rule of diagnosis, as "D16"
        const QString missed = ApplicationText::tr("The story has ended: %1. Its cause (%2) was not found.");
        m_workspace.note({}, (m_story->isFound ? found : missed).arg(m_story->scenario.title, rule));
        endStory();
    }

    void endStory()
    {
        m_story.reset();
        m_window.demoMenu()->showNothingPlays();
    }

    void tellFailure(const QString &reason)
    {
        //: %1 is a sentence of the demo instance
        const QString told = ApplicationText::tr("The demo could not start: %1");
        m_workspace.note({}, told.arg(reason));
    }

    Workspace &m_workspace;
    MainWindow &m_window;
    DemoOptions m_options {};
    /// That is playing.
    struct Story
    {
        Scenario scenario {};
        bool isFound = false; ///< its cause, by now
    };
    std::optional<Story> m_story {};
    DemoHost m_host {}; // last: its thread speaks to this object
};

/// What `--stats` measures while the window is open.
class RunMeasure
{
public:
    RunMeasure(const Workspace &workspace, MainWindow &window)
        : m_workspace(workspace)
        , m_window(window)
        , m_paints(window.timeline()->viewport(), [&window] { return window.timeline()->model()->rowCount() > 0; })
        , m_cpuAtStart(processUsage::threadCpu())
    {}

    [[nodiscard]] RunStats stats()
    {
        RunStats stats;
        stats.duration
            = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_begin);
        stats.events = m_workspace.events();
        stats.rows = m_window.timeline()->model()->rowCount();
        stats.dropped = m_workspace.droppedUpdates();
        stats.guiCpu = processUsage::threadCpu() - m_cpuAtStart;
        stats.longestStall = m_watchdog.longestStall();
        stats.frames = m_paints.paints();
        stats.peakRssBytes = processUsage::peakResidentBytes();
        stats.firstRow = m_paints.firstContent();
        return stats;
    }

private:
    const Workspace &m_workspace;
    MainWindow &m_window;
    PaintCounter m_paints;
    StallWatchdog m_watchdog {};
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::chrono::nanoseconds m_cpuAtStart;
};

/// Whether the file now holds the figures; complains where it can't.
bool writeStats(const RunStats &stats, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(stats.toJson()) > 0 && file.commit())
        return true;
    complain(ApplicationText::tr("The figures can't be written to %1: %2.").arg(path, file.errorString()));
    return false;
}

/// With the token that was given, else the one that the keyring has for the server.
std::unique_ptr<StreamOpener> openStreams(Workspace &workspace, const NamedStreams &streams, const Secret &given)
{
    auto opener = std::make_unique<StreamOpener>(workspace, streams);
    if (!given.isEmpty())
        opener->start(given);
    else
        lookUpStoredToken(streams.server, opener.get(),
                          [it = opener.get()](const Secret &stored) { it->start(stored); });
    return opener;
}

} // namespace

int runWindow(QApplication &application, const WindowOptions &options)
{
    Secret token;
    if (options.streams) {
        const auto given = TokenSource::read(options.streams->tokenFile);
        if (!given) {
            complain(given.error().text);
            return static_cast<int>(ExitCode::Usage);
        }
        token = given.value();
    }
    QApplication::setStyle(new QuietStyle); // owned by the application
    QApplication::setWindowIcon(QIcon(u":/icons/org.thumpline.Thumpline.svg"_s));
    QGuiApplication::setDesktopFileName(u"org.thumpline.Thumpline"_s);
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    RecordQueue queue {QueueLimits {}};
    IoThread io([&queue](SessionRecord &&record) { queue.push(std::move(record)); });
    IoSessionControl control(io);
    SystemKeyring keyring;
    QSettings store;
    Settings settings(store);
    const auto clock = std::make_shared<SystemClock>();
    Workspace workspace({&control, &queue, &keyring, &settings, clock, {}});
    AlertDesk alerts({&workspace, &settings, clock, makeDesktopNotifier()});
    MainWindow window({.workspace = &workspace,
                       .settings = &settings,
                       .makeFactory = [] { return std::make_unique<DefaultTransportFactory>(); },
                       .ioThread = io.thread(),
                       .alerts = &alerts});
    DemoSide demo(workspace, window, options);

    std::unique_ptr<RunMeasure> measure;
    if (!options.statsFile.isEmpty())
        measure = std::make_unique<RunMeasure>(workspace, window);
    SignalWatcher signalWatcher;
    QObject::connect(&signalWatcher, &SignalWatcher::endRequested, &window, &QWidget::close);
    if (options.runFor)
        QTimer::singleShot(*options.runFor, &window, &QWidget::close);

    // A run on the demo or on streams of the command line is a look at these, not the user's own desk: it neither opens
    // nor changes that.
    std::unique_ptr<StreamOpener> opener;
    if (options.demo)
        demo.setRunning(true);
    else if (options.streams)
        opener = openStreams(workspace, *options.streams, token);
    else
        workspace.restoreSources();
    window.show();
    const int code = application.exec();
    if (measure && !writeStats(measure->stats(), options.statsFile))
        return static_cast<int>(ExitCode::Usage);
    return code;
}

} // namespace thumpline
