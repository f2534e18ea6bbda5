#pragma once

#include <QString>

namespace thumpline {

/// A text as searches compare it: without upper case, accents, and the differences of width and ligatures.
///
/// Case by Unicode's full folding (`Straße` is found by `STRASSE`); compatibility forms are made plain (full-width
/// letters, half-width kana, `ﬁ`); the marks that sit on Latin, Greek and Cyrillic letters go (`é`, `ё`), as do the
/// strokes of `ł`, `ø`, `đ`, `ħ`. Marks of other scripts stay: without them Japanese, Hindi or Thai say something else.
/// Invisible joiners and direction marks are left out. Source: Unicode 15, chapters 3.13 and 5.18.
[[nodiscard]] QString foldedText(const QString &text);

} // namespace thumpline
