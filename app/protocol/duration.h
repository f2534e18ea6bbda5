#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace thumpline {

/// Reads a stretch of time as people write it in options: `500ms`, `30s`, `5m`, `2h`; a bare number is seconds, decimals
/// are fine (`1.5m`). Nothing for anything else, for less than zero, and for more than a year.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(QStringView text);

} // namespace thumpline
