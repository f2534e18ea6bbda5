#include "probe/probe_findings.h"

#include "diagnosis/close_reason_text.h"
#include "diagnosis/drop_rules.h"
#include "diagnosis/explanation_text.h"

#include <algorithm>

namespace thumpline {

namespace {

/// Whether the end of an attempt says that the service is not there; a refused token or an unknown stream says that it
/// is, and that this probe can't see more of it.
bool meansDown(const CloseReason &reason)
{
    return reason.ending != CloseEnding::Status || reason.httpStatus.value_or(0) >= 500;
}

} // namespace

std::vector<Finding> ProbeFindings::of(const ProbeReport &report)
{
    ProbeFindings findings(report);
    findings.addNames();
    findings.addFamilies();
    findings.addInstance();
    findings.addCertificate();
    findings.addRedirects();
    findings.addHealth();
    findings.addToken();
    findings.addStream(ProbeStepId::Sse);
    findings.addUpgrade();
    findings.addStream(ProbeStepId::WebSocket);
    findings.addHeartbeat();
    findings.addHints();
    std::vector<Finding> &all = findings.m_findings;
    std::ranges::stable_sort(all, std::ranges::greater {}, &Finding::severity);
    if (all.empty() && report.ended && !report.cancelled)
        all.push_back(
            {.severity = FindingSeverity::Ok, .key = "all_well", .text = tr("Every step went as it should.")});
    return std::move(all);
}

ProbeVerdict ProbeFindings::verdict(const ProbeReport &report, const std::vector<Finding> &findings)
{
    bool anyUp = false;
    bool anyTried = false;
    bool anyUnreachable = false;
    for (const ProbeStepId id : {ProbeStepId::Sse, ProbeStepId::WebSocket}) {
        const ProbeStep *step = report.step(id);
        anyUnreachable = anyUnreachable || (step && step->skipped == SkipReason::Unreachable);
        if (const auto *stream = report.facts<StreamFacts>(id)) {
            anyTried = true;
            anyUp = anyUp || stream->opened || (stream->end && !meansDown(*stream->end));
        }
    }
    if (!anyUp && (anyTried || anyUnreachable))
        return ProbeVerdict::Down;
    const bool anyWarning = std::ranges::any_of(
        findings, [](const Finding &finding) { return finding.severity >= FindingSeverity::Warning; });
    return anyWarning || !anyUp ? ProbeVerdict::Degraded : ProbeVerdict::Ok;
}

QString ProbeFindings::sentence(ProbeVerdict verdict)
{
    switch (verdict) {
    case ProbeVerdict::Ok:
        return tr("All is well.");
    case ProbeVerdict::Degraded:
        return tr("The streaming service is degraded, or could not be seen whole.");
    case ProbeVerdict::Down:
        return tr("The streaming service is down.");
    }
    Q_UNREACHABLE();
    return {};
}

FindingSeverity ProbeFindings::severityOf(ProbeStepId step, const std::vector<Finding> &findings)
{
    FindingSeverity worst = FindingSeverity::Ok;
    for (const Finding &finding : findings) {
        if (std::ranges::find(finding.steps, step) != finding.steps.end())
            worst = std::max(worst, finding.severity);
    }
    return worst;
}

void ProbeFindings::add(Finding finding)
{
    const auto same = std::ranges::find_if(m_findings, [&finding](const Finding &other) {
        return other.key == finding.key && other.rule == finding.rule;
    });
    if (same == m_findings.end()) {
        m_findings.push_back(std::move(finding));
        return;
    }
    same->severity = std::max(same->severity, finding.severity);
    for (const ProbeStepId step : finding.steps) {
        if (std::ranges::find(same->steps, step) == same->steps.end())
            same->steps.push_back(step);
    }
}

void ProbeFindings::addReason(FindingSeverity severity, ProbeStepId step, const CloseReason &reason)
{
    const QString text = CloseReasonText::withServerWords(reason, CloseReasonText::explanationOf(reason));
    addExplained(severity, step, text, DropRules::explain(reason));
}

void ProbeFindings::addExplained(FindingSeverity severity, ProbeStepId step, const QString &text,
                                 const Explanation &explanation)
{
    QStringList evidence = explanation.evidence;
    evidence.removeAll(text); // of a reason alone the evidence is the reason
    add({.severity = severity,
         .key = explanation.cause,
         .rule = explanation.rule,
         .steps = {step},
         .text = text,
         .cause = ExplanationText::cause(explanation),
         .evidence = evidence,
         .advice = explanation.advice,
         .adminAdvice = explanation.adminAdvice});
}

const ProbeStep *ProbeFindings::ended(ProbeStepId id) const
{
    const ProbeStep *step = m_report.step(id);
    return step && step->state == StepState::Done ? step : nullptr;
}

bool ProbeFindings::isPromised() const
{
    const InstanceInfo info = m_report.instance();
    return info.family == ServerFamily::Unknown || info.hasSse();
}

} // namespace thumpline
