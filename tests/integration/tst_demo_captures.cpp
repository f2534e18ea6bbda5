#include "support/demo_server.h"
#include "support/raw_client.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(thumpline::DemoEra)

namespace {

QByteArray contentOf(const QString &file)
{
    QFile capture(QStringLiteral(TEST_DATA_DIR "/captures/") + file);
    return capture.open(QIODevice::ReadOnly) ? capture.readAll() : QByteArray();
}

/// The bytes without what differs from answer to answer.
QByteArray comparable(const QByteArray &bytes)
{
    static const QRegularExpression date(u"\\r\\nDate: [^\\r]*"_s);
    static const QRegularExpression id(u"\\r\\nX-Request-Id: [0-9a-f-]{36}"_s);
    QString text = QString::fromLatin1(bytes);
    text.replace(date, u"\r\nDate: …"_s).replace(id, u"\r\nX-Request-Id: …"_s);
    return text.toUtf8();
}

/// A recording of a WebSocket without the frames that its end and the server's clock brought.
QByteArray untilTheClientCloses(const QString &wsl, const QByteArray &raw)
{
    qsizetype bytes = raw.indexOf("\r\n\r\n") + 4;
    for (const QByteArray &line : contentOf(wsl).split('\n')) {
        const QJsonObject frame = QJsonDocument::fromJson(line).object();
        const QString opcode = frame.value(u"opcode").toString();
        if (opcode == u"close" && frame.value(u"dir").toString() == u"out")
            break;
        if (opcode == u"text" && frame.value(u"dir").toString() == u"in")
            bytes += frame.value(u"bytes").toInt() + frame.value(u"head").toString().size() / 2;
        else if (opcode == u"close")
            bytes += frame.value(u"bytes").toInt() + 2;
    }
    return raw.left(bytes);
}

} // namespace

/// Asks the demo what the recorder asked real servers, and compares every byte of the answers.
class TestDemoCaptures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheRecordedServer_data();
    void answersAsTheRecordedServer();
};

void TestDemoCaptures::answersAsTheRecordedServer_data()
{
    QTest::addColumn<DemoEra>("era");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    for (const auto &[directory, era] :
         {std::pair {u"v3.1.0"_s, DemoEra::Era2020}, {u"v4.7.0-alpha.2"_s, DemoEra::Current}}) {
        const QJsonObject index = QJsonDocument::fromJson(contentOf(directory + u"/index.json"_s)).object();
        for (const QJsonValue &entry : index.value(u"recordings").toArray()) {
            const QJsonObject recording = entry.toObject();
            if (recording.value(u"scenario") != u"errors and health"_s)
                continue;
            QByteArray request;
            for (const QJsonValue &line : recording.value(u"request").toArray())
                request += line.toString().toUtf8() + "\r\n";
            const QString file = directory + u'/' + recording.value(u"file").toString();
            const QString raw = recording.value(u"raw_file").toString();
            const QByteArray answer
                = raw.isEmpty() ? contentOf(file) : untilTheClientCloses(file, contentOf(directory + u'/' + raw));
            QTest::newRow(qPrintable(file)) << era << request + "\r\n"
                                            << answer << (recording.value(u"end") == u"FIN"_s && raw.isEmpty());
        }
    }
}

void TestDemoCaptures::answersAsTheRecordedServer()
{
    QFETCH(DemoEra, era);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    QVERIFY(!answer.isEmpty());
    DemoOptions options = quietDemo(era);
    options.tokens = {.read = "test-token-read",
                      .statuses = "test-token-statuses",
                      .notifications = "test-token-notifications",
                      .write = "test-token-write",
                      .revocable = "test-token-revoked"};
    DemoInstance demo(options);
    demo.revoke("test-token-revoked");
    QVERIFY(demo.start());
    RawClient client(demo.baseUrl());
    client.send(request);
    QTRY_COMPARE(client.received().size(), answer.size());
    QCOMPARE(comparable(client.received()), comparable(answer));
    QFETCH(bool, closes);
    if (closes) {
        QTRY_VERIFY(client.isOver());
        QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
        QCOMPARE(client.received().size(), answer.size());
    }
}

QTEST_GUILESS_MAIN(TestDemoCaptures)
#include "tst_demo_captures.moc"
