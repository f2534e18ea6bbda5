#include "cli/journal_lines.h"
#include "cli/json_lines.h"
#include "diagnosis/explainer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Stamp at(std::chrono::milliseconds sinceStart)
{
    const auto start = Timestamp::fromIso("2026-11-24T05:47:06.000Z");
    return {.mono = {sinceStart}, .wall = {start->sinceEpoch + sinceStart}};
}

SessionRecord record(std::chrono::milliseconds when, SessionRecordBody body, const SourceId &source = "s1")
{
    return {source, at(when), std::move(body)};
}

StreamEventPtr event(const QByteArray &name, const QByteArray &payload, EventContent content,
                     std::vector<QByteArray> streams = {})
{
    auto made = std::make_shared<StreamEvent>();
    made->wire = {.event = name, .payload = payload, .streams = std::move(streams), .hasPayload = !payload.isEmpty()};
    made->content = std::move(content);
    return made;
}

EventContent update(QByteArrayView id)
{
    auto status = std::make_shared<Status>();
    status->id = *EntityId::fromText(id);
    return UpdateEvent {status};
}

SourceStarted source(const StreamTarget &target, TransportKind transport = TransportKind::Sse)
{
    // What must never be written: a user, a password, a query.
    return {.server = QUrl(u"https://user:secret@mastodon.example:444/base?access_token=secret#x"_s),
            .target = target,
            .transport = transport};
}

using Records = std::vector<SessionRecord>;
using MakeRecords = Records (*)();

Records sources()
{
    return {record(0ms, source({.kind = StreamKind::PublicLocal, .onlyMedia = true})),
            record(1ms, source({.kind = StreamKind::Hashtag, .tag = u"猫"_s}, TransportKind::WebSocket), "s2"),
            record(2ms, source({.kind = StreamKind::List, .list = u"12"_s}), "s3")};
}

Records states()
{
    const CloseReason cut {.phase = ClosePhase::Stream, .ending = CloseEnding::Cut};
    const CloseReason noToken {.phase = ClosePhase::Http,
                               .ending = CloseEnding::Status,
                               .httpStatus = 401,
                               .serverError = u"Invalid access token"_s};
    return {
        record(0ms, StateChanged {.state = SessionState::Connecting, .attempt = 1}),
        record(10ms, StateChanged {.state = SessionState::Live, .attempt = 1}),
        record(20ms, StateChanged {.state = SessionState::Late, .attempt = 1}), // no line: the contract has no late
        record(30ms, StateChanged {.state = SessionState::Live, .attempt = 1}), // nor that it has passed
        record(40ms, StateChanged {.state = SessionState::Late, .attempt = 1}),
        record(50ms, StateChanged {.state = SessionState::Stale, .attempt = 1}),
        record(60ms,
               StateChanged {.state = SessionState::Waiting, .attempt = 2, .retryAt = at(1060ms).wall, .cause = cut}),
        record(70ms, StateChanged {.state = SessionState::Failed, .attempt = 2, .cause = noToken}),
        record(80ms, StateChanged {.state = SessionState::Stopped})};
}

Records phases()
{
    CertificateSummary certificate;
    certificate.issuer = u"Example CA"_s;
    certificate.notAfter = QDateTime({2027, 1, 2}, {3, 4, 5}, QTimeZone::utc());
    return {record(5ms, PhaseRecord {{.phase = ConnectionPhase::Dns, .sinceStart = 5ms}, 1}),
            record(20ms,
                   PhaseRecord {{.phase = ConnectionPhase::Tls,
                                 .sinceStart = 20ms,
                                 .tlsProtocol = u"TLSv1.3"_s,
                                 .certificate = certificate},
                                1}),
            record(30ms,
                   PhaseRecord {{.phase = ConnectionPhase::Http,
                                 .sinceStart = 30ms,
                                 .httpStatus = 200,
                                 .headers = {{"server", "nginx"}, {"via", "1.1 a"}, {"via", "1.1 b"}}},
                                1}),
            record(40ms, PhaseRecord {{.phase = ConnectionPhase::Upgrade, .sinceStart = 0ms, .reused = true}, 1})};
}

Records events()
{
    const QByteArray bidi = "{\"id\":\"1\",\"content\":\"\xe2\x80\xae"
                            "evil\"}";
    return {record(0ms, source({.kind = StreamKind::Hashtag, .tag = u"cats"_s})),
            record(1ms,
                   EventArrived {event("update", R"({"id":"109348684","content":"<p>hi</p>"})", update("109348684")),
                                 false, 1250ms}),
            record(2ms, EventArrived {event("delete", "109348684", DeleteEvent {*EntityId::fromText("109348684")})}),
            record(3ms, EventArrived {event("update", R"({"id":"7"})", update("7"), {"public:local"}), true, {}}),
            record(4ms, EventArrived {event("filters_changed", {}, FiltersChangedEvent {})}),
            record(5ms, EventArrived {event("pleroma:thing", R"({"a":[1,2]})", UnknownEvent {})}),
            record(6ms, EventArrived {event("update", R"({"id":)", MalformedEvent {"update: the JSON ends early", 6})}),
            record(7ms, EventArrived {event("update", bidi, update("1"))})};
}

Records heartbeats()
{
    return {record(15s, HeartbeatArrived {{.kind = HeartbeatKind::Comment, .text = "thump"}}),
            record(30s, HeartbeatArrived {{.kind = HeartbeatKind::Ping}}),
            record(45s, HeartbeatArrived {{.kind = HeartbeatKind::Pong, .roundTrip = 42ms}})};
}

Records drops()
{
    CloseReason reset {.phase = ClosePhase::Stream, .ending = CloseEnding::Reset};
    CloseReason status {.phase = ClosePhase::Http,
                        .ending = CloseEnding::Status,
                        .httpStatus = 429,
                        .serverError = u"Too many\nrequests"_s,
                        .contentType = u"application/json"_s,
                        .headers = {{"retry-after", "30"}},
                        .retryAfter = 30s};
    CloseReason close {
        .phase = ClosePhase::Stream, .ending = CloseEnding::Close, .closeCode = 1012, .closeText = u"restart"_s};
    CloseReason tls {.phase = ClosePhase::Tls, .ending = CloseEnding::Tls, .tlsProblem = TlsProblem::Expired};
    CloseReason redirect {.phase = ClosePhase::Http,
                          .ending = CloseEnding::Redirect,
                          .httpStatus = 301,
                          .redirectTarget = u"https://other.example/"_s};
    return {
        record(1s, Dropped {.reason = reset, .age = 61s, .idle = 1500ms, .events = 12, .heartbeats = 4, .bytes = 9876}),
        record(2s, Dropped {.reason = status}), record(3s, Dropped {.reason = close, .age = 10ms, .idle = 0ms}),
        record(4s, Dropped {.reason = tls}), record(5s, Dropped {.reason = redirect})};
}

Records others()
{
    return {record(1s, GapFound {.from = at(0ms).wall, .to = at(900ms).wall, .filled = 12, .missing = 0}),
            record(2s, GapFound {.from = at(0ms).wall, .to = at(900ms).wall, .filled = 400, .missing = {}}),
            record(3s,
                   HealthSample {.server = QUrl(u"https://mastodon.example"_s),
                                 .state = HealthState::Ok,
                                 .httpStatus = 200,
                                 .latency = 31ms},
                   "h1"),
            record(4s,
                   HealthSample {.server = QUrl(u"https://mastodon.example"_s),
                                 .state = HealthState::Degraded,
                                 .httpStatus = 200,
                                 .latency = 31ms,
                                 .body = "NOT OK",
                                 .cached = true},
                   "h1"),
            record(5s,
                   HealthSample {.server = QUrl(u"https://mastodon.example"_s),
                                 .state = HealthState::Down,
                                 .error = CloseReason {.phase = ClosePhase::Tcp, .ending = CloseEnding::Refused}},
                   "h1"),
            record(6s, NetworkChanged {.state = NetworkState::Offline}, "n"),
            record(7s, DiagnosticRaised {{.kind = WireDiagnostic::Kind::InvalidUtf8, .count = 3, .detail = "x\xff"}}),
            record(8s, EventsDiscarded {.updates = 5})};
}

Records restLooks()
{
    return {
        record(60s, NewestSeen {.id = *EntityId::fromText("109348684")}),
        record(120s, NewestSeen {.id = *EntityId::fromText("109348690"), .streamId = EntityId::fromText("109348684")}),
        record(130s, StatusesRechecked {.checked = 45, .edited = 2, .deleted = 1}),
        record(140s, StatusesRechecked {.checked = 60, .unchecked = 140, .why = u"more than 60 requests"_s})};
}

} // namespace

Q_DECLARE_METATYPE(MakeRecords)

/// The golden files are the contract: a difference is a break for everybody who reads the lines.
class JsonLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheContract_data()
    {
        QTest::addColumn<MakeRecords>("records");
        QTest::newRow("source") << &sources;
        QTest::newRow("state") << &states;
        QTest::newRow("phase") << &phases;
        QTest::newRow("event") << &events;
        QTest::newRow("heartbeat") << &heartbeats;
        QTest::newRow("drop") << &drops;
        QTest::newRow("gap-health-network-diagnostic") << &others;
        QTest::newRow("newest-recheck") << &restLooks;
    }
    void writesTheContract()
    {
        QFETCH(MakeRecords, records);
        JsonLines lines;
        QByteArray written;
        for (const SessionRecord &record : records())
            lines.append(record, written);

        const QString path
            = QStringLiteral(TEST_DATA_DIR "/golden/%1.jsonl").arg(QLatin1StringView {QTest::currentDataTag()});
        if (qEnvironmentVariableIsSet(
                "THUMPLINE_WRITE_GOLDEN")) { // then read the diff: it is the change of the contract
            QFile golden(path);
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(written);
        }
        QFile golden(path);
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
        const QByteArrayList expected = golden.readAll().split('\n');
        const QByteArrayList actual = written.split('\n');
        for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
            QCOMPARE(actual[i], expected[i]);
        QCOMPARE(actual.size(), expected.size());
    }

    void everyLineIsOneSafeObject()
    {
        JsonLines lines;
        QByteArray written;
        for (const auto &make : {&sources, &states, &phases, &events, &heartbeats, &drops, &others, &restLooks}) {
            for (const SessionRecord &record : make())
                lines.append(record, written);
        }
        QVERIFY(written.endsWith('\n'));
        written.chop(1);
        for (const QByteArray &line : written.split('\n')) {
            QJsonParseError error {};
            const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
            QVERIFY2(error.error == QJsonParseError::NoError, line.constData());
            for (const char *field : {"type", "at", "source"})
                QVERIFY2(object.value(QLatin1StringView {field}).isString(), line.constData());
            QVERIFY(object.value(u"mono").isDouble());
            QVERIFY2(!line.contains("secret"), line.constData());
            QVERIFY2(!line.contains("\xe2\x80\xae"), "a bidirectional control reaches the terminal");
        }
    }

    void aJournalLineHasItsExplanationAndItsConnection()
    {
        Explainer explainer {ExplainWhen::Live};
        Journal journal;
        const JournalEntry *entry = nullptr;
        const auto tell = [&](std::chrono::milliseconds when, SessionRecordBody body) {
            const SessionRecord told = record(when, std::move(body));
            for (const Explanation &explanation : explainer.add(told))
                journal.explain(explanation, told.at, explainer.connectionOf(explanation));
            if (const JournalEntry *made = journal.add(told))
                entry = made;
        };
        tell(0ms, source({.kind = StreamKind::PublicLocal}));
        tell(1ms, StateChanged {.state = SessionState::Connecting, .attempt = 1});
        tell(40ms, PhaseRecord {.phase = {.phase = ConnectionPhase::Tcp, .sinceStart = 39ms}, .attempt = 1});
        tell(90ms,
             PhaseRecord {.phase = {.phase = ConnectionPhase::Http,
                                    .sinceStart = 89ms,
                                    .httpStatus = 200,
                                    .headers = {{"via", "one"}, {"via", "two"}}},
                          .attempt = 1});
        tell(100ms, StateChanged {.state = SessionState::Live, .attempt = 1});
        const CloseReason reason {
            .phase = ClosePhase::Stream, .ending = CloseEnding::Cut, .detail = u"said \u202e so"_s};
        tell(60'100ms, Dropped {.reason = reason, .age = 60s, .idle = 20s, .events = 3, .heartbeats = 2, .bytes = 900});
        tell(60'101ms, StateChanged {.state = SessionState::Waiting, .attempt = 1, .cause = reason});
        QVERIFY(entry);
        QVERIFY(entry->connection);

        QByteArray line;
        JournalLines::append(*entry, u"public:local · SSE"_s, line);
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(!line.contains("secret"));
        QVERIFY(!line.contains("\xe2\x80\xae"));
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object.value(u"type"), u"journal"_s);
        QCOMPARE(object.value(u"at"), u"2026-11-24T05:48:06.101Z"_s);
        QCOMPARE(object.value(u"source"), u"s1"_s);
        QCOMPARE(object.value(u"name"), u"public:local · SSE"_s);
        QCOMPARE(object.value(u"kind"), u"dropped"_s);
        QCOMPARE(object.value(u"text"), entry->sentence);
        const QJsonObject why = object.value(u"explanation").toObject();
        QCOMPARE(why.value(u"type"), u"explanation"_s);
        QCOMPARE(why.value(u"dropAt"), u"2026-11-24T05:48:06.100Z"_s);
        QVERIFY(why.value(u"evidence").isArray());
        const QJsonObject connection = object.value(u"connection").toObject();
        QCOMPARE(connection.value(u"server"), u"https://mastodon.example:444/base"_s);
        QCOMPARE(connection.value(u"stream"), u"public:local"_s);
        QCOMPARE(connection.value(u"opened"), u"2026-11-24T05:47:06.100Z"_s);
        QCOMPARE(connection.value(u"age"), 60);
        QCOMPARE(connection.value(u"idle"), 20);
        QCOMPARE(connection.value(u"phases").toObject(), (QJsonObject {{u"tcp"_s, 39}, {u"http"_s, 89}}));
        QCOMPARE(connection.value(u"headers").toArray().size(), 2); // each as it came
        QCOMPARE(connection.value(u"end").toObject().value(u"ending"), u"cut"_s);
        QVERIFY(!connection.contains(u"certificate")); // unknown: left out

        line.clear();
        JournalLines::append({.at = at(5ms), .kind = JournalKind::Note, .sentence = u"A note."_s}, {}, line);
        QCOMPARE(QJsonDocument::fromJson(line).object().keys(),
                 (QStringList {u"at"_s, u"kind"_s, u"mono"_s, u"text"_s, u"type"_s}));
    }
};

QTEST_GUILESS_MAIN(JsonLinesTest)
#include "tst_json_lines.moc"
