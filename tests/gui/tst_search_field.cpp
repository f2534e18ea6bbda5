#include "ui/search_field.h"
#include "ui/state_colours.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace thumpline;

namespace {

struct Bench
{
    Bench()
    {
        sources.add({u"s1"_s, u"home.example"_s, u"public"_s, u"SSE"_s});
        field.setSources(&sources);
        field.resize(420, field.sizeHint().height());
        field.show();
        field.setFocus();
        QObject::connect(&field, &SearchField::searched, &field, [this](const QString &text) {
            field.showProblems(TimelineFilter::fromText(text).problems());
        });
    }
    /// What is offered, from top to bottom.
    [[nodiscard]] QStringList offers() const
    {
        QStringList words;
        const QAbstractItemView *list = field.findChild<QCompleter *>()->popup();
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
            words += list->model()->index(row, 0).data().toString();
        return words;
    }
    [[nodiscard]] QAbstractItemView *list() const { return field.findChild<QCompleter *>()->popup(); }
    void checked()
    {
        QSignalSpy searched(&field, &SearchField::searched);
        QVERIFY(searched.wait());
    }
    /// The text of the tool tip at this place of the field.
    [[nodiscard]] QString tipAt(int x)
    {
        QToolTip::hideText();
        const QPoint here(x, field.height() / 2);
        QHelpEvent help(QEvent::ToolTip, here, field.mapToGlobal(here));
        QCoreApplication::sendEvent(&field, &help);
        return QToolTip::text();
    }
    /// Where a position of the cursor is seen.
    [[nodiscard]] int placeOf(int position)
    {
        field.setCursorPosition(position);
        return field.inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().toPoint().x();
    }

    SourceTable sources {};
    SearchField field {};
};

} // namespace

class TestSearchField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersWhatTheWordMayBecome();
    void putsTheOfferInPlaceOfTheWord();
    void pointsAtTheWrongPart_data();
    void pointsAtTheWrongPart();
    void forgetsProblemsOfAnotherText();
    void escapeClearsAndLeaves();
};

void TestSearchField::offersWhatTheWordMayBecome()
{
    Bench bench;
    QTest::keyClicks(&bench.field, u"(-has:po"_s);
    QCOMPARE(bench.offers(), QStringList {u"has:poll"_s});
    QVERIFY(!bench.list()->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QTest::keyClicks(&bench.field, u"ll"_s);
    QVERIFY(bench.offers().isEmpty());
    QTest::keyClicks(&bench.field, u" source:"_s);
    QCOMPARE(bench.offers(), QStringList {u"source:public/sse"_s});
}

void TestSearchField::putsTheOfferInPlaceOfTheWord()
{
    Bench bench;
    bench.field.setText(u"(- ferry)"_s);
    bench.field.setCursorPosition(2);
    QTest::keyClicks(&bench.field, u"has:c"_s);
    QCOMPARE(bench.offers(), (QStringList {u"has:cw"_s, u"has:card"_s}));
    bench.list()->setCurrentIndex(bench.list()->model()->index(1, 0));
    QTest::keyClick(bench.list(), Qt::Key_Return);
    QCOMPARE(bench.field.text(), u"(-has:card ferry)"_s);
    QCOMPARE(bench.field.cursorPosition(), 11);
    bench.field.setText({});
    QTest::keyClicks(&bench.field, u"fro"_s);
    bench.list()->setCurrentIndex(bench.list()->model()->index(0, 0));
    QTest::keyClick(bench.list(), Qt::Key_Return);
    QCOMPARE(bench.field.text(), u"from:"_s); // its value follows at once
}

void TestSearchField::pointsAtTheWrongPart_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestSearchField::pointsAtTheWrongPart()
{
    QFETCH(const Qt::LayoutDirection, direction);
    Bench bench;
    bench.field.setLayoutDirection(direction);
    bench.field.setText(u"ferry has:wings fog"_s);
    bench.checked();
    const int right = bench.placeOf(2);
    const int wrong = (bench.placeOf(7) + bench.placeOf(14)) / 2;
    QVERIFY(bench.tipAt(wrong).contains(u"has:wings"_s));
    QVERIFY(!bench.tipAt(right).contains(u"has:wings"_s));
    // The line under the word is seen, and under no other.
    const QImage shown = bench.field.grab().toImage();
    const QRgb mark = coloursOf(Tone::Down, bench.field.palette()).mark.rgb();
    const auto isMarked = [&](int x) {
        const int column = static_cast<int>(x * shown.devicePixelRatio());
        for (int y = 0; y < shown.height(); ++y) {
            for (int near = column - 3; near <= column + 3; ++near) { // the line is dotted
                if (shown.pixel(near, y) == mark)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(isMarked(wrong));
    QVERIFY(!isMarked(right));
}

void TestSearchField::forgetsProblemsOfAnotherText()
{
    Bench bench;
    bench.field.setText(u"has:wings"_s);
    bench.checked();
    const int wrong = bench.placeOf(4);
    QVERIFY(bench.tipAt(wrong).contains(u"has:wings"_s));
    bench.field.setText(u"has:media and more"_s); // not looked through yet
    QVERIFY(!bench.tipAt(wrong).contains(u"has:wings"_s));
}

void TestSearchField::escapeClearsAndLeaves()
{
    Bench bench;
    QSignalSpy left(&bench.field, &SearchField::left);
    bench.field.setText(u"ferry"_s);
    QTest::keyClick(&bench.field, Qt::Key_Escape);
    QVERIFY(bench.field.text().isEmpty());
    QCOMPARE(left.size(), 0);
    QTest::keyClick(&bench.field, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

QTEST_MAIN(TestSearchField)
#include "tst_search_field.moc"
