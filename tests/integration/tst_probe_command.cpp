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

} // namespace

/// `thumpline probe` as a process against the demo instance over real sockets.
class ProbeCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheInstance_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("well") << QStringList {} << u"25s"_s << 0 << u"ok"_s;
        QTest::newRow("not healthy") << QStringList {u"health-not-ok"_s} << u"25s"_s << 1 << u"degraded"_s;
        QTest::newRow("streams refused") << QStringList {u"status-503"_s} << u"3s"_s << 2 << u"down"_s;
        QTest::newRow("no WebSocket") << QStringList {u"reject-upgrade-404"_s} << u"25s"_s << 1 << u"degraded"_s;
    }
    void judgesTheInstance()
    {
        QFETCH(QStringList, faults);
        QFETCH(QString, limit);
        DemoInstance demo(quiet());
        QVERIFY(demo.start());
        for (const QString &key : faults) {
            auto fault = faultFromKey(key);
            QVERIFY2(fault, qPrintable(key));
            fault->scope = FaultScope::During;
            demo.inject(*fault);
        }
        Program program({u"probe"_s, u"--server"_s, demo.baseUrl().toString(), u"--json"_s, u"--for"_s, limit});
        program.setEnvironment(u"THUMPLINE_TOKEN"_s, QString::fromLatin1(demo.tokens().read));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.lines().size(), size_t {1});
        const QJsonObject report = program.lines().front();
        QTEST(report.value(u"verdict"_s).toString(), "verdict");
        QTEST(program.exitCode(), "code");
        QCOMPARE(report.value(u"connections"_s).toArray().size(), 2);
        QCOMPARE(report.value(u"problems"_s).toArray().isEmpty(), faults.isEmpty());
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

    void endsWhenItIsAskedTo()
    {
        DemoOptions options = quiet();
        options.heartbeatInterval = 1h;
        DemoInstance demo(options);
        QVERIFY(demo.start());
        Program program({u"probe"_s, u"--server"_s, demo.baseUrl().toString()});
        program.setEnvironment(u"THUMPLINE_TOKEN"_s, QString::fromLatin1(demo.tokens().read));
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(demo.statistics().streams, qsizetype {2}, patience);
        program.send(SIGINT);
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.output().contains("WebSocket"));
    }
};

QTEST_GUILESS_MAIN(ProbeCommandTest)
#include "tst_probe_command.moc"
