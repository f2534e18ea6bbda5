#include "cli/json_lines.h"

#include "cli/event_line.h"
#include "cli/line_writer.h"
#include "diagnosis/close_reason_text.h"

namespace thumpline {

namespace {

void append(LineWriter &line, const SourceStarted &body)
{
    line.field("server", body.server.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    line.field("stream", body.target.webSocketName());
    line.known("tag", body.target.tag);
    line.known("list", body.target.list);
    line.field("transport", toKey(body.transport));
}

void append(LineWriter &line, const StateChanged &body)
{
    line.field("state", toKey(body.state));
    line.field("attempt", qint64 {body.attempt});
    if (body.retryAt)
        line.field("retryAt", body.retryAt->toIso());
    if (body.cause && body.cause->ending != CloseEnding::Local)
        line.field("reason", CloseReasonText::inBrief(*body.cause));
}

void append(LineWriter &line, const PhaseRecord &body)
{
    const PhaseReached &phase = body.phase;
    line.field("phase", toKey(phase.phase));
    line.field("ms", qint64 {phase.sinceStart.count()});
    line.known("status", phase.httpStatus);
    line.headers(phase.headers);
    line.flag("reused", phase.reused);
    if (phase.tlsProtocol.isEmpty() && !phase.certificate)
        return;
    line.json().key("tls").beginObject();
    line.known("protocol", phase.tlsProtocol);
    if (phase.certificate) {
        line.known("issuer", phase.certificate->issuer);
        if (phase.certificate->notAfter.isValid())
            line.field("notAfter", Timestamp::fromDateTime(phase.certificate->notAfter).toIso());
    }
    line.json().endObject();
}

void append(LineWriter &line, const HeartbeatArrived &body)
{
    line.field("kind", toKey(body.heartbeat.kind));
    if (body.heartbeat.kind == HeartbeatKind::Comment)
        line.field("text", body.heartbeat.text);
    line.knownMilliseconds("rtt", body.heartbeat.roundTrip);
}

void append(LineWriter &line, const Dropped &body)
{
    const CloseReason &reason = body.reason;
    line.field("phase", toKey(reason.phase));
    line.field("ending", toKey(reason.ending));
    line.known("status", reason.httpStatus);
    line.known("closeCode", reason.closeCode);
    line.known("closeReason", reason.closeText);
    line.known("error", reason.serverError);
    line.known("contentType", reason.contentType);
    line.headers(reason.headers);
    if (reason.tlsProblem)
        line.field("tlsError", toKey(*reason.tlsProblem));
    line.known("redirect", reason.redirectTarget);
    line.knownSeconds("retryAfter", reason.retryAfter);
    line.knownSeconds("age", body.age);
    line.knownSeconds("idle", body.idle);
    line.field("events", body.events);
    line.field("heartbeats", body.heartbeats);
    line.field("bytes", body.bytes);
}

void append(LineWriter &line, const GapFound &body)
{
    line.field("from", body.from.toIso());
    line.field("to", body.to.toIso());
    line.field("filled", body.filled);
    if (body.missing)
        line.field("missing", *body.missing);
    else
        line.json().key("missing").null();
}

void append(LineWriter &line, const NewestSeen &body)
{
    line.field("id", body.id.toByteArray());
    if (body.streamId)
        line.field("streamId", body.streamId->toByteArray());
}

void append(LineWriter &line, const StatusesRechecked &body)
{
    line.field("checked", body.checked);
    line.field("edited", body.edited);
    line.field("deleted", body.deleted);
    line.field("unchecked", body.unchecked);
}

void append(LineWriter &line, const HealthSample &body)
{
    line.field("server", body.server.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    line.field("state", toKey(body.state));
    line.known("status", body.httpStatus);
    line.knownMilliseconds("ms", body.latency);
    line.known("body", body.body);
    line.flag("cached", body.cached);
    if (body.error)
        line.field("error", CloseReasonText::inBrief(*body.error));
}

void append(LineWriter &line, const NetworkChanged &body)
{
    line.field("state", toKey(body.state));
}

void append(LineWriter &line, const DiagnosticRaised &body)
{
    line.field("kind", toKey(body.diagnostic.kind));
    line.field("count", body.diagnostic.count);
    line.known("detail", body.diagnostic.detail);
}

void append(LineWriter &line, const EventsDiscarded &body)
{
    line.field("kind", QByteArrayView {"events-discarded"});
    line.field("count", body.updates);
}

template<typename Body>
constexpr QByteArrayView typeOf()
{
    if constexpr (std::is_same_v<Body, SourceStarted>)
        return "source";
    else if constexpr (std::is_same_v<Body, StateChanged>)
        return "state";
    else if constexpr (std::is_same_v<Body, PhaseRecord>)
        return "phase";
    else if constexpr (std::is_same_v<Body, EventArrived>)
        return "event";
    else if constexpr (std::is_same_v<Body, HeartbeatArrived>)
        return "heartbeat";
    else if constexpr (std::is_same_v<Body, Dropped>)
        return "drop";
    else if constexpr (std::is_same_v<Body, GapFound>)
        return "gap";
    else if constexpr (std::is_same_v<Body, HealthSample>)
        return "health";
    else if constexpr (std::is_same_v<Body, NetworkChanged>)
        return "network";
    else if constexpr (std::is_same_v<Body, NewestSeen>)
        return "newest";
    else if constexpr (std::is_same_v<Body, StatusesRechecked>)
        return "recheck";
    else
        return "diagnostic";
}

} // namespace

bool JsonLines::isNews(const SessionRecord &record)
{
    Source &source = m_sources[record.source];
    if (const auto *started = std::get_if<SourceStarted>(&record.body)) {
        const StreamTarget &target = started->target;
        source.streams = {target.webSocketName().toUtf8()};
        if (const QString &parameter = target.tag.isEmpty() ? target.list : target.tag; !parameter.isEmpty())
            source.streams.push_back(parameter.toUtf8());
    }
    const auto *change = std::get_if<StateChanged>(&record.body);
    if (!change)
        return true;
    const std::optional<SessionState> last = std::exchange(source.state, change->state);
    const bool lateComesOrGoes = last == SessionState::Late || change->state == SessionState::Late;
    return !last || !lateComesOrGoes || toKey(*last) != toKey(change->state);
}

void JsonLines::append(const SessionRecord &record, QByteArray &out)
{
    if (!isNews(record))
        return;
    std::visit(
        [&](const auto &body) {
            using Body = std::decay_t<decltype(body)>;
            LineWriter line(record.source, record.at, typeOf<Body>(), out);
            if constexpr (std::is_same_v<Body, EventArrived>) {
                const EventArrival arrival {m_sources[record.source].streams, body.recovered, body.delay};
                m_eventLine.write(*body.event, arrival, line.json());
            } else {
                thumpline::append(line, body);
            }
        },
        record.body);
}

void JsonLines::append(const Explanation &explanation, const Stamp &at, QByteArray &out)
{
    LineWriter line(explanation.source, at, "explanation", out);
    if (explanation.rule.isKnown())
        line.field("rule", toKey(explanation.rule));
    else
        line.json().key("rule").null();
    line.field("cause", explanation.cause);
    line.field("confidence", toKey(explanation.confidence));
    line.field("text", explanation.text);
    line.json().key("evidence").beginArray();
    for (const QString &sentence : explanation.evidence)
        line.json().string(QStringView {sentence});
    line.json().endArray();
    line.known("tellApart", explanation.tellApart);
    line.known("advice", explanation.advice);
    line.known("adminAdvice", explanation.adminAdvice);
    line.json().key("others").beginArray();
    for (const OtherCause &other : explanation.others) {
        line.json().beginObject();
        line.field("rule", toKey(other.rule));
        line.field("confidence", toKey(other.confidence));
        line.json().endObject();
    }
    line.json().endArray();
    line.field("dropAt", explanation.dropAt.wall.toIso());
    if (explanation.until)
        line.field("until", explanation.until->wall.toIso());
    line.flag("ongoing", explanation.ongoing);
    line.flag("revised", explanation.revised);
}

} // namespace thumpline
