#include "ui/connection_texts.h"

#include "diagnosis/close_reason_text.h"
#include "diagnosis/duration_text.h"
#include "ui/quantities.h"

#include <QLocale>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

milliseconds toMs(std::chrono::nanoseconds time)
{
    return std::chrono::floor<milliseconds>(time);
}

/// For %n, which is an int.
int countable(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, 1'000'000'000));
}

/// A line breaks between two figures, not between a number and its unit.
QString joined(QStringList parts)
{
    parts.replaceInStrings(u" "_s, QString(QChar::Nbsp));
    return parts.join(u" · "_s);
}

} // namespace

std::vector<ConnectionSection> ConnectionTexts::of(const StreamStatistics &statistics, Instant now)
{
    using Kind = ConnectionSection::Kind;
    std::vector<ConnectionSection> sections;
    const auto add = [&sections](Kind kind, const QString &title, Lines lines) {
        if (!lines.empty())
            sections.push_back({kind, title, std::move(lines)});
    };
    add(Kind::Heartbeats, tr("Heartbeats"), heartbeats(statistics, now));
    add(Kind::Events, tr("Events"), events(statistics, now));
    add(Kind::Delivery, tr("Delivery"), delivery(statistics));
    //: heading: the steps of the last attempt to connect
    add(Kind::Connecting, tr("Last attempt"), connecting(statistics));
    //: heading: how the connection ended the last time
    add(Kind::LastDrop, tr("Last drop"), lastDrop(statistics, now));
    return sections;
}

// --- heartbeats

ConnectionTexts::Lines ConnectionTexts::heartbeats(const StreamStatistics &statistics, Instant now)
{
    const HeartbeatFigures beats = statistics.heartbeats(now);
    Lines lines {{tr("Expected"), expected(beats),
                  tr("How often a sign of life is due; learned from the last seven gaps between them.")}};
    if (beats.last)
        //: %1 is a duration
        lines.push_back({tr("Last"), tr("%1 ago").arg(DurationText::brief(toMs(now - *beats.last))), {}});
    if (beats.lateAt)
        lines.push_back(
            {tr("Next"), next(beats, now),
             tr("Any byte is a sign of life. Without one the stream is late at 2.5 periods, and given up as "
                "half open at 3 periods and 5 s.")});
    if (beats.jitter)
        //: how much the pauses between heartbeats differ from each other; %1 is a duration
        lines.push_back({tr("Jitter"), tr("± %1", "jitter").arg(DurationText::latency(*beats.jitter)),
                         tr("The median of what the last gaps differ from the usual one.")});
    if (beats.missed > 0 || beats.missing > 0) {
        QStringList parts {Quantities::count(beats.missed)};
        if (beats.missing > 0)
            //: heartbeats that are overdue at this moment
            parts << tr("%n overdue now", nullptr, countable(beats.missing));
        lines.push_back(
            {tr("Missed"), joined(parts), tr("Heartbeats that did not come while the connection stayed open.")});
    }
    if (beats.roundTrip) {
        const DelayHistogram &all = statistics.roundTrips();
        lines.push_back({tr("Round trip"),
                         //: times from our ping to the answer: the last one, and two figures over all of them
                         tr("%1 · median %2, 95 %: %3")
                             .arg(DurationText::latency(*beats.roundTrip), DurationText::latency(*all.percentile(0.5)),
                                  DurationText::latency(*all.percentile(0.95))),
                         tr("From our own ping to the server's answer.")});
    }
    if (beats.transport == TransportKind::WebSocket)
        lines.push_back({{},
                         tr("Counted are the answers to our own pings: those of the server are answered inside Qt, and "
                            "can't be seen."),
                         {}});
    return lines;
}

QString ConnectionTexts::expected(const HeartbeatFigures &beats)
{
    const QString period = DurationText::brief(beats.period);
    //: how often a heartbeat comes; %1 is a duration
    return beats.learned ? tr("every %1").arg(period)
                         //: %1 is a duration
                         : tr("every %1 at most; not measured yet").arg(period);
}

QString ConnectionTexts::next(const HeartbeatFigures &beats, Instant now)
{
    QStringList parts;
    if (beats.due && *beats.due >= now)
        //: when the next heartbeat is due; %1 is a duration
        parts << tr("due in %1").arg(DurationText::brief(toMs(*beats.due - now)));
    else if (beats.due)
        //: a heartbeat should have come; %1 is a duration
        parts << tr("due since %1").arg(DurationText::brief(toMs(now - *beats.due)));
    if (*beats.lateAt >= now)
        //: when the stream counts as late if nothing comes; %1 is a duration
        parts << tr("late in %1").arg(DurationText::brief(toMs(*beats.lateAt - now)));
    if (beats.staleAt && *beats.staleAt >= now)
        //: when the connection is given up if nothing comes; %1 is a duration
        parts << tr("given up in %1").arg(DurationText::brief(toMs(*beats.staleAt - now)));
    return joined(parts);
}

// --- events

ConnectionTexts::Lines ConnectionTexts::events(const StreamStatistics &statistics, Instant now)
{
    const StreamCounts &counts = statistics.counts();
    const qint64 minute = statistics.eventsInLastMinute(now);
    const qint64 hour = statistics.eventsInLastHour(now);
    Lines lines {{tr("Rate"),
                  //: events: %1 in the last minute, %2 in the last hour; both are numbers
                  tr("%1 in a minute · %2 in an hour").arg(Quantities::count(minute), Quantities::count(hour)),
                  tr("Live events of the last minute, and of the last hour.")}};
    if (const auto quiet = statistics.quietFor(now)) {
        QStringList parts {DurationText::brief(*quiet)};
        if (statistics.longestQuiet() > 0ms)
            //: the longest time without an event so far; %1 is a duration
            parts << tr("longest %1").arg(DurationText::brief(std::max(*quiet, statistics.longestQuiet())));
        //: how long no event has come
        lines.push_back({tr("Quiet for"), joined(parts), tr("Since the last event, or since it is live.")});
    }
    if (statistics.newest())
        lines.push_back(
            {tr("By REST"),
             statistics.restMovesOn() ? tr("the timeline goes on without this stream") : tr("nothing new there either"),
             tr("While a live stream brings nothing, the newest status of the same timeline is asked for "
                "once a minute.")});
    if (counts.events + counts.recovered > 0)
        lines.push_back({tr("So far"), counted(counts), {}});
    if (counts.drops + counts.gaps > 0)
        lines.push_back(
            {tr("Interrupted"), tr("%n time(s)", nullptr, countable(std::max(counts.drops, counts.gaps))), {}});
    if (const auto &recheck = statistics.lastRecheck()) {
        QStringList parts {tr("%n earlier post(s)", nullptr, countable(recheck->checked)),
                           tr("%n edit(s)", nullptr, countable(recheck->edited)),
                           tr("%n deletion(s)", nullptr, countable(recheck->deleted))};
        if (recheck->unchecked > 0)
            //: posts that were not looked at again
            parts << tr("%n left out", nullptr, countable(recheck->unchecked));
        lines.push_back({tr("Looked again"), joined(parts),
                         tr("After the last interruption: edits and deletions that the stream had not told.")});
    }
    return lines;
}

QString ConnectionTexts::counted(const StreamCounts &counts)
{
    QStringList parts {tr("%n event(s)", nullptr, countable(counts.events))};
    if (counts.edits > 0)
        parts << tr("%n edit(s)", nullptr, countable(counts.edits));
    if (counts.deletions > 0)
        parts << tr("%n deletion(s)", nullptr, countable(counts.deletions));
    if (counts.notifications > 0)
        parts << tr("%n notification(s)", nullptr, countable(counts.notifications));
    if (counts.malformed > 0)
        parts << tr("%n malformed", "events", countable(counts.malformed));
    if (counts.recovered > 0)
        //: events that were fetched after an interruption
        parts << tr("%n by REST", "events", countable(counts.recovered));
    return joined(parts);
}

// --- delivery

ConnectionTexts::Lines ConnectionTexts::delivery(const StreamStatistics &statistics)
{
    Lines lines;
    const auto &estimate = statistics.clockOffset();
    const milliseconds error = estimate ? estimate->error : 0ms;
    const DelayHistogram local = statistics.localDelays();
    if (local.count() > 0)
        //: posts of people of this instance
        lines.push_back({tr("Local posts"), percentiles(local, error),
                         tr("From creation to arrival: the way through the server's queues. It grows when the server "
                            "can't keep up.")});
    const DelayHistogram remote = statistics.remoteDelays();
    if (remote.count() > 0)
        //: posts of people of other instances
        lines.push_back(
            {tr("Remote posts"), percentiles(remote, error),
             tr("From creation to arrival, by the author's clock: the way from server to server is in it.")});
    if (estimate)
        lines.push_back({tr("Server's clock"), clock(*estimate),
                         tr("Estimated from the Date headers of %n answer(s), which are cut to seconds. The delays are "
                            "corrected by it.",
                            nullptr, estimate->samples)});
    else if (!lines.empty())
        lines.push_back({tr("Server's clock"), tr("unknown: the delays are by ours"), {}});
    return lines;
}

QString ConnectionTexts::percentiles(const DelayHistogram &histogram, milliseconds error)
{
    // What is less than the clocks are known by is no figure.
    const auto shown = [error](milliseconds delay) {
        //: a delay that is too short to be measured; %1 is a duration
        return delay < error ? tr("under %1").arg(DurationText::latency(error)) : DurationText::latency(delay);
    };
    QStringList parts {//: half of all took less; %1 is a duration
                       tr("median %1").arg(shown(*histogram.percentile(0.5)))};
    if (histogram.count() >= 10)
        //: nine of ten took less; %1 is a duration
        parts << tr("90 %: %1").arg(shown(*histogram.percentile(0.9)));
    if (histogram.count() >= 100)
        //: 99 of 100 took less; %1 is a duration
        parts << tr("99 %: %1").arg(shown(*histogram.percentile(0.99)));
    if (histogram.count() > 1)
        //: the longest one; %1 is a duration
        parts << tr("longest %1").arg(shown(histogram.max()));
    if (histogram.negative() > 0)
        //: posts that claim to have been written after they came
        parts << tr("%n from the future", nullptr, countable(histogram.negative()));
    return joined(parts);
}

QString ConnectionTexts::clock(const ClockOffset::Estimate &estimate)
{
    const QString size = DurationText::latency(std::chrono::abs(estimate.offset));
    const QString error = DurationText::latency(estimate.error);
    if (std::chrono::abs(estimate.offset) <= estimate.error)
        //: the clocks of both machines; %1 is a duration
        return tr("as ours, ± %1").arg(error);
    //: %1 is how far, %2 how exactly that is known
    return estimate.offset > 0ms ? tr("%1 ahead of ours, ± %2").arg(size, error)
                                 //: %1 is how far, %2 how exactly that is known
                                 : tr("%1 behind ours, ± %2").arg(size, error);
}

// --- the connection itself

QString ConnectionTexts::name(ConnectionPhase phase)
{
    switch (phase) {
    case ConnectionPhase::Dns:
        return u"DNS"_s; // names: the same in every language
    case ConnectionPhase::Tcp:
        return u"TCP"_s;
    case ConnectionPhase::Tls:
        return u"TLS"_s;
    case ConnectionPhase::Http:
        return u"HTTP"_s;
    case ConnectionPhase::Upgrade:
        return u"WebSocket"_s;
    case ConnectionPhase::FirstByte:
        return tr("First byte");
    case ConnectionPhase::FirstHeartbeat:
        return tr("First heartbeat");
    }
    Q_UNREACHABLE();
}

ConnectionTexts::Lines ConnectionTexts::connecting(const StreamStatistics &statistics)
{
    Lines lines;
    for (const PhaseReached &phase : statistics.phases()) {
        QStringList parts {DurationText::latency(phase.sinceStart)};
        if (phase.httpStatus)
            //: a status code of HTTP, as 200
            parts << tr("status %1").arg(QString::number(*phase.httpStatus));
        if (!phase.tlsProtocol.isEmpty())
            parts << phase.tlsProtocol;
        if (phase.reused)
            //: a stream on a WebSocket connection that was open for another one
            parts << tr("on an open connection");
        lines.push_back({name(phase.phase), joined(parts), tr("Since the attempt began.")});
    }
    return lines;
}

ConnectionTexts::Lines ConnectionTexts::lastDrop(const StreamStatistics &statistics, Instant now)
{
    const auto &drop = statistics.lastDrop();
    if (!drop)
        return {};
    const Stamp at = statistics.lastDropAt();
    const QString clock = QLocale().toString(at.wall.toDateTime().toLocalTime().time(), u"HH:mm:ss");
    Lines lines {{tr("When"),
                  //: a time of the day, and how long ago that is
                  tr("%1 · %2 ago").arg(clock, DurationText::brief(toMs(now - at.mono))),
                  {}}};
    const ReasonText text = CloseReasonText::of(drop->reason);
    lines.push_back({tr("How"), CloseReasonText::withServerWords(drop->reason, text.explanation), {}});
    if (drop->age)
        //: how long the connection had been open
        lines.push_back({tr("Lived"), DurationText::of(*drop->age), {}});
    if (drop->idle)
        //: how long nothing had come before the end
        lines.push_back({tr("Silent before"), DurationText::latency(*drop->idle), {}});
    return lines;
}

} // namespace thumpline
