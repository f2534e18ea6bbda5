#pragma once

#include "report/report_log.h"
#include "report/stream_report.h"

namespace thumpline {

/// What a report is asked for.
struct ReportRequest
{
    std::optional<PulseRange> range {}; ///< nothing: all that is held
    std::optional<PulseTime> now {}; ///< until then it is known that nothing else happened; nothing: the last record
    std::vector<SourceId> streams {}; ///< empty: all
    ReportOrigin origin {};
    Timestamp made {};
};

/// Gathers what is held of a stretch of time into a report. The range is cut to what is held; where nothing is, the
/// report has no streams. `log` and `history` come from the same records. Pure; thread: of their owner.
[[nodiscard]] StreamReport makeReport(const PulseHistory &history, const ReportLog &log, const ReportRequest &request);

/// `public · SSE`: what a stream is called in reports.
[[nodiscard]] QString reportName(const StreamTarget &target, TransportKind transport);

} // namespace thumpline
