#include "support/widget_fixtures.h"
#include "ui/dock_title.h"
#include "ui/journal_view.h"
#include "ui/quiet_style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
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
    void theExplanationGoesFromPlainToRaw();
    void whatIsReadStaysInPlace();
    void copiesSeveralLinesAsJson();
    void leadsToPulse();
    void showsOneServersLines();
    void anEmptyListSaysWhy();
    void aRowGrowsWhenThePanelTakesItsRoom();
    void looksRight_data();
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

/// A drop with all that there may be.
JournalRow explainedLine(int n)
{
    JournalRow row
        = line(n, JournalKind::Dropped, u"The server closed the connection after 1 min. Trying again in 3 s."_s);
    row.entry.cause = u"Likely: A proxy gives up on silence."_s;
    row.entry.advice = u"Nothing to do. If you run this server: Raise proxy_read_timeout."_s;
    row.entry.details = u"ending cut\nage 60000 ms"_s;
    row.entry.explanation = Explanation {.source = "s1",
                                         .rule = {16},
                                         .cause = "proxy_idle_timeout",
                                         .confidence = Confidence::Likely,
                                         .text = u"A proxy gives up on silence."_s,
                                         .evidence = {u"All of the last 4 drops came 60 s after the last byte."_s,
                                                      u"The heartbeats came every 15 s. <b>not bold</b>"_s},
                                         .tellApart = u"Look whether the health answers."_s,
                                         .advice = u"Nothing to do."_s,
                                         .adminAdvice = u"Raise proxy_read_timeout."_s};
    ConnectionRecord connection {.source = "s1", .server = QUrl(u"https://mastodon.example"_s)};
    connection.transport = TransportKind::Sse;
    connection.headers = {{"server", "nginx"}, {"via", "1.1 proxy.example"}};
    connection.end = {.phase = ClosePhase::Stream, .ending = CloseEnding::Cut};
    connection.age = std::chrono::seconds(60);
    row.entry.connection = std::make_shared<const ConnectionRecord>(connection);
    return row;
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

void TestJournalView::theExplanationGoesFromPlainToRaw()
{
    JournalModel model;
    model.append({explainedLine(1)});
    JournalView view(&model);
    view.show();
    view.list()->setCurrentIndex(view.filter()->index(0, 0));
    const QString shown = view.findChild<QTextEdit *>()->toPlainText();
    const QStringList parts {u"The server closed the connection after 1 min."_s,
                             u"Likely cause\nA proxy gives up on silence."_s,
                             u"All of the last 4 drops came 60 s after the last byte."_s,
                             u"The heartbeats came every 15 s."_s,
                             u"Look whether the health answers."_s,
                             u"Nothing to do."_s,
                             u"Raise proxy_read_timeout."_s,
                             u"age 60000 ms"_s,
                             u"\"server\": \"https://mastodon.example\""_s};
    qsizetype last = -1;
    for (const QString &part : parts) {
        const qsizetype place = shown.indexOf(part);
        QVERIFY2(place > last, qPrintable(part + u" in "_s + shown));
        last = place;
    }
    QVERIFY2(shown.contains(u"<b>not bold</b>"), "what servers say is no markup");
    QCOMPARE(shown.count(u"Nothing to do."), 1);
}

void TestJournalView::whatIsReadStaysInPlace()
{
    JournalModel model;
    model.append({explainedLine(1), line(2, JournalKind::Note, u"x"_s)});
    JournalView view(&model);
    view.resize(700, 120);
    view.show();
    view.list()->setCurrentIndex(view.filter()->index(1, 0));
    QScrollBar *bar = view.findChild<QTextEdit *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(100);
    JournalEntry other = model.row(0).entry;
    other.cause = u"Another line's."_s;
    model.update(other);
    QCOMPARE(bar->value(), 100);
    JournalEntry revised = model.row(1).entry;
    revised.explanation->text = u"Revised."_s;
    model.update(revised);
    QVERIFY(view.findChild<QTextEdit *>()->toPlainText().contains(u"Revised."));
    QCOMPARE(bar->value(), 100);
    view.list()->setCurrentIndex(view.filter()->index(0, 0));
    QCOMPARE(bar->value(), 0);
}

void TestJournalView::copiesSeveralLinesAsJson()
{
    JournalModel model;
    model.append({explainedLine(1), line(2, JournalKind::Note, u"A note."_s)});
    JournalView view(&model);
    view.show();
    view.list()->selectAll();
    view.copySelectionAsJson();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3); // two, and the end of the second
    QVERIFY(lines.last().isEmpty());
    const QJsonObject note = QJsonDocument::fromJson(lines[0].toUtf8()).object();
    QCOMPARE(note.value(u"text"), u"A note."_s);
    const QJsonObject drop = QJsonDocument::fromJson(lines[1].toUtf8()).object();
    QCOMPARE(drop.value(u"explanation").toObject().value(u"rule"), u"D16"_s);
    QCOMPARE(drop.value(u"connection").toObject().value(u"age"), 60);
}

void TestJournalView::leadsToPulse()
{
    JournalModel model;
    model.append(someLines());
    JournalView view(&model);
    view.show();
    QSignalSpy wanted(&view, &JournalView::pulseWanted);
    QTest::keyClick(view.list(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 0); // of no line
    view.list()->setCurrentIndex(view.filter()->index(1, 0));
    QTest::keyClick(view.list(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<JournalEntry>().number, 4U);
    view.findChild<QToolButton *>()->click(); // the first of the panel's
    QCOMPARE(wanted.size(), 2);
}

void TestJournalView::showsOneServersLines()
{
    JournalModel model;
    std::vector<JournalRow> rows {line(1, JournalKind::Live, u"a"_s), line(2, JournalKind::Live, u"b"_s, "s2"),
                                  line(3, JournalKind::Health, u"c"_s, "h1"), line(4, JournalKind::Note, u"d"_s, {})};
    const QUrl server(u"https://a.example"_s);
    rows[0].server = rows[2].server = server;
    model.append(rows);
    JournalView view(&model);
    view.setServer(server);
    QCOMPARE(view.filter()->rowCount(), 2); // a stream, and the health
    view.setSource("s2");
    QCOMPARE(view.filter()->rowCount(), 1); // a source says more
    view.setSource({});
    QVERIFY(view.showEntry(4)); // Pulse wants it: the filter gives way
    QCOMPARE(view.filter()->rowCount(), 4);
}

void TestJournalView::anEmptyListSaysWhy()
{
    JournalModel model;
    JournalView view(&model);
    view.show();
    auto *label = view.list()->viewport()->findChild<QLabel *>();
    QVERIFY(label->isVisible());
    const QString before = label->text();
    model.append(someLines());
    QVERIFY(!label->isVisible());
    view.filter()->setText(u"quince"_s);
    QVERIFY(label->isVisible());
    QVERIFY(label->text() != before);
    view.filter()->setText({});
    QVERIFY(!label->isVisible());
}

void TestJournalView::aRowGrowsWhenThePanelTakesItsRoom()
{
    JournalModel model;
    model.append({line(1, JournalKind::Dropped, u"The connection was cut after 60 ms. Trying again in 3 s."_s)});
    JournalView view(&model);
    view.resize(900, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QModelIndex row = view.filter()->index(0, JournalModel::SentenceColumn);
    const int oneLine = view.list()->visualRect(row).height();
    view.list()->setCurrentIndex(row);
    QTRY_VERIFY(view.list()->visualRect(row).height() > oneLine);
}

void TestJournalView::looksRight_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("ltr") << Qt::LeftToRight;
    QTest::newRow("rtl") << Qt::RightToLeft;
}

void TestJournalView::looksRight()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    QMainWindow window;
    auto *dock = new QDockWidget(u"Journal"_s, &window);
    JournalModel model;
    auto *view = new JournalView(&model);
    dock->setWidget(view);
    view->addControls(new DockTitle(dock));
    window.setCentralWidget(new QWidget);
    window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    model.append(someLines());
    model.append({explainedLine(6)});
    view->list()->setCurrentIndex(view->filter()->index(0, 0));
    for (const auto &[name, size] :
         {std::pair {u"journal"_s, QSize(1400, 400)}, {u"journal-small"_s, QSize(800, 400)}}) {
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        shoot(window, name + u'-' + QString::fromLatin1(QTest::currentDataTag()));
    }
    // A wrapped sentence makes its row higher than one that fits.
    view->list()->clearSelection();
    const auto height = [&](int row) { return view->list()->visualRect(view->filter()->index(row, 0)).height(); };
    QTRY_VERIFY(height(5) > height(2));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setStyle(new QuietStyle);
    TestJournalView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journal_view.moc"
