#pragma once

#include <QByteArray>
#include <QPalette>

#include <optional>

namespace thumpline {

/// Light or dark: as the desktop says, or as the user does. Keys: system light dark.
///
/// Qt before 6.5 does not ask desktops for their preference, so there has to be a way to say it.
enum class Appearance {
    System,
    Light,
    Dark,
};
[[nodiscard]] QByteArray toKey(Appearance appearance);
/// System for a key that is none.
[[nodiscard]] Appearance appearanceFromKey(QByteArrayView key);

/// Gives the whole program the colours of that choice, at once. Thread: GUI.
void applyAppearance(Appearance appearance);

/// The dark colours of look/window-dark.png.
[[nodiscard]] QPalette darkPalette();

} // namespace thumpline
