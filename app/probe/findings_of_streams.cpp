#include "diagnosis/close_reason_text.h"
#include "diagnosis/connection_record.h"
#include "diagnosis/drop_rules.h"
#include "diagnosis/duration_text.h"
#include "diagnosis/quiet_rules.h"
#include "probe/probe_findings.h"

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Servers beat every 15 s; what is shorter says nothing about a heartbeat that has not come.
constexpr auto heartbeatIsDue = 20s;
constexpr auto slowRoundTrip = 1s;

bool isRefusedWithoutToken(const ProbeReport &report, const CloseReason &reason)
{
    return !report.hasToken && reason.httpStatus == 401;
}

ProbeStepId otherThan(ProbeStepId step)
{
    return step == ProbeStepId::Sse ? ProbeStepId::WebSocket : ProbeStepId::Sse;
}

} // namespace

ConnectionRecord ProbeFindings::recordOf(const StreamFacts &seen) const
{
    ConnectionRecord record {.source = "probe",
                             .server = m_report.instance().streamingServer,
                             .target = m_report.target,
                             .transport = seen.transport,
                             .opened = seen.opened,
                             .headers = seen.headers,
                             .events = seen.events,
                             .heartbeats = seen.heartbeats,
                             .bytes = seen.bytes,
                             .firstSign = seen.firstSign};
    for (const PhaseReached &phase : seen.phases) {
        if (phase.phase == ConnectionPhase::Http)
            record.phases.http = phase.sinceStart;
        else if (phase.phase == ConnectionPhase::FirstByte)
            record.phases.firstByte = phase.sinceStart;
    }
    if (seen.opened) {
        record.age = seen.watched.value_or(0ms);
        record.ended = *seen.opened;
        record.ended.mono = record.ended.mono + *record.age;
    }
    if (seen.end)
        record.end = *seen.end;
    return record;
}

void ProbeFindings::addStream(ProbeStepId step)
{
    const StreamFacts *seen = stream(step);
    if (!seen)
        return;
    if (seen->end)
        addStreamEnd(step, *seen);
    addBuffering(*seen);
    if (seen->malformed > 0) {
        add({.severity = FindingSeverity::Warning,
             .key = "malformed",
             .steps = {step},
             .text = tr("%n thing(s) came on the stream that break its rules.", nullptr,
                        static_cast<int>(std::min(seen->malformed, qint64 {1'000'000}))),
             .advice = tr("“thumpline watch” shows what is wrong with each."),
             .adminAdvice = tr("Does something on the way change or cut what the server sends?")});
    }
    if (step != ProbeStepId::WebSocket || !seen->opened || seen->end)
        return;
    if (!seen->roundTrip && ended(step)) {
        add({.severity = FindingSeverity::Warning,
             .key = "no_pong",
             .steps = {step},
             .text = tr("The WebSocket is open, but nobody answered our ping."),
             .cause = tr("Something between us and the server takes part in the WebSocket, and does not pass all on."),
             .adminAdvice = tr("Proxies must pass control frames on in both directions.")});
    } else if (seen->roundTrip && *seen->roundTrip >= slowRoundTrip) {
        add({.severity = FindingSeverity::Notice,
             .key = "slow_round_trip",
             .steps = {step},
             .text = tr("A round trip to the server and back takes %1.").arg(DurationText::latency(*seen->roundTrip))});
    }
}

void ProbeFindings::addStreamEnd(ProbeStepId step, const StreamFacts &seen)
{
    const CloseReason &reason = *seen.end;
    if (isRefusedWithoutToken(m_report, reason)) {
        addTokenWanted(step, reason);
        return;
    }
    const StreamFacts *other = stream(otherThan(step));
    const bool otherWorks = other && other->opened && !other->end;
    const bool isAboutUs = reason.ending == CloseEnding::Status && reason.httpStatus.value_or(0) < 500;
    const FindingSeverity severity
        = otherWorks || isAboutUs || seen.opened ? FindingSeverity::Warning : FindingSeverity::Fault;
    if (!seen.opened) {
        addReason(severity, step, reason);
        return;
    }
    const ConnectionRecord record = recordOf(seen);
    const QString text
        = CloseReasonText::withServerWords(reason, CloseReasonText::of(reason, seen.watched).explanation);
    addExplained(severity, step, text, DropRules::explain(DropCase {.drop = record}));
}

void ProbeFindings::addTokenWanted(ProbeStepId step, const CloseReason &reason)
{
    const Explanation why = DropRules::explain(reason);
    add({.severity = FindingSeverity::Warning,
         .key = "token_missing",
         .rule = why.rule,
         .steps = {step},
         .text = CloseReasonText::withServerWords(reason, CloseReasonText::explanationOf(reason)),
         .cause = why.text,
         .advice = tr("Give a token, to see the streams themselves. On the command line: --token-file FILE.")});
}

/// A stream that was closed for its headers alone is told by its end.
void ProbeFindings::addBuffering(const StreamFacts &seen)
{
    if (seen.transport != TransportKind::Sse || !seen.opened)
        return;
    const ConnectionRecord record = recordOf(seen);
    if (const auto held = QuietRules::buffered(record, record.ended)) {
        Explanation explanation = *held;
        const QString text = tr("The stream is open, but what the server sends comes late.");
        addExplained(FindingSeverity::Warning, ProbeStepId::Sse, text, explanation);
        return;
    }
    if (seen.firstByte || seen.end || !ended(ProbeStepId::Sse))
        return;
    // The same signature while it lasts: no byte has come yet that could tell how late it is.
    ConnectionRecord silent = record;
    silent.phases.firstByte = record.phases.http.value_or(0ms) + seen.watched.value_or(heartbeatIsDue);
    silent.phases.http = record.phases.http.value_or(0ms);
    if (auto held = QuietRules::buffered(silent, record.ended)) {
        held->evidence.clear();
        const QString text = tr("The stream is open, but not even the greeting of the server has come.");
        addExplained(FindingSeverity::Warning, ProbeStepId::Sse, text, *held);
    }
}

void ProbeFindings::addUpgrade()
{
    const auto *upgrade = m_report.facts<UpgradeFacts>(ProbeStepId::Upgrade);
    if (!upgrade)
        return;
    if (upgrade->failure) {
        const CloseReason &reason = *upgrade->failure;
        // Some software wants the token in another place, which the transport then finds (Pleroma).
        const StreamFacts *webSocket = stream(ProbeStepId::WebSocket);
        const bool isOfToken = reason.httpStatus == 401 || reason.httpStatus == 403;
        const StreamFacts *sse = stream(ProbeStepId::Sse);
        const bool otherWorks = sse && sse->opened;
        const bool isAboutUs = reason.ending == CloseEnding::Status && reason.httpStatus.value_or(0) < 500;
        if (isRefusedWithoutToken(m_report, reason))
            addTokenWanted(ProbeStepId::Upgrade, reason);
        else if (!isOfToken || !webSocket || !webSocket->opened)
            addReason(otherWorks || isAboutUs ? FindingSeverity::Warning : FindingSeverity::Fault, ProbeStepId::Upgrade,
                      reason);
        return;
    }
    if (upgrade->accepted == false) {
        add({.severity = FindingSeverity::Warning,
             .key = "upgrade_not_ours",
             .steps = {ProbeStepId::Upgrade},
             .text = tr("The handshake is answered with 101, but not for our key (Sec-WebSocket-Accept)."),
             .cause = tr("The answer is a copy, or of something that does not understand WebSocket. Clients hang up."),
             .adminAdvice = tr("Let no proxy answer or cache the handshake: it belongs to the streaming service.")});
    }
}

void ProbeFindings::addHeartbeat()
{
    const auto *heartbeat = m_report.facts<HeartbeatFacts>(ProbeStepId::Heartbeat);
    const StreamFacts *sse = stream(ProbeStepId::Sse);
    if (!heartbeat || heartbeat->after || !sse || sse->end)
        return;
    if (heartbeat->waited < heartbeatIsDue) {
        add({.severity = FindingSeverity::Notice,
             .key = "heartbeat_not_seen",
             .steps = {ProbeStepId::Heartbeat},
             .text = tr("No heartbeat came in %1. That says nothing yet: servers send one every 15 s.")
                         .arg(DurationText::of(heartbeat->waited)),
             .advice = tr("Wait longer to know.")});
        return;
    }
    const Explanation heldBack = QuietRules::heldBack();
    add({.severity = FindingSeverity::Warning,
         .key = "no_heartbeat",
         .steps = {ProbeStepId::Heartbeat},
         .text = tr("No heartbeat came in %1; servers send one every 15 s.").arg(DurationText::of(heartbeat->waited)),
         .cause = tr("A proxy holds it back, or the streaming service hangs. Without heartbeats a stream that is quiet "
                     "and one that is broken look alike, and proxies end it as idle."),
         .advice = heldBack.advice,
         .adminAdvice = heldBack.adminAdvice});
}

} // namespace thumpline
