#include "cli/decode_command.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;
using namespace thumpline;

Q_DECLARE_METATYPE(std::optional<thumpline::TransportKind>)

namespace {

const QString captures = QStringLiteral(TEST_DATA_DIR "/captures/");

struct Decoded
{
    ExitCode code = ExitCode::Fine;
    QByteArray out {};
    QStringList complaints {};
};

Decoded decodeFile(const DecodeOptions &options)
{
    QTemporaryFile out;
    if (!out.open())
        qFatal("no temporary file");
    Decoded decoded;
    DecodeCommand command {options, out.handle(), [&](const QString &sentence) { decoded.complaints += sentence; }};
    decoded.code = command.run();
    out.seek(0);
    decoded.out = out.readAll();
    return decoded;
}

class TestDecode : public QObject
{
    Q_OBJECT

private:
    Decoded decode(const QByteArray &input, DecodeOptions options = {})
    {
        options.file = m_directory.filePath(u"input"_s);
        QFile file {options.file};
        if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
            qFatal("can't write the input");
        file.close();
        return decodeFile(options);
    }

    QTemporaryDir m_directory {};

private Q_SLOTS:
    void initTestCase();
    void printsWhatTheContractSays_data();
    void printsWhatTheContractSays();
    void decodesEveryCaptureAlikeHoweverCut_data();
    void decodesEveryCaptureAlikeHoweverCut();
    void givesWhatWasPublished_data();
    void givesWhatWasPublished();
    void survivesEveryBadPayload_data();
    void survivesEveryBadPayload();
    void glancesAsItDecodes();
    void complainsWithoutEnd();
    void refusesWhatItCanNotRead_data();
    void refusesWhatItCanNotRead();
    void writesWhenTheInputPauses();
    void endsQuietlyWhenTheReaderGoes();
};

void TestDecode::initTestCase()
{
    QVERIFY(m_directory.isValid());
    std::signal(SIGPIPE, SIG_IGN);
}

void TestDecode::printsWhatTheContractSays_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<std::optional<TransportKind>>("as");
    QTest::addColumn<bool>("raw");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<int>("code");
    using Kind = std::optional<TransportKind>;
    const Kind guess {};
    const auto row = [](const char *tag, Kind as, bool raw, const QByteArray &input, const QByteArray &out,
                        int code = 0) { QTest::newRow(tag) << input << as << raw << out << code; };
    row("nothing", guess, false, "", "");
    row("nothing, raw", guess, true, "", "");
    row("raw", guess, true,
        ":)\nevent: update\ndata: {\"id\":\"1\"}\nid: 7\nretry: 3000\n\n:thump\n\ndata: a\ndata: b\n\n",
        R"lines({"type":"sse-comment","text":")"}
{"type":"sse-retry","ms":3000}
{"type":"sse-event","event":"update","data":"{\"id\":\"1\"}","id":"7"}
{"type":"sse-comment","text":"thump"}
{"type":"sse-event","event":"message","data":"a\nb","id":"7"}
)lines");
    row("raw, nothing that a terminal obeys", guess, true, ":\x1b[2J\x07\nevent: \u009b1m\ndata: \x1b]0;x\n\n",
        R"lines({"type":"sse-comment","text":"\u001b[2J\u0007"}
{"type":"sse-event","event":"\u009b1m","data":"\u001b]0;x","id":""}
)lines");
    row("raw, mended UTF-8", guess, true, "data: a\xff\n\n",
        "{\"type\":\"sse-event\",\"event\":\"message\",\"data\":\"a\xef\xbf\xbd\",\"id\":\"\"}\n", 1);
    row("heartbeats and a delete", guess, false, ":)\n:thump\nevent: delete\ndata: 103699553144872687\n\n",
        R"lines({"type":"heartbeat","kind":"comment","text":")"}
{"type":"heartbeat","kind":"comment","text":"thump"}
{"type":"event","event":"delete","id":"103699553144872687","payload":"103699553144872687"}
)lines");
    row("no payload", guess, false, "event: filters_changed\ndata: undefined\n\n",
        R"lines({"type":"event","event":"filters_changed","id":null,"payload":"undefined"}
)lines");
    row("unknown", guess, false, "event: emoji_reaction\ndata: {\"name\":\"a\"}\n\n",
        R"lines({"type":"event","event":"emoji_reaction","id":null,"payload":{"name":"a"},"unknown":true}
)lines");
    row("malformed", guess, false, "event: update\ndata: {}\n\n",
        R"lines({"type":"event","event":"update","id":null,"payload":{},"malformed":"update: id is missing"}
)lines",
        1);
    row("unfinished at the end", guess, false, "event: delete\ndata: 1\n\nevent: delete\nda",
        R"lines({"type":"event","event":"delete","id":"1","payload":"1"}
)lines");
    row("frames", guess, false,
        "{\"stream\":[\"user\"],\"event\":\"delete\",\"payload\":\"1\"}\r\n\n{\"event\":\"delete\",\"payload\":2}",
        R"lines({"type":"event","event":"delete","stream":["user"],"id":"1","payload":"1"}
{"type":"event","event":"delete","id":"2","payload":"2"}
)lines");
    row("frames that are none", TransportKind::WebSocket, false,
        "hello\n[]\n{\"event\":\"delete\",\"payload\":\"1\"}\n",
        R"lines({"type":"event","id":null,"payload":"hello","malformed":"the frame is not JSON: a value was expected"}
{"type":"event","id":null,"payload":[],"malformed":"the frame is a list, an object was expected"}
{"type":"event","event":"delete","id":"1","payload":"1"}
)lines",
        1);
    row("an error of the server is no event", guess, false,
        "{\"error\":\"Unknown stream type\",\"status\":400}\n{\"event\":\"delete\",\"payload\":\"1\"}\n",
        R"lines({"type":"event","event":"delete","id":"1","payload":"1"}
)lines");
    row("a recording", guess, false, R"lines({"t":0,"dir":"out","opcode":"text","data":"{\"type\":\"subscribe\"}"}
{"t":1,"dir":"in","opcode":"ping","data":""}
{"t":1,"dir":"out","opcode":"pong","data":""}
{"t":2,"dir":"in","opcode":"pong","data":"x"}
{"t":3,"dir":"in","opcode":"text","fin":false,"data":"{\"event\":\"del"}
{"t":4,"dir":"in","opcode":"ping","data":""}
{"t":5,"dir":"in","opcode":"continuation","data":"ete\",\"payload\":\"1\"}"}
{"t":6,"dir":"in","opcode":"text","base64":"eyJldmVudCI6ImRlbGV0ZSIsInBheWxvYWQiOiIyIn0="}
{"t":7,"dir":"in","opcode":"end","data":"FIN"}
)lines",
        R"lines({"type":"heartbeat","kind":"ping"}
{"type":"heartbeat","kind":"pong"}
{"type":"heartbeat","kind":"ping"}
{"type":"event","event":"delete","id":"1","payload":"1"}
{"type":"event","event":"delete","id":"2","payload":"2"}
)lines");
    row("a recording with a bad line", guess, false,
        "{\"dir\":\"in\",\"opcode\":\"ping\"}\nhello\n{\"dir\":\"in\",\"opcode\":\"ping\"}\n",
        "{\"type\":\"heartbeat\",\"kind\":\"ping\"}\n{\"type\":\"heartbeat\",\"kind\":\"ping\"}\n", 1);
}

void TestDecode::printsWhatTheContractSays()
{
    QFETCH(const QByteArray, input);
    QFETCH(const std::optional<TransportKind>, as);
    QFETCH(const bool, raw);
    QFETCH(const QByteArray, out);
    QFETCH(const int, code);

    for (const qsizetype chunk : {0, 1, 7}) {
        const Decoded decoded = decode(input, {.as = as, .raw = raw, .chunkBytes = chunk});
        QCOMPARE(decoded.out, out);
        QCOMPARE(static_cast<int>(decoded.code), code);
    }
}

void TestDecode::decodesEveryCaptureAlikeHoweverCut_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files {captures, {u"*.sse"_s, u"*.wsl"_s}, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.sliced(captures.size()))) << path;
    }
}

void TestDecode::decodesEveryCaptureAlikeHoweverCut()
{
    QFETCH(const QString, path);

    for (const bool raw : {false, true}) {
        if (raw && path.endsWith(u".wsl"_s))
            continue;
        const Decoded whole = decodeFile({.file = path, .raw = raw});
        const QByteArrayList lines = whole.out.split('\n');
        for (const QByteArray &line : lines.first(lines.size() - 1))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        QVERIFY(lines.last().isEmpty());
        // ws-binary holds frames that a test program sent and got back refused, nothing malformed of a server
        QCOMPARE(static_cast<int>(whole.code), 0);
        for (const qsizetype chunk : {1, 7, 4096}) {
            const Decoded pieces = decodeFile({.file = path, .raw = raw, .chunkBytes = chunk});
            QVERIFY2(pieces.out == whole.out, qPrintable(u"pieces of %1"_s.arg(chunk)));
            QCOMPARE(static_cast<int>(pieces.code), static_cast<int>(whole.code));
            QCOMPARE(pieces.complaints, whole.complaints);
        }
    }
}

void TestDecode::givesWhatWasPublished_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("channels");
    // Streams that the streaming server neither filters nor reorders, nor adds anything to (captures, facts 11 and 12).
    for (const QString &version : {u"v3.1.0"_s, u"v4.2.0"_s, u"v4.3.0"_s, u"v4.7.0-alpha.2"_s}) {
        const auto row = [&](const QString &name, const QStringList &channels) {
            QTest::newRow(qPrintable(version + u' ' + name)) << version << name << channels;
        };
        row(u"list.sse"_s, {u"timeline:list:1"_s});
        row(u"ws-list.wsl"_s, {u"timeline:list:1"_s});
        row(u"direct.sse"_s, {u"timeline:direct:1"_s});
        row(u"ws-direct.wsl"_s, {u"timeline:direct:1"_s});
        row(u"user.sse"_s, {u"timeline:1"_s, u"timeline:1:notifications"_s});
        row(u"ws-user.wsl"_s, {u"timeline:1"_s, u"timeline:1:notifications"_s});
        if (version == u"v3.1.0"_s)
            continue; // publishes notifications on the user's channel, and picks them out
        row(u"user-notification.sse"_s, {u"timeline:1:notifications"_s});
        row(u"ws-user-notification.wsl"_s, {u"timeline:1:notifications"_s});
    }
}

void TestDecode::givesWhatWasPublished()
{
    QFETCH(const QString, version);
    QFETCH(const QString, name);
    QFETCH(const QStringList, channels);

    QFile file {captures + version + u"/published.json"_s};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const bool sendsEmptyEvents = version == u"v3.1.0"_s || version == u"v4.2.0"_s; // fact 8
    QJsonArray expected;
    const QJsonArray published = QJsonDocument::fromJson(file.readAll()).object()[u"events"_s].toArray();
    for (const QJsonValue &event : published) {
        const QJsonArray to = event[u"channels"_s].toArray();
        const bool sent = std::any_of(to.begin(), to.end(),
                                      [&](const QJsonValue &channel) { return channels.contains(channel.toString()); });
        if (sent && (sendsEmptyEvents || event[u"event"_s] != u"filters_changed"_s))
            expected.append(event);
    }

    QJsonArray got;
    const QByteArrayList lines = decodeFile({.file = captures + version + u'/' + name}).out.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object[u"type"_s] == u"event"_s)
            got.append(object);
    }
    QVERIFY(!expected.isEmpty());
    QVERIFY(got.size() >= expected.size()); // one more may come after the published ones: the last of the scenario
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(got[i][u"event"_s], expected[i][u"event"_s]);
        if (got[i][u"event"_s] != u"filters_changed"_s)
            QCOMPARE(got[i][u"payload"_s], expected[i][u"payload"_s]);
    }
}

void TestDecode::survivesEveryBadPayload_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files {QStringLiteral(TEST_DATA_DIR "/payloads"), {u"bad-*.json"_s}};
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
}

void TestDecode::survivesEveryBadPayload()
{
    QFETCH(const QString, path);
    QFile file {path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray payload = file.readAll();
    payload.replace("\r", "").replace("\n", "");

    const Decoded decoded = decode("event: update\ndata: " + payload + "\n\nevent: delete\ndata: 1\n\n");
    const QByteArrayList lines = decoded.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    for (const QByteArray &line : lines) {
        // Numbers beyond a double are JSON, and are passed on as they came; Qt's parser alone refuses them.
        QVERIFY(QJsonDocument::fromJson(line).isObject() || path.contains(u"huge-numbers"_s));
        QVERIFY2(std::all_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x20; }),
                 line.constData());
    }
    QCOMPARE(QJsonDocument::fromJson(lines.last()).object()[u"id"_s].toString(), u"1"_s);
}

void TestDecode::glancesAsItDecodes()
{
    const auto line = [](const StreamEvent &event) {
        QByteArray out;
        JsonWriter json {out};
        json.beginObject();
        EventLine {true}.write(event, {}, json);
        json.endObject();
        return out;
    };
    Decoder decoder;
    Decoder glancer; // one for all, so that what a payload leaves behind would show in the next
    QDirIterator files {QStringLiteral(TEST_DATA_DIR "/payloads"), {u"*.json"_s}};
    while (files.hasNext()) {
        QFile file {files.next()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray payload = file.readAll();
        for (const QByteArray event : {"update", "notification", "conversation", "announcement", "delete"}) {
            const WireMessage message {.event = event, .payload = payload};
            const QByteArray copy {payload.constData(), payload.size()};
            WireMessage view {.event = event, .payload = QByteArray::fromRawData(copy.constData(), copy.size())};
            const QByteArray decoded = line(*decoder.decode(WireMessage {message}));
            QVERIFY2(line(glancer.glance(std::move(view))) == decoded, qPrintable(file.fileName()));
        }
    }
}

void TestDecode::complainsWithoutEnd()
{
    const Decoded decoded = decode(QByteArray {"data: \xff\n\n"}.repeated(1000));
    QCOMPARE(static_cast<int>(decoded.code), 1);
    QCOMPARE(decoded.complaints.size(), 21);
    QVERIFY(decoded.complaints.first().contains(u"invalid UTF-8"_s));
    QVERIFY(decoded.complaints.last().contains(u"980"_s));
}

void TestDecode::refusesWhatItCanNotRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("raw");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("no such file") << u"/nonexistent/stream.sse"_s << false << u"/nonexistent/stream.sse"_s;
    QTest::newRow("a directory") << QStringLiteral(TEST_DATA_DIR) << false << QStringLiteral(TEST_DATA_DIR);
    QTest::newRow("headers and chunks") << captures + u"v4.3.0/list.http"_s << false << u"headers"_s;
    QTest::newRow("frames have no fields") << captures + u"v4.3.0/ws-list.wsl"_s << true << u"--raw"_s;
}

void TestDecode::refusesWhatItCanNotRead()
{
    QFETCH(const QString, file);
    QFETCH(const bool, raw);
    QFETCH(const QString, complaint);

    const Decoded decoded = decodeFile({.file = file, .raw = raw});
    QCOMPARE(static_cast<int>(decoded.code), 3);
    QCOMPARE(decoded.complaints.size(), 1);
    QVERIFY2(decoded.complaints.first().contains(complaint), qPrintable(decoded.complaints.first()));
    QVERIFY(decoded.out.isEmpty());
}

void TestDecode::writesWhenTheInputPauses()
{
    std::array<int, 2> in {};
    std::array<int, 2> out {};
    QVERIFY(::pipe(in.data()) == 0 && ::pipe(out.data()) == 0);
    const int standardInput = ::dup(STDIN_FILENO);
    ::dup2(in[0], STDIN_FILENO);
    ::close(in[0]);
    ExitCode code = ExitCode::Usage;
    std::thread decoder {[&] { code = DecodeCommand {{}, out[1], [](const QString &) {}}.run(); }};

    const QByteArray bytes = ":thump\n"_ba;
    QCOMPARE(::write(in[1], bytes.constData(), static_cast<size_t>(bytes.size())), ssize_t {bytes.size()});
    QByteArray line {1000, '\0'};
    line.resize(
        ::read(out[0], line.data(), static_cast<size_t>(line.size()))); // waits for the decoder, not for the end
    QCOMPARE(line, "{\"type\":\"heartbeat\",\"kind\":\"comment\",\"text\":\"thump\"}\n"_ba);

    ::close(in[1]);
    decoder.join();
    QCOMPARE(static_cast<int>(code), 0);
    ::dup2(standardInput, STDIN_FILENO);
    for (const int descriptor : {standardInput, out[0], out[1]})
        ::close(descriptor);
}

void TestDecode::endsQuietlyWhenTheReaderGoes()
{
    std::array<int, 2> out {};
    QVERIFY(::pipe(out.data()) == 0);
    ::close(out[0]);
    QStringList complaints;
    DecodeCommand command {
        {.file = captures + u"v4.3.0/public.sse"_s}, out[1], [&](const QString &sentence) { complaints += sentence; }};
    QCOMPARE(static_cast<int>(command.run()), 0);
    QCOMPARE(complaints, QStringList {});
    ::close(out[1]);
}

} // namespace

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
