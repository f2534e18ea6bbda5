#include "support/pulse_fixture.h"
#include "support/widget_fixtures.h"
#include "ui/quiet_style.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPulseView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsThePresentUntilItIsMoved();
    void theFirstSpanGrowsWithWhatThereIs();
    void aLineOfTheJournalIsShown();
    void toolTipsTellWhatHappened();
    void causesAreTold();
    void screenReadersHearIt();
    void thePointerCostsNoNewPicture();
    void hiddenItDrawsNothing();
    void quietStreamsAreDrawnSeldom();
    void labelsStandOnTheReadingSide();
    void emptySaysWhatWillBeHere();
    void longNamesAreElided();
    void looksRight();
};

void TestPulseView::followsThePresentUntilItIsMoved()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    QVERIFY(f.view.isFollowing());
    QCOMPARE(f.view.rangeText(), u"last 12 min"_s);
    f.clock.advance(1min);
    f.view.showNews();
    QTRY_VERIFY(f.view.axis().range().to > f.begin.sinceEpoch + 13min);
    f.view.showRange({f.begin.sinceEpoch + 2min, f.begin.sinceEpoch + 4min});
    QVERIFY(!f.view.isFollowing());
    QCOMPARE(f.view.rangeText(), u"10:32:00 – 10:34:00"_s);
    const PulseRange range = f.view.axis().range();
    f.clock.advance(1min);
    f.view.showNews();
    f.view.grab();
    QCOMPARE(f.view.axis().range(), range);
    f.view.setFollowing(true);
    QVERIFY(f.view.isFollowing());
    QVERIFY(f.view.axis().range().to > f.begin.sinceEpoch + 14min);
}

void TestPulseView::theFirstSpanGrowsWithWhatThereIs()
{
    ManualClock clock {Timestamp {1'795'084'200s}};
    PulseHistory history;
    PulseStories stories(history, clock.wallNow());
    stories.start({"s1", QUrl(u"https://a.example"_s)});
    stories.apply();
    PulseView view(history, clock);
    view.resize(1'000, 200);
    QVERIFY(expose(view));
    QCOMPARE(view.rangeText(), u"last 2 min"_s);
    clock.advance(3min);
    QTRY_COMPARE(view.rangeText(), u"last 5 min"_s);
    clock.advance(1h);
    QTRY_COMPARE(view.rangeText(), u"last 10 min"_s);
    view.zoom(0.5);
    QCOMPARE(view.rangeText(), u"last 5 min"_s);
    clock.advance(1h);
    view.showNews();
    view.grab();
    QCOMPARE(view.rangeText(), u"last 5 min"_s); // chosen: it stays
}

void TestPulseView::aLineOfTheJournalIsShown()
{
    PulseFixture f;
    f.history.noteEntry("s2", 42, false);
    QVERIFY(expose(f.view));
    f.view.setSpan(1min);
    QSignalSpy chosen(&f.view, &PulseView::markChosen);
    const PulseHistory::Found found = f.history.markOfEntry(42);
    f.view.showEntry(42, "s2", {});
    QCOMPARE(f.view.currentMark(), found.mark->id);
    const double middle = f.view.axis().width() / 2.0;
    QVERIFY(std::abs(f.view.axis().xOf(found.mark->at) - middle) < 0.26 * f.view.axis().width());
    QVERIFY(!f.view.isFollowing());
    QCOMPARE(chosen.count(), 0); // or the journal and Pulse would answer each other for ever

    // A line without a mark: its time is shown.
    const Stamp live {Instant {400ms}, Timestamp {f.begin.sinceEpoch + 400ms}};
    f.view.showEntry(1, "s2", live);
    QCOMPARE(f.view.currentMark(), quint64 {0});
    QVERIFY(std::abs(f.view.axis().xOf(f.begin.sinceEpoch + 400ms) - middle) <= 1.5);
}

void TestPulseView::toolTipsTellWhatHappened()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    const PulseMark &drop = firstDrop(f.history, "s1");
    const QString onDrop = f.view.toolTipAt(f.view.placeOf(drop.id));
    QVERIFY2(onDrop.contains(u"10:35:00.000"_s), qPrintable(onDrop));
    QVERIFY2(onDrop.contains(u"Dropped after 5 min"_s), qPrintable(onDrop));
    QVERIFY2(onDrop.contains(u"Live again after 14 s"_s), qPrintable(onDrop));
    const auto tipAt = [&](const SourceId &source, PulseTime sinceBegin) {
        const QRect row = f.view.rowRect(*f.view.places().rowOf(source));
        const double x = f.view.axis().xOf(f.begin.sinceEpoch + sinceBegin);
        return f.view.toolTipAt({row.left() + static_cast<int>(x), row.center().y()});
    };
    const QString live = tipAt("s3", 3min);
    QVERIFY2(live.contains(u"live since 10:30:00"_s), qPrintable(live));
    QVERIFY2(live.contains(u"last heartbeat"_s), qPrintable(live));
    const QString down = tipAt("s1", 5min + 10s);
    QVERIFY2(down.contains(u"down, attempt"_s), qPrintable(down));
    const QString health = tipAt("h1", 3min);
    QVERIFY2(health.contains(u"answered in"_s), qPrintable(health));
    QVERIFY(f.view.toolTipAt({5, f.view.rowRect(f.view.places().rows.front()).center().y()})
                .contains(u"of the time live"_s));
    QVERIFY(f.view.toolTipAt({500, 2}).isEmpty());
}

void TestPulseView::causesAreTold()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    const PulseMark &drop = firstDrop(f.history, "s1");
    f.history.explain({.source = "s1",
                       .dropAt = {Instant {5min}, f.history.clock().wallAt(drop.at)},
                       .rule = {18},
                       .confidence = Confidence::Likely,
                       .text = u"The server <b>was restarted</b>."_s});
    const QString tip = f.view.toolTipAt(f.view.placeOf(drop.id));
    QVERIFY2(tip.contains(u"Cause: The server <b>was restarted</b>. (likely, D18)"_s), qPrintable(tip));
}

void TestPulseView::screenReadersHearIt()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&f.view);
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), u"Pulse"_s);
    const QString all = chart->text(QAccessible::Description);
    QVERIFY2(all.startsWith(u"last 12 min"_s), qPrintable(all));
    QVERIFY2(all.contains(u"2 drop(s)"_s), qPrintable(all));
    QCOMPARE(chart->childCount(), 6); // three streams, two healths, the network
    QAccessibleInterface *lane = chart->child(1);
    QVERIFY2(lane->text(QAccessible::Name).startsWith(u"user · WebSocket · mastodon.example: "_s),
             qPrintable(lane->text(QAccessible::Name)));
    QCOMPARE(chart->indexOfChild(lane), 1);
    const QRect rect = lane->rect();
    QVERIFY(!rect.isEmpty());
    QCOMPARE(chart->childAt(rect.center().x(), rect.center().y()), lane);
    f.view.setCurrentMark(firstDrop(f.history, "s1").id, false);
    QVERIFY(chart->text(QAccessible::Description).contains(u"Dropped after 5 min"_s));
    f.history.forget("s2", false);
    f.view.showNews();
    QVERIFY(!lane->isValid());
    QVERIFY(lane->rect().isEmpty());
    QCOMPARE(chart->childCount(), 5);
}

void TestPulseView::thePointerCostsNoNewPicture()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    f.view.showRange({f.begin.sinceEpoch + 1min, f.begin.sinceEpoch + 3min}); // nothing moves in there
    f.view.grab();
    const qint64 before = f.view.pictures();
    for (int x = 300; x < 900; x += 20) {
        QTest::mouseMove(f.view.viewport(), {x, 60});
        f.view.grab();
    }
    f.view.setSelection(PulseRange {f.begin.sinceEpoch + 1min, f.begin.sinceEpoch + 2min});
    f.view.grab();
    QCOMPARE(f.view.pictures(), before);
}

void TestPulseView::hiddenItDrawsNothing()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    QTRY_VERIFY(f.view.pictures() > 0);
    f.view.hide();
    const qint64 before = f.view.pictures();
    PulseStories stories(f.history, f.begin);
    stories.drop("s1", 12min, CloseEnding::Cut, 1min);
    stories.apply();
    f.view.showNews();
    f.clock.advance(1min);
    QCoreApplication::processEvents();
    QCOMPARE(f.view.pictures(), before);
    f.view.show();
    QTRY_VERIFY(f.view.pictures() > before); // and then it is up to date
    QVERIFY(f.view.isFollowing());
    QVERIFY(f.view.axis().range().to > f.begin.sinceEpoch + 13min);
}

void TestPulseView::quietStreamsAreDrawnSeldom()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    f.view.setSpan(1h);
    f.view.grab();
    const qint64 before = f.view.pictures();
    // A heartbeat each second for a minute, in no time: one picture is enough for all of them.
    PulseStories stories(f.history, f.begin);
    for (int i = 0; i < 60; ++i)
        stories.send("s1", 12min + 1ms * i, HeartbeatArrived {});
    stories.apply();
    for (int i = 0; i < 60; ++i) {
        f.view.showNews();
        QCoreApplication::processEvents();
    }
    QVERIFY2(f.view.pictures() - before <= 3, qPrintable(QString::number(f.view.pictures() - before)));
    QTRY_VERIFY(f.view.pictures() > before);
}

void TestPulseView::labelsStandOnTheReadingSide()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    QVERIFY(f.view.places().labels.right() < f.view.places().plot.left());
    f.view.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(f.view.places().labels.left() > f.view.places().plot.right());
    const double early = f.view.axis().xOf(f.begin.sinceEpoch + 1min);
    QVERIFY(early < f.view.axis().xOf(f.begin.sinceEpoch + 2min)); // time runs to the right in every language
    const quint64 id = firstDrop(f.history, "s1").id;
    QCOMPARE(f.view.markAt(f.view.placeOf(id)), id);
    shoot(f.view, u"pulse-rtl"_s);
}

void TestPulseView::emptySaysWhatWillBeHere()
{
    ManualClock clock {Timestamp {1'795'084'200s}};
    PulseHistory history;
    PulseView view(history, clock);
    view.resize(700, 160);
    QVERIFY(expose(view));
    QVERIFY(!view.grab().isNull());
    QCOMPARE(view.description(), u"No stream yet."_s);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {300, 60});
    QVERIFY(view.toolTipAt({300, 60}).isEmpty());
    shoot(view, u"pulse-empty"_s);
}

void TestPulseView::longNamesAreElided()
{
    PulseFixture f;
    PulseNames names = plainPulseNames();
    names.stream = [](const PulseLane &) { return u"#averyveryverylonghashtagthatnobodywouldeverwrite · WebSocket"_s; };
    f.view.setNames(names);
    f.view.resize(560, 170);
    QVERIFY(expose(f.view));
    QVERIFY(f.view.places().labels.width() <= 150);
    QVERIFY(f.view.places().plot.width() >= 380);
    shoot(f.view, u"pulse-small"_s);
}

void TestPulseView::looksRight()
{
    PulseFixture f;
    f.view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&f.view));
    shoot(f.view, u"pulse"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new QuietStyle);
    QLocale::setDefault(QLocale(u"en_GB"_s)); // times of 24 hours
    TestPulseView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pulse_view.moc"
