#pragma once

#include "report/stream_report.h"

#include <QByteArray>

namespace thumpline {

/// A report as one HTML file that needs nothing else: style and picture are in it; no script, no address that a browser
/// would fetch, and a policy that forbids both. UTF-8. Whatever a server said is text, never markup. Pure.
[[nodiscard]] QByteArray htmlReport(const StreamReport &report);

} // namespace thumpline
