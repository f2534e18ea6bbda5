#include "cli/explain_command.h"
#include "demo/demo_instance.h"
#include "integration/program.h"
#include "support/drop_histories.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thumpline;

namespace {

constexpr int patience = 20000; // ms, for a whole process under sanitizers on a busy machine

struct Told
{
    ExitCode code = ExitCode::Fine;
    QByteArray out {};
    QStringList complaints {};

    [[nodiscard]] QByteArrayList rules() const
    {
        QByteArrayList rules;
        for (const QByteArray &line : out.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (!object.isEmpty())
                rules += object.value("rule"_L1).toString(u"unknown"_s).toLatin1();
        }
        return rules;
    }
};

/// A history of one hour with one drop of many kinds, of three streams on two instances.
QByteArray hour()
{
    History history;
    history.source("s1").source("s2").source("s3", "https://b.example", "websocket");
    for (int i = 0; i < 4; ++i)
        history.life("s1", 10 + 300 * i, 220 + 300 * i + i, {.silence = 60});
    history.open("s2", 12, 3600, {.events = 5});
    history.life("s3", 15, 1600, {.events = 30, .end = R"("ending":"close","closeCode":1011,"closeReason":"oops")"})
        .fail("s3", 1605, R"("phase":"upgrade","ending":"status","status":502,"contentType":"text/html")",
              {"dns", "tcp", "tls"})
        .fail("s3", 1620, R"("phase":"tcp","ending":"refused")")
        .life("s3", 1700, 2400, {.end = R"("ending":"eof")"})
        .fail("s3", 2404, R"("phase":"upgrade","ending":"status","status":401,"error":"Invalid access token")")
        .newest("s2", 3000, "10001", "9999")
        .newest("s2", 3060, "10002", "9999")
        .newest("s2", 3120, "10003", "9999");
    return history.lines();
}

} // namespace

/// `thumpline explain`: files in, lines out; and what it makes of the real program's output.
class TestExplain : public QObject
{
    Q_OBJECT

private:
    Told explain(const QByteArray &input, bool text = false)
    {
        const QString path = m_folder.filePath(u"input"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
            qFatal("can't write the input");
        file.close();
        QTemporaryFile out;
        if (!out.open())
            qFatal("no temporary file");
        Told told;
        ExplainCommand command({.file = path, .text = text}, out.handle(),
                               [&](const QString &sentence) { told.complaints += sentence; });
        told.code = command.run();
        out.seek(0);
        told.out = out.readAll();
        return told;
    }

    QTemporaryDir m_folder {};

private Q_SLOTS:
    void printsWhatTheContractSays();
    void ordersExplanationsAsTheDrops();
    void readsAroundWhatItDoesNotKnow();
    void countsBadLines();
    void staysSmallWhateverTheLine();
    void printsParagraphs();
    void explainsWhatTheDemoDid_data();
    void explainsWhatTheDemoDid();
    void reportsWhatTheDemoDid();
};

void TestExplain::printsWhatTheContractSays()
{
    const Told told = explain(hour());
    QCOMPARE(told.code, ExitCode::Fine);
    const QString path = QStringLiteral(TEST_DATA_DIR "/golden/explanation.jsonl");
    if (qEnvironmentVariableIsSet("THUMPLINE_WRITE_GOLDEN")) {
        QFile golden(path);
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(told.out);
    }
    QFile golden(path);
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QByteArrayList expected = golden.readAll().split('\n');
    const QByteArrayList actual = told.out.split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

void TestExplain::ordersExplanationsAsTheDrops()
{
    QCOMPARE(explain(hour()).rules(),
             (QByteArrayList {"D18", "D16", "D16", "D16", "D29", "D11", "D2", "D19", "D6", "D31"}));
}

void TestExplain::readsAroundWhatItDoesNotKnow()
{
    QByteArray lines = hour();
    lines.replace("\"type\"", "\"whatever\":{\"a\":[1,2]},\"type\"");
    lines.replace("}\n", "}\n{\"type\":\"sunrise\",\"at\":\"soon\"}\n\n");
    const Told told = explain(lines);
    QCOMPARE(told.code, ExitCode::Fine);
    QCOMPARE(told.rules(), explain(hour()).rules());
}

void TestExplain::countsBadLines()
{
    QByteArray bad;
    for (int i = 0; i < 15; ++i)
        bad += "{\"type\":\"drop\",\n";
    const Told told = explain(bad + "[]\n" + hour());
    QCOMPARE(told.code, ExitCode::Degraded);
    QCOMPARE(told.rules(), explain(hour()).rules());
    QCOMPARE(told.complaints.size(), 11); // ten, and how many there were
    QVERIFY2(told.complaints.last().contains(u"16"), qPrintable(told.complaints.last()));
}

void TestExplain::staysSmallWhateverTheLine()
{
    const Told told = explain("{\"type\":\"event\",\"payload\":\"" + QByteArray(20'000'000, 'a') + "\"}\n" + hour());
    QCOMPARE(told.code, ExitCode::Degraded);
    QCOMPARE(told.rules(), explain(hour()).rules());
}

void TestExplain::printsParagraphs()
{
    const Told told = explain(hour(), true);
    QVERIFY2(told.out.contains("[D16]"), told.out.constData());
    QVERIFY(told.out.contains("    · "));
    QVERIFY(!told.out.contains('{'));
}

void TestExplain::explainsWhatTheDemoDid_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QByteArrayList>("rules"); // any of them, of the first drop
    QTest::newRow("revoked") << u"token-revoked"_s << u"sse"_s << QByteArrayList {"D19"};
    QTest::newRow("cut") << u"cut"_s << u"sse"_s << QByteArrayList {"D18", "D20"};
    QTest::newRow("close 1011") << u"close-1011"_s << u"websocket"_s << QByteArrayList {"D29"};
    QTest::newRow("close 1001") << u"close-1001"_s << u"websocket"_s << QByteArrayList {"D25"};
    QTest::newRow("no close frame") << u"close-1006"_s << u"websocket"_s << QByteArrayList {"D27", "D29"};
    // Qt's HTTP does not tell a reset from a bare end.
    QTest::newRow("reset") << u"reset"_s << u"sse"_s << QByteArrayList {"D23", "D18"};
}

void TestExplain::explainsWhatTheDemoDid()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, transport);
    QFETCH(const QByteArrayList, rules);
    DemoOptions options;
    options.eventsPerSecond = 0;
    options.heartbeatInterval = 200ms;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    Program watch({u"watch"_s, u"--server"_s, demo.baseUrl().toString(), u"--stream"_s, u"public"_s, u"--transport"_s,
                   transport, u"--json"_s});
    watch.setEnvironment(u"THUMPLINE_TOKEN"_s, QString::fromLatin1(DemoTokens {}.revocable));
    watch.start();
    QTRY_COMPARE_WITH_TIMEOUT(watch.count(u"state"_s, u"state"_s, u"live"_s), 1, patience);
    const auto injected = faultFromKey(fault);
    QVERIFY(injected);
    demo.inject(*injected);
    QTRY_VERIFY_WITH_TIMEOUT(watch.count(u"explanation"_s) > 0, patience);
    // What follows the drop: the next attempt opens, or is refused.
    QTRY_VERIFY_WITH_TIMEOUT(watch.count(u"state"_s, u"state"_s, u"live"_s) > 1
                                 || watch.count(u"state"_s, u"state"_s, u"failed"_s) > 0,
                             patience);
    if (!watch.hasEnded()) // by itself, where nothing is left to wait for
        watch.send(SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(watch.hasEnded(), patience);

    const Told told = explain(watch.output());
    QVERIFY(told.complaints.isEmpty());
    QVERIFY(!told.rules().isEmpty());
    QVERIFY2(rules.contains(told.rules().first()), told.out.constData());
}

/// From a real server that cuts the connection, over `watch --json`, to a report that a person opens.
void TestExplain::reportsWhatTheDemoDid()
{
    DemoOptions options;
    options.eventsPerSecond = 20;
    options.heartbeatInterval = 200ms;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    Program watch({u"watch"_s, u"--server"_s, demo.baseUrl().toString(), u"--stream"_s, u"user"_s, u"--json"_s});
    watch.setEnvironment(u"THUMPLINE_TOKEN"_s, QString::fromLatin1(DemoTokens {}.revocable));
    watch.start();
    QTRY_VERIFY_WITH_TIMEOUT(watch.count(u"event"_s, u"event"_s, u"update"_s) > 2, patience);
    demo.inject(*faultFromKey(u"cut"_s));
    QTRY_VERIFY_WITH_TIMEOUT(watch.count(u"drop"_s) > 0 && watch.count(u"state"_s, u"state"_s, u"live"_s) > 1,
                             patience);
    watch.send(SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(watch.hasEnded(), patience);

    const QString lines = m_folder.filePath(u"watched.jsonl"_s);
    QFile file(lines);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(watch.output());
    file.close();
    for (const QString &ending : {u"html"_s, u"md"_s, u"json"_s}) {
        const QString output = m_folder.filePath(u"report."_s + ending);
        Program report({u"report"_s, lines, u"--output"_s, output});
        report.start();
        QTRY_VERIFY_WITH_TIMEOUT(report.hasEnded(), patience);
        QCOMPARE(report.exitCode(), 0);
        QVERIFY2(report.errors().isEmpty(), report.errors().constData());
        QFile written(output);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY2(text.contains("1 drop") || ending == u"json", text.left(2000).constData());
        QVERIFY(text.contains("127.0.0.1") && (text.contains("D18") || text.contains("D20")));
        QVERIFY(!text.contains(DemoTokens {}.revocable));
        for (const QJsonObject &line : watch.lines()) {
            const QString id = line.value("id"_L1).toString();
            QVERIFY2(id.size() < 10 || !text.contains(id.toUtf8()), qPrintable(id));
        }
    }
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
