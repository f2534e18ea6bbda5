#pragma once

#include "protocol/stream_event.h"

#include <chrono>
#include <optional>

namespace thumpline {

/// How long an update was on its way: from its creation, by the claim of the status (or of its id), to `arrival`.
///
/// Of updates only: what else there is has no creation of its own. For a local post it is the way through the server's
/// queues; for a remote one (its account has an `@`) federation is in it, and the author's clock, so it may be years
/// long, or negative: a claim, given as it is. A boost counts from the moment of the boost.
[[nodiscard]] std::optional<std::chrono::milliseconds> arrivalDelay(const StreamEvent &event, Timestamp arrival);

} // namespace thumpline
