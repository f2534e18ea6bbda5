#include "support/widget_fixtures.h"
#include "ui/dock_title.h"
#include "ui/journal_view.h"
#include "ui/quiet_style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

using namespace thumpline;
using namespace Qt::StringLiterals;

class TestJournalView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandsOnTop();
    void theOldestGoFirst();
    void aBatchBiggerThanTheWholeKeepsItsEnd();
    void aRevisedCauseChangesItsLineInPlace();
    void filtersByTextKindAndSource_data();
    void filtersByTextKindAndSource();
    void copiesWholeLines();
    void showsTheDetailsOfOneLine();
    void looksRight();
};

namespace {

JournalRow line(int n, JournalKind kind, const QString &sentence, const SourceId &source = "s1")
{
    JournalRow row;
    row.entry.number = static_cast<quint64>(n);
    row.entry.at.wall = Timestamp {std::chrono::milliseconds {1'795'000'000'000 + n * 12'000}};
    row.entry.source = source;
    row.entry.kind = kind;
    row.entry.sentence = sentence;
    row.sourceName = source == "s1" ? u"public · SSE · mastodon.example"_s : u"user · WebSocket · mastodon.example"_s;
    return row;
}

std::vector<JournalRow> someLines()
{
    std::vector<JournalRow> rows {
        line(
            1, JournalKind::Dropped,
            u"The streaming server was restarted: both streams ended within 0.3 s, health failed for 14 s. 18 statuses "
            "recovered, 2 deletions found."_s),
        line(
            2, JournalKind::Stale,
            u"No byte for 50 s where 15 s is usual, TCP still open: probably a NAT or firewall dropped the connection. "
            "Reconnecting."_s,
            "s2"),
        line(3, JournalKind::Live, u"Connected in 214 ms (DNS 3, TCP 41, TLS 88, upgrade 82). Nothing was missed."_s,
             "s2"),
        line(4, JournalKind::Waiting, u"Trying again in 3 s."_s),
        line(5, JournalKind::Recovered, u"18 statuses were recovered."_s),
    };
    rows[0].entry.cause = u"A restart or a deploy of the streaming server"_s;
    rows[0].entry.advice = u"Nothing to do: it came back by itself."_s;
    rows[0].entry.details = u"phase stream, ending cut, age 252 s, idle 0.2 s"_s;
    return rows;
}

} // namespace

void TestJournalView::theNewestStandsOnTop()
{
    JournalModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append({line(1, JournalKind::Live, u"one"_s), line(2, JournalKind::Note, u"two"_s)});
    model.append({line(3, JournalKind::Note, u"three"_s)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.row(0).entry.number, 3U);
    QCOMPARE(model.row(2).entry.number, 1U);
}

void TestJournalView::theOldestGoFirst()
{
    JournalModel model(3);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    for (int n = 1; n <= 5; ++n)
        model.append({line(n, JournalKind::Note, u"x"_s)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.row(0).entry.number, 5U);
    QCOMPARE(model.row(2).entry.number, 3U);
    QCOMPARE(removed.count(), 2);
}

void TestJournalView::aBatchBiggerThanTheWholeKeepsItsEnd()
{
    JournalModel model(2);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append({line(1, JournalKind::Note, u"x"_s)});
    std::vector<JournalRow> rows;
    for (int n = 2; n <= 9; ++n)
        rows.push_back(line(n, JournalKind::Note, u"x"_s));
    model.append(rows);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.row(0).entry.number, 9U);
    QCOMPARE(model.row(1).entry.number, 8U);
}

void TestJournalView::aRevisedCauseChangesItsLineInPlace()
{
    JournalModel model(3);
    const QAbstractItemModelTester tester(&model);
    for (int n = 1; n <= 4; ++n)
        model.append({line(n, JournalKind::Dropped, u"x"_s)});
    JournalView view(&model);
    auto *list = view.findChild<QTreeView *>();
    list->setCurrentIndex(list->model()->index(1, 0));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    JournalEntry revised = line(3, JournalKind::Dropped, u"x"_s).entry;
    revised.cause = u"The token was revoked."_s;
    revised.explanation = Explanation {.evidence = {u"The next attempt got status 401."_s}};
    model.update(revised);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 1);
    QCOMPARE(model.row(1).entry.cause, revised.cause);
    const QString shown = view.findChild<QTextEdit *>()->toPlainText(); // of the line that is chosen
    QVERIFY2(shown.contains(u"revoked") && shown.contains(u"401"), qPrintable(shown));

    revised.number = 1; // gone
    model.update(revised);
    revised.number = 9; // never was
    model.update(revised);
    QCOMPARE(changes.size(), 1);
}

void TestJournalView::filtersByTextKindAndSource_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QList<int>>("numbers");
    using K = JournalKind;
    const auto kinds = [](std::initializer_list<K> list) {
        QList<int> numbers;
        for (const K kind : list)
            numbers << static_cast<int>(kind);
        return numbers;
    };
    QTest::newRow("nothing asked") << QString() << kinds({}) << ""_ba << QList<int> {5, 4, 3, 2, 1};
    QTest::newRow("text, any case") << u"RECOVERED"_s << kinds({}) << ""_ba << QList<int> {5, 1};
    QTest::newRow("text of the cause") << u"deploy"_s << kinds({}) << ""_ba << QList<int> {1};
    QTest::newRow("text of the details") << u"ending cut"_s << kinds({}) << ""_ba << QList<int> {1};
    QTest::newRow("one kind") << QString() << kinds({K::Live}) << ""_ba << QList<int> {3};
    QTest::newRow("two kinds") << QString() << kinds({K::Live, K::Stale}) << ""_ba << QList<int> {3, 2};
    QTest::newRow("source") << QString() << kinds({}) << "s2"_ba << QList<int> {3, 2};
    QTest::newRow("all three") << u"nat"_s << kinds({K::Stale}) << "s2"_ba << QList<int> {2};
    QTest::newRow("no match") << u"quince"_s << kinds({}) << ""_ba << QList<int> {};
}

void TestJournalView::filtersByTextKindAndSource()
{
    QFETCH(const QString, text);
    QFETCH(const QList<int>, kinds);
    QFETCH(const QByteArray, source);
    QFETCH(const QList<int>, numbers);
    JournalModel model;
    model.append(someLines());
    JournalFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    QSet<JournalKind> wanted;
    for (const int kind : kinds)
        wanted.insert(static_cast<JournalKind>(kind));
    filter.setKinds(wanted);
    filter.setText(text);
    filter.setSource(source);
    QList<int> shown;
    for (int row = 0; row < filter.rowCount(); ++row)
        shown << filter.index(row, 0).data(JournalModel::NumberRole).toInt();
    QCOMPARE(shown, numbers);
}

void TestJournalView::copiesWholeLines()
{
    JournalModel model;
    model.append(someLines());
    JournalView view(&model);
    view.show();
    view.list()->selectAll();
    view.copySelection();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 8); // five, and three below the first entry
    QVERIFY(lines[0].endsWith(u"public · SSE · mastodon.example\trecovered\t18 statuses were recovered."_s));
    QCOMPARE(lines[7], u"phase stream, ending cut, age 252 s, idle 0.2 s"_s);
}

void TestJournalView::showsTheDetailsOfOneLine()
{
    JournalModel model;
    model.append(someLines());
    JournalView view(&model);
    view.resize(1000, 200);
    view.show();
    auto *details = view.findChild<QTextEdit *>();
    QVERIFY(!details->isVisible());
    view.list()->setCurrentIndex(view.filter()->index(4, 0));
    QVERIFY(details->isVisible());
    QVERIFY(details->toPlainText().contains(u"What to do\nNothing to do: it came back by itself."_s));
    view.list()->selectAll();
    QVERIFY(!details->isVisible());
}

void TestJournalView::looksRight()
{
    QMainWindow window;
    auto *dock = new QDockWidget(u"Journal"_s, &window);
    JournalModel model;
    auto *view = new JournalView(&model);
    dock->setWidget(view);
    view->addControls(new DockTitle(dock));
    window.setCentralWidget(new QWidget);
    window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    model.append(someLines());
    for (const auto &[name, size] :
         {std::pair {u"journal"_s, QSize(1400, 400)}, {u"journal-small"_s, QSize(800, 400)}}) {
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        shoot(window, name);
    }
    // A wrapped sentence makes its row higher than one that fits.
    const auto height = [&](int row) { return view->list()->visualRect(view->filter()->index(row, 0)).height(); };
    QVERIFY(height(4) > height(1));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new QuietStyle);
    TestJournalView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journal_view.moc"
