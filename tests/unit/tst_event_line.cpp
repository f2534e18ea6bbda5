#include "cli/event_line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace thumpline;

Q_DECLARE_METATYPE(thumpline::StreamEvent)
Q_DECLARE_METATYPE(thumpline::EventArrival)

namespace {

EntityId id(QByteArrayView text)
{
    return EntityId::fromText(text).value_or(EntityId {});
}

StreamEvent update(const QByteArray &payload)
{
    Status status;
    status.id = id("1");
    return {.wire = {.event = "update", .payload = payload},
            .content = UpdateEvent {std::make_shared<const Status>(status)}};
}

} // namespace

class TestEventLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheContract_data();
    void writesTheContract();
    void addsTheEntityWhereTyped();
};

void TestEventLine::writesTheContract_data()
{
    QTest::addColumn<StreamEvent>("event");
    QTest::addColumn<EventArrival>("arrival");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *tag, const StreamEvent &event, const EventArrival &arrival,
                        const QByteArray &line) { QTest::newRow(tag) << event << arrival << line; };
    const QByteArray status = R"({"id":"1","n":1.50})";
    row("a status", update(status), {}, R"({"event":"update","id":"1","payload":{"id":"1","n":1.50}})");
    row("line feeds between tokens", update("{\n \"id\":\r\n\"1\"}"), {},
        R"({"event":"update","id":"1","payload":{  "id":  "1"}})");
    row("all about its arrival", update(status), {.streams = {"list", "1"}, .recovered = true, .delay = 1234ms},
        R"({"event":"update","stream":["list","1"],"id":"1","payload":{"id":"1","n":1.50},"recovered":true,"delay":1.234})");
    StreamEvent named = update(status);
    named.wire.streams = {"hashtag", "Cats"};
    row("its own stream wins", named, {.streams = {"public"}},
        R"({"event":"update","stream":["hashtag","Cats"],"id":"1","payload":{"id":"1","n":1.50}})");
    row("a bare id is a text",
        {.wire = {.event = "delete", .payload = "103699553144872687"},
         .content = DeleteEvent {id("103699553144872687")}},
        {}, R"({"event":"delete","id":"103699553144872687","payload":"103699553144872687"})");
    row("no payload", {.wire = {.event = "filters_changed", .hasPayload = false}, .content = FiltersChangedEvent {}},
        {}, R"({"event":"filters_changed","id":null,"payload":null})");
    row("the word undefined",
        {.wire = {.event = "filters_changed", .payload = "undefined", .hasPayload = false},
         .content = FiltersChangedEvent {}},
        {}, R"({"event":"filters_changed","id":null,"payload":"undefined"})");
    row("an empty payload", {.wire = {.event = "x"}, .content = UnknownEvent {}}, {},
        R"({"event":"x","id":null,"payload":"","unknown":true})");
    row("unknown, JSON", {.wire = {.event = "pleroma:x", .payload = "[1, true]"}, .content = UnknownEvent {}}, {},
        R"({"event":"pleroma:x","id":null,"payload":[1, true],"unknown":true})");
    row("unknown, a text in quotes", {.wire = {.event = "x", .payload = "\"a\""}, .content = UnknownEvent {}}, {},
        R"({"event":"x","id":null,"payload":"a","unknown":true})");
    row("unknown, a number", {.wire = {.event = "x", .payload = "12345678901234567890"}, .content = UnknownEvent {}},
        {}, R"({"event":"x","id":null,"payload":"12345678901234567890","unknown":true})");
    row("unknown, words", {.wire = {.event = "x", .payload = "hello \"you\"\n"}, .content = UnknownEvent {}}, {},
        R"({"event":"x","id":null,"payload":"hello \"you\"\n","unknown":true})");
    row("malformed", {.wire = {.event = "update", .payload = "{\"id\":"}, .content = MalformedEvent {"broken", 6}}, {},
        R"({"event":"update","id":null,"payload":"{\"id\":","malformed":"broken"})");
    row("malformed, but JSON", {.wire = {.event = "update", .payload = "{}"}, .content = MalformedEvent {"no id", {}}},
        {}, R"({"event":"update","id":null,"payload":{},"malformed":"no id"})");
    row("nothing that a terminal obeys",
        {.wire = {.event = "\x1b[1m", .payload = "\x1b]0;x\x07 \u009b31m"}, .content = UnknownEvent {}}, {},
        R"({"event":"\u001b[1m","id":null,"payload":"\u001b]0;x\u0007 \u009b31m","unknown":true})");
    row("broken UTF-8", {.wire = {.event = "x", .payload = "a\xff"}, .content = UnknownEvent {}}, {},
        R"({"event":"x","id":null,"payload":"a�","unknown":true})");
}

void TestEventLine::writesTheContract()
{
    QFETCH(const StreamEvent, event);
    QFETCH(const EventArrival, arrival);
    QFETCH(const QByteArray, line);

    QByteArray out;
    JsonWriter json {out};
    json.beginObject();
    EventLine {}.write(event, arrival, json);
    json.endObject();
    QCOMPARE(out, line);
}

void TestEventLine::addsTheEntityWhereTyped()
{
    const auto line = [](const StreamEvent &event) {
        QByteArray out;
        JsonWriter json {out};
        json.beginObject();
        EventLine {true}.write(event, {}, json);
        json.endObject();
        return QJsonDocument::fromJson(out).object();
    };
    Status status;
    status.id = id("1");
    status.account.acct = "ada";
    status.content = "<p>a<br>b</p><p><a href=\"https://x.example/\">c</a></p>";
    StreamEvent event {.wire = {.event = "update", .payload = "{}"},
                       .content = UpdateEvent {std::make_shared<const Status>(status)},
                       .notes = {{"poll", "is a number"}}};
    const QJsonObject typed = line(event);
    QCOMPARE(typed[u"entity"_s][u"account"_s][u"acct"_s].toString(), u"ada"_s);
    QCOMPARE(typed[u"entity"_s][u"text"_s].toString(), u"a\nb\n\nc"_s);
    QCOMPARE(typed[u"entity"_s][u"links"_s].toArray(), (QJsonArray {u"https://x.example/"_s}));
    QCOMPARE(typed[u"notes"_s][0][u"field"_s].toString(), u"poll"_s);
    event.content = MalformedEvent {"broken", {}};
    QVERIFY(line(event)[u"entity"_s].isNull());
}

QTEST_GUILESS_MAIN(TestEventLine)
#include "tst_event_line.moc"
