#pragma once

namespace thumpline {

/// Makes timeline views known to screen readers: a list whose items are the rows, each with its text, its place, and
/// what can be done with it. Items are made when they are asked for. Calling it again does nothing.
void installTimelineAccessibility();

} // namespace thumpline
