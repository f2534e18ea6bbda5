#include "protocol/json_fault.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <simdjson.h>

using namespace Qt::StringLiterals;
using namespace thumpline;

namespace {

bool simdjsonTakes(QByteArrayView text)
{
    if (text.isEmpty())
        return false; // may be a null pointer, which simdjson copies from
    simdjson::dom::parser parser;
    return parser.parse(text.data(), static_cast<std::size_t>(text.size())).error() == simdjson::SUCCESS;
}

} // namespace

class TestJsonFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFault_data();
    void namesTheFault();
    void findsNoneInJson_data();
    void findsNoneInJson();
    void agreesWithSimdjsonOnPayloads();
    void agreesWithSimdjsonOnNoise();
};

void TestJsonFault::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<qsizetype>("offset");
    const auto row = [](const QByteArray &text, const QByteArray &reason, qsizetype offset) {
        QTest::newRow(qPrintable(QString::fromLatin1(text.left(40).toPercentEncoding("{}[]\":,\\ "))))
            << text << reason << offset;
    };
    row("", "the text is empty", 0);
    row(" \n", "the text is empty", 2);
    row("undefined", "a value was expected", 0);
    row("<html>", "a value was expected", 0);
    row("\xef\xbb\xbf{}", "a byte order mark stands in front", 0);
    row("\xff\xfe{\0", "the text is not UTF-8", 0);
    row("{\"a\":\"x\xff\"}", "the text is not UTF-8", 7);
    row("{", "the text ends too early", 1);
    row("[1,", "the text ends too early", 3);
    row("{\"a\"", "the text ends too early", 4);
    row("{\"a\":\"b", "a text has no closing quote", 5);
    row("{\"a\":1", "the text ends too early", 6);
    row("{'a':1}", "a name in double quotes was expected", 1);
    row("{\"a\" 1}", "a colon was expected", 5);
    row("{\"a\":1 \"b\":2}", "a comma or a closing brace was expected", 7);
    row("[1 2]", "a comma or a closing bracket was expected", 3);
    row("{\"a\":1,}", "a name in double quotes was expected", 7);
    row("[1,]", "a value was expected", 3);
    row("[,1]", "a value was expected", 1);
    row("[1}", "a comma or a closing bracket was expected", 2);
    row("{} {}", "something stands behind the value", 3);
    row("1 x", "something stands behind the value", 2);
    row("[NaN]", "a value was expected", 1);
    row("[-Infinity]", "a number breaks off", 2);
    row("[tru]", "a value was expected", 1);
    row("[truex]", "a comma or a closing bracket was expected", 5);
    row("[\"a\nb\"]", "a control character stands unescaped in a text", 3);
    row("[\"\\x\"]", "a backslash begins no escape", 2);
    row("[\"\\", "the text ends too early", 3);
    row("[\"\\u12\"]", "four hexadecimal digits were expected after \\u", 2);
    row("[\"\\u-123\"]", "four hexadecimal digits were expected after \\u", 2);
    row("[\"\\ud800\"]", "an escape names half a character", 2);
    row("[\"\\ud800\\u0041\"]", "an escape names half a character", 2);
    row("[\"\\udc00\"]", "an escape names half a character", 2);
    row("[01]", "a number begins with a zero", 1);
    row("[1.]", "a number breaks off", 3);
    row("[1e]", "a number breaks off", 3);
    row("[.5]", "a value was expected", 1);
    row("[+1]", "a value was expected", 1);
    row("[1e999]", "a number is too big", 1);
    row("[18446744073709551616]", "a number is too big", 1);
    row("[-9223372036854775809]", "a number is too big", 1);
    row(QByteArray {2000, '['}, "the nesting is too deep", 1024);
}

void TestJsonFault::namesTheFault()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, reason);
    QFETCH(const qsizetype, offset);

    const auto fault = findJsonFault(text);
    QVERIFY(fault);
    QCOMPARE(fault->reason, reason);
    QCOMPARE(fault->offset, offset);
}

void TestJsonFault::findsNoneInJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"{}", "[]", " { } ", "\"\"", "null", "true", "-0", "0.5e-3", "1E+2", "1e-999", "18446744073709551615",
          "-9223372036854775808", "[[],{},\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "\"\\ud83d\\ude00\\u0000\"",
          "{\"a\":{\"b\":[1,2,{\"c\":null}]},\"a\":false}", "\"ä😀\x7f\""})
        QTest::newRow(text) << QByteArray {text};
}

void TestJsonFault::findsNoneInJson()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!findJsonFault(text));
}

void TestJsonFault::agreesWithSimdjsonOnPayloads()
{
    QDirIterator files {QStringLiteral(TEST_DATA_DIR "/payloads"), {u"*.json"_s}};
    int count = 0;
    while (files.hasNext()) {
        QFile file {files.next()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(findJsonFault(text).has_value() != simdjsonTakes(text), qPrintable(file.fileName()));
        ++count;
    }
    QVERIFY(count > 100);
}

void TestJsonFault::agreesWithSimdjsonOnNoise()
{
    static const QByteArrayList words {"{",    "}",      "[",     "]",       ":",       ",",
                                       "\"",   "\"a\"",  "\\",    "\\u00e4", "\\ud83d", "\\ude00",
                                       "1",    "-",      "0",     ".",       "e",       "9223372036854775808",
                                       "true", "null",   "nul",   " ",       "\n",      "ä",
                                       "\xff", "\"b\":", "1e400", "1e-400",  "\t"};
    QRandomGenerator random {3};
    int taken = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray text;
        for (int i = random.bounded(8); i >= 0; --i)
            text += words[random.bounded(int {static_cast<int>(words.size())})];
        const bool takes = simdjsonTakes(text);
        taken += takes;
        QVERIFY2(findJsonFault(text).has_value() != takes, text.constData());
    }
    QVERIFY(taken > 100);
}

QTEST_GUILESS_MAIN(TestJsonFault)
#include "tst_json_fault.moc"
