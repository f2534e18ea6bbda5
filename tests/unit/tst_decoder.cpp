#include "protocol/decoder.h"
#include "protocol/utf8.h"
#include "support/bad_payloads.h"
#include "support/payload_files.h"

#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(BadPayload)

class TestDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodPayloadsDecodeWithoutANote_data();
    void goodPayloadsDecodeWithoutANote();
    void badPayloadsAreRefusedOrReadAround_data();
    void badPayloadsAreRefusedOrReadAround();
    void everyBadPayloadHasItsRow();
    void brokenJsonIsLocated();
    void cutPayloadsAreRefusedAtEveryByte();

    void eventsWithoutPayloadNeedNone();
    void eventsWithAPayloadNeedOne();
    void unknownEventsKeepTheirPayload();
    void bareIds_data();
    void bareIds();

    void idsAreTakenDigitForDigit();
    void lastOfDuplicateKeysCounts();
    void textsAreValidUtf8WhateverCame();
    void doubleEncodingIsUnwrappedOnceOnly();
    void nestingIsCutButNamed();
    void hostileValuesAreLeftOutOrClamped();
    void unreadableSensitiveMeansSensitive();
    void notesAreBounded();

    void restAnswersBecomeEventsWithTheirOwnJson();
    void restAnswersThatAreNoListFail_data();
    void restAnswersThatAreNoListFail();
};

namespace {

QByteArray statusWith(const QByteArray &fields)
{
    return R"({"id":"1","created_at":"2026-09-14T07:30:00.000Z","visibility":"public","content":"<p>x</p>",)"
           R"("account":{"id":"2","acct":"wren"})"
        + (fields.isEmpty() ? QByteArray {} : ',' + fields) + '}';
}

void addRows(const QStringList &files)
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<size_t>("index");
    for (const QString &file : files) {
        for (size_t i = 0; i < payloadsOf(file).size(); ++i)
            QTest::addRow("%s[%zu]", qPrintable(file), i) << file << i;
    }
}

} // namespace

void TestDecoder::goodPayloadsDecodeWithoutANote_data()
{
    QStringList files = payloadFiles(u"*"_s);
    files.removeIf([](const QString &file) { return file.startsWith("bad-"_L1); });
    addRows(files);
}

void TestDecoder::goodPayloadsDecodeWithoutANote()
{
    QFETCH(const QString, file);
    QFETCH(const size_t, index);
    const StreamEventPtr event = decodeFile(file, index);
    QCOMPARE(reasonOf(*event), QByteArray {});
    QCOMPARE(notesOf(*event), QByteArray {});
    QVERIFY(!event->isUnknown());
    QCOMPARE(event->wire.payload, payloadsOf(file).at(index));
}

void TestDecoder::badPayloadsAreRefusedOrReadAround_data()
{
    QTest::addColumn<BadPayload>("bad");
    for (const BadPayload &bad : badPayloads())
        QTest::addRow("%s[%d]", bad.file, bad.index) << bad;
}

void TestDecoder::badPayloadsAreRefusedOrReadAround()
{
    QFETCH(const BadPayload, bad);
    const StreamEventPtr event = decodeFile(QString::fromLatin1(bad.file), static_cast<size_t>(bad.index));
    const QByteArray reason = reasonOf(*event);
    const QByteArray notes = notesOf(*event);
    QCOMPARE(!event->isMalformed(), bad.isKept);
    QVERIFY2((bad.isKept ? notes : reason).contains(bad.says), (reason + '\n' + notes).constData());
    if (bad.isKept && bad.says[0] == '\0')
        QCOMPARE(notes, QByteArray {});
    QCOMPARE(event->entityId().has_value(), bad.isKept);

    Decoder decoder; // what came before does not spoil what comes
    (void)decoder.decode(WireMessage {event->wire});
    const StreamEventPtr next = decoder.decode({.event = "update"_ba, .payload = payloadOf(u"status-plain.json"_s)});
    QVERIFY(next->status() && next->notes.empty());
}

void TestDecoder::everyBadPayloadHasItsRow()
{
    QStringList listed;
    for (const BadPayload &bad : badPayloads())
        listed += u"%1[%2]"_s.arg(QString::fromLatin1(bad.file), QString::number(bad.index));
    QStringList present;
    for (const QString &file : payloadFiles(u"bad-*"_s)) {
        for (size_t i = 0; i < payloadsOf(file).size(); ++i)
            present += u"%1[%2]"_s.arg(file, QString::number(i));
    }
    listed.sort();
    present.sort();
    QCOMPARE(listed, present);
}

void TestDecoder::brokenJsonIsLocated()
{
    const auto offsetOf
        = [](const QString &file) { return std::get<MalformedEvent>(decodeFile(file)->content).offset.value_or(-1); };
    QCOMPARE(offsetOf(u"bad-status-nan.json"_s), payloadOf(u"bad-status-nan.json"_s).indexOf("NaN"));
    QCOMPARE(offsetOf(u"bad-status-single-quotes.json"_s), 1);
    QCOMPARE(offsetOf(u"bad-status-raw-newline-in-string.json"_s),
             payloadOf(u"bad-status-raw-newline-in-string.json"_s).indexOf('\n'));
    QCOMPARE(offsetOf(u"bad-status-no-id.json"_s), -1); // the JSON is fine
}

void TestDecoder::cutPayloadsAreRefusedAtEveryByte()
{
    const QByteArray whole = payloadOf(u"status-quote.json"_s).trimmed();
    Decoder decoder;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const StreamEventPtr event = decoder.decode({.event = "update"_ba, .payload = whole.first(size)});
        QVERIFY2(event->isMalformed(), qPrintable(u"cut at byte %1"_s.arg(size)));
    }
}

void TestDecoder::eventsWithoutPayloadNeedNone()
{
    for (const bool hasPayload : {true, false}) {
        Decoder decoder;
        const StreamEventPtr filters
            = decoder.decode({.event = "filters_changed"_ba, .payload = "undefined"_ba, .hasPayload = hasPayload});
        QVERIFY(std::holds_alternative<FiltersChangedEvent>(filters->content));
        QVERIFY(filters->notes.empty());
        const StreamEventPtr merged = decoder.decode({.event = "notifications_merged"_ba, .hasPayload = hasPayload});
        QVERIFY(std::holds_alternative<NotificationsMergedEvent>(merged->content));
    }
}

void TestDecoder::eventsWithAPayloadNeedOne()
{
    for (const char *const name : {"update", "status.update", "delete", "notification", "conversation", "announcement",
                                   "announcement.reaction", "announcement.delete"}) {
        Decoder decoder;
        const StreamEventPtr event = decoder.decode({.event = name, .hasPayload = false});
        QVERIFY2(reasonOf(*event).startsWith(QByteArray(name) + ": there is no payload"), name);
        QVERIFY(event->isMalformed());
    }
}

void TestDecoder::unknownEventsKeepTheirPayload()
{
    for (const QByteArray &payload : {"{\"a\":1}"_ba, "no json"_ba, QByteArray {}}) {
        const StreamEventPtr event = decodePayload("pleroma:chat_update"_ba, payload);
        QVERIFY(event->isUnknown());
        QCOMPARE(event->wire.payload, payload);
        QVERIFY(event->notes.empty());
    }
}

void TestDecoder::bareIds_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("id"); // empty: refused
    QTest::newRow("snowflake") << "103699553144872687"_ba
                               << "103699553144872687"_ba;
    QTest::newRow("ULID") << "01M2FJFJD07PV512V4PP8AW6QT"_ba
                          << "01M2FJFJD07PV512V4PP8AW6QT"_ba;
    QTest::newRow("flake") << "BAOYR4uPJearcEkAol"_ba
                           << "BAOYR4uPJearcEkAol"_ba;
    QTest::newRow("blanks around") << " 12\n"_ba
                                   << "12"_ba;
    QTest::newRow("quoted") << "\"12\""_ba
                            << "12"_ba;
    QTest::newRow("two ids") << "12 13"_ba << QByteArray {};
    QTest::newRow("null") << "null"_ba << QByteArray {};
    QTest::newRow("undefined") << "undefined"_ba << QByteArray {};
    QTest::newRow("list") << "[12]"_ba << QByteArray {};
    QTest::newRow("page") << "<html>"_ba << QByteArray {};
    QTest::newRow("empty quotes") << "\"\""_ba << QByteArray {};
    QTest::newRow("NUL") << QByteArray("1\0002", 3) << QByteArray {};
}

void TestDecoder::bareIds()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, id);
    for (const QByteArray &name : {"delete"_ba, "announcement.delete"_ba}) {
        const StreamEventPtr event = decodePayload(name, payload);
        QCOMPARE(event->isMalformed(), id.isEmpty());
        QCOMPARE(event->entityId().value_or(QByteArray {}), id);
    }
}

void TestDecoder::idsAreTakenDigitForDigit()
{
    QCOMPARE(decodeFile(u"bad-status-id-number.json"_s)->entityId(), "117268689715233367"_ba);
    QCOMPARE(decodePayload("update"_ba, R"({"id":18446744073709551615,"account":{"acct":"a"}})"_ba)->entityId(),
             "18446744073709551615"_ba);
    // beyond 64 bits: still no digit is lost
    QCOMPARE(decodePayload("update"_ba, R"({"id":99999999999999999999999,"account":{"acct":"a"}})"_ba)->entityId(),
             "99999999999999999999999"_ba);
    for (const QByteArray &id : {"1.5"_ba, "1e3"_ba, "-1"_ba, "\"a b\""_ba, '"' + QByteArray(64, '1') + '"'})
        QVERIFY(decodePayload("update"_ba, "{\"id\":" + id + ",\"account\":{\"acct\":\"a\"}}")->isMalformed());
}

void TestDecoder::lastOfDuplicateKeysCounts()
{
    const StreamEventPtr event = decodeFile(u"bad-status-duplicate-keys.json"_s);
    QVERIFY(event->status());
    QCOMPARE(event->status()->id.toByteArray(), "117268689715233367"_ba);
    QCOMPARE(event->status()->content, "<p>last</p>"_ba);
    QCOMPARE(event->status()->visibility, Visibility::Public);

    // of a list, an object, a value after a wrong one: nothing of the first is left
    const StreamEventPtr lists = decodePayload("update"_ba,
                                               statusWith(R"("tags":[{"name":"a"},{"name":"b"}],"tags":[{"name":"c"}],)"
                                                          R"("poll":{"options":[{"title":"x"}]},"poll":null,)"
                                                          R"("language":"de","language":7)"_ba));
    QCOMPARE(lists->status()->tags.size(), size_t {1});
    QVERIFY(!lists->status()->poll);
    QCOMPARE(lists->status()->language, QByteArray {});
    QVERIFY(decodePayload("update"_ba, statusWith(R"("account":7)"_ba))->isMalformed());
    QVERIFY(decodePayload("update"_ba, statusWith(R"("id":null)"_ba))->isMalformed());
}

void TestDecoder::textsAreValidUtf8WhateverCame()
{
    const StreamEventPtr surrogates = decodeFile(u"bad-status-lone-surrogate.json"_s);
    QCOMPARE(surrogates->status()->content,
             u"<p>high \ufffd low \ufffd swapped \ufffd\ufffd end \ufffd</p>"_s.toUtf8());
    QCOMPARE(surrogates->wire.payload, payloadOf(u"bad-status-lone-surrogate.json"_s)); // as it was sent

    const StreamEventPtr bytes = decodeFile(u"bad-status-invalid-utf8.json"_s);
    QVERIFY(isValidUtf8(bytes->status()->content));
    QVERIFY(isValidUtf8(bytes->wire.payload));
    QVERIFY(bytes->status()->content.contains("\xef\xbf\xbd"));

    const QByteArray pair
        = decodePayload("update"_ba, statusWith(R"("text":"\ud83d\ude3a \\ud83d \u00e9")"_ba))->status()->text;
    QCOMPARE(pair, u"\U0001f63a \\ud83d é"_s.toUtf8());

    QVERIFY(!decodeFile(u"bad-status-leading-bom.json"_s)->wire.payload.startsWith("\xef\xbb\xbf"));
}

void TestDecoder::doubleEncodingIsUnwrappedOnceOnly()
{
    QVERIFY(decodeFile(u"bad-double-encoded.json"_s)->status());
    const QByteArray twice = R"("\"{\\\"id\\\":\\\"1\\\"}\"")"_ba;
    QCOMPARE(reasonOf(*decodePayload("update"_ba, twice)), "update: the payload is a text, an object was expected"_ba);
    QVERIFY(reasonOf(*decodePayload("update"_ba, R"("{\"id\":")"_ba)).contains("that is broken"));
}

void TestDecoder::nestingIsCutButNamed()
{
    const StreamEventPtr boosts = decodeFile(u"bad-status-nested-boost-300.json"_s);
    const Status &boosted = *boosts->status()->reblog;
    QVERIFY(!boosted.reblog && !boosted.reblogUnreadable);
    QCOMPARE(boosts->notes.size(), size_t {1});

    const StreamEventPtr quotes = decodeFile(u"bad-status-nested-quote-100.json"_s);
    const Quote &inner = *quotes->status()->quote->status->quote;
    QVERIFY(!inner.status);
    QVERIFY(inner.statusId);

    const StreamEventPtr moved = decodeFile(u"bad-account-moved-60.json"_s);
    QCOMPARE(moved->status()->account.moved->id.toByteArray(), "9058"_ba);
}

void TestDecoder::hostileValuesAreLeftOutOrClamped()
{
    const StreamEventPtr hostileMedia = decodeFile(u"bad-media-hostile.json"_s);
    const std::vector<MediaAttachment> &media = hostileMedia->status()->media;
    QCOMPARE(media.size(), size_t {3});
    QVERIFY(media[0].url.isEmpty() && media[0].previewUrl.isEmpty() && media[0].remoteUrl.isEmpty());
    QVERIFY(!media[0].originalSize && media[0].blurhash.isEmpty());
    QCOMPARE(media[1].originalSize, QSize(65'535, 65'535));
    QCOMPARE(media[2].type, MediaType::Unknown);
    QCOMPARE(media[2].typeText, "hologram"_ba);

    const StreamEventPtr many = decodeFile(u"bad-media-500-attachments.json"_s);
    QCOMPARE(many->status()->media.size() + static_cast<size_t>(many->status()->mediaOmitted), size_t {500});

    const StreamEventPtr hostilePoll = decodeFile(u"bad-poll-hostile.json"_s);
    const Poll &poll = *hostilePoll->status()->poll;
    QCOMPARE(poll.options.size(), size_t {2});
    QCOMPARE(poll.optionsOmitted, 1);
    QVERIFY(!poll.votesCount && poll.votersCount == 0 && poll.ownVotes.empty());

    const StreamEventPtr hostileCard = decodeFile(u"bad-card-hostile.json"_s);
    const PreviewCard &card = *hostileCard->status()->card;
    QVERIFY(card.url.isEmpty() && card.image.isEmpty() && card.providerUrl.isEmpty() && !card.size);
    QCOMPARE(card.title, u"<b>bold?</b> \u202etxt"_s.toUtf8());

    QVERIFY(decodeFile(u"bad-emoji-hostile.json"_s)->status()->emojis.empty());
    const StreamEventPtr reaction = decodeFile(u"bad-announcement-reaction-wrong.list.json"_s, 2);
    QCOMPARE(std::get<AnnouncementReactionEvent>(reaction->content).reaction.name.size(), 128);
    for (size_t i = 1; i < 5; ++i)
        QVERIFY(!decodeFile(u"bad-status-favourites_count-wrong-types.list.json"_s, i)->status()->favouritesCount);
}

void TestDecoder::unreadableSensitiveMeansSensitive()
{
    const auto sensitive
        = [](size_t i) { return decodeFile(u"bad-status-sensitive-wrong-types.list.json"_s, i)->status()->sensitive; };
    QVERIFY(!sensitive(0)); // null
    QVERIFY(sensitive(1) && sensitive(2) && sensitive(3));
}

void TestDecoder::notesAreBounded()
{
    QByteArray items = "null"_ba;
    for (int i = 1; i < 5000; ++i)
        items += ",null";
    const StreamEventPtr event = decodePayload("update"_ba, statusWith("\"tags\":[" + items + ']'));
    QVERIFY(event->status());
    QVERIFY(event->notes.size() <= 64);
    QCOMPARE(event->notes.back().reason, "4938 more faults"_ba);
}

void TestDecoder::restAnswersBecomeEventsWithTheirOwnJson()
{
    Decoder decoder;
    const QByteArray first = statusWith({});
    const Decoder::Events statuses = decoder.decodeStatuses("\n[ " + first + " ,{\"id\":\"]\"}, 7]\n");
    QVERIFY(statuses.ok());
    QCOMPARE(statuses.value().size(), size_t {3});
    QCOMPARE(statuses.value()[0]->wire.event, "update"_ba);
    QCOMPARE(statuses.value()[0]->wire.payload, first);
    QVERIFY(statuses.value()[0]->status());
    QVERIFY(reasonOf(*statuses.value()[1]).contains("account is missing"));
    QVERIFY(reasonOf(*statuses.value()[2]).contains("is a number"));

    QVERIFY(decoder.decodeStatuses("[]").value().empty());
    QVERIFY(decoder.decodeStatus(first)->status());
    const Decoder::Events notifications
        = decoder.decodeNotifications('[' + payloadOf(u"notification-follow.json"_s) + ']');
    QVERIFY(std::holds_alternative<NotificationEvent>(notifications.value().at(0)->content));
    const Decoder::Events conversations = decoder.decodeConversations('[' + payloadOf(u"conversation.json"_s) + ']');
    QVERIFY(std::holds_alternative<ConversationEvent>(conversations.value().at(0)->content));
}

void TestDecoder::restAnswersThatAreNoListFail_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("error") << "{\"error\":\"This API requires an authenticated user\"}"_ba
                           << "This API requires an authenticated user"_ba;
    QTest::newRow("page") << "<html><title>Oops</title>"_ba
                          << "looks like a web page: Oops"_ba;
    QTest::newRow("one status") << statusWith({}) << "is one object, a list was expected"_ba;
    QTest::newRow("cut off") << "[{\"id\":\"1\"},{"_ba
                             << "no JSON"_ba;
    QTest::newRow("two lists") << "[1][2]"_ba
                               << "stands behind"_ba;
    QTest::newRow("empty") << QByteArray {} << "there is no payload"_ba;
}

void TestDecoder::restAnswersThatAreNoListFail()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, says);
    Decoder decoder;
    const Decoder::Events events = decoder.decodeStatuses(json);
    QVERIFY(!events.ok());
    QVERIFY2(events.error().reason.contains(says), events.error().reason.constData());
}

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
