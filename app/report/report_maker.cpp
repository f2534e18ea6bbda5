#include "report/report_maker.h"

#include "diagnosis/close_reason_text.h"
#include "report/report_summary.h"
#include "report/report_text.h"
#include "transport/http_headers.h"

#include <algorithm>
#include <map>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr size_t maxDrops = 200; // in the table: more convince nobody
constexpr size_t maxGaps = 100;
constexpr size_t maxProblems = 20;
constexpr double coveringMarks = 6; // units of the picture

bool overlaps(PulseTime from, PulseTime to, const PulseRange &range)
{
    return from < range.to && to >= range.from;
}

std::vector<ReportFact> factsOf(const HeaderList &headers)
{
    std::vector<ReportFact> facts;
    const HeaderList telling = diagnosticHeaders(headers, {}); // a file may hold others
    for (const auto &[name, value] : telling)
        facts.push_back({ReportText::clean(name), ReportText::clean(value)});
    return facts;
}

std::optional<milliseconds> valueOf(const std::optional<qint32> &ms)
{
    return ms ? std::optional(milliseconds {*ms}) : std::nullopt;
}

/// One making of a report.
class Maker
{
public:
    Maker(const PulseHistory &history, const ReportLog &log, const ReportRequest &request)
        : m_history(history)
        , m_log(log)
        , m_request(request)
    {}

    StreamReport make()
    {
        m_report.made = m_request.made;
        m_report.origin = m_request.origin;
        takeRange();
        for (const PulseLane &lane : m_history.lanes()) {
            if (isWanted(lane.source) && hasBegun(lane.states))
                m_report.streams.push_back(streamOf(lane));
        }
        takeDrops();
        takeCauses();
        takeGaps();
        takePeriods();
        takeHealth();
        m_report.network = m_history.network().shares(m_report.range);
        m_report.picture = ReportPicture::of(m_history, m_report.range, m_now, m_request.streams);
        numberMarks();
        m_report.summary = ReportSummary::of(m_report);
        return std::move(m_report);
    }

private:
    [[nodiscard]] bool isWanted(const SourceId &source) const
    {
        const auto &wanted = m_request.streams;
        return wanted.empty() || std::ranges::find(wanted, source) != wanted.end();
    }
    [[nodiscard]] bool hasBegun(const PulseSpans &spans) const
    {
        return spans.begin() && *spans.begin() < m_report.range.to;
    }
    [[nodiscard]] Timestamp wallAt(PulseTime at) const { return m_history.clock().wallAt(at); }

    void takeRange();
    ReportStream streamOf(const PulseLane &lane);
    [[nodiscard]] ReportHeartbeats heartbeatsOf(const PulseLaneFigures &figures) const;
    [[nodiscard]] std::optional<ReportConnection> connectionOf(const SourceId &source) const;
    void noteCounted(const ReportCells::Sum &sum);
    void takeDrops();
    [[nodiscard]] ReportDrop dropOf(const ReportLog::Attempt &attempt) const;
    void takeCauses();
    void takeGaps();
    void takePeriods();
    void takeHealth();
    [[nodiscard]] ReportHealth healthOf(const PulseHealthLane &lane) const;
    void numberMarks();

    const PulseHistory &m_history;
    const ReportLog &m_log;
    const ReportRequest &m_request;
    PulseTime m_now {0};
    std::optional<PulseRange> m_counted {};
    StreamReport m_report {};
};

void Maker::takeRange()
{
    m_now = m_history.clock().at(m_log.last()) + 1ms; // the newest record is in it
    m_now = std::max(m_now, m_request.now.value_or(m_now));
    const PulseRange held {m_history.begin().value_or(m_now), m_now};
    const PulseRange asked = m_request.range.value_or(held);
    PulseRange &range = m_report.range;
    range.from = std::clamp(asked.from, held.from, held.to);
    range.to = std::clamp(asked.to, range.from, held.to);
    m_report.from = wallAt(range.from);
    m_report.to = wallAt(range.to);
}

// --- streams

ReportStream Maker::streamOf(const PulseLane &lane)
{
    const PulseLaneFigures figures = figuresOf(lane, m_report.range, m_now);
    ReportStream stream {.source = lane.source,
                         .name = reportName(lane.target, lane.transport),
                         .host = ReportText::clean(lane.server.host()),
                         .server = QUrl(shownUrl(lane.server)),
                         .target = lane.target,
                         .transport = lane.transport,
                         .shares = figures.shares,
                         .liveShare = figures.liveShare(),
                         .heartbeats = heartbeatsOf(figures),
                         .connection = connectionOf(lane.source)};
    if (lane.server.port() > 0)
        stream.host += u":%1"_s.arg(lane.server.port());
    if (const ReportLog::Stream *held = m_log.stream(lane.source)) {
        const ReportCells::Sum sum = held->cells.sum(m_report.range);
        noteCounted(sum);
        stream.counts = sum.counts;
        stream.local = sum.local;
        stream.remote = sum.remote;
    }
    if (const StreamStatistics *statistics = m_log.statistics().find(lane.source))
        stream.serverClock = statistics->clockOffset();
    return stream;
}

/// Counts are kept by the minute or the hour: where they hold more than the range does, the reader is told so.
void Maker::noteCounted(const ReportCells::Sum &sum)
{
    if (!sum.cells || m_log.window())
        return;
    const PulseTime begin = m_history.begin().value_or(m_now);
    const PulseTime from = std::max(sum.cells->from, begin);
    const PulseTime to = std::min(sum.cells->to, m_now);
    if (from >= m_report.range.from && to <= m_report.range.to)
        return;
    m_counted
        = PulseRange {m_counted ? std::min(m_counted->from, from) : from, m_counted ? std::max(m_counted->to, to) : to};
    m_report.counted = {wallAt(m_counted->from), wallAt(m_counted->to)};
}

ReportHeartbeats Maker::heartbeatsOf(const PulseLaneFigures &figures) const
{
    ReportHeartbeats beats {.count = figures.beats.count,
                            .missed = figures.missedBeats,
                            .shortest = valueOf(figures.beats.min),
                            .longest = valueOf(figures.beats.max)};
    if (const StreamStatistics *statistics = m_log.statistics().find(figures.source)) {
        const HeartbeatFigures learned = statistics->heartbeats(m_log.last().mono);
        beats.period = learned.period;
        beats.learned = learned.learned;
        beats.jitter = learned.jitter;
    }
    return beats;
}

std::optional<ReportConnection> Maker::connectionOf(const SourceId &source) const
{
    const ConnectionLog::Stream *stream = m_log.connections().find(source);
    if (!stream)
        return std::nullopt;
    std::vector<const ConnectionRecord *> attempts; // newest first
    if (stream->now)
        attempts.push_back(&*stream->now);
    for (auto past = stream->past.rbegin(); past != stream->past.rend(); ++past)
        attempts.push_back(&*past);
    const auto isBefore = [this](const ConnectionRecord *attempt) {
        return attempt->began && m_history.clock().at(*attempt->began) < m_report.range.to;
    };
    const auto wasOpen = [&](const ConnectionRecord *attempt) { return isBefore(attempt) && attempt->opened; };
    auto found = std::ranges::find_if(attempts, wasOpen);
    if (found == attempts.end()) // how far it came
        found = std::ranges::find_if(attempts, isBefore);
    if (found == attempts.end())
        return std::nullopt;
    const ConnectionRecord &record = **found;
    ReportConnection connection {.began = record.began->wall,
                                 .phases = record.phases,
                                 .httpStatus = record.httpStatus,
                                 .headers = factsOf(record.headers),
                                 .tlsProtocol = ReportText::clean(record.tlsProtocol)};
    if (record.certificate)
        connection.certificate = ReportText::clean(*record.certificate);
    return connection;
}

// --- drops

ReportDrop Maker::dropOf(const ReportLog::Attempt &attempt) const
{
    const ConnectionRecord &record = attempt.record;
    ReportDrop drop {.source = record.source,
                     .place = attempt.at,
                     .at = record.ended.wall,
                     .wasOpen = record.wasOpen(),
                     .last = record.ended.wall,
                     .reason = ReportText::clean(record.end),
                     .what = ReportText::clean(CloseReasonText::explanationOf(record.end)),
                     .headers = factsOf(record.end.headers),
                     .age = record.age,
                     .idle = record.idle};
    for (const QString &words : {drop.reason.serverError, drop.reason.closeText}) {
        if (!words.isEmpty())
            drop.serverWords += words;
    }
    if (attempt.liveAgain && attempt.liveAgain < m_report.range.to)
        drop.down = *attempt.liveAgain - attempt.at;
    if (attempt.explanation)
        drop.explanation = ReportText::clean(*attempt.explanation);
    else
        drop.explanation.cause = "unknown"; // it came just now
    return drop;
}

void Maker::takeDrops()
{
    std::vector<ReportDrop> &drops = m_report.drops;
    std::map<SourceId, size_t> lastOf; // of a stream: the place of its last drop
    for (const ReportLog::Attempt &attempt : m_log.attempts()) {
        if (!m_report.range.contains(attempt.at) || !m_report.stream(attempt.record.source))
            continue;
        ReportDrop drop = dropOf(attempt);
        if (const auto before = lastOf.find(drop.source); before != lastOf.end() && !drop.wasOpen) {
            ReportDrop &last = drops[before->second];
            if (!last.wasOpen && last.explanation.cause == drop.explanation.cause
                && last.reason.ending == drop.reason.ending && last.reason.httpStatus == drop.reason.httpStatus) {
                ++last.times;
                last.last = drop.at;
                continue;
            }
        }
        lastOf[drop.source] = drops.size();
        drops.push_back(std::move(drop));
    }
    if (drops.size() > maxDrops) {
        const auto surplus = static_cast<qsizetype>(drops.size() - maxDrops);
        drops.erase(drops.begin(), drops.begin() + surplus);
    }
    qint64 listed = 0;
    for (ReportDrop &drop : drops) {
        drop.number = static_cast<int>(&drop - drops.data()) + 1;
        listed += drop.times;
    }
    m_report.omittedDrops = std::max<qint64>(m_report.dropCount() + m_report.failedAttempts() - listed, 0);
}

void Maker::takeCauses()
{
    std::vector<ReportCause> &causes = m_report.causes;
    for (const ReportDrop &drop : m_report.drops) {
        const auto same = [&](const ReportCause &cause) { return cause.explanation.cause == drop.explanation.cause; };
        auto cause = std::ranges::find_if(causes, same);
        if (cause == causes.end())
            cause = causes.insert(causes.end(), ReportCause {.explanation = drop.explanation});
        else if (drop.explanation.confidence <= cause->explanation.confidence)
            cause->explanation = drop.explanation;
        (drop.wasOpen ? cause->drops : cause->failedAttempts) += drop.times;
        cause->numbers.push_back(drop.number);
        if (std::ranges::find(cause->sources, drop.source) == cause->sources.end())
            cause->sources.push_back(drop.source);
    }
    for (const ReportDrop &drop : m_report.drops) {
        for (const OtherCause &other : drop.explanation.others) {
            const auto same = [&](const ReportCause &cause) { return cause.explanation.rule == other.rule; };
            if (const auto cause = std::ranges::find_if(causes, same); cause != causes.end())
                cause->mayExplain.push_back(drop.number);
        }
    }
    std::ranges::stable_sort(causes, [](const ReportCause &a, const ReportCause &b) {
        return std::pair(a.drops, a.failedAttempts) > std::pair(b.drops, b.failedAttempts);
    });
}

void Maker::numberMarks()
{
    for (const ReportDrop &drop : m_report.drops) {
        const auto lane = std::ranges::find(m_report.picture.lanes, drop.source, &ReportLane::source);
        if (lane == m_report.picture.lanes.end())
            continue;
        const double x = m_report.picture.axis.xOf(drop.place);
        const auto isThere = [x](const ReportMark &mark) { return mark.x <= x + 1 && x - mark.x < coveringMarks; };
        const auto mark = std::ranges::find_if(lane->marks, isThere);
        if (mark != lane->marks.end() && mark->drop == 0)
            mark->drop = drop.number;
    }
}

// --- gaps, quiet times, health

void Maker::takeGaps()
{
    for (const ReportLog::Gap &gap : m_log.gaps()) {
        const PulseTime from = std::min(m_history.clock().at(gap.found.from), gap.at);
        if (!overlaps(from, gap.at, m_report.range) || !m_report.stream(gap.source))
            continue;
        m_report.gaps.push_back({gap.source, gap.found.from, gap.found.to, gap.found.filled, gap.found.missing});
    }
    std::vector<ReportGap> &gaps = m_report.gaps;
    if (gaps.size() > maxGaps) {
        m_report.omittedGaps = static_cast<qint64>(gaps.size() - maxGaps);
        gaps.erase(gaps.begin(), gaps.begin() + static_cast<qsizetype>(m_report.omittedGaps));
    }
}

void Maker::takePeriods()
{
    for (const ReportLog::Period &period : m_log.periods()) {
        if (overlaps(period.from, period.to, m_report.range) && m_report.stream(period.explanation.source))
            m_report.periods.push_back({wallAt(period.from), wallAt(period.to), ReportText::clean(period.explanation)});
    }
}

void Maker::takeHealth()
{
    for (const PulseHealthLane &lane : m_history.healthLanes()) {
        const auto isOfServer = [&](const ReportStream &stream) {
            const PulseLane *mine = m_history.lane(stream.source);
            return mine && mine->server == lane.server;
        };
        if (std::ranges::any_of(m_report.streams, isOfServer) && hasBegun(lane.states))
            m_report.health.push_back(healthOf(lane));
    }
}

ReportHealth Maker::healthOf(const PulseHealthLane &lane) const
{
    const PulseHealthFigures figures = figuresOf(lane, m_report.range, m_now);
    ReportHealth health {.host = ReportText::clean(lane.server.host()),
                         .server = QUrl(shownUrl(lane.server)),
                         .shares = figures.shares,
                         .okShare = figures.okShare(),
                         .looks = figures.looks.count,
                         .problemLooks = figures.problems};
    const ReportLog::Health *held = m_log.health(lane.server);
    if (!held)
        return health;
    health.latency = held->latencies.sum(m_report.range).local;
    if (held->certificate)
        health.certificate = ReportText::clean(*held->certificate);
    for (const ReportLog::Problem &problem : held->problems) {
        if (!m_report.range.contains(problem.at))
            continue;
        const QByteArray words = problem.error ? CloseReasonText::inBrief(*problem.error) : problem.body;
        health.problems.push_back({wallAt(problem.at), problem.state, problem.httpStatus, problem.latency,
                                   ReportText::clean(words), problem.cached});
    }
    if (health.problems.size() > maxProblems)
        health.problems.erase(health.problems.begin(), health.problems.end() - static_cast<qsizetype>(maxProblems));
    return health;
}

} // namespace

StreamReport makeReport(const PulseHistory &history, const ReportLog &log, const ReportRequest &request)
{
    return Maker(history, log, request).make();
}

QString reportName(const StreamTarget &target, TransportKind transport)
{
    const QString kind = transport == TransportKind::Sse ? u"SSE"_s : u"WebSocket"_s;
    return u"%1 · %2"_s.arg(ReportText::clean(target.label()), kind);
}

} // namespace thumpline
