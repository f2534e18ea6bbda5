#include "content/typed_json.h"
#include "protocol/decoder.h"
#include "support/payload_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

class TestTypedJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatusReadsLikeThis();
    void agreesWithGoodPayloads_data();
    void agreesWithGoodPayloads();
    void isOneLineOfValidJsonForBadPayloads_data();
    void isOneLineOfValidJsonForBadPayloads();
    void textAndLinksAreInEachStatus();
    void longContentIsWhole();
    void eventsWithoutEntity_data();
    void eventsWithoutEntity();
    void whatIsUnknownIsNull();
};

namespace {

QByteArray typed(const StreamEvent &event)
{
    QByteArray out;
    JsonWriter json(out);
    writeEntity(json, event);
    return out;
}

/// Wrapped, as QJsonDocument takes no bare value.
QJsonValue parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &error);
    return error.error == QJsonParseError::NoError ? document.array().at(0) : QJsonValue(QJsonValue::Undefined);
}

/// What the API may write in several ways, in one.
QJsonValue plain(const QJsonValue &value)
{
    if (value.isString() && value.toString().isEmpty())
        return QJsonValue::Null;
    if (value.isString() && value.toString().size() >= 19) {
        if (const auto time = Timestamp::fromIso(value.toString().toUtf8()))
            return time->toIso();
    }
    return value;
}

void compare(const QJsonValue &typedValue, const QJsonValue &sent, const QString &path, QStringList &differences)
{
    if (typedValue.isArray() && sent.isArray()) {
        const QJsonArray items = typedValue.toArray();
        const QJsonArray sentItems = sent.toArray();
        if (items.size() != sentItems.size())
            differences += path + u": another count"_s;
        for (qsizetype i = 0; i < std::min(items.size(), sentItems.size()); ++i)
            compare(items[i], sentItems[i], path + u'[' + QString::number(i) + u']', differences);
        return;
    }
    if (typedValue.isObject() && sent.isObject()) {
        const QJsonObject object = typedValue.toObject();
        const QJsonObject sentObject = sent.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool isOurs = it.key() == "text"_L1 && object.contains("links"_L1);
            if (!isOurs && sentObject.contains(it.key()))
                compare(it.value(), sentObject[it.key()], path + u'.' + it.key(), differences);
        }
        return;
    }
    if (typedValue.isArray() && typedValue.toArray().isEmpty() && sent.isNull())
        return; // a list that may be null
    if (typedValue.isObject() && typedValue.toObject().isEmpty() && sent.isNull())
        return;
    if (plain(typedValue) != plain(sent))
        differences += path;
}

} // namespace

void TestTypedJson::aStatusReadsLikeThis()
{
    const QByteArray payload
        = R"({"id":"117268217856010611","created_at":"2026-09-14T07:30:00.5Z","edited_at":null,"visibility":"unlisted",)"
          R"("language":"en","spoiler_text":"","sensitive":false,"replies_count":2,"reblogs_count":-1,"favourited":true,)"
          R"("url":"https://reed.example/@wren/1","content":"<p>On <a href=\"https://a.example/?b&amp;c\">time</a></p><p>\u001b&lt;</p>",)"
          R"("account":{"id":"5","username":"wren","acct":"wren","last_status_at":"2026-09-14"},)"
          R"("poll":{"id":"9","options":[{"title":"a","votes_count":null}]},"mentions":[],"new_field":1})"_ba;
    const QByteArray expected
        = R"({"id":"117268217856010611","created_at":"2026-09-14T07:30:00.500Z","edited_at":null,"in_reply_to_id":null,)"
          R"("in_reply_to_account_id":null,"sensitive":false,"spoiler_text":"","visibility":"unlisted","language":"en",)"
          R"("uri":null,"url":"https://reed.example/@wren/1","replies_count":2,"reblogs_count":null,"favourites_count":null,)"
          R"("quotes_count":null,"favourited":true,)"
          R"("content":"<p>On <a href=\"https://a.example/?b&amp;c\">time</a></p><p>\u001b&lt;</p>",)"
          R"("text":"On time\n\n<","links":["https://a.example/?b&c"],"reblog":null,"quote":null,)"
          R"("account":{"id":"5","username":"wren","acct":"wren","display_name":"","locked":false,"bot":false,"group":false,)"
          R"("created_at":null,"last_status_at":"2026-09-14","note":"","url":null,"uri":null,"avatar":"","avatar_static":"",)"
          R"("avatar_description":"","header":"","header_static":"","header_description":"","followers_count":null,)"
          R"("following_count":null,"statuses_count":null,"emojis":[],"fields":[],"roles":[]},)"
          R"("media_attachments":[],"mentions":[],"tags":[],"emojis":[],"card":null,)"
          R"("poll":{"id":"9","expires_at":null,"expired":false,"multiple":false,"votes_count":null,"voters_count":null,)"
          R"("options":[{"title":"a","votes_count":null}],"emojis":[]},"filtered":[]})"_ba;
    QCOMPARE(typed(*decodePayload("update"_ba, payload)), expected);
}

void TestTypedJson::agreesWithGoodPayloads_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<size_t>("index");
    for (const QString &file : payloadFiles(u"*.json"_s)) {
        if (file.startsWith("bad-"_L1))
            continue;
        for (size_t i = 0; i < payloadsOf(file).size(); ++i)
            QTest::addRow("%s[%zu]", qPrintable(file), i) << file << i;
    }
}

void TestTypedJson::agreesWithGoodPayloads()
{
    QFETCH(const QString, file);
    QFETCH(const size_t, index);
    const QJsonValue sent = parsed(payloadsOf(file).at(index));
    const QJsonValue value = parsed(typed(*decodeFile(file, index)));
    QVERIFY(value.isObject());
    QStringList differences;
    compare(value, sent, {}, differences);
    // what is understood, not what was sent: a date for UNIX seconds, null for a state from the future
    differences.removeAll(u".card.published_at"_s);
    if (value["quote"_L1]["state"_L1].isNull())
        differences.removeAll(u".quote.state"_s);
    QCOMPARE(differences, QStringList {});
}

void TestTypedJson::isOneLineOfValidJsonForBadPayloads_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<size_t>("index");
    for (const QString &file : payloadFiles(u"bad-*.json"_s)) {
        for (size_t i = 0; i < payloadsOf(file).size(); ++i)
            QTest::addRow("%s[%zu]", qPrintable(file), i) << file << i;
    }
}

void TestTypedJson::isOneLineOfValidJsonForBadPayloads()
{
    QFETCH(const QString, file);
    QFETCH(const size_t, index);
    const StreamEventPtr event = decodeFile(file, index);
    const QByteArray json = typed(*event);
    QVERIFY(!json.contains('\n'));
    QVERIFY(!json.contains('\x1b'));
    const QJsonValue value = parsed(json);
    QVERIFY(!value.isUndefined());
    QCOMPARE(value.isNull(), event->isMalformed());
    const QJsonObject object = value.toObject();
    for (const QJsonValue &link : object["links"_L1].toArray())
        QVERIFY(link.toString().startsWith("http"_L1));
}

void TestTypedJson::textAndLinksAreInEachStatus()
{
    const QJsonValue boost = parsed(typed(*decodeFile(u"status-boost.json"_s)));
    QVERIFY(boost["text"_L1].isString() && boost["reblog"_L1]["text"_L1].isString());
    const QJsonValue quote = parsed(typed(*decodeFile(u"status-quote.json"_s)));
    QCOMPARE(quote["quote"_L1]["quoted_status"_L1]["text"_L1].toString(), u"A map is an argument with the ground."_s);
    QCOMPARE(quote["quote"_L1]["quoted_status"_L1]["quote"_L1]["quoted_status_id"_L1].toString(),
             u"117268217856010611"_s);
    QVERIFY(parsed(typed(*decodeFile(u"notification-mention.json"_s)))["status"_L1]["text"_L1].isString());
    QVERIFY(parsed(typed(*decodeFile(u"conversation.json"_s)))["last_status"_L1]["links"_L1].isArray());

    // mentions and tags are no links
    QVERIFY(parsed(typed(*decodeFile(u"status-reply.json"_s)))["links"_L1].toArray().isEmpty());
    const QJsonArray links = parsed(typed(*decodeFile(u"bad-status-html-script.json"_s)))["links"_L1].toArray();
    QCOMPARE(links, QJsonArray {u"https://ok.example/"_s});
}

void TestTypedJson::longContentIsWhole()
{
    const QString text = parsed(typed(*decodeFile(u"bad-status-content-1mb.json"_s)))["text"_L1].toString();
    QVERIFY2(text.size() > 900'000, qPrintable(QString::number(text.size())));
}

void TestTypedJson::eventsWithoutEntity_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("delete") << "delete"_ba
                            << "12"_ba
                            << "\"12\""_ba;
    QTest::newRow("announcement.delete") << "announcement.delete"_ba
                                         << "8"_ba
                                         << "\"8\""_ba;
    QTest::newRow("filters_changed") << "filters_changed"_ba << QByteArray {} << "null"_ba;
    QTest::newRow("unknown") << "chat"_ba
                             << "{}"_ba
                             << "null"_ba;
    QTest::newRow("malformed") << "update"_ba
                               << "{}"_ba
                               << "null"_ba;
}

void TestTypedJson::eventsWithoutEntity()
{
    QFETCH(const QByteArray, event);
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, json);
    QCOMPARE(typed(*decodePayload(event, payload)), json);
}

void TestTypedJson::whatIsUnknownIsNull()
{
    for (size_t i = 0; i < payloadsOf(u"bad-status-visibility-wrong-types.list.json"_s).size(); ++i) {
        const auto event = decodeFile(u"bad-status-visibility-wrong-types.list.json"_s, i);
        QVERIFY(parsed(typed(*event))["visibility"_L1].isNull());
    }
    const auto unreadable = decodeFile(u"bad-status-reblog-wrong-types.list.json"_s);
    QVERIFY(parsed(typed(*unreadable))["reblog"_L1].isNull());
    const auto created = decodeFile(u"bad-status-created_at-wrong-types.list.json"_s);
    QVERIFY(parsed(typed(*created))["created_at"_L1].isNull());
}

QTEST_GUILESS_MAIN(TestTypedJson)
#include "tst_typed_json.moc"
