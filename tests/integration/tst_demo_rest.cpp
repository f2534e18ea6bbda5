#include "support/demo_server.h"
#include "support/raw_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <deque>

using namespace thumpline;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(thumpline::DemoEra)
Q_DECLARE_METATYPE(thumpline::StreamTarget)

namespace {

/// A whole answer.
struct Reply
{
    int status = 0;
    QByteArray head {};
    QByteArray body {};

    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const QJsonValue &value : array())
            ids.append(value.toObject().value(u"id").toString());
        return ids;
    }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const auto at = head.indexOf("\r\n" + name + ": ");
        return at < 0 ? QByteArray() : head.sliced(at + name.size() + 4).split('\r').constFirst();
    }
    /// The path and query of one of the Link header's relations.
    [[nodiscard]] QByteArray link(const QString &rel) const
    {
        const QRegularExpression shape(u"<([^>]+)>; rel=\"%1\""_s.arg(rel));
        const QString url = shape.match(QString::fromLatin1(header("Link"))).captured(1);
        return QUrl(url).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
};

} // namespace

/// The REST that stands beside the streams: what a client finds out, pages, and fills gaps with.
class TestDemoRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesItself_data();
    void describesItself();
    void timelinesHoldWhatTheStreamsCarried_data();
    void timelinesHoldWhatTheStreamsCarried();
    void pagesForwardFromAnId();
    void pagesBackAndSince();
    void followsLinks();
    void deletedStatusesAreGoneAndEditedOnesAreNew();
    void historyIsBounded();
    void notificationsAndConversationsArePaged();
    void statusesById();
    void severalStatusesAtOnceAreNotOf2020();
    void smallThings();
    void asksForTokensAndScopes_data();
    void asksForTokensAndScopes();
    void limitsRequests();
    void remembersThePast();

private:
    Reply get(const DemoInstance &demo, const QByteArray &target, const QByteArray &token = "demo-token-read");
};

Reply TestDemoRest::get(const DemoInstance &demo, const QByteArray &target, const QByteArray &token)
{
    RawClient client(demo.baseUrl());
    client.get(target, token, "Connection: close\r\n");
    if (!QTest::qWaitFor([&] { return client.isOver(); }))
        return {};
    return {client.statusLine().split(' ').value(1).toInt(), client.head(), client.rawBody()};
}

void TestDemoRest::describesItself_data()
{
    QTest::addColumn<DemoEra>("era");
    QTest::addColumn<QString>("version");
    QTest::newRow("2020") << DemoEra::Era2020 << u"3.1.0"_s;
    QTest::newRow("current") << DemoEra::Current << u"4.7.0"_s;
}

void TestDemoRest::describesItself()
{
    QFETCH(DemoEra, era);
    DemoInstance demo(quietDemo(era));
    QVERIFY(demo.start());
    QUrl streaming = demo.baseUrl();
    streaming.setScheme(u"ws"_s);
    const QJsonObject v1 = get(demo, "/api/v1/instance", {}).object();
    QTEST(v1.value(u"version").toString(), "version");
    QCOMPARE(v1.value(u"urls").toObject().value(u"streaming_api").toString(), streaming.toString());
    const Reply v2 = get(demo, "/api/v2/instance", {});
    if (era == DemoEra::Era2020) {
        QCOMPARE(v2.status, 404);
    } else {
        QTEST(v2.object().value(u"version").toString(), "version");
        QCOMPARE(
            v2.object().value(u"configuration").toObject().value(u"urls").toObject().value(u"streaming").toString(),
            streaming.toString());
        QVERIFY(v2.object().value(u"api_versions").toObject().value(u"mastodon").toInt() > 0);
    }
    const QJsonObject links = get(demo, "/.well-known/nodeinfo", {}).object();
    const QUrl nodeInfo(links.value(u"links").toArray().at(0).toObject().value(u"href").toString());
    const QJsonObject software = get(demo, nodeInfo.path().toLatin1(), {}).object().value(u"software").toObject();
    QCOMPARE(software.value(u"name").toString(), u"mastodon"_s);
    QVERIFY(get(demo, "/.well-known/host-meta", {}).body.contains("<XRD"));
    QVERIFY(get(demo, "/", {}).body.contains("demo-token-read"));
}

void TestDemoRest::timelinesHoldWhatTheStreamsCarried_data()
{
    QTest::addColumn<StreamTarget>("target");
    const QList<StreamTarget> targets {{.kind = StreamKind::User},
                                       {.kind = StreamKind::Public},
                                       {.kind = StreamKind::Public, .onlyMedia = true},
                                       {.kind = StreamKind::PublicLocal},
                                       {.kind = StreamKind::PublicLocal, .onlyMedia = true},
                                       {.kind = StreamKind::PublicRemote},
                                       {.kind = StreamKind::PublicRemote, .onlyMedia = true},
                                       {.kind = StreamKind::PublicAllowLocalOnly},
                                       {.kind = StreamKind::Hashtag, .tag = u"Cats"_s},
                                       {.kind = StreamKind::Hashtag, .tag = u"猫"_s},
                                       {.kind = StreamKind::HashtagLocal, .tag = u"cats"_s},
                                       {.kind = StreamKind::List, .list = u"1"_s}};
    for (const StreamTarget &target : targets)
        QTest::addRow("%s %s", qPrintable(target.webSocketName()), qPrintable(target.tag)) << target;
}

void TestDemoRest::timelinesHoldWhatTheStreamsCarried()
{
    QFETCH(StreamTarget, target);
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    demo.tell(400);
    std::deque<QString> standing; // what the stream's events leave, newest first
    QStringList deleted;
    for (const LedgerEntry &entry : demo.ledger(target)) {
        const QString id = QString::fromLatin1(entry.id);
        if (entry.event == "update")
            standing.push_front(id);
        if (entry.event == "delete")
            deleted.append(id);
    }
    std::erase_if(standing, [&](const QString &id) { return deleted.contains(id); });
    QCOMPARE_GT(standing.size(), size_t {2});
    QUrlQuery query = target.restQuery();
    query.addQueryItem(u"limit"_s, u"40"_s);
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(target.restPath(), "/"));
    QStringList found;
    QByteArray next = (path + u'?' + query.toString(QUrl::FullyEncoded)).toLatin1();
    while (!next.isEmpty()) {
        const Reply reply = get(demo, next);
        QCOMPARE(reply.status, 200);
        found += reply.ids();
        next = reply.link(u"next"_s);
    }
    QCOMPARE(found, QStringList(standing.begin(), standing.end()));
}

void TestDemoRest::pagesForwardFromAnId()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    for (int i = 1; i <= 9; ++i)
        demo.publish({.kind = StreamKind::Public}, "update", "{\"id\":\"" + QByteArray::number(i) + "\"}");
    const QByteArray path = "/api/v1/timelines/public?limit=3";
    QCOMPARE(get(demo, path + "&min_id=2").ids(), (QStringList {u"5"_s, u"4"_s, u"3"_s}));
    QCOMPARE(get(demo, path + "&min_id=5").ids(), (QStringList {u"8"_s, u"7"_s, u"6"_s}));
    QCOMPARE(get(demo, path + "&min_id=8").ids(), QStringList {u"9"_s});
    QCOMPARE(get(demo, path + "&min_id=9").ids(), QStringList());
    QCOMPARE(get(demo, path + "&min_id=2&max_id=5").ids(), (QStringList {u"4"_s, u"3"_s}));
}

void TestDemoRest::pagesBackAndSince()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    for (int i = 1; i <= 50; ++i)
        demo.publish({.kind = StreamKind::Public}, "update", "{\"id\":\"" + QByteArray::number(i) + "\"}");
    QCOMPARE(get(demo, "/api/v1/timelines/public").ids().size(), 20);
    QCOMPARE(get(demo, "/api/v1/timelines/public?limit=1000").ids().size(), 40);
    QCOMPARE(get(demo, "/api/v1/timelines/public?limit=0").ids(), QStringList {u"50"_s});
    QCOMPARE(get(demo, "/api/v1/timelines/public?limit=2&max_id=10").ids(), (QStringList {u"9"_s, u"8"_s}));
    QCOMPARE(get(demo, "/api/v1/timelines/public?limit=2&since_id=10").ids(), (QStringList {u"50"_s, u"49"_s}));
    QCOMPARE(get(demo, "/api/v1/timelines/public?max_id=soon").ids().size(), 20);
}

void TestDemoRest::followsLinks()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    for (int i = 1; i <= 6; ++i)
        demo.publish({.kind = StreamKind::Hashtag, .tag = u"猫"_s}, "update",
                     "{\"id\":\"" + QByteArray::number(i) + "\"}");
    const Reply first = get(demo, "/api/v1/timelines/tag/%E7%8C%AB?limit=2&access_token=demo-token-read");
    QCOMPARE(first.ids(), (QStringList {u"6"_s, u"5"_s}));
    QVERIFY(!first.header("Link").contains("token"));
    const Reply second = get(demo, first.link(u"next"_s));
    QCOMPARE(second.ids(), (QStringList {u"4"_s, u"3"_s}));
    QCOMPARE(get(demo, second.link(u"prev"_s)).ids(), first.ids());
    QVERIFY(get(demo, "/api/v1/timelines/tag/nothing").header("Link").isEmpty());
}

void TestDemoRest::deletedStatusesAreGoneAndEditedOnesAreNew()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    const StreamTarget target {.kind = StreamKind::Public};
    demo.publish(target, "update", "{\"id\":\"1\",\"content\":\"old\"}");
    demo.publish(target, "update", "{\"id\":\"2\"}");
    demo.publish(target, "status.update", "{\"id\":\"1\",\"content\":\"new\"}");
    demo.publish(target, "delete", "2");
    QCOMPARE(get(demo, "/api/v1/timelines/public").body, "[{\"id\":\"1\",\"content\":\"new\"}]"_ba);
}

void TestDemoRest::historyIsBounded()
{
    DemoOptions options = quietDemo();
    options.historySize = 30;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    demo.tell(500);
    QCOMPARE_LE(get(demo, "/api/v1/timelines/home?limit=40").ids().size(), 30);
}

void TestDemoRest::notificationsAndConversationsArePaged()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    demo.tell(800);
    QStringList expected = demo.publishedIds({.kind = StreamKind::UserNotification}, "notification");
    std::reverse(expected.begin(), expected.end());
    const Reply page = get(demo, "/api/v1/notifications?limit=10");
    QCOMPARE(page.ids(), expected.first(10));
    QCOMPARE(get(demo, page.link(u"next"_s)).ids(), expected.mid(10, 10));
    const QByteArray back = get(demo, "/api/v1/notifications?limit=5&min_id=" + expected[20].toLatin1()).body;
    QCOMPARE((Reply {.body = back}).ids(), expected.mid(15, 5));

    const Reply conversations = get(demo, "/api/v1/conversations?limit=2");
    QCOMPARE(conversations.array().size(), 2);
    const QJsonObject newest = conversations.array().at(0).toObject();
    QCOMPARE(newest.value(u"id").toString(),
             demo.publishedIds({.kind = StreamKind::Direct}, "conversation").constLast());
    QCOMPARE(newest.value(u"last_status").toObject().value(u"visibility").toString(), u"direct"_s);
    QVERIFY(!get(demo, conversations.link(u"next"_s)).ids().contains(newest.value(u"id").toString()));
}

void TestDemoRest::statusesById()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    demo.tell(50);
    const QStringList ids = get(demo, "/api/v1/timelines/public").ids();
    QVERIFY(ids.size() > 3);
    QCOMPARE(get(demo, "/api/v1/statuses/" + ids[1].toLatin1()).object().value(u"id").toString(), ids[1]);
    QCOMPARE(get(demo, "/api/v1/statuses?id[]=" + ids[0].toLatin1() + "&id[]=7&id%5B%5D=" + ids[2].toLatin1()).ids(),
             (QStringList {ids[0], ids[2]}));
    const Reply missing = get(demo, "/api/v1/statuses/7");
    QCOMPARE(missing.status, 404);
    QCOMPARE(missing.body, "{\"error\":\"Record not found\"}"_ba);
    QByteArray many = "/api/v1/statuses?id[]=1";
    for (int id = 2; id <= 21; ++id)
        many += "&id[]=" + QByteArray::number(id);
    QCOMPARE(get(demo, many).status, 422);
}

void TestDemoRest::severalStatusesAtOnceAreNotOf2020()
{
    DemoInstance demo(quietDemo(DemoEra::Era2020));
    QVERIFY(demo.start());
    QCOMPARE(get(demo, "/api/v1/statuses?id[]=7").status, 404);
}

void TestDemoRest::smallThings()
{
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    QCOMPARE(get(demo, "/api/v1/lists").ids(), QStringList {u"1"_s});
    const QJsonObject own = get(demo, "/api/v1/accounts/verify_credentials").object();
    QCOMPARE(own.value(u"acct").toString(), u"mika"_s);
    QVERIFY(!own.value(u"last_status_at").toString().isEmpty());
    QCOMPARE(get(demo, "/api/v1/timelines/list/3").status, 404);
    QCOMPARE(get(demo, "/api/v1/nonsense").status, 404);
    QCOMPARE(get(demo, "/nonsense").status, 404);
    QCOMPARE(get(demo, "/api/v1/announcements").status, 200);
    RawClient head(demo.baseUrl());
    head.send("HEAD /api/v1/instance HTTP/1.1\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY(head.isOver());
    QVERIFY(head.header("Content-Length").toInt() > 0);
    QVERIFY(head.rawBody().isEmpty());
}

void TestDemoRest::asksForTokensAndScopes_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("status");
    QTest::newRow("public, nobody") << "/api/v1/timelines/public"_ba << QByteArray() << 200;
    QTest::newRow("public, wrong") << "/api/v1/timelines/public"_ba
                                   << "wrong"_ba << 401;
    QTest::newRow("home, nobody") << "/api/v1/timelines/home"_ba << QByteArray() << 401;
    QTest::newRow("home, notifications") << "/api/v1/timelines/home"_ba
                                         << "demo-token-notifications"_ba << 403;
    QTest::newRow("home, statuses") << "/api/v1/timelines/home"_ba
                                    << "demo-token-statuses"_ba << 200;
    QTest::newRow("notifications, statuses") << "/api/v1/notifications"_ba
                                             << "demo-token-statuses"_ba << 403;
    QTest::newRow("notifications, notifications") << "/api/v1/notifications"_ba
                                                  << "demo-token-notifications"_ba << 200;
    QTest::newRow("own account, write") << "/api/v1/accounts/verify_credentials"_ba
                                        << "demo-token-write"_ba << 403;
}

void TestDemoRest::asksForTokensAndScopes()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, token);
    DemoInstance demo(quietDemo());
    QVERIFY(demo.start());
    QTEST(get(demo, target, token).status, "status");
}

void TestDemoRest::limitsRequests()
{
    DemoOptions options = quietDemo();
    options.restRequestsPerWindow = 2;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    const Reply first = get(demo, "/api/v1/lists");
    QCOMPARE(first.header("X-RateLimit-Limit"), "2"_ba);
    QCOMPARE(first.header("X-RateLimit-Remaining"), "1"_ba);
    QVERIFY(first.header("X-RateLimit-Reset").endsWith('Z'));
    QCOMPARE(get(demo, "/api/v1/lists").status, 200);
    const Reply refused = get(demo, "/api/v1/lists");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("X-RateLimit-Remaining"), "0"_ba);
    QCOMPARE(get(demo, "/api/v1/lists", "demo-token-statuses").status, 200); // everybody has their own
}

void TestDemoRest::remembersThePast()
{
    DemoOptions options = quietDemo();
    options.pastStatuses = 30;
    DemoInstance demo(options);
    QVERIFY(demo.start());
    QVERIFY(get(demo, "/api/v1/timelines/public?limit=40").ids().size() > 5);
    QCOMPARE(demo.statistics().published, 0);
}

QTEST_GUILESS_MAIN(TestDemoRest)
#include "tst_demo_rest.moc"
