#pragma once

#include <QColor>
#include <QPalette>

namespace thumpline {

/// What a colour says. Never said by colour alone: each has a shape or a pattern too (look/README.md).
enum class Tone {
    Live, ///< teal; filled dot, plain band
    Late, ///< amber, also stale; square dot, dashed outline
    Down, ///< orange-red, also deleted and failed; hatched, a triangle that points down
    Waiting, ///< grey, also stopped; dotted
    Recovered, ///< violet; underline
};

struct ToneColours
{
    QColor text {}; ///< contrast 4.5 or more on the base colour, its alternate, the selection's tint, and `tint`
    QColor mark {}; ///< dots, bars, lines: 3 or more on the same; all tones differ in lightness
    QColor tint {}; ///< areas behind text and marks
};

/// The one table of the program's own colours, for palettes with a light and with a dark base.
///
/// Where a desktop's palette has another base than the ones that the table was drawn for, the colours are moved until
/// their contrast is right again. Source: look/README.md. Thread: any.
[[nodiscard]] ToneColours coloursOf(Tone tone, const QPalette &palette);

/// The colours of what is no state.
struct QuietColours
{
    QColor hairline {}; ///< the one line that parts two areas
    QColor dimText {}; ///< secondary text: contrast 4.5 or more on the base colour
    QColor link {}; ///< links, mentions, hashtags: contrast 4.5 or more
    QColor accent {}; ///< the bar of the selection, focus
    QColor selection {}; ///< the tint behind what is selected
    QColor panel {}; ///< behind cards and raw text
};
[[nodiscard]] QuietColours quietColours(const QPalette &palette);

/// Of a picture that isn't there: its hue follows from the account's name, the same in every run.
[[nodiscard]] QColor avatarColour(QByteArrayView acct);

[[nodiscard]] bool isDark(const QPalette &palette);
/// How well one colour stands out from the other, 1 to 21. Source: WCAG 2.2, contrast ratio.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `colour`, moved towards black or white as far as it takes to reach `ratio` on `background`.
[[nodiscard]] QColor readableOn(const QColor &background, const QColor &colour, double ratio);
/// A colour between two, `share` of the way from `a` to `b`.
[[nodiscard]] QColor blended(const QColor &a, const QColor &b, double share);

} // namespace thumpline
