#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace thumpline {

/// Reads a time as the command line writes it: `500ms`, `30s`, `5m`, `2h`; a bare number is seconds, decimals are
/// fine (`1.5m`). Nothing for anything else, for less than zero, and for more than a year.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(QStringView text);

/// For people and logs, in English units, two digits that matter: `340 ms`, `12.3 s`, `4 min 5 s`, `2 h 3 min`.
[[nodiscard]] QString formatDuration(std::chrono::milliseconds duration);

} // namespace thumpline
