#pragma once

namespace thumpline {

/// Makes Pulse known to screen readers: a chart that says what stretch of time it shows, with a child for each lane
/// that says what the lane did in it. Calling it again does nothing.
void installPulseAccessibility();

} // namespace thumpline
