#pragma once

#include "protocol/timestamp.h"
#include "transport/close_reason.h"

#include <QByteArray>
#include <QMetaType>
#include <QUrl>

#include <chrono>
#include <optional>

namespace thumpline {

/// Keys: ok degraded down.
enum class HealthState {
    Ok,
    Degraded, ///< it answers, but not as it should: another status, body or a cached answer
    Down, ///< no answer, or an answer that says that nothing is behind it
    Unavailable, ///< this server has no such endpoint: nothing can be said; key `degraded`, the contract has no other
};
[[nodiscard]] QByteArray toKey(HealthState state);

/// One look at the health of an instance's streaming service. Source: protocol.md 2 and 8.
struct HealthSample
{
    QUrl server {};
    HealthState state = HealthState::Down;
    std::optional<int> httpStatus {};
    std::optional<std::chrono::milliseconds> latency {};
    QByteArray body {}; ///< first 200 bytes, if not OK
    std::optional<CloseReason> error {}; ///< where no answer came
    bool cached = false; ///< an `Age` header: no health at all
    std::optional<Timestamp> serverDate {}; ///< HTTP Date
    std::optional<CertificateSummary> certificate {};
    friend bool operator==(const HealthSample &, const HealthSample &) = default;
};

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::HealthSample)
