#include "diagnosis/journal.h"

#include "diagnosis/close_reason_text.h"
#include "diagnosis/duration_text.h"

#include <QLocale>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// Between two entries about what can't be read in one source.
constexpr auto malformedPause = 10s;

/// For %n, which is an int.
int countable(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, 1'000'000'000));
}

QString utf8(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

QString between(Instant from, Instant to)
{
    return DurationText::of(std::chrono::floor<milliseconds>(to - from));
}

} // namespace

QByteArray toKey(JournalKind kind)
{
    switch (kind) {
    case JournalKind::Live:
        return "live";
    case JournalKind::Connecting:
        return "connecting";
    case JournalKind::Waiting:
        return "waiting";
    case JournalKind::Late:
        return "late";
    case JournalKind::Stale:
        return "stale";
    case JournalKind::Dropped:
        return "dropped";
    case JournalKind::Failed:
        return "failed";
    case JournalKind::Stopped:
        return "stopped";
    case JournalKind::Gap:
        return "gap";
    case JournalKind::Recovered:
        return "recovered";
    case JournalKind::Health:
        return "health";
    case JournalKind::Network:
        return "network";
    case JournalKind::Malformed:
        return "malformed";
    case JournalKind::Note:
        return "note";
    }
    Q_UNREACHABLE();
}

Journal::Journal(qsizetype maxEntries)
    : m_maxEntries(maxEntries)
{}

const JournalEntry *Journal::add(const SessionRecord &record)
{
    Source &source = m_sources[record.source];
    Entry entry = std::visit([&](const auto &body) { return entryOf(body, source, record.at); }, record.body);
    if (!entry)
        return nullptr;
    entry->at = record.at;
    entry->source = record.source;
    const JournalEntry *added = append(*std::move(entry));
    if (added->kind == JournalKind::Stale)
        source.staleEntry = added->number;
    return added;
}

const JournalEntry *Journal::addNote(const Stamp &at, const SourceId &source, const QString &sentence)
{
    return append({.at = at, .source = source, .kind = JournalKind::Note, .sentence = sentence});
}

const JournalEntry *Journal::append(JournalEntry entry)
{
    entry.number = m_nextNumber++;
    m_entries.push_back(std::move(entry));
    if (std::ssize(m_entries) > m_maxEntries) {
        m_entries.pop_front();
        ++m_forgotten;
    }
    return &m_entries.back();
}

std::optional<int> Journal::Throttle::pass(qint64 count, Instant now)
{
    untold += count;
    if (last && now - *last < malformedPause)
        return std::nullopt;
    last = now;
    return countable(std::exchange(untold, 0));
}

// --- records that only leave figures for the next entry

Journal::Entry Journal::entryOf(const SourceStarted &started, Source &source, const Stamp &)
{
    //: a stream and its server: "public:local on example.org"
    source
        = {.name = tr("%1 on %2").arg(started.target.label(), started.server.host()), .transport = started.transport};
    return std::nullopt;
}

Journal::Entry Journal::entryOf(const PhaseRecord &record, Source &source, const Stamp &)
{
    const PhaseReached &phase = record.phase;
    QString line = u"%1 %2 ms"_s.arg(utf8(toKey(phase.phase)), QString::number(phase.sinceStart.count()));
    if (phase.httpStatus)
        line += u", status %1"_s.arg(*phase.httpStatus);
    if (!phase.tlsProtocol.isEmpty())
        line += u", "_s + phase.tlsProtocol;
    source.phases += line;
    return std::nullopt;
}

Journal::Entry Journal::entryOf(const HeartbeatArrived &, Source &source, const Stamp &at)
{
    source.lastSign = at.mono;
    return std::nullopt;
}

Journal::Entry Journal::entryOf(const NewestSeen &, Source &, const Stamp &)
{
    return std::nullopt; // what looks mean is for explain() to say
}

Journal::Entry Journal::entryOf(const Dropped &drop, Source &source, const Stamp &at)
{
    source.drop = drop;
    source.droppedAt = at;
    return std::nullopt;
}

// --- states

Journal::Entry Journal::entryOf(const StateChanged &change, Source &source, const Stamp &at)
{
    const SessionState before = source.state;
    source.state = change.state;
    switch (change.state) {
    case SessionState::Connecting:
        source.attemptBegan = at.mono;
        return connecting(change, source);
    case SessionState::Live: {
        const Entry entry = live(source, before, at);
        source.lastSign = at.mono;
        return entry;
    }
    case SessionState::Late:
        return JournalEntry {
            .kind = JournalKind::Late,
            .sentence
            = tr("No sign of life for %1; the next heartbeat is overdue.").arg(between(source.lastSign, at.mono))};
    case SessionState::Stale: {
        return JournalEntry {
            .kind = JournalKind::Stale,
            .sentence
            = tr("No sign of life for %1: this connection is given up.").arg(between(source.lastSign, at.mono))};
    }
    case SessionState::Waiting:
    case SessionState::Failed:
        return afterDrop(change, source, at);
    case SessionState::Stopped: {
        const QString figures = source.drop ? figuresOf(*source.drop) : QString();
        source.drop.reset();
        return JournalEntry {
            .kind = JournalKind::Stopped, .sentence = tr("The stream was stopped."), .details = figures};
    }
    }
    Q_UNREACHABLE();
}

Journal::Entry Journal::connecting(const StateChanged &change, Source &source)
{
    const QString figures = source.drop ? figuresOf(*source.drop) : QString(); // of one that we closed ourselves
    source.drop.reset();
    source.phases.clear();
    JournalEntry entry {.kind = JournalKind::Connecting, .details = figures};
    if (change.attempt > 1)
        //: %1 counts the attempts, from 2 on
        entry.sentence = tr("Connecting, attempt %1.").arg(QLocale().toString(change.attempt));
    else if (change.cause)
        entry.sentence = tr("Connecting again.");
    else if (source.transport == TransportKind::Sse)
        //: %1 is a stream and its server: "public:local on example.org"
        entry.sentence = tr("Connecting to %1 by server-sent events.").arg(source.name);
    else
        entry.sentence = tr("Connecting to %1 by WebSocket.").arg(source.name);
    return entry;
}

Journal::Entry Journal::live(const Source &source, SessionState before, const Stamp &at)
{
    JournalEntry entry {.kind = JournalKind::Live};
    if (before == SessionState::Late) {
        entry.sentence
            = tr("The stream is alive: a sign of life came after %1.").arg(between(source.lastSign, at.mono));
        return entry;
    }
    entry.sentence = tr("The stream is live, %1 after connecting began.").arg(between(source.attemptBegan, at.mono));
    entry.details = source.phases.join(u'\n');
    return entry;
}

Journal::Entry Journal::afterDrop(const StateChanged &change, Source &source, const Stamp &at)
{
    const CloseReason reason = change.cause.value_or(CloseReason {});
    const Dropped drop = source.drop.value_or(Dropped {.reason = reason});
    source.drop.reset();
    const bool wasOpen = drop.age.has_value();
    const bool staleTold = reason.ending == CloseEnding::Stale; // by the entry just before
    const ReasonText text = CloseReasonText::of(reason, drop.age);
    JournalEntry entry {.kind = wasOpen && !staleTold ? JournalKind::Dropped : JournalKind::Waiting,
                        .details = figuresOf(drop)};
    if (!staleTold) {
        entry.cause = text.cause;
        entry.advice = text.advice;
        entry.dropAt = source.droppedAt;
        if (source.explanation)
            put(*source.explanation, entry);
        entry.connection = source.connection;
    }
    source.explanation.reset();
    source.connection.reset();
    const QString told = CloseReasonText::withServerWords(reason, text.explanation);
    if (change.state == SessionState::Failed) {
        entry.kind = JournalKind::Failed;
        const bool closedAtOnce = reason.ending == CloseEnding::Eof && wasOpen;
        entry.sentence = closedAtOnce ? tr("The server opened the stream and closed it at once, several times.")
                                      //: %1 is one or two sentences on how a connection ended
                                      : tr("%1 Trying again would not help.").arg(told);
    } else if (!change.retryAt) {
        //: %1 is one or two sentences on how a connection ended
        entry.sentence = tr("%1 Waiting for the network.").arg(told);
    } else {
        const QString wait = DurationText::of(change.retryAt->sinceEpoch - at.wall.sinceEpoch);
        entry.sentence = staleTold ? tr("Trying again in %1.").arg(wait)
                                   //: %1 is one or two sentences on how a connection ended, %2 like "3 s"
                                   : tr("%1 Trying again in %2.").arg(told, wait);
    }
    return entry;
}

QString Journal::figuresOf(const Dropped &drop)
{
    QStringList lines {CloseReasonText::details(drop.reason)};
    if (drop.age)
        lines += u"age %1 ms"_s.arg(drop.age->count());
    if (drop.idle)
        lines += u"idle %1 ms"_s.arg(drop.idle->count());
    lines += u"events %1, heartbeats %2, bytes %3"_s.arg(QString::number(drop.events), QString::number(drop.heartbeats),
                                                         QString::number(drop.bytes));
    return lines.join(u'\n');
}

// --- the rest

Journal::Entry Journal::entryOf(const EventArrived &arrival, Source &source, const Stamp &at)
{
    if (!arrival.recovered)
        source.lastSign = at.mono;
    const auto *malformed = std::get_if<MalformedEvent>(&arrival.event->content);
    if (!malformed)
        return std::nullopt;
    const auto count = source.events.pass(1, at.mono);
    if (!count)
        return std::nullopt;
    //: %1 is the name of an event, as "update"
    QString sentence = tr("An event “%1” could not be read.").arg(utf8(arrival.event->wire.event));
    if (*count > 1)
        //: %1 is a sentence on one event, %n the number of those since the last such entry
        sentence = tr("%1 Before it, %n more.", nullptr, *count - 1).arg(sentence);
    return JournalEntry {.kind = JournalKind::Malformed,
                         .sentence = sentence,
                         .cause = tr("A mistake in the server, or a damaged connection. The stream goes on."),
                         .details = utf8(malformed->reason)};
}

Journal::Entry Journal::entryOf(const GapFound &gap, Source &, const Stamp &)
{
    const QString away = DurationText::of(gap.to.sinceEpoch - gap.from.sinceEpoch);
    const auto filled = countable(gap.filled);
    if (gap.missing == 0 && filled == 0)
        return JournalEntry {.kind = JournalKind::Note,
                             .sentence = tr("Nothing was missed in the %1 without a connection.").arg(away)};
    if (gap.missing == 0)
        return JournalEntry {
            .kind = JournalKind::Recovered,
            //: %n is what was fetched, %1 like "3 min"
            .sentence
            = tr("%n post(s) of the %1 without a connection were fetched; nothing is missing.", nullptr, filled)
                  .arg(away)};
    JournalEntry entry {.kind = JournalKind::Gap, .details = gap.why};
    entry.sentence = filled == 0
        ? tr("Up to %1 may be missing: what came without a connection could not be fetched.").arg(away)
        //: %n is what was fetched, %1 like "3 min"
        : tr("%n post(s) of the %1 without a connection were fetched; more may be missing.", nullptr, filled).arg(away);
    return entry;
}

Journal::Entry Journal::entryOf(const StatusesRechecked &report, Source &, const Stamp &)
{
    JournalEntry entry {.kind = JournalKind::Note, .details = report.why};
    QStringList changes;
    if (report.edited > 0)
        //: part of a list of what happened to posts during an interruption
        changes += tr("%n edit(s)", nullptr, countable(report.edited));
    if (report.deleted > 0)
        //: part of a list of what happened to posts during an interruption
        changes += tr("%n deletion(s)", nullptr, countable(report.deleted));
    if (!changes.isEmpty()) {
        entry.kind = JournalKind::Recovered;
        //: %1 is "2 edits, 1 deletion", %n counts the posts that had come before and were looked at again
        entry.sentence = tr("Missed while the connection was away, and found in %n earlier post(s): %1.", nullptr,
                            countable(report.checked))
                             .arg(changes.join(u", "_s));
    } else if (report.checked > 0) {
        entry.sentence = tr("%n earlier post(s) were looked at again after the interruption: none has changed.",
                            nullptr, countable(report.checked));
    }
    if (report.unchecked > 0) {
        const QString rest = tr("%n earlier post(s) could not be looked at again: edits and deletions of them may be "
                                "missing.",
                                nullptr, countable(report.unchecked));
        //: two whole sentences, one behind the other
        entry.sentence = entry.sentence.isEmpty() ? rest : tr("%1 %2").arg(entry.sentence, rest);
    }
    return entry;
}

Journal::Entry Journal::entryOf(const DiagnosticRaised &raised, Source &source, const Stamp &at)
{
    const WireDiagnostic &diagnostic = raised.diagnostic;
    const auto passed = source.diagnostics[diagnostic.kind].pass(diagnostic.count, at.mono);
    if (!passed)
        return std::nullopt;
    const int count = *passed;
    JournalEntry entry {.kind = JournalKind::Malformed,
                        .details = u"%1: %2"_s.arg(utf8(toKey(diagnostic.kind)), utf8(diagnostic.detail))};
    switch (diagnostic.kind) {
    case WireDiagnostic::Kind::LineTooLong:
        entry.sentence = tr("A line of %n byte(s) was skipped: it is longer than any event may be.", nullptr, count);
        break;
    case WireDiagnostic::Kind::EventTooLong:
        entry.sentence = tr("An event of %n byte(s) was skipped: it is longer than any event may be.", nullptr, count);
        break;
    case WireDiagnostic::Kind::InvalidUtf8:
        entry.sentence = tr("%n place(s) in the stream are no valid text and were replaced.", nullptr, count);
        break;
    case WireDiagnostic::Kind::UnfinishedEvent:
        entry.sentence = tr("The stream ended in the middle of an event: its %n byte(s) are lost.", nullptr, count);
        break;
    case WireDiagnostic::Kind::MalformedFrame:
        entry.sentence = tr("%n message(s) came that are no event.", nullptr, count);
        break;
    case WireDiagnostic::Kind::BinaryFrame:
        entry.sentence = tr("%n binary message(s) came, where only text is due.", nullptr, count);
        break;
    case WireDiagnostic::Kind::ServerError:
        entry.sentence = tr("The server reports an error on the open connection: “%1”").arg(utf8(diagnostic.detail));
        break;
    }
    return entry;
}

Journal::Entry Journal::entryOf(const EventsDiscarded &discarded, Source &, const Stamp &)
{
    return JournalEntry {.kind = JournalKind::Note,
                         .sentence = tr("%n post(s) were not kept: they came faster than they could be shown.", nullptr,
                                        countable(discarded.updates))};
}

Journal::Entry Journal::entryOf(const HealthSample &sample, Source &source, const Stamp &)
{
    if (std::exchange(source.health, sample.state) == sample.state)
        return std::nullopt;
    JournalEntry entry {.kind = JournalKind::Health};
    const QString host = sample.server.host();
    switch (sample.state) {
    case HealthState::Ok:
        //: %1 is a host, %2 like "40 ms"
        entry.sentence = tr("The streaming service of %1 is well; it answered within %2.")
                             .arg(host, DurationText::of(sample.latency.value_or(0ms)));
        break;
    case HealthState::Degraded:
        entry.sentence = sample.cached ? tr("What %1 says about its health is a stored copy.").arg(host)
                                       : tr("The streaming service of %1 answers, but not as it should.").arg(host);
        break;
    case HealthState::Down:
        entry.sentence = tr("The streaming service of %1 is down.").arg(host);
        break;
    case HealthState::Unavailable:
        entry.sentence = tr("%1 does not tell the health of its streaming service.").arg(host);
        break;
    }
    QStringList details;
    if (sample.httpStatus)
        details += u"HTTP status %1"_s.arg(*sample.httpStatus);
    if (!sample.body.isEmpty())
        details += utf8(sample.body);
    if (sample.error) {
        const ReasonText text = CloseReasonText::of(*sample.error);
        entry.cause = text.explanation;
        entry.advice = text.advice;
        details += CloseReasonText::details(*sample.error);
    }
    entry.details = details.join(u'\n');
    return entry;
}

Journal::Entry Journal::entryOf(const NetworkChanged &change, Source &, const Stamp &)
{
    if (std::exchange(m_network, change.state) == change.state)
        return std::nullopt;
    JournalEntry entry {.kind = JournalKind::Network};
    switch (change.state) {
    case NetworkState::Online:
        entry.sentence = tr("The network is back.");
        break;
    case NetworkState::Offline:
        entry.sentence = tr("This machine has lost its network.");
        break;
    case NetworkState::Suspended:
        entry.sentence = tr("This machine went to sleep.");
        break;
    case NetworkState::Resumed:
        entry.sentence = tr("This machine woke up: streams connect again.");
        break;
    }
    return entry;
}

} // namespace thumpline
