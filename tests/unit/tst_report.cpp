#include "cli/report_command.h"
#include "report/html_report.h"
#include "report/markdown_report.h"
#include "report/report_format.h"
#include "report/report_text.h"
#include "support/history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QXmlStreamReader>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thumpline;

namespace {

constexpr Timestamp made {std::chrono::milliseconds {1'790'100'000'000}};

struct Told
{
    ExitCode code = ExitCode::Fine;
    QByteArray out {};
    QStringList complaints {};

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString summary() const { return json()["summary"_L1].toArray().first().toString(); }
};

/// Two hours: four drops after 60 s of silence on one stream, a restart with 502s on the other.
QByteArray twoHours()
{
    History history;
    history.source("s1").source("s2", "https://a.example", "websocket");
    for (int i = 0; i < 4; ++i) {
        history.life("s1", 10 + 1700 * i, 1600 + 1700 * i + i, {.silence = 60, .events = 20})
            .line(1600.1 + 1701 * i, "s1", "state",
                  R"("state":"waiting","attempt":1,"retryAt":"2026-09-21T14:00:00.000Z")");
    }
    history.line(3330, "s1", "gap",
                 R"("from":"2026-09-21T14:21:40.000Z","to":"2026-09-21T14:22:50.000Z","filled":7,"missing":0)");
    history.open("s1", 6820, 7200, {.events = 5});
    history.life("s2", 12, 4000, {.end = R"("ending":"close","closeCode":1012,"closeReason":"Service Restart")"});
    for (int i = 0; i < 3; ++i)
        history.fail("s2", 4010 + 20 * i, R"("phase":"upgrade","ending":"status","status":502)", {"dns", "tcp", "tls"});
    history.open("s2", 4100, 7200);
    for (int at = 5; at < 7200; at += 60)
        history.health(at, at > 3990 && at < 4090 ? "down" : "ok", at > 3990 && at < 4090 ? 502 : 200);
    return history.lines();
}

/// The text of all elements of that name, after the document was found well-formed.
QStringList elementsOf(const QByteArray &html, const QString &name)
{
    QStringList texts;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            texts += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return xml.hasError() ? QStringList {u"broken: "_s + xml.errorString()} : texts;
}

} // namespace

/// Reports: what they gather of a history, and what they make of hostile texts.
class TestReport : public QObject
{
    Q_OBJECT

private:
    Told report(const QByteArray &lines, ReportOptions options = {.format = ReportFormat::Json})
    {
        options.file = m_folder.filePath(u"input.jsonl"_s);
        QFile file(options.file);
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
            qFatal("can't write the input");
        file.close();
        QTemporaryFile out;
        if (!out.open())
            qFatal("no temporary file");
        Told told;
        ReportCommand command(
            options, out.handle(), [&](const QString &text) { told.complaints += text; }, made);
        told.code = command.run();
        out.seek(0);
        told.out = out.readAll();
        return told;
    }

    QTemporaryDir m_folder {};

private Q_SLOTS:
    void saysWhatTheContractSays();
    void beginsWithTheMostFrequentCause();
    void tellsWhatIsInEachFormat();
    void keepsToItsRange();
    void reckonsRangesFromTheEnd();
    void listsTheLatestOfManyDrops();
    void saysThatThereIsNoStream();
    void countsBadLines();
    void keepsWhatStandsWhereItCanNotWrite();
    void hostileTextsStayText_data();
    void hostileTextsStayText();
    void markdownTextStaysText_data();
    void markdownTextStaysText();
    void takesOutTokens_data();
    void takesOutTokens();
};

void TestReport::saysWhatTheContractSays()
{
    QByteArray told = report(twoHours()).out;
    // What differs from machine to machine.
    static const QRegularExpression program(uR"("program":\{[^}]*\})"_s);
    told = QString::fromUtf8(told).replace(program, u"\"program\":{}"_s).toUtf8();
    const QString path = QStringLiteral(TEST_DATA_DIR "/golden/report.json");
    if (qEnvironmentVariableIsSet("THUMPLINE_WRITE_GOLDEN")) {
        QFile golden(path);
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(QJsonDocument::fromJson(told).toJson());
    }
    QFile golden(path);
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QByteArrayList expected = golden.readAll().split('\n');
    const QByteArrayList actual = QJsonDocument::fromJson(told).toJson().split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

void TestReport::beginsWithTheMostFrequentCause()
{
    const Told told = report(twoHours());
    QCOMPARE(told.code, ExitCode::Fine);
    QVERIFY2(told.summary().startsWith(u"5 drop"_s), qPrintable(told.summary()));
    QVERIFY2(told.summary().contains(u"Likely: A proxy"_s), qPrintable(told.summary()));
    QVERIFY2(told.summary().contains(u"60.0 s"_s), qPrintable(told.summary()));
    const QJsonObject cause = told.json()["causes"_L1].toArray().first().toObject();
    QCOMPARE(cause["rule"_L1].toString(), u"D16"_s);
    QVERIFY(cause["drops"_L1].toInt() >= 2);
    const QJsonArray drops = told.json()["drops"_L1].toArray();
    QCOMPARE(drops.size(), 6); // the failed attempts are one
    const auto isRow = [](const QJsonValue &drop) { return drop["times"_L1].toInt() == 3; };
    QCOMPARE(std::ranges::count_if(drops, isRow), 1);
}

void TestReport::tellsWhatIsInEachFormat()
{
    for (const ReportFormat format : {ReportFormat::Html, ReportFormat::Markdown, ReportFormat::Json}) {
        const QByteArray told = report(twoHours(), {.format = format}).out;
        for (const char *text : {"D16", "proxy_read_timeout", "a.example", "Service Restart", "R10", "TLSv1.3"}) {
            QByteArray written = told;
            written.replace("\\_", "_");
            QVERIFY2(written.contains(text), (toKey(format) + ": " + text).constData());
        }
    }
    const QByteArray html = report(twoHours(), {.format = ReportFormat::Html}).out;
    QVERIFY(html.contains("<html lang=\"en\" dir=\"ltr\">"));
    QCOMPARE(elementsOf(html, u"svg"_s).size() > 1, true); // Pulse, and the samples of its legend
    for (const char *fetched : {"src=", "<script", "@import", "<link", "href=\"http"})
        QVERIFY2(!html.contains(fetched), fetched);
    // Each number in the picture leads to a row that is there.
    static const QRegularExpression link(u"href=\"#([a-z_0-9-]+)\""_s);
    int links = 0;
    for (auto matches = link.globalMatch(QString::fromUtf8(html)); matches.hasNext(); ++links) {
        const QString id = matches.next().captured(1);
        QVERIFY2(html.contains("id=\"" + id.toUtf8() + '"'), qPrintable(id));
    }
    QVERIFY(links >= 6);
}

void TestReport::keepsToItsRange()
{
    const QByteArray lines = twoHours();
    const auto at
        = [](int seconds) { return Timestamp {std::chrono::milliseconds {1'790'000'000'000 + seconds * 1'000LL}}; };
    const Told told = report(lines, {.format = ReportFormat::Json, .from = at(1700), .to = at(3400)});
    const QJsonObject json = told.json();
    QCOMPARE(json["from"_L1].toString(), at(1700).toIso());
    QCOMPARE(json["to"_L1].toString(), at(3400).toIso());
    QVERIFY(!json.contains("counted"_L1));
    const QJsonArray drops = json["drops"_L1].toArray();
    QCOMPARE(drops.size(), 1);
    // The pattern is known from what came before and after: the explanation is the same as that of the whole.
    QCOMPARE(drops.first()["rule"_L1], report(lines).json()["drops"_L1].toArray()[1]["rule"_L1]);
    const QJsonObject stream = json["streams"_L1].toArray().first().toObject();
    QCOMPARE(stream["drops"_L1].toInt(), 1);
    QCOMPARE(stream["events"_L1]["all"_L1].toInt(), 20);
    QCOMPARE(json["gaps"_L1].toArray().size(), 1);
    // Before the first drop: nothing but the stream.
    const QJsonObject early = report(lines, {.format = ReportFormat::Json, .to = at(1000)}).json();
    QVERIFY(early["drops"_L1].toArray().isEmpty());
    QVERIFY2(early["summary"_L1].toArray().first().toString().startsWith(u"No drop in 16 min"_s),
             qPrintable(early["summary"_L1].toArray().first().toString()));
}

void TestReport::reckonsRangesFromTheEnd()
{
    const Told told = report(twoHours(), {.format = ReportFormat::Json, .from = std::chrono::milliseconds {30min}});
    QCOMPARE(told.json()["drops"_L1].toArray().size(), 1);
    const Timestamp from = *Timestamp::fromIso(told.json()["from"_L1].toString().toLatin1());
    const Timestamp to = *Timestamp::fromIso(told.json()["to"_L1].toString().toLatin1());
    QCOMPARE((to.sinceEpoch - from.sinceEpoch).count(), std::chrono::milliseconds(30min).count());
    // Counts are kept by the minute: what is counted beyond the range is told.
    const Timestamp counted = *Timestamp::fromIso(told.json()["counted"_L1]["from"_L1].toString().toLatin1());
    QVERIFY(counted <= from && from.sinceEpoch - counted.sinceEpoch < 1min);
}

void TestReport::listsTheLatestOfManyDrops()
{
    History history;
    history.source("s1");
    for (int i = 0; i < 400; ++i)
        history.life("s1", 10 + 100 * i, 90 + 100 * i, {.events = 1});
    const QJsonObject json = report(history.lines()).json();
    const QJsonArray drops = json["drops"_L1].toArray();
    QCOMPARE(drops.size(), 200);
    QCOMPARE(json["omittedDrops"_L1].toInt(), 200);
    QCOMPARE(json["streams"_L1].toArray().first()["drops"_L1].toInt(), 400);
    QCOMPARE(drops.first()["number"_L1].toInt(), 1);
    QVERIFY(report(history.lines(), {.format = ReportFormat::Html}).out.contains("200 older"));
}

void TestReport::saysThatThereIsNoStream()
{
    for (const QByteArray &lines : {QByteArray(), QByteArray("\n\n"), History().health(5, "ok", 200).lines()}) {
        const Told told = report(lines);
        QCOMPARE(told.code, ExitCode::Degraded);
        QCOMPARE(told.complaints.size(), 1);
        QCOMPARE(told.summary(), u"No stream was watched in this time."_s);
        QVERIFY(elementsOf(report(lines, {.format = ReportFormat::Html}).out, u"h1"_s).first().contains(u"report"_s));
    }
}

void TestReport::countsBadLines()
{
    const Told told = report("what?\n" + twoHours());
    QCOMPARE(told.code, ExitCode::Degraded);
    QCOMPARE(told.json()["drops"_L1].toArray().size(), 6);
}

void TestReport::keepsWhatStandsWhereItCanNotWrite()
{
    const QString output = m_folder.filePath(u"report.html"_s);
    ReportOptions options {.output = output};
    QCOMPARE(report(twoHours(), options).code, ExitCode::Fine);
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("</html>\n"));
    for (const QString &bad : {u"/dev/full"_s, u"/nonexistent/report.html"_s}) {
        options.output = bad;
        const Told told = report(twoHours(), options);
        QCOMPARE(told.code, ExitCode::Usage);
        QCOMPARE(told.complaints.size(), 1);
        QVERIFY2(told.complaints.first().contains(bad), qPrintable(told.complaints.first()));
    }
}

void TestReport::hostileTextsStayText_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("markup") << u"</svg></style><script>alert(1)</script><img src=x onerror=alert(1)>"_s;
    QTest::newRow("attribute") << u"\" onmouseover=\"alert(1)\" x='"_s;
    QTest::newRow("entity") << u"&lt;script&gt; &#60;b&#62; &amp;"_s;
    QTest::newRow("comment") << u"--><!-- ]]> <![CDATA[x]]> <?php ?>"_s;
    QTest::newRow("bidi") << u"\u202Eevil\u202C \u2066open \u2069\u2069"_s;
    QTest::newRow("control") << u"a\u0000b\u001b[31m\r\n\u0085\u0007"_s;
    QTest::newRow("table") << u"a | b |\n| --- |\n# heading"_s;
    QTest::newRow("mention") << u"@someone #1 !2 https://evil.example/ www.evil.example [x](javascript:1) `code`"_s;
    QTest::newRow("half a pair") << (u"x"_s + QChar(0xd800) + u"y"_s);
}

void TestReport::hostileTextsStayText()
{
    QFETCH(const QString, hostile);
    const QJsonObject fields {
        {u"ending"_s, u"status"_s},  {u"status"_s, 503},
        {u"phase"_s, u"http"_s},     {u"error"_s, hostile},
        {u"closeReason"_s, hostile}, {u"contentType"_s, hostile},
        {u"redirect"_s, hostile},    {u"headers"_s, QJsonObject {{u"server"_s, hostile}, {u"via"_s, hostile}}}};
    const QByteArray text = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    History history;
    history.source("s1").fail("s1", 20, text.mid(1, text.size() - 2)).life("s1", 30, 90);
    const QByteArray html = report(history.lines(), {.format = ReportFormat::Html}).out;
    QVERIFY2(!elementsOf(html, u"code"_s).isEmpty(), html.constData());
    QVERIFY2(!elementsOf(html, u"h1"_s).first().startsWith(u"broken"_s), qPrintable(elementsOf(html, u"h1"_s).first()));
    for (const QString &element : {u"script"_s, u"img"_s, u"b"_s})
        QCOMPARE(elementsOf(html, element), QStringList());
    QVERIFY(!html.contains(" onmouseover=\""));
    const QString markdown = QString::fromUtf8(report(history.lines(), {.format = ReportFormat::Markdown}).out);
    static const QRegularExpression outsideOfCode(u"```text.*?```|`[^`\n]*`"_s,
                                                  QRegularExpression::DotMatchesEverythingOption);
    QString prose = markdown;
    prose.remove(outsideOfCode);
    static const QRegularExpression live(uR"(<|@\w|#\d|(?<!\\):\/\/|www\.|(?<!\\)\]\(|(?<!\\)`)"_s);
    QVERIFY2(!prose.contains(live), qPrintable(prose));
    // Each row of a table has as many cells as its head.
    static const QRegularExpression bars(uR"((?<!\\)\|)"_s);
    qsizetype cells = 0;
    for (const QString &line : markdown.split(u'\n')) {
        const qsizetype found = line.count(bars);
        if (!line.startsWith(u'|'))
            cells = 0;
        else if (cells == 0)
            cells = found;
        else
            QCOMPARE(found, cells);
    }
    for (const QString &written : {QString::fromUtf8(html), markdown}) {
        for (const QChar c : written) {
            QVERIFY(c == u'\n' || c.category() != QChar::Other_Control);
            QVERIFY(c.unicode() < 0x202a || c.unicode() > 0x202e);
        }
    }
}

void TestReport::markdownTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"4 drops, 2.1 s (97.3 %)"_s << u"4 drops, 2.1 s (97.3 %)"_s;
    QTest::newRow("list") << u"- x"_s << u"\\- x"_s;
    QTest::newRow("number") << u"1. x"_s << u"\u20601. x"_s;
    QTest::newRow("heading") << u"# x"_s << u"\\#\u2060 x"_s;
    QTest::newRow("emphasis") << u"a_b*c"_s << u"a\\_b\\*c"_s;
    QTest::newRow("tag") << u"<b>&"_s << u"&lt;b&gt;&amp;"_s;
    QTest::newRow("mention") << u"@me"_s << u"@\u2060me"_s;
    QTest::newRow("link") << u"http://x"_s << u"http\\://x"_s;
}

void TestReport::markdownTextStaysText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(markdownText(text), expected);
}

void TestReport::takesOutTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto same = [](const char *tag, const QString &text) { QTest::newRow(tag) << text << text; };
    QTest::newRow("query") << u"GET https://a.example/api?access_token=abc&x=1 failed"_s
                           << u"GET https://a.example/api?[…] failed"_s;
    QTest::newRow("bare query") << u"/api/v1/streaming?access_token=abc&stream=user"_s
                                << u"/api/v1/streaming?access_token=[…]&stream=user"_s;
    QTest::newRow("user info") << u"wss://me:secret@a.example/x"_s << u"wss://a.example/x"_s;
    QTest::newRow("bearer") << u"Bearer abcDEF123456"_s << u"Bearer […]"_s;
    QTest::newRow("header") << u"authorization: Bearer abc"_s << u"authorization: […]"_s;
    QTest::newRow("spoken") << u"the token 'k3y-abcdef' is bad"_s << u"the token '[…]' is bad"_s;
    QTest::newRow("alone") << u"got ZA-Yj3aBD8U8Cm7lKUp-lm9O9BmDgdhHzDeqsY8tlL0 here"_s << u"got […] here"_s;
    QTest::newRow("hexadecimal") << u"0123456789abcdef0123456789abcdef01234567"_s << u"[…]"_s;
    same("a sentence", u"The token was revoked: invalid token."_s);
    same("a rule", u"Raise proxy_read_timeout, and find out why heartbeats do not pass."_s);
    same("a product", u"Microsoft-Azure-Application-Gateway/v2"_s);
    same("a request", u"7d9f8b6c-1234-4abc-9def-0123456789ab"_s);
    same("a ray", u"8c1f2a3b4d5e6f70-FRA"_s);
    same("a pod", u"mastodon-streaming-7d9f8b6c5-abcde"_s);
}

void TestReport::takesOutTokens()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(ReportText::withoutTokens(text), expected);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
