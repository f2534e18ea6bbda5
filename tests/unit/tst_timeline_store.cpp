#include "support/timeline_events.h"
#include "timeline/timeline_store.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

namespace {

/// A store with two streams of one instance and one of another.
struct Bench
{
    explicit Bench(const TimelineOptions &options = {})
        : store(options)
    {}

    TimelineChanges put(const StreamEventPtr &event, int second, SourceIndex source)
    {
        const TimelineInput input = EventInput {event, arrivalAt(second, source)};
        return store.apply({&input, 1});
    }
    TimelineChanges put(const StreamEventPtr &event, int second = 0) { return put(event, second, home); }

    [[nodiscard]] const TimelineRow &row(qsizetype row) const { return store.row(store.order().at(row)); }
    [[nodiscard]] QByteArray content(qsizetype row) const
    {
        return store.event(store.order().at(row))->status()->shown().content;
    }
    [[nodiscard]] QByteArrayList ids() const
    {
        QByteArrayList ids;
        for (qsizetype i = 0; i < store.count(); ++i)
            ids.push_back(row(i).entity.toByteArray());
        return ids;
    }

    TimelineStore store;
    SourceIndex home {store.addSource({u"s1"_s, u"home.example"_s, u"public"_s, u"SSE"_s})};
    SourceIndex homeWs {store.addSource({u"s2"_s, u"home.example"_s, u"public"_s, u"WS"_s})};
    SourceIndex loft {store.addSource({u"s3"_s, u"loft.example"_s, u"public"_s, u"SSE"_s})};
};

} // namespace

class TestTimelineStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAStatusOnceWithAllItsSources();
    void keepsEqualIdsOfTwoInstancesApart();
    void ordersByIdWithinAnInstanceAndByTimeAcross();
    void ordersByArrivalWhenAsked();
    void neverPinsTheFutureToTheTop();
    void laterEditWinsWhateverCameFirst_data();
    void laterEditWinsWhateverCameFirst();
    void remembersAnEditThatComesBeforeItsStatus();
    void makesNoRowOfAnEditAlone();
    void boundsTheVersionsButKeepsTheOriginal();
    void refreshesWithoutAVersionWhenNothingWasEdited();
    void strikesADeletedStatusInPlace();
    void strikesAStatusThatComesAfterItsDeletion();
    void removesDeletedStatusesWhenAsked();
    void removesStruckRowsWhenTheSettingChanges();
    void marksBoostsOfDeletedStatuses_data();
    void marksBoostsOfDeletedStatuses();
    void marksNotificationsAndQuotesOfDeletedStatuses();
    void tellsBoostsThatTheirStatusWasEditedSince();
    void deletesOnlyOnItsOwnInstance();
    void dropsTheOldestBeyondTheCap();
    void dropsTheOldestBeyondTheBytes();
    void tellsEachRowOnceInABatch();
    void saysNothingOfRowsThatCameAndWentInOneBatch();
    void decodesAgainWhatTheCacheForgot();
    void showsGapsWhereSomethingIsMissing();
    void showsUnknownAndMalformedEventsWithTheirPayload();
    void showsAnAnnouncementWithItsReactionsAndEnd();
    void showsEachMessageOfAConversation();
    void reusesSlotsButNeverIds();
    void raceCapturesShowNothingDeletedAsAlive_data();
    void raceCapturesShowNothingDeletedAsAlive();
    void anyOrderOfARaceEndsInTheSameTimeline();
    void everyPayloadFitsIn_data();
    void everyPayloadFitsIn();
};

void TestTimelineStore::showsAStatusOnceWithAllItsSources()
{
    Bench bench;
    const StreamEventPtr event = update({.id = snowflake(1)});
    QCOMPARE(bench.put(event, 2, bench.home).inserted.size(), size_t {1});
    const TimelineChanges again = bench.put(event, 3, bench.homeWs);
    QCOMPARE(again.changed.size(), size_t {1});
    QVERIFY(again.inserted.empty());
    QVERIFY(bench.put(event, 4, bench.homeWs).isEmpty());

    QCOMPARE(bench.store.count(), 1);
    const std::vector<Arrival> arrivals = bench.row(0).arrivals();
    QCOMPARE(arrivals.size(), size_t {2});
    QCOMPARE(arrivals[0], arrivalAt(2, bench.home));
    QCOMPARE(arrivals[1], arrivalAt(3, bench.homeWs));
    QCOMPARE(bench.store.counters().duplicates, 2);
}

void TestTimelineStore::keepsEqualIdsOfTwoInstancesApart()
{
    Bench bench;
    bench.put(update({.id = "42"_ba}), 1, bench.home);
    bench.put(update({.id = "42"_ba}), 2, bench.loft);
    QCOMPARE(bench.store.count(), 2);
}

void TestTimelineStore::ordersByIdWithinAnInstanceAndByTimeAcross()
{
    Bench bench;
    bench.put(update({.id = snowflake(5, 1)}), 10, bench.home);
    bench.put(update({.id = snowflake(5, 0)}), 11, bench.home); // same millisecond: the id tells
    bench.put(update({.id = snowflake(7)}), 12, bench.home);
    bench.put(update({.id = snowflake(6)}), 13, bench.loft);
    bench.put(update({.id = "17"_ba, .createdAt = "2026-11-24T10:00:03.000Z"_ba}), 14,
              bench.loft); // an integer tells no time
    QCOMPARE(bench.ids(), (QByteArrayList {snowflake(7), snowflake(6), snowflake(5, 1), snowflake(5, 0), "17"_ba}));
}

void TestTimelineStore::ordersByArrivalWhenAsked()
{
    Bench bench;
    bench.put(update({.id = snowflake(7)}), 10);
    bench.put(update({.id = snowflake(5)}), 11);
    QCOMPARE(bench.ids(), (QByteArrayList {snowflake(7), snowflake(5)}));
    QVERIFY(bench.store.setOptions({.ordering = RowOrdering::Arrival}).isEmpty());
    QCOMPARE(bench.ids(), (QByteArrayList {snowflake(5), snowflake(7)}));
    bench.put(update({.id = snowflake(1)}), 12);
    QCOMPARE(bench.ids(), (QByteArrayList {snowflake(1), snowflake(5), snowflake(7)}));
}

void TestTimelineStore::neverPinsTheFutureToTheTop()
{
    Bench bench;
    bench.put(update({.id = "99"_ba, .createdAt = "2999-01-01T00:00:00.000Z"_ba}), 1);
    bench.put(update({.id = "98"_ba, .createdAt = "1970-01-01T00:00:00.000Z"_ba}), 2);
    bench.put(update({.id = snowflake(86'400 * 365)}), 3); // an id of next year
    bench.put(update({.id = snowflake(4)}), 4);
    QCOMPARE(bench.ids(), (QByteArrayList {snowflake(4), snowflake(86'400 * 365), "98"_ba, "99"_ba}));
    QVERIFY(bench.row(3).flags.testFlag(RowFlag::ImplausibleDate));
    QVERIFY(bench.row(2).flags.testFlag(RowFlag::ImplausibleDate));
    QVERIFY(!bench.row(0).flags.testFlag(RowFlag::ImplausibleDate));
}

void TestTimelineStore::laterEditWinsWhateverCameFirst_data()
{
    QTest::addColumn<QList<int>>("order");
    QList<int> order {0, 1, 2};
    do {
        QTest::addRow("%d%d%d", order[0], order[1], order[2]) << order;
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestTimelineStore::laterEditWinsWhateverCameFirst()
{
    QFETCH(const QList<int>, order);
    const std::array versions {
        update({.id = snowflake(1), .content = "<p>one</p>"_ba}),
        statusUpdate({.id = snowflake(1), .content = "<p>two</p>"_ba, .editedAt = "2026-11-24T10:01:00.000Z"_ba}),
        statusUpdate({.id = snowflake(1), .content = "<p>three</p>"_ba, .editedAt = "2026-11-24T10:02:00.000Z"_ba}),
    };
    Bench bench;
    for (const int version : order)
        bench.put(versions[static_cast<size_t>(version)], 10);
    QCOMPARE(bench.store.count(), 1);
    QCOMPARE(bench.content(0), "<p>three</p>"_ba);
    // An edit before its original takes the place of an earlier one: only what was seen together can be told apart.
    const RowSlot slot = bench.store.order().at(0);
    QVERIFY(bench.row(0).versionCount() >= 1);
    QCOMPARE(bench.store.version(slot, 0)->status()->content, "<p>one</p>"_ba);
    if (order[0] == 0) {
        QCOMPARE(bench.row(0).versionCount(), 2);
        QCOMPARE(bench.store.version(slot, 1)->status()->content, "<p>two</p>"_ba);
    }
}

void TestTimelineStore::remembersAnEditThatComesBeforeItsStatus()
{
    Bench bench;
    bench.put(
        statusUpdate({.id = snowflake(1), .content = "<p>late</p>"_ba, .editedAt = "2026-11-24T10:01:00.000Z"_ba}), 5);
    QCOMPARE(bench.store.count(), 0);
    const TimelineChanges changes = bench.put(update({.id = snowflake(1)}), 6);
    QCOMPARE(changes.inserted.size(), size_t {1});
    QVERIFY(changes.changed.empty());
    QCOMPARE(bench.content(0), "<p>late</p>"_ba);
    QCOMPARE(bench.row(0).versionCount(), 1);
    QVERIFY(bench.row(0).flags.testFlag(RowFlag::Edited));
}

void TestTimelineStore::makesNoRowOfAnEditAlone()
{
    Bench bench;
    QVERIFY(bench.put(statusUpdate({.id = snowflake(1), .editedAt = "2026-11-24T10:01:00.000Z"_ba})).isEmpty());
    QCOMPARE(bench.store.count(), 0);
}

void TestTimelineStore::boundsTheVersionsButKeepsTheOriginal()
{
    Bench bench {{.maxVersions = 3}};
    bench.put(update({.id = snowflake(1), .content = "<p>original</p>"_ba}));
    for (int minute = 1; minute < 10; ++minute) {
        bench.put(statusUpdate({.id = snowflake(1),
                                .content = "<p>edit " + QByteArray::number(minute) + "</p>",
                                .editedAt = "2026-11-24T10:0" + QByteArray::number(minute) + ":00.000Z"}));
    }
    const RowSlot slot = bench.store.order().at(0);
    QCOMPARE(bench.row(0).versionCount(), 3);
    QCOMPARE(bench.content(0), "<p>edit 9</p>"_ba);
    QCOMPARE(bench.store.version(slot, 0)->status()->content, "<p>original</p>"_ba);
    QCOMPARE(bench.store.version(slot, 2)->status()->content, "<p>edit 8</p>"_ba);
    QCOMPARE(bench.store.counters().versionsDropped, 6);
}

void TestTimelineStore::refreshesWithoutAVersionWhenNothingWasEdited()
{
    Bench bench;
    bench.put(update({.id = snowflake(1), .content = "<p>poll</p>"_ba}));
    const qint64 bytes = bench.store.rawBytes();
    bench.put(statusUpdate({.id = snowflake(1), .content = "<p>pool</p>"_ba}));
    QCOMPARE(bench.content(0), "<p>pool</p>"_ba);
    QCOMPARE(bench.row(0).versionCount(), 0);
    QCOMPARE(bench.store.rawBytes(), bytes);
}

void TestTimelineStore::strikesADeletedStatusInPlace()
{
    Bench bench;
    bench.put(update({.id = snowflake(1)}), 1);
    bench.put(update({.id = snowflake(2)}), 2);
    const TimelineChanges changes = bench.put(deletion(snowflake(1)), 9);
    QCOMPARE(changes.changed.size(), size_t {1});
    QCOMPARE(bench.store.count(), 2);
    QCOMPARE(bench.row(1).deletedAt, std::optional {arrivalAt(9, bench.home).wall});
    QCOMPARE(bench.content(1), "<p>hello</p>"_ba); // kept readable
    QVERIFY(bench.put(deletion(snowflake(1)), 12, bench.homeWs).isEmpty()); // the first one tells when
    QCOMPARE(bench.store.counters().deletions, 1);
}

void TestTimelineStore::strikesAStatusThatComesAfterItsDeletion()
{
    Bench bench;
    QVERIFY(bench.put(deletion(snowflake(1)), 3).isEmpty());
    bench.put(update({.id = snowflake(1)}), 4);
    QCOMPARE(bench.row(0).deletedAt, std::optional {arrivalAt(3, bench.home).wall});
    QCOMPARE(bench.store.counters().lateDeletions, 1);
    bench.put(update({.id = snowflake(1)}), 5, bench.homeWs);
    QVERIFY(bench.row(0).isDeleted());
}

void TestTimelineStore::removesDeletedStatusesWhenAsked()
{
    Bench bench {{.deletions = DeletionStyle::Remove}};
    bench.put(update({.id = snowflake(1)}), 1);
    bench.put(boost(snowflake(2), {.id = snowflake(1)}), 2);
    QCOMPARE(bench.put(deletion(snowflake(1)), 3).removed.size(), size_t {2});
    QCOMPARE(bench.store.count(), 0);
    QCOMPARE(bench.store.packedBytes(), 0);
    QVERIFY(bench.put(update({.id = snowflake(1)}), 4, bench.homeWs).isEmpty()); // the other stream is late
    QVERIFY(bench.put(boost(snowflake(5), {.id = snowflake(1)}), 5).isEmpty());
}

void TestTimelineStore::removesStruckRowsWhenTheSettingChanges()
{
    Bench bench;
    for (int i = 0; i < 6; ++i)
        bench.put(update({.id = snowflake(i)}), i);
    bench.put(deletion(snowflake(1)), 8);
    bench.put(deletion(snowflake(2)), 8);
    bench.put(deletion(snowflake(4)), 8);
    QCOMPARE(bench.store.setOptions({.deletions = DeletionStyle::Remove}).removed.size(), size_t {3});
    QCOMPARE(bench.ids(), (QByteArrayList {snowflake(5), snowflake(3), snowflake(0)}));
}

void TestTimelineStore::marksBoostsOfDeletedStatuses_data()
{
    QTest::addColumn<bool>("deletionFirst");
    QTest::newRow("boost, deletion") << false;
    QTest::newRow("deletion, boost") << true;
}

void TestTimelineStore::marksBoostsOfDeletedStatuses()
{
    QFETCH(const bool, deletionFirst);
    Bench bench;
    if (deletionFirst)
        bench.put(deletion(snowflake(1)), 3);
    bench.put(boost(snowflake(2), {.id = snowflake(1)}), 4);
    if (!deletionFirst)
        bench.put(deletion(snowflake(1)), 5);
    QVERIFY(bench.row(0).flags.testFlag(RowFlag::Boost));
    QVERIFY(!bench.row(0).isDeleted());
    QVERIFY(bench.row(0).targetDeletedAt(RowTarget::Role::Subject));
    QVERIFY(bench.row(0).isGone());
}

void TestTimelineStore::marksNotificationsAndQuotesOfDeletedStatuses()
{
    Bench bench;
    const QByteArray status = statusJson({.id = snowflake(1)});
    const QByteArray account = R"({"id":"9","username":"bea","acct":"bea@loft.example","display_name":"Bea"})";
    bench.put(eventOf("notification"_ba,
                      R"({"id":"7","type":"favourite","created_at":"2026-11-24T10:00:02.000Z","account":)" + account
                          + R"(,"status":)" + status + '}'),
              2);
    bench.put(update({.id = snowflake(3), .more = R"(,"quote":{"state":"accepted","quoted_status":)" + status + '}'}),
              3);
    bench.put(deletion(snowflake(1)), 4);
    QVERIFY(bench.row(0).targetDeletedAt(RowTarget::Role::Quote));
    QVERIFY(!bench.row(0).targetDeletedAt(RowTarget::Role::Subject));
    QVERIFY(bench.row(1).targetDeletedAt(RowTarget::Role::Subject));
    QVERIFY(!bench.row(0).isGone());
    QVERIFY(!bench.row(1).isGone());
}

void TestTimelineStore::tellsBoostsThatTheirStatusWasEditedSince()
{
    Bench bench;
    const QByteArray edited = "2026-11-24T10:01:00.000Z"_ba;
    bench.put(boost(snowflake(2), {.id = snowflake(1)}), 2);
    QVERIFY(!bench.row(0).subjectEditedAt());
    const StreamEventPtr edit = statusUpdate({.id = snowflake(1), .editedAt = edited});
    QCOMPARE(bench.put(edit, 61).changed.size(), size_t {1});
    QCOMPARE(bench.row(0).subjectEditedAt(), Timestamp::fromIso(edited));
    QVERIFY(bench.put(edit, 62, bench.homeWs).isEmpty()); // told already
    bench.put(boost(snowflake(70), {.id = snowflake(1), .editedAt = edited}), 70);
    QVERIFY(bench.put(edit, 71).isEmpty()); // this boost came with the edited text
    QVERIFY(!bench.row(0).subjectEditedAt());
}

void TestTimelineStore::deletesOnlyOnItsOwnInstance()
{
    Bench bench;
    bench.put(update({.id = "42"_ba}), 1, bench.home);
    bench.put(update({.id = "42"_ba}), 2, bench.loft);
    bench.put(deletion("42"_ba), 3, bench.loft);
    QCOMPARE(bench.store.counters().deletions, 1);
    for (qsizetype i = 0; i < 2; ++i)
        QCOMPARE(bench.row(i).isDeleted(), bench.row(i).first.source == bench.loft);
}

void TestTimelineStore::dropsTheOldestBeyondTheCap()
{
    Bench bench {{.maxRows = 100}};
    std::vector<TimelineInput> batch;
    for (int i = 0; i < 250; ++i)
        batch.push_back(EventInput {update({.id = snowflake(i)}), arrivalAt(i, bench.home)});
    const TimelineChanges changes = bench.store.apply(batch);
    QCOMPARE(changes.inserted.size(), size_t {100});
    QVERIFY(changes.removed.empty());
    QCOMPARE(bench.store.counters().evictedByCount, 150);
    QCOMPARE(bench.ids().last(), snowflake(150));

    const TimelineChanges more = bench.put(update({.id = snowflake(300)}), 300);
    QCOMPARE(more.inserted.size(), size_t {1});
    QCOMPARE(more.removed.size(), size_t {1});
    QVERIFY(bench.put(update({.id = snowflake(10)}), 301).isEmpty()); // older than all: not worth a place
    QCOMPARE(bench.store.setOptions({.maxRows = 10}).removed.size(), size_t {90});
    QCOMPARE(bench.store.count(), 10);
}

void TestTimelineStore::dropsTheOldestBeyondTheBytes()
{
    Bench bench {{.maxPayloadBytes = 20'000}};
    std::mt19937 random {7};
    for (int i = 0; i < 200; ++i) {
        QByteArray noise;
        for (int j = 0; j < 300; ++j)
            noise.append(static_cast<char>('a' + random() % 26));
        bench.put(update({.id = snowflake(i), .content = noise}), i);
    }
    QVERIFY(bench.store.packedBytes() <= 20'000);
    QVERIFY(bench.store.count() > 20);
    QCOMPARE(bench.store.count() + bench.store.counters().evictedByBytes, 200);
    QCOMPARE(bench.ids().first(), snowflake(199));
}

void TestTimelineStore::tellsEachRowOnceInABatch()
{
    Bench bench;
    bench.put(update({.id = snowflake(0)}), 0);
    const std::vector<TimelineInput> batch {
        EventInput {update({.id = snowflake(1)}), arrivalAt(1, bench.home)},
        EventInput {update({.id = snowflake(1)}), arrivalAt(1, bench.homeWs)},
        EventInput {deletion(snowflake(1)), arrivalAt(2, bench.home)},
        EventInput {update({.id = snowflake(0)}), arrivalAt(2, bench.homeWs)},
        EventInput {deletion(snowflake(0)), arrivalAt(2, bench.homeWs)},
    };
    const TimelineChanges changes = bench.store.apply(batch);
    QCOMPARE(changes.inserted.size(), size_t {1});
    QCOMPARE(changes.changed.size(), size_t {1});
    QVERIFY(changes.removed.empty());
}

void TestTimelineStore::saysNothingOfRowsThatCameAndWentInOneBatch()
{
    Bench bench {{.deletions = DeletionStyle::Remove}};
    const std::vector<TimelineInput> batch {
        EventInput {update({.id = snowflake(1)}), arrivalAt(1, bench.home)},
        EventInput {deletion(snowflake(1)), arrivalAt(2, bench.home)},
    };
    QVERIFY(bench.store.apply(batch).isEmpty());
    QCOMPARE(bench.store.count(), 0);
}

void TestTimelineStore::decodesAgainWhatTheCacheForgot()
{
    Bench bench {{.maxRows = 20'000}};
    std::vector<TimelineInput> batch;
    for (int i = 0; i < 8000; ++i) {
        batch.push_back(EventInput {update({.id = snowflake(i), .content = "<p>no. " + QByteArray::number(i) + "</p>"}),
                                    arrivalAt(i, bench.home)});
    }
    QCOMPARE(bench.store.apply(batch).inserted.size(), size_t {8000});
    for (qsizetype i = 0; i < 8000; ++i)
        QCOMPARE(bench.content(i), "<p>no. " + QByteArray::number(7999 - i) + "</p>");
    QVERIFY(bench.store.packedBytes() * 4 < bench.store.rawBytes());
}

void TestTimelineStore::showsGapsWhereSomethingIsMissing()
{
    Bench bench;
    bench.put(update({.id = snowflake(1)}), 1);
    bench.put(update({.id = snowflake(100)}), 100);
    const auto gap = [&bench](qint64 filled, std::optional<qint64> missing) {
        const TimelineInput input = GapInput {.from = arrivalAt(10, bench.home).wall,
                                              .to = arrivalAt(50, bench.home).wall,
                                              .filled = filled,
                                              .missing = missing,
                                              .arrival = arrivalAt(51, bench.home)};
        return bench.store.apply({&input, 1});
    };
    QCOMPARE(gap(3, std::nullopt).inserted.size(), size_t {1});
    QCOMPARE(bench.row(1).kind, RowKind::Gap);
    QCOMPARE(bench.row(1).extras->gap->filled, 3);
    QVERIFY(!bench.store.event(bench.store.order().at(1)));
    QVERIFY(gap(0, 0).isEmpty()); // nothing was lost
}

void TestTimelineStore::showsUnknownAndMalformedEventsWithTheirPayload()
{
    Bench bench;
    bench.put(eventOf("pleroma:chat_update"_ba, R"({"x":1})"_ba), 1);
    bench.put(eventOf("update"_ba, R"({"id":)"_ba), 2);
    QCOMPARE(bench.row(1).kind, RowKind::Unknown);
    QCOMPARE(bench.row(0).kind, RowKind::Malformed);
    QCOMPARE(bench.store.event(bench.store.order().at(1))->wire.event, "pleroma:chat_update"_ba);
    QCOMPARE(bench.store.event(bench.store.order().at(1))->wire.payload, R"({"x":1})"_ba);
    QVERIFY(bench.store.event(bench.store.order().at(0))->isMalformed());
    QCOMPARE(bench.store.counters().malformed, 1);
    QCOMPARE(bench.store.counters().unknown, 1);
}

void TestTimelineStore::showsAnAnnouncementWithItsReactionsAndEnd()
{
    Bench bench;
    const QByteArray json = payloadsOf(QStringLiteral(TEST_DATA_DIR "/payloads/announcement.json"))[0];
    const StreamEventPtr announcement = eventOf("announcement"_ba, json);
    bench.put(announcement, 1);
    QCOMPARE(bench.row(0).kind, RowKind::Announcement);
    const QByteArray id = *announcement->entityId();
    const QByteArray reaction = R"({"name":"👍","count":2,"announcement_id":")" + id + R"("})";
    QCOMPARE(bench.put(eventOf("announcement.reaction"_ba, reaction), 2).changed.size(), size_t {1});
    QCOMPARE(bench.row(0).extras->reactions.size(), size_t {1});
    QCOMPARE(bench.row(0).extras->reactions[0].count, 2);
    QCOMPARE(bench.put(eventOf("announcement.delete"_ba, id), 3).changed.size(), size_t {1});
    QVERIFY(bench.row(0).isDeleted());
}

void TestTimelineStore::showsEachMessageOfAConversation()
{
    Bench bench;
    const auto message = [](const QByteArray &status, const char *unread) {
        return eventOf("conversation"_ba,
                       R"({"id":"5","unread":)"_ba + unread + R"(,"accounts":[],"last_status":)"
                           + statusJson({.id = status}) + '}');
    };
    bench.put(message(snowflake(1), "true"), 1);
    bench.put(message(snowflake(2), "true"), 2);
    bench.put(message(snowflake(2), "false"), 3); // read, no new message
    QCOMPARE(bench.store.count(), 2);
    bench.put(deletion(snowflake(1)), 4);
    QVERIFY(bench.row(1).isDeleted());
}

void TestTimelineStore::reusesSlotsButNeverIds()
{
    Bench bench {{.maxRows = 2}};
    std::set<quint64> seen;
    for (int i = 0; i < 50; ++i) {
        bench.put(update({.id = snowflake(i)}), i);
        QVERIFY(seen.insert(static_cast<quint64>(bench.row(0).id)).second);
        QVERIFY(bench.store.order().at(0) < 4);
        QCOMPARE(bench.store.rows().find(bench.row(0).id), std::optional {bench.store.order().at(0)});
    }
    QVERIFY(!bench.store.rows().find(RowId {*seen.begin()}));
}

namespace {

/// What of a race has to come out: the ids that were deleted, and the latest edit of each status.
void verifyRace(const Bench &bench, const std::vector<StreamEventPtr> &events)
{
    int deletions = 0;
    for (const StreamEventPtr &event : events) {
        const auto *deleted = std::get_if<DeleteEvent>(&event->content);
        for (qsizetype i = 0; i < bench.store.count(); ++i) {
            if (deleted && bench.row(i).entity == deleted->id) {
                ++deletions;
                QVERIFY(bench.row(i).isDeleted());
            }
            if (event->status() && bench.row(i).entity == event->status()->id)
                QVERIFY(bench.row(i).editedAt >= event->status()->editedAt);
        }
    }
    QCOMPARE(deletions, 3);
    QCOMPARE(bench.store.count(), 6);
    QCOMPARE(std::ranges::count_if(events, [](const auto &event) { return event->isMalformed(); }), 0);
}

} // namespace

void TestTimelineStore::raceCapturesShowNothingDeletedAsAlive_data()
{
    QTest::addColumn<QString>("path");
    for (const char *version : {"v3.1.0", "v4.2.0", "v4.3.0", "v4.7.0-alpha.2"}) {
        const QString dir = QStringLiteral(TEST_DATA_DIR "/captures/") + QLatin1StringView(version);
        for (const char *name : {"race-public-sse.sse", "race-list-sse.sse", "ws-race-public.wsl"})
            QTest::addRow("%s %s", version, name) << dir + u'/' + QLatin1StringView(name);
    }
}

void TestTimelineStore::raceCapturesShowNothingDeletedAsAlive()
{
    QFETCH(const QString, path);
    const std::vector<StreamEventPtr> events = path.endsWith(".wsl"_L1) ? eventsOfWsl(path) : eventsOfSse(path);
    Bench oneByOne;
    for (const StreamEventPtr &event : events)
        oneByOne.put(event, 1);
    verifyRace(oneByOne, events);

    Bench atOnce;
    std::vector<TimelineInput> batch;
    for (const StreamEventPtr &event : events)
        batch.push_back(EventInput {event, arrivalAt(1, atOnce.home)});
    QCOMPARE(atOnce.store.apply(batch).inserted.size(), size_t {6});
    verifyRace(atOnce, events);
}

void TestTimelineStore::anyOrderOfARaceEndsInTheSameTimeline()
{
    std::vector<StreamEventPtr> events
        = eventsOfSse(QStringLiteral(TEST_DATA_DIR "/captures/v4.7.0-alpha.2/race-public-sse.sse"));
    std::mt19937 random {11};
    for (int round = 0; round < 200; ++round) {
        std::shuffle(events.begin(), events.end(), random);
        Bench bench;
        for (const StreamEventPtr &event : events)
            bench.put(event, 1, random() % 2 == 0 ? bench.home : bench.homeWs);
        verifyRace(bench, events);
    }
}

void TestTimelineStore::everyPayloadFitsIn_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = QDir(QStringLiteral(TEST_DATA_DIR "/payloads")).entryList({u"*.json"_s, u"*.txt"_s});
    QVERIFY(files.size() > 100);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << QStringLiteral(TEST_DATA_DIR "/payloads/") + file;
}

void TestTimelineStore::everyPayloadFitsIn()
{
    QFETCH(const QString, path);
    Bench bench;
    for (const QByteArray &payload : payloadsOf(path)) {
        const StreamEventPtr event = eventOf(eventNameOf(path), payload);
        bench.put(event, 1, bench.home);
        bench.put(event, 2, bench.homeWs);
    }
    for (qsizetype i = 0; i < bench.store.count(); ++i) {
        const RowSlot slot = bench.store.order().at(i);
        QVERIFY(bench.store.peek(slot));
    }
}

QTEST_GUILESS_MAIN(TestTimelineStore)
#include "tst_timeline_store.moc"
