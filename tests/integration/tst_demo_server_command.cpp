#include "cli/demo_server_command.h"
#include "demo/demo_instance.h"
#include "support/raw_client.h"

#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <array>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(thumpline::ExitCode)

namespace {

/// The command, its output and what it complained about.
class Run
{
public:
    explicit Run(const DemoServerOptions &options)
    {
        if (::pipe(m_pipe.data()) != 0)
            qFatal("no pipe");
        ::fcntl(m_pipe[0], F_SETFL, O_NONBLOCK); // a read that waits would stop the command, which lives in this thread
        command = std::make_unique<DemoServerCommand>(options, m_pipe[1],
                                                      [this](const QString &text) { complaints.append(text); });
        finished = std::make_unique<QSignalSpy>(command.get(), &DemoServerCommand::finished);
        command->start();
    }
    ~Run()
    {
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    /// All that was printed since the last call.
    [[nodiscard]] QByteArrayList lines() const
    {
        std::array<char, 8192> buffer {};
        const auto size = ::read(m_pipe[0], buffer.data(), buffer.size());
        return size > 0 ? QByteArray(buffer.data(), size).trimmed().split('\n') : QByteArrayList();
    }
    [[nodiscard]] std::optional<ExitCode> exitCode() const
    {
        return finished->isEmpty() ? std::nullopt
                                   : std::optional(finished->constFirst().constFirst().value<ExitCode>());
    }

    std::unique_ptr<DemoServerCommand> command {};
    std::unique_ptr<QSignalSpy> finished {};
    QStringList complaints {};

private:
    std::array<int, 2> m_pipe {};
};

} // namespace

/// `thumpline demo-server` without the program around it.
class TestDemoServerCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsItsAddressAndTokens();
    void saysThatThePortIsInUse();
    void namesAllFaults();
    void namesAllStories();
    void playsAStory();
    void injectsFaultsInTime();
    void endsByItself();
};

void TestDemoServerCommand::printsItsAddressAndTokens()
{
    DemoServerOptions options;
    options.instance.eventsPerSecond = 0;
    Run run(options);
    const QByteArrayList lines = run.lines();
    QVERIFY(lines.constFirst().startsWith("address http://127.0.0.1:"));
    QCOMPARE(lines[1], "era current"_ba);
    QVERIFY(lines[2].startsWith("token demo-token-read "));
    QCOMPARE(lines.size(), 8);
    RawClient client(QUrl(QString::fromUtf8(lines.constFirst().sliced(8))));
    client.get("/api/v1/streaming/user", lines[2].split(' ')[1]);
    QTRY_COMPARE(client.body(), ":)\n"_ba);
    QVERIFY(!run.exitCode());
    run.command->end();
    QTRY_COMPARE(run.exitCode(), std::optional(ExitCode::Fine));
    QTRY_VERIFY(client.isOver());
    QVERIFY(run.complaints.isEmpty());
}

void TestDemoServerCommand::saysThatThePortIsInUse()
{
    DemoInstance other;
    QVERIFY(other.start());
    DemoServerOptions options;
    options.instance.port = static_cast<quint16>(other.baseUrl().port());
    Run run(options);
    QTRY_COMPARE(run.exitCode(), std::optional(ExitCode::Usage));
    QCOMPARE(run.complaints.size(), 1);
    QVERIFY(run.complaints.constFirst().contains(QString::number(options.instance.port)));
}

void TestDemoServerCommand::namesAllFaults()
{
    DemoServerOptions options;
    options.listFaults = true;
    Run run(options);
    const QByteArrayList lines = run.lines();
    const auto faults = FaultCatalog::all();
    QCOMPARE(size_t(lines.size()), faults.size());
    for (size_t i = 0; i < faults.size(); ++i)
        QVERIFY(lines[qsizetype(i)].startsWith(faults[i].key.toUtf8() + ' '));
    QTRY_COMPARE(run.exitCode(), std::optional(ExitCode::Fine));
}

void TestDemoServerCommand::injectsFaultsInTime()
{
    DemoServerOptions options;
    options.instance.eventsPerSecond = 0;
    options.faults = {faultFromText(u"health-not-ok@0"_s).value()};
    Run run(options);
    const QUrl address(QString::fromUtf8(run.lines().constFirst().sliced(8)));
    QByteArray body = "OK";
    while (body == "OK") { // sooner or later
        RawClient client(address);
        client.get("/api/v1/streaming/health");
        QTRY_VERIFY(!client.body().isEmpty());
        body = client.body();
    }
    run.command->end();
}

void TestDemoServerCommand::endsByItself()
{
    DemoServerOptions options;
    options.runFor = 50ms;
    Run run(options);
    QTRY_COMPARE(run.exitCode(), std::optional(ExitCode::Fine));
}

void TestDemoServerCommand::namesAllStories()
{
    DemoServerOptions options;
    options.listScenarios = true;
    const Run run(options);
    QTRY_COMPARE(run.exitCode(), std::optional(ExitCode::Fine));
    const QByteArrayList lines = run.lines();
    const std::vector<Scenario> all = ScenarioCatalog::all();
    QCOMPARE(lines.size(), std::ssize(all));
    for (size_t i = 0; i < all.size(); ++i) {
        QVERIFY(lines[static_cast<qsizetype>(i)].startsWith(all[i].key.toLatin1() + ' '));
        QVERIFY(lines[static_cast<qsizetype>(i)].contains(" D" + QByteArray::number(all[i].rule) + ' '));
    }
}

void TestDemoServerCommand::playsAStory()
{
    DemoServerOptions options;
    options.scenario = ScenarioCatalog::find(u"redeploy");
    options.speed = 60;
    const Run run(options);
    QByteArrayList story;
    const auto readOn = [&] {
        for (const QByteArray &line : run.lines()) {
            if (line.startsWith("scenario") || line.startsWith("step"))
                story += line;
        }
        return story.size();
    };
    QCOMPARE(readOn(), 2); // nothing of it is due at once
    QVERIFY(story[0].startsWith("scenario redeploy D20 "));
    QCOMPARE(story[1], "step 0/1"_ba);
    QTRY_VERIFY(readOn() >= 3);
    QCOMPARE(story[2], "step 1/1"_ba);
}

QTEST_GUILESS_MAIN(TestDemoServerCommand)
#include "tst_demo_server_command.moc"
