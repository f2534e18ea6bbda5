#include "cli/command_line.h"
#include "cli/command_specs.h"
#include "protocol/duration.h"

#include <QTemporaryFile>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

template<typename Options>
Options parsed(const QString &line)
{
    const auto command = CommandLine::parse(words(line));
    if (!command) {
        QTest::qFail(qPrintable(command.error().text), __FILE__, __LINE__);
        return {};
    }
    if (!std::holds_alternative<Options>(command.value())) {
        QTest::qFail("another command than expected", __FILE__, __LINE__);
        return {};
    }
    return std::get<Options>(command.value());
}

QString errorOf(const QStringList &arguments)
{
    const auto command = CommandLine::parse(arguments);
    return command ? QString() : command.error().text;
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheWindowWithoutACommand()
    {
        QCOMPARE(parsed<WindowOptions>({}), WindowOptions {});
        const WindowOptions expected {.demo = true, .demoRate = 2.5, .runFor = 30s, .statsFile = u"out.json"_s};
        QCOMPARE(parsed<WindowOptions>(u"--demo --rate 2.5 --for 30s --stats=out.json --lang de"_s), expected);
    }

    void opensTheWindowOnStreams()
    {
        const auto options = parsed<WindowOptions>(
            u"--server http://127.0.0.1:4000 --stream public --stream hashtag --tag cats --transport websocket "
            "--websocket-style seed --for 5s"_s);
        const NamedStreams expected {.server = QUrl(u"http://127.0.0.1:4000"_s),
                                     .targets = {StreamTarget {.kind = StreamKind::Public},
                                                 StreamTarget {.kind = StreamKind::Hashtag, .tag = u"cats"_s}},
                                     .transport = TransportChoice::WebSocket,
                                     .webSocketStyle = WebSocketStyle::Seed};
        QCOMPARE(options, (WindowOptions {.streams = expected, .runFor = 5s}));
        QCOMPARE(parsed<WindowOptions>(u"--demo --era 2020"_s),
                 (WindowOptions {.demo = true, .demoEra = DemoEra::Era2020}));
    }

    void choosesTransportAndStyleByWhatTheServerIs()
    {
        const NamedStreams any {.server = QUrl(u"https://a.example"_s)};
        const Secret token("t");
        InstanceInfo pleroma = infoFromVersion(u"2.7.2 (compatible; Pleroma 2.5.0)"_s);
        InstanceInfo old = infoFromVersion(u"3.1.0"_s);
        old.streamingServer = QUrl(u"https://streaming.a.example"_s);
        QCOMPARE(any.optionsFor({}, pleroma, token).transport, TransportKind::WebSocket); // it has no SSE
        QCOMPARE(any.optionsFor({}, old, token).transport, TransportKind::Sse);
        QCOMPARE(any.optionsFor({}, old, token).webSocketStyle, WebSocketStyle::Seed);
        QCOMPARE(any.optionsFor({}, old, token).streamingServer, old.streamingServer);
        QCOMPARE(any.optionsFor({}, old, token).token, token);

        const NamedStreams chosen {.server = any.server,
                                   .transport = TransportChoice::WebSocket,
                                   .webSocketStyle = WebSocketStyle::Multiplexed};
        QCOMPARE(chosen.optionsFor({}, old, token).transport, TransportKind::WebSocket);
        QCOMPARE(chosen.optionsFor({}, old, token).webSocketStyle, WebSocketStyle::Multiplexed);
    }

    void readsAllOptionsOfWatch()
    {
        const auto options = parsed<WatchOptions>(
            u"watch --server http://127.0.0.1:4000 --stream public --transport websocket --websocket-style seed "
            "--for 1m --json --typed --stats --no-gap-fill --no-recheck --no-quiet-look"_s);
        QCOMPARE(options.streams.server, QUrl(u"http://127.0.0.1:4000"_s));
        QCOMPARE(options.streams.targets, std::vector {StreamTarget {.kind = StreamKind::Public}});
        QCOMPARE(options.streams.transport, TransportChoice::WebSocket);
        QCOMPARE(options.streams.webSocketStyle, std::optional {WebSocketStyle::Seed});
        QCOMPARE(options.runFor, std::optional<std::chrono::milliseconds> {1min});
        QVERIFY(options.json && options.typed && options.stats);
        QVERIFY(!options.fillGaps && !options.restChecks.recheckStatuses && !options.restChecks.lookWhenQuiet);
    }

    void givesTagsToTheStreamBeforeThem_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("one") << u"--stream hashtag --tag cats"_s << QStringList {u"#cats"_s};
        QTest::newRow("tag first") << u"--tag cats --stream hashtag"_s << QStringList {u"#cats"_s};
        QTest::newRow("two tags, one stream")
            << u"--stream hashtag --tag cats --tag dogs"_s << QStringList {u"#cats"_s, u"#dogs"_s};
        QTest::newRow("two streams, each its own")
            << u"--stream hashtag --tag cats --stream public --stream list --list 12"_s
            << QStringList {u"#cats"_s, u"public"_s, u"list 12"_s};
    }
    void givesTagsToTheStreamBeforeThem()
    {
        QFETCH(QString, arguments);
        const auto options = parsed<WatchOptions>(u"watch --server http://127.0.0.1:4000 "_s + arguments);
        QStringList labels;
        for (const StreamTarget &target : options.streams.targets)
            labels.append(target.label());
        QTEST(labels, "labels");
    }

    void readsWhatToCompare()
    {
        const AuditOptions::Side sse {.server = QUrl(u"https://a.example"_s), .transport = TransportChoice::Sse};
        AuditOptions expected {.left = sse, .right = sse, .target = {.kind = StreamKind::Public}};
        expected.right.transport = TransportChoice::WebSocket;
        QCOMPARE(parsed<AuditOptions>(u"audit --server a.example --stream public"_s), expected);

        const auto two
            = parsed<AuditOptions>(u"audit --server a.example --against b.example --stream hashtag --tag cats "
                                   u"--transports websocket,automatic "
                                   "--token-file /dev/null --token-file /dev/zero --for 5s --grace 2s --json"_s);
        QVERIFY(two.twoAddresses);
        QCOMPARE(two.right.server, QUrl(u"https://b.example"_s));
        QCOMPARE(two.left.transport, TransportChoice::WebSocket);
        QCOMPARE(two.right.transport, TransportChoice::Automatic);
        QCOMPARE(two.left.tokenFile, u"/dev/null"_s);
        QCOMPARE(two.right.tokenFile, u"/dev/zero"_s); // never the other one's
        QCOMPARE(two.target.tag, u"cats"_s);
        QCOMPARE(two.runFor, 5s);
        QCOMPARE(two.grace, 2s);
        QVERIFY(two.json);

        const auto alone = parsed<AuditOptions>(
            u"audit --server a.example --against b.example --stream public --token-file /dev/null"_s);
        QCOMPARE(alone.right.tokenFile, QString());

        const auto complaint
            = [](const QString &more) { return errorOf(words(u"audit --server a.example "_s + more)); };
        QVERIFY(complaint({}).contains(u"--stream"));
        QVERIFY(complaint(u"--stream public --stream user"_s).contains(u"one stream"));
        QVERIFY(complaint(u"--stream public --transports sse"_s).contains(u"--transports"));
        QVERIFY(complaint(u"--stream public --transports sse,smoke"_s).contains(u"--transports"));
        QVERIFY(complaint(u"--stream public --grace 0"_s).contains(u"--grace"));
        QVERIFY(complaint(u"--stream public --against ftp://b.example"_s).contains(u"--against"));
        QVERIFY(
            complaint(u"--stream public --token-file /dev/null --token-file /dev/null"_s).contains(u"once for each"));
    }

    void readsProbeAndDecode()
    {
        const auto probe = parsed<ProbeOptions>(u"probe --server http://127.0.0.1:4000 --for 5s --json"_s);
        QCOMPARE(probe.target, StreamTarget {});
        QCOMPARE(probe.heartbeatPatience, 5s);
        QVERIFY(probe.json);
        QVERIFY(!probe.quick);
        QVERIFY(parsed<ProbeOptions>(u"probe --server http://127.0.0.1:4000 --quick"_s).quick);

        const DecodeOptions raw {.file = u"a.sse"_s, .as = TransportKind::Sse, .raw = true, .chunkBytes = 7};
        QCOMPARE(parsed<DecodeOptions>(u"decode a.sse --as sse --raw --chunk 7"_s), raw);
        QCOMPARE(parsed<DecodeOptions>(u"decode"_s).file, u"-"_s);
        QCOMPARE(parsed<DecodeOptions>(u"decode -"_s).file, u"-"_s);

        const ReportOptions report {.file = u"a.jsonl"_s,
                                    .format = ReportFormat::Markdown,
                                    .from = std::chrono::milliseconds {2h},
                                    .to = *Timestamp::fromIso("2026-11-24T10:30:00Z"),
                                    .output = u"r.html"_s};
        QCOMPARE(
            parsed<ReportOptions>(u"report a.jsonl --format markdown --from 2h --to 2026-11-24T10:30:00Z -o r.html"_s),
            report);
        QCOMPARE(parsed<ReportOptions>(u"report -o r.md"_s).format, ReportFormat::Markdown);
        QCOMPARE(parsed<ReportOptions>(u"report -o r.json"_s).format, ReportFormat::Json);
        QCOMPARE(parsed<ReportOptions>(u"report"_s), ReportOptions {});
    }

    void saysWhatIsWrongAndHowToMendIt_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such command") << u"wacth"_s
                                         << u"watch, audit, probe, decode, explain, report, demo-server"_s;
        QTest::newRow("typing error") << u"watch --stram public"_s << u"Did you mean --stream?"_s;
        QTest::newRow("unknown") << u"watch --qqqqqqqq"_s << u"thumpline watch --help"_s;
        QTest::newRow("no value") << u"watch --server"_s << u"--server URL"_s;
        QTest::newRow("value where none is") << u"watch --json=yes"_s << u"--json takes no value"_s;
        QTest::newRow("no server") << u"watch --stream public"_s << u"--server URL"_s;
        QTest::newRow("no stream") << u"watch --server http://127.0.0.1:4000"_s << u"--stream NAME"_s;
        QTest::newRow("bad stream") << u"watch --server http://127.0.0.1:4000 --stream bogus"_s << u"--stream bogus"_s;
        QTest::newRow("bad moment") << u"report --from yesterday"_s << u"2026-11-24T10:30:00Z"_s;
        QTest::newRow("bad order") << u"report --from 1h --to 2h"_s << u"--from has to be earlier"_s;
        QTest::newRow("bad format") << u"report --format pdf"_s << u"markdown"_s;
        QTest::newRow("typing error in a stream")
            << u"watch --server http://127.0.0.1:4000 --stream publik"_s << u"did you mean public?"_s;
        QTest::newRow("typing error in an audit's stream")
            << u"audit --server http://127.0.0.1:4000 --stream Pubilc:local"_s << u"did you mean public:local?"_s;
        QTest::newRow("names of streams") << u"watch --server http://127.0.0.1:4000 --stream bogus"_s
                                          << u"user, user:notification, public, public:media, public:local"_s;
        QTest::newRow("bad time") << u"watch --server http://127.0.0.1:4000 --stream public --for ever"_s << u"30s"_s;
        QTest::newRow("no time") << u"watch --server http://127.0.0.1:4000 --stream public --for 0"_s << u"30s"_s;
        QTest::newRow("bad transport") << u"watch --server http://127.0.0.1:4000 --stream public --transport smoke"_s
                                       << u"sse, websocket"_s;
        QTest::newRow("no file") << u"watch --server http://127.0.0.1:4000 --stream public --token-file /no/such"_s
                                 << u"/no/such"_s;
        QTest::newRow("a folder") << u"watch --server http://127.0.0.1:4000 --stream public --token-file /"_s
                                  << u"can't be read"_s;
        QTest::newRow("typed alone") << u"watch --server http://127.0.0.1:4000 --stream public --typed"_s
                                     << u"--json"_s;
        QTest::newRow("rate alone") << u"--rate 5"_s << u"--demo"_s;
        QTest::newRow("era alone") << u"--era 2020"_s << u"--demo"_s;
        QTest::newRow("no such story") << u"demo-server --scenario nonsense"_s << u"read-timeout, redeploy"_s;
        QTest::newRow("speed of nothing") << u"demo-server --speed 4"_s << u"--scenario"_s;
        QTest::newRow("too fast") << u"demo-server --scenario quiet --speed 100"_s << u"from 0.1 to 60"_s;
        QTest::newRow("no such era") << u"--demo --era 1999"_s << u"2020, current"_s;
        QTest::newRow("window: no stream") << u"--server http://127.0.0.1:4000"_s << u"--stream NAME"_s;
        QTest::newRow("window: no server") << u"--stream public"_s << u"--server URL"_s;
        QTest::newRow("window: a token alone") << u"--token-file /no/such"_s << u"--server URL"_s;
        QTest::newRow("demo and streams") << u"--demo --server http://127.0.0.1:4000 --stream public"_s << u"either"_s;
        QTest::newRow("rate too high") << u"--demo --rate 20000"_s << u"10000"_s;
        QTest::newRow("chunk") << u"decode --chunk 0"_s << u"from 1 on"_s;
        QTest::newRow("raw and typed") << u"decode --raw --typed"_s << u"one of them"_s;
        QTest::newRow("two files") << u"decode a b"_s << u"one file"_s;
        QTest::newRow("language") << u"--lang xyzzy"_s << u"en, de or ja"_s;
    }
    void saysWhatIsWrongAndHowToMendIt()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, says);
        const QString error = errorOf(words(arguments));
        QVERIFY2(error.contains(says), qPrintable(error));
        QVERIFY(!error.contains(u'\n'));
    }

    void neverRepeatsWhatMayBeAToken_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString canary = u"CANARY-5f3a-token"_s;
        QTest::newRow("--token x") << QStringList {u"watch"_s, u"--token"_s, canary};
        QTest::newRow("--token=x") << QStringList {u"watch"_s, u"--token="_s + canary};
        QTest::newRow("-token=x") << QStringList {u"watch"_s, u"-token="_s + canary};
        QTest::newRow("--access-token") << QStringList {u"watch"_s, u"--access-token"_s, canary};
        QTest::newRow("bare") << QStringList {u"watch"_s, canary};
        QTest::newRow("with a dash in front") << QStringList {u"watch"_s, u'-' + canary};
        QTest::newRow("in an unknown option") << QStringList {u"watch"_s, u"--tokens="_s + canary};
        QTest::newRow("as a command") << QStringList {canary};
    }
    void neverRepeatsWhatMayBeAToken()
    {
        QFETCH(QStringList, arguments);
        const QString error = errorOf(arguments);
        QVERIFY(!error.isEmpty());
        QVERIFY2(!error.contains(u"CANARY"), qPrintable(error));
    }

    void pointsToTheTokenFile() { QVERIFY(errorOf({u"watch"_s, u"--token"_s, u"x"_s}).contains(u"--token-file FILE")); }

    void helpsWithEveryCommandAndOption()
    {
        const QString everything = std::get<PrintText>(CommandLine::parse({u"--help-all"_s}).value()).text;
        for (const CommandSpec &command : CommandSpecs::commands()) {
            const QString help = std::get<PrintText>(CommandLine::parse({command.name, u"--help"_s}).value()).text;
            QVERIFY(everything.contains(help));
            for (const OptionSpec &option : command.options) {
                QVERIFY2(help.contains(u"--"_s + option.name), qPrintable(option.name));
                QVERIFY(!option.help.isEmpty());
            }
            for (const QString &line : help.split(u'\n'))
                QVERIFY2(line.size() <= 100, qPrintable(line));
        }
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds"); // -1: none
        QTest::newRow("ms") << u"500ms"_s << qint64 {500};
        QTest::newRow("s") << u"30s"_s << qint64 {30'000};
        QTest::newRow("m") << u"1.5m"_s << qint64 {90'000};
        QTest::newRow("h") << u"2h"_s << qint64 {7'200'000};
        QTest::newRow("bare") << u"7"_s << qint64 {7000};
        QTest::newRow("empty") << QString() << qint64 {-1};
        QTest::newRow("unit only") << u"s"_s << qint64 {-1};
        QTest::newRow("negative") << u"-3s"_s << qint64 {-1};
        QTest::newRow("endless") << u"inf"_s << qint64 {-1};
        QTest::newRow("no number") << u"nan"_s << qint64 {-1};
        QTest::newRow("too long") << u"9999999h"_s << qint64 {-1};
        QTest::newRow("other unit") << u"3 weeks"_s << qint64 {-1};
    }
    void readsTimes()
    {
        QFETCH(QString, text);
        const auto duration = parseDuration(text);
        QTEST(duration ? qint64 {duration->count()} : -1, "milliseconds");
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
