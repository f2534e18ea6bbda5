#pragma once

#include "probe/finding.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace thumpline {

/// A whole probe as a text to be sent to somebody. No token in it; what the server said can't format anything.
///
/// Pure. Thread: any.
class ReportWriter
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ReportWriter)
public:
    ReportWriter(const ProbeReport &report, const std::vector<Finding> &findings)
        : m_report(report)
        , m_findings(findings)
    {}

    /// Several lines, for a terminal or a mail.
    [[nodiscard]] QString text() const;
    /// For an issue tracker: findings first, then the steps as a table, then what they showed.
    [[nodiscard]] QString markdown() const;

    /// One line of the text: mark, time, title, and what it showed.
    [[nodiscard]] static QString line(const ProbeStep &step, FindingSeverity severity);
    /// A finding of the text, several lines.
    [[nodiscard]] static QString lines(const Finding &finding);
    /// The first line: the server.
    [[nodiscard]] static QString head(const ProbeReport &report);

private:
    [[nodiscard]] QString markdownDetails() const;

    const ProbeReport &m_report;
    const std::vector<Finding> &m_findings;
};

} // namespace thumpline
