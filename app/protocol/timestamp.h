#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace thumpline {

/// A moment of the wall clock, in milliseconds since 1970 UTC, as entities and ids claim it.
///
/// A server's claim may be years off (protocol.md 4): never order or time anything by it alone.
struct Timestamp
{
    std::chrono::milliseconds sinceEpoch {0};

    [[nodiscard]] QDateTime toDateTime() const;
    /// ISO 8601 in UTC with milliseconds: 2026-11-24T05:47:06.123Z
    [[nodiscard]] QString toIso() const;
    [[nodiscard]] QByteArray toIsoBytes() const; ///< the same
    [[nodiscard]] static Timestamp fromDateTime(const QDateTime &time);
    /// Reads the API's ISO 8601 forms (`…Z`, an offset, any count of decimals, a bare date); nothing if it is none.
    [[nodiscard]] static std::optional<Timestamp> fromIso(QByteArrayView text);

    friend auto operator<=>(const Timestamp &, const Timestamp &) = default;
};

} // namespace thumpline
