#pragma once

#include "transport/health_sample.h"
#include "transport/http_fetch.h"

#include <QUrl>

#include <chrono>

namespace thumpline {

/// A service that takes longer than this is degraded, whatever it says in the end.
constexpr std::chrono::milliseconds slowHealth {2'000};

/// What an answer of `/api/v1/streaming/health` says: `OK` with 200 is fine, blanks around it do not matter.
///
/// A cached answer (`Age`) is no health. 502 to 504 and the like mean that nothing is behind the proxy. 404 means that
/// there is no such endpoint (Unavailable), unless it has been there before. Source: protocol.md 2, 8; captures, fact 18.
[[nodiscard]] HealthSample judgeHealth(const QUrl &server, const FetchResult &result, bool wasThere);

/// The same of GoToSocial's `/livez`, which says 200 and nothing. A page for people is no such answer.
[[nodiscard]] HealthSample judgeLiveness(const QUrl &server, const FetchResult &result);

} // namespace thumpline
