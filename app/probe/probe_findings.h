#pragma once

#include "probe/finding.h"
#include "probe/header_hints.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace thumpline {

struct ConnectionRecord;

/// What a probe's facts mean: pure, also of one that is still running.
///
/// Causes and advice are those of DropRules and QuietRules, wherever one of their signatures is seen; only what no drop
/// can show (a family without a way, a certificate near its end, headers, scopes) is said here. One cause seen in several
/// steps is one finding, in the words of the first.
/// Thread: any. Source: protocol.md 1, 5, 7.
class ProbeFindings
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ProbeFindings)
public:
    static constexpr int daysToWarn = 14; ///< a certificate that ends sooner is a warning
    static constexpr int daysToNotice = 30;

    /// Worst first, then in the order of the steps. Of a finished probe without any, one that says that all is well.
    [[nodiscard]] static std::vector<Finding> of(const ProbeReport &report);
    [[nodiscard]] static ProbeVerdict verdict(const ProbeReport &report, const std::vector<Finding> &findings);
    /// One sentence about the whole.
    [[nodiscard]] static QString sentence(ProbeVerdict verdict);
    /// The worst of what is marked at a step: Ok where nothing is.
    [[nodiscard]] static FindingSeverity severityOf(ProbeStepId step, const std::vector<Finding> &findings);

private:
    explicit ProbeFindings(const ProbeReport &report)
        : m_report(report)
    {}

    // findings_of_connecting.cpp
    void addInstance();
    void addNames();
    void addFamilies();
    void addFamily(ProbeStepId step, const FamilyFacts &family, bool otherWorks);
    void addCertificate();

    // findings_of_answers.cpp
    void addRedirects();
    void addHealth();
    void addToken();
    void addScopes(const QStringList &scopes);
    void addHints();
    void addHint(const SeenHint &hint, ProbeStepId step);

    // findings_of_streams.cpp
    void addStream(ProbeStepId step);
    void addStreamEnd(ProbeStepId step, const StreamFacts &stream);
    void addTokenWanted(ProbeStepId step, const CloseReason &reason);
    void addBuffering(const StreamFacts &stream);
    void addUpgrade();
    void addHeartbeat();

    void add(Finding finding);
    /// A failure in the words of the rules.
    void addReason(FindingSeverity severity, ProbeStepId step, const CloseReason &reason);
    void addExplained(FindingSeverity severity, ProbeStepId step, const QString &text, const Explanation &explanation);
    [[nodiscard]] const StreamFacts *stream(ProbeStepId step) const { return m_report.facts<StreamFacts>(step); }
    [[nodiscard]] const ProbeStep *ended(ProbeStepId step) const;
    [[nodiscard]] ConnectionRecord recordOf(const StreamFacts &stream) const;
    [[nodiscard]] bool isPromised() const; ///< by the API: SSE and health are there

    const ProbeReport &m_report;
    std::vector<Finding> m_findings {};
};

} // namespace thumpline
