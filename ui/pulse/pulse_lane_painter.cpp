#include "ui/pulse/pulse_lane_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

constexpr int barPitch = 4; // px: half of it bar, half ground
constexpr int bar = 2;
constexpr int leastBar = 2;
constexpr int beatRoom = 8; // at the top of a band; bars stay below it
constexpr double steepness = 0.7; // below 1: few events are seen beside many
constexpr double fewEvents = 4; // what a bar of full height stands for at least
constexpr double leastBeatGap = 6; // px; closer ticks become the strip
constexpr int stripPitch = 6;
constexpr int forgottenPitch = 10;
constexpr double irregular = 1.75; // periods
constexpr double leastHealthGap = 5; // px between two looks; closer ones become columns
constexpr int healthPitch = 4;

/// The next of 1, 1.5, 2, 3, 5, 7, 10, 15…: bars keep their height while a rate goes up and down a little.
double roundScale(double most)
{
    double scale = 1;
    while (true) {
        for (const double step : {1.0, 1.5, 2.0, 3.0, 5.0, 7.0}) {
            if (step * scale >= most)
                return step * scale;
        }
        scale *= 10;
    }
}

/// 0 to 1: 1 ms stands at the ground, 10 s at the top, in between by orders of magnitude.
double latencyHeight(qint32 ms)
{
    return std::clamp(std::log10(std::max(ms, 1)) / 4.0, 0.0, 1.0);
}

} // namespace

PulseLanePainter::PulseLanePainter(QPainter &painter, const PulseAxis &axis, PulseTime now, const PulseLook &look)
    : m_painter(painter)
    , m_axis(axis)
    , m_now(now)
    , m_look(look)
{}

void PulseLanePainter::paintStream(const PulseLane &lane, int top, int height)
{
    paintStates(lane.states, top, height);
    paintEvents(lane, top, height);
    paintBeats(lane, top);
    paintForgotten(lane, top);
    paintMarks(lane.marks, top, height);
}

// --- states

void PulseLanePainter::paintStates(const PulseSpans &spans, int top, int height)
{
    // Patterns hang on the time, not on the view: they move along with what they fill.
    m_painter.setBrushOrigin(QPointF(-std::fmod(m_axis.leftPixel(), PulseLook::tile), top));
    const std::vector<PulseRun> runs = runsOf(spans, m_axis, m_now);
    for (const PulseRun &run : runs) {
        m_painter.fillRect(run.from, top, run.to - run.from, height, m_look.fill(run.best));
        if (run.best != run.worst)
            paintMixed(run, top, height);
        if (run.worst == PulseState::Stopped)
            m_painter.fillRect(run.from, top + height / 2, run.to - run.from, 1, m_look.tone(Tone::Waiting).mark);
    }
    outlineDashed(runs, top, height);
}

/// Pixels that hold more than one state: the worse one stands on the ground, as high as its share, and is seen at all.
void PulseLanePainter::paintMixed(const PulseRun &run, int top, int height)
{
    const double share = std::clamp(std::sqrt(static_cast<double>(run.worstShare)), 0.25, 1.0);
    const int high = static_cast<int>(std::lround(share * height));
    const int width = std::max(run.to - run.from, severity(run.worst) > 2 ? 2 : 1);
    const bool wide = width >= PulseLook::tile;
    const QBrush solid = m_look.tone(run.worst).mark;
    m_painter.fillRect(run.from, top + height - high, width, high, wide ? m_look.fill(run.worst) : solid);
}

void PulseLanePainter::outlineDashed(const std::vector<PulseRun> &runs, int top, int height)
{
    constexpr int narrowest = 6;
    for (const PulseRun &run : runs) {
        if (patternOf(run.worst) != PulsePattern::Dashed || run.best != run.worst || run.to - run.from < narrowest)
            continue;
        QPen pen(m_look.tone(run.worst).mark, 1);
        pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(run.from + 0.5, top + 0.5, run.to - run.from - 1, height - 1));
    }
}

// --- events, heartbeats

void PulseLanePainter::paintEvents(const PulseLane &lane, int top, int height)
{
    const PulseColumns live = columnsOf(lane.events, m_axis, barPitch);
    const PulseColumns recovered = columnsOf(lane.recovered, m_axis, barPitch);
    const double scale = roundScale(std::max(live.usualMost(), fewEvents)); // what came at once by REST is no rate
    const int room = height - beatRoom;
    const auto paint = [&](const PulseColumns &columns, const QColor &colour) {
        for (size_t i = 0; i < columns.columns.size(); ++i) {
            const double count = columns.columns[i].count;
            if (count <= 0)
                continue;
            const double share = std::pow(std::min(count / scale, 1.0), steepness);
            const int high = std::max(leastBar, static_cast<int>(std::lround(share * room)));
            m_painter.fillRect(static_cast<int>(columns.x(i)), top + height - high, bar, high, colour);
        }
    };
    paint(live, m_look.tone(Tone::Live).mark);
    paint(recovered, m_look.tone(Tone::Recovered).mark);
}

void PulseLanePainter::paintBeats(const PulseLane &lane, int top)
{
    const double period = static_cast<double>(lane.period.value_or(15s).count()) / m_axis.msPerPixel();
    if (period < leastBeatGap) {
        paintRegularity(lane, top);
        return;
    }
    const QColor colour = m_look.tone(Tone::Live).mark;
    const PulseRange range = m_axis.range();
    lane.beats.visit({range.from - 1s, range.to}, 0ms, [&](PulseTime from, PulseTime, const PulseCell &) {
        m_painter.fillRect(static_cast<int>(std::lround(m_axis.xOf(from))) - 1, top, 2, beatRoom - 3, colour);
    });
}

/// A strip that is whole where one heartbeat followed the other in time, and broken where one did not.
void PulseLanePainter::paintRegularity(const PulseLane &lane, int top)
{
    const PulseColumns columns = columnsOf(lane.beats, m_axis, stripPitch);
    const double late = irregular * static_cast<double>(lane.period.value_or(15s).count());
    const QColor colour = m_look.soft(Tone::Live);
    const auto isRegular = [late](const PulseColumn &column) {
        return column.count > 0 && (column.min > column.max || column.max <= late);
    };
    const auto paint = [&](size_t from, int width) {
        m_painter.fillRect(static_cast<int>(columns.x(from)), top + 1, width, 2, colour);
    };
    size_t regular = 0; // columns before this one that are not drawn yet
    for (size_t i = 0; i <= columns.columns.size(); ++i) {
        if (i < columns.columns.size() && isRegular(columns.columns[i])) {
            ++regular;
            continue;
        }
        if (regular > 0)
            paint(i - regular, static_cast<int>(regular) * stripPitch);
        regular = 0;
        if (i < columns.columns.size() && columns.columns[i].count > 0)
            paint(i, 1);
    }
}

// --- marks

/// Faint where nothing happened; as what is late where the timeline moves on without the stream.
QColor PulseLanePainter::quietColour(const PulsePlacedMark &mark) const
{
    return mark.complete ? m_look.soft(Tone::Waiting) : m_look.tone(Tone::Late).mark;
}

void PulseLanePainter::paintStretch(const PulsePlacedMark &mark, int bottom)
{
    const double width = std::max(mark.toX - mark.x, 4.0);
    const bool isGap = mark.kind == PulseMarkKind::Gap;
    const QColor colour = isGap ? m_look.tone(Tone::Recovered).mark : quietColour(mark);
    if (mark.complete) {
        m_painter.fillRect(QRectF(mark.x, bottom, width, 3), colour);
        return;
    }
    for (double x = mark.x; x < mark.x + width; x += 6) // broken: something is missing, or may be, or does not come
        m_painter.fillRect(QRectF(x, bottom, std::min(3.0, mark.x + width - x), 3), colour);
}

/// Drops of the time before the oldest mark that is kept: they are still counted.
void PulseLanePainter::paintForgotten(const PulseLane &lane, int top)
{
    if (lane.marks.forgotten == 0 || lane.marks.list.empty())
        return;
    const double end = m_axis.xOf(lane.marks.list.front().at);
    const PulseColumns columns = columnsOf(lane.drops, m_axis, forgottenPitch);
    for (size_t i = 0; i < columns.columns.size() && columns.x(i) < end; ++i) {
        if (columns.columns[i].count > 0)
            paintMark(m_look.dropMark(), columns.x(i) + forgottenPitch / 2.0, top);
    }
}

void PulseLanePainter::paintMark(const QPixmap &mark, double x, int top)
{
    const QSizeF size = mark.deviceIndependentSize();
    m_painter.drawPixmap(QPointF(std::floor(x) - std::floor(size.width() / 2), top - size.height()), mark);
}

void PulseLanePainter::paintMarks(const PulseMarks &marks, int top, int height)
{
    for (const PulsePlacedMark &mark : placedMarks(marks, m_axis)) {
        switch (mark.kind) {
        case PulseMarkKind::Gap:
        case PulseMarkKind::Quiet:
            paintStretch(mark, top + height + 1);
            break;
        case PulseMarkKind::Drop:
            if (mark.drops > 1) // one behind the other
                paintMark(m_look.dropMark(), mark.x + 4, top - 1);
            paintMark(m_look.dropMark(), mark.x, top);
            break;
        case PulseMarkKind::FailedAttempt:
            paintMark(m_look.attemptMark(), mark.x, top - 1);
            break;
        case PulseMarkKind::Health:
            break; // the lane shows it
        }
    }
}

// --- health, network

void PulseLanePainter::paintHealth(const PulseHealthLane &lane, int top, int height)
{
    const PulseColumns columns = columnsOf(lane.latency, m_axis, healthPitch);
    double looks = 0;
    for (const PulseColumn &column : columns.columns)
        looks += column.count;
    const double begin = lane.states.begin() ? m_axis.xOf(*lane.states.begin()) : 0;
    const double shown = std::min(m_axis.xOf(m_now), static_cast<double>(m_axis.width())) - std::max(begin, 0.0);
    if (looks * leastHealthGap < shown)
        paintLooks(lane, top, height);
    else
        paintLookColumns(lane, columns, top, height);
}

/// One look at the health, or several: its height is the latency, a failure takes all of it.
void PulseLanePainter::paintLook(const QRectF &room, PulseState state, qint32 latency)
{
    const ToneColours &colours = m_look.tone(state);
    if (state == PulseState::HealthOk) {
        constexpr int least = 5;
        const int high = least + static_cast<int>(std::lround(latencyHeight(latency) * (room.height() - least)));
        m_painter.fillRect(room.adjusted(0, room.height() - high, 0, 0), m_look.soft(Tone::Live));
    } else if (state == PulseState::HealthDown) {
        m_painter.fillRect(room, colours.mark);
    } else if (state == PulseState::HealthDegraded) { // hollow
        m_painter.fillRect(room, colours.mark);
        if (room.width() > 4)
            m_painter.fillRect(room.adjusted(1, 2, -1, -2), colours.tint);
    } else { // a dot: nothing is told
        m_painter.fillRect(QRectF(room.left(), room.center().y() - 1, 2, 2), colours.mark);
    }
}

/// Each look by itself, until the next one.
void PulseLanePainter::paintLooks(const PulseHealthLane &lane, int top, int height)
{
    // A poller that was paused tells nothing about the pause.
    const double widest = std::max(90'000 / m_axis.msPerPixel(), 4.0);
    std::optional<std::pair<double, qint32>> before; // x and latency
    const auto paintUntil = [&](double x) {
        if (!before)
            return;
        const auto span = lane.states.spanAt(m_axis.timeAt(before->first + 0.5));
        const double width = std::clamp(x - before->first - 1, 2.0, widest);
        paintLook({before->first, static_cast<double>(top), width, static_cast<double>(height)},
                  span ? span->state : PulseState::HealthOk, before->second);
    };
    const PulseRange range = m_axis.range();
    lane.latency.visit({range.from - 1min, range.to}, 0ms, [&](PulseTime from, PulseTime, const PulseCell &cell) {
        const double x = std::round(m_axis.xOf(from));
        paintUntil(x);
        before = {x, cell.max};
    });
    paintUntil(m_axis.xOf(m_now));
}

void PulseLanePainter::paintLookColumns(const PulseHealthLane &lane, const PulseColumns &looks, int top, int height)
{
    const PulseColumns problems = columnsOf(lane.problems, m_axis, healthPitch);
    for (size_t i = 0; i < looks.columns.size(); ++i) {
        if (looks.columns[i].count <= 0)
            continue;
        const double x = looks.x(i);
        PulseState state = PulseState::HealthOk;
        if (problems.columns[i].count > 0) {
            const PulseShares shares = lane.states.shares({m_axis.timeAt(x), m_axis.timeAt(x + healthPitch)});
            state = shares.of(PulseState::HealthDown) > 0ms ? PulseState::HealthDown : PulseState::HealthDegraded;
        }
        paintLook({x, static_cast<double>(top), healthPitch - 1.0, static_cast<double>(height)}, state,
                  looks.columns[i].max);
    }
}

void PulseLanePainter::paintNetwork(const PulseSpans &network, int top, int height)
{
    m_painter.setBrushOrigin(QPointF(-std::fmod(m_axis.leftPixel(), PulseLook::tile), top));
    for (const PulseRun &run : runsOf(network, m_axis, m_now)) {
        const bool online = run.worst == PulseState::Online;
        const int width = std::max(run.to - run.from, online ? 1 : 2);
        if (online)
            m_painter.fillRect(run.from, top + height / 2 - 1, width, 2, m_look.soft(Tone::Live));
        else
            m_painter.fillRect(run.from, top, width, height, m_look.fill(run.worst));
    }
}

} // namespace thumpline
