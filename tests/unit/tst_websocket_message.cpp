#include "protocol/websocket_message.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace thumpline;

Q_DECLARE_METATYPE(thumpline::WireMessage)
Q_DECLARE_METATYPE(thumpline::WebSocketServerError)

namespace {

WebSocketMessage read(QByteArrayView frame)
{
    return WebSocketMessageReader {}.read(frame);
}

} // namespace

class TestWebSocketMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensEnvelopes_data();
    void opensEnvelopes();
    void readsErrors_data();
    void readsErrors();
    void refusesOtherFrames_data();
    void refusesOtherFrames();
    void readsEveryCapturedFrame();
    void survivesEveryCut();
    void takesFramesUpToTheLimit();
};

void TestWebSocketMessage::opensEnvelopes_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<WireMessage>("message");
    const auto row = [](const char *tag, const QByteArray &frame, const WireMessage &message) {
        QTest::newRow(tag) << frame << message;
    };
    row("before 3.3", R"({"event":"update","payload":"{\"id\":\"1\"}"})",
        {.event = "update", .payload = R"({"id":"1"})"});
    row("since 3.3", R"({"stream":["public"],"event":"delete","payload":"1"})",
        {.event = "delete", .payload = "1", .streams = {"public"}});
    row("a tag", R"({"stream":["hashtag","Cats"],"event":"delete","payload":"1"})",
        {.event = "delete", .payload = "1", .streams = {"hashtag", "Cats"}});
    row("no payload", R"({"stream":["user"],"event":"filters_changed"})",
        {.event = "filters_changed", .streams = {"user"}, .hasPayload = false});
    row("payload null", R"({"event":"filters_changed","payload":null})",
        {.event = "filters_changed", .hasPayload = false});
    row("payload an object", "{\"event\":\"update\",\"payload\": {\"id\" : 12345678901234567890,\n\"x\":1.50e1} }",
        {.event = "update", .payload = "{\"id\" : 12345678901234567890,\n\"x\":1.50e1}", .payloadWasObject = true});
    row("payload a number, digit for digit", R"({"event":"delete","payload":103699553144872687})",
        {.event = "delete", .payload = "103699553144872687", .payloadWasObject = true});
    row("payload a number with blanks around", R"({"event":"delete","payload" : 7 })",
        {.event = "delete", .payload = "7", .payloadWasObject = true});
    row("payload a list", R"({"event":"x","payload":[1,"a"]})",
        {.event = "x", .payload = R"([1,"a"])", .payloadWasObject = true});
    row("payload empty", R"({"event":"x","payload":""})", {.event = "x", .payload = ""});
    row("stream a text", R"({"stream":"public","event":"x"})",
        {.event = "x", .streams = {"public"}, .hasPayload = false});
    row("a list's id as a number", R"({"stream":["list",1],"event":"x"})",
        {.event = "x", .streams = {"list", "1"}, .hasPayload = false});
    row("stream of other kinds", R"({"stream":{"a":[]},"event":"x"})", {.event = "x", .hasPayload = false});
    row("stream with other kinds in it", R"({"stream":[null,"a",{},true],"event":"x"})",
        {.event = "x", .streams = {"a"}, .hasPayload = false});
    row("unknown fields", R"({"queued_at":1.50,"event":"x","meta":{"a":"\"]"},"list":[ ],"payload":"1"})",
        {.event = "x", .payload = "1", .extra = {{"queued_at", "1.50"}, {"meta", R"({"a":"\"]"})"}, {"list", "[ ]"}}});
    row("an error beside an event", R"({"event":"x","error":"y"})", {.event = "x", .hasPayload = false});
    row("fields given twice", R"({"event":"x","payload":"1","payload":{"a":1},"event":"y","payload":{"b":2}})",
        {.event = "y", .payload = R"({"b":2})", .payloadWasObject = true});
    row("escapes", R"({"event":"a\u00e4\"\ud83d\ude00","payload":"\u0000\n"})",
        {.event = "aä\"😀", .payload = QByteArray {"\0\n", 2}});
    row("Pleroma's answer",
        R"({"event":"pleroma:respond","payload":"{\"result\":\"success\",\"type\":\"subscribe\"}"})",
        {.event = "pleroma:respond", .payload = R"({"result":"success","type":"subscribe"})"});
    row("blanks around", " {\"event\" : \"x\"}\n", {.event = "x", .hasPayload = false});
}

void TestWebSocketMessage::opensEnvelopes()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const WireMessage, message);

    const WebSocketMessage got = read(frame);
    QVERIFY(std::holds_alternative<WireMessage>(got));
    const auto &wire = std::get<WireMessage>(got);
    QCOMPARE(wire.event, message.event);
    QCOMPARE(wire.payload, message.payload);
    QCOMPARE(wire.hasPayload, message.hasPayload);
    QCOMPARE(wire.payloadWasObject, message.payloadWasObject);
    QVERIFY(wire == message);
}

void TestWebSocketMessage::readsErrors_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<WebSocketServerError>("error");
    const auto row = [](const char *tag, const QByteArray &frame, const WebSocketServerError &error) {
        QTest::newRow(tag) << frame << error;
    };
    row("4.2", R"({"error":"Unknown stream type"})", {.message = "Unknown stream type"});
    row("4.3", R"({"error":"Unknown stream type","status":400})", {.message = "Unknown stream type", .status = 400});
    row("status a text", R"({"error":"x","status":"400"})", {.message = "x"});
    row("status absurd", R"({"error":"x","status":99999999999})", {.message = "x"});
    row("error an object", R"({"error":{"code":1}})", {.message = R"({"code":1})"});
    row("unknown fields", R"({"error":"x","hint":[1]})", {.message = "x", .extra = {{"hint", "[1]"}}});
}

void TestWebSocketMessage::readsErrors()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const WebSocketServerError, error);

    const WebSocketMessage got = read(frame);
    QVERIFY(std::holds_alternative<WebSocketServerError>(got));
    QVERIFY(std::get<WebSocketServerError>(got) == error);
}

void TestWebSocketMessage::refusesOtherFrames_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("offset"); // -1: none
    const auto row = [](const char *tag, const QByteArray &frame, const QByteArray &reason, int offset = -1) {
        QTest::newRow(tag) << frame << reason << offset;
    };
    row("nothing", "", "the frame is not JSON: the text is empty", 0);
    row("a word", "hello", "the frame is not JSON: a value was expected", 0);
    row("cut", R"({"event":"update","payload":"{\"id)", "the frame is not JSON: a text has no closing quote", 28);
    row("two objects", R"({"event":"a"}{"event":"b"})", "the frame is not JSON: something stands behind the value", 13);
    row("bad UTF-8", "{\"event\":\"\xff\"}", "the frame is not JSON: the text is not UTF-8", 10);
    row("half a character", R"({"event":"\ud83d"})", "the frame is not JSON: an escape names half a character", 10);
    row("deep", QByteArray {"{\"event\":"} + QByteArray {100000, '['}, "the frame is not JSON: the nesting is too deep",
        1032);
    row("null", "null", "the frame is null, an object was expected");
    row("a number", "42", "the frame is a number, an object was expected");
    row("a text", "\"event\"", "the frame is a text, an object was expected");
    row("a boolean", "true", "the frame is a boolean, an object was expected");
    row("a list", "[]", "the frame is a list, an object was expected");
    row("an empty object", "{}", "the frame has neither an event nor an error");
    row("only a payload", R"({"payload":"1"})", "the frame has neither an event nor an error");
    row("event a number", R"({"event":7})", "the frame's event is a number, a text was expected");
    row("event null", R"({"event":null,"payload":"1"})", "the frame's event is null, a text was expected");
}

void TestWebSocketMessage::refusesOtherFrames()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, reason);
    QFETCH(const int, offset);

    const WebSocketMessage got = read(frame);
    QVERIFY(std::holds_alternative<MalformedEvent>(got));
    QCOMPARE(std::get<MalformedEvent>(got).reason, reason);
    QCOMPARE(std::get<MalformedEvent>(got).offset.value_or(-1), qsizetype {offset});
}

void TestWebSocketMessage::readsEveryCapturedFrame()
{
    WebSocketMessageReader reader;
    int events = 0;
    int errors = 0;
    QDirIterator files {
        QStringLiteral(TEST_DATA_DIR "/captures"), {u"*.wsl"_s}, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        QFile file {files.next()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            if (line[u"dir"_s] != u"in"_s || line[u"opcode"_s] != u"text"_s)
                continue;
            const QByteArray frame = line[u"data"_s].toString().toUtf8();
            const QJsonObject expected = QJsonDocument::fromJson(frame).object();
            const WebSocketMessage got = reader.read(frame);
            if (expected.contains(u"error"_s)) {
                ++errors;
                QCOMPARE(std::get<WebSocketServerError>(got).message, expected[u"error"_s].toString().toUtf8());
                continue;
            }
            ++events;
            const auto &wire = std::get<WireMessage>(got);
            QCOMPARE(wire.event, expected[u"event"_s].toString().toUtf8());
            QCOMPARE(wire.payload, expected[u"payload"_s].toString().toUtf8());
            QCOMPARE(wire.hasPayload, expected.contains(u"payload"_s));
            QVERIFY(wire.extra.empty() && !wire.payloadWasObject);
        }
    }
    QVERIFY(events > 800);
    QVERIFY(errors > 40);
}

void TestWebSocketMessage::survivesEveryCut()
{
    const QByteArray frame
        = R"({"stream":["list","1"],"event":"update","payload":"{\"id\":\"1\"}","x":[1,{"y":"ä\u00e4"}]})";
    WebSocketMessageReader reader;
    for (qsizetype cut = 0; cut < frame.size(); ++cut)
        QVERIFY2(std::holds_alternative<MalformedEvent>(reader.read(frame.first(cut))),
                 qPrintable(QString::number(cut)));
    QVERIFY(std::holds_alternative<WireMessage>(reader.read(frame)));
}

void TestWebSocketMessage::takesFramesUpToTheLimit()
{
    const QByteArray payload {qsizetype {8} * 1024 * 1024, 'x'};
    WebSocketMessageReader reader;
    const WebSocketMessage got = reader.read("{\"event\":\"x\",\"payload\":\"" + payload + "\"}");
    QCOMPARE(std::get<WireMessage>(got).payload.size(), payload.size());
    QVERIFY(std::holds_alternative<WireMessage>(reader.read("{\"event\":\"x\"}")));
}

QTEST_GUILESS_MAIN(TestWebSocketMessage)
#include "tst_websocket_message.moc"
