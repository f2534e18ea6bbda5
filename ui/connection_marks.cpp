#include "ui/connection_marks.h"

#include "diagnosis/duration_text.h"
#include "ui/quiet_style.h"
#include "ui/state_colours.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace thumpline {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int stripHeight = 16;
constexpr int firstBarHeight = 26; // of the longest bar of the graph
constexpr int gap = 8; // between two texts at the axis
constexpr std::array<milliseconds, 8> marks {1ms, 10ms, 100ms, 1s, 10s, 2min, 1h, 24h};

double seconds(std::chrono::nanoseconds time)
{
    return static_cast<double>(time.count()) / 1e9;
}

/// The ends of a stretch of the axis that is read from the leading side, in pixels of the widget.
QRectF stretch(const QWidget &widget, double from, double to, double y, double height)
{
    if (widget.layoutDirection() == Qt::RightToLeft)
        return {widget.width() - to, y, to - from, height};
    return {from, y, to - from, height};
}

} // namespace

HeartbeatStrip::HeartbeatStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time since the last sign of life"));
    setToolTip(tr("From the last sign of life to being given up: until the next heartbeat is due, until the stream is "
                  "late, and until the connection is given up."));
}

void HeartbeatStrip::show(const HeartbeatFigures &figures, Instant now)
{
    m_figures = figures;
    m_now = now;
    setVisible(figures.last && figures.due && figures.lateAt && figures.staleAt);
    update();
}

QSize HeartbeatStrip::sizeHint() const
{
    return {160, stripHeight};
}

void HeartbeatStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_figures.last || !m_figures.staleAt || !m_figures.lateAt || !m_figures.due)
        return;
    QPainter painter(this);
    const double whole = std::max(seconds(*m_figures.staleAt - *m_figures.last), 0.001);
    const auto x
        = [&](Instant when) { return std::clamp(seconds(when - *m_figures.last) / whole, 0.0, 1.0) * width(); };
    const double due = x(*m_figures.due);
    const double late = std::max(due, x(*m_figures.lateAt));
    const double bandTop = 4;
    const double band = height() - 8;
    const ToneColours live = coloursOf(Tone::Live, palette());
    const ToneColours lateTone = coloursOf(Tone::Late, palette());
    const ToneColours down = coloursOf(Tone::Down, palette());
    painter.fillRect(stretch(*this, 0, due, bandTop, band), live.tint);
    painter.fillRect(stretch(*this, due, late, bandTop, band), quietColours(palette()).panel);
    const QRectF toGiveUp = stretch(*this, late, width(), bandTop, band);
    painter.fillRect(toGiveUp, lateTone.tint);
    painter.fillRect(toGiveUp, QBrush(lateTone.mark, Qt::BDiagPattern));

    const double now = x(m_now);
    const QColor bar = now < late ? live.mark : lateTone.mark;
    painter.fillRect(stretch(*this, 0, now, bandTop + 2, band - 4), bar);
    const auto mark = [&](double at, const QColor &colour) {
        painter.fillRect(stretch(*this, std::max(at - 2, 0.0), at, 0, height()), colour);
    };
    mark(due, live.mark);
    mark(late, lateTone.mark);
    mark(width(), down.mark);
}

DelayGraph::DelayGraph(QWidget *parent)
    : QWidget(parent)
    , m_barHeight(firstBarHeight)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Delays of local and remote posts"));
    setToolTip(tr("How many posts took how long: local ones above the axis, remote ones below it."));
}

void DelayGraph::setTexts(const Texts &texts)
{
    setAccessibleName(texts.name);
    setToolTip(texts.toolTip);
    m_aboveName = texts.above;
    m_belowName = texts.below;
    update();
}

void DelayGraph::setBarHeight(int height)
{
    m_barHeight = height;
    updateGeometry();
    update();
}

void DelayGraph::show(const DelayHistogram &above, const DelayHistogram &below)
{
    Octaves aboveOctaves = above.octaves();
    Octaves belowOctaves = below.octaves();
    if (aboveOctaves == m_above && belowOctaves == m_below)
        return;
    m_above = std::move(aboveOctaves);
    m_below = std::move(belowOctaves);
    setAccessibleDescription(description());
    setVisible(!m_above.empty() || !m_below.empty());
    updateGeometry();
    update();
}

int DelayGraph::axisHeight() const
{
    return QFontMetrics(secondaryFont(font())).height() + 4;
}

QSize DelayGraph::sizeHint() const
{
    const int below = m_below.empty() ? 0 : m_barHeight + 2 + nameHeight(m_belowName);
    return {160, axisTop() + axisHeight() + below};
}

int DelayGraph::nameHeight(const QString &name) const
{
    return name.isEmpty() ? 0 : axisHeight();
}

int DelayGraph::axisTop() const
{
    return m_above.empty() ? 0 : nameHeight(m_aboveName) + m_barHeight + 2;
}

/// By doublings: from 1 ms to what has been seen, at least to 10 s.
double DelayGraph::positionOf(milliseconds delay) const
{
    milliseconds last = 10s;
    for (const Octaves *octaves : {&m_above, &m_below}) {
        if (!octaves->empty())
            last = std::max(last, octaves->back().to);
    }
    const double share = std::log2(static_cast<double>(std::max<qint64>(delay.count(), 1)))
        / std::log2(static_cast<double>(last.count()));
    return share * width();
}

void DelayGraph::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintBars(painter, m_above, true);
    paintBars(painter, m_below, false);
    paintAxis(painter);
    if (!m_above.empty())
        paintName(painter, m_aboveName, 0);
    if (!m_below.empty())
        paintName(painter, m_belowName, height() - axisHeight());
}

void DelayGraph::paintName(QPainter &painter, const QString &name, int top) const
{
    if (name.isEmpty())
        return;
    painter.setFont(secondaryFont(font()));
    painter.setPen(quietColours(palette()).dimText);
    painter.drawText(QRect(0, top, width(), axisHeight()), Qt::AlignLeading | Qt::AlignVCenter, name);
}

QString DelayGraph::description() const
{
    QStringList lines;
    const QString above = m_aboveName.isEmpty() ? tr("Above the axis:") : m_aboveName;
    const QString below = m_belowName.isEmpty() ? tr("Below the axis:") : m_belowName;
    for (const auto &[octaves, name] : {std::pair(&m_above, above), std::pair(&m_below, below)}) {
        if (!octaves->empty())
            lines += name;
        for (const DelayHistogram::Octave &octave : *octaves) {
            if (octave.count > 0) //: of a histogram: two times and a count, "4 ms – 8 ms: 12"
                lines += tr("%1 – %2: %3")
                             .arg(DurationText::latency(octave.from), DurationText::latency(octave.to),
                                  QLocale().toString(octave.count));
        }
    }
    return lines.join(u'\n');
}

void DelayGraph::paintBars(QPainter &painter, const Octaves &octaves, bool above) const
{
    if (octaves.empty())
        return;
    const qint64 most = std::ranges::max_element(octaves, {}, &DelayHistogram::Octave::count)->count;
    const int axis = axisTop();
    const ToneColours colours = coloursOf(above ? Tone::Live : Tone::Waiting, palette());
    for (const DelayHistogram::Octave &octave : octaves) {
        if (octave.count == 0)
            continue;
        const double share = std::sqrt(static_cast<double>(octave.count) / static_cast<double>(most));
        const double height = std::max(2.0, share * m_barHeight);
        const double from = positionOf(octave.from);
        const double to = std::max(positionOf(octave.to) - 1, from + 2);
        const QRectF bar = stretch(*this, from, to, above ? axis - 1 - height : axis + axisHeight() + 1, height);
        painter.fillRect(bar, above ? QBrush(colours.mark) : QBrush(colours.tint));
        if (!above)
            painter.fillRect(bar, QBrush(colours.mark, Qt::FDiagPattern));
    }
}

void DelayGraph::paintAxis(QPainter &painter) const
{
    const int top = axisTop();
    const QFont small = secondaryFont(font());
    const QFontMetrics metrics(small);
    painter.fillRect(0, m_below.empty() ? top : top + axisHeight() - 1, width(), 1, quietColours(palette()).hairline);
    painter.setFont(small);
    painter.setPen(quietColours(palette()).dimText);
    double free = 0; // up to here it is written on
    for (const milliseconds mark : marks) {
        const double at = positionOf(mark);
        const QString text = DurationText::latency(mark);
        const double textWidth = metrics.horizontalAdvance(text);
        const double from = mark == marks.front() ? 0 : at - textWidth / 2;
        if (from < free || from + textWidth > width())
            continue;
        painter.drawText(stretch(*this, from, from + textWidth + 1, top, axisHeight()), Qt::AlignCenter, text);
        free = from + textWidth + gap;
    }
}

} // namespace thumpline
