#include "report/report_figures.h"

#include "diagnosis/duration_text.h"
#include "diagnosis/pulse_words.h"

#include <QLocale>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

DocText plain(const QString &text)
{
    return {.text = text};
}

const QString dash = u"–"_s;

} // namespace

QString ReportFigures::count(qint64 number)
{
    return QLocale().toString(number);
}

QString ReportFigures::time(const std::optional<milliseconds> &time)
{
    return time ? DurationText::of(*time) : dash;
}

QString ReportFigures::latency(const std::optional<milliseconds> &time)
{
    return time ? DurationText::latency(*time) : dash;
}

QString ReportFigures::exact(const std::optional<milliseconds> &time)
{
    if (!time || *time >= std::chrono::minutes {10})
        return ReportFigures::time(time);
    if (*time < std::chrono::seconds {1})
        return latency(time);
    //: a number of seconds
    return tr("%1 s").arg(QLocale().toString(static_cast<double>(time->count()) / 1'000, 'f', 1));
}

QString ReportFigures::moment(Timestamp at)
{
    return at.toDateTime().toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

DocText ReportFigures::nameOf(const StreamReport &report, const SourceId &source)
{
    const ReportStream *stream = report.stream(source);
    if (!stream)
        return plain(QString::fromLatin1(source));
    const auto isElsewhere = [&](const ReportStream &other) { return other.host != stream->host; };
    const auto isTwin = [&](const ReportStream &other) {
        return other.source != source && other.host == stream->host && other.name == stream->name;
    };
    QString name = std::ranges::any_of(report.streams, isElsewhere) ? report.nameOf(source) : stream->name;
    if (std::ranges::any_of(report.streams, isTwin))
        name += u" (%1)"_s.arg(QString::fromLatin1(source));
    return plain(name);
}

DocTable ReportFigures::connections(const StreamReport &report)
{
    DocTable table {.caption = tr("Connections of the streams"),
                    .columns = {{tr("Stream")},
                                {tr("Live", "share of the time"), true},
                                {tr("Drops"), true},
                                {tr("Attempts to connect"), true},
                                {tr("of these failed", "attempts to connect"), true},
                                {tr("Down", "length of time"), true},
                                {tr("Not watched", "length of time"), true}}};
    for (const ReportStream &stream : report.streams) {
        const milliseconds down = stream.shares.of(PulseState::Down) + stream.shares.of(PulseState::Failed)
            + stream.shares.of(PulseState::Stale) + stream.shares.of(PulseState::Waiting);
        const milliseconds unseen = stream.shares.of(PulseState::Unwatched) + stream.shares.of(PulseState::Stopped);
        table.rows.push_back({nameOf(report, stream.source), plain(PulseWords::share(stream.liveShare)),
                              plain(count(stream.counts.drops)), plain(count(stream.counts.attempts)),
                              plain(count(stream.counts.failedAttempts)), plain(time(down)),
                              plain(unseen.count() > 0 ? time(unseen) : dash)});
    }
    return table;
}

DocTable ReportFigures::heartbeats(const StreamReport &report)
{
    DocTable table {.caption = tr("Heartbeats of the streams"),
                    .columns = {{tr("Stream")},
                                {tr("Heartbeats"), true},
                                {tr("Missed", "heartbeats"), true},
                                {tr("Period", "of heartbeats"), true},
                                {tr("Jitter", "of heartbeats"), true},
                                {tr("Shortest", "time between heartbeats"), true},
                                {tr("Longest", "time between heartbeats"), true}}};
    for (const ReportStream &stream : report.streams) {
        const ReportHeartbeats &beats = stream.heartbeats;
        const QString period = beats.period.count() <= 0 ? dash
            : beats.learned                              ? exact(beats.period)
                                                         : //: of a period that was not learned: %1 like "15 s"
            tr("%1 expected").arg(exact(beats.period));
        table.rows.push_back({nameOf(report, stream.source), plain(count(beats.count)), plain(count(beats.missed)),
                              plain(period), plain(exact(beats.jitter)), plain(exact(beats.shortest)),
                              plain(exact(beats.longest))});
    }
    return table;
}

DocTable ReportFigures::events(const StreamReport &report)
{
    DocTable table {.caption = tr("Events of the streams"),
                    .columns = {{tr("Stream")},
                                {tr("Events"), true},
                                {tr("Posts"), true},
                                {tr("Edits"), true},
                                {tr("Deletions"), true},
                                {tr("Notifications"), true},
                                {tr("Others", "events"), true},
                                {tr("Unreadable", "events"), true},
                                {tr("Fetched afterwards", "posts"), true}}};
    for (const ReportStream &stream : report.streams) {
        const ReportCounts &counts = stream.counts;
        std::vector<DocText> row {nameOf(report, stream.source)};
        for (const qint64 number : {counts.events(), counts.updates, counts.edits, counts.deletions,
                                    counts.notifications, counts.others, counts.malformed, counts.recovered})
            row.push_back(plain(count(number)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<DocText> ReportFigures::delayRow(const StreamReport &report, const ReportStream &stream,
                                             const DelayHistogram &delays, const QString &kind)
{
    return {nameOf(report, stream.source),
            plain(kind),
            plain(count(delays.count())),
            plain(latency(delays.percentile(0.5))),
            plain(latency(delays.percentile(0.9))),
            plain(latency(delays.percentile(0.99))),
            plain(latency(delays.max()))};
}

DocTable ReportFigures::delays(const StreamReport &report)
{
    DocTable table {.caption = tr("From the writing of a post to its arrival"),
                    .columns = {{tr("Stream")},
                                {tr("Posts of")},
                                {tr("Posts"), true},
                                {tr("Median"), true},
                                {tr("90 %"), true},
                                {tr("99 %"), true},
                                {tr("Longest", "delay"), true}}};
    for (const ReportStream &stream : report.streams) {
        if (stream.local.count() > 0)
            table.rows.push_back(delayRow(report, stream, stream.local, tr("this instance")));
        if (stream.remote.count() > 0)
            table.rows.push_back(delayRow(report, stream, stream.remote, tr("other instances")));
    }
    return table;
}

DocTable ReportFigures::health(const StreamReport &report)
{
    DocTable table {.caption = tr("Health of the streaming services, as they say it"),
                    .columns = {{tr("Instance")},
                                {tr("OK", "share of the time")},
                                {tr("Times asked"), true},
                                {tr("Not OK", "count"), true},
                                {tr("Median answer"), true},
                                {tr("99 %"), true},
                                {tr("Longest", "answer"), true}}};
    table.columns[1].isNumber = true;
    for (const ReportHealth &health : report.health) {
        const QString share = health.okShare || health.looks == 0 ? PulseWords::share(health.okShare)
                                                                  : PulseWords::state(PulseState::HealthUnavailable);
        table.rows.push_back({{.text = health.host, .isQuoted = true},
                              plain(share),
                              plain(count(health.looks)),
                              plain(count(health.problemLooks)),
                              plain(latency(health.latency.percentile(0.5))),
                              plain(latency(health.latency.percentile(0.99))),
                              plain(health.latency.count() > 0 ? latency(health.latency.max()) : dash)});
    }
    return table;
}

DocTable ReportFigures::healthProblems(const StreamReport &report)
{
    DocTable table {.caption = tr("Times when a streaming service was not well"),
                    .columns = {{tr("Time (UTC)")},
                                {tr("Instance")},
                                {tr("Health")},
                                {tr("HTTP status"), true},
                                {tr("Answer after"), true},
                                {tr("What came")}}};
    for (const ReportHealth &health : report.health) {
        for (const ReportHealthProblem &problem : health.problems) {
            const bool isDown = problem.state == HealthState::Down;
            const PulseState state = isDown ? PulseState::HealthDown : PulseState::HealthDegraded;
            const QString words = problem.cached ? //: what came in place of an answer; %1 the text of it
                tr("a stored copy from a cache: %1").arg(problem.words)
                                                 : problem.words;
            table.rows.push_back({plain(moment(problem.at)),
                                  {.text = health.host, .isQuoted = true},
                                  {.text = PulseWords::state(state), .state = state, .hasMark = true},
                                  plain(problem.httpStatus ? QString::number(*problem.httpStatus) : dash),
                                  plain(latency(problem.latency)),
                                  {.text = words, .isQuoted = true}});
        }
    }
    return table;
}

} // namespace thumpline
