#include "protocol/utf8.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thumpline;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesMaximalParts_data();
    void replacesMaximalParts();
    void keepsEveryCharacter();
    void judgesEverySequenceOfTwoBytes();
    void judgesShortAndLongAlike();
};

void TestUtf8::replacesMaximalParts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text"); // ? for each U+FFFD
    const auto row = [](const char *tag, const QByteArray &bytes, const char *text) {
        QTest::newRow(tag) << bytes << QString::fromUtf8(text).replace(u'?', QChar::ReplacementCharacter);
    };
    row("a continuation alone", "a\x80z", "a?z");
    row("two of them", "a\x80\xbfz", "a??z");
    row("bytes that never occur", "\xfe\xff\xf8\xc0\xc1\xf5", "??????");
    row("overlong slash", "\xc0\xaf", "??");
    row("overlong, three bytes", "\xe0\x80\xaf", "???");
    row("overlong, four bytes", "\xf0\x80\x80\xaf", "????");
    row("a surrogate", "\xed\xa0\x80", "???");
    row("beyond U+10FFFF", "\xf4\x90\x80\x80", "????");
    row("a cut pair", "\xc3(", "?(");
    row("cut after two of three", "\xe2\x82(", "?(");
    row("cut after three of four", "\xf0\x9f\x98(", "?(");
    row("cut by the next character", "\xf0\x9f\x98\xc3\xa4", "?ä");
    row("cut by another first byte", "\xe2\xe2\x82\xac", "?€");
    row("cut by the end, two", "a\xc3", "a?");
    row("cut by the end, four", "a\xf0\x9f\x98", "a?");
    row("the Encoding standard's example", "\xf0\x90\x80\xf0\x90\x80", "??");
    row("Unicode, table 3-8", "\xc0\xaf\xe0\x80\xbf\xf0\x81\x82\x41", "????????A");
    row("Unicode, table 3-11", "\xe1\x80\xe2\xf0\x91\x92\xf1\xbf\x41", "????A");
}

void TestUtf8::replacesMaximalParts()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);

    QVERIFY(!isValidUtf8(bytes));
    QByteArray buffer = "before "_ba;
    QCOMPARE(appendReplacingInvalidUtf8(bytes, buffer), text.count(QChar::ReplacementCharacter));
    QCOMPARE(buffer, "before "_ba + text.toUtf8());
    QVERIFY(isValidUtf8(buffer));
}

void TestUtf8::keepsEveryCharacter()
{
    for (char32_t code = 0; code <= 0x10ffff; ++code) {
        if (code >= 0xd800 && code < 0xe000)
            continue;
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        QByteArray buffer;
        QCOMPARE(appendReplacingInvalidUtf8(bytes, buffer), 0);
        QCOMPARE(buffer, bytes);
    }
}

void TestUtf8::judgesEverySequenceOfTwoBytes()
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const QByteArray bytes {
                std::initializer_list<char> {static_cast<char>(first), static_cast<char>(second)}.begin(), 2};
            QByteArray buffer;
            const bool kept = appendReplacingInvalidUtf8(bytes, buffer) == 0;
            QCOMPARE(kept, isValidUtf8(bytes));
            QVERIFY(isValidUtf8(buffer));
        }
    }
}

void TestUtf8::judgesShortAndLongAlike()
{
    for (qsizetype size = 0; size < 200; ++size) {
        QVERIFY(isValidUtf8(QByteArray {size, 'a'}));
        for (qsizetype at = 0; at < size; ++at) {
            QByteArray bytes {size, 'a'};
            bytes[at] = '\x80';
            QVERIFY2(!isValidUtf8(bytes), qPrintable(u"%1 of %2"_s.arg(at).arg(size)));
        }
    }
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
