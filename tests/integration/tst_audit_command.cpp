#include "demo/demo_instance.h"
#include "integration/program.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30000; // ms, for a whole process under sanitizers on a busy machine
const StreamTarget publicStream {.kind = StreamKind::Public};

DemoOptions quiet()
{
    DemoOptions options;
    options.eventsPerSecond = 0;
    options.heartbeatInterval = 200ms;
    return options;
}

Fault during(const QString &key, FaultTransport transport)
{
    Fault fault = faultFromKey(key).value_or(Fault {});
    fault.scope = FaultScope::During;
    fault.transport = transport;
    return fault;
}

} // namespace

/// `thumpline audit` as a process, both transports against the demo instance over real sockets.
class AuditCommandTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder {};
    QString m_tokenFile {};

    QStringList audit(const DemoInstance &demo, const QStringList &more)
    {
        return QStringList {u"audit"_s,        u"--server"_s, demo.baseUrl().toString(), u"--stream"_s, u"public"_s,
                            u"--token-file"_s, m_tokenFile}
        + more;
    }
    static QSet<QString> idsOf(Program &program, const QString &type, const QString &event)
    {
        QSet<QString> ids;
        for (const QJsonObject &line : program.lines()) {
            if (line.value(u"type"_s).toString() == type && line.value(u"event"_s).toString() == event)
                ids.insert(line.value(u"id"_s).toString());
        }
        return ids;
    }
    static QJsonObject side(Program &program, int index)
    {
        return program.lines().back().value(u"sides"_s).toArray().at(index).toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(DemoTokens {}.read + "\n");
        m_tokenFile = file.fileName();
    }

    void findsNothingWhereNothingIsWrong()
    {
        DemoInstance demo(quiet());
        QVERIFY(demo.start());
        Program program(audit(demo, {u"--json"_s, u"--for"_s, u"60s"_s}));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.errors().count("The stream is live") >= 2, patience);
        demo.tell(100);
        const auto told = static_cast<qint64>(demo.ledger(publicStream).size());
        const QByteArray progress = QByteArray::number(told) + " events on both sides so far";
        QTRY_VERIFY_WITH_TIMEOUT(program.errors().contains(progress), patience);
        program.send(SIGINT);
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QVERIFY2(program.exitCode() == 0, program.output().constData());
        const QJsonObject summary = program.lines().back();
        QCOMPARE(summary.value(u"type"_s).toString(), u"audit"_s);
        QCOMPARE(summary.value(u"equal"_s).toBool(), true);
        QCOMPARE(summary.value(u"both"_s).toInteger(), told);
        QCOMPARE(program.count(u"missing"_s) + program.count(u"duplicate"_s), 0);
        QVERIFY(!(program.output() + program.errors()).contains(DemoTokens {}.read));
    }

    void namesWhatOneTransportLost()
    {
        DemoInstance demo(quiet());
        QVERIFY(demo.start());
        Program program(audit(demo, {u"--json"_s, u"--grace"_s, u"1s"_s, u"--for"_s, u"60s"_s}));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.errors().count("The stream is live") >= 2, patience);
        demo.inject(during(u"only-heartbeats"_s, FaultTransport::WebSocket));
        // Nothing is judged until both sides have settled: one after the other, until the first one is missed.
        QTRY_VERIFY_WITH_TIMEOUT((demo.tell(1), program.count(u"missing"_s) > 0), patience);
        const qsizetype before = demo.publishedIds(publicStream).size();
        demo.tell(20);
        const QStringList lost = demo.publishedIds(publicStream).sliced(before);
        QVERIFY(!lost.isEmpty());
        const QSet<QString> expected(lost.begin(), lost.end());
        QTRY_VERIFY_WITH_TIMEOUT(idsOf(program, u"missing"_s, u"update"_s).contains(expected), patience);
        program.send(SIGINT);
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.exitCode(), 1);
        QCOMPARE(program.count(u"missing"_s, u"source"_s, u"s1"_s), 0); // all of them by WebSocket
        QCOMPARE(side(program, 0).value(u"missing"_s).toInteger(), 0);
        QCOMPARE(side(program, 1).value(u"missing"_s).toInteger(),
                 side(program, 1).value(u"missingConnected"_s).toInteger());
    }

    void namesTheLateSide()
    {
        DemoInstance demo(quiet());
        QVERIFY(demo.start());
        Fault bursts = during(u"buffered-bursts"_s, FaultTransport::Sse);
        bursts.value = 4000;
        demo.inject(bursts);
        Program program(audit(demo, {u"--for"_s, u"8s"_s, u"--grace"_s, u"20s"_s}));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.errors().count("The stream is live") >= 2, patience);
        demo.setRate(20); // spread over the time between two bursts: half of it is the median
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience); // by itself: the time is up
        QVERIFY2(program.exitCode() == 0, program.output().constData());
        QVERIFY2(program.output().contains("SSE is late: "), program.output().constData());
        QVERIFY2(program.output().contains("How much later by SSE than by WebSocket"), program.output().constData());
    }

    void saysThatASideNeverCameUp()
    {
        DemoInstance demo(quiet());
        QVERIFY(demo.start());
        Program program(audit(demo, {u"--against"_s, u"http://127.0.0.1:1"_s, u"--for"_s, u"2s"_s, u"--json"_s}));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.lines().back().value(u"by"_s).toString(), u"uri"_s);
        QVERIFY2(program.lines().back().value(u"summary"_s).toString().contains(u"127.0.0.1:1 never came up"),
                 program.output().constData());
    }

    void refusesToStart()
    {
        Program program({u"audit"_s, u"--server"_s, u"http://127.0.0.1:1"_s});
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.exitCode(), 3);
        QCOMPARE(program.output(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(AuditCommandTest)
#include "tst_audit_command.moc"
