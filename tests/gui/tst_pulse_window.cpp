#include "support/widget_fixtures.h"
#include "support/window_fixture.h"
#include "ui/journal_view.h"
#include "ui/pulse/pulse_panel.h"
#include "ui/pulse/pulse_range_panel.h"
#include "ui/pulse/pulse_view.h"
#include "ui/quiet_style.h"

#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Pulse as a part of the window.
class TestPulseWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAsMuchTimeAsTheLastTime();
    void itsButtonsZoomAndFollow();
    void aSelectionTellsItsFigures();
    void sleepAndNetworkHaveALane();
    void theKeyboardReachesIt();
    void looksRight_data();
    void looksRight();
};

namespace {

QToolButton *button(WindowFixture &f, const QString &name)
{
    const QList<QToolButton *> buttons = f.window().findChildren<QToolButton *>();
    const auto found
        = std::ranges::find_if(buttons, [&](const QToolButton *each) { return each->accessibleName() == name; });
    return found == buttons.end() ? nullptr : *found;
}

PulseView &pulseOf(WindowFixture &f)
{
    return *f.window().pulse()->view();
}

/// Two streams of one instance, of which one drops.
SourceId tellADrop(WindowFixture &f)
{
    const SourceId sse = f.addStream(u"https://a.example"_s, StreamKind::Public);
    const SourceId socket = f.addStream(u"https://a.example"_s, StreamKind::User, TransportKind::WebSocket);
    f.sendHealth(u"https://a.example"_s, HealthState::Ok, 40ms);
    for (const SourceId &id : {sse, socket})
        f.sendState(id, SessionState::Live);
    f.tellStories(sse, 20);
    Dropped dropped;
    dropped.reason.ending = CloseEnding::Cut;
    dropped.age = 60s;
    f.send(sse, dropped);
    f.sendState(sse, SessionState::Waiting, dropped.reason);
    return sse;
}

} // namespace

void TestPulseWindow::showsAsMuchTimeAsTheLastTime()
{
    WindowFixture f;
    f.window().show();
    QVERIFY(!pulseOf(f).chosenSpan());
    pulseOf(f).setSpan(30min);
    f.restart();
    f.window().show();
    QCOMPARE(pulseOf(f).chosenSpan(), std::optional<std::chrono::milliseconds>(30min));
    QVERIFY(pulseOf(f).isFollowing());
    f.restart([](QSettings &settings) { settings.setValue(u"view/pulseSpanMs"_s, u"much"_s); });
    QVERIFY(!pulseOf(f).chosenSpan()); // makes no sense: as at the first start
}

void TestPulseWindow::itsButtonsZoomAndFollow()
{
    WindowFixture f;
    tellADrop(f);
    f.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&f.window()));
    pulseOf(f).setSpan(10min);
    QTest::mouseClick(button(f, u"Show less time"_s), Qt::LeftButton);
    QCOMPARE(std::chrono::round<std::chrono::seconds>(pulseOf(f).axis().span()), 5min);
    QTest::mouseClick(button(f, u"Show more time"_s), Qt::LeftButton);
    QCOMPARE(std::chrono::round<std::chrono::seconds>(pulseOf(f).axis().span()), 10min);
    QToolButton *follow = button(f, u"Follow the present"_s);
    QVERIFY(follow->isChecked());
    QTRY_VERIFY(f.workspace().pulse().begin()); // what is before the first record can't be shown
    pulseOf(f).pan(-100);
    QVERIFY(!follow->isChecked());
    QTest::mouseClick(follow, Qt::LeftButton);
    QVERIFY(follow->isChecked());
    QVERIFY(pulseOf(f).isFollowing());
}

void TestPulseWindow::aSelectionTellsItsFigures()
{
    WindowFixture f;
    const SourceId id = tellADrop(f);
    f.window().show();
    QTRY_VERIFY(f.workspace().pulse().lane(id) && !f.workspace().pulse().lane(id)->marks.list.empty());
    PulseRangePanel *figures = f.window().pulse()->figures();
    QVERIFY(!figures->isVisible());
    const PulseTime now = pulseOf(f).now();
    pulseOf(f).setSelection(PulseRange {now - 1min, now});
    QVERIFY(figures->isVisible());
    QTreeWidgetItem *line = figures->table()->topLevelItem(0);
    QVERIFY(line);
    QVERIFY2(line->text(0).contains(u"public · SSE"_s), qPrintable(line->text(0)));
    QCOMPARE(line->text(2), u"1"_s); // drops
    QTest::mouseClick(button(f, u"Copy the figures as text"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"public · SSE"_s), qPrintable(copied));
    shoot(f.window(), u"pulse-window-figures"_s);
    pulseOf(f).setSelection({});
    QVERIFY(!figures->isVisible());
}

void TestPulseWindow::sleepAndNetworkHaveALane()
{
    WindowFixture f;
    tellADrop(f);
    f.window().show();
    PulseView &view = pulseOf(f);
    const auto saysOfTheComputer = [&] {
        const PulseRow *row = view.places().rowOf(PulseRow::networkId());
        return row ? view.rowDescription(*row) : QString();
    };
    QTRY_VERIFY(saysOfTheComputer().contains(u"online"_s));
    for (const auto &[state, word] :
         std::initializer_list<std::pair<NetworkState, QString>> {{NetworkState::Offline, u"offline"_s},
                                                                  {NetworkState::Online, u"online"_s},
                                                                  {NetworkState::Suspended, u"asleep"_s},
                                                                  {NetworkState::Resumed, u"online"_s}}) {
        f.send("h1", NetworkChanged {state});
        QTRY_VERIFY2(saysOfTheComputer().contains(word), qPrintable(saysOfTheComputer()));
    }
}

void TestPulseWindow::theKeyboardReachesIt()
{
    WindowFixture f;
    const SourceId id = tellADrop(f);
    f.window().show();
    f.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
    QTRY_VERIFY(f.workspace().pulse().lane(id) && !f.workspace().pulse().lane(id)->marks.list.empty());
    for (int i = 0; i < 9 && !pulseOf(f).hasFocus(); ++i)
        QTest::keyClick(&f.window(), Qt::Key_F6); // from panel to panel
    QVERIFY(pulseOf(f).hasFocus());
    QTest::keyClick(&pulseOf(f), Qt::Key_Tab); // the first mark in view
    QVERIFY(pulseOf(f).currentMark() != 0);
    const QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&pulseOf(f));
    QVERIFY2(chart->text(QAccessible::Description).contains(u"Dropped after 1 min"_s),
             qPrintable(chart->text(QAccessible::Description)));
    QTest::keyClick(&pulseOf(f), Qt::Key_Return);
    QVERIFY(f.window().journal()->list()->currentIndex().isValid());
    QTRY_VERIFY(!pulseOf(f).hasFocus());
}

void TestPulseWindow::looksRight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("small") << QSize(800, 560) << Qt::LeftToRight;
    QTest::newRow("small-rtl") << QSize(800, 560) << Qt::RightToLeft;
    QTest::newRow("large") << QSize(1400, 900) << Qt::LeftToRight;
}

void TestPulseWindow::looksRight()
{
    QFETCH(const QSize, size);
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    WindowFixture f;
    tellADrop(f);
    f.window().resize(size);
    f.window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&f.window()));
    auto *dock = qobject_cast<QDockWidget *>(f.window().pulse()->parentWidget());
    QVERIFY(dock);
    dock->show();
    dock->raise();
    QTRY_VERIFY(pulseOf(f).isVisible());
    QVERIFY(pulseOf(f).places().plot.width() >= 400); // the labels leave room for time
    QVERIFY(pulseOf(f).viewport()->height() >= pulseOf(f).minimumSizeHint().height());
    shoot(f.window(), u"pulse-window-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new QuietStyle);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    TestPulseWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pulse_window.moc"
