#include "protocol/json_writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace thumpline;
using namespace Qt::StringLiterals;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNestedValuesWithTheirCommas();
    void escapes_data();
    void escapes();
    void numbersReadBackTheSame();
    void rawKeepsItsBytesOnOneLine();
    void specialsAreFoundAtEveryPlaceOfABlock();
};

namespace {

QByteArray stringOf(QByteArrayView text)
{
    QByteArray out;
    JsonWriter(out).string(text);
    return out;
}

QByteArray numberOf(double value)
{
    QByteArray out;
    JsonWriter(out).number(value);
    return out;
}

} // namespace

void TestJsonWriter::writesNestedValuesWithTheirCommas()
{
    QByteArray out;
    JsonWriter w(out);
    w.beginObject();
    w.key("a").beginArray().number(qint64 {1}).string(u"zwei"_s).null().beginObject().endObject().endArray();
    w.key("b").boolean(true).key("c").raw("{\"d\":1}").key("e").boolean(false);
    w.endObject();
    QCOMPARE(out, "{\"a\":[1,\"zwei\",null,{}],\"b\":true,\"c\":{\"d\":1},\"e\":false}"_ba);
}

void TestJsonWriter::escapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("empty") << ""_ba
                           << "\"\""_ba;
    QTest::newRow("quote and backslash") << "a\"b\\c"_ba
                                         << "\"a\\\"b\\\\c\""_ba;
    QTest::newRow("short forms") << "\n\r\t"_ba
                                 << "\"\\n\\r\\t\""_ba;
    QTest::newRow("NUL, ESC, DEL") << QByteArray("\0\x1b\x7f", 3) << "\"\\u0000\\u001b\\u007f\""_ba;
    QTest::newRow("C1: NEL, CSI") << "\xc2\x85\xc2\x9b"_ba
                                  << "\"\\u0085\\u009b\""_ba;
    QTest::newRow("no-break space stays") << "\xc2\xa0"_ba
                                          << "\"\xc2\xa0\""_ba;
    QTest::newRow("line separators") << "\xe2\x80\xa8\xe2\x80\xa9"_ba
                                     << "\"\\u2028\\u2029\""_ba;
    QTest::newRow("bidi controls") << "\xe2\x80\xae\xe2\x81\xa6"_ba
                                   << "\"\\u202e\\u2066\""_ba;
    QTest::newRow("quotation marks stay") << "\xe2\x80\x9e\xe2\x80\x9c"_ba
                                          << "\"\xe2\x80\x9e\xe2\x80\x9c\""_ba;
    QTest::newRow("emoji") << "\xf0\x9f\x98\xba"_ba
                           << "\"\xf0\x9f\x98\xba\""_ba;
    QTest::newRow("no UTF-8") << "a\xff"_ba
                              << "\"a\xef\xbf\xbd\""_ba;
}

void TestJsonWriter::escapes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, json);
    QCOMPARE(stringOf(text), json);
}

void TestJsonWriter::numbersReadBackTheSame()
{
    QCOMPARE(numberOf(0.1), "0.1"_ba);
    QCOMPARE(numberOf(1e300), "1e+300"_ba);
    QCOMPARE(numberOf(std::numeric_limits<double>::quiet_NaN()), "null"_ba);
    QCOMPARE(numberOf(-std::numeric_limits<double>::infinity()), "null"_ba);
    QByteArray out;
    JsonWriter(out).number(std::numeric_limits<qint64>::min());
    QCOMPARE(out, "-9223372036854775808"_ba);
}

void TestJsonWriter::rawKeepsItsBytesOnOneLine()
{
    QByteArray out;
    JsonWriter(out).raw("{\r\n\t\"a\": \"\\\"\xe2\x80\xa8\x7f\xc2\x9b\xe2\x80\x9c\"\n}");
    QCOMPARE(out, "{   \"a\": \"\\\"\\u2028\\u007f\\u009b\xe2\x80\x9c\" }"_ba);
}

void TestJsonWriter::specialsAreFoundAtEveryPlaceOfABlock()
{
    for (qsizetype at = 0; at <= 100; ++at) {
        QByteArray text(100, 'x');
        text.insert(at, "\x1b\xe2\x80\xa8"_ba);
        const QByteArray json = "{\"k\":" + stringOf(text) + '}';
        QVERIFY2(json.contains("\\u001b\\u2028"), qPrintable(u"at byte %1"_s.arg(at)));
        QCOMPARE(QJsonDocument::fromJson(json).object().value("k"_L1).toString(), QString::fromUtf8(text));
    }
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_json_writer.moc"
