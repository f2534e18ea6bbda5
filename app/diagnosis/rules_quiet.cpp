#include "diagnosis/duration_text.h"
#include "diagnosis/quiet_rules.h"

#include <QLocale>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// The server sends its first comment together with the headers.
constexpr auto lateFirstByte = 5s;
// Without word of the first byte: the first heartbeat is due after 15 s.
constexpr auto lateFirstSign = 22s;
constexpr int enoughBunches = 2;
constexpr qint64 enoughEvents = 6;

int countable(qint64 count)
{
    return static_cast<int>(std::clamp<qint64>(count, 0, 1'000'000'000));
}

QString seconds(milliseconds time)
{
    return QLocale().toString(static_cast<double>(time.count()) / 1000, 'f', 1) + u" s"_s;
}

QString lasting(const Stamp &from, const Stamp &until)
{
    return DurationText::of(std::chrono::floor<milliseconds>(until.mono - from.mono));
}

std::optional<milliseconds> firstByteDelay(const ConnectionRecord &connection)
{
    const PhaseTimes &phases = connection.phases;
    if (phases.firstByte && phases.http)
        return *phases.firstByte - *phases.http;
    return std::nullopt;
}

/// When a post was written, where its id tells; empty where not. The id itself is nobody's business but the reader's:
/// explanations are passed on.
QString writtenAt(const std::optional<EntityId> &id)
{
    const auto at = id ? id->createdAt() : std::nullopt;
    return at ? at->toDateTime().toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

/// Whether nearly all events came right beside a heartbeat: something sends on only when it is full or poked.
bool rideOnHeartbeats(const ConnectionRecord &connection)
{
    constexpr double nearlyAll = 0.8;
    const auto &beats = connection.beats;
    return connection.events >= enoughEvents && beats.count >= 4
        && static_cast<double>(connection.eventsAtBeats) >= nearlyAll * static_cast<double>(connection.events);
}

} // namespace

std::optional<Explanation> QuietRules::explain(const QuietPeriod &period)
{
    if (period.looks == 0)
        return std::nullopt;
    Explanation e {
        .source = period.source, .dropAt = period.from, .until = period.until, .ongoing = period.end == QuietEnd::None};
    //: REST is the part of the interface that is asked instead of listened to; %n counts how often, %1 like "3 min"
    e.evidence += tr("In %1 without news the same timeline was asked for (REST) %n time(s).", nullptr, period.looks)
                      .arg(lasting(period.from, period.until));
    if (period.moves > 0) {
        e.evidence += tr("It had %n newer newest post(s) that the stream did not bring.", nullptr, period.moves);
        if (const QString newest = writtenAt(period.newest); !newest.isEmpty()) {
            const QString brought = writtenAt(period.streamNewest);
            //: when two posts were written, by REST and on a stream: %1 and %2 are dates with times, or a dash
            e.evidence += tr("Written (UTC): the newest by REST %1, the newest on the stream %2.")
                              .arg(newest, brought.isEmpty() ? u"–"_s : brought);
        }
    } else {
        e.evidence += tr("It had nothing newer either.");
    }
    if (period.heartbeats > 0)
        e.evidence
            += tr("%n heartbeat(s) came meanwhile: the connection is alive.", nullptr, countable(period.heartbeats));
    if (period.deletions > 0)
        e.evidence += tr("%n deletion(s) came on the stream meanwhile.", nullptr, countable(period.deletions));
    if (period.end == QuietEnd::News)
        e.evidence += tr("Then the stream brought news again.");
    else if (period.end == QuietEnd::Drop)
        e.evidence += tr("Then the connection ended.");
    constexpr RuleId broken {31};
    constexpr RuleId calm {32};
    if (period.moves == 0) {
        e.rule = calm;
        e.cause = "nothing_happens";
        e.confidence = period.isCompared ? Confidence::Likely : Confidence::Possible;
        e.text = tr("Nothing happened on this timeline; all is well.");
        if (e.confidence == Confidence::Possible)
            e.others = {{broken, Confidence::Possible}};
        return e;
    }
    e.rule = broken;
    e.cause = "event_path_broken";
    e.confidence = period.moves > 1 ? Confidence::Likely : Confidence::Possible;
    e.text = tr("The timeline moves on without the stream: the event path behind the streaming service is broken "
                "(Redis), or the feed is closed for this account.");
    e.tellApart = tr("If deletions still come, or other accounts get posts, the feed is closed; if no stream of this "
                     "server brings anything, it is the event path.");
    e.advice = tr("Read the timeline by REST meanwhile, and tell the server’s administrator.");
    e.adminAdvice
        = tr("Is Redis up, and do web, Sidekiq and streaming use the same one with the same namespace? Health "
             "does not look at that.");
    if (period.moves == 1)
        e.others = {{calm, Confidence::Possible}};
    return e;
}

Explanation QuietRules::explain(const LatePeriod &period)
{
    Explanation e {.source = period.source,
                   .dropAt = period.from,
                   .until = period.until,
                   .rule = {34},
                   .confidence = period.otherKnown ? Confidence::Likely : Confidence::Possible};
    //: %1 and %2 like "12.0 s"; %n is the number of posts that were late
    e.evidence += tr("From creation to arrival it took %1, instead of %2 as before (%n post(s)).", nullptr,
                     countable(period.posts))
                      .arg(seconds(period.worst), seconds(period.usual));
    if (period.isLocal) {
        e.cause = "queue_lag";
        e.text = tr("The server’s queue lags (Sidekiq): posts of this server come later and later.");
        e.advice = tr("Nothing to do: nothing is lost, it only comes late.");
        e.adminAdvice = tr("Look at the latency of Sidekiq’s queues, most of all “default”.");
        if (period.otherKnown)
            e.evidence += tr("Posts from other servers came no later than before.");
    } else {
        e.cause = "federation_lag";
        e.text = tr("Federation lags: posts from other servers come later and later.");
        e.advice = tr("Nothing to do: nothing is lost, it only comes late.");
        e.adminAdvice = tr("Look at the latency of Sidekiq’s queue “ingress”; or the other servers send late.");
        if (period.otherKnown)
            e.evidence += tr("Posts of this server came no later than before.");
    }
    if (!period.otherKnown)
        e.tellApart = tr("Posts of both kinds tell whether the queue or federation lags.");
    return e;
}

Explanation QuietRules::heldBack()
{
    return {
        .confidence = Confidence::Likely,
        .text = tr("A proxy holds back what comes on the stream and lets it go in bunches: it buffers or compresses."),
        .advice = tr("Try WebSocket for this stream: proxies do not hold it back."),
        .adminAdvice
        = tr("Turn buffering and compression off for /api/v1/streaming (nginx: proxy_buffering off; gzip off)."),
    };
}

std::optional<Explanation> QuietRules::buffered(const ConnectionRecord &connection, const Stamp &until)
{
    if (connection.transport == TransportKind::WebSocket || !connection.opened)
        return std::nullopt;
    const auto delay = firstByteDelay(connection);
    const bool lateByte = delay && *delay >= lateFirstByte;
    const bool lateSign
        = !connection.phases.firstByte && connection.firstSign && *connection.firstSign >= lateFirstSign;
    const bool riding = rideOnHeartbeats(connection);
    Explanation e = heldBack();
    e.source = connection.source;
    e.dropAt = *connection.opened;
    e.until = until;
    if (lateByte || lateSign) {
        e.rule = {14};
        e.cause = "answer_held_back";
        e.evidence += lateByte ? tr("The first byte came %1 after the headers; a streaming server sends it with them.")
                                     .arg(seconds(*delay))
                               : tr("The first sign of life came %1 after the opening; heartbeats are due after 15 s.")
                                     .arg(seconds(*connection.firstSign));
    } else if (connection.beats.bunches >= enoughBunches || riding) {
        e.rule = {15};
        e.cause = "stream_held_back";
    } else {
        return std::nullopt;
    }
    if (connection.beats.bunches > 0) {
        e.evidence += tr("%n time(s) several heartbeats came at once after a pause; the longest pause was %1.", nullptr,
                         connection.beats.bunches)
                          .arg(seconds(connection.beats.longest));
    }
    if (riding) {
        e.evidence += tr("%1 of %n event(s) came together with a heartbeat.", nullptr, countable(connection.events))
                          .arg(QLocale().toString(connection.eventsAtBeats));
    }
    return e;
}

} // namespace thumpline
