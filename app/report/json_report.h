#pragma once

#include "report/stream_report.h"

#include <QByteArray>

namespace thumpline {

/// A report as one JSON object on one line: a contract, like the lines of `watch --json`, with the same names for the
/// same things. Absent fields are unknown. Source: README, design §9.
[[nodiscard]] QByteArray jsonReport(const StreamReport &report);

} // namespace thumpline
