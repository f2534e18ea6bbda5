#pragma once

#include <QString>

namespace thumpline {

/// The style sheet of HTML reports: light and dark as the reader's system wants it, and on paper; the colours are those
/// of the window (ui/state_colours). It has none of the characters that XML would escape.
[[nodiscard]] QString htmlStyle();

} // namespace thumpline
