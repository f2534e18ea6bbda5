#include "support/widget_fixtures.h"
#include "transport/manual_clock.h"
#include "ui/workspace.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A workspace whose records and time are the test's.
class Bench
{
public:
    SourceId add(const QString &server)
    {
        SourceSetup setup;
        setup.options.server = QUrl(server);
        const SourceId id = workspace.addStream(setup, false);
        send(id, SourceStarted {.server = setup.options.server});
        send(id, StateChanged {.state = SessionState::Live});
        return id;
    }
    void send(const SourceId &id, SessionRecordBody body)
    {
        const qsizetype before = taken.size();
        queue.push({id, clock->stamp(), std::move(body)});
        QTRY_VERIFY(taken.size() > before);
    }
    void cut(const SourceId &id)
    {
        const CloseReason reason {.phase = ClosePhase::Stream, .ending = CloseEnding::Cut};
        send(id, Dropped {.reason = reason, .age = 100s, .idle = 5s, .events = 4, .heartbeats = 6, .bytes = 9000});
        send(id, StateChanged {.state = SessionState::Waiting, .attempt = 1, .cause = reason});
    }
    /// The line of the journal that explains the drop of this stream.
    [[nodiscard]] std::optional<JournalEntry> dropOf(const SourceId &id)
    {
        const JournalModel &journal = workspace.journal();
        for (int row = 0; row < journal.rowCount(); ++row) {
            const JournalEntry &entry = journal.row(row).entry;
            if (entry.source == id && entry.explanation)
                return entry;
        }
        return std::nullopt;
    }

    QTemporaryDir dir {};
    QSettings store {dir.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Settings settings {store};
    RecordedControl control {};
    RecordQueue queue {QueueLimits {}};
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(*Timestamp::fromIso("2026-03-01T12:00:00Z"));
    Workspace workspace {{.control = &control, .queue = &queue, .settings = &settings, .clock = clock}};
    QSignalSpy taken {&workspace, &Workspace::recordsTaken};
};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revisesACauseThoughNothingFollows();
};

void TestWorkspace::revisesACauseThoughNothingFollows()
{
    Bench bench;
    const SourceId first = bench.add(u"https://a.example"_s);
    const SourceId second = bench.add(u"https://b.example"_s);
    bench.clock->advance(100s);
    bench.cut(first);
    bench.clock->advance(1s);
    bench.cut(second);
    QVERIFY(bench.dropOf(first));
    QVERIFY(toKey(bench.dropOf(first)->explanation->rule) != "D21");
    bench.clock->advance(12s);
    QTRY_COMPARE(toKey(bench.dropOf(first)->explanation->rule), QByteArray("D21"));
    QVERIFY(bench.dropOf(first)->explanation->revised);
    const PulseLane *lane = bench.workspace.pulse().lane(first);
    QVERIFY(lane && !lane->marks.list.empty() && lane->marks.list.back().cause);
    QCOMPARE(toKey(lane->marks.list.back().cause->rule), QByteArray("D21"));
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
