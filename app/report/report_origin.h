#pragma once

#include "report/stream_report.h"

namespace thumpline {

/// This program, the libraries and the system that it runs on. No name of a user, a host or a file.
[[nodiscard]] ReportOrigin thisProgram();

} // namespace thumpline
