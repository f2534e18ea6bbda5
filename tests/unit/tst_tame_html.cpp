#include "content/tame_html.h"
#include "support/payload_files.h"

#include <QRandomGenerator>
#include <QTest>

#include <gumbo.h>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

class TestTameHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatMeansSomething_data();
    void keepsWhatMeansSomething();
    void boundsTheTreeOfHostilePayloads_data();
    void boundsTheTreeOfHostilePayloads();
    void boundsTheTreeOfRandomTags();
    void saysWhenItCuts();
    void everyCutOfAnInputIsFine();
};

namespace {

struct TreeSize
{
    int nodes = 0;
    int depth = 0;
};

/// Without recursion, as it may be deep.
TreeSize treeOf(const QByteArray &html)
{
    GumboOutput *output
        = gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), static_cast<size_t>(html.size()));
    TreeSize size;
    std::vector<std::pair<const GumboNode *, int>> open {{output->root, 1}};
    while (!open.empty()) {
        const auto [node, depth] = open.back();
        open.pop_back();
        ++size.nodes;
        size.depth = std::max(size.depth, depth);
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboVector &children = node->v.element.children;
        for (unsigned int i = 0; i < children.length; ++i)
            open.emplace_back(static_cast<const GumboNode *>(children.data[i]), depth + 1);
    }
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return size;
}

// html and body, the kept depth, a text; and what is opened again in a paragraph: each of five kinds of formatting
// three times at most (HTML standard, "push onto the list of active formatting elements"), and a link
constexpr int maxTreeDepth = 2 + 48 + 1 + 5 * 3 + 1;

} // namespace

void TestTameHtml::keepsWhatMeansSomething_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("tame");
    QTest::newRow("text") << "a &amp; b"_ba
                          << "a &amp; b"_ba;
    QTest::newRow("paragraphs") << "<p>a</p><P CLASS='x'>b</P>"_ba
                                << "<p>a</p><p class=\"x\">b</p>"_ba;
    QTest::newRow("other names") << "<strong>a</strong><em>b</em><del>c</del>"_ba
                                 << "<b>a</b><i>b</i><s>c</s>"_ba;
    QTest::newRow("attributes") << "<a onclick=x href=u title='t' class=\"c\" href=v>a</a>"_ba
                                << "<a href=\"u\" class=\"c\">a</a>"_ba;
    QTest::newRow("quotes in a value") << "<a href='a\"b'>x</a>"_ba
                                       << "<a href=\"a&quot;b\">x</a>"_ba;
    QTest::newRow("unknown tags") << "<x-y>a</x-y><blink>b</blink>"_ba
                                  << "ab"_ba;
    QTest::newRow("script") << "a<script>if (a<b) '</p>'</script>b<SCRIPT>x"_ba
                            << "ab"_ba;
    QTest::newRow("style, svg, iframe") << "<style>*{}</style>a<svg><p>x</p></svg><iframe>x</iframe>b"_ba
                                        << "ab"_ba;
    QTest::newRow("stray svg") << "<svg>a<svg>b"_ba
                               << "ab"_ba;
    QTest::newRow("comments") << "a<!-- <p> -->b<!-->c<!--->d<!-- --!>e<!-- f"_ba
                              << "abcde"_ba;
    QTest::newRow("declarations") << "<!doctype html><?php x ?>a</ b>c</>d"_ba
                                  << "acd"_ba;
    QTest::newRow("lone brackets") << "1 < 2 <3 a<"_ba
                                   << "1 &lt; 2 &lt;3 a&lt;"_ba;
    QTest::newRow("no new tag from what is left") << "<<x>b>bold"_ba
                                                  << "&lt;b>bold"_ba;
    QTest::newRow("cut-off tag") << "a<b class=\"x"_ba
                                 << "a"_ba;
    QTest::newRow("image") << "<img alt=':cat:' src=x><img src=x onerror=y>"_ba
                           << ":cat:"_ba;
    QTest::newRow("markup in alt") << "<img alt='<b>'>"_ba
                                   << "&lt;b>"_ba;
    QTest::newRow("table") << "<table><tr><td>a<td>b</table>"_ba
                           << "<div><div> a b</div>"_ba;
    QTest::newRow("headings") << "<h1>a</h1><H3 class=x>b</h2>"_ba
                              << "<div class=\"heading\">a</div><div class=\"heading\">b</div>"_ba;
    QTest::newRow("stray end tags") << "a</p></b></div>b"_ba
                                    << "ab"_ba;
    QTest::newRow("controls") << QByteArray("a\0b\x07\x1b\x7f\xc2\x85\xef\xbf\xbe"
                                            "c",
                                            13)
                              << "abc"_ba;
    QTest::newRow("long name") << "<" + QByteArray(100'000, 'a') + ">x"
                               << "x"_ba;
}

void TestTameHtml::keepsWhatMeansSomething()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QByteArray, tame);
    QCOMPARE(tameHtml(html).html, tame);
    QVERIFY(!tameHtml(html).truncated);
}

void TestTameHtml::boundsTheTreeOfHostilePayloads_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const QString &file : payloadFiles(u"bad-status-html-*"_s))
        QTest::addRow("%s", qPrintable(file)) << decodeFile(file)->status()->content;
    QByteArray html;
    for (int i = 0; i < 2000; ++i)
        html += "<b id=" + QByteArray::number(i) + "><i><a href=x>";
    for (int i = 0; i < 2000; ++i)
        html += "<p>x";
    QTest::newRow("formatting opened again in each paragraph") << html;
    QTest::newRow("crossed formatting") << QByteArray("<b><div></b>").repeated(20'000);
    QTest::newRow("crossed spans") << QByteArray("<span><div></span>").repeated(20'000);
    QTest::newRow("links in links") << QByteArray("<a href=x><div>").repeated(20'000);
    QTest::newRow("paragraphs in formatting") << QByteArray("<p><b><p><i>").repeated(20'000);
    QTest::newRow("ruby") << QByteArray("<ruby><rt><ruby><rp>").repeated(20'000);
    QTest::newRow("lists") << QByteArray("<ul><li><ol><li></ul>").repeated(20'000);
    QTest::newRow("headings") << QByteArray("<h1><pre><h2>").repeated(20'000);
    QTest::newRow("stray svg") << QByteArray("<svg>").repeated(200'000);
    QTest::newRow("long attributes") << ("<a href=\"" + QByteArray(4000, 'x') + "\">y</a>").repeated(4000);
    QTest::newRow("comments") << QByteArray("<!--").repeated(500'000);
    QTest::newRow("brackets") << QByteArray("<").repeated(1'000'000);
}

void TestTameHtml::boundsTheTreeOfHostilePayloads()
{
    QFETCH(const QByteArray, html);
    const HtmlLimits limits;
    const TameHtml tame = tameHtml(html, limits);
    // text, tags with their names, attributes
    QVERIFY(tame.html.size() <= 5 * limits.maxTextBytes + 64 * limits.maxTags);
    const TreeSize tree = treeOf(tame.html);
    QVERIFY2(tree.depth <= maxTreeDepth, qPrintable(QString::number(tree.depth)));
    QVERIFY2(tree.nodes <= (limits.maxFormatting + 2) * limits.maxTags, qPrintable(QString::number(tree.nodes)));
}

void TestTameHtml::boundsTheTreeOfRandomTags()
{
    static const QByteArrayList names {"p",   "div",  "blockquote", "ul", "ol", "li",   "pre",  "h1",
                                       "a",   "b",    "i",          "u",  "s",  "code", "span", "sub",
                                       "sup", "ruby", "rt",         "rp", "br", "hr",   "td",   "svg"};
    QRandomGenerator rng(20260914);
    for (int round = 0; round < 300; ++round) {
        // few kinds of tags at a time find deeper combinations than all of them
        QByteArrayList some;
        for (int i = 0; i < 2 + round % 6; ++i)
            some += names[rng.bounded(names.size())];
        QByteArray html;
        for (int i = 0; i < 1500; ++i) {
            html += rng.bounded(3) == 0 ? "</" : "<";
            html += some[rng.bounded(some.size())] + '>';
            if (rng.bounded(4) == 0)
                html += 'x';
        }
        const TreeSize tree = treeOf(tameHtml(html).html);
        QVERIFY2(tree.depth <= maxTreeDepth, (QByteArray::number(tree.depth) + ": " + html).constData());
    }
}

void TestTameHtml::saysWhenItCuts()
{
    const TameHtml text = tameHtml(QByteArray("ä").repeated(1000), {.maxTextBytes = 101});
    QVERIFY(text.truncated);
    QCOMPARE(text.html, QByteArray("ä").repeated(50)); // not half of the last one
    QVERIFY(tameHtml(QByteArray("<br>").repeated(5000)).truncated);
    QVERIFY(!tameHtml(QByteArray("<x>").repeated(5000)).truncated); // costs nothing later
    QVERIFY(!tameHtml("abc", {.maxTextBytes = 3}).truncated);
}

void TestTameHtml::everyCutOfAnInputIsFine()
{
    for (const QString &file :
         {u"status-rich-text.json"_s, u"bad-status-html-script.json"_s, u"bad-status-html-broken.json"_s}) {
        const QByteArray html = decodeFile(file)->status()->content;
        for (qsizetype size = 0; size <= html.size(); ++size) {
            const QByteArray copy(html.constData(), size); // its own memory, for the sanitizer to see its end
            QVERIFY(tameHtml(copy).html.size() <= 4 * size);
        }
    }
}

QTEST_GUILESS_MAIN(TestTameHtml)
#include "tst_tame_html.moc"
