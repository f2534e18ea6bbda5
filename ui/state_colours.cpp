#include "ui/state_colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace thumpline {

namespace {

constexpr double textContrast = 4.5;
constexpr double markContrast = 3.0;

struct ToneRow
{
    QRgb text;
    QRgb mark;
    QRgb tint;
};
struct ToneTable
{
    ToneRow light;
    ToneRow dark;
};

// Marks fall in lightness by five steps of L* or more from tone to tone, so that a picture in grey still tells them
// apart: light base 56, 50, 44, 40, 32; dark base 84, 74, 68, 62, 55.
const ToneTable &tableOf(Tone tone)
{
    static const ToneTable live {{0xff0f6b7c, 0xff16717f, 0xffe3f2f4}, {0xff5cbfcb, 0xff4fb3bf, 0xff20353c}};
    static const ToneTable late {{0xff855600, 0xffb07a0a, 0xfffdf0cf}, {0xfff5be45, 0xffffcb47, 0xff5c4a1e}};
    static const ToneTable down {{0xffb23a08, 0xffa23305, 0xfffbe3e0}, {0xffff9c7d, 0xffff9c7d, 0xff4a2b2b}};
    static const ToneTable waiting {{0xff596273, 0xff6f7888, 0xffedeff2}, {0xffa3acb9, 0xff8c96a5, 0xff30353d}};
    static const ToneTable recovered {{0xff6a3dc0, 0xff5a2daf, 0xffefe8fb}, {0xffb49aff, 0xff8b6cf0, 0xff332b4d}};
    switch (tone) {
    case Tone::Live:
        return live;
    case Tone::Late:
        return late;
    case Tone::Down:
        return down;
    case Tone::Waiting:
        return waiting;
    case Tone::Recovered:
        return recovered;
    }
    Q_UNREACHABLE();
    return live;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor selectionTint(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Highlight), isDark(palette) ? 0.15 : 0.11);
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blended(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) {
        return static_cast<float>(
            std::clamp(static_cast<double>(x) * (1 - share) + static_cast<double>(y) * share, 0.0, 1.0));
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor readableOn(const QColor &background, const QColor &colour, double ratio)
{
    const QColor opaque = colour.alpha() == 255
        ? colour
        : blended(background, QColor::fromRgb(colour.rgb()), static_cast<double>(colour.alphaF()));
    const bool darkGround = contrast(background, Qt::white) > contrast(background, Qt::black);
    const QColor goal = darkGround ? Qt::white : Qt::black;
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        QColor moved = blended(opaque, goal, static_cast<double>(step) / steps);
        if (contrast(moved, background) >= ratio)
            return moved;
    }
    return goal;
}

bool isDark(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    return contrast(base, Qt::white) > contrast(base, Qt::black);
}

ToneColours coloursOf(Tone tone, const QPalette &palette)
{
    const ToneRow &row = isDark(palette) ? tableOf(tone).dark : tableOf(tone).light;
    ToneColours colours {QColor::fromRgb(row.text), QColor::fromRgb(row.mark), QColor::fromRgb(row.tint)};
    const std::array grounds {palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
                              palette.color(QPalette::Window), selectionTint(palette), colours.tint};
    for (const QColor &ground : grounds) {
        colours.text = readableOn(ground, colours.text, textContrast);
        colours.mark = readableOn(ground, colours.mark, markContrast);
    }
    return colours;
}

QuietColours quietColours(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor selection = selectionTint(palette);
    QuietColours colours;
    colours.hairline = blended(base, text, isDark(palette) ? 0.10 : 0.13);
    colours.dimText = readableOn(selection, readableOn(base, blended(base, text, 0.66), textContrast), textContrast);
    colours.link = readableOn(selection, readableOn(base, palette.color(QPalette::Link), textContrast), textContrast);
    colours.accent = readableOn(selection, palette.color(QPalette::Highlight), markContrast);
    colours.selection = selection;
    colours.panel = blended(base, text, isDark(palette) ? 0.05 : 0.045);
    return colours;
}

QColor avatarColour(QByteArrayView acct)
{
    quint32 hash = 2166136261; // FNV-1a: qHash may differ from machine to machine
    for (const char c : acct)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619;
    // 24 hues, so that neighbours can be told apart; white initials have to be read on each of them.
    const int hue = static_cast<int>((hash >> 8) % 24) * 15;
    return readableOn(Qt::white, QColor::fromHsl(hue, 115, 135), markContrast);
}

} // namespace thumpline
