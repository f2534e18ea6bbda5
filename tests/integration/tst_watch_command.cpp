#include "demo/demo_instance.h"
#include "integration/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20000; // ms, for a whole process under sanitizers on a busy machine

/// A demo instance that beats fast and speaks only when told.
DemoOptions quiet()
{
    DemoOptions options;
    options.eventsPerSecond = 0;
    options.heartbeatInterval = 200ms;
    return options;
}

QStringList watch(const DemoInstance &demo, const QStringList &more)
{
    return QStringList {u"watch"_s, u"--server"_s, demo.baseUrl().toString()} + more;
}

QByteArray statusJson(const QByteArray &acct, const QByteArray &content)
{
    // No raw string: moc 6.4 loses its way in some of them.
    const QByteArray quoted = "{'id':'109348684000000000','created_at':'2026-11-24T05:47:06.000Z','content':'" + content
        + "','account':{'id':'1','username':'a','acct':'" + acct + "'}}";
    return QByteArray(quoted).replace('\'', '"');
}

qint64 residentKib(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression resident(u"VmRSS:\\s+(\\d+)"_s);
    return resident.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

} // namespace

/// `thumpline watch` as a process against the demo instance over real sockets.
class WatchCommandTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder {};
    QString m_tokenFile {};

    std::unique_ptr<DemoInstance> startDemo(const DemoOptions &options = quiet())
    {
        auto demo = std::make_unique<DemoInstance>(options);
        if (!demo->start())
            qFatal("the demo instance does not start");
        return demo;
    }
    QString fileWith(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase() { m_tokenFile = fileWith(u"token"_s, DemoTokens {}.read + "\n"); }

    void printsTheLifeOfAStream_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::newRow("sse") << u"sse"_s;
        QTest::newRow("websocket") << u"websocket"_s;
    }
    void printsTheLifeOfAStream()
    {
        QFETCH(QString, transport);
        const auto demo = startDemo();
        Program program(watch(*demo,
                              {u"--stream"_s, u"public"_s, u"--transport"_s, transport, u"--json"_s, u"--stats"_s,
                               u"--token-file"_s, m_tokenFile}));
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.count(u"state"_s, u"state"_s, u"live"_s), 1, patience);
        demo->tell(20);
        const StreamTarget target {.kind = StreamKind::Public};
        QTRY_COMPARE_WITH_TIMEOUT(program.count(u"event"_s), qsizetype(demo->ledger(target).size()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.count(u"health"_s, u"state"_s, u"ok"_s) > 0, patience);
        if (transport == u"sse")
            QTRY_VERIFY_WITH_TIMEOUT(program.count(u"heartbeat"_s, u"kind"_s, u"comment"_s) > 2, patience);

        program.send(SIGINT);
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.output().endsWith('\n'));
        QCOMPARE(program.count(u"source"_s, u"transport"_s, transport), 1);
        QVERIFY(program.count(u"phase"_s) > 1);
        QCOMPARE(program.lines().back().value(u"state"_s).toString(), u"stopped"_s);
        QVERIFY2(program.errors().contains("Watched 1 stream for"), program.errors().constData());

        // The same ids in the same order as the server sent them, over one connection.
        QStringList ids;
        for (const QJsonObject &line : program.lines()) {
            if (line.value(u"event"_s).toString() == u"update")
                ids.append(line.value(u"id"_s).toString());
        }
        QCOMPARE(ids, demo->publishedIds(target));
    }

    void watchesSeveralStreamsAtOnce()
    {
        const auto demo = startDemo();
        Program program(watch(*demo,
                              {u"--stream"_s, u"user"_s, u"--stream"_s, u"hashtag"_s, u"--tag"_s, u"cats"_s, u"--tag"_s,
                               u"dogs"_s, u"--json"_s, u"--token-file"_s, m_tokenFile}));
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.count(u"state"_s, u"state"_s, u"live"_s), 3, patience);
        QCOMPARE(program.count(u"source"_s, u"stream"_s, u"hashtag"_s), 2);
        QCOMPARE(program.count(u"source"_s, u"tag"_s, u"dogs"_s), 1);
    }

    void printsReadableLines()
    {
        const auto demo = startDemo();
        Program program(watch(*demo, {u"--stream"_s, u"public"_s, u"--token-file"_s, m_tokenFile}));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(demo->statistics().streams > 0, patience);
        demo->publish({.kind = StreamKind::Public}, "update",
                      statusJson("ann@home.example", "<p>one<br>line \\u001b[31m</p>"));
        QTRY_VERIFY_WITH_TIMEOUT(program.output().contains("@ann@home.example: one line"), patience);
        QVERIFY2(!program.output().contains('\x1b'), "escapes of a server reach the terminal");
        program.send(SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.exitCode(), 0);
    }

    void endsByItself()
    {
        const auto demo = startDemo();
        Program program(watch(*demo,
                              {u"--stream"_s, u"public"_s, u"--token-file"_s, m_tokenFile, u"--for"_s, u"2s"_s,
                               u"--stats"_s, u"--json"_s}));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QVERIFY(program.exitCode() == 0 || program.exitCode() == 1); // 1: a machine too busy to connect in two seconds
        QVERIFY(program.errors().contains("Watched"));
    }

    void takesTheTokenFromTheEnvironment()
    {
        const auto demo = startDemo();
        Program program(watch(*demo, {u"--stream"_s, u"user"_s, u"--json"_s}));
        program.setEnvironment(u"THUMPLINE_TOKEN"_s, QString::fromLatin1(demo->tokens().read));
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.count(u"state"_s, u"state"_s, u"live"_s), 1, patience);
    }

    void aReaderThatGoesEndsItQuietly_data()
    {
        QTest::addColumn<int>("happenings");
        QTest::newRow("busy") << 500;
        QTest::newRow("nothing to write") << 0;
    }
    void aReaderThatGoesEndsItQuietly()
    {
        QFETCH(int, happenings);
        DemoOptions options = quiet();
        if (happenings == 0)
            options.heartbeatInterval = 1h;
        const auto demo = startDemo(options);
        QProcess shell;
        shell.start(
            u"bash"_s,
            QStringList {u"-c"_s, u"set -o pipefail; \"$@\" | head -n 1"_s, u"bash"_s, QStringLiteral(THUMPLINE_BINARY)}
                + watch(*demo, {u"--stream"_s, u"public"_s, u"--json"_s, u"--token-file"_s, m_tokenFile}));
        QTRY_VERIFY_WITH_TIMEOUT(demo->statistics().streams > 0 || shell.state() == QProcess::NotRunning, patience);
        demo->tell(happenings);
        QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, patience);
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
        QCOMPARE(shell.exitCode(), 0);
    }

    void aSlowReaderSlowsTheServerDown()
    {
        DemoOptions options = quiet();
        options.maxQueuedBytes = 512 * 1024 * 1024; // the server shall wait, not drop us
        const auto demo = startDemo(options);
        const QString fifo = m_folder.filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(qPrintable(fifo), 0600), 0);
        const int reader = ::open(qPrintable(fifo), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);

        Program program(watch(*demo, {u"--stream"_s, u"public"_s, u"--json"_s, u"--token-file"_s, m_tokenFile}));
        program.process().setStandardOutputFile(fifo);
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(demo->statistics().streams > 0, patience);
        // Far more than all buffers on the way hold, until the server itself has to keep some.
        const QByteArray big = statusJson("a@b.example", QByteArray(64 * 1024, 'x'));
        const StreamTarget target {.kind = StreamKind::Public};
        int published = 0;
        const auto flood = [&](int count) {
            for (int i = 0; i < count; ++i) {
                demo->publish(target, "update", big);
                ++published;
            }
        };
        flood(300);
        const auto waits = [&] { return demo->statistics().queuedBytes > 0; };
        QTRY_VERIFY_WITH_TIMEOUT(program.process().state() == QProcess::Running && waits(), patience);
        // What the client holds has a bound: whatever more is published stays with the server.
        qint64 queued = -1;
        QTRY_VERIFY_WITH_TIMEOUT(std::exchange(queued, demo->statistics().queuedBytes) == demo->statistics().queuedBytes
                                     && queued > 0,
                                 patience);
        const qint64 before = residentKib(program.process().processId());
        flood(600); // 38 MiB
        QTRY_VERIFY_WITH_TIMEOUT(demo->statistics().queuedBytes >= queued + 30 * 1024 * 1024, patience);
        const qint64 after = residentKib(program.process().processId());
        QVERIFY2(after - before < 8 * 1024, qPrintable(u"%1 KiB → %2 KiB"_s.arg(before).arg(after)));

        // The reader wakes up: everything comes, nothing was dropped.
        QByteArray chunk(1024 * 1024, Qt::Uninitialized);
        qsizetype events = 0;
        QByteArray rest;
        const auto readSome = [&] {
            ssize_t size = 0;
            while ((size = ::read(reader, chunk.data(), static_cast<size_t>(chunk.size()))) > 0) {
                rest.append(chunk.constData(), size);
                // Whole lines only: the beginning of one would be counted again with its end.
                const qsizetype whole = rest.lastIndexOf('\n') + 1;
                events += rest.first(whole).count("{\"type\":\"event\"");
                rest = rest.sliced(whole);
            }
            return events;
        };
        QTRY_VERIFY_WITH_TIMEOUT(readSome() >= published, 3 * patience);
        QCOMPARE(events, published);
        program.send(SIGINT);
        QTRY_VERIFY_WITH_TIMEOUT((readSome(), program.hasEnded()), patience);
        ::close(reader);
    }

    void endsThoughNobodyReads()
    {
        const auto demo = startDemo();
        const QString fifo = m_folder.filePath(u"deaf"_s);
        QCOMPARE(::mkfifo(qPrintable(fifo), 0600), 0);
        const int reader = ::open(qPrintable(fifo), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        Program program(watch(*demo, {u"--stream"_s, u"public"_s, u"--json"_s, u"--token-file"_s, m_tokenFile}));
        program.process().setStandardOutputFile(fifo);
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(demo->statistics().streams > 0, patience);
        demo->tell(1000);
        program.send(SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QVERIFY(program.exitCode() >= 0);
        ::close(reader);
    }

    void saysThatTheStreamHasFailed()
    {
        const auto demo = startDemo();
        const QString wrong = fileWith(u"wrong"_s, "not-a-token-of-this-instance\n");
        Program program(watch(*demo, {u"--stream"_s, u"public"_s, u"--json"_s, u"--token-file"_s, wrong}));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience); // by itself: there is nothing to wait for
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.count(u"state"_s, u"state"_s, u"failed"_s), 1);
        QCOMPARE(program.count(u"drop"_s, u"ending"_s, u"status"_s), 1);
        QVERIFY2(program.errors().contains("does not accept the token"), program.errors().constData());
    }

    void survivesARestartOfTheServer()
    {
        const auto demo = startDemo();
        Program program(watch(*demo, {u"--stream"_s, u"public"_s, u"--json"_s, u"--token-file"_s, m_tokenFile}));
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(demo->statistics().streams > 0, patience);
        demo->tell(10);
        const StreamTarget target {.kind = StreamKind::Public};
        QTRY_COMPARE_WITH_TIMEOUT(program.count(u"event"_s), qsizetype(demo->ledger(target).size()), patience);
        demo->restart(300ms);
        QTRY_COMPARE_WITH_TIMEOUT(program.count(u"state"_s, u"state"_s, u"live"_s), 2, patience);
        QVERIFY(program.count(u"drop"_s) >= 1);
        QVERIFY(program.count(u"state"_s, u"state"_s, u"waiting"_s) >= 1);
        program.send(SIGINT);
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
    }

    void refusesToStart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("unknown option") << QStringList {u"watch"_s, u"--bogus"_s} << QByteArray("--bogus");
        QTest::newRow("unknown command") << QStringList {u"wacth"_s} << QByteArray("watch");
        QTest::newRow("bad URL") << QStringList {u"watch"_s, u"--server"_s, u"ftp://example.org"_s, u"--stream"_s,
                                                 u"public"_s}
                                 << QByteArray("--server");
        QTest::newRow("no such file") << QStringList {u"decode"_s, u"/no/such/file"_s} << QByteArray("/no/such/file");
        QTest::newRow("no token in the file")
            << QStringList {u"watch"_s,  u"--server"_s,     u"http://127.0.0.1:9"_s, u"--stream"_s,
                            u"public"_s, u"--token-file"_s, u"/dev/null"_s}
            << QByteArray("no access token");
    }
    void refusesToStart()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        Program program(arguments);
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.exitCode(), 3);
        QCOMPARE(program.output(), QByteArray());
        QVERIFY2(program.errors().startsWith("thumpline: "), program.errors().constData());
        QCOMPARE(program.errors().count('\n'), 1);
        QVERIFY2(program.errors().contains(says), program.errors().constData());
    }

    void saysThatNobodyAnswers()
    {
        Program program({u"watch"_s, u"--server"_s, u"http://127.0.0.1:1"_s, u"--stream"_s, u"public"_s, u"--for"_s,
                         u"1s"_s, u"--json"_s});
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.count(u"drop"_s, u"ending"_s, u"refused"_s) >= 1);
    }

    void neverPrintsTheToken_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("valid");
        const QStringList json {u"--json"_s, u"--stats"_s};
        for (const auto &transport : {u"sse"_s, u"websocket"_s}) {
            const QStringList by {u"--transport"_s, transport};
            const auto row = [&](const char *tag, const QStringList &more, const QString &fault, bool valid) {
                QTest::addRow("%s, %s", qPrintable(transport), tag) << by + more << fault << valid;
            };
            row("readable", {u"--stats"_s}, {}, true);
            row("json", json, {}, true);
            row("wrong token", json, {}, false);
            row("redirect", json, u"redirect"_s, true);
            row("redirect elsewhere", json, u"redirect-elsewhere"_s, true);
            row("403", json, u"status-403"_s, true);
            row("html", json, u"html"_s, true);
            row("cut", json, u"cut"_s, true);
        }
        QTest::newRow("seed style") << json
                + QStringList {u"--transport"_s, u"websocket"_s, u"--websocket-style"_s, u"seed"_s}
                                    << QString() << true;
    }
    void neverPrintsTheToken()
    {
        QFETCH(QStringList, more);
        QFETCH(QString, fault);
        QFETCH(bool, valid);
        const QByteArray canary = "CANARY~5f3a.9b+/token=";
        DemoOptions options = quiet();
        if (valid)
            options.tokens.read = canary;
        const auto demo = startDemo(options);
        if (!fault.isEmpty()) {
            const auto known = faultFromKey(fault);
            QVERIFY2(known, qPrintable(fault));
            demo->inject(*known);
        }
        const QString file = fileWith(u"canary"_s, canary + '\n');
        Program program(
            watch(*demo, QStringList {u"--stream"_s, u"user"_s, u"--for"_s, u"2s"_s, u"--token-file"_s, file} + more));
        program.setEnvironment(u"QT_LOGGING_RULES"_s, u"thumpline.*=true"_s);
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
        const QByteArray all = program.output() + program.errors();
        QVERIFY(!all.isEmpty());
        QVERIFY2(!all.contains("CANARY"), all.constData());
        QVERIFY(!all.contains(canary.toBase64()));
        QVERIFY(!all.contains(canary.toPercentEncoding()));
    }
};

QTEST_GUILESS_MAIN(WatchCommandTest)
#include "tst_watch_command.moc"
