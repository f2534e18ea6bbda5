#pragma once

#include "probe/finding.h"

#include <QByteArray>

#include <vector>

namespace thumpline {

/// Writes a probe as lines of JSON: the contract of `probe --json` (README), also for the window's copy.
///
/// Pure. Thread: any.
class ProbeLines
{
public:
    /// One step that has ended, as it is known then; `severity`: of what was found in it so far.
    static void append(const ProbeStep &step, FindingSeverity severity, QByteArray &out);
    /// `at`: when the probe ended.
    static void append(const Finding &finding, const Stamp &at, QByteArray &out);
    /// The last line: what it all came to.
    static void append(const ProbeReport &report, const std::vector<Finding> &findings, QByteArray &out);

    /// All lines of a probe that has ended.
    [[nodiscard]] static QByteArray all(const ProbeReport &report, const std::vector<Finding> &findings);
};

} // namespace thumpline
