#pragma once

#include "transport/rest_client.h"

#include <QString>

#include <chrono>
#include <optional>

namespace thumpline {

// What an answer of REST asks of who wants to ask again. Pure. Source: protocol.md 8.

/// Whether a request that failed so may go better after a while.
[[nodiscard]] bool mayPass(const CloseReason &reason);

/// How long the rate limit wants us to wait before the next request; nothing while more than `spareRequests` are left:
/// those are for others who use the same token or address. By the server's clock, where the answer tells it.
[[nodiscard]] std::optional<std::chrono::milliseconds> rateLimitWait(const RestAnswer &answer, int spareRequests,
                                                                     Timestamp now);

/// English, for logs: `HTTP 404 Record not found`, `no answer (refused)`.
[[nodiscard]] QString failureInWords(const CloseReason &reason);

} // namespace thumpline
