#include "support/pulse_fixture.h"
#include "ui/quiet_style.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Pulse by pointer, wheel, fingers and keyboard.
class TestPulseInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wheelZoomsAroundTheCursor();
    void twoFingersOnATouchpadZoom();
    void twoFingersOnAScreenZoom();
    void draggingPansAndLeavesThePresent();
    void aClickOnAMarkChoosesItsLine();
    void tabGoesThroughTheMarksInView();
    void keysZoomPanAndChoose();
    void shiftAndDraggingSelects();
    void theKeyboardSelectsToo();
};

namespace {

void turnWheel(PulseView &view, const QPointF &position, int notches, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(position, view.viewport()->mapToGlobal(position), {}, {0, notches * 120}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &event);
}

void drag(PulseView &view, const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
{
    const auto send = [&](QEvent::Type type, const QPoint &at, Qt::MouseButtons buttons) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button, buttons, modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton);
    send(QEvent::MouseMove, (from + to) / 2, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::NoButton);
}

/// Two fingers around `middle`, `from` px from it, then `to`, in ten steps.
void pinch(PulseView &view, int middle, int from, int to)
{
    static QPointingDevice *const screen = QTest::createTouchDevice();
    const auto places = [&](int distance) {
        return std::pair {QPoint(middle - distance, 60), QPoint(middle + distance, 60)};
    };
    QWidget *target = view.viewport();
    const auto [first, second] = places(from);
    QTest::touchEvent(target, screen).press(0, first, target).press(1, second, target);
    constexpr int steps = 10;
    for (int step = 1; step <= steps; ++step) {
        const auto [a, b] = places(from + (to - from) * step / steps);
        QTest::touchEvent(target, screen).move(0, a, target).move(1, b, target);
    }
    const auto [a, b] = places(to);
    QTest::touchEvent(target, screen).release(0, a, target).release(1, b, target);
}

} // namespace

void TestPulseInput::wheelZoomsAroundTheCursor()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    const QPointF cursor(f.view.places().plot.left() + 400, f.view.places().plot.top() + 30);
    const PulseTime under = f.view.axis().timeAt(400);
    for (const int notches : {1, 3, 2, -1}) {
        turnWheel(f.view, cursor, notches);
        QVERIFY(std::abs(f.view.axis().xOf(under) - 400) <= 1.5);
        QVERIFY(!f.view.isFollowing());
    }
    turnWheel(f.view, cursor, -40); // as far as it goes: then the present is in view again, at its edge
    QCOMPARE(f.view.axis().span(), std::chrono::milliseconds {7 * 24h});
    QVERIFY(f.view.isFollowing());
    f.view.setSpan(10min);
    const double before = f.view.axis().xOf(f.view.now());
    turnWheel(f.view, cursor, 1, Qt::ShiftModifier); // pans
    QVERIFY(f.view.axis().xOf(f.view.now()) > before);
}

void TestPulseInput::twoFingersOnATouchpadZoom()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    const QPointF between(f.view.places().plot.left() + 400, f.view.places().plot.top() + 30);
    const PulseTime under = f.view.axis().timeAt(400);
    const std::chrono::milliseconds span = f.view.axis().span();
    const auto spread = [&](Qt::NativeGestureType type, double value) {
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, between, between,
                                  f.view.viewport()->mapToGlobal(between), value, {});
        return QApplication::sendEvent(f.view.viewport(), &event) && event.isAccepted();
    };
    for (int i = 0; i < 10; ++i)
        QVERIFY(spread(Qt::ZoomNativeGesture, 0.05));
    const double factor = static_cast<double>(f.view.axis().span().count()) / static_cast<double>(span.count());
    QVERIFY2(std::abs(factor - std::pow(1.05, -10)) < 0.01, qPrintable(QString::number(factor)));
    QVERIFY(std::abs(f.view.axis().xOf(under) - 400) <= 1.5); // what is between the fingers stays there
    for (int i = 0; i < 10; ++i)
        QVERIFY(spread(Qt::ZoomNativeGesture, -0.1));
    QVERIFY(f.view.axis().span() > span);
    const PulseRange shown = f.view.axis().range();
    spread(Qt::RotateNativeGesture, 30); // means nothing here
    QCOMPARE(f.view.axis().range(), shown);
}

void TestPulseInput::twoFingersOnAScreenZoom()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    f.view.showRange({f.begin.sinceEpoch + 2min, f.begin.sinceEpoch + 10min});
    const std::chrono::milliseconds span = f.view.axis().span();
    const int left = f.view.places().plot.left() + 400;
    const PulseTime under = f.view.axis().timeAt(400);
    pinch(f.view, left, 40, 160); // fingers 40 px from the middle move to 160
    const double factor = static_cast<double>(span.count()) / static_cast<double>(f.view.axis().span().count());
    QVERIFY2(factor > 2.5 && factor <= 4.1, qPrintable(QString::number(factor)));
    QVERIFY(std::abs(f.view.axis().xOf(under) - 400) <= 4);
    QVERIFY(!f.view.selection());
    pinch(f.view, left, 160, 40);
    QVERIFY(f.view.axis().span() > span / 2);
}

void TestPulseInput::draggingPansAndLeavesThePresent()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    QSignalSpy following(&f.view, &PulseView::followingChanged);
    const PulseTime under = f.view.axis().timeAt(500 - f.view.places().plot.left());
    drag(f.view, {500, 60}, {700, 60});
    QVERIFY(std::abs(f.view.axis().xOf(under) - (700 - f.view.places().plot.left())) <= 1.5);
    QVERIFY(!f.view.isFollowing());
    QCOMPARE(following.count(), 1);
    QVERIFY(!f.view.selection());
    drag(f.view, {700, 60}, {300, 60}); // beyond the present: it is followed again
    QVERIFY(f.view.isFollowing());
    QVERIFY(f.view.axis().xOf(f.view.now()) < f.view.axis().width());
}

void TestPulseInput::aClickOnAMarkChoosesItsLine()
{
    PulseFixture f;
    f.history.noteEntry("s2", 42, false); // the last mark of that lane: the gap
    QVERIFY(expose(f.view));
    QSignalSpy chosen(&f.view, &PulseView::markChosen);
    const quint64 id = firstDrop(f.history, "s1").id;
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.view.placeOf(id));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().at(0).toULongLong(), id);
    QCOMPARE(f.view.currentMark(), id);
    QCOMPARE(f.view.currentRow(), SourceId("s1"));

    const PulseMark &gap = *std::ranges::find(f.history.lane("s2")->marks.list, quint64 {42}, &PulseMark::journalEntry);
    QSignalSpy activated(&f.view, &PulseView::markActivated);
    f.view.showRange({gap.at - 20s, gap.until + 20s});
    const QPoint middle(f.view.places().plot.left()
                            + static_cast<int>(f.view.axis().xOf(gap.at + (gap.until - gap.at) / 2)),
                        f.view.rowRect(*f.view.places().rowOf("s2")).bottom());
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(chosen.last().at(1).toULongLong(), quint64 {42});
    QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(activated.count(), 1);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, middle + QPoint(-300, -10));
    QCOMPARE(f.view.currentMark(), quint64 {0});
}

void TestPulseInput::tabGoesThroughTheMarksInView()
{
    QWidget window;
    QPushButton next(&window);
    PulseFixture f;
    f.view.setParent(&window);
    QWidget::setTabOrder(&f.view, &next);
    window.resize(1'372, 260);
    window.show();
    window.activateWindow();
    f.view.setFocus();
    QTRY_VERIFY(f.view.hasFocus());
    QSignalSpy chosen(&f.view, &PulseView::markChosen);
    PulseTime last {0};
    int count = 0;
    while (f.view.hasFocus() && count < 100) {
        QTest::keyClick(&f.view, Qt::Key_Tab);
        if (!f.view.hasFocus())
            break;
        ++count;
        const PulseTime at = f.history.mark(f.view.currentMark()).mark->at;
        QVERIFY(at >= last);
        last = at;
    }
    QVERIFY2(count >= 6, qPrintable(QString::number(count))); // three drops, three gaps, health
    QCOMPARE(chosen.count(), count);
    QVERIFY(next.hasFocus()); // no trap
}

void TestPulseInput::keysZoomPanAndChoose()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    f.view.setFocus();
    const std::chrono::milliseconds span = f.view.axis().span();
    QTest::keyClick(&f.view, Qt::Key_Plus);
    QVERIFY(f.view.axis().span() < span);
    QVERIFY(f.view.isFollowing()); // the present stays where it is
    QTest::keyClick(&f.view, Qt::Key_Minus);
    QVERIFY(std::chrono::abs(f.view.axis().span() - span) < 1s);
    QTest::keyClick(&f.view, Qt::Key_Left);
    QVERIFY(!f.view.isFollowing());
    QTest::keyClick(&f.view, Qt::Key_End);
    QVERIFY(f.view.isFollowing());
    f.view.setSpan(1min);
    QTest::keyClick(&f.view, Qt::Key_Home);
    QVERIFY(std::abs(f.view.axis().xOf(f.begin.sinceEpoch)) <= 1.5);
    QTest::keyClick(&f.view, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(f.view.axis().range().from > f.begin.sinceEpoch + 40s);
    QTest::keyClick(&f.view, Qt::Key_Down);
    const SourceId first = f.view.currentRow();
    QTest::keyClick(&f.view, Qt::Key_Down);
    QVERIFY(f.view.currentRow() != first);
    QTest::keyClick(&f.view, Qt::Key_Up);
    QCOMPARE(f.view.currentRow(), first);
    f.view.setCurrentMark(firstDrop(f.history, "s1").id, true);
    QSignalSpy activated(&f.view, &PulseView::markActivated);
    QTest::keyClick(&f.view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QTest::keyClick(&f.view, Qt::Key_Escape);
    QCOMPARE(f.view.currentMark(), quint64 {0});
}

void TestPulseInput::shiftAndDraggingSelects()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    QSignalSpy changed(&f.view, &PulseView::selectionChanged);
    const PulseRange shown = f.view.axis().range();
    const int left = f.view.places().plot.left();
    drag(f.view, {left + 600, 60}, {left + 200, 70}, Qt::ShiftModifier);
    QVERIFY(f.view.selection());
    QVERIFY(std::chrono::abs(f.view.selection()->from - f.view.axis().timeAt(200)) <= 1s);
    QVERIFY(std::chrono::abs(f.view.selection()->to - f.view.axis().timeAt(600)) <= 1s);
    QCOMPARE(f.view.axis().range(), shown); // it did not pan
    QVERIFY(changed.count() >= 1);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, {left + 800, 60});
    QVERIFY(!f.view.selection());
}

void TestPulseInput::theKeyboardSelectsToo()
{
    PulseFixture f;
    QVERIFY(expose(f.view));
    const PulseMark &drop = firstDrop(f.history, "s1");
    f.view.setCurrentMark(drop.id, true);
    const PulseTime at = drop.at;
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&f.view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(f.view.selection());
    QCOMPARE(f.view.selection()->from, at);
    QVERIFY(f.view.selection()->length() > 10s);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&f.view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(f.view.selection()->to, at); // past the anchor: the other way round
    QTest::keyClick(&f.view, Qt::Key_Escape);
    QVERIFY(!f.view.selection());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new QuietStyle);
    QLocale::setDefault(QLocale(u"en_GB"_s)); // times of 24 hours
    TestPulseInput test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pulse_input.moc"
