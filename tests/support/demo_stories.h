#pragma once

#include "protocol/stream_event.h"

#include <vector>

namespace thumpline {

/// What the demo instance tells on its public stream in so many happenings, the last of them at `now`, decoded: without
/// an instance and its sockets.
[[nodiscard]] std::vector<StreamEventPtr> demoStories(int happenings, Timestamp now);

} // namespace thumpline
