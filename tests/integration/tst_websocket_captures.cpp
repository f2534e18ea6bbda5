#include "integration/capture.h"
#include "integration/raw_server.h"
#include "integration/transport_log.h"
#include "protocol/websocket_message.h"
#include "transport/default_transport_factory.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

#include <optional>

using namespace thumpline;
using namespace thumpline::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(thumpline::Capture)

namespace {

/// What one recorded connection holds, by its readable form.
struct Expected
{
    std::vector<WireMessage> messages {}; ///< up to the error, if there is one
    std::optional<WebSocketServerError> error {}; ///< that ends the only subscription: before any event
    bool hasCloseFrame = false;
};

QByteArray textOf(const QJsonObject &line)
{
    if (line.contains("base64"_L1))
        return QByteArray::fromBase64(line.value("base64"_L1).toString().toLatin1());
    return line.value("data"_L1).toString().toUtf8();
}

Expected expectedOf(const Capture &capture)
{
    Expected expected;
    QFile file(QStringLiteral(TEST_DATA_DIR "/captures/") + capture.name + u".wsl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return expected;
    WebSocketMessageReader reader;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &bytes : lines) {
        const QJsonObject line = QJsonDocument::fromJson(bytes).object();
        if (line.value("dir"_L1).toString() != "in"_L1)
            continue;
        const QString opcode = line.value("opcode"_L1).toString();
        expected.hasCloseFrame = expected.hasCloseFrame || opcode == "close"_L1;
        if (opcode != "text"_L1 || expected.error)
            continue;
        const WebSocketMessage message = reader.read(textOf(line));
        if (const auto *event = std::get_if<WireMessage>(&message))
            expected.messages.push_back(*event);
        else if (const auto *error = std::get_if<WebSocketServerError>(&message);
                 error && expected.messages.empty() && !error->message.contains("unsubscrib"))
            expected.error = *error;
    }
    return expected;
}

/// The stream that the recorded request named; one that anything fits where it named none, or a wrong one.
StreamTarget targetOf(const Capture &capture, const Expected &expected)
{
    const QUrlQuery query(QString::fromUtf8(capture.target).section(u'?', 1));
    const auto target = StreamTarget::fromWebSocketName(
        query.queryItemValue(u"stream"_s), query.queryItemValue(u"tag"_s), query.queryItemValue(u"list"_s));
    if (target.ok())
        return target.value();
    const QByteArray words = expected.error ? expected.error->message : QByteArray();
    return words.contains("tag") ? StreamTarget {.kind = StreamKind::Hashtag, .tag = u"cats"_s}
        : words.contains("list") ? StreamTarget {.kind = StreamKind::List, .list = u"1"_s}
                                 : StreamTarget {};
}

/// The recorded 101 answers another client's key.
QByteArrayList piecesFor(const RawConnection &connection, QByteArrayList pieces)
{
    static constexpr QByteArrayView recorded = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
    pieces.front().replace(recorded, acceptKeyOf(connection.request().header("sec-websocket-key")));
    return pieces;
}

} // namespace

/// Plays every recorded WebSocket, and every refused handshake, byte for byte and cut as it was read.
class TestWebSocketCaptures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryRecording_data();
    void readsEveryRecording();
    void namesEveryRefusedHandshake_data();
    void namesEveryRefusedHandshake();

private:
    static void addCaptures(bool isWebSocket);
};

void TestWebSocketCaptures::addCaptures(bool isWebSocket)
{
    QTest::addColumn<Capture>("capture");
    for (const Capture &capture : allCaptures()) {
        if (capture.status == 101 && !capture.isWebSocket)
            continue; // accepted after all
        if (capture.name.contains("subprotocol"_L1))
            continue; // answers what we did not ask: refused, as it has to be
        const bool isHandshake = !capture.isWebSocket && capture.target.startsWith("/api/v1/streaming?")
            && (capture.name.contains("/ws-"_L1) || capture.name.endsWith("-ws"_L1));
        if (isWebSocket ? capture.isWebSocket : isHandshake)
            QTest::addRow("%s", qPrintable(capture.name)) << capture;
    }
}

void TestWebSocketCaptures::readsEveryRecording_data()
{
    addCaptures(true);
}

void TestWebSocketCaptures::readsEveryRecording()
{
    QFETCH(const Capture, capture);
    const Expected expected = expectedOf(capture);
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler([&](RawConnection &c) {
        c.writePieces(piecesFor(c, capture.pieces));
        if (capture.end == "FIN"_L1)
            c.fin();
        else if (capture.end == "RST"_L1)
            c.rst();
    });
    const auto transport = factory.make(TransportKind::WebSocket);
    const TransportLog log(*transport);
    transport->open({.server = server.url(),
                     .target = targetOf(capture, expected),
                     .token = Secret("test-token-read"),
                     .webSocketStyle = WebSocketStyle::Seed});

    QTRY_COMPARE(log.messages.size(), expected.messages.size());
    QVERIFY(log.messages == expected.messages);
    if (expected.error) {
        QTRY_VERIFY(log.isClosed());
        QCOMPARE(log.reason().ending, CloseEnding::Status);
        QCOMPARE(log.reason().serverError.toUtf8(), expected.error->message);
        QVERIFY(log.reason().httpStatus == 400 || log.reason().httpStatus == 401);
    } else if (expected.hasCloseFrame) {
        QTRY_VERIFY(log.isClosed());
        QVERIFY(log.reason().ending == CloseEnding::Eof || log.reason().ending == CloseEnding::Close);
    } else if (capture.end != "closed by recorder"_L1) {
        QTRY_VERIFY(log.isClosed());
        QCOMPARE(log.reason().ending, CloseEnding::Cut);
    } else {
        QTRY_VERIFY(log.isOpen());
    }
    QVERIFY(log.order.contains("opened"));
    QVERIFY(log.isSound());
}

void TestWebSocketCaptures::namesEveryRefusedHandshake_data()
{
    addCaptures(false);
}

void TestWebSocketCaptures::namesEveryRefusedHandshake()
{
    QFETCH(const Capture, capture);
    const QByteArray all = capture.pieces.join();
    DefaultTransportFactory factory;
    RawServer server;
    server.setHandler([&](RawConnection &c) {
        c.writePieces(capture.pieces);
        if (capture.end == "FIN"_L1)
            c.fin();
    });
    const auto transport = factory.make(TransportKind::WebSocket);
    const TransportLog log(*transport);
    transport->open({.server = server.url(),
                     .target = {.kind = StreamKind::User},
                     .token = Secret("test-token-read"),
                     .webSocketStyle = WebSocketStyle::Seed});
    QTRY_VERIFY_WITH_TIMEOUT(log.isClosed(), 10'000);
    const CloseReason &reason = log.reason();
    QCOMPARE(toKey(reason.phase), "upgrade"_ba);
    QCOMPARE(toKey(reason.ending), capture.status == 301 ? "redirect"_ba : "status"_ba);
    QCOMPARE(reason.httpStatus, capture.status);
    const auto between = [&](QByteArrayView before, QByteArrayView after) {
        const qsizetype found = all.indexOf(before);
        const qsizetype start = found + before.size();
        return found < 0 ? QByteArray() : all.mid(start, all.indexOf(after, start) - start);
    };
    const QByteArray words = between("X-Error-Message: ", "\r\n") + between("{\"error\":\"", "\"");
    QCOMPARE(reason.serverError.toUtf8(), words);
    QVERIFY(!log.allTexts().contains("test-token-read")); // fact 34: a Location repeats it
    QVERIFY(log.isSound());
}

QTEST_GUILESS_MAIN(TestWebSocketCaptures)
#include "tst_websocket_captures.moc"
