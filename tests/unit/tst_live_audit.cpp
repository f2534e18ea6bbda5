#include "diagnosis/live_audit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// An audit of two streams among others.
class TestLiveAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsThatAreUpNeedNoOpening();
    void othersAreNotLookedAt();
    void pairsAreTold();
    void aLateOneIsMissingFirst();
    void idsAreThoseOfTheSideThatHasIt();
    void whatWasDroppedOnTheWayIsNotMissing();
    void jsonIsThatOfTheCommandLine();
    void nothingComesAfterTheEnd();
};

namespace {

constexpr auto left = AuditSide::Left;
constexpr auto right = AuditSide::Right;

Stamp at(std::chrono::milliseconds time)
{
    return {.mono = {time}, .wall = {1'795'084'200s + time}};
}

struct Story
{
    explicit Story(AuditIdentity identity = AuditIdentity::Id, bool rightIsUp = true)
        : audit({{"s1", {QUrl(u"https://a.example"_s), {}, TransportKind::Sse}},
                 {"s7", {QUrl(u"https://a.example"_s), {}, TransportKind::WebSocket}}},
                identity, 30s, at(0ms), {true, rightIsUp})
    {}
    void come(const SourceId &source, const QByteArray &id, std::chrono::milliseconds time, const QByteArray &uri = {})
    {
        auto status = std::make_shared<Status>();
        status->id = *EntityId::fromText(id);
        status->uri = uri;
        auto event = std::make_shared<StreamEvent>();
        event->content = UpdateEvent {status};
        audit.apply({source, at(time), EventArrived {.event = event}});
    }
    template<typename T>
    std::vector<T> news()
    {
        std::vector<T> found;
        for (const AuditNews &one : audit.takeNews()) {
            if (const T *mine = std::get_if<T>(&one))
                found.push_back(*mine);
        }
        return found;
    }

    LiveAudit audit;
};

} // namespace

void TestLiveAudit::streamsThatAreUpNeedNoOpening()
{
    Story up;
    up.come("s1", "1", 10s);
    up.audit.advanceTo({41s});
    QCOMPARE(up.audit.figures().sides.right.missingConnected, 1);
    Story down(AuditIdentity::Id, false);
    down.come("s1", "1", 10s);
    down.audit.advanceTo({41s});
    QCOMPARE(down.audit.figures().sides.right.missing(), 0);
    QCOMPARE(down.audit.figures().early, 1);
}

void TestLiveAudit::othersAreNotLookedAt()
{
    Story story;
    story.come("s2", "1", 10s);
    story.come("s1", "2", 11s);
    QCOMPARE(story.audit.figures().sides.left.events, 1);
    QCOMPARE(story.audit.figures().sides.right.events, 0);
}

void TestLiveAudit::pairsAreTold()
{
    Story story;
    story.come("s7", "1", 10s);
    story.come("s1", "1", 10s + 40ms);
    story.come("s1", "2", 11s);
    story.come("s7", "2", 11s);
    const std::vector<AuditPair> pairs = story.news<AuditPair>();
    QCOMPARE(pairs.size(), 2U);
    QCOMPARE(pairs[0].first, right);
    QCOMPARE(pairs[0].lag, 40ms);
    QCOMPARE(pairs[0].id, "1"_ba);
    QCOMPARE(pairs[0].at, at(10s + 40ms));
    QCOMPARE(pairs[1].lag, 0ms);
    QVERIFY(story.audit.takeNews().empty());
}

void TestLiveAudit::aLateOneIsMissingFirst()
{
    Story story;
    story.come("s1", "1", 10s);
    story.audit.advanceTo({40s});
    const std::vector<AuditFinding> findings = story.news<AuditFinding>();
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].side, right);
    story.come("s7", "1", 50s);
    const std::vector<AuditPair> pairs = story.news<AuditPair>();
    QCOMPARE(pairs.size(), 1U);
    QVERIFY(pairs[0].late);
    QCOMPARE(pairs[0].lag, 40s);
    QCOMPARE(story.audit.figures().both, 0); // it was judged
}

void TestLiveAudit::idsAreThoseOfTheSideThatHasIt()
{
    Story story(AuditIdentity::Uri);
    story.come("s1", "100", 10s, "https://a.example/1");
    story.come("s7", "900", 11s, "https://a.example/1");
    story.come("s7", "901", 12s, "https://a.example/2");
    story.audit.advanceTo({50s});
    const std::vector<AuditNews> news = story.audit.takeNews();
    QCOMPARE(news.size(), 2U);
    QCOMPARE(std::get<AuditFinding>(news[0]).side, left);
    QCOMPARE(std::get<AuditFinding>(news[0]).id, "901"_ba);
    QCOMPARE(std::get<AuditPair>(news[1]).id, "900"_ba);
}

void TestLiveAudit::whatWasDroppedOnTheWayIsNotMissing()
{
    Story story;
    story.come("s1", "1", 10s);
    story.audit.apply({"s7", at(11s), EventsDiscarded {.updates = 3}});
    story.audit.advanceTo({41s});
    QCOMPARE(story.audit.figures().sides.right.unseen, 3);
    QCOMPARE(story.audit.figures().sides.right.missing(), 0);
    QCOMPARE(story.audit.figures().dropped, 1);
    QVERIFY(story.audit.text({41s}).contains(u"3 event(s) of WebSocket were dropped"_s));
    story.come("s1", "2", 50s); // long after: nothing was dropped any more
    story.audit.advanceTo({81s});
    QCOMPARE(story.audit.figures().sides.right.missing(), 1);
}

void TestLiveAudit::jsonIsThatOfTheCommandLine()
{
    Story story;
    for (int i = 0; i < 30; ++i)
        story.come("s1", QByteArray::number(i), 10s);
    story.audit.advanceTo({40s});
    QCOMPARE(story.audit.takeNews().size(), 30U);
    const QList<QByteArray> lines = story.audit.json(at(60s)).trimmed().split('\n');
    QCOMPARE(lines.size(), 31);
    const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first.value(u"type"_s), u"missing"_s);
    QCOMPARE(first.value(u"source"_s), u"s7"_s);
    const QJsonObject last = QJsonDocument::fromJson(lines.last()).object();
    QCOMPARE(last.value(u"type"_s), u"audit"_s);
    QCOMPARE(last.value(u"duration"_s), 60.0);
    QCOMPARE(story.audit.json(at(60s)).trimmed().split('\n').size(), 31); // asking changes nothing
    QCOMPARE(story.audit.unkept(), 0);
    QVERIFY(story.audit.text({60s}).contains(u"10 more"_s));
}

void TestLiveAudit::nothingComesAfterTheEnd()
{
    Story story;
    story.come("s1", "1", 10s);
    story.audit.finish(at(12s));
    story.come("s1", "2", 13s);
    story.audit.advanceTo({60s});
    QCOMPARE(story.audit.figures().sides.left.events, 1);
    QCOMPARE(story.audit.figures().undecided, 1);
    QCOMPARE(story.audit.duration({60s}), 12s);
}

QTEST_GUILESS_MAIN(TestLiveAudit)

#include "tst_live_audit.moc"
