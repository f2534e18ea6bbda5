#pragma once

#include "probe/finding.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace thumpline {

/// Steps and findings in words, for windows, the command line and reports. What the server said is made safe to show as
/// one line of plain text. Pure. Thread: any.
class ProbeText
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ProbeText)
public:
    using Figure = std::pair<QString, QString>; ///< what it is, and its value

    [[nodiscard]] static QString title(ProbeStepId step);
    /// What the step does and why: for a tooltip.
    [[nodiscard]] static QString purpose(ProbeStepId step);
    /// What it showed, in one line; empty while it is pending or running.
    [[nodiscard]] static QString summary(const ProbeStep &step);
    /// All that it showed.
    [[nodiscard]] static std::vector<Figure> details(const ProbeStep &step);

    [[nodiscard]] static QString title(FindingSeverity severity);

    struct Paragraph
    {
        enum class Kind {
            Finding, ///< the first one
            Cause,
            Evidence, ///< figures, and where else it was seen
            Advice,
        };
        Kind kind = Kind::Finding;
        QString text {};
    };
    /// All there is to a finding, in the order in which it is read; at least the first.
    [[nodiscard]] static std::vector<Paragraph> paragraphs(const Finding &finding);
    /// The steps behind the first that showed the same; empty where there are none.
    [[nodiscard]] static QString alsoSeen(const Finding &finding);

private:
    [[nodiscard]] static QString phaseName(ConnectionPhase phase);
    [[nodiscard]] static QString reasonText(const CloseReason &reason);
    [[nodiscard]] static QString skippedText(SkipReason reason);
    [[nodiscard]] static QString of(const InstanceFacts &facts);
    [[nodiscard]] static QString of(const AddressFacts &facts);
    [[nodiscard]] static QString of(const FamilyFacts &facts);
    [[nodiscard]] static QString of(const RedirectFacts &facts);
    [[nodiscard]] static QString of(const HealthSample &facts);
    [[nodiscard]] static QString of(const CertificateFacts &facts, const ProbeStep &step);
    [[nodiscard]] static QString of(const TokenFacts &facts);
    [[nodiscard]] static QString of(const StreamFacts &facts);
    [[nodiscard]] static QString of(const UpgradeFacts &facts);
    [[nodiscard]] static QString of(const HeartbeatFacts &facts);
};

} // namespace thumpline
