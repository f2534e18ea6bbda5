#pragma once

#include "report/stream_report.h"

#include <QCoreApplication>
#include <QStringList>

namespace thumpline {

/// What a report says in a few sentences: for people, in their language; the first one says how often and why. Pure.
class ReportSummary
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ReportSummary)
public:
    /// Of a report that is complete but for these.
    [[nodiscard]] static QStringList of(const StreamReport &report);

private:
    [[nodiscard]] static QString headline(const StreamReport &report);
    [[nodiscard]] static QString mainCause(const StreamReport &report);
    [[nodiscard]] static QString figureOf(const StreamReport &report, const ReportCause &cause);
    [[nodiscard]] static QString live(const StreamReport &report);
    [[nodiscard]] static QString outages(const StreamReport &report);
    [[nodiscard]] static QString gaps(const StreamReport &report);
    [[nodiscard]] static QString heartbeats(const StreamReport &report);
    [[nodiscard]] static QString health(const StreamReport &report);
    [[nodiscard]] static QStringList periods(const StreamReport &report);
};

} // namespace thumpline
