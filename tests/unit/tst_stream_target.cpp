#include "protocol/stream_target.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace thumpline;

Q_DECLARE_METATYPE(thumpline::StreamTarget)
Q_DECLARE_METATYPE(thumpline::StreamTargetError)

class TestStreamTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStreamHasBothForms_data();
    void everyStreamHasBothForms();
    void fetchesLaterWhatTheStreamCarried_data();
    void fetchesLaterWhatTheStreamCarried();
    void refusesWhatNamesNoStream_data();
    void refusesWhatNamesNoStream();
    void refusesSsePathsThatNameNoStream_data();
    void refusesSsePathsThatNameNoStream();
    void dropsTheHashOfATag_data();
    void dropsTheHashOfATag();
    void readsTheParameterInsideTheName_data();
    void readsTheParameterInsideTheName();
    void takesFlagsAsServersDo_data();
    void takesFlagsAsServersDo();
    void ignoresQueryItemsOfOtherThings();
    void knowsScopesOrderAndAnonymity_data();
    void knowsScopesOrderAndAnonymity();
    void explainsEachError();
};

void TestStreamTarget::everyStreamHasBothForms_data()
{
    QTest::addColumn<StreamTarget>("target");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("label");

    const auto row
        = [](const StreamTarget &target, const char *name, const char *path, const char *query, const char *label) {
              QTest::newRow(qPrintable(target.webSocketName() + u' ' + target.tag + target.list))
                  << target << QString::fromUtf8(name) << QString::fromUtf8(path) << QString::fromUtf8(query)
                  << QString::fromUtf8(label);
          };
    // protocol.md 2, in its order; then chapter 6
    row({StreamKind::User}, "user", "user", "", "user");
    row({StreamKind::UserNotification}, "user:notification", "user/notification", "", "user:notification");
    row({StreamKind::Public}, "public", "public", "", "public");
    row({StreamKind::Public, true}, "public:media", "public", "only_media=true", "public:media");
    row({StreamKind::PublicLocal}, "public:local", "public/local", "", "public:local");
    row({StreamKind::PublicLocal, true}, "public:local:media", "public/local", "only_media=true", "public:local:media");
    row({StreamKind::PublicRemote}, "public:remote", "public/remote", "", "public:remote");
    row({StreamKind::PublicRemote, true}, "public:remote:media", "public/remote", "only_media=true",
        "public:remote:media");
    row({StreamKind::Hashtag, false, u"cats"_s}, "hashtag", "hashtag", "tag=cats", "#cats");
    row({StreamKind::Hashtag, false, u"猫"_s}, "hashtag", "hashtag", "tag=%E7%8C%AB", "#猫");
    row({StreamKind::HashtagLocal, false, u"cats"_s}, "hashtag:local", "hashtag/local", "tag=cats", "#cats local");
    row({StreamKind::List, false, {}, u"12"_s}, "list", "list", "list=12", "list 12");
    row({StreamKind::Direct}, "direct", "direct", "", "direct");
    row({StreamKind::PublicAllowLocalOnly}, "public:allow_local_only", "public", "allow_local_only=true",
        "public:allow_local_only");
    row({StreamKind::PublicAllowLocalOnly, true}, "public:allow_local_only:media", "public",
        "allow_local_only=true&only_media=true", "public:allow_local_only:media");
}

void TestStreamTarget::everyStreamHasBothForms()
{
    QFETCH(const StreamTarget, target);
    QFETCH(const QString, name);
    QFETCH(const QString, path);
    QFETCH(const QString, query);
    QFETCH(const QString, label);

    QCOMPARE(target.webSocketName(), name);
    QCOMPARE(target.ssePath(), path);
    QCOMPARE(target.sseQuery().toString(QUrl::FullyEncoded), query);
    QCOMPARE(target.label(), label);

    const auto fromName = StreamTarget::fromWebSocketName(name, target.tag, target.list);
    QVERIFY(fromName.ok());
    QVERIFY(fromName.value() == target);
    const auto fromPath = StreamTarget::fromSsePath(path, QUrlQuery {query});
    QVERIFY(fromPath.ok());
    QVERIFY(fromPath.value() == target);
}

void TestStreamTarget::fetchesLaterWhatTheStreamCarried_data()
{
    QTest::addColumn<StreamTarget>("target");
    QTest::addColumn<int>("rest");
    QTest::addColumn<QString>("pathAndQuery");

    const auto row = [](const StreamTarget &target, RestTimeline rest, const char *url) {
        QTest::newRow(url) << target << static_cast<int>(rest) << QString::fromUtf8(url);
    };
    // protocol.md 8
    row({StreamKind::User}, RestTimeline::Statuses, "/api/v1/timelines/home");
    row({StreamKind::UserNotification}, RestTimeline::Notifications, "/api/v1/notifications");
    row({StreamKind::Public}, RestTimeline::Statuses, "/api/v1/timelines/public");
    row({StreamKind::Public, true}, RestTimeline::Statuses, "/api/v1/timelines/public?only_media=true");
    row({StreamKind::PublicLocal}, RestTimeline::Statuses, "/api/v1/timelines/public?local=true");
    row({StreamKind::PublicLocal, true}, RestTimeline::Statuses, "/api/v1/timelines/public?local=true&only_media=true");
    row({StreamKind::PublicRemote}, RestTimeline::Statuses, "/api/v1/timelines/public?remote=true");
    row({StreamKind::PublicAllowLocalOnly}, RestTimeline::Statuses, "/api/v1/timelines/public?allow_local_only=true");
    row({StreamKind::Hashtag, false, u"cats"_s}, RestTimeline::Statuses, "/api/v1/timelines/tag/cats");
    row({StreamKind::Hashtag, false, u"猫"_s}, RestTimeline::Statuses, "/api/v1/timelines/tag/%E7%8C%AB");
    row({StreamKind::HashtagLocal, false, u"cats"_s}, RestTimeline::Statuses, "/api/v1/timelines/tag/cats?local=true");
    row({StreamKind::List, false, {}, u"12"_s}, RestTimeline::Statuses, "/api/v1/timelines/list/12");
    row({StreamKind::Direct}, RestTimeline::Conversations, "/api/v1/conversations");
}

void TestStreamTarget::fetchesLaterWhatTheStreamCarried()
{
    QFETCH(const StreamTarget, target);
    QFETCH(const int, rest);
    QFETCH(const QString, pathAndQuery);

    QCOMPARE(static_cast<int>(target.restTimeline()), rest);
    QUrl url;
    url.setPath(target.restPath());
    url.setQuery(target.restQuery());
    QCOMPARE(url.toString(QUrl::FullyEncoded), pathAndQuery);
}

void TestStreamTarget::refusesWhatNamesNoStream_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("list");
    QTest::addColumn<StreamTargetError>("error");

    using enum StreamTargetError;
    QTest::newRow("no name") << u""_s << u""_s << u""_s << UnknownStream;
    QTest::newRow("nonsense") << u"nonsense"_s << u""_s << u""_s << UnknownStream;
    QTest::newRow("capitals") << u"Public"_s << u""_s << u""_s << UnknownStream;
    QTest::newRow("path for a name") << u"public/local"_s << u""_s << u""_s << UnknownStream;
    QTest::newRow("only the suffix") << u":media"_s << u""_s << u""_s << UnknownStream;
    QTest::newRow("suffix twice") << u"public:media:media"_s << u""_s << u""_s << UnknownStream;
    QTest::newRow("no tag") << u"hashtag"_s << u""_s << u""_s << MissingTag;
    QTest::newRow("no tag, local") << u"hashtag:local"_s << u""_s << u""_s << MissingTag;
    QTest::newRow("only a hash") << u"hashtag"_s << u"#"_s << u""_s << MissingTag;
    QTest::newRow("blank tag") << u"hashtag"_s << u"  "_s << u""_s << MissingTag;
    QTest::newRow("two words") << u"hashtag"_s << u"two words"_s << u""_s << InvalidTag;
    QTest::newRow("two hashes") << u"hashtag"_s << u"##cats"_s << u""_s << InvalidTag;
    QTest::newRow("slash in a tag") << u"hashtag"_s << u"a/b"_s << u""_s << InvalidTag;
    QTest::newRow("dots for a tag") << u"hashtag"_s << u".."_s << u""_s << InvalidTag;
    QTest::newRow("control in a tag") << u"hashtag"_s << u"a\u0007b"_s << u""_s << InvalidTag;
    QTest::newRow("half a character") << u"hashtag"_s << QString {QChar {0xd800}} << u""_s << InvalidTag;
    QTest::newRow("no list") << u"list"_s << u""_s << u""_s << MissingList;
    QTest::newRow("list that climbs") << u"list"_s << u""_s << u"../home"_s << InvalidList;
    QTest::newRow("dots for a list") << u"list"_s << u""_s << u".."_s << InvalidList;
    QTest::newRow("list that asks") << u"list"_s << u""_s << u"1&stream=user"_s << InvalidList;
    QTest::newRow("tag for public") << u"public"_s << u"cats"_s << u""_s << UnexpectedParameter;
    QTest::newRow("list for user") << u"user"_s << u""_s << u"1"_s << UnexpectedParameter;
    QTest::newRow("tag for a list") << u"list"_s << u"cats"_s << u"1"_s << UnexpectedParameter;
    QTest::newRow("list for a tag") << u"hashtag"_s << u"cats"_s << u"1"_s << UnexpectedParameter;
    QTest::newRow("two lists") << u"list:1"_s << u""_s << u"2"_s << UnexpectedParameter;
    QTest::newRow("media of user") << u"user:media"_s << u""_s << u""_s << MediaNotOffered;
    QTest::newRow("media of direct") << u"direct:media"_s << u""_s << u""_s << MediaNotOffered;
}

void TestStreamTarget::refusesWhatNamesNoStream()
{
    QFETCH(const QString, name);
    QFETCH(const QString, tag);
    QFETCH(const QString, list);
    QFETCH(const StreamTargetError, error);

    const auto made = StreamTarget::fromWebSocketName(name, tag, list);
    QVERIFY(!made.ok());
    QCOMPARE(made.error(), error);
}

void TestStreamTarget::refusesSsePathsThatNameNoStream_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<StreamTargetError>("error");

    using enum StreamTargetError;
    QTest::newRow("no path") << u""_s << u""_s << UnknownStream;
    QTest::newRow("nonsense") << u"nonsense"_s << u""_s << UnknownStream;
    QTest::newRow("health") << u"health"_s << u""_s << UnknownStream;
    QTest::newRow("trailing slash") << u"public/"_s << u""_s << UnknownStream;
    QTest::newRow("name for a path") << u"public:local"_s << u""_s << UnknownStream;
    QTest::newRow("no tag") << u"hashtag"_s << u""_s << MissingTag;
    QTest::newRow("empty tag") << u"hashtag/local"_s << u"tag="_s << MissingTag;
    QTest::newRow("no list") << u"list"_s << u""_s << MissingList;
    QTest::newRow("encoded slash") << u"list"_s << u"list=%2E%2E%2Fhome"_s << InvalidList;
    QTest::newRow("media of a list") << u"list"_s << u"list=1&only_media=true"_s << MediaNotOffered;
    QTest::newRow("tag for public") << u"public"_s << u"tag=cats"_s << UnexpectedParameter;
}

void TestStreamTarget::refusesSsePathsThatNameNoStream()
{
    QFETCH(const QString, path);
    QFETCH(const QString, query);
    QFETCH(const StreamTargetError, error);

    const auto made = StreamTarget::fromSsePath(path, QUrlQuery {query});
    QVERIFY(!made.ok());
    QCOMPARE(made.error(), error);
}

void TestStreamTarget::dropsTheHashOfATag_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tag");
    QTest::newRow("plain") << u"cats"_s << u"cats"_s;
    QTest::newRow("hash") << u"#cats"_s << u"cats"_s;
    QTest::newRow("full-width hash") << u"＃猫"_s << u"猫"_s;
    QTest::newRow("blanks around") << u" #cats\n"_s << u"cats"_s;
    QTest::newRow("letters stay as typed") << u"#CaféTime_1"_s << u"CaféTime_1"_s;
    QTest::newRow("joiners and marks") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
    QTest::newRow("beyond the first plane") << u"𝕏"_s << u"𝕏"_s;
}

void TestStreamTarget::dropsTheHashOfATag()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, tag);

    const auto made = StreamTarget::fromWebSocketName(u"hashtag"_s, typed);
    QVERIFY(made.ok());
    QCOMPARE(made.value().tag, tag);
}

void TestStreamTarget::readsTheParameterInsideTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<StreamTarget>("target");
    QTest::newRow("GoToSocial's list") << u"list:01HV4D7YJ1T8YE2MJ3B3ZKT1QK"_s
                                       << StreamTarget {StreamKind::List, false, {}, u"01HV4D7YJ1T8YE2MJ3B3ZKT1QK"_s};
    QTest::newRow("tag") << u"hashtag:cats"_s << StreamTarget {StreamKind::Hashtag, false, u"cats"_s};
    QTest::newRow("local tag") << u"hashtag:local:cats"_s << StreamTarget {StreamKind::HashtagLocal, false, u"cats"_s};
    QTest::newRow("a tag named media") << u"hashtag:media"_s << StreamTarget {StreamKind::Hashtag, false, u"media"_s};
}

void TestStreamTarget::readsTheParameterInsideTheName()
{
    QFETCH(const QString, name);
    QFETCH(const StreamTarget, target);

    const auto made = StreamTarget::fromWebSocketName(name);
    QVERIFY(made.ok());
    QVERIFY(made.value() == target);
    const auto twice = StreamTarget::fromWebSocketName(name, target.tag, target.list);
    QVERIFY2(twice.ok() && twice.value() == target, "the same parameter beside the name is no contradiction");
}

void TestStreamTarget::takesFlagsAsServersDo_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("onlyMedia");
    QTest::newRow("absent") << u""_s << false;
    QTest::newRow("true") << u"only_media=true"_s << true;
    QTest::newRow("one") << u"only_media=1"_s << true;
    QTest::newRow("zero") << u"only_media=0"_s << false;
    QTest::newRow("false") << u"only_media=false"_s << false;
    QTest::newRow("off") << u"only_media=off"_s << false;
    QTest::newRow("empty") << u"only_media="_s << false;
}

void TestStreamTarget::takesFlagsAsServersDo()
{
    QFETCH(const QString, query);
    QFETCH(const bool, onlyMedia);

    const auto made = StreamTarget::fromSsePath(u"public/local"_s, QUrlQuery {query});
    QVERIFY(made.ok());
    QCOMPARE(made.value().onlyMedia, onlyMedia);
}

void TestStreamTarget::ignoresQueryItemsOfOtherThings()
{
    const auto made
        = StreamTarget::fromSsePath(u"public"_s, QUrlQuery {u"access_token=x&i=y&allow_local_only=false"_s});
    QVERIFY(made.ok());
    QVERIFY(made.value() == StreamTarget {StreamKind::Public});
}

void TestStreamTarget::knowsScopesOrderAndAnonymity_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("restScope");
    QTest::addColumn<bool>("anonymous");
    QTest::addColumn<bool>("ordered");

    const auto row = [](const char *name, const char *scope, const char *restScope, bool anonymous, bool ordered) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(scope) << QString::fromLatin1(restScope)
                            << anonymous << ordered;
    };
    row("user", "read:statuses", "read:statuses", false, true);
    row("user:notification", "read:notifications", "read:notifications", false, true);
    row("public", "read:statuses", "read:statuses", true, false);
    row("public:local:media", "read:statuses", "read:statuses", true, false);
    row("public:remote", "read:statuses", "read:statuses", true, false);
    row("public:allow_local_only", "read:statuses", "read:statuses", true, false);
    row("hashtag:cats", "read:statuses", "read:statuses", true, false);
    row("hashtag:local:cats", "read:statuses", "read:statuses", true, false);
    row("list:1", "read:statuses", "read:lists", false, true);
    row("direct", "read:statuses", "read:statuses", false, true);
}

void TestStreamTarget::knowsScopesOrderAndAnonymity()
{
    QFETCH(const QString, name);

    const auto made = StreamTarget::fromWebSocketName(name);
    QVERIFY(made.ok());
    QTEST(made.value().scope(), "scope");
    QTEST(made.value().restScope(), "restScope");
    QTEST(made.value().wasAnonymous(), "anonymous");
    QTEST(made.value().keepsOrder(), "ordered");
}

void TestStreamTarget::explainsEachError()
{
    QSet<QString> texts;
    for (int i = 0; i <= static_cast<int>(StreamTargetError::MediaNotOffered); ++i)
        texts.insert(explain(static_cast<StreamTargetError>(i)));
    QCOMPARE(texts.size(), static_cast<int>(StreamTargetError::MediaNotOffered) + 1);
    QVERIFY(!texts.contains(QString {}));
}

QTEST_GUILESS_MAIN(TestStreamTarget)
#include "tst_stream_target.moc"
