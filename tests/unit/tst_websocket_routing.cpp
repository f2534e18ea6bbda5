#include "transport/websocket_routing.h"

#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;

namespace {

StreamTarget target(const QString &name, const QString &tag = {}, const QString &list = {})
{
    return StreamTarget::fromWebSocketName(name, tag, list).value();
}

} // namespace

class TestWebSocketRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRequests();
    void comparesTagsAsServersDo_data();
    void comparesTagsAsServersDo();
    void readsTheEnvelopesStream();
    void laysErrorsToWhatFits_data();
    void laysErrorsToWhatFits();
    void completesStatuses_data();
    void completesStatuses();
    void readsPleromasAnswers();
};

void TestWebSocketRouting::writesRequests()
{
    QCOMPARE(subscribeFrame(target(u"public:media"_s)), R"({"type":"subscribe","stream":"public:media"})"_ba);
    QCOMPARE(subscribeFrame(target(u"hashtag:local"_s, u"猫"_s)),
             R"({"type":"subscribe","stream":"hashtag:local","tag":"猫"})"_ba);
    QCOMPARE(unsubscribeFrame(target(u"list"_s, {}, u"12"_s)),
             R"({"type":"unsubscribe","stream":"list","list":"12"})"_ba);
}

void TestWebSocketRouting::comparesTagsAsServersDo_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"Cats"_s << u"cATS"_s << true;
    QTest::newRow("width") << u"ｃａｔｓ２"_s << u"cats2"_s << true;
    QTest::newRow("half-width kana") << u"ﾈｺ"_s << u"ネコ"_s << true;
    QTest::newRow("accents") << u"Café"_s << u"cafe"_s << true;
    QTest::newRow("composed or not") << u"e\u0301"_s << u"\u00e9"_s << true;
    QTest::newRow("sharp s, only lower-cased") << u"Straße"_s << u"STRASSE"_s << false;
    QTest::newRow("voiced kana differ") << u"が"_s << u"か"_s << false;
    QTest::newRow("other word") << u"cat"_s << u"cats"_s << false;
}

void TestWebSocketRouting::comparesTagsAsServersDo()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, same);
    QCOMPARE(isSameStream(target(u"hashtag"_s, a), target(u"hashtag"_s, b)), same);
    QVERIFY(!isSameStream(target(u"hashtag"_s, a), target(u"hashtag:local"_s, b)));
}

void TestWebSocketRouting::readsTheEnvelopesStream()
{
    QCOMPARE(targetOf({"public:local"}), target(u"public:local"_s));
    QCOMPARE(targetOf({"public:media"}), target(u"public:media"_s));
    QCOMPARE(targetOf({"hashtag", "Cats"}), target(u"hashtag"_s, u"Cats"_s));
    QCOMPARE(targetOf({"list", "1"}), target(u"list"_s, {}, u"1"_s));
    QCOMPARE(targetOf({"list:01ARZ"}), target(u"list"_s, {}, u"01ARZ"_s));
    QCOMPARE(targetOf({"user", "more"}), target(u"user"_s));
    QVERIFY(!targetOf({"bubble"}));
    QVERIFY(!targetOf({}));
}

void TestWebSocketRouting::laysErrorsToWhatFits_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("aboutPublic");
    QTest::addColumn<bool>("aboutTag");
    QTest::addColumn<bool>("aboutList");
    QTest::newRow("unknown") << "Unknown stream type"_ba << true << true << true;
    QTest::newRow("tag") << "Missing tag name parameter"_ba << false << true << false;
    QTest::newRow("tag, 4.2") << "No tag for stream provided"_ba << false << true << false;
    QTest::newRow("list") << "Not authorized to stream this list"_ba << false << false << true;
    QTest::newRow("scope") << "Access token does not have the required scopes"_ba << true << true << true;
    QTest::newRow("leaving") << "Error unsubscribing from channel"_ba << false << false << false;
}

void TestWebSocketRouting::laysErrorsToWhatFits()
{
    QFETCH(const QByteArray, message);
    QTEST(canBeAbout(target(u"public"_s), message), "aboutPublic");
    QTEST(canBeAbout(target(u"hashtag"_s, u"a"_s), message), "aboutTag");
    QTEST(canBeAbout(target(u"list"_s, {}, u"1"_s), message), "aboutList");
}

void TestWebSocketRouting::completesStatuses_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("expected");
    QTest::newRow("sent") << "Unknown stream type"_ba << 418 << 418;
    QTest::newRow("unknown stream") << "Unknown stream type"_ba << 0 << 400;
    QTest::newRow("tag, 4.2") << "No tag for stream provided"_ba << 0 << 400;
    QTest::newRow("list") << "Not authorized to stream this list"_ba << 0 << 401;
    QTest::newRow("scope") << "Error: Access token does not cover required scopes"_ba << 0 << 401;
    QTest::newRow("anything") << "Oops"_ba << 0 << 0;
}

void TestWebSocketRouting::completesStatuses()
{
    QFETCH(const QByteArray, message);
    QFETCH(const int, sent);
    WebSocketServerError error {.message = message};
    if (sent != 0)
        error.status = sent;
    QTEST(statusOf(error).value_or(0), "expected");
}

void TestWebSocketRouting::readsPleromasAnswers()
{
    const auto respond = [](const QByteArray &payload) {
        return subscriptionAnswerOf({.event = "pleroma:respond", .payload = payload});
    };
    QVERIFY(!respond(R"({"type":"subscribe","result":"success"})")->refused);
    QVERIFY(!respond(R"({"type":"subscribe","result":"ignored"})")->refused);
    QVERIFY(respond(R"({"type":"subscribe","result":"error","error":"bad_topic"})")->refused);
    QCOMPARE(respond(R"({"type":"subscribe","result":"error","error":"bad_topic"})")->error, "bad_topic"_ba);
    QVERIFY(!respond(R"({"type":"unsubscribe","result":"error"})"));
    QVERIFY(!respond("[]"));
    QVERIFY(!subscriptionAnswerOf({.event = "update", .payload = R"({"type":"subscribe","result":"error"})"}));
}

QTEST_GUILESS_MAIN(TestWebSocketRouting)
#include "tst_websocket_routing.moc"
