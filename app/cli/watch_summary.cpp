#include "cli/watch_summary.h"

#include "diagnosis/close_reason_text.h"
#include "diagnosis/duration_text.h"

#include <algorithm>
#include <type_traits>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// `delete 3, update 120`; empty where nothing was counted.
QString listed(const QMap<QByteArray, qint64> &counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        parts.append(u"%1 %2"_s.arg(QString::fromUtf8(it.key()), QString::number(it.value())));
    return parts.join(u", "_s);
}

qint64 total(const QMap<QByteArray, qint64> &counts)
{
    qint64 sum = 0;
    for (const qint64 count : counts)
        sum += count;
    return sum;
}

// A stream chooses the names of its events; a hostile one shall not fill our memory with them.
constexpr qsizetype maxNames = 100;

} // namespace

void WatchSummary::count(SourceCounts &source, const EventArrived &arrived)
{
    const QByteArray &name = arrived.event->wire.event;
    if (source.events.size() < maxNames || source.events.contains(name))
        ++source.events[name];
    else
        ++source.events["…"];
    source.recovered += arrived.recovered ? 1 : 0;
    source.malformed += arrived.event->isMalformed() ? 1 : 0;
    source.unknown += arrived.event->isUnknown() ? 1 : 0;
}

void WatchSummary::add(const SessionRecord &record)
{
    if (const auto *health = std::get_if<HealthSample>(&record.body)) {
        ++m_health[static_cast<size_t>(health->state)];
        m_lastHealth = health->state;
        return;
    }
    if (std::holds_alternative<NetworkChanged>(record.body))
        return;
    SourceCounts &source = m_sources[record.source];
    std::visit(
        [&](const auto &body) {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<Body, SourceStarted>) {
                source.started = body;
            } else if constexpr (std::is_same_v<Body, StateChanged>) {
                if (body.state != SessionState::Stopped) { // the end of the run says nothing about the stream
                    source.state = body.state;
                    source.cause = body.cause;
                }
            } else if constexpr (std::is_same_v<Body, EventArrived>) {
                count(source, body);
            } else if constexpr (std::is_same_v<Body, HeartbeatArrived>) {
                ++source.heartbeats;
                if (body.heartbeat.roundTrip)
                    source.roundTrip = body.heartbeat.roundTrip;
            } else if constexpr (std::is_same_v<Body, Dropped>) {
                if (body.reason.ending != CloseEnding::Local)
                    ++source.drops[toKey(body.reason.ending)];
            } else if constexpr (std::is_same_v<Body, GapFound>) {
                ++source.gaps;
                source.missing += body.missing.value_or(0);
                source.gapsOfUnknownSize += body.missing ? 0 : 1;
            } else if constexpr (std::is_same_v<Body, DiagnosticRaised>) {
                ++source.diagnostics;
            } else if constexpr (std::is_same_v<Body, EventsDiscarded>) {
                source.discarded += body.updates;
            }
        },
        record.body);
}

size_t WatchSummary::failedSources() const
{
    return static_cast<size_t>(std::count_if(m_sources.begin(), m_sources.end(), [](const auto &entry) {
        return entry.second.state == SessionState::Failed;
    }));
}

ExitCode WatchSummary::exitCode() const
{
    bool degraded = m_lastHealth.value_or(HealthState::Ok) != HealthState::Ok;
    for (const auto &[id, source] : m_sources) {
        switch (source.state) {
        case SessionState::Failed:
        case SessionState::Waiting:
        case SessionState::Stale:
            return ExitCode::Down;
        case SessionState::Connecting:
            if (!source.drops.isEmpty())
                return ExitCode::Down;
            degraded = true; // the time was too short to tell
            break;
        case SessionState::Stopped:
        case SessionState::Live:
        case SessionState::Late:
            break;
        }
        degraded = degraded || source.malformed > 0 || source.missing > 0 || source.gapsOfUnknownSize > 0
            || source.diagnostics > 0 || source.discarded > 0;
    }
    return degraded ? ExitCode::Degraded : ExitCode::Fine;
}

QStringList WatchSummary::failures() const
{
    QStringList lines;
    for (const auto &[id, source] : m_sources) {
        if (source.state != SessionState::Failed)
            continue;
        const CloseReason reason = source.cause.value_or(CloseReason {});
        const ReasonText told = CloseReasonText::of(reason);
        QStringList sentences {CloseReasonText::withServerWords(reason, told.explanation), told.advice};
        sentences.removeAll(QString());
        //: %1 is a stream's name, %2 says why in whole sentences
        lines.append(
            tr("The stream %1 has failed for good. %2").arg(source.started.target.label(), sentences.join(u' ')));
    }
    return lines;
}

QString WatchSummary::textOf(const SourceId &id, const SourceCounts &source) const
{
    QString text = u"%1  %2, %3, %4\n"_s.arg(QString::fromUtf8(id), source.started.target.label(),
                                             QString::fromLatin1(toKey(source.started.transport)),
                                             source.started.server.toString());
    const auto line = [&text](const QString &name, const QString &value) {
        text += u"    "_s + name.leftJustified(14) + value + u'\n';
    };
    const auto counted = [](qint64 count, const QString &list) {
        return QString::number(count) + (list.isEmpty() ? QString() : u"  ("_s + list + u')');
    };
    line(tr("state"), QString::fromLatin1(toKey(source.state)));
    line(tr("events"), counted(total(source.events), listed(source.events)));
    line(tr("recovered"), QString::number(source.recovered));
    line(tr("malformed"), QString::number(source.malformed));
    line(tr("unknown"), QString::number(source.unknown));
    line(tr("heartbeats"), QString::number(source.heartbeats));
    if (source.roundTrip)
        line(tr("round trip"), DurationText::latency(*source.roundTrip));
    line(tr("drops"), counted(total(source.drops), listed(source.drops)));
    line(tr("gaps"), QString::number(source.gaps));
    if (source.gaps > 0)
        line(tr("missing"), source.gapsOfUnknownSize > 0 ? tr("unknown") : QString::number(source.missing));
    if (source.diagnostics > 0)
        line(tr("diagnostics"), QString::number(source.diagnostics));
    if (source.discarded > 0)
        line(tr("discarded"), QString::number(source.discarded));
    return text;
}

QString WatchSummary::text(std::chrono::milliseconds duration) const
{
    //: %n is the number of streams that were watched, %1 a time like "30 s"
    QString text = tr("Watched %n stream(s) for %1.", nullptr, static_cast<int>(m_sources.size()))
                       .arg(DurationText::of(duration))
        + u'\n';
    for (const auto &[id, source] : m_sources)
        text += textOf(id, source);
    if (m_lastHealth) {
        //: of the streaming service; the numbers of answers of each kind
        text += tr("Health: ok %1, degraded %2, down %3").arg(m_health[0]).arg(m_health[1]).arg(m_health[2]) + u'\n';
    }
    return text;
}

} // namespace thumpline
