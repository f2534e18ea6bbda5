#include "ui/json_text.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOut_data();
    void laysOut();
    void meansTheSameAsBefore_data();
    void meansTheSameAsBefore();
    void cutsLongStringsAndSaysHowMuch();
    void neverCutsWithinACharacter();
    void boundsTheWhole();
    void showsWhatWouldDisturbTheLayout();
};

void TestJsonText::laysOut_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("text");
    QTest::newRow("object") << "{\"a\":1,\"b\" : [true,null]}"_ba
                            << u"{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}"_s;
    QTest::newRow("empty brackets") << "{\"a\":{},\"b\":[ ]}"_ba << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("numbers as sent") << "[1.50e+3,-0]"_ba << u"[\n  1.50e+3,\n  -0\n]"_s;
    QTest::newRow("brackets in strings") << "[\"{,}\\\"]\"]"_ba << u"[\n  \"{,}\\\"]\"\n]"_s;
    QTest::newRow("bare id") << "115601372018273"_ba << u"115601372018273"_s;
    QTest::newRow("html") << "<html>{a,b}</html>"_ba << u"<html>{a,b}</html>"_s;
    QTest::newRow("unfinished string") << "{\"a\":\"b"_ba << u"{\n  \"a\": \"b"_s;
    QTest::newRow("ends in a backslash") << "[\"a\\"_ba << u"[\n  \"a\\"_s;
    QTest::newRow("too many closing") << "{}}}"_ba << u"{}\n}\n}"_s;
    QTest::newRow("nothing") << ""_ba << u""_s;
}

void TestJsonText::laysOut()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, text);
    QCOMPARE(prettyJson(payload).text, text);
}

void TestJsonText::meansTheSameAsBefore_data()
{
    QTest::addColumn<QString>("file");
    const QDir dir(QStringLiteral(TEST_DATA_DIR "/payloads"));
    for (const QString &name : dir.entryList({u"*.json"_s}))
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
}

void TestJsonText::meansTheSameAsBefore()
{
    QFETCH(const QString, file);
    QFile f(file);
    QVERIFY(f.open(QIODevice::ReadOnly));
    const QByteArray payload = f.readAll();
    const JsonText json = prettyJson(payload, {.stringBytes = 10'000'000, .totalBytes = 100'000'000, .depth = 4});
    QCOMPARE(json.hiddenBytes, 0);
    const QJsonDocument before = QJsonDocument::fromJson(payload);
    if (!before.isNull())
        QCOMPARE(QJsonDocument::fromJson(json.text.toUtf8()), before);
}

void TestJsonText::cutsLongStringsAndSaysHowMuch()
{
    const JsonText json = prettyJson("[\"" + QByteArray(100, 'x') + "\"]", {.stringBytes = 10});
    QCOMPARE(json.text, u"[\n  \"xxxxxxxxx…\"\n]"_s);
    QCOMPARE(json.hiddenBytes, 92);
}

void TestJsonText::neverCutsWithinACharacter()
{
    for (qsizetype cut = 4; cut < 12; ++cut) {
        const JsonText json = prettyJson("[\"" + u"猫猫猫猫猫猫"_s.toUtf8() + "\"]", {.stringBytes = cut});
        QVERIFY2(!json.text.contains(QChar::ReplacementCharacter), qPrintable(json.text));
    }
}

void TestJsonText::boundsTheWhole()
{
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    const JsonText json = prettyJson(deep, {.totalBytes = 5'000});
    QVERIFY(json.text.size() < 6'000);
    QVERIFY(json.hiddenBytes > 190'000);
}

void TestJsonText::showsWhatWouldDisturbTheLayout()
{
    const QByteArray payload = u"[\"a\u202eb\u0085c\u2066\"]"_s.toUtf8();
    QCOMPARE(prettyJson(payload).text, u"[\n  \"a\\u202eb\\u0085c\\u2066\"\n]"_s);
}

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
