#include "ui/quiet_style.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOptionSlider>
#include <QTest>

using namespace thumpline;

/// What our style takes off Fusion.
class TestQuietStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollBarsHaveASliderAndNoArrows_data();
    void scrollBarsHaveASliderAndNoArrows();
    void theSliderStaysLargeEnoughToHold();
    void draggingReachesBothEnds();

private:
    [[nodiscard]] QRect part(const QScrollBar &bar, QStyle::SubControl which);
};

namespace {

struct Bar : QScrollBar
{
    using QScrollBar::initStyleOption;
    using QScrollBar::QScrollBar;
};

QStyleOptionSlider optionOf(const QScrollBar &bar)
{
    QStyleOptionSlider option;
    static_cast<const Bar &>(bar).initStyleOption(&option);
    return option;
}

} // namespace

QRect TestQuietStyle::part(const QScrollBar &bar, QStyle::SubControl which)
{
    const QStyleOptionSlider option = optionOf(bar);
    return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
}

void TestQuietStyle::scrollBarsHaveASliderAndNoArrows_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QRect>("atStart"); // of 400 px, a quarter is seen
    QTest::newRow("vertical") << Qt::Vertical << Qt::LeftToRight << QRect(0, 0, 12, 100);
    QTest::newRow("horizontal") << Qt::Horizontal << Qt::LeftToRight << QRect(0, 0, 100, 12);
    QTest::newRow("horizontal, from the right") << Qt::Horizontal << Qt::RightToLeft << QRect(300, 0, 100, 12);
}

void TestQuietStyle::scrollBarsHaveASliderAndNoArrows()
{
    QFETCH(Qt::Orientation, orientation);
    QFETCH(Qt::LayoutDirection, direction);
    Bar bar(orientation);
    bar.setLayoutDirection(direction);
    bar.resize(orientation == Qt::Vertical ? QSize(12, 400) : QSize(400, 12));
    bar.setRange(0, 300);
    bar.setPageStep(100);
    QTEST(part(bar, QStyle::SC_ScrollBarSlider), "atStart");
    QVERIFY(part(bar, QStyle::SC_ScrollBarAddLine).isEmpty());
    QVERIFY(part(bar, QStyle::SC_ScrollBarSubLine).isEmpty());
    QVERIFY(part(bar, QStyle::SC_ScrollBarSubPage).isEmpty());
    bar.setValue(150);
    const QRect middle = part(bar, QStyle::SC_ScrollBarSlider);
    QCOMPARE(middle.center(), part(bar, QStyle::SC_ScrollBarGroove).center());
    // The three parts fill the bar without a gap.
    const QRect before = part(bar, QStyle::SC_ScrollBarSubPage);
    const QRect behind = part(bar, QStyle::SC_ScrollBarAddPage);
    QCOMPARE(before.width() * before.height() + middle.width() * middle.height() + behind.width() * behind.height(),
             12 * 400);
}

void TestQuietStyle::theSliderStaysLargeEnoughToHold()
{
    Bar bar(Qt::Vertical);
    bar.resize(12, 400);
    bar.setRange(0, 2'000'000'000);
    bar.setPageStep(300);
    QCOMPARE(part(bar, QStyle::SC_ScrollBarSlider).height(), 32);
    bar.setValue(bar.maximum());
    QCOMPARE(part(bar, QStyle::SC_ScrollBarSlider).bottom(), 399);
    bar.resize(12, 20); // shorter than that
    QCOMPARE(part(bar, QStyle::SC_ScrollBarSlider), QRect(0, 0, 12, 20));
}

void TestQuietStyle::draggingReachesBothEnds()
{
    Bar bar(Qt::Vertical);
    bar.resize(12, 400);
    bar.setRange(0, 300);
    bar.setPageStep(100);
    bar.show();
    QTest::mousePress(&bar, Qt::LeftButton, {}, {6, 50});
    QTest::mouseMove(&bar, {6, 350});
    QCOMPARE(bar.value(), 300);
    QTest::mouseMove(&bar, {6, 50});
    QCOMPARE(bar.value(), 0);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, {6, 50});
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new QuietStyle); // owned by the application
    TestQuietStyle test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_quiet_style.moc"
