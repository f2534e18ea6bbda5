#include "demo/demo_instance.h"
#include "integration/program.h"

#include <QJsonArray>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30000; // ms, for a whole process under sanitizers on a busy machine

DemoOptions quiet()
{
    DemoOptions options;
    options.eventsPerSecond = 0;
    options.heartbeatInterval = 300ms;
    return options;
}

QString findingsOf(Program &program)
{
    QStringList keys;
    for (const QJsonObject &line : program.lines()) {
        if (line.value(u"type"_s) == u"finding"_s)
            keys.append(line.value(u"finding"_s).toString());
    }
    return keys.join(u' ');
}

} // namespace

/// `thumpline probe` as a process against the demo instance over real sockets.
class ProbeCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheInstance_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("findings");
        QTest::newRow("well") << QString() << 0 << u"ok"_s << u"all_well"_s;
        QTest::newRow("not healthy") << u"health-not-ok"_s << 1 << u"degraded"_s << u"health_not_ok"_s;
        QTest::newRow("streams refused") << u"status-503"_s << 2 << u"down"_s << u"service_down"_s;
        QTest::newRow("no WebSocket") << u"reject-upgrade-404"_s << 1 << u"degraded"_s << u"upgrade_not_passed"_s;
    }
    void judgesTheInstance()
    {
        QFETCH(const QString, fault);
        DemoInstance demo(quiet());
        QVERIFY(demo.start());
        if (!fault.isEmpty())
            demo.inject(faultFromKey(fault).value());
        Program program({u"probe"_s, u"--server"_s, demo.baseUrl().toString(), u"--json"_s});
        const QString token = QString::fromLatin1(demo.tokens().read);
        program.setEnvironment(u"THUMPLINE_TOKEN"_s, token);
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QTEST(program.exitCode(), "code");
        QCOMPARE(program.count(u"step"_s), 12);
        QTEST(findingsOf(program), "findings");
        const QJsonObject report = program.lines().back();
        QCOMPARE(report.value(u"type"_s).toString(), u"probe"_s);
        QTEST(report.value(u"verdict"_s).toString(), "verdict");
        QCOMPARE(report.value(u"problems"_s).toArray().isEmpty(), fault.isEmpty());
        QVERIFY(!program.output().contains(token.toLatin1()));
        QCOMPARE(program.errors(), QByteArray()); // progress is for terminals alone
    }

    void saysWhatIsMissing()
    {
        DemoInstance demo(quiet());
        QVERIFY(demo.start());
        Program program({u"probe"_s, u"--server"_s, demo.baseUrl().toString()});
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.exitCode(), 1); // it is there, but can't be seen whole
        QVERIFY2(program.output().contains("--token-file FILE"), program.output().constData());
        QCOMPARE(program.errors(), QByteArray());
    }

    void saysThatNobodyIsThere()
    {
        Program program({u"probe"_s, u"--server"_s, u"http://127.0.0.1:1"_s});
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.exitCode(), 2);
        QVERIFY2(program.output().contains("is down"), program.output().constData());
    }

    void doesNotWaitWhenInAHurry()
    {
        DemoOptions options = quiet();
        options.heartbeatInterval = 1h;
        DemoInstance demo(options);
        QVERIFY(demo.start());
        Program program({u"probe"_s, u"--server"_s, demo.baseUrl().toString(), u"--quick"_s});
        program.setEnvironment(u"THUMPLINE_TOKEN"_s, QString::fromLatin1(demo.tokens().read));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY2(program.output().contains("Not waited for."), program.output().constData());
    }

    /// What was seen by then counts.
    void endsWhenItIsAskedTo()
    {
        DemoOptions options = quiet();
        options.heartbeatInterval = 1h;
        DemoInstance demo(options);
        QVERIFY(demo.start());
        Program program({u"probe"_s, u"--server"_s, demo.baseUrl().toString()});
        program.setEnvironment(u"THUMPLINE_TOKEN"_s, QString::fromLatin1(demo.tokens().read));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.output().contains("WebSocket stream"), patience);
        program.send(SIGINT);
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY2(program.output().contains("Cancelled."), program.output().constData());
    }
};

QTEST_GUILESS_MAIN(ProbeCommandTest)
#include "tst_probe_command.moc"
