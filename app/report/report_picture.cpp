#include "report/report_picture.h"

#include <algorithm>
#include <cmath>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double labelWidth = 64; // of a time, in units of the picture
constexpr double leastBeatGap = 5; // closer ones can't be told apart
constexpr double coveringMarks = 5;
constexpr auto usualPeriod = 15s;

/// As the tables write times: whatever the reader's country, the log beside it has the same form.
QString labelOf(const PulseTick &tick, const PulseClock &clock, std::chrono::milliseconds span)
{
    const QDateTime time = clock.wallAt(tick.at).toDateTime().toUTC();
    if (tick.isDay)
        return time.toString(u"MM-dd"_s);
    constexpr auto fewMinutes = 10min;
    return time.toString(span < fewMinutes ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

bool isWanted(const SourceId &source, const std::vector<SourceId> &wanted)
{
    return wanted.empty() || std::ranges::find(wanted, source) != wanted.end();
}

void placeMark(const PulseMark &mark, double x, std::vector<ReportMark> &marks)
{
    if (mark.kind == PulseMarkKind::Health || mark.kind == PulseMarkKind::Quiet)
        return; // the health lane shows it; what was quiet is told in words
    const bool wasOpen = mark.kind == PulseMarkKind::Drop;
    if (!marks.empty() && x - marks.back().x < coveringMarks) {
        ++marks.back().count;
        marks.back().wasOpen |= wasOpen;
        return;
    }
    marks.push_back({.x = x, .wasOpen = wasOpen});
}

void placeMarks(const PulseMarks &marks, const PulseAxis &axis, ReportLane &lane)
{
    for (const PulseMark &mark : marks.list) {
        const double x = axis.xOf(mark.at);
        if (mark.kind == PulseMarkKind::Gap) {
            const double from = std::max(x, 0.0);
            const double to = std::min(axis.xOf(mark.until), static_cast<double>(axis.width()));
            if (from <= to)
                lane.fills.push_back({from, to, mark.missing == 0});
        } else if (x >= 0 && x < axis.width()) {
            placeMark(mark, x, lane.marks);
        }
    }
}

std::vector<double> beatsOf(const PulseLane &lane, const PulseAxis &axis)
{
    std::vector<double> beats;
    const auto period = static_cast<double>(lane.period.value_or(usualPeriod).count());
    if (period / axis.msPerPixel() < leastBeatGap)
        return beats;
    lane.beats.visit(axis.range(), 0ms,
                     [&](PulseTime from, PulseTime, const PulseCell &) { beats.push_back(axis.xOf(from)); });
    return beats;
}

ReportLane laneOf(const PulseLane &lane, const PulseAxis &axis, PulseTime now)
{
    ReportLane drawn {.kind = ReportLane::Kind::Stream, .source = lane.source, .server = lane.server};
    drawn.runs = runsOf(lane.states, axis, now);
    drawn.bars = columnsOf(lane.events, axis, ReportPicture::barPitch);
    drawn.beats = beatsOf(lane, axis);
    placeMarks(lane.marks, axis, drawn);
    return drawn;
}

ReportLane laneOf(const PulseHealthLane &lane, const PulseAxis &axis, PulseTime now)
{
    return {.kind = ReportLane::Kind::Health,
            .server = lane.server,
            .runs = runsOf(lane.states, axis, now),
            .bars = columnsOf(lane.latency, axis, ReportPicture::barPitch)};
}

QChar characterOf(PulseState state)
{
    switch (state) {
    case PulseState::Live:
    case PulseState::HealthOk:
    case PulseState::Online:
        return u'█';
    case PulseState::Late:
    case PulseState::Stale:
    case PulseState::HealthDegraded:
        return u'▓';
    case PulseState::Connecting:
        return u'▒';
    case PulseState::Down:
    case PulseState::Failed:
    case PulseState::HealthDown:
    case PulseState::Offline:
        return u'▁';
    case PulseState::Waiting:
    case PulseState::Stopped:
    case PulseState::HealthUnavailable:
    case PulseState::Asleep:
    case PulseState::Unwatched:
        return u'·';
    }
    Q_UNREACHABLE();
    return u' ';
}

} // namespace

ReportPicture ReportPicture::of(const PulseHistory &history, const PulseRange &range, PulseTime now,
                                const std::vector<SourceId> &wanted)
{
    ReportPicture picture;
    picture.axis = PulseAxis(range, width);
    picture.ticks = pulseTicks(picture.axis, history.clock(), QTimeZone::utc(), labelWidth);
    for (PulseTick &tick : picture.ticks)
        tick.label = labelOf(tick, history.clock(), picture.axis.span());
    const auto seen = std::min(now, range.to);
    for (const PulseLane &lane : history.lanes()) {
        if (isWanted(lane.source, wanted))
            picture.lanes.push_back(laneOf(lane, picture.axis, seen));
    }
    const auto shows = [&](const QUrl &server) {
        return std::ranges::find(picture.lanes, server, &ReportLane::server) != picture.lanes.end();
    };
    for (const ReportLane &lane : picture.lanes)
        picture.mostEvents = std::max(picture.mostEvents, lane.bars.usualMost());
    for (const PulseHealthLane &lane : history.healthLanes()) {
        if (!shows(lane.server))
            continue;
        picture.lanes.push_back(laneOf(lane, picture.axis, seen));
        for (const PulseColumn &look : picture.lanes.back().bars.columns)
            picture.longestLatency = std::max(picture.longestLatency, look.count > 0 ? look.max : 0);
    }
    const auto network = runsOf(history.network(), picture.axis, seen);
    // A network that was there all the time is no news.
    if (std::ranges::any_of(network, [](const PulseRun &run) { return run.worst != PulseState::Online; }))
        picture.lanes.push_back({.kind = ReportLane::Kind::Network, .runs = network});
    return picture;
}

QString ReportPicture::strip(const ReportLane &lane, int characters) const
{
    QString strip(characters, u' ');
    std::vector<int> worst(static_cast<size_t>(characters), -1);
    for (const PulseRun &run : lane.runs) {
        const int from = run.from * characters / axis.width();
        const int to = std::max((run.to * characters + axis.width() - 1) / axis.width(), from + 1);
        for (int i = from; i < std::min(to, characters); ++i) {
            if (severity(run.worst) > worst[static_cast<size_t>(i)]) {
                worst[static_cast<size_t>(i)] = severity(run.worst);
                strip[i] = characterOf(run.worst);
            }
        }
    }
    return strip;
}

} // namespace thumpline
