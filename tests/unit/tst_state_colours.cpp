#include "ui/state_colours.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace thumpline;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allTones {Tone::Live, Tone::Late, Tone::Down, Tone::Waiting, Tone::Recovered};

QPalette paletteOf(QRgb base, QRgb text, QRgb highlight)
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor::fromRgb(base));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(base));
    palette.setColor(QPalette::Window, QColor::fromRgb(base));
    palette.setColor(QPalette::Text, QColor::fromRgb(text));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(highlight));
    palette.setColor(QPalette::Link, QColor::fromRgb(highlight));
    return palette;
}

/// L* of CIELAB: 0 black to 100 white. What is left of a colour in a grey picture.
double lightness(const QColor &colour)
{
    const double y = 1.05 / contrast(colour, Qt::white) - 0.05;
    return 116 * std::cbrt(y) - 16;
}

} // namespace

class TestStateColours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textAndMarksStandOut_data() { addPalettes(); }
    void textAndMarksStandOut();
    void quietTextStandsOut_data() { addPalettes(); }
    void quietTextStandsOut();
    void tonesDifferInLightness_data();
    void tonesDifferInLightness();
    void initialsAreReadOnEveryAvatar();
    void avatarColourIsTheSameInEveryRun();

private:
    static void addPalettes();
};

void TestStateColours::addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(0xffffffff, 0xff1c2430, 0xff1f6feb);
    QTest::newRow("dark") << paletteOf(0xff22262c, 0xffe6e9ee, 0xff6aa9ff);
    QTest::newRow("black") << paletteOf(0xff000000, 0xffffffff, 0xff00ffff);
    QTest::newRow("solarized light") << paletteOf(0xfffdf6e3, 0xff586e75, 0xff268bd2);
    QTest::newRow("dark grey") << paletteOf(0xff4b4b4b, 0xffffffff, 0xff3daee9);
}

void TestStateColours::textAndMarksStandOut()
{
    QFETCH(const QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor selection = quietColours(palette).selection;
    for (const Tone tone : allTones) {
        const ToneColours colours = coloursOf(tone, palette);
        for (const QColor &ground : {base, selection, colours.tint}) {
            const QByteArray what
                = "tone " + QByteArray::number(static_cast<int>(tone)) + " on " + ground.name().toLatin1();
            QVERIFY2(contrast(colours.text, ground) >= 4.5, what.constData());
            QVERIFY2(contrast(colours.mark, ground) >= 3, what.constData());
        }
    }
}

void TestStateColours::quietTextStandsOut()
{
    QFETCH(const QPalette, palette);
    const QuietColours colours = quietColours(palette);
    for (const QColor &ground : {palette.color(QPalette::Base), colours.selection}) {
        QVERIFY(contrast(colours.dimText, ground) >= 4.5);
        QVERIFY(contrast(colours.link, ground) >= 4.5);
        QVERIFY(contrast(colours.accent, ground) >= 3);
    }
}

void TestStateColours::tonesDifferInLightness_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(0xffffffff, 0xff1c2430, 0xff1f6feb);
    QTest::newRow("dark") << paletteOf(0xff22262c, 0xffe6e9ee, 0xff6aa9ff);
}

void TestStateColours::tonesDifferInLightness()
{
    QFETCH(const QPalette, palette);
    for (const Tone a : allTones) {
        for (const Tone b : allTones) {
            if (a == b)
                continue;
            const double apart
                = std::abs(lightness(coloursOf(a, palette).mark) - lightness(coloursOf(b, palette).mark));
            QVERIFY2(apart >= 4, qPrintable(u"tones %1 and %2"_s.arg(static_cast<int>(a)).arg(static_cast<int>(b))));
        }
    }
}

void TestStateColours::initialsAreReadOnEveryAvatar()
{
    for (int i = 0; i < 500; ++i)
        QVERIFY(contrast(avatarColour(QByteArray::number(i)), Qt::white) >= 3);
}

void TestStateColours::avatarColourIsTheSameInEveryRun()
{
    QCOMPARE(avatarColour("ann@home.example").name(), u"#45a145"_s);
}

QTEST_GUILESS_MAIN(TestStateColours)
#include "tst_state_colours.moc"
