#pragma once

#include "report/report_document.h"

namespace thumpline {

/// The figures of a report as tables: streams, events, delays, health; and its times as text. In the default locale.
class ReportFigures
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ReportFigures)
public:
    [[nodiscard]] static DocTable connections(const StreamReport &report);
    [[nodiscard]] static DocTable heartbeats(const StreamReport &report);
    [[nodiscard]] static DocTable events(const StreamReport &report);
    [[nodiscard]] static DocTable delays(const StreamReport &report); ///< without rows where there are none
    [[nodiscard]] static DocTable health(const StreamReport &report);
    [[nodiscard]] static DocTable healthProblems(const StreamReport &report);

    [[nodiscard]] static QString count(qint64 number);
    /// `60.0 s`: what timeouts are compared with; above ten minutes as time().
    [[nodiscard]] static QString exact(const std::optional<std::chrono::milliseconds> &time);
    [[nodiscard]] static QString
    time(const std::optional<std::chrono::milliseconds> &time); ///< `4 min 12 s`, or a dash
    /// `2026-11-24 10:42:05`: UTC, so that logs of other machines can be laid beside it.
    [[nodiscard]] static QString moment(Timestamp at);
    /// A stream's name and a mark: with its instance where the report has several.
    [[nodiscard]] static DocText nameOf(const StreamReport &report, const SourceId &source);

private:
    [[nodiscard]] static QString latency(const std::optional<std::chrono::milliseconds> &time);
    [[nodiscard]] static std::vector<DocText> delayRow(const StreamReport &report, const ReportStream &stream,
                                                       const DelayHistogram &delays, const QString &kind);
};

} // namespace thumpline
