#include "cli/probe_lines.h"

#include "cli/line_writer.h"
#include "diagnosis/close_reason_text.h"
#include "probe/probe_findings.h"
#include "transport/http_headers.h"

#include <algorithm>

namespace thumpline {

namespace {

const SourceId source = "probe";

void append(LineWriter &line, QByteArrayView name, const QStringList &texts)
{
    line.json().key(name).beginArray();
    for (const QString &text : texts)
        line.json().string(QStringView {text});
    line.json().endArray();
}

void append(LineWriter &line, const std::optional<CloseReason> &failure)
{
    if (!failure)
        return;
    line.field("failure", CloseReasonText::inBrief(*failure));
    line.known("detail", failure->detail);
}

void append(LineWriter &line, const std::optional<CertificateSummary> &certificate)
{
    if (!certificate)
        return;
    line.known("subject", certificate->subject);
    line.known("issuer", certificate->issuer);
    line.field("notAfter", Timestamp::fromDateTime(certificate->notAfter).toIso());
}

void append(LineWriter &line, const InstanceFacts &facts)
{
    line.field("server", shownUrl(facts.info.server));
    line.field("streaming", shownUrl(facts.info.streamingServer));
    line.known("version", facts.info.versionText);
    line.known("problem", facts.problem);
}

void append(LineWriter &line, const AddressFacts &facts)
{
    line.field("host", facts.host);
    QStringList addresses;
    for (const QHostAddress &address : facts.addresses)
        addresses.append(address.toString());
    append(line, "addresses", addresses);
    append(line, facts.failure);
}

void append(LineWriter &line, const FamilyFacts &facts)
{
    line.field("address", facts.address.toString());
    line.field("port", qint64 {facts.port});
    line.knownMilliseconds("tcp", facts.tcp);
    line.knownMilliseconds("tls", facts.tls);
    line.known("protocol", facts.tlsProtocol);
    append(line, facts.failure);
}

void append(LineWriter &line, const RedirectFacts &facts)
{
    line.json().key("hops").beginArray();
    for (const RedirectHop &hop : facts.hops) {
        line.json().beginObject();
        line.field("url", hop.url);
        line.known("status", hop.status);
        line.field("ms", qint64 {hop.took.count()});
        line.json().endObject();
    }
    line.json().endArray();
    line.flag("endless", facts.endless);
    line.flag("toPlain", facts.toPlain);
    line.flag("leavesOrigin", facts.leavesOrigin);
    line.headers(facts.headers);
    append(line, facts.failure);
}

void append(LineWriter &line, const HealthSample &facts)
{
    line.field("health", toKey(facts.state));
    line.known("status", facts.httpStatus);
    line.knownMilliseconds("latency", facts.latency);
    line.known("body", facts.body);
    line.flag("cached", facts.cached);
    append(line, facts.error);
}

void append(LineWriter &line, const CertificateFacts &facts, const ProbeStep &step)
{
    append(line, facts.certificate);
    if (facts.certificate && step.ended)
        line.field("days", step.ended->wall.toDateTime().daysTo(facts.certificate->notAfter));
    line.known("protocol", facts.tlsProtocol);
    if (facts.failure && facts.failure->tlsProblem)
        line.field("tlsError", toKey(*facts.failure->tlsProblem));
    append(line, facts.failure);
}

void append(LineWriter &line, const TokenFacts &facts)
{
    if (facts.scopes)
        append(line, "scopes", *facts.scopes);
    if (facts.isUser)
        line.json().key("account").boolean(*facts.isUser);
    append(line, facts.failure);
}

void append(LineWriter &line, const StreamFacts &facts)
{
    line.json().key("opened").boolean(facts.opened.has_value());
    line.json().key("phases").beginObject();
    for (const PhaseReached &phase : facts.phases)
        line.field(toKey(phase.phase), qint64 {phase.sinceStart.count()});
    line.json().endObject();
    line.knownMilliseconds("greeting", facts.firstByte);
    line.knownMilliseconds("rtt", facts.roundTrip);
    line.field("events", facts.events);
    line.field("heartbeats", facts.heartbeats);
    if (facts.malformed > 0)
        line.field("malformed", facts.malformed);
    line.headers(facts.headers);
    append(line, facts.end);
}

void append(LineWriter &line, const UpgradeFacts &facts)
{
    line.known("status", facts.status);
    if (facts.accepted)
        line.json().key("accepted").boolean(*facts.accepted);
    line.headers(facts.headers);
    append(line, facts.failure);
}

void append(LineWriter &line, const HeartbeatFacts &facts)
{
    line.knownMilliseconds("after", facts.after);
    line.field("waited", qint64 {facts.waited.count()});
}

void append(LineWriter &, std::monostate) {}

} // namespace

void ProbeLines::append(const ProbeStep &step, FindingSeverity severity, QByteArray &out)
{
    LineWriter line(source, step.ended.value_or(Stamp {}), "step", out);
    line.field("step", toKey(step.id));
    line.field("state", toKey(step.state));
    if (step.skipped)
        line.field("reason", toKey(*step.skipped));
    line.field("severity", toKey(severity));
    line.knownMilliseconds("ms", step.took());
    std::visit(
        [&line, &step](const auto &facts) {
            if constexpr (std::is_same_v<std::decay_t<decltype(facts)>, CertificateFacts>)
                thumpline::append(line, facts, step);
            else
                thumpline::append(line, facts);
        },
        step.facts);
}

void ProbeLines::append(const Finding &finding, const Stamp &at, QByteArray &out)
{
    LineWriter line(source, at, "finding", out);
    line.field("severity", toKey(finding.severity));
    line.field("finding", finding.key);
    if (finding.rule.isKnown())
        line.field("rule", toKey(finding.rule));
    line.json().key("steps").beginArray();
    for (const ProbeStepId step : finding.steps)
        line.json().string(QByteArrayView {toKey(step)});
    line.json().endArray();
    line.field("text", finding.text);
    line.known("cause", finding.cause);
    thumpline::append(line, "evidence", finding.evidence);
    line.known("advice", finding.advice);
    line.known("adminAdvice", finding.adminAdvice);
}

void ProbeLines::append(const ProbeReport &report, const std::vector<Finding> &findings, QByteArray &out)
{
    const Stamp ended = report.ended.value_or(report.began);
    const InstanceInfo info = report.instance();
    LineWriter line(source, ended, "probe", out);
    line.field("verdict", toKey(ProbeFindings::verdict(report, findings)));
    line.field("server", shownUrl(report.server));
    line.field("streaming", shownUrl(info.streamingServer));
    line.known("version", info.versionText);
    line.field("stream", report.target.webSocketName());
    line.known("tag", report.target.tag);
    line.known("list", report.target.list);
    line.flag("cancelled", report.cancelled);
    line.knownSeconds("seconds", ended.mono - report.began.mono);
    for (const FindingSeverity severity : {FindingSeverity::Fault, FindingSeverity::Warning, FindingSeverity::Notice})
        line.field(toKey(severity) + 's', qint64 {std::ranges::count(findings, severity, &Finding::severity)});
    QStringList problems;
    for (const Finding &finding : findings) {
        if (finding.severity >= FindingSeverity::Warning)
            problems.append(finding.text);
    }
    thumpline::append(line, "problems", problems);
}

QByteArray ProbeLines::all(const ProbeReport &report, const std::vector<Finding> &findings)
{
    QByteArray out;
    for (const ProbeStep &step : report.steps)
        append(step, ProbeFindings::severityOf(step.id, findings), out);
    for (const Finding &finding : findings)
        append(finding, report.ended.value_or(report.began), out);
    append(report, findings, out);
    return out;
}

} // namespace thumpline
