#include "protocol/sse_parser.h"
#include "support/sse_trace.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace thumpline;
using namespace thumpline::test;

namespace {

const QByteArray bom {"\xef\xbb\xbf"};
const QByteArray replacement {"\xef\xbf\xbd"};

QByteArrayList sseCaptures()
{
    QByteArrayList paths;
    QDirIterator files {
        QStringLiteral(TEST_DATA_DIR "/captures"), {u"*.sse"_s}, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext())
        paths.append(files.next().toUtf8());
    std::sort(paths.begin(), paths.end());
    return paths;
}

QByteArray contentOf(const QByteArray &path)
{
    QFile file {QString::fromUtf8(path)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray {};
}

} // namespace

class TestSseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGrammar_data();
    void readsTheGrammar();
    void reportsACommentAtItsLineEnd_data();
    void reportsACommentAtItsLineEnd();
    void reportsAnEventAtItsBlankLine();
    void givesUpWhatIsTooLong_data();
    void givesUpWhatIsTooLong();
    void saysWhatWasUnfinished_data();
    void saysWhatWasUnfinished();
    void beginsAgainAfterTheEnd();
    void handsOverAWholePayloadWithoutACopy();
    void readsCapturesAlikeHoweverCut_data();
    void readsCapturesAlikeHoweverCut();
    void readsNoiseAlikeHoweverCut();
    void takesLinearTime_data();
    void takesLinearTime();
    void explainsEachDiagnostic();
    void makesWireMessages();
};

void TestSseParser::readsTheGrammar_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArrayList>("expected");

    const auto row = [](const char *tag, const QByteArray &input, const QByteArrayList &expected) {
        QTest::newRow(tag) << input << expected;
    };
    // Mastodon's bytes (captures, facts 1 to 9)
    row("the start of a stream", ":)\n", {"comment )"});
    row("heartbeat before 4.6", ":thump\n", {"comment thump"});
    row("heartbeat since 4.6", ":thump\n\n", {"comment thump"});
    row("an event", "event: update\ndata: {\"id\":\"1\"}\n\n", {"event update|{\"id\":\"1\"}|"});
    row("an event without a payload", "event: filters_changed\ndata: undefined\n\n",
        {"event filters_changed|undefined|"});
    row("heartbeat, then an event", ":thump\nevent: delete\ndata: 1\n\n", {"comment thump", "event delete|1|"});
    row("letters that end lines elsewhere",
        "data: a\u2028b\u2029c\u0085d\x0b\x0c"
        "e\n\n",
        {"event message|a\u2028b\u2029c\u0085d\x0b\x0c"
         "e|"});

    // the standard's examples
    row("standard: stock", "data: YHOO\ndata: +2\ndata: 10\n\n", {"event message|YHOO\\n+2\\n10|"});
    row("standard: four blocks",
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
        {"comment  test stream", "event message|first event|1", "event message|second event|",
         "event message| third event|"});
    row("standard: empty data",
        "data\n\ndata\ndata\n\ndata:", {"event message||", "event message|\\n|", "unfinished-event at 17: 5"});
    row("standard: one blank only", "data:test\n\ndata: test\n\n", {"event message|test|", "event message|test|"});

    // line ends
    row("LF", "data: a\n\ndata: b\n\n", {"event message|a|", "event message|b|"});
    row("CR", "data: a\r\rdata: b\r\r", {"event message|a|", "event message|b|"});
    row("CRLF", "data: a\r\n\r\ndata: b\r\n\r\n", {"event message|a|", "event message|b|"});
    row("mixed", "data: a\r\n\ndata: b\r\ndata: c\rdata: d\n\r\n", {"event message|a|", "event message|b\\nc\\nd|"});
    row("LF CR is two ends", "data: a\n\rdata: b\n\n", {"event message|a|", "event message|b|"});
    row("CR CR LF is two ends", "data: a\r\r\ndata: b\n\n", {"event message|a|", "event message|b|"});
    row("only line ends", "\r\n\n\r\r\n\r", {});

    // byte order mark
    row("BOM", bom + "data: a\n\n", {"event message|a|"});
    row("BOM before a comment", bom + ":)\n", {"comment )"});
    row("BOM alone on its line", bom + "\ndata: a\n\n", {"event message|a|"});
    row("BOM twice", bom + bom + "data: a\n\ndata: b\n\n", {"event message|b|"});
    row("BOM later", "data: a\n\n" + bom + "data: b\n\ndata: " + bom + "c\n\n",
        {"event message|a|", "event message|" + bom + "c|"});
    row("half a BOM",
        "\xef\xbb"
        "data: a\n\n",
        {"invalid-utf8 at 0: 1"});

    // fields
    row("no blank after the colon", "event:x\ndata:y\n\n", {"event x|y|"});
    row("two blanks after the colon", "event:  x\ndata:  y\n\n", {"event  x| y|"});
    row("a tab is no blank", "data:\ty\n\n", {"event message|\ty|"});
    row("colons in the value", "data: a:b: c\n\n", {"event message|a:b: c|"});
    row("field without a colon", "event\ndata\n\n", {"event message||"});
    row("blank before the name", " data: a\n\n", {});
    row("blank behind the name", "data : a\n\n", {});
    row("names are case-sensitive", "Data: a\nDATA: b\nEvent: x\n\n", {});
    row("unknown fields", "datax: a\ndat: b\nfoo: c\nfoo\ndata: d\n\n", {"event message|d|"});
    row("NUL in a name", QByteArray {"da\0ta: a\ndata: b\n\n", 18}, {"event message|b|"});
    row("NUL in data", QByteArray {"data: a\0b\n\n", 11}, {"event message|a\\0b|"});
    row("the last type counts", "event: a\nevent: b\ndata: c\n\n", {"event b|c|"});
    row("an empty type is the default", "event: a\nevent\ndata: c\n\n", {"event message|c|"});
    row("type without data", "event: a\n\ndata: b\n\n", {"event message|b|"});
    row("type behind data", "data: b\nevent: a\n\n", {"event a|b|"});
    row("comment inside an event", "data: a\n:x\ndata: b\n\n", {"comment x", "event message|a\\nb|"});
    row("comment with a blank", ": x \n", {"comment  x "});
    row("empty comment", ":\n", {"comment "});
    row("data lines that are empty", "data\ndata: a\ndata:\ndata\n\n", {"event message|\\na\\n\\n|"});

    // id and retry
    row("id stays", "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
        {"event message|a|1", "event message|b|1", "event message|c|"});
    row("id without data counts from the next event on", "id: 7\n\ndata: a\n\n", {"event message|a|7"});
    row("id with NUL is ignored", QByteArray {"id: 1\n\nid: a\0b\ndata: c\n\n", 24}, {"event message|c|1"});
    row("retry", "retry: 3000\nretry:0\nretry: 007\n", {"retry 3000", "retry 0", "retry 7"});
    row("retry is digits only", "retry: 3s\nretry: -1\nretry: +1\nretry: 1.5\nretry:  1\nretry:\nretry\nretry: ٣\n",
        {});
    row("retry beyond all numbers", "retry: 99999999999999999999999999999\n", {"retry 9223372036854775807"});

    // UTF-8
    row("characters of all lengths", "data: aä€😀\n\n", {"event message|aä€😀|"});
    row("invalid bytes",
        "data: a\xff\xfe"
        "b\n\n",
        {"invalid-utf8 at 0: 2", "event message|a" + replacement + replacement + "b|"});
    row("cut by the line's end", "data: a\xf0\x9f\x98\n\n",
        {"invalid-utf8 at 0: 1", "event message|a" + replacement + "|"});
    row("invalid in several lines", ":\xc0\nevent: \xed\xa0\x80\ndata: \x80\ndata: ok\n\n",
        {"invalid-utf8 at 0: 1", "comment " + replacement, "invalid-utf8 at 3: 3", "invalid-utf8 at 14: 1",
         "event " + replacement + replacement + replacement + "|" + replacement + "\\nok|"});
    row("data lines beside invalid ones", "data: ok\ndata: \x80\n\n",
        {"invalid-utf8 at 9: 1", "event message|ok\\n" + replacement + "|"});
}

void TestSseParser::readsTheGrammar()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArrayList, expected);

    QCOMPARE(traceOf(input), expected);
    QCOMPARE(traceOf(input, 1), expected);
    for (qsizetype cut = 0; cut <= input.size(); ++cut)
        QVERIFY2(traceOfCut(input, cut) == expected, qPrintable(u"cut at byte %1"_s.arg(cut)));
}

void TestSseParser::reportsACommentAtItsLineEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("LF") << ":thump\n"_ba;
    QTest::newRow("CR, without waiting for an LF") << ":thump\r"_ba;
    QTest::newRow("inside an event") << "event: update\n:thump\n"_ba;
}

void TestSseParser::reportsACommentAtItsLineEnd()
{
    QFETCH(const QByteArray, bytes);
    SseTrace trace;
    SseParser parser;
    parser.feed(bytes, trace);
    QCOMPARE(trace.lines, QByteArrayList {"comment thump"});
}

void TestSseParser::reportsAnEventAtItsBlankLine()
{
    SseTrace trace;
    SseParser parser;
    parser.feed("event: update\n", trace);
    parser.feed("data: a\n", trace);
    QVERIFY(trace.lines.isEmpty());
    parser.feed("\r", trace);
    QCOMPARE(trace.lines, QByteArrayList {"event update|a|"});
    parser.feed("\ndata: b\n\n", trace);
    QCOMPARE(trace.lines, (QByteArrayList {"event update|a|", "event message|b|"}));
}

void TestSseParser::givesUpWhatIsTooLong_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArrayList>("expected");

    // limits: 16 bytes a line, 20 an event
    const auto row = [](const char *tag, const QByteArray &input, const QByteArrayList &expected) {
        QTest::newRow(tag) << input << expected;
    };
    const QByteArray next = "data: next\n\n";
    const QByteArray nextEvent = "event message|next|";
    row("the longest line", "data: 7890123456\n\n" + next, {"event message|7890123456|", nextEvent});
    row("one byte more", "data: 78901234567\n\n" + next, {"line-too-long at 0: 16", nextEvent});
    row("the rest of the event goes too", "event: x\ndata: 78901234567\ndata: a\n\n" + next,
        {"line-too-long at 9: 16", nextEvent});
    row("what came before goes too", "data: a\ndata: 78901234567\n\n" + next, {"line-too-long at 8: 16", nextEvent});
    row("a comment only itself", "data: a\n: 345678901234567\ndata: b\n\n" + next,
        {"line-too-long at 8: 16", "event message|a\\nb|", nextEvent});
    row("comments inside a lost event", "data: 78901234567\n:thump\n\n" + next,
        {"line-too-long at 0: 16", "comment thump", nextEvent});
    row("the id of a lost event", "id: 5\ndata: 78901234567\n\n" + next,
        {"line-too-long at 6: 16", "event message|next|5"});
    row("two lines, two events", "data: 78901234567\n\ndata: 78901234567\n\n" + next,
        {"line-too-long at 0: 16", "line-too-long at 19: 16", nextEvent});
    row("CRLF belongs to no line", "data: 7890123456\r\n\r\n" + next, {"event message|7890123456|", nextEvent});
    row("unended", "data: 789012345678901234567890", {"line-too-long at 0: 16"});
    row("unended comment", ":23456789012345678901234567890", {"line-too-long at 0: 16"});
    row("the largest event", "data: 123456789\ndata: 1234567890\n\n" + next,
        {"event message|123456789\\n1234567890|", nextEvent});
    row("one byte more in an event", "data: 1234567890\ndata: 1234567890\ndata: x\n\n" + next,
        {"event-too-long at 0: 20", nextEvent});
    row("the type counts", "event: x\ndata: 123456789\ndata: 1234567890\n\n" + next,
        {"event-too-long at 0: 20", nextEvent});
    row("types replace each other", "event: 12345678\nevent: 12345678\nevent: x\n\n" + next, {nextEvent});
    row("many empty lines", "data\n" + QByteArray {"data\n"}.repeated(30) + '\n' + next,
        {"event-too-long at 0: 20", nextEvent});
    row("replaced bytes count as they are kept", "data: \xff\xff\xff\xff\xff\xff\xff\n\n" + next,
        {"invalid-utf8 at 0: 7", "event-too-long at 0: 20", nextEvent});
    row("unended event", "data: 123456789\ndata: 1234567890", {"unfinished-event at 0: 32"});
    row("unended lost event", "data: 1234567890\ndata: 1234567890\n", {"event-too-long at 0: 20"});
}

void TestSseParser::givesUpWhatIsTooLong()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArrayList, expected);

    const SseLimits limits {16, 20};
    QCOMPARE(traceOf(input, 0, limits), expected);
    QCOMPARE(traceOf(input, 1, limits), expected);
    for (qsizetype cut = 0; cut <= input.size(); ++cut)
        QVERIFY2(traceOfCut(input, cut, limits) == expected, qPrintable(u"cut at byte %1"_s.arg(cut)));
}

void TestSseParser::saysWhatWasUnfinished_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("nothing") << ""_ba << QByteArrayList {};
    QTest::newRow("between events") << "data: a\n\n"_ba << QByteArrayList {"event message|a|"};
    QTest::newRow("the cut between the two writes of an event")
        << "event: update\n"_ba << QByteArrayList {"unfinished-event at 0: 14"};
    QTest::newRow("before the blank line")
        << ":)\nevent: update\ndata: a\n"_ba << QByteArrayList {"comment )", "unfinished-event at 3: 22"};
    QTest::newRow("inside the data") << "event: update\ndata: {\"i"_ba << QByteArrayList {"unfinished-event at 0: 23"};
    QTest::newRow("inside the first field")
        << "data: a\n\neve"_ba << QByteArrayList {"event message|a|", "unfinished-event at 9: 3"};
    QTest::newRow("a comment is no event") << ":thu"_ba << QByteArrayList {};
    QTest::newRow("nor is an id") << "id: 1\n"_ba << QByteArrayList {};
    QTest::newRow("a comment behind a BOM") << bom + ":thu" << QByteArrayList {};
}

void TestSseParser::saysWhatWasUnfinished()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArrayList, expected);

    QCOMPARE(traceOf(input), expected);
    QCOMPARE(traceOf(input, 1), expected);
}

void TestSseParser::beginsAgainAfterTheEnd()
{
    SseTrace trace;
    SseParser parser;
    parser.feed("id: 3\ndata: a\n\nid: 4\nevent: half\ndata: x", trace);
    parser.finish(trace);
    QCOMPARE(parser.lastEventId(), "3"_ba); // 4 never took effect
    parser.feed(bom + "data: b\n\n", trace);
    QCOMPARE(trace.lines, (QByteArrayList {"event message|a|3", "unfinished-event at 21: 19", "event message|b|3"}));
}

void TestSseParser::handsOverAWholePayloadWithoutACopy()
{
    class Places : public SseTrace
    {
    public:
        void event(const SseEventView &event) override { data = event.data.data(); }
        const char *data = nullptr;
    };
    const QByteArray input = "event: update\ndata: payload\n\n"_ba;
    Places places;
    SseParser parser;
    parser.feed(input, places);
    QCOMPARE(static_cast<const void *>(places.data), static_cast<const void *>(input.constData() + 20));

    places.data = nullptr;
    const QByteArray secondWrite = "data: payload\n\n"_ba;
    parser.feed("event: update\n", places);
    parser.feed(secondWrite, places);
    QCOMPARE(static_cast<const void *>(places.data), static_cast<const void *>(secondWrite.constData() + 6));
}

void TestSseParser::readsCapturesAlikeHoweverCut_data()
{
    QTest::addColumn<QByteArray>("path");
    const QByteArrayList paths = sseCaptures();
    QVERIFY(paths.size() > 150);
    for (const QByteArray &path : paths)
        QTest::newRow(path.mid(qsizetype {sizeof(TEST_DATA_DIR "/captures")}).constData()) << path;
}

void TestSseParser::readsCapturesAlikeHoweverCut()
{
    QFETCH(const QByteArray, path);
    const QByteArray input = contentOf(path);
    QVERIFY(!input.isEmpty() || QFileInfo {QString::fromUtf8(path)}.size() == 0);
    const QByteArrayList whole = traceOf(input);
    for (const QByteArray &line : whole)
        QVERIFY2(!line.startsWith("invalid-utf8") && !line.contains("too-long"), line.constData());
    for (const qsizetype piece : {1, 2, 3, 7, 64, 1024, 4096})
        QVERIFY2(traceOf(input, piece) == whole, qPrintable(u"pieces of %1"_s.arg(piece)));
}

void TestSseParser::readsNoiseAlikeHoweverCut()
{
    static const QByteArrayList words {"data", "event",    "id",       "retry", ":",    ": ",
                                       " ",    "\n",       "\r",       "\r\n",  "\n\n", "x",
                                       "ä",    "\xf0\x9f", "\x98\x80", "\xff",  bom,    QByteArray {"\0", 1},
                                       "12"};
    QRandomGenerator random {20261124};
    const SseLimits limits {24, 40};
    for (int round = 0; round < 3000; ++round) {
        QByteArray input;
        for (int i = random.bounded(40); i >= 0; --i)
            input += words[random.bounded(int {static_cast<int>(words.size())})];
        const QByteArrayList whole = traceOf(input, 0, limits);
        QCOMPARE(traceOf(input, 1, limits), whole);
        const qsizetype cut = random.bounded(qint64 {input.size() + 1});
        QCOMPARE(traceOfCut(input, cut, limits), whole);
    }
}

void TestSseParser::takesLinearTime_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<qsizetype>("pieceBytes");
    QTest::newRow("one line byte by byte") << "x"_ba << qsizetype {1};
    QTest::newRow("one line in small pieces") << "x"_ba << qsizetype {100};
    QTest::newRow("only CR") << "\r"_ba << qsizetype {0};
    QTest::newRow("only CR, byte by byte") << "\r"_ba << qsizetype {1};
    QTest::newRow("CR far from LF") << "a\r"_ba << qsizetype {0};
    QTest::newRow("only LF") << "\n"_ba << qsizetype {0};
    QTest::newRow("data lines without end") << "data\n"_ba << qsizetype {0};
    QTest::newRow("data lines without end, cut") << "data\n"_ba << qsizetype {3};
    QTest::newRow("types without end") << "event: abcdefgh\n"_ba << qsizetype {0};
    QTest::newRow("invalid bytes") << "\xff"_ba << qsizetype {0};
    QTest::newRow("colons") << ":"_ba << qsizetype {1};
}

void TestSseParser::takesLinearTime()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const qsizetype, pieceBytes);

    // 4 MiB: in square time this would take hours, in linear time it takes less than a second even with sanitizers.
    const QByteArray input = pattern.repeated(qsizetype {4} * 1024 * 1024 / pattern.size());
    class Nothing : public SseTrace
    {
        void comment(QByteArrayView) override {}
        void event(const SseEventView &) override {}
    } sink;
    SseParser parser;
    QElapsedTimer time;
    time.start();
    const qsizetype step = pieceBytes > 0 ? pieceBytes : input.size();
    for (qsizetype at = 0; at < input.size(); at += step)
        parser.feed(QByteArrayView {input}.sliced(at, std::min(step, input.size() - at)), sink);
    parser.finish(sink);
    QVERIFY2(time.elapsed() < 10'000, qPrintable(u"%1 ms"_s.arg(time.elapsed())));
}

void TestSseParser::explainsEachDiagnostic()
{
    QCOMPARE(explain({SseDiagnosticKind::InvalidUtf8, 12, 2}),
             u"invalid UTF-8 in the line at byte 12, replaced 2 times"_s);
    for (int i = 0; i <= static_cast<int>(SseDiagnosticKind::UnfinishedEvent); ++i) {
        const auto kind = static_cast<SseDiagnosticKind>(i);
        QVERIFY(!toKey(kind).isEmpty());
        QVERIFY(explain({kind, 7, 9}).contains(u"at byte 7"_s));
    }
}

void TestSseParser::makesWireMessages()
{
    QVERIFY(toWireMessage({"update", "{}", "7"}) == (WireMessage {.event = "update", .payload = "{}"}));
    QVERIFY(toWireMessage({"filters_changed", "undefined", ""})
            == (WireMessage {.event = "filters_changed", .payload = "undefined", .hasPayload = false}));
    QVERIFY(toWireMessage({"x", "", ""}) == WireMessage {.event = "x"});
}

QTEST_GUILESS_MAIN(TestSseParser)
#include "tst_sse_parser.moc"
