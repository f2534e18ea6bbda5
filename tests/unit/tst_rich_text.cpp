#include "content/rich_text.h"
#include "protocol/decoder.h"
#include "support/capture_messages.h"
#include "support/payload_files.h"

#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

class TestRichText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsWhatAReaderSees_data();
    void textIsWhatAReaderSees();
    void blocksKnowTheirPlace();
    void runsCarryStyles();
    void linksCarryTargetsAndKinds();
    void linksThatMayNotBeOpenedAreText();
    void blanksBesideLinksAreNotInThem();
    void emojisAreFoundWhereTheyAreKnown();
    void emojisKeepTheStylesAroundThem();
    void inlineQuotesAreHiddenWhereTheQuoteIsShown();
    void hostileContentIsText();
    void hostilePayloadsStayWithinBounds_data();
    void hostilePayloadsStayWithinBounds();
    void everyContentHoldsTogether_data();
    void everyContentHoldsTogether();
    void linesOfPlainTextHaveEmojis();
};

namespace {

Status statusOf(const QString &file, size_t index = 0)
{
    return *decodeFile(file, index)->status();
}

/// What is promised of every rich text, whatever it was made of.
void checkInvariants(const RichText &rich)
{
    QVERIFY(rich.text.isValidUtf16());
    QVERIFY(!rich.text.startsWith(u'\n') && !rich.text.endsWith(u'\n'));
    for (const QChar c : rich.text)
        QVERIFY2((c >= u' ' && c != QChar(0x7f)) || c == u'\n', qPrintable(QString::number(c.unicode(), 16)));
    qsizetype at = 0;
    for (const TextBlock &block : rich.blocks) {
        QVERIFY(block.start >= at && block.start + block.length <= rich.text.size());
        QVERIFY(block.kind == BlockKind::Rule || block.length > 0);
        QVERIFY(block.quoteLevel >= 0 && block.quoteLevel <= TextBlock::maxLevel);
        QVERIFY(block.listLevel >= 0 && block.listLevel <= TextBlock::maxLevel);
        at = block.start + block.length;
    }
    QCOMPARE(at, rich.text.size());
    at = 0;
    for (const TextRun &run : rich.runs) {
        QVERIFY(run.length > 0 && run.start >= at && run.start + run.length <= rich.text.size());
        QVERIFY(run.link < qsizetype {std::ssize(rich.links)});
        QVERIFY(run.styles || run.link >= 0 || run.emoji >= 0);
        at = run.start + run.length;
    }
    for (const TextLink &link : rich.links) {
        QVERIFY(link.length > 0 && link.start >= 0 && link.start + link.length <= rich.text.size());
        QVERIFY(link.target.url.scheme() == "https"_L1 || link.target.url.scheme() == "http"_L1);
        QVERIFY(!link.target.displayHost.isEmpty() && link.target.url.userInfo().isEmpty());
    }
}

} // namespace

void TestRichText::textIsWhatAReaderSees_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray {} << QString();
    QTest::newRow("no markup") << "a &amp; b &lt;c&gt;"_ba << u"a & b <c>"_s;
    QTest::newRow("paragraphs") << "<p>a</p><p>b<br>c<br/>d</p>"_ba << u"a\n\nb\nc\nd"_s;
    QTest::newRow("empty paragraphs") << "<p></p><p> </p><p><br></p><p>a</p><p></p>"_ba << u"a"_s;
    QTest::newRow("breaks at the ends") << "<p><br>a<br></p><p>b</p>"_ba << u"a\n\nb"_s;
    QTest::newRow("many breaks") << "a<br><br><br><br><br>b"_ba << u"a\n\nb"_s;
    QTest::newRow("blanks") << "<p>  a \n\t b  </p>\n <p> c</p>"_ba << u"a b\n\nc"_s;
    QTest::newRow("blanks around elements") << "<p>a <b> b </b> c</p>"_ba << u"a b c"_s;
    QTest::newRow("no-break space") << "a&nbsp;b"_ba << u"a\u00a0b"_s;
    QTest::newRow("text beside blocks") << "a<p>b</p>c"_ba << u"a\n\nb\n\nc"_s;
    QTest::newRow("invisible and ellipsis")
        << "<a href='https://a.example/xy'><span class='invisible'>https://</span><span "
           "class='ellipsis'>a.example/x</span>"
           "<span class='invisible'>y</span></a>"_ba
        << u"a.example/x…"_s;
    QTest::newRow("quotation") << "<blockquote><p>a</p><p>b</p></blockquote><p>c</p>"_ba << u"a\n\nb\n\nc"_s;
    QTest::newRow("lists") << "<ul><li>one</li><li>two<ul><li>half</li></ul></li></ul>"_ba << u"one\n\ntwo\n\nhalf"_s;
    QTest::newRow("code keeps its lines")
        << "<pre><code>\n\n  if:\n    x\n\n  y\n</code></pre>"_ba << u"  if:\n    x\n\n  y"_s;
    QTest::newRow("ruby") << "<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です"_ba << u"漢字(かんじ)です"_s;
    QTest::newRow("ruby without parentheses") << "<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>"_ba << u"漢(かん)字(じ)"_s;
    QTest::newRow("ruby without end tags") << "<ruby>漢<rp>(<rt>かん<rp>)</ruby>"_ba << u"漢(かん)"_s;
    QTest::newRow("references") << "&#65;&#x1F63A;&notanentity; &copy"_ba << u"A😺¬anentity; ©"_s;
    QTest::newRow("bad references") << "&#0;&#xD800;&#x110000;"_ba << u"\ufffd\ufffd\ufffd"_s;
    QTest::newRow("heading, rule") << "<h2>a</h2><hr><p>b</p>"_ba << u"a\n\nb"_s;
    QTest::newRow("table") << "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_ba << u"a b\n\nc"_s;
    QTest::newRow("custom emoji as a picture")
        << "x <img class='emoji' alt=':cat:' src='https://a.example'>"_ba << u"x :cat:"_s;
    QTest::newRow("unclosed comment") << "<p>a</p><!-- <p>b"_ba << u"a"_s;
    QTest::newRow("line separator") << "<p>a\u2028b</p>"_ba << u"a b"_s;
    QTest::newRow("isolate closed in its paragraph") << "<p>\u2067a</p><p>b</p>"_ba << u"\u2067a\u2069\n\nb"_s;
    QTest::newRow("override by reference") << "a&#x202e;b&#8238;c"_ba << u"abc"_s;
}

void TestRichText::textIsWhatAReaderSees()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QString, text);
    const RichText rich = richText(html);
    QCOMPARE(rich.text, text);
    checkInvariants(rich);
    QCOMPARE(plainText(html), text);
}

void TestRichText::blocksKnowTheirPlace()
{
    const RichText rich = richText(statusOf(u"status-rich-text.json"_s));
    struct Expected
    {
        QString text;
        BlockKind kind;
        int quote;
        int list;
        QString marker;
    };
    const std::vector<Expected> expected {
        {u"Bold, leaning, gone, under, x < y, H2O, x2"_s, BlockKind::Paragraph, 0, 0, {}},
        {u"Said the heron."_s, BlockKind::Paragraph, 1, 0, {}},
        {u"one"_s, BlockKind::Paragraph, 0, 1, u"•"_s},
        {u"two"_s, BlockKind::Paragraph, 0, 1, u"•"_s},
        {u"two and a half"_s, BlockKind::Paragraph, 0, 2, u"•"_s},
        {u"three"_s, BlockKind::Paragraph, 0, 1, u"3."_s},
        {u"for tide in table:\n    print(tide)"_s, BlockKind::Code, 0, 0, {}},
        {u"漢字(かんじ)"_s, BlockKind::Paragraph, 0, 0, {}},
    };
    QCOMPARE(rich.blocks.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        const TextBlock &block = rich.blocks[i];
        QCOMPARE(rich.text.sliced(block.start, block.length), expected[i].text);
        QCOMPARE(block.kind, expected[i].kind);
        QCOMPARE(block.quoteLevel, expected[i].quote);
        QCOMPARE(block.listLevel, expected[i].list);
        QCOMPARE(block.marker, expected[i].marker);
    }

    const RichText numbered = richText("<ol><li>a<p>b</p><li><li>c</ol><li>d");
    QCOMPARE(numbered.blocks.size(), size_t {4});
    QCOMPARE(numbered.blocks[0].marker, u"1."_s);
    QCOMPARE(numbered.blocks[1].marker, QString()); // goes on with the first item
    QCOMPARE(numbered.blocks[2].marker, u"3."_s);
    QCOMPARE(numbered.blocks[3].marker, u"•"_s); // outside of a list
    QCOMPARE(richText("<ol start=-99999999999><li>a</ol>").blocks[0].marker, u"1."_s);
    QCOMPARE(richText("<h2>a</h2>b").blocks[0].kind, BlockKind::Heading);
    QCOMPARE(richText("a<hr>b").blocks[1].kind, BlockKind::Rule);
    QCOMPARE(richText("<hr>a<hr><hr>").blocks.size(), size_t {1}); // a rule parts something from something
}

void TestRichText::runsCarryStyles()
{
    const RichText rich = richText("<b>a<i>b</i></b>c<u>d</u><s>e</s><code>f</code><sub>g</sub><sup>h</sup>");
    QCOMPARE(rich.text, u"abcdefgh"_s);
    const std::vector<TextRun> expected {
        {.start = 0, .length = 1, .styles = TextStyle::Strong},
        {.start = 1, .length = 1, .styles = TextStyle::Strong | TextStyle::Emphasis},
        {.start = 3, .length = 1, .styles = TextStyle::Underline},
        {.start = 4, .length = 1, .styles = TextStyle::Strikethrough},
        {.start = 5, .length = 1, .styles = TextStyle::Code},
        {.start = 6, .length = 1, .styles = TextStyle::Subscript},
        {.start = 7, .length = 1, .styles = TextStyle::Superscript},
    };
    QVERIFY(rich.runs == expected);
}

void TestRichText::linksCarryTargetsAndKinds()
{
    const RichText card = richText(statusOf(u"status-card.json"_s));
    QCOMPARE(card.links.size(), size_t {1});
    QCOMPARE(card.links[0].kind, LinkKind::Web);
    QVERIFY(!card.links[0].target.textDiffers);
    QCOMPARE(card.links[0].target.displayHost, u"www.morningpaper.example"_s);
    QCOMPARE(card.links[0].target.url.query(), u"utm=feed&page=2"_s);

    const RichText reply = richText(statusOf(u"status-reply.json"_s));
    QCOMPARE(reply.links.size(), size_t {2});
    for (const TextLink &link : reply.links) {
        QCOMPARE(link.kind, LinkKind::Mention);
        QVERIFY(reply.text.sliced(link.start, link.length).startsWith(u'@'));
    }
    const RichText tag = richText(statusOf(u"status-cjk.json"_s));
    QCOMPARE(tag.links.size(), size_t {1});
    QCOMPARE(tag.links[0].kind, LinkKind::Hashtag);
    QCOMPARE(tag.text.sliced(tag.links[0].start, tag.links[0].length), u"#路面電車"_s);

    // the class alone makes no mention: who is mentioned begins with @
    const RichText fake = richText("<a class='mention' href='https://evil.example/'>birch.example</a>");
    QCOMPARE(fake.links.at(0).kind, LinkKind::Web);
    QVERIFY(fake.links.at(0).target.textDiffers);
}

void TestRichText::linksThatMayNotBeOpenedAreText()
{
    const RichText rich = richText("<a href='javascript:x'>one</a> <a>two</a> <a href='https://a.example/'></a>"
                                   "<a href='https://b.example/'><span class='invisible'>x</span></a>three");
    QCOMPARE(rich.text, u"one two three"_s);
    QVERIFY(rich.links.empty() && rich.runs.empty());
}

void TestRichText::blanksBesideLinksAreNotInThem()
{
    const RichText rich = richText("<p>a<a href='https://a.example/'> b <b>c</b> </a>d</p>");
    QCOMPARE(rich.text, u"a b c d"_s);
    QCOMPARE(rich.links.size(), size_t {1});
    QCOMPARE(rich.text.sliced(rich.links[0].start, rich.links[0].length), u"b c"_s);
}

void TestRichText::emojisAreFoundWhereTheyAreKnown()
{
    const Status status = statusOf(u"status-custom-emoji.json"_s);
    const RichText rich = richText(status);
    QStringList found;
    for (const TextRun &run : rich.runs) {
        QVERIFY(run.emoji >= 0);
        found += rich.text.sliced(run.start, run.length);
        QCOMPARE(found.last().toUtf8(), ':' + status.emojis.at(static_cast<size_t>(run.emoji)).shortcode + ':');
    }
    QCOMPARE(found, (QStringList {u":birch:"_s, u":birch:"_s, u":blobcat_tea:"_s}));
}

void TestRichText::emojisKeepTheStylesAroundThem()
{
    const std::vector<CustomEmoji> emojis {{.shortcode = "cat"_ba}};
    const RichText rich = richText("<b>ab:cat:cd</b> :cat <a href='https://a.example/'>x:cat:</a> :cat:"_ba, emojis);
    checkInvariants(rich);
    QStringList runs;
    for (const TextRun &run : rich.runs)
        runs += u"%1/%2/%3/%4"_s.arg(rich.text.sliced(run.start, run.length), QString::number(run.styles.toInt()),
                                     QString::number(run.link), QString::number(run.emoji));
    QCOMPARE(runs,
             (QStringList {u"ab/2/-1/-1"_s, u":cat:/2/-1/0"_s, u"cd/2/-1/-1"_s, u"x/0/0/-1"_s, u":cat:/0/0/0"_s,
                           u":cat:/0/-1/0"_s}));
}

void TestRichText::inlineQuotesAreHiddenWhereTheQuoteIsShown()
{
    Status status = statusOf(u"status-quote.json"_s);
    QCOMPARE(richText(status).text, u"And the ground always wins."_s);
    status.quote.reset();
    QVERIFY(richText(status).text.startsWith(u"RE: birch.example/@ines/1172682729…"_s));
}

void TestRichText::hostileContentIsText()
{
    const RichText script = richText(statusOf(u"bad-status-html-script.json"_s));
    QCOMPARE(script.text, u"Safe one two three four five six\n\nGo\n\nend"_s);
    QCOMPARE(script.links.size(), size_t {1});
    QCOMPARE(script.links[0].target.url.toEncoded(), "https://ok.example/"_ba);

    QCOMPARE(richText(statusOf(u"bad-status-html-broken.json"_s)).text, u"open bold both italic link\n\nnew"_s);
    QCOMPARE(richText(statusOf(u"bad-status-html-deep-20000.json"_s)).text, u"deep"_s);
    QCOMPARE(richText(statusOf(u"bad-status-html-unclosed-20000.json"_s)).text, u"deep"_s);
    QCOMPARE(richText(statusOf(u"bad-status-html-attributes-flood.json"_s)).text, u"many"_s);
    QCOMPARE(richText(statusOf(u"bad-status-nul-and-controls.json"_s)).text, u"abc[31mde fgh"_s);
    const QString bidi = richText(statusOf(u"bad-status-bidi-override.json"_s)).text;
    QVERIFY(bidi.startsWith(u"Invoice: gpj.exe and "_s));
    QCOMPARE(bidi.count(QChar(0x2066)), bidi.count(QChar(0x2069)));

    const RichText hosts = richText(statusOf(u"bad-status-homograph-host.json"_s));
    QCOMPARE(hosts.links.size(), size_t {6});
    QVERIFY(hosts.links[0].target.textDiffers && hosts.links[0].target.hostIsDeceptive);
    QVERIFY(hosts.links[1].target.textDiffers);
    QCOMPARE(hosts.links[1].target.displayHost, u"evil.example"_s);
    QVERIFY(hosts.links[2].target.hostIsDeceptive);
    QVERIFY(hosts.links[3].target.textDiffers);
    QCOMPARE(hosts.links[4].target.displayHost, u"127.0.0.1"_s);
    QVERIFY(richText(statusOf(u"bad-emoji-hostile.json"_s)).runs.empty());
}

void TestRichText::hostilePayloadsStayWithinBounds_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const QString &file : {u"bad-status-content-1mb.json"_s, u"bad-status-one-word-200k.json"_s})
        QTest::addRow("%s", qPrintable(file)) << statusOf(file).content;
    QTest::newRow("styles") << QByteArray("<b>a</b><i>b</i>").repeated(100'000);
    QTest::newRow("links") << QByteArray("<a href='https://a.example/'>b</a>").repeated(100'000);
    QTest::newRow("paragraphs") << QByteArray("<p>a</p>").repeated(100'000);
    QTest::newRow("items") << "<ol>" + QByteArray("<li>a").repeated(100'000);
    QTest::newRow("breaks") << QByteArray("<br>").repeated(100'000) + 'a';
    QTest::newRow("blanks in code") << "<pre>a" + QByteArray(100'000, ' ') + "b" + QByteArray(100'000, '\n') + 'c';
    QTest::newRow("references") << QByteArray("&CounterClockwiseContourIntegral;").repeated(20'000);
    QTest::newRow("references that grow") << QByteArray("&nGt;").repeated(100'000);
    QTest::newRow("invisible characters") << QByteArray("\u200b").repeated(100'000) + 'a';
    QTest::newRow("isolates") << QByteArray("<p>\u2066").repeated(50'000);
    QTest::newRow("images") << ("<img alt='" + QByteArray(4000, 'x') + "'>").repeated(1000);
    QTest::newRow("not UTF-8") << QByteArray(100'000, '\xff');
}

void TestRichText::hostilePayloadsStayWithinBounds()
{
    QFETCH(const QByteArray, html);
    const HtmlLimits limits;
    const RichText rich = richText(html);
    checkInvariants(rich);
    QVERIFY(rich.text.size() <= 2 * limits.maxTextBytes + 2 * limits.maxTags);
    QVERIFY(rich.blocks.size() <= static_cast<size_t>(limits.maxTags) + 1);
    QVERIFY(rich.links.size() <= static_cast<size_t>(limits.maxTags));
    if (html.size() > 500'000)
        QVERIFY(rich.truncated);
}

void TestRichText::everyContentHoldsTogether_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<std::vector<CustomEmoji>>("emojis");
    Decoder decoder;
    const auto add = [&decoder](const QString &name, WireMessage &&message) {
        const StreamEventPtr event = decoder.decode(std::move(message));
        if (const Status *status = event->status()) {
            QTest::addRow("%s", qPrintable(name)) << status->shown().content << status->shown().emojis;
            QTest::addRow("%s note", qPrintable(name)) << status->account.note << status->account.emojis;
        }
    };
    for (const QString &file : payloadFiles(u"*.json"_s)) {
        const std::vector<QByteArray> payloads = payloadsOf(file);
        for (size_t i = 0; i < payloads.size(); ++i)
            add(u"%1[%2]"_s.arg(file, QString::number(i)), {.event = eventOf(file), .payload = payloads[i]});
    }
    for (const QString &file : {u"v3.1.0/public.sse"_s, u"v4.7.0-alpha.2/user.sse"_s}) {
        int i = 0;
        for (WireMessage &message : messagesOf(file))
            add(u"%1[%2]"_s.arg(file, QString::number(i++)), std::move(message));
    }
}

void TestRichText::everyContentHoldsTogether()
{
    QFETCH(const QByteArray, html);
    QFETCH(const std::vector<CustomEmoji>, emojis);
    const RichText rich = richText(html, emojis);
    checkInvariants(rich);
    QVERIFY(richText(html, emojis) == rich);
}

void TestRichText::linesOfPlainTextHaveEmojis()
{
    const std::vector<CustomEmoji> emojis {{.shortcode = "birch"_ba}};
    const RichText rich = richLine("<b>Inês</b>\nAlder :birch:", emojis);
    QCOMPARE(rich.text, u"<b>Inês</b> Alder :birch:"_s);
    QCOMPARE(rich.runs.size(), size_t {1});
    QCOMPARE(rich.runs[0].emoji, 0);
    checkInvariants(rich);
    checkInvariants(richLine({}, emojis));
}

QTEST_GUILESS_MAIN(TestRichText)
#include "tst_rich_text.moc"
