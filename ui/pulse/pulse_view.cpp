#include "ui/pulse/pulse_view.h"

#include "diagnosis/duration_text.h"
#include "diagnosis/pulse_words.h"
#include "ui/pulse/pulse_accessible.h"
#include "ui/pulse/pulse_texts.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace thumpline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Until the user chooses a span, it grows with what there is to see.
constexpr std::chrono::milliseconds firstSpans[] {2min, 5min, 10min};
constexpr std::chrono::milliseconds fastestTick = 250ms; // a few pictures a second at most
constexpr std::chrono::milliseconds slowestTick = 60s;
constexpr std::chrono::milliseconds fastestNews = 100ms; // events and heartbeats; states are shown at once
constexpr std::chrono::milliseconds slowestNews = 1s;
constexpr int hitReach = 8; // px around a mark

/// The room at the right of the present, px.
double aheadOfNow(const PulseAxis &axis)
{
    return std::min(10.0, axis.width() * 0.02);
}

std::chrono::milliseconds pixelTime(const PulseAxis &axis)
{
    return std::chrono::milliseconds {static_cast<std::chrono::milliseconds::rep>(axis.msPerPixel())};
}

} // namespace

PulseView::PulseView(const PulseHistory &history, const Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_history(history)
    , m_clock(clock)
{
    installPulseAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pulse"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->grabGesture(Qt::PinchGesture);
    verticalScrollBar()->setSingleStep(20);
    m_tick.setTimerType(Qt::CoarseTimer);
    m_tick.setSingleShot(true);
    m_news.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &PulseView::handleTick);
    connect(&m_news, &QTimer::timeout, this, &PulseView::invalidate);
    m_axis.setRange({now() - firstSpans[0], now()});
    relayout();
}

void PulseView::setNames(const PulseNames &names)
{
    m_names = names;
    relayout();
}

void PulseView::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    invalidate();
}

PulseTime PulseView::now() const
{
    return m_history.clock().at(m_clock.stamp());
}

// --- what is shown

void PulseView::setSpan(std::chrono::milliseconds span)
{
    catchUp();
    m_spanChosen = true;
    const PulseTime right = m_axis.range().to;
    m_axis.setRange({right - span, right});
    m_axis.setRight(right);
    settle();
}

std::optional<std::chrono::milliseconds> PulseView::chosenSpan() const
{
    return m_spanChosen ? std::optional(m_axis.span()) : std::nullopt;
}

void PulseView::showRange(const PulseRange &range)
{
    m_axis.setRange(range);
    m_spanChosen = true;
    m_following = false;
    settle();
}

void PulseView::zoom(double factor, std::optional<double> x)
{
    catchUp();
    m_spanChosen = true;
    const double fixed = x ? *x : m_following ? m_axis.xOf(now()) : m_axis.width() / 2.0;
    m_axis.zoom(factor, fixed);
    settle();
}

void PulseView::pan(double pixels)
{
    catchUp();
    m_spanChosen = true;
    m_axis.pan(pixels);
    settle();
}

void PulseView::setFollowing(bool following)
{
    if (following)
        followNow();
    else
        m_following = false;
    settle();
}

void PulseView::followNow()
{
    if (!m_spanChosen) {
        const std::chrono::milliseconds age = now() - m_history.begin().value_or(now());
        const auto fits = std::ranges::find_if(firstSpans, [&](std::chrono::milliseconds span) { return age < span; });
        const std::chrono::milliseconds span = fits == std::end(firstSpans) ? *std::prev(fits) : *fits;
        m_axis.setRange({now() - span, now()});
    }
    m_axis.setRight(now());
    m_axis.pan(aheadOfNow(m_axis));
}

void PulseView::catchUp()
{
    if (m_following)
        followNow();
}

void PulseView::settle()
{
    const bool followed = m_following;
    m_following = m_axis.xOf(now()) <= m_axis.width() + 0.5; // in view: then it stands at the edge
    if (m_following)
        followNow();
    if (const std::optional<PulseTime> begin = m_history.begin(); begin && !m_following) {
        const double oldest = m_axis.xOf(*begin); // some of it stays in view
        if (const double most = m_axis.width() * 0.9; oldest > most)
            m_axis.pan(oldest - most);
    }
    invalidate();
    armTick();
    if (m_following != followed)
        Q_EMIT followingChanged(m_following);
    Q_EMIT rangeChanged();
}

void PulseView::setSelection(const std::optional<PulseRange> &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    viewport()->update();
    Q_EMIT selectionChanged();
}

void PulseView::setCurrentMark(quint64 id, bool centre)
{
    const PulseHistory::Found found = m_history.mark(id);
    m_mark = found.mark ? id : 0;
    if (found.mark) {
        m_row = found.source;
        if (const PulseRow *row = m_layout.rowOf(m_row)) {
            const int y = row->roomTop;
            QScrollBar *bar = verticalScrollBar();
            if (y < bar->value() || row->top + row->height > bar->value() + m_layout.plot.height())
                bar->setValue(y);
        }
        const double x = m_axis.xOf(found.mark->at);
        const bool inTheMiddle = x > m_axis.width() * 0.25 && x < m_axis.width() * 0.75;
        if (centre && !inTheMiddle) {
            m_axis.setCentre(found.mark->at);
            settle();
        }
    }
    viewport()->update();
    announce();
}

void PulseView::showEntry(quint64 number, const SourceId &source, const Stamp &at)
{
    const PulseHistory::Found found = m_history.markOfEntry(number);
    if (found.mark) {
        setCurrentMark(found.mark->id, true);
        return;
    }
    setCurrentMark(0, false);
    m_row = source;
    const PulseTime time = m_history.clock().at(at);
    m_axis.setCentre(time);
    settle();
    setCursorX(m_axis.xOf(time));
}

// --- news and the present

void PulseView::showNews()
{
    if (!isVisible())
        return;
    if (m_history.urgentRevision() != m_urgent) {
        m_urgent = m_history.urgentRevision();
        relayout();
        return;
    }
    const bool inView = m_following || m_axis.range().contains(now());
    if (inView && !m_news.isActive())
        m_news.start(std::clamp(pixelTime(m_axis) / 2, fastestNews, slowestNews));
}

void PulseView::handleTick()
{
    const double before = m_axis.leftPixel();
    catchUp();
    if (m_axis.leftPixel() != before) {
        invalidate();
        Q_EMIT rangeChanged();
    } else if (!m_following && m_axis.range().contains(now())) {
        invalidate(); // the bands grow
    }
    armTick();
}

void PulseView::armTick()
{
    const bool moves = m_following || m_axis.range().contains(now());
    if (isVisible() && moves && !m_history.lanes().empty())
        m_tick.start(std::clamp(pixelTime(m_axis), fastestTick, slowestTick));
    else
        m_tick.stop();
}

void PulseView::invalidate()
{
    m_stale = true;
    viewport()->update();
}

void PulseView::relayout()
{
    m_layout = layOut(m_history, m_names, viewport()->size(), font(), layoutDirection());
    m_axis.setWidth(m_layout.plot.width());
    catchUp();
    verticalScrollBar()->setPageStep(m_layout.plot.height());
    verticalScrollBar()->setRange(0, std::max(m_layout.contentHeight - m_layout.plot.height(), 0));
    invalidate();
    armTick();
}

// --- painting

PulseScene PulseView::scene() const
{
    return {&m_history, m_layout, m_axis, now(), m_zone, verticalScrollBar()->value(), layoutDirection()};
}

void PulseView::drawPicture()
{
    const double ratio = devicePixelRatioF();
    const QSize size = viewport()->size() * ratio;
    if (m_picture.size() != size) {
        m_picture = QPixmap(size);
        m_picture.setDevicePixelRatio(ratio);
        m_look = PulseLook(palette(), font(), ratio);
    }
    m_picture.fill(palette().color(QPalette::Base));
    QPainter painter(&m_picture);
    catchUp();
    paintPulse(painter, scene(), m_look);
    m_stale = false;
    ++m_pictures;
}

void PulseView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    if (m_history.lanes().empty()) {
        paintEmpty(painter);
        return;
    }
    if (m_stale)
        drawPicture();
    painter.drawPixmap(0, 0, m_picture);
    paintOverlay(
        painter, scene(), m_look,
        {.cursorX = m_cursorX, .selection = m_selection, .mark = m_mark, .row = m_row, .hasFocus = hasFocus()});
}

void PulseView::paintEmpty(QPainter &painter) const
{
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.setPen(quietColours(palette()).dimText);
    painter.drawText(viewport()->rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Nothing to draw yet. Every stream that you add gets a lane here: its state, its heartbeats, "
                        "its events, and each drop with its cause."));
}

QSize PulseView::sizeHint() const
{
    const int rows = std::clamp(m_layout.contentHeight, 110, 260);
    return {600, m_layout.header.height() + rows};
}

QSize PulseView::minimumSizeHint() const
{
    return {240, m_layout.header.height() + m_layout.laneBand + PulseLayout::markRoom + 8};
}

void PulseView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void PulseView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    invalidate();
}

void PulseView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
        m_picture = {};
        relayout();
        break;
    default:
        break;
    }
    QAbstractScrollArea::changeEvent(event);
}

void PulseView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_urgent = m_history.urgentRevision();
    relayout();
}

void PulseView::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    m_news.stop();
    QAbstractScrollArea::hideEvent(event);
}

// --- what is where, and what it says

QRect PulseView::rowRect(const PulseRow &row) const
{
    const int y = m_layout.plot.top() + row.top - verticalScrollBar()->value();
    return {m_layout.plot.left(), y, m_layout.plot.width(), row.height};
}

const PulseRow *PulseView::rowAt(int y) const
{
    return y < m_layout.plot.top() ? nullptr : m_layout.rowAt(y - m_layout.plot.top() + verticalScrollBar()->value());
}

quint64 PulseView::markAt(const QPoint &position) const
{
    const PulseRow *row = rowAt(position.y());
    const PulseMarks *marks = row ? marksOf(m_history, *row) : nullptr;
    if (!marks || !m_layout.plot.contains(position))
        return 0;
    const double x = plotX(position);
    quint64 best = 0;
    double nearest = hitReach;
    for (const PulsePlacedMark &mark : placedMarks(*marks, m_axis)) {
        const double distance = isStretch(mark.kind) && x >= mark.x && x <= mark.toX
            ? hitReach / 2.0 // a drop at its edge is meant rather than the gap itself
            : std::abs(mark.x - x);
        if (distance <= nearest) {
            nearest = distance;
            best = mark.id;
        }
    }
    return best;
}

QPoint PulseView::placeOf(quint64 mark) const
{
    const PulseHistory::Found found = m_history.mark(mark);
    const PulseRow *row = found.mark ? m_layout.rowOf(found.source) : nullptr;
    if (!row)
        return {};
    const QPoint place(m_layout.plot.left() + static_cast<int>(m_axis.xOf(found.mark->at)), rowRect(*row).top() - 4);
    return m_layout.plot.contains(place) ? place : QPoint();
}

QString PulseView::toolTipAt(const QPoint &position) const
{
    const PulseRow *row = rowAt(position.y());
    if (!row)
        return {};
    if (!m_layout.plot.contains(position))
        return rowDescription(*row);
    const PulseHistory::Found found = m_history.mark(markAt(position));
    const bool onStretch = found.mark && isStretch(found.mark->kind); // it lies under what else is there
    if (found.mark && !onStretch)
        return PulseTexts::mark(*found.mark, m_history.clock(), m_zone);
    const PulseTime at = m_axis.timeAt(plotX(position));
    const QString there = PulseTexts::atTime(m_history, *row, at, 2 * pixelTime(m_axis), m_zone);
    return onStretch ? there + u'\n' + PulseTexts::stretch(*found.mark) : there;
}

QString PulseView::rangeText() const
{
    const PulseRange range = m_axis.range();
    if (m_following)
        //: heading; %1 like "12 min"
        return tr("last %1").arg(DurationText::of(std::chrono::round<std::chrono::seconds>(m_axis.span())));
    const PulseClock &clock = m_history.clock();
    return PulseTimeText::range(clock.wallAt(range.from), clock.wallAt(range.to), clock.wallAt(now()), m_zone);
}

QString PulseView::rowDescription(const PulseRow &row) const
{
    const QString name = row.instance.isEmpty() ? row.name : u"%1 · %2"_s.arg(row.name, row.instance);
    const PulseRange range = m_axis.range();
    //: %1 names a lane, %2 says what it did
    const auto line = [&](const QString &what) { return tr("%1: %2", "lane of Pulse").arg(name, what); };
    switch (row.kind) {
    case PulseRow::Kind::Stream:
        if (const PulseLane *lane = m_history.lane(row.source))
            return line(PulseTexts::summary(figuresOf(*lane, range, now())));
        break;
    case PulseRow::Kind::Health:
        if (const PulseHealthLane *lane = m_history.healthOf(row.server))
            return line(PulseTexts::summary(figuresOf(*lane, range, now())));
        break;
    case PulseRow::Kind::Network:
        if (const auto state = m_history.network().current())
            return line(PulseWords::state(state->state));
        break;
    }
    return name;
}

QString PulseView::description() const
{
    if (m_history.lanes().empty())
        return tr("No stream yet.");
    QStringList lines {rangeText()};
    for (const PulseRow &row : m_layout.rows)
        lines += rowDescription(row);
    if (const PulseHistory::Found found = m_history.mark(m_mark); found.mark)
        lines += PulseTexts::mark(*found.mark, m_history.clock(), m_zone);
    return lines.join(u'\n');
}

void PulseView::announce() const
{
    QAccessibleEvent event(const_cast<PulseView *>(this), QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace thumpline
