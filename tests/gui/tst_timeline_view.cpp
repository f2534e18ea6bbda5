#include "support/timeline_events.h"
#include "ui/new_rows_pill.h"
#include "ui/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

namespace {

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::AlternateBase, QColor(0xf4, 0xf5, 0xf7));
    palette.setColor(QPalette::Window, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Text, QColor(0x1c, 0x24, 0x30));
    palette.setColor(QPalette::WindowText, QColor(0x1c, 0x24, 0x30));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xeb));
    palette.setColor(QPalette::Link, QColor(0x1f, 0x6f, 0xeb));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x22, 0x26, 0x2c));
    palette.setColor(QPalette::AlternateBase, QColor(0x1b, 0x1e, 0x23));
    palette.setColor(QPalette::Window, QColor(0x22, 0x26, 0x2c));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe9, 0xee));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe9, 0xee));
    palette.setColor(QPalette::Highlight, QColor(0x6a, 0xa9, 0xff));
    palette.setColor(QPalette::Link, QColor(0x6a, 0xa9, 0xff));
    return palette;
}

/// A shown view over a store of its own, at 10:42:30 of 2026-11-24.
struct Bench
{
    Bench()
    {
        view.setClock([this] { return arrivalAt(now, home).wall; });
        view.setModel(&model);
        view.resize(640, 480);
        view.show();
        view.activateWindow();
        view.setFocus();
        QVERIFY2(QTest::qWaitForWindowActive(&view), "no window system to give the focus");
    }

    void put(const std::vector<StreamEventPtr> &events, int second = 0)
    {
        std::vector<TimelineInput> batch;
        for (const StreamEventPtr &event : events)
            batch.push_back(EventInput {event, arrivalAt(second, home)});
        model.apply(batch);
    }
    void putMany(int from, int to)
    {
        std::vector<StreamEventPtr> events;
        for (int i = from; i < to; ++i) {
            // Heights differ, so that an estimate is never right by chance.
            const QByteArray text = QByteArray("fog until the second buoy ").repeated(1 + i % 7);
            events.push_back(
                update({.id = snowflake(i), .content = "<p>" + QByteArray::number(i) + ' ' + text + "</p>"}));
        }
        put(events, to);
    }
    /// Lays out what came at once, as a key or a paint would.
    void settle() { QTRY_VERIFY(!view.findChild<QTimer *>(u"layout"_s)->isActive()); }
    /// Where a row is, by its status's id.
    [[nodiscard]] QRect rectOf(const QByteArray &id) const
    {
        for (qsizetype row = 0; row < model.rowCount(); ++row) {
            if (model.rowAt(row).entity.toByteArray() == id)
                return view.rowRect(row);
        }
        return {};
    }
    [[nodiscard]] QByteArray current() const
    {
        const std::optional<RowId> row = view.currentRow();
        const std::optional<qsizetype> index = row ? model.rowOf(*row) : std::nullopt;
        return index ? model.rowAt(*index).entity.toByteArray() : QByteArray {};
    }
    [[nodiscard]] NewRowsPill *pill() const { return view.findChild<NewRowsPill *>(); }
    void key(Qt::Key key) { QTest::keyClick(&view, key); }

    int now = 42 * 60 + 30;
    TimelineStore store {};
    SourceIndex home {store.addSource({u"s1"_s, u"home.example"_s, u"public"_s, u"SSE"_s})};
    SourceIndex homeWs {store.addSource({u"s2"_s, u"home.example"_s, u"public"_s, u"WS"_s})};
    TimelineModel model {store};
    TimelineView view {};
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void followsAtTheLiveEdge();
    void neverMovesUnderTheReader();
    void keepsThePickedRowInItsPlace();
    void pauseHoldsEvenTheLiveEdge();
    void pillCountsAndLeadsHome();
    void keysMoveThroughTheRows();
    void spaceOpensAContentWarning();
    void enterAndDoubleClickActivate();
    void clickOpensALinkByItsRealTarget();
    void evictionKeepsThePlace();
    void newOrderKeepsThePlace();
    void resizingKeepsThePlace();
    void filteringKeepsThePickedRow();
    void saysWhyItIsEmpty();
    void speaksToScreenReaders();
    void looks_data();
    void looks();
};

void TestTimelineView::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(lightPalette());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // what "10:42" looks like
}

void TestTimelineView::followsAtTheLiveEdge()
{
    Bench bench;
    bench.putMany(0, 100);
    bench.settle();
    QVERIFY(bench.view.isFollowing());
    QCOMPARE(bench.rectOf(snowflake(99)).top(), 0);
    bench.putMany(100, 120);
    bench.settle();
    QCOMPARE(bench.rectOf(snowflake(119)).top(), 0);
    QCOMPARE(bench.view.unseenRows(), 0);
    QVERIFY(!bench.pill()->isVisible());
}

void TestTimelineView::neverMovesUnderTheReader()
{
    Bench bench;
    bench.putMany(0, 300);
    bench.settle();
    bench.view.verticalScrollBar()->setValue(1500);
    QVERIFY(!bench.view.isFollowing());
    const qsizetype row = bench.view.rowAt({10, 200});
    const QByteArray id = bench.model.rowAt(row).entity.toByteArray();
    const QRect before = bench.view.rowRect(row);
    for (int round = 0; round < 20; ++round) {
        bench.putMany(300 + round * 50, 350 + round * 50);
        bench.settle();
        QCOMPARE(bench.rectOf(id), before);
    }
    QCOMPARE(bench.model.rowCount(), 1300);
    // Scrolling up through a thousand rows that were only estimated arrives at the top, without a leap.
    int steps = 0;
    while (bench.view.verticalScrollBar()->value() > 0 && ++steps < 5000) {
        const qsizetype first = bench.view.rowAt({10, 0});
        const int top = bench.view.rowRect(first).top();
        const int distance = std::min(200, bench.view.verticalScrollBar()->value());
        bench.view.verticalScrollBar()->setValue(bench.view.verticalScrollBar()->value() - distance);
        if (bench.view.verticalScrollBar()->value() > 0)
            QCOMPARE(bench.view.rowRect(first).top(), top + distance);
    }
    QCOMPARE(bench.view.rowAt({10, 0}), 0);
    QVERIFY(bench.view.isFollowing());
}

void TestTimelineView::keepsThePickedRowInItsPlace()
{
    Bench bench;
    bench.putMany(0, 50);
    bench.settle();
    bench.key(Qt::Key_J);
    bench.key(Qt::Key_J);
    bench.key(Qt::Key_J);
    const QByteArray picked = bench.current();
    QCOMPARE(picked, snowflake(47));
    const QRect before = bench.rectOf(picked);
    // Rows come in at the top and between what is in sight: the picked one holds.
    bench.putMany(50, 60);
    bench.put({update({.id = snowflake(48, 5)}), update({.id = snowflake(47, 5)})}, 60);
    bench.settle();
    QCOMPARE(bench.rectOf(picked), before);
    QCOMPARE(bench.current(), picked);
}

void TestTimelineView::pauseHoldsEvenTheLiveEdge()
{
    Bench bench;
    bench.putMany(0, 50);
    bench.settle();
    bench.view.setPaused(true);
    QVERIFY(!bench.view.isFollowing());
    bench.putMany(50, 80);
    bench.settle();
    QCOMPARE(bench.rectOf(snowflake(49)).top(), 0);
    QCOMPARE(bench.view.unseenRows(), 30);
    QVERIFY(bench.pill()->isVisible());
    bench.view.setPaused(false);
    QCOMPARE(bench.rectOf(snowflake(79)).top(), 0);
    QVERIFY(!bench.pill()->isVisible());
}

void TestTimelineView::pillCountsAndLeadsHome()
{
    Bench bench;
    bench.putMany(0, 50);
    bench.settle();
    bench.key(Qt::Key_Down);
    bench.putMany(50, 87);
    bench.settle();
    QVERIFY(bench.pill()->isVisible());
    QCOMPARE(bench.pill()->text(), u"▲ 37 new since 10:42"_s);
    bench.now += 120;
    bench.putMany(87, 90);
    bench.settle();
    QCOMPARE(bench.pill()->text(), u"▲ 40 new since 10:42"_s);
    // What is scrolled into sight is new no longer.
    bench.view.verticalScrollBar()->setValue(bench.view.verticalScrollBar()->value() - 150);
    QVERIFY(bench.view.unseenRows() < 40 && bench.view.unseenRows() > 30);
    QTest::mouseClick(bench.pill(), Qt::LeftButton);
    QVERIFY(bench.view.isFollowing());
    QVERIFY(!bench.pill()->isVisible());
    QCOMPARE(bench.rectOf(snowflake(89)).top(), 0);
    QVERIFY(!bench.view.currentRow());
}

void TestTimelineView::keysMoveThroughTheRows()
{
    Bench bench;
    bench.putMany(0, 200);
    bench.settle();
    const QSignalSpy spy(&bench.view, &TimelineView::currentRowChanged);
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.current(), snowflake(199));
    bench.key(Qt::Key_J);
    QCOMPARE(bench.current(), snowflake(198));
    bench.key(Qt::Key_K);
    bench.key(Qt::Key_Up);
    QCOMPARE(bench.current(), snowflake(199));
    QCOMPARE(spy.size(), 3);
    for (int i = 0; i < 60; ++i) {
        bench.key(Qt::Key_J);
        const QRect rect = bench.rectOf(bench.current());
        QVERIFY(rect.top() >= 0 && rect.bottom() < bench.view.viewport()->height());
    }
    QCOMPARE(bench.current(), snowflake(139));
    bench.key(Qt::Key_PageDown);
    const QByteArray further = bench.current();
    QVERIFY(further < snowflake(139));
    bench.key(Qt::Key_PageUp);
    bench.key(Qt::Key_PageUp);
    QVERIFY(bench.current() > further);
    bench.key(Qt::Key_End);
    QCOMPARE(bench.current(), snowflake(0));
    QCOMPARE(bench.rectOf(snowflake(0)).bottom(), bench.view.viewport()->height() - 1);
    bench.key(Qt::Key_Home);
    QVERIFY(bench.view.isFollowing());
    QCOMPARE(bench.rectOf(snowflake(199)).top(), 0);
}

void TestTimelineView::spaceOpensAContentWarning()
{
    Bench bench;
    QByteArray json = statusJson({.id = snowflake(1), .content = "<p>The ending: they miss the train.</p>"_ba});
    json.replace(R"("spoiler_text":"")", R"("spoiler_text":"How the film ends")");
    bench.put({update({.id = snowflake(0)}), eventOf("update"_ba, json), update({.id = snowflake(2)})}, 3);
    bench.settle();
    const QRect folded = bench.rectOf(snowflake(1));
    bench.key(Qt::Key_J);
    bench.key(Qt::Key_Space); // this one has none
    QCOMPARE(bench.rectOf(snowflake(1)), folded);
    bench.key(Qt::Key_J);
    bench.key(Qt::Key_Space);
    QVERIFY(bench.rectOf(snowflake(1)).height() > folded.height());
    QCOMPARE(bench.rectOf(snowflake(1)).top(), folded.top());
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.rectOf(snowflake(1)), folded);
}

void TestTimelineView::enterAndDoubleClickActivate()
{
    Bench bench;
    bench.putMany(0, 5);
    bench.settle();
    QSignalSpy spy(&bench.view, &TimelineView::activated);
    bench.key(Qt::Key_Return);
    QCOMPARE(spy.size(), 0); // nothing is picked
    bench.key(Qt::Key_J);
    bench.key(Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.takeFirst()[0].value<RowId>(), bench.model.rowAt(0).id);
    QTest::mouseDClick(bench.view.viewport(), Qt::LeftButton, {}, bench.view.rowRect(2).center());
    QCOMPARE(spy.size(), 1);
    QTest::keySequence(&bench.view, QKeySequence::Copy);
    QVERIFY(QApplication::clipboard()->text().contains(u"fog until the second buoy"_s));
}

void TestTimelineView::clickOpensALinkByItsRealTarget()
{
    Bench bench;
    bench.put(
        {update({.id = snowflake(1), .content = R"(<p><a href=\"https://ferries.example/times\">times</a></p>)"_ba}),
         update({.id = snowflake(0), .content = R"(<p><a href=\"javascript:alert(1)\">times</a></p>)"_ba})},
        2);
    bench.settle();
    const QSignalSpy spy(&bench.view, &TimelineView::linkActivated);
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, bench.rectOf(snowflake(0)).topLeft() + QPoint(75, 38));
    QCOMPARE(spy.size(), 0);
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, bench.rectOf(snowflake(1)).topLeft() + QPoint(75, 38));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toUrl(), QUrl(u"https://ferries.example/times"_s));
}

void TestTimelineView::evictionKeepsThePlace()
{
    Bench bench;
    bench.model.setOptions({.maxRows = 300});
    bench.putMany(0, 300);
    bench.settle();
    bench.view.verticalScrollBar()->setValue(2000);
    const qsizetype row = bench.view.rowAt({10, 100});
    const QByteArray id = bench.model.rowAt(row).entity.toByteArray();
    const QRect before = bench.view.rowRect(row);
    bench.putMany(300, 450);
    bench.settle();
    QCOMPARE(bench.rectOf(id), before);
    // When the row itself is pushed out, there is still something in sight.
    bench.putMany(450, 900);
    bench.settle();
    QVERIFY(bench.view.rowAt({10, 100}) >= 0);
    QCOMPARE(bench.model.rowCount(), 300);
}

void TestTimelineView::newOrderKeepsThePlace()
{
    Bench bench;
    for (int i = 0; i < 60; ++i)
        bench.put({update({.id = snowflake(i % 7 * 10 + i)})}, 200 + i);
    bench.settle();
    bench.view.verticalScrollBar()->setValue(700);
    const qsizetype row = bench.view.rowAt({10, 0});
    const QByteArray id = bench.model.rowAt(row).entity.toByteArray();
    const int top = bench.view.rowRect(row).top();
    bench.model.setOptions({.ordering = RowOrdering::Arrival});
    QCOMPARE(bench.rectOf(id).top(), top);
}

void TestTimelineView::resizingKeepsThePlace()
{
    Bench bench;
    bench.putMany(0, 500);
    bench.settle();
    bench.view.verticalScrollBar()->setValue(9000);
    const qsizetype row = bench.view.rowAt({10, 0});
    const int top = bench.view.rowRect(row).top();
    for (const int width : {500, 380, 900}) {
        bench.view.resize(width, 480);
        QTRY_COMPARE(bench.view.width(), width);
        QTRY_COMPARE(bench.view.rowRect(row).top(), top);
    }
}

void TestTimelineView::filteringKeepsThePickedRow()
{
    Bench bench;
    bench.putMany(0, 400);
    bench.settle();
    for (int i = 0; i < 90; ++i)
        bench.key(Qt::Key_J);
    const QByteArray picked = bench.current();
    bench.model.setFilter(TimelineFilter::fromText(u"nowhere"_s));
    QTRY_VERIFY(!bench.model.isSearching());
    QVERIFY(bench.view.currentRow()); // hidden, and still the one that is read
    bench.model.setFilter({});
    QTRY_VERIFY(!bench.model.isSearching());
    bench.settle();
    QCOMPARE(bench.current(), picked);
    QVERIFY(bench.rectOf(picked).isValid());
    QVERIFY(!bench.view.isFollowing());
    bench.model.clear();
    QVERIFY(!bench.view.currentRow());
    QVERIFY(bench.view.isFollowing());
}

void TestTimelineView::saysWhyItIsEmpty()
{
    Bench bench;
    const QImage nothing = bench.view.viewport()->grab().toImage();
    bench.view.setEmptyText(u"No stream yet"_s, u"Add one to see what it says."_s);
    QVERIFY(bench.view.viewport()->grab().toImage() != nothing);
    bench.putMany(0, 3);
    bench.model.setFilter(TimelineFilter::fromText(u"has:wings"_s));
    QCOMPARE(bench.model.rowCount(), 0);
    const QImage filtered = bench.view.viewport()->grab().toImage();
    bench.model.setFilter(TimelineFilter::fromText(u"nowhere"_s));
    QVERIFY(bench.view.viewport()->grab().toImage() != filtered);
}

void TestTimelineView::speaksToScreenReaders()
{
    Bench bench;
    bench.putMany(0, 50);
    bench.settle();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&bench.view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QVERIFY(!list->text(QAccessible::Name).isEmpty());
    QCOMPARE(list->childCount(), 50);
    QAccessibleInterface *row = list->child(1);
    QVERIFY(row && row->isValid());
    QCOMPARE(row->role(), QAccessible::ListItem);
    QVERIFY2(row->text(QAccessible::Name).startsWith(u"Ann, @ann@home.example. 48 fog"_s),
             qPrintable(row->text(QAccessible::Name)));
    QCOMPARE(row->rect(),
             QRect(bench.view.viewport()->mapToGlobal(bench.view.rowRect(1).topLeft()), bench.view.rowRect(1).size()));
    QCOMPARE(list->indexOfChild(row), 1);
    QCOMPARE(list->childAt(row->rect().center().x(), row->rect().center().y()), row);
    QVERIFY(!list->focusChild());
    bench.key(Qt::Key_J);
    bench.key(Qt::Key_J);
    QCOMPARE(list->focusChild(), row);
    QVERIFY(row->state().focused && row->state().selected);
    // New rows above: it is still the same row, with another index.
    bench.putMany(50, 53);
    bench.settle();
    QCOMPARE(list->indexOfChild(row), 4);
    QSignalSpy spy(&bench.view, &TimelineView::activated);
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(spy.size(), 1);
    bench.model.setFilter(TimelineFilter::fromText(u"nowhere"_s));
    QVERIFY(!row->isValid());
    QCOMPARE(list->childCount(), 0);
}

namespace {

/// The rows of the drawing look/window-light.png, and one of each kind besides.
void fillLikeTheDrawing(Bench &bench)
{
    const auto at = [](int secondsAgo) { return 42 * 60 + 30 - secondsAgo; };
    const auto put = [&bench](const StreamEventPtr &event, int second) { bench.put({event}, second); };
    put(update(
            {.id = snowflake(at(12)),
             .content
             = R"(<p>Morning crossing: fog until the second buoy, then the whole harbour at once. )"
               R"(<a href=\"https://home.example/tags/ferries\" class=\"mention hashtag\">#<span>ferries</span></a></p>)"_ba,
             .displayName = "Ann Ferry"_ba}),
        at(12));
    const QByteArray picture
        = R"({"id":"1","type":"image","url":"https://home.example/a.png","description":"A table of mackerel on ice"})"_ba;
    const StreamEventPtr market = update(
        {.id = snowflake(at(31)),
         .content
         = R"(<p>今朝の市場。写真は三枚、説明つき。 <a href=\"https://home.example/tags/x\" class=\"mention hashtag\">#<span>市場</span></a></p>)"_ba,
         .acct = "kenji@photos.example"_ba,
         .displayName = "Kenji 健二"_ba,
         .more = R"(,"media_attachments":[)" + picture + ',' + picture + ',' + picture + ']'});
    put(market, at(31));
    const TimelineInput again = EventInput {market, arrivalAt(at(30), bench.homeWs)};
    bench.model.apply({&again, 1});
    put(update({.id = snowflake(at(48)),
                .content = "<p>القطار تأخر عشر دقائق، والقهوة جاهزة.</p>"_ba,
                .acct = "leila@home.example"_ba,
                .displayName = "Leila ليلى"_ba}),
        at(48));
    put(update({.id = snowflake(at(70)),
                .content = "<p>The 10:14 is replaced by a bus from platform 3.</p>"_ba,
                .acct = "tom@home.example"_ba}),
        at(70));
    put(deletion(snowflake(at(70))), at(60));
    const TimelineInput gap = GapInput {.from = arrivalAt(at(110), bench.home).wall,
                                        .to = arrivalAt(at(96), bench.home).wall,
                                        .filled = 18,
                                        .missing = std::nullopt,
                                        .arrival = arrivalAt(at(95), bench.home)};
    bench.model.apply({&gap, 1});
    put(update(
            {.id = snowflake(at(120)),
             .content = "<p>Which night train should we write about next?</p>"_ba,
             .acct = "bea@loft.example"_ba,
             .more
             = R"(,"poll":{"id":"1","expires_at":"2026-11-25T10:00:00.000Z","expired":false,"multiple":false,"votes_count":100,"voters_count":100,"own_votes":[0],"options":[{"title":"Vienna – Paris","votes_count":62},{"title":"Malmö – Berlin","votes_count":38}]})"_ba}),
        at(120));
    put(boost(snowflake(at(140)),
              {.id = snowflake(at(500)),
               .content = "<p>Tide tables for the week are up.</p>"_ba,
               .acct = "harbour@port.example"_ba}),
        at(140));
    QByteArray warned = statusJson(
        {.id = snowflake(at(150)), .content = "<p>They miss the train.</p>"_ba, .acct = "dora@pier.example"_ba});
    warned.replace(QByteArray(R"("spoiler_text":"")"), QByteArray(R"("spoiler_text":"How the film ends")"))
        .replace(QByteArray(R"("visibility":"public")"), QByteArray(R"("visibility":"private")"));
    put(eventOf("update"_ba, warned), at(150));
}

} // namespace

void TestTimelineView::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("compact");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("rows");
    const QSize usual(806, 640);
    QTest::newRow("light") << false << Qt::LeftToRight << false << usual << u"drawing"_s;
    QTest::newRow("dark") << true << Qt::LeftToRight << false << usual << u"drawing"_s;
    QTest::newRow("rtl") << false << Qt::RightToLeft << false << usual << u"drawing"_s;
    QTest::newRow("small") << false << Qt::LeftToRight << false << QSize(340, 900) << u"drawing"_s;
    QTest::newRow("compact") << false << Qt::LeftToRight << true << usual << u"drawing"_s;
    QTest::newRow("kinds light") << false << Qt::LeftToRight << false << QSize(806, 1500) << u"kinds"_s;
    QTest::newRow("kinds dark") << true << Qt::LeftToRight << false << QSize(806, 1500) << u"kinds"_s;
    QTest::newRow("notifications") << false << Qt::LeftToRight << false << QSize(806, 2000) << u"notifications"_s;
    QTest::newRow("hostile") << false << Qt::LeftToRight << false << QSize(806, 3100) << u"hostile"_s;
}

/// Every look is painted; with THUMPLINE_SHOTS=DIR in the environment the pictures are kept for people to see.
void TestTimelineView::looks()
{
    QFETCH(const bool, dark);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const bool, compact);
    QFETCH(const QSize, size);
    QFETCH(const QString, rows);
    Bench bench;
    bench.view.setPalette(dark ? darkPalette() : lightPalette());
    bench.view.setLayoutDirection(direction);
    bench.view.setCompact(compact);
    bench.view.resize(size);
    QTRY_COMPARE(bench.view.size(), size);
    bench.now = 42 * 60 + 30;
    if (rows == "drawing"_L1) {
        fillLikeTheDrawing(bench);
        bench.key(Qt::Key_J);
        bench.key(Qt::Key_J);
        bench.putMany(42 * 60 + 20, 42 * 60 + 30);
    } else {
        const QDir dir(QStringLiteral(TEST_DATA_DIR "/payloads"));
        QStringList names;
        if (rows == "kinds"_L1)
            names = {u"status-rich-text.json"_s,     u"status-quote.json"_s,     u"status-card.json"_s,
                     u"status-cw-media.json"_s,      u"status-reply.json"_s,     u"status-direct.json"_s,
                     u"status-edited.json"_s,        u"announcement.json"_s,     u"conversation.json"_s,
                     u"pleroma-status.json"_s,       u"status-zwj-emoji.json"_s, u"status-filtered.json"_s,
                     u"bad-status-truncated.json"_s, u"status-poll.json"_s,      u"status-unlisted.json"_s};
        else if (rows == "notifications"_L1)
            names = dir.entryList({u"notification-*.json"_s, u"pleroma-notification*"_s}).mid(0, 30);
        else
            names = {u"bad-status-bidi-override.json"_s,
                     u"bad-status-homograph-host.json"_s,
                     u"bad-status-zalgo.json"_s,
                     u"bad-status-one-word-200k.json"_s,
                     u"bad-status-content-1mb.json"_s,
                     u"bad-media-500-attachments.json"_s,
                     u"bad-media-hostile.json"_s,
                     u"bad-poll-1000-options.json"_s,
                     u"bad-poll-hostile.json"_s,
                     u"bad-card-hostile.json"_s,
                     u"bad-emoji-hostile.json"_s,
                     u"bad-status-html-script.json"_s,
                     u"bad-status-html-broken.json"_s,
                     u"bad-status-html-unclosed-20000.json"_s,
                     u"bad-status-nested-quote-100.json"_s,
                     u"bad-account-names-hostile.list.json"_s,
                     u"bad-status-future-and-ancient.list.json"_s,
                     u"bad-status-nul-and-controls.json"_s,
                     u"status-quote-states.list.json"_s,
                     u"bad-announcement-wrong.json"_s};
        int second = 0;
        for (const QString &name : names) {
            const QByteArray event = name.contains("edited"_L1) ? "update"_ba : eventNameOf(name);
            const std::vector<QByteArray> payloads = payloadsOf(dir.filePath(name));
            for (QByteArray payload : payloads) {
                if (rows == "hostile"_L1) // most of them are the same status
                    payload.replace("117268689715233367"_ba, snowflake(++second));
                bench.put({eventOf(event, payload)}, ++second);
            }
        }
        bench.put({eventOf("pleroma:chat_update"_ba, R"({"chat":{"id":"3"},"unread":1})"_ba)}, ++second);
    }
    bench.settle();
    const QImage image = bench.view.grab().toImage();
    QVERIFY(!image.isNull());
    QVERIFY(bench.view.rowAt({10, 60}) >= 0);
    if (const QString shots = qEnvironmentVariable("THUMPLINE_SHOTS"); !shots.isEmpty()) {
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        QVERIFY(image.save(shots + u"/timeline-"_s + name + u".png"_s));
    }
}

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
