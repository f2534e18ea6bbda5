#include "demo/gzip_stream.h"
#include "demo/websocket_frames.h"

#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;

namespace {

const QByteArray mask("\x37\xfa\x21\x3d", 4);

/// A client's frame; the first byte as given.
QByteArray masked(quint8 first, const QByteArray &payload)
{
    QByteArray frame = serverFrame(FrameOpcode::Text, payload);
    const qsizetype head = frame.size() - payload.size();
    frame[0] = static_cast<char>(first);
    frame[1] = static_cast<char>(frame[1] | char(0x80));
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame[head + i] = static_cast<char>(frame[head + i] ^ mask[i % 4]);
    return frame.insert(head, mask);
}

struct Reading
{
    QList<ClientMessage> messages {};
    std::optional<FrameError> error {};
};

Reading read(const QByteArray &bytes, qsizetype cut)
{
    ClientFrameReader reader;
    Reading reading;
    for (const QByteArray &piece : {bytes.left(cut), bytes.mid(cut)}) {
        reader.feed(piece);
        for (;;) {
            const auto next = reader.next();
            if (!next) {
                reading.error = next.error();
                return reading;
            }
            if (!next.value())
                break;
            reading.messages.append(*next.value());
        }
    }
    return reading;
}

} // namespace

/// The demo's server side of RFC 6455.
class TestWebSocketFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheShortestLength_data();
    void writesTheShortestLength();
    void writesCloseFrames();
    void answersTheKeyOfTheStandard();
    void readsMessagesWhereverTheyAreCut();
    void refusesWrongFrames_data();
    void refusesWrongFrames();
    void refusesWhatIsTooBigBeforeItComes();
    void wrapsInValidGzip();
};

void TestWebSocketFrames::writesTheShortestLength_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("empty") << 0 << QByteArray("\x81\x00", 2);
    QTest::newRow("125") << 125 << "\x81\x7d"_ba;
    QTest::newRow("126") << 126 << QByteArray("\x81\x7e\x00\x7e", 4);
    QTest::newRow("65535") << 65535 << "\x81\x7e\xff\xff"_ba;
    QTest::newRow("65536") << 65536 << QByteArray("\x81\x7f\0\0\0\0\0\x01\0\0", 10);
}

void TestWebSocketFrames::writesTheShortestLength()
{
    QFETCH(int, size);
    QFETCH(QByteArray, head);
    const QByteArray payload(size, 'x');
    QCOMPARE(serverFrame(FrameOpcode::Text, payload), head + payload);
}

void TestWebSocketFrames::writesCloseFrames()
{
    QCOMPARE(closeFrame(std::nullopt), QByteArray("\x88\x00", 2));
    QCOMPARE(closeFrame(1000), "\x88\x02\x03\xe8"_ba);
    QCOMPARE(closeFrame(1012, "bye"),
             "\x88\x05\x03\xf4"
             "bye"_ba);
    QCOMPARE(closeCodeOf(QByteArrayView("\x03\xf4"
                                        "bye")),
             std::optional(1012));
    QCOMPARE(closeCodeOf(QByteArrayView("")), std::optional<int>());
}

void TestWebSocketFrames::answersTheKeyOfTheStandard()
{
    QCOMPARE(acceptKey("dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="_ba);
}

void TestWebSocketFrames::readsMessagesWhereverTheyAreCut()
{
    const QByteArray longText(300, 'y');
    const QByteArray bytes = masked(0x81, "hello") + masked(0x01, "fra") + masked(0x89, "ping") + masked(0x00, "gmen")
        + masked(0x80, "ted") + masked(0x82, QByteArray(200, '\0')) + masked(0x88, "\x03\xe8") + masked(0x81, longText);
    const QList<ClientMessage> expected {
        {FrameOpcode::Text, "hello"},      {FrameOpcode::Ping, "ping"},
        {FrameOpcode::Text, "fragmented"}, {FrameOpcode::Binary, QByteArray(200, '\0')},
        {FrameOpcode::Close, "\x03\xe8"},  {FrameOpcode::Text, longText}};
    for (qsizetype cut = 0; cut <= 400; ++cut) {
        const Reading reading = read(bytes, cut);
        QVERIFY2(!reading.error && reading.messages == expected, qPrintable(u"cut at byte %1"_s.arg(cut)));
    }
}

void TestWebSocketFrames::refusesWrongFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("not masked") << "\x81\x01x"_ba << 1002;
    QTest::newRow("reserved bit") << masked(0xc1, "x") << 1002;
    QTest::newRow("reserved opcode") << masked(0x83, "x") << 1002;
    QTest::newRow("long ping") << masked(0x89, QByteArray(126, 'x')) << 1002;
    QTest::newRow("fragmented ping") << masked(0x09, "x") << 1002;
    QTest::newRow("continues nothing") << masked(0x80, "x") << 1002;
    QTest::newRow("begins anew inside a message") << masked(0x01, "x") + masked(0x81, "y") << 1002;
    QTest::newRow("no UTF-8") << masked(0x81, "\xff\xfe") << 1007;
    QTest::newRow("cut UTF-8") << masked(0x01, "\xe7\x8c") + masked(0x80, "x") << 1007;
}

void TestWebSocketFrames::refusesWrongFrames()
{
    QFETCH(QByteArray, bytes);
    const Reading reading = read(bytes, 1);
    QVERIFY(reading.error);
    QTEST(closeCodeOf(*reading.error), "code");
}

void TestWebSocketFrames::refusesWhatIsTooBigBeforeItComes()
{
    QCOMPARE(read(QByteArray("\x81\xff\x7f\xff\xff\xff\xff\xff\xff\xff", 10), 0).error,
             std::optional(FrameError::TooBig));
    const QByteArray half(ClientFrameReader::maxMessageBytes / 2, 'x');
    QCOMPARE(read(masked(0x01, half) + masked(0x00, half) + masked(0x80, "x"), 0).error,
             std::optional(FrameError::TooBig));
}

void TestWebSocketFrames::wrapsInValidGzip()
{
    GzipStream gzip;
    QByteArray wrapped = gzip.write(":)\n");
    const QByteArray large(100'000, 'z');
    wrapped += gzip.write(large);
    wrapped += gzip.finish();
    // qUncompress knows zlib's own wrapping only: check our stored blocks by hand.
    QCOMPARE(wrapped.left(4), QByteArray("\x1f\x8b\x08\x00", 4));
    QCOMPARE(wrapped.mid(10, 8), QByteArray("\x00\x03\x00\xfc\xff:)\n", 8));
    QCOMPARE(wrapped.right(8).left(4), QByteArray::fromHex("313b8d7b"));
    QCOMPARE(wrapped.right(4), QByteArray("\xa3\x86\x01\x00", 4));
}

QTEST_GUILESS_MAIN(TestWebSocketFrames)
#include "tst_websocket_frames.moc"
