#include "support/history.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;

namespace {

const QString captures = QStringLiteral(TEST_DATA_DIR "/captures/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject recordingOf(const QString &directory, const QString &file)
{
    const QJsonArray all = QJsonDocument::fromJson(contentOf(captures + directory + u"/index.json"_s))
                               .object()
                               .value("recordings"_L1)
                               .toArray();
    for (const QJsonValue &recording : all) {
        if (recording.toObject().value("file"_L1).toString() == file)
            return recording.toObject();
    }
    return {};
}

QByteArray quoted(const QByteArray &text)
{
    return QJsonDocument(QJsonArray {QString::fromUtf8(text)}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

/// The line of a drop, as the transport would have told it, from the bytes of a refusal.
QByteArray refusal(const QByteArray &bytes, bool isWebSocket)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QByteArrayList head = bytes.first(end).split('\n');
    const QByteArray status = head.front().split(' ').value(1);
    const bool moved = status.startsWith('3');
    QByteArray line = QByteArray(R"("phase":")") + (isWebSocket ? "upgrade" : "http") + R"(","ending":")"
        + (moved ? "redirect" : "status") + R"(","status":)" + status;
    for (const QByteArray &header : head) {
        if (header.toLower().startsWith("content-type:"))
            line += R"(,"contentType":)" + quoted(header.sliced(13).trimmed());
    }
    const qsizetype open = bytes.indexOf("{\"error\"", end);
    if (open >= 0) {
        const QByteArray body = bytes.sliced(open, bytes.indexOf('}', open) + 1 - open);
        line += R"(,"error":)" + quoted(QJsonDocument::fromJson(body).object().value("error"_L1).toString().toUtf8());
    }
    return line;
}

/// A stream as it was recorded, from `from` on; when it is over.
double replay(History &history, const QJsonObject &recording, double from)
{
    const QJsonArray reads = recording.value("reads"_L1).toArray();
    const double opened = from + reads.first().toArray().at(0).toDouble();
    double last = opened;
    history.line(opened, "s1", "phase", R"("phase":"http","ms":10,"status":200)");
    history.line(opened, "s1", "state", R"("state":"live")");
    history.line(opened, "s1", "phase", R"("phase":"first-byte","ms":10)");
    const bool isWhole = recording.value("last_chunk_received"_L1).toBool();
    for (qsizetype i = 1; i < reads.size() - (isWhole ? 1 : 0); ++i) {
        last = from + reads[i].toArray().at(0).toDouble();
        history.heartbeat("s1", last);
    }
    const double end = isWhole ? from + reads.last().toArray().at(0).toDouble()
                               : from + recording.value("end_after_s"_L1).toDouble();
    history.line(end, "s1", "drop",
                 R"("phase":"stream","ending":")" + QByteArray(isWhole ? "eof" : "cut") + R"(","age":)"
                     + QByteArray::number(end - opened) + R"(,"idle":)" + QByteArray::number(end - last));
    return end;
}

} // namespace

/// The rules on what real servers and a real nginx sent.
class tst_DropCaptures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsRefusals_data();
    void explainsRefusals();
    void explainsEnds_data();
    void explainsEnds();
    void explainsWhatWasWatched_data();
    void explainsWhatWasWatched();
};

void tst_DropCaptures::explainsRefusals_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *file, const char *expected) {
        QTest::newRow(file) << QString::fromLatin1(file) << QByteArray(expected);
    };
    row("proxy/nginx-upstream-down-502-sse.http", "D11 likely");
    row("proxy/nginx-upstream-frozen-504-sse.http", "D11 likely");
    row("proxy/nginx-limit-conn-503.http", "D11 likely");
    row("proxy/nginx-maintenance-503.http", "D11 likely");
    row("proxy/nginx-limit-req-429.http", "D10 certain");
    row("proxy/nginx-redirect-301.http", "D9 likely");
    for (const char *version : {"v3.1.0", "v4.2.0", "v4.3.0", "v4.7.0-alpha.2"}) {
        const QByteArray directory = version;
        row((directory + "/error-no-token-user.http").constData(), "D6 certain");
        row((directory + "/error-bad-token-user.http").constData(), "D6 certain");
        row((directory + "/error-missing-tag.http").constData(), "D8 certain");
    }
}

void tst_DropCaptures::explainsRefusals()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, expected);
    const QByteArray bytes = contentOf(captures + file);
    QVERIFY(!bytes.isEmpty());
    History history;
    history.source("s1").fail("s1", 10, refusal(bytes, false), {"dns", "tcp"});
    QCOMPARE(inShort(explained(history.lines())), QByteArrayList {expected});
}

void tst_DropCaptures::explainsEnds_data()
{
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("then"); // the answer to the next attempt, where it matters
    QTest::addColumn<int>("times");
    QTest::addColumn<QByteArray>("expected"); // of the last end of a stream
    QTest::newRow("read timeout") << u"proxy"_s << u"nginx-read-timeout-10s-quiet-sse.http"_s << QString() << 3
                                  << QByteArray("D16 likely");
    QTest::newRow("read timeout, with traffic")
        << u"proxy"_s << u"nginx-read-timeout-10s-sse.http"_s << QString() << 3 << QByteArray("D16 likely");
    for (const QString &version : {u"v4.2.0"_s, u"v4.3.0"_s, u"v4.7.0-alpha.2"_s}) {
        QTest::newRow(qPrintable(u"killed token, "_s + version))
            << version << u"kill-sse.http"_s << u"error-revoked-token-user.http"_s << 1 << QByteArray("D19 certain");
    }
}

void tst_DropCaptures::explainsEnds()
{
    QFETCH(const QString, directory);
    QFETCH(const QString, file);
    QFETCH(const QString, then);
    QFETCH(const int, times);
    QFETCH(const QByteArray, expected);
    const QJsonObject recording = recordingOf(directory, file);
    QVERIFY(!recording.isEmpty());
    History history;
    history.source("s1");
    double from = 10;
    for (int i = 0; i < times; ++i)
        from = replay(history, recording, from) + 2;
    if (!then.isEmpty())
        history.fail("s1", from, refusal(contentOf(captures + directory + u'/' + then), false), {"dns", "tcp"});
    const auto all = explained(history.lines());
    QCOMPARE(inShort(all.at(static_cast<size_t>(times) - 1)), expected);
}

void tst_DropCaptures::explainsWhatWasWatched_data()
{
    QTest::addColumn<QByteArrayList>("expected"); // of each end but the last, which was ours
    const auto row = [](const char *file, const QByteArrayList &expected) { QTest::newRow(file) << expected; };
    row("haproxy-timeout-sse", {"D18 likely", "D18 likely", "D16 likely", "D16 likely"});
    row("haproxy-timeout-websocket", {"D27 likely", "D27 likely", "D16 likely"});
    row("apache-timeout-sse", {"D18 likely", "D18 likely", "D16 likely", "D16 likely"});
    row("nat-forgets-sse", {"D24 likely"});
    row("nat-forgets-websocket", {"D24 likely"});
}

/// Lines that the program wrote behind real proxies, and behind a packet filter that forgets a connection.
void tst_DropCaptures::explainsWhatWasWatched()
{
    QFETCH(const QByteArrayList, expected);
    const QString file = QString::fromLatin1(QTest::currentDataTag()) + u".jsonl"_s;
    const QByteArray lines = contentOf(QStringLiteral(TEST_DATA_DIR "/watched/") + file);
    QVERIFY(!lines.isEmpty());
    QByteArrayList all = inShort(explained(lines));
    QCOMPARE(all.takeLast(), "closed_here certain"_ba);
    QCOMPARE(all, expected);
}

QTEST_GUILESS_MAIN(tst_DropCaptures)
#include "tst_drop_captures.moc"
