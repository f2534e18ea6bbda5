#pragma once

#include <QIcon>

namespace thumpline {

/// The drawn set of icons (resources/icons, 16 units, stroke 1.5).
enum class Symbol {
    Add,
    Pause,
    Resume,
    Retry,
    Remove,
    Copy,
    Report,
    Key,
    Filter,
    Globe,
    Demo,
    Heart,
    Close,
    Search,
    Warning,
    Previous,
    Next,
    Left,
    Right,
    ZoomIn,
    ZoomOut,
    Pulse,
    Present, ///< of time: where it is followed
};

/// The icon of a symbol. It takes its colour from the palette at the time of painting, so it follows a change of the
/// style while the program runs, and is sharp at any size and scale. Thread: GUI.
[[nodiscard]] QIcon symbolIcon(Symbol symbol);

} // namespace thumpline
