#include "content/safe_text.h"

#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;

class TestSafeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreTamed_data();
    void linesAreTamed();
    void textsKeepTheirLines();
    void linesAreCutBetweenCharacters();
    void marksAreCapped();
    void isolatesAreBalanced();
    void isolatesAreBalancedAfterACut();
    void emptyLookingNamesAreKnown_data();
    void emptyLookingNamesAreKnown();
    void cutsTearNothingApart();
};

void TestSafeText::linesAreTamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Wren 🌿"_s << u"Wren 🌿"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("line breaks") << u"a\nb\r\nc\td\u2028e"_s << u"a b c d e"_s;
    QTest::newRow("blanks around") << u"  a   b "_s << u"a b"_s;
    QTest::newRow("no-break space stays") << u"a\u00a0b"_s << u"a\u00a0b"_s;
    QTest::newRow("markup is text") << u"<script>x</script>"_s << u"<script>x</script>"_s;
    QTest::newRow("controls") << QString::fromUtf8("a\0b\x1b[31mc\x7f\xc2\x9b", 12) << u"ab[31mc"_s;
    QTest::newRow("override") << u"\u202emoc.knab\u202c (verified)"_s << u"moc.knab (verified)"_s;
    QTest::newRow("embeddings") << u"\u202a\u202ba\u202db"_s << u"ab"_s;
    QTest::newRow("stray pop") << u"a\u2069b"_s << u"ab"_s;
    QTest::newRow("isolate") << u"\u2067a\u2069b"_s << u"\u2067a\u2069b"_s;
    QTest::newRow("noncharacters, BOM, object") << u"a\ufeff\ufffe\uffff\ufffc\ufdd0b"_s << u"ab"_s;
    QTest::newRow("flag of Scotland") << u"\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"_s
                                      << u"\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"_s;
    QTest::newRow("hidden tags") << u"a\U000e0041\U000e0042b"_s << u"ab"_s;
    QTest::newRow("family") << u"👨‍👩‍👧‍👦 1️⃣ ❤️‍🔥"_s
                            << u"👨‍👩‍👧‍👦 1️⃣ ❤️‍🔥"_s;
    QTest::newRow("Hindi, Thai, Hebrew") << u"हिन्दी ภาษาไทย שָׁלוֹם"_s << u"हिन्दी ภาษาไทย שָׁלוֹם"_s;
    QTest::newRow("lone surrogate") << (u"a"_s + QChar(0xd800) + u'b') << u"a\ufffdb"_s;
}

void TestSafeText::linesAreTamed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    QCOMPARE(safeLine(text), line);
    QCOMPARE(safeLine(line), line); // nothing is left to do
    if (text.isValidUtf16())
        QCOMPARE(safeLine(text.toUtf8()), line);
}

void TestSafeText::textsKeepTheirLines()
{
    QCOMPARE(safeText("a\nb\n\n\n\n\nc  d\n", 100), u"a\nb\n\nc d"_s);
}

void TestSafeText::linesAreCutBetweenCharacters()
{
    QCOMPARE(safeLine(QString(1000, u'x')).size(), maxLineLength);
    QVERIFY(safeLine(QString(1000, u'x')).endsWith(u'…'));
    QCOMPARE(safeLine(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(safeLine(u"abcdef"_s, 5), u"abcd…"_s);
    QCOMPARE(safeLine(u"abc👩‍🚀"_s, 6), u"abc…"_s);
    QCOMPARE(safeLine(u"abce\u0301\u0302def"_s, 6), u"abc…"_s);
    QVERIFY(safeLine(QByteArray(50'000'000, 'x')).size() == maxLineLength);
}

void TestSafeText::marksAreCapped()
{
    const QString piled = u"h"_s + QString(200, QChar(0x0301)) + u"i"_s + QString(200, QChar(0x0489));
    QCOMPARE(safeLine(piled).size(), 2 + 4 + 4);
    const QString invisible = u"a"_s + QString(200, QChar(0x200b)) + u"b"_s;
    QVERIFY(safeLine(invisible).size() <= 10);
    const QString vietnamese = u"e\u0323\u0302 "_s;
    QCOMPARE(safeLine(vietnamese.repeated(50)), vietnamese.repeated(50).trimmed());
}

void TestSafeText::isolatesAreBalanced()
{
    const QString line = safeLine(u"\u2066a \u2067b"_s);
    QCOMPARE(line, u"\u2066a \u2067b\u2069\u2069"_s);
    const QString flood = safeLine(QString(400, QChar(0x2066)) + u'x');
    QCOMPARE(flood.count(QChar(0x2066)), flood.count(QChar(0x2069)));
    QVERIFY(flood.size() < 40);
    QCOMPARE(isolated(u"a"_s), u"\u2068a\u2069"_s);
    const QString cut = safeLine(u"\u2066"_s + QString(1000, u'x'));
    QCOMPARE(cut.count(QChar(0x2066)), cut.count(QChar(0x2069)));
}

/// What the cut takes away may have opened an isolate or closed one.
void TestSafeText::isolatesAreBalancedAfterACut()
{
    const QChar open(0x2068);
    const QChar close(0x2069);
    const QString filler(6, u'x');
    for (qsizetype length = 1; length <= 10; ++length) {
        for (const QString &text : {filler + open + filler, open + filler + close + filler,
                                    open + filler + close + open + filler + close + filler}) {
            const QString line = safeLine(QStringView(text), length);
            QVERIFY2(line.count(open) == line.count(close), qPrintable(u"%1 at %2"_s.arg(text).arg(length)));
            QCOMPARE(safeLine(QStringView(line), 100), line);
        }
    }
}

void TestSafeText::emptyLookingNamesAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("empty");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("fillers") << u" \u3164\u200b\u2800 "_s << true;
    QTest::newRow("joiners and marks") << u"\u200d\ufe0f\u0301\u2066\u2069"_s << true;
    QTest::newRow("hidden tags") << u"\U000e0041"_s << true;
    QTest::newRow("dot") << u"."_s << false;
    QTest::newRow("emoji") << u"🌿"_s << false;
}

void TestSafeText::emptyLookingNamesAreKnown()
{
    QFETCH(const QString, text);
    QFETCH(const bool, empty);
    QCOMPARE(looksEmpty(text), empty);
}

void TestSafeText::cutsTearNothingApart()
{
    const QString text = u"a👩🏽‍🚀e\u0301\u0302b"_s;
    for (qsizetype at = 0; at <= text.size() + 1; ++at) {
        const qsizetype cut = cutBefore(text, at);
        QVERIFY(cut >= 0 && cut <= std::min(at, text.size()));
        QVERIFY(cut == text.size() || !text[cut].isLowSurrogate());
    }
    QCOMPARE(cutBefore(text, 4), 1); // not between woman and rocket
    const QString chain
        = u"👩"_s + u"‍👩"_s.repeated(100); // nobody's family: cut somewhere, but not in a surrogate pair
    const qsizetype cut = cutBefore(chain, 150);
    QVERIFY(cut > 100 && !chain[cut].isLowSurrogate());
}

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safe_text.moc"
