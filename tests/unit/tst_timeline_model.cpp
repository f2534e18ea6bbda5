#include "support/timeline_events.h"
#include "timeline/timeline_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

namespace {

/// A store and its model under the eyes of Qt's own tester.
struct Bench
{
    explicit Bench(const TimelineOptions &options = {})
        : store(options)
    {}

    void put(const std::vector<StreamEventPtr> &events, int second = 0)
    {
        std::vector<TimelineInput> batch;
        for (const StreamEventPtr &event : events)
            batch.push_back(EventInput {event, arrivalAt(second, home)});
        model.apply(batch);
    }
    [[nodiscard]] QByteArrayList ids() const
    {
        QByteArrayList ids;
        for (qsizetype row = 0; row < model.rowCount(); ++row)
            ids.push_back(model.rowAt(row).entity.toByteArray());
        return ids;
    }
    void search(const QString &text)
    {
        model.setFilter(TimelineFilter::fromText(text));
        QTRY_VERIFY(!model.isSearching());
    }

    TimelineStore store;
    SourceIndex home {store.addSource({u"s1"_s, u"home.example"_s, u"public"_s, u"SSE"_s})};
    TimelineModel model {store};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// What a model said between two looks, in short: `+0..3 -9..9 ~1..1`.
class ChangeLog
{
public:
    explicit ChangeLog(const TimelineModel &model)
    {
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, &m_context,
                         [this](const QModelIndex &, int first, int last) { add('+', first, last); });
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &m_context,
                         [this](const QModelIndex &, int first, int last) { add('-', first, last); });
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &m_context,
                         [this](const QModelIndex &from, const QModelIndex &to) { add('~', from.row(), to.row()); });
        QObject::connect(&model, &QAbstractItemModel::modelReset, &m_context, [this] { m_log.push_back("reset"_ba); });
    }
    QByteArray take() { return std::exchange(m_log, {}).join(' '); }

private:
    void add(char what, int first, int last)
    {
        m_log.push_back(what + QByteArray::number(first) + ".." + QByteArray::number(last));
    }
    QObject m_context {};
    QByteArrayList m_log {};
};

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOfABatchInFewRanges();
    void hidesDeletedRowsWhenAsked();
    void keepsPersistentIndexesThroughANewOrder();
    void stormKeepsTheOrder();
    void filterFinds_data();
    void filterFinds();
    void filterAppliesToWhatComesLater();
    void filterBySourceKeepsOthersOut();
    void searchesBigTimelinesInSlices();
    void searchSurvivesChangesUnderWay();
    void speaksEveryRow_data();
    void speaksEveryRow();
    void saysWhoBoostedAndWhatWasDeleted();
};

void TestTimelineModel::tellsOfABatchInFewRanges()
{
    Bench bench {{.maxRows = 6}};
    ChangeLog log(bench.model);
    bench.put({update({.id = snowflake(0)}), update({.id = snowflake(10)}), update({.id = snowflake(20)})}, 20);
    QCOMPARE(log.take(), "+0..2"_ba);
    // Two new at the top, one between, a deletion and an edit beside each other.
    bench.put({update({.id = snowflake(30)}), update({.id = snowflake(31)}), update({.id = snowflake(15)}),
               deletion(snowflake(0)), deletion(snowflake(10))},
              31);
    QCOMPARE(log.take(), "+1..1 +0..1 ~4..5"_ba);
    QCOMPARE(
        bench.ids(),
        (QByteArrayList {snowflake(31), snowflake(30), snowflake(20), snowflake(15), snowflake(10), snowflake(0)}));
    // At the cap: what comes in pushes the oldest out.
    bench.put({update({.id = snowflake(40)}), update({.id = snowflake(41)})}, 41);
    QCOMPARE(log.take(), "-4..5 +0..1"_ba);
}

void TestTimelineModel::hidesDeletedRowsWhenAsked()
{
    Bench bench;
    bench.put({update({.id = snowflake(0)}), update({.id = snowflake(1)}), update({.id = snowflake(2)})}, 3);
    bench.model.setOptions({.deletions = DeletionStyle::Hide});
    QCOMPARE(bench.model.rowCount(), 3);
    ChangeLog log(bench.model);
    bench.put({deletion(snowflake(1))}, 4);
    QCOMPARE(log.take(), "-1..1"_ba);
    QCOMPARE(bench.store.count(), 3); // kept, not shown
    bench.model.setOptions({.deletions = DeletionStyle::Strike});
    QCOMPARE(bench.model.rowCount(), 3);
    QVERIFY(bench.model.index(1).data(TimelineModel::DeletedRole).toDateTime().isValid());
}

void TestTimelineModel::keepsPersistentIndexesThroughANewOrder()
{
    Bench bench;
    bench.put({update({.id = snowflake(5)})}, 10);
    bench.put({update({.id = snowflake(1)})}, 11);
    bench.put({update({.id = snowflake(3)})}, 12);
    const QPersistentModelIndex middle = bench.model.index(1);
    const QVariant id = middle.data(TimelineModel::RowIdRole);
    bench.model.setOptions({.ordering = RowOrdering::Arrival});
    QCOMPARE(bench.ids(), (QByteArrayList {snowflake(3), snowflake(1), snowflake(5)}));
    QCOMPARE(middle.row(), 0);
    QCOMPARE(middle.data(TimelineModel::RowIdRole), id);
}

void TestTimelineModel::stormKeepsTheOrder()
{
    std::mt19937 random {3};
    Bench bench {{.maxRows = 300}};
    for (int round = 0; round < 60; ++round) {
        std::vector<StreamEventPtr> events;
        for (int i = 0; i < 20; ++i) {
            const int second = round * 10 + static_cast<int>(random() % 60) - 30;
            switch (random() % 6) {
            case 0:
                events.push_back(deletion(snowflake(second)));
                break;
            case 1:
                events.push_back(statusUpdate({.id = snowflake(second), .editedAt = "2026-11-24T11:00:00.000Z"_ba}));
                break;
            case 2:
                events.push_back(boost(snowflake(second, 7), {.id = snowflake(second)}));
                break;
            default:
                events.push_back(update({.id = snowflake(second)}));
            }
        }
        if (round == 30)
            bench.model.setOptions({.deletions = DeletionStyle::Remove, .maxRows = 300});
        if (round == 45)
            bench.search(u"-is:boost"_s);
        bench.put(events, round * 10);
        for (qsizetype row = 1; row < bench.model.rowCount(); ++row)
            QVERIFY(bench.store.order().isAbove(bench.model.slotAt(row - 1), bench.model.slotAt(row)));
        for (qsizetype row = 0; row < bench.model.rowCount(); ++row)
            QCOMPARE(bench.model.rowOf(bench.model.rowAt(row).id), std::optional {row});
    }
    QVERIFY(bench.model.rowCount() > 50);
}

void TestTimelineModel::filterFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArrayList>("found");
    const QByteArray ferry = snowflake(1);
    const QByteArray poll = snowflake(2);
    const QByteArray boosted = snowflake(3);
    const QByteArray edited = snowflake(4);
    const QByteArray gone = snowflake(5);
    const auto row = [](const char *text, const QByteArrayList &found) {
        QTest::newRow(text) << QString::fromUtf8(text) << found;
    };
    row("ferry", {ferry});
    row("FERRY", {ferry});
    row("fog ferry", {ferry});
    row("\"fog until\"", {ferry});
    row("\"until fog\"", {});
    row("class", {}); // markup is not text
    row("from:ann", {edited, ferry});
    row("from:@carl", {poll});
    row("from:bea", {boosted}); // who boosted counts too
    row("tag:ferries", {ferry});
    row("tag:#FERRIES", {ferry});
    row("tag:ferr", {});
    row("lang:en", {gone, edited, boosted, poll, ferry});
    row("lang:de", {});
    row("has:poll", {poll});
    row("is:boost", {boosted});
    row("is:edited", {edited});
    row("is:deleted", {gone});
    row("-is:boost -is:deleted from:ann", {edited, ferry});
    row("-ferry", {gone, edited, boosted, poll});
    row("re:zero", {});
    row("oranges", {poll}); // an option of the poll
    row("has:wings", {});
    row("  ", {gone, edited, boosted, poll, ferry});
    row("-", {});
}

void TestTimelineModel::filterFinds()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArrayList, found);
    Bench bench;
    const QByteArray tags = R"(,"tags":[{"name":"ferries","url":"https://home.example/tags/ferries"}])";
    const QByteArray options = R"(,"poll":{"id":"1","options":[{"title":"apples"},{"title":"Oranges"}]})";
    bench.put(
        {update({.id = snowflake(1), .content = R"(<p class=\"x\">Fog until the ferry</p>)"_ba, .more = tags}),
         update({.id = snowflake(2), .content = "<p>Which?</p>"_ba, .acct = "carl@pier.example"_ba, .more = options}),
         boost(snowflake(3), {.id = "77"_ba, .acct = "dora@pier.example"_ba}), update({.id = snowflake(4)}),
         statusUpdate({.id = snowflake(4), .editedAt = "2026-11-24T11:00:00.000Z"_ba}),
         update({.id = snowflake(5), .acct = "dora@pier.example"_ba}), deletion(snowflake(5))},
        9);
    QCOMPARE(bench.model.rowCount(), 5);
    bench.search(text);
    QCOMPARE(bench.ids(), found);
    bench.search({});
    QCOMPARE(bench.model.rowCount(), 5);
}

void TestTimelineModel::filterAppliesToWhatComesLater()
{
    Bench bench;
    bench.search(u"ferry"_s);
    ChangeLog log(bench.model);
    bench.put({update({.id = snowflake(1)}), update({.id = snowflake(2), .content = "<p>ferry</p>"_ba})}, 2);
    QCOMPARE(log.take(), "+0..0"_ba);
    // An edit may bring a row in, and take it out.
    bench.put(
        {statusUpdate({.id = snowflake(1), .content = "<p>ferry</p>"_ba, .editedAt = "2026-11-24T11:00:00.000Z"_ba})},
        3);
    QCOMPARE(log.take(), "+1..1"_ba);
    bench.put(
        {statusUpdate({.id = snowflake(1), .content = "<p>bus</p>"_ba, .editedAt = "2026-11-24T11:01:00.000Z"_ba})}, 4);
    QCOMPARE(log.take(), "-1..1"_ba);
}

void TestTimelineModel::filterBySourceKeepsOthersOut()
{
    Bench bench;
    const SourceIndex loft = bench.store.addSource({u"s2"_s, u"loft.example"_s, u"public"_s, u"SSE"_s});
    bench.put({update({.id = snowflake(1)})}, 1);
    const TimelineInput other = EventInput {update({.id = snowflake(2)}), arrivalAt(2, loft)};
    bench.model.apply({&other, 1});
    TimelineFilter filter;
    filter.setSources({loft});
    bench.model.setFilter(filter);
    QCOMPARE(bench.ids(), QByteArrayList {snowflake(2)});
    QVERIFY(!filter.hasTerms());
    QVERIFY(!filter.isEmpty());
}

namespace {

std::vector<StreamEventPtr> manyStatuses(int from, int to)
{
    std::vector<StreamEventPtr> events;
    for (int i = from; i < to; ++i) {
        const QByteArray text = i % 10 == 0 ? "<p>ferry " + QByteArray::number(i) + "</p>" : "<p>nothing</p>"_ba;
        events.push_back(update({.id = snowflake(i), .content = text}));
    }
    return events;
}

} // namespace

void TestTimelineModel::searchesBigTimelinesInSlices()
{
    Bench bench;
    bench.put(manyStatuses(0, 6000), 6000);
    const QSignalSpy spy(&bench.model, &TimelineModel::searchingChanged);
    bench.model.setFilter(TimelineFilter::fromText(u"ferry"_s));
    QVERIFY(bench.model.isSearching());
    QVERIFY(bench.model.rowCount() < 600); // the newest first, the rest later
    QTRY_VERIFY(!bench.model.isSearching());
    QCOMPARE(bench.model.rowCount(), 600);
    QCOMPARE(spy.size(), 2);
}

void TestTimelineModel::searchSurvivesChangesUnderWay()
{
    Bench bench {{.deletions = DeletionStyle::Remove, .maxRows = 6000}};
    bench.put(manyStatuses(0, 6000), 6000);
    bench.model.setFilter(TimelineFilter::fromText(u"ferry"_s));
    QVERIFY(bench.model.isSearching());
    int next = 6000;
    while (bench.model.isSearching()) {
        // New rows push old ones out; what the search stands at is deleted.
        const QByteArray border = bench.store.row(bench.store.order().at(next % 5000)).entity.toByteArray();
        std::vector<StreamEventPtr> events = manyStatuses(next, next + 20);
        events.push_back(deletion(border));
        if (bench.model.rowCount() > 0)
            events.push_back(deletion(bench.ids().last()));
        bench.put(events, next);
        next += 20;
        QCoreApplication::processEvents();
    }
    QByteArrayList expected;
    for (qsizetype row = 0; row < bench.store.count(); ++row) {
        const RowSlot slot = bench.store.order().at(row);
        if (bench.store.peek(slot)->status()->content.contains("ferry"))
            expected.push_back(bench.store.row(slot).entity.toByteArray());
    }
    QCOMPARE(bench.ids(), expected);
}

void TestTimelineModel::speaksEveryRow_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = QDir(QStringLiteral(TEST_DATA_DIR "/payloads")).entryList({u"*.json"_s, u"*.txt"_s});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << QStringLiteral(TEST_DATA_DIR "/payloads/") + file;
}

void TestTimelineModel::speaksEveryRow()
{
    QFETCH(const QString, path);
    Bench bench;
    int second = 0;
    for (const QByteArray &payload : payloadsOf(path))
        bench.put({eventOf(eventNameOf(path), payload)}, ++second);
    for (int row = 0; row < bench.model.rowCount(); ++row) {
        const QModelIndex index = bench.model.index(row);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY(!spoken.isEmpty());
        QVERIFY2(spoken.size() < 8000, qPrintable(QString::number(spoken.size())));
        QVERIFY(!index.data(Qt::DisplayRole).toString().isEmpty());
        for (const QChar c : spoken)
            QVERIFY2(!(c.unicode() >= 0x202a && c.unicode() <= 0x202e) && c != QChar(0x1b), qPrintable(spoken));
    }
}

void TestTimelineModel::saysWhoBoostedAndWhatWasDeleted()
{
    Bench bench;
    bench.put(
        {boost(snowflake(2), {.id = snowflake(1), .content = "<p>The 10:14 is late</p>"_ba}), deletion(snowflake(1))},
        5);
    const QString spoken = bench.model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"boosted"_s) && spoken.contains(u"Bea"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"The 10:14 is late"_s), qPrintable(spoken));
    QVERIFY2(spoken.startsWith(u"the boosted status was deleted at 10:00:05"_s), qPrintable(spoken));
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timeline_model.moc"
