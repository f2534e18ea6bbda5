#pragma once

#include "diagnosis/explanation.h"
#include "probe/probe_report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace thumpline {

/// How much a finding matters. Keys: ok notice warning fault.
enum class FindingSeverity {
    Ok, ///< looked at, and well
    Notice, ///< good to know; nothing is wrong
    Warning, ///< it works in part, or not for long
    Fault, ///< it does not work
};
[[nodiscard]] QByteArray toKey(FindingSeverity severity);

/// What a probe came to, of one thing: a value for windows, reports and lines.
///
/// Texts are for people, in their language; they may quote the server: show them as plain text. No token in any.
struct Finding
{
    FindingSeverity severity = FindingSeverity::Notice;
    QByteArray key {}; ///< a stable name; of a cause that the journal knows too, the same as there (Explanation::cause)
    RuleId rule {}; ///< where one of protocol.md 7 says it
    std::vector<ProbeStepId> steps {}; ///< that showed it; the first one is where it is marked
    QString text {}; ///< what was found: one or two sentences
    QString cause {}; ///< the likely cause, with how sure it is; empty where the text says it
    QStringList evidence {}; ///< figures, one sentence each
    QString advice {}; ///< for who reads the stream; empty where there is nothing to do
    QString adminAdvice {}; ///< for who runs the server; empty where there is nothing to do
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What a whole probe came to: the exit code of the command line. Keys: ok degraded down.
enum class ProbeVerdict {
    Ok,
    Degraded, ///< something works only in part, or could not be seen
    Down, ///< no stream opens, and nothing says that this is about us
};
[[nodiscard]] QByteArray toKey(ProbeVerdict verdict);

} // namespace thumpline
