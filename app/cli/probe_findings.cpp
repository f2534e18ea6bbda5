#include "cli/probe_findings.h"

#include "diagnosis/close_reason_text.h"
#include "diagnosis/duration_text.h"
#include "protocol/json_writer.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray verdictKey(ExitCode verdict)
{
    switch (verdict) {
    case ExitCode::Fine:
        return "ok";
    case ExitCode::Degraded:
        return "degraded";
    case ExitCode::Down:
        return "down";
    case ExitCode::Usage:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

QString nameOf(TransportKind transport)
{
    return transport == TransportKind::Sse ? u"SSE"_s : u"WebSocket"_s;
}

/// Whether the end of an attempt says that the service is not there; a refused token or an unknown stream says that it
/// is, and that this probe can't see more of it.
bool meansDown(const CloseReason &reason)
{
    return reason.ending != CloseEnding::Status || reason.httpStatus.value_or(0) >= 500;
}

// Servers beat every 15 s on SSE; on a WebSocket we ask for it ourselves, sooner.
constexpr auto heartbeatPatience = 20s;

/// The comment `:)` that opens a stream says that it is open, not that it lives.
bool isGreeting(const Heartbeat &heartbeat)
{
    return heartbeat.kind == HeartbeatKind::Comment && heartbeat.text == ")";
}

} // namespace

bool ConnectionFindings::isSettled() const
{
    return drop.has_value() || (opened && firstHeartbeat);
}

void ProbeFindings::expect(const SourceId &id, TransportKind transport)
{
    m_connections[id].transport = transport;
}

void ProbeFindings::add(const SessionRecord &record)
{
    if (const auto *health = std::get_if<HealthSample>(&record.body)) {
        if (!m_health)
            m_health = *health;
        return;
    }
    const auto it = m_connections.find(record.source);
    if (it == m_connections.end())
        return;
    ConnectionFindings &connection = it->second;
    if (const auto *state = std::get_if<StateChanged>(&record.body)) {
        if (!connection.opened && state->state == SessionState::Live)
            connection.opened = record.at.mono;
    } else if (const auto *phase = std::get_if<PhaseRecord>(&record.body)) {
        if (!connection.drop && phase->phase.phase != ConnectionPhase::FirstHeartbeat)
            connection.phases.push_back(phase->phase);
    } else if (const auto *arrived = std::get_if<EventArrived>(&record.body)) {
        ++connection.events;
        connection.malformed += arrived->event->isMalformed() ? 1 : 0;
    } else if (const auto *beat = std::get_if<HeartbeatArrived>(&record.body)) {
        count(connection, beat->heartbeat, record.at.mono);
    } else if (const auto *dropped = std::get_if<Dropped>(&record.body)) {
        if (!connection.drop && dropped->reason.ending != CloseEnding::Local)
            connection.drop = *dropped;
    }
}

void ProbeFindings::count(ConnectionFindings &connection, const Heartbeat &heartbeat, Instant at)
{
    if (isGreeting(heartbeat))
        return;
    ++connection.heartbeats;
    if (heartbeat.roundTrip)
        connection.roundTrip = heartbeat.roundTrip;
    if (!connection.firstHeartbeat && connection.opened)
        connection.firstHeartbeat = std::chrono::duration_cast<std::chrono::milliseconds>(at - *connection.opened);
}

bool ProbeFindings::lacksHeartbeat(const ConnectionFindings &connection) const
{
    return !connection.firstHeartbeat && connection.opened && m_end && *m_end - *connection.opened >= heartbeatPatience;
}

bool ProbeFindings::countsHealth() const
{
    return m_instance.family == ServerFamily::Unknown || m_instance.hasSse(); // the others promise no health endpoint
}

bool ProbeFindings::isComplete() const
{
    return (m_health || !countsHealth())
        && std::all_of(m_connections.begin(), m_connections.end(),
                       [](const auto &entry) { return entry.second.isSettled(); });
}

ExitCode ProbeFindings::verdict() const
{
    const bool anyOpened = std::any_of(m_connections.begin(), m_connections.end(),
                                       [](const auto &entry) { return entry.second.opened.has_value(); });
    const bool anyAnswered = std::any_of(m_connections.begin(), m_connections.end(), [](const auto &entry) {
        return entry.second.drop && !meansDown(entry.second.drop->reason);
    });
    if (!anyOpened && !anyAnswered)
        return ExitCode::Down;
    return problems().isEmpty() ? ExitCode::Fine : ExitCode::Degraded;
}

QString ProbeFindings::problemOf(const ConnectionFindings &connection) const
{
    const QString name = nameOf(connection.transport);
    if (connection.drop) {
        const CloseReason &reason = connection.drop->reason;
        const QString why = QString::fromUtf8(CloseReasonText::inBrief(reason));
        if (reason.httpStatus == 401) {
            //: %1 is SSE or WebSocket, %2 a short technical reason
            return tr("%1 wants a valid access token (%2): say --token-file FILE.").arg(name, why);
        }
        //: %1 is SSE or WebSocket, %2 a short technical reason
        return connection.opened ? tr("%1 opened and was dropped: %2.").arg(name, why)
                                 : tr("%1 could not be opened: %2.").arg(name, why);
    }
    if (!connection.opened)
        return tr("%1 did not open in time.").arg(name);
    if (lacksHeartbeat(connection))
        return tr("%1 is open, but no heartbeat came in time.").arg(name);
    //: %1 is SSE or WebSocket, %n a number of events
    return connection.malformed == 0
        ? QString()
        : tr("%1 brought %n malformed event(s).", nullptr, static_cast<int>(connection.malformed)).arg(name);
}

QStringList ProbeFindings::problems() const
{
    QStringList problems;
    if (countsHealth()) {
        if (!m_health) {
            problems.append(tr("The health check got no answer in time."));
        } else if (m_health->state != HealthState::Ok) {
            const QString why = m_health->error ? QString::fromUtf8(CloseReasonText::inBrief(*m_health->error))
                                                : QString::fromUtf8(m_health->body);
            //: %1 is `degraded` or `down`, %2 the server's answer or a technical reason
            problems.append(
                tr("The health check says: %1 (%2).").arg(QString::fromLatin1(toKey(m_health->state)), why.trimmed()));
        }
    }
    for (const auto &[id, connection] : m_connections) {
        if (const QString problem = problemOf(connection); !problem.isEmpty())
            problems.append(problem);
    }
    return problems;
}

QString ProbeFindings::textOf(const ConnectionFindings &connection) const
{
    QStringList steps;
    for (const PhaseReached &phase : connection.phases)
        steps.append(u"%1 %2"_s.arg(QString::fromLatin1(toKey(phase.phase)), DurationText::latency(phase.sinceStart)));
    if (connection.firstHeartbeat) //: of a server; %1 is a time like "15 s"
        steps.append(tr("first heartbeat after %1").arg(DurationText::latency(*connection.firstHeartbeat)));
    QString text = nameOf(connection.transport).leftJustified(11)
        + (steps.isEmpty() ? tr("no answer") : steps.join(u", "_s)) + u'\n';
    const QString margin(11, u' ');
    //: %1 and %2 are numbers
    text += margin + tr("events %1, heartbeats %2").arg(connection.events).arg(connection.heartbeats);
    if (connection.roundTrip)
        text += u", "_s + tr("round trip %1").arg(DurationText::latency(*connection.roundTrip));
    return text + u'\n';
}

QString ProbeFindings::text() const
{
    QString text = m_instance.server.toString();
    if (!m_instance.versionText.isEmpty())
        text += u"  "_s + m_instance.versionText;
    text += u'\n';
    if (m_health) {
        QStringList facts {QString::fromLatin1(toKey(m_health->state))};
        if (m_health->httpStatus)
            facts.append(QString::number(*m_health->httpStatus));
        if (m_health->latency)
            facts.append(DurationText::latency(*m_health->latency));
        //: of the streaming service; keep it short
        text += tr("Health").leftJustified(11) + facts.join(u", "_s) + u'\n';
    }
    for (const auto &[id, connection] : m_connections)
        text += textOf(connection);
    const QStringList problems = this->problems();
    for (const QString &problem : problems)
        text += problem + u'\n';
    switch (verdict()) {
    case ExitCode::Fine:
        return text + tr("All is well.") + u'\n';
    case ExitCode::Degraded:
        return text + tr("The streaming service is degraded, or could not be seen whole.") + u'\n';
    case ExitCode::Down:
    case ExitCode::Usage:
        break;
    }
    return text + tr("The streaming service is down.") + u'\n';
}

QByteArray ProbeFindings::json(const Stamp &at) const
{
    QByteArray out;
    JsonWriter json(out);
    json.beginObject();
    json.key("type").string(QByteArrayView {"probe"});
    json.key("at").string(QStringView {at.wall.toIso()});
    json.key("mono").number(static_cast<double>(at.mono.sinceStart / 1ms) / 1e3);
    json.key("source").string(QByteArrayView {"probe"});
    json.key("server").string(QStringView {m_instance.server.toString()});
    json.key("verdict").string(QByteArrayView {verdictKey(verdict())});
    if (!m_instance.versionText.isEmpty())
        json.key("version").string(QStringView {m_instance.versionText});
    if (m_health) {
        json.key("health").beginObject();
        json.key("state").string(QByteArrayView {toKey(m_health->state)});
        if (m_health->httpStatus)
            json.key("status").number(qint64 {*m_health->httpStatus});
        if (m_health->latency)
            json.key("ms").number(qint64 {m_health->latency->count()});
        json.endObject();
    }
    json.key("connections").beginArray();
    for (const auto &[id, connection] : m_connections) {
        json.beginObject();
        json.key("transport").string(QByteArrayView {toKey(connection.transport)});
        json.key("opened").boolean(connection.opened.has_value());
        json.key("phases").beginObject();
        for (const PhaseReached &phase : connection.phases)
            json.key(toKey(phase.phase)).number(qint64 {phase.sinceStart.count()});
        json.endObject();
        if (connection.firstHeartbeat)
            json.key("firstHeartbeat").number(qint64 {connection.firstHeartbeat->count()});
        json.key("events").number(connection.events);
        json.key("heartbeats").number(connection.heartbeats);
        if (connection.roundTrip)
            json.key("rtt").number(qint64 {connection.roundTrip->count()});
        if (connection.drop)
            json.key("drop").string(QByteArrayView {CloseReasonText::inBrief(connection.drop->reason)});
        json.endObject();
    }
    json.endArray();
    json.key("problems").beginArray();
    const QStringList problems = this->problems();
    for (const QString &problem : problems)
        json.string(QStringView {problem});
    json.endArray();
    json.endObject();
    out.append('\n');
    return out;
}

} // namespace thumpline
