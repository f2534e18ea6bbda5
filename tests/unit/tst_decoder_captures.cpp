#include "protocol/decoder.h"
#include "support/capture_messages.h"
#include "support/payload_files.h"

#include <QSet>
#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

/// What real servers of four versions sent, all of it.
class TestDecoderCaptures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventOfRealServersDecodes_data();
    void everyEventOfRealServersDecodes();
    void allKindsOfEventsWereThere();
    void bothTransportsGiveTheSameStatuses();
};

void TestDecoderCaptures::everyEventOfRealServersDecodes_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : captureFiles())
        QTest::addRow("%s", qPrintable(file)) << file;
}

void TestDecoderCaptures::everyEventOfRealServersDecodes()
{
    QFETCH(const QString, file);
    Decoder decoder;
    for (WireMessage &message : messagesOf(file)) {
        const StreamEventPtr event = decoder.decode(std::move(message));
        QVERIFY2(!event->isMalformed(), reasonOf(*event).constData());
        const QSet<QByteArray> unknown {"emoji_reaction"_ba, "encrypted_message"_ba};
        QVERIFY2(event->isUnknown() == unknown.contains(event->wire.event), event->wire.event.constData());
        // one status was published with half a surrogate pair; nothing else needs reading around
        for (const DecodeNote &note : event->notes)
            QCOMPARE(note.reason, "holds unpaired surrogates: read as U+FFFD"_ba);
    }
}

void TestDecoderCaptures::allKindsOfEventsWereThere()
{
    QSet<size_t> kinds;
    QSet<QByteArray> types;
    Decoder decoder;
    for (const QString &file : {u"v4.2.0/user-device-token.sse"_s, u"v4.7.0-alpha.2/user.sse"_s,
                                u"v4.2.0/ws-user.wsl"_s, u"v4.7.0-alpha.2/ws-user.wsl"_s}) {
        for (WireMessage &message : messagesOf(file)) {
            const StreamEventPtr event = decoder.decode(std::move(message));
            kinds.insert(event->content.index());
            if (const auto *notification = std::get_if<NotificationEvent>(&event->content))
                types.insert(notification->notification->typeText);
        }
    }
    // all alternatives but the malformed one and (direct stream only) conversations
    QVERIFY2(kinds.size() >= 10, qPrintable(QString::number(kinds.size())));
    QVERIFY2(types.size() >= 9, qPrintable(QString::number(types.size())));
}

void TestDecoderCaptures::bothTransportsGiveTheSameStatuses()
{
    for (const QString &version : {u"v3.1.0"_s, u"v4.2.0"_s, u"v4.3.0"_s, u"v4.7.0-alpha.2"_s}) {
        const auto statusesOf = [](const QString &file) {
            Decoder decoder;
            std::map<QByteArray, Status> statuses;
            for (WireMessage &message : messagesOf(file)) {
                const StreamEventPtr event = decoder.decode(std::move(message));
                if (std::holds_alternative<UpdateEvent>(event->content))
                    statuses.insert({event->status()->id.toByteArray(), *event->status()});
            }
            return statuses;
        };
        const auto bySse = statusesOf(version + u"/list.sse"_s);
        const auto byWebSocket = statusesOf(version + u"/ws-list.wsl"_s);
        QVERIFY(bySse.size() > 5);
        QVERIFY(bySse == byWebSocket);
    }
}

QTEST_GUILESS_MAIN(TestDecoderCaptures)
#include "tst_decoder_captures.moc"
