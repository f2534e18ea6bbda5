#pragma once

#include "session/gap_filler.h"
#include "session/heartbeat_watch.h"
#include "session/newest_look.h"
#include "session/reconnect_policy.h"
#include "session/status_recheck.h"

#include <chrono>

namespace thumpline {

/// All figures of a session's life in one place. The defaults are the product's; tests and demonstrations shorten them.
struct SessionLimits
{
    ReconnectLimits reconnect {};
    HeartbeatLimits heartbeat {};
    GapLimits gap {};
    NewestLookLimits look {};
    RecheckLimits recheck {};
    std::chrono::milliseconds connectTimeout {15'000}; ///< until the headers, or the 101
};

} // namespace thumpline
