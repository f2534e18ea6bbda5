#include "support/timeline_events.h"
#include "timeline/row_content.h"
#include "timeline/timeline_filter.h"
#include "timeline/timeline_store.h"

#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

namespace {

/// A timeline with one status, and what is found by REST afterwards.
struct Bench
{
    Bench() { put(update({.id = snowflake(1)}), 1, false); }

    void put(const StreamEventPtr &event, int second, bool recovered)
    {
        Arrival arrival = arrivalAt(second, home);
        arrival.recovered = recovered;
        const TimelineInput input = EventInput {event, arrival};
        (void)store.apply({&input, 1});
    }
    void gap(qint64 filled, std::optional<qint64> missing)
    {
        gapAt += 60;
        const TimelineInput input = GapInput {.from = arrivalAt(gapAt, home).wall,
                                              .to = arrivalAt(gapAt + 40, home).wall,
                                              .filled = filled,
                                              .missing = missing,
                                              .arrival = arrivalAt(gapAt + 41, home)};
        (void)store.apply({&input, 1});
    }
    /// Of the newest gap, which is the newest row.
    [[nodiscard]] QString gapText() const { return RowReader(store).read(store.order().at(0)).lead; }
    [[nodiscard]] const TimelineRow &row() const { return store.row(store.order().at(0)); }
    [[nodiscard]] QStringList notes() const
    {
        QStringList texts;
        for (const RowNote &note : RowReader(store).read(store.order().at(0)).notes)
            texts += note.text;
        return texts;
    }
    [[nodiscard]] bool isFoundBy(const QString &search) const
    {
        const RowSlot slot = store.order().at(0);
        return TimelineFilter::fromText(search).matches(row(), store.sources(), [&] { return store.event(slot); });
    }

    TimelineStore store {};
    int gapAt = 0;
    SourceIndex home {store.addSource({u"s1"_s, u"home.example"_s, u"public"_s, u"SSE"_s})};
};

StreamEventPtr edit()
{
    return statusUpdate({.id = snowflake(1), .content = "<p>new</p>", .editedAt = "2026-11-24T10:00:05.000Z"});
}

} // namespace

/// Edits and deletions that were missed in a gap, and found by looking again, are marked as such.
class TestFoundLater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aDeletionFoundAfterAGapSaysSo();
    void anEditFoundAfterAGapSaysSo();
    void whatTheStreamToldIsNotMarked();
    void aLaterEditOfTheStreamTakesTheMarkAway();
    void theGapSaysHowMuchWasFound();
    void aGapThatLostNoPostIsShownForWhatWasFound();
};

void TestFoundLater::aDeletionFoundAfterAGapSaysSo()
{
    Bench bench;
    QVERIFY(!bench.isFoundBy(u"is:recovered"_s));
    bench.put(deletion(snowflake(1)), 9, true);
    QVERIFY(bench.row().isDeleted());
    QCOMPARE(bench.notes().size(), 1);
    QVERIFY2(bench.notes()[0].startsWith(u"deleted during a gap · found at "_s), qPrintable(bench.notes()[0]));
    QVERIFY(bench.isFoundBy(u"is:recovered"_s));
    QVERIFY(!bench.row().flags.testFlag(RowFlag::Recovered)); // the row itself came by the stream
    bench.put(edit(), 12, false);
    QVERIFY(bench.row().flags.testFlag(RowFlag::FoundDeleted));
}

void TestFoundLater::anEditFoundAfterAGapSaysSo()
{
    Bench bench;
    bench.put(edit(), 9, true);
    QCOMPARE(bench.row().versionCount(), 1);
    QCOMPARE(bench.notes().size(), 1);
    QVERIFY2(bench.notes()[0].startsWith(u"edited at "_s), qPrintable(bench.notes()[0]));
    QVERIFY2(bench.notes()[0].endsWith(u" · found after a gap"_s), qPrintable(bench.notes()[0]));
    QVERIFY(bench.isFoundBy(u"is:recovered"_s));
}

void TestFoundLater::whatTheStreamToldIsNotMarked()
{
    Bench bench;
    bench.put(edit(), 9, false);
    bench.put(deletion(snowflake(1)), 10, false);
    bench.put(deletion(snowflake(1)), 11, true); // looked at again all the same
    QCOMPARE(bench.notes().size(), 2);
    for (const QString &note : bench.notes())
        QVERIFY2(!note.contains(u"found"), qPrintable(note));
    QVERIFY(!bench.isFoundBy(u"is:recovered"_s));
}

void TestFoundLater::aLaterEditOfTheStreamTakesTheMarkAway()
{
    Bench bench;
    bench.put(edit(), 9, true);
    bench.put(statusUpdate({.id = snowflake(1), .editedAt = "2026-11-24T10:00:20.000Z"}), 20, false);
    QCOMPARE(bench.row().versionCount(), 2);
    QVERIFY(!bench.isFoundBy(u"is:recovered"_s));
}

void TestFoundLater::theGapSaysHowMuchWasFound()
{
    Bench bench;
    bench.gap(3, std::nullopt);
    QVERIFY2(bench.gapText().endsWith(u"3 status(es) recovered"), qPrintable(bench.gapText()));
    const TimelineInput found = RecheckInput {.edited = 1, .deleted = 2, .source = bench.home};
    const TimelineChanges changes = bench.store.apply({&found, 1});
    QVERIFY(changes.inserted.empty() && changes.removed.empty() && !changes.isEmpty());
    QVERIFY2(bench.gapText().endsWith(u"3 status(es) recovered · 2 deletion(s) found · 1 edit(s) found"),
             qPrintable(bench.gapText()));
    bench.gap(1, 0); // another one: what was found belongs to the one before
    QVERIFY(!bench.gapText().contains(u"found"));
}

void TestFoundLater::aGapThatLostNoPostIsShownForWhatWasFound()
{
    Bench bench;
    bench.gap(0, 0);
    QCOMPARE(bench.store.count(), 1);
    const auto recheck = [&](qint64 edited) {
        const TimelineInput found = RecheckInput {.edited = edited, .source = bench.home};
        (void)bench.store.apply({&found, 1});
    };
    recheck(0);
    QCOMPARE(bench.store.count(), 1);
    recheck(4);
    QCOMPARE(bench.store.count(), 2);
    QVERIFY2(bench.gapText().endsWith(u"nothing is missing · 4 edit(s) found"), qPrintable(bench.gapText()));
}

QTEST_GUILESS_MAIN(TestFoundLater)
#include "tst_found_later.moc"
