#include "account/instance_address.h"
#include "diagnosis/close_reason_text.h"
#include "diagnosis/drop_rules.h"
#include "diagnosis/explanation_text.h"
#include "probe/probe_findings.h"

#include <QLocale>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(ProbeStepId family)
{
    return family == ProbeStepId::Ipv4 ? u"IPv4"_s : u"IPv6"_s;
}

/// Whether the world is meant: for a name of this network or machine nobody expects both families.
bool isPublic(const AddressFacts &found)
{
    return !found.isLiteral && !found.addresses.isEmpty() && std::ranges::none_of(found.addresses, &isPrivateAddress);
}

} // namespace

void ProbeFindings::addInstance()
{
    const auto *instance = m_report.facts<InstanceFacts>(ProbeStepId::Instance);
    if (!instance || instance->problem.isEmpty())
        return;
    if (!m_findings.empty() && m_findings.front().severity == FindingSeverity::Fault) {
        m_findings.front().steps.push_back(ProbeStepId::Instance); // that no connection is possible says it all
        return;
    }
    add({.severity = FindingSeverity::Warning,
         .key = "instance_unknown",
         .steps = {ProbeStepId::Instance},
         .text = tr("The server does not say what it is. %1").arg(instance->problem),
         .cause = tr("Streams were looked for at the address that was given."),
         .advice = tr("Check the address of the server."),
         .adminAdvice = tr("Clients find the streaming server by /api/v2/instance: it must be open to all.")});
}

void ProbeFindings::addNames()
{
    const auto *found = m_report.facts<AddressFacts>(ProbeStepId::Dns);
    if (!found)
        return;
    if (found->failure) {
        addReason(FindingSeverity::Fault, ProbeStepId::Dns, *found->failure);
        return;
    }
    if (!isPublic(*found))
        return;
    for (const auto &[step, family] : {std::pair {ProbeStepId::Ipv4, QAbstractSocket::IPv4Protocol},
                                       std::pair {ProbeStepId::Ipv6, QAbstractSocket::IPv6Protocol}}) {
        if (!found->of(family).isEmpty())
            continue;
        add({.severity = FindingSeverity::Notice,
             .key = step == ProbeStepId::Ipv4 ? "no_ipv4" : "no_ipv6",
             .steps = {ProbeStepId::Dns, step},
             //: %1 is IPv4 or IPv6
             .text
             = tr("The streaming server has no %1 address. Who has no other kind can’t reach it.").arg(nameOf(step))});
    }
}

void ProbeFindings::addFamilies()
{
    const auto *v4 = m_report.facts<FamilyFacts>(ProbeStepId::Ipv4);
    const auto *v6 = m_report.facts<FamilyFacts>(ProbeStepId::Ipv6);
    if (v4)
        addFamily(ProbeStepId::Ipv4, *v4, v6 && !v6->failure);
    if (v6)
        addFamily(ProbeStepId::Ipv6, *v6, v4 && !v4->failure);
}

/// A family that is announced and does not work is worse than none: clients try it, some of them first.
void ProbeFindings::addFamily(ProbeStepId step, const FamilyFacts &family, bool otherWorks)
{
    if (!family.failure)
        return;
    if (!otherWorks) {
        addReason(FindingSeverity::Fault, step, *family.failure);
        return;
    }
    const Explanation why = DropRules::explain(*family.failure);
    add({.severity = FindingSeverity::Warning,
         .key = step == ProbeStepId::Ipv4 ? "ipv4_unreachable" : "ipv6_unreachable",
         .rule = why.rule,
         .steps = {step},
         //: %1 is IPv4 or IPv6, %2 an address, %3 a sentence: what happened
         .text = tr("The server announces %1 (%2), but no connection is possible there: %3")
                     .arg(nameOf(step), family.address.toString(), CloseReasonText::explanationOf(*family.failure)),
         .cause = ExplanationText::cause(why),
         .evidence = {tr("The other family works. Clients that try this one first wait until they give it up.")},
         .advice = tr("If it works from elsewhere, the fault is in this network."),
         //: %1 is IPv4 or IPv6
         .adminAdvice = tr("Make the streaming server reachable by %1, or take its DNS record away.").arg(nameOf(step))
             + (why.adminAdvice.isEmpty() ? QString() : u' ' + why.adminAdvice)});
}

void ProbeFindings::addCertificate()
{
    const auto *facts = m_report.facts<CertificateFacts>(ProbeStepId::Certificate);
    const ProbeStep *step = ended(ProbeStepId::Certificate);
    if (!facts || !step)
        return;
    if (facts->failure) {
        addReason(FindingSeverity::Fault, ProbeStepId::Certificate, *facts->failure);
        return;
    }
    const qint64 days = step->ended->wall.toDateTime().daysTo(facts->certificate->notAfter);
    if (days >= daysToNotice)
        return;
    const QString date = QLocale().toString(facts->certificate->notAfter.toUTC().date(), QLocale::LongFormat);
    add({.severity = days < daysToWarn ? FindingSeverity::Warning : FindingSeverity::Notice,
         .key = "certificate_ends_soon",
         .steps = {ProbeStepId::Certificate},
         //: %n is a number of days, %1 a date
         .text = tr("The certificate ends in %n day(s), on %1.", nullptr, static_cast<int>(days)).arg(date),
         .cause = days < daysToWarn
             ? tr("Certificates are usually renewed a month before their end: the renewal seems to fail.")
             : QString(),
         .adminAdvice = tr("Look whether the renewal runs, and whether the proxy loads what it brings.")});
}

} // namespace thumpline
