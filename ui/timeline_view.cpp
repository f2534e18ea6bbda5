#include "ui/timeline_view.h"

#include "ui/new_rows_pill.h"
#include "ui/timeline_accessible.h"

#include <QEvent>
#include <QLocale>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace thumpline {

namespace {

constexpr qsizetype layoutCacheBytes = 12 * 1024 * 1024; // some 500 rows
/// What comes in is shown at most this often: nobody reads faster, and a thousand events a second stay cheap.
constexpr auto layoutPeriod = 33ms;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_now([] { return Timestamp::fromDateTime(QDateTime::currentDateTimeUtc()); })
    , m_layouts(layoutCacheBytes)
    , m_pill(new NewRowsPill(viewport()))
{
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Timeline"));
    m_emptyTitle = tr("Nothing has come yet");
    m_layoutTimer.setObjectName(u"layout"_s); // for tests, to wait for it
    m_layoutTimer.setSingleShot(true);
    connect(&m_layoutTimer, &QTimer::timeout, this, &TimelineView::layoutNow);
    connect(&m_clockTimer, &QTimer::timeout, this, [this] {
        viewport()->update();
        scheduleClock();
    });
    connect(m_pill, &NewRowsPill::clicked, this, &TimelineView::goToLiveEdge);
    updateStyle();
}

TimelineView::~TimelineView() = default;

QSize TimelineView::sizeHint() const
{
    return {640, 480};
}

void TimelineView::setModel(TimelineModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (m_model) {
        connect(m_model, &QAbstractItemModel::rowsInserted, this, &TimelineView::handleInserted);
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::handleRemoved);
        connect(m_model, &QAbstractItemModel::dataChanged, this, &TimelineView::handleChanged);
        connect(m_model, &QAbstractItemModel::modelReset, this, &TimelineView::handleReset);
        connect(m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, &TimelineView::rememberOrder);
        connect(m_model, &QAbstractItemModel::layoutChanged, this, &TimelineView::handleReordered);
        connect(m_model, &TimelineModel::searchingChanged, this, [this] { viewport()->update(); });
    }
    handleReset();
}

void TimelineView::setClock(std::function<Timestamp()> now)
{
    m_now = std::move(now);
    viewport()->update();
}

void TimelineView::setCompact(bool compact)
{
    if (m_style.compact == compact)
        return;
    m_style.compact = compact;
    forgetLayouts();
}

void TimelineView::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    layoutNow();
    m_paused = paused;
    chooseAnchor();
    Q_EMIT followingChanged(isFollowing());
    layoutNow();
}

void TimelineView::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    viewport()->update();
}

void TimelineView::updateStyle()
{
    m_painter = std::make_unique<StatusPainter>(palette());
    m_style.body = font();
    m_style.direction = layoutDirection();
    m_style.link = m_painter->linkColour();
    forgetLayouts();
}

/// Fonts, colours or the direction are others: all that was laid out is of no use.
void TimelineView::forgetLayouts()
{
    ++m_generation;
    m_measuredHeights = m_measuredRows = 0;
    m_layouts.clear();
    layoutNow();
}

void TimelineView::scheduleLayout()
{
    m_layoutDue = true;
    if (!m_layoutTimer.isActive())
        m_layoutTimer.start(layoutPeriod);
}

void TimelineView::layoutNow()
{
    m_layoutDue = false;
    m_layoutTimer.stop();
    layoutFromAnchor();
    clampToEnds();
    chooseAnchor();
    noteSeen();
    updateScrollBar();
    updatePill();
    scheduleClock();
    viewport()->update();
}

std::shared_ptr<const StatusLayout> TimelineView::layoutOf(qsizetype row)
{
    const RowId id = m_model->rowAt(row).id;
    const int width = viewport()->width();
    if (const CachedLayout *cached = m_layouts.object(id);
        cached && cached->width == width && cached->generation == m_generation)
        return cached->layout;
    const RowContent content = RowReader(m_model->store()).read(m_model->slotAt(row));
    auto layout = std::make_shared<const StatusLayout>(content, m_style, width, m_unfolded.contains(id));
    m_layouts.insert(id, new CachedLayout {width, m_generation, layout}, layout->cost()); // the cache owns it
    m_measuredHeights += layout->height();
    ++m_measuredRows;
    return layout;
}

/// Lays out what is in sight, downwards and upwards from the row whose place is kept.
void TimelineView::layoutFromAnchor()
{
    m_visible.clear();
    const qsizetype count = rowCount();
    if (count == 0 || viewport()->width() <= 0)
        return;
    if (isFollowing())
        m_anchor = {};
    m_anchor.row = std::clamp<qsizetype>(m_anchor.row, 0, count - 1);
    const int bottom = viewport()->height();
    const auto add = [this](qsizetype row, int y, std::shared_ptr<const StatusLayout> layout) {
        m_visible.push_back({row, m_model->rowAt(row).id, y, std::move(layout)});
    };
    int y = m_anchor.y;
    for (qsizetype row = m_anchor.row; row < count && y < bottom; ++row) {
        std::shared_ptr<const StatusLayout> layout = layoutOf(row);
        m_heights.setHeight(row, layout->height());
        const int height = layout->height();
        if (y + height > 0)
            add(row, y, std::move(layout));
        y += height;
    }
    y = m_anchor.y;
    for (qsizetype row = m_anchor.row - 1; row >= 0 && y > 0; --row) {
        std::shared_ptr<const StatusLayout> layout = layoutOf(row);
        m_heights.setHeight(row, layout->height());
        y -= layout->height();
        if (y < bottom)
            add(row, y, std::move(layout));
    }
    std::sort(m_visible.begin(), m_visible.end(),
              [](const VisibleRow &a, const VisibleRow &b) { return a.row < b.row; });
}

/// No blank above the first row, and none below the last one unless all fit.
void TimelineView::clampToEnds()
{
    if (m_visible.empty()) {
        if (rowCount() > 0 && viewport()->width() > 0) {
            // The anchor is out of sight altogether: begin with it at the top.
            m_anchor.y = 0;
            layoutFromAnchor();
        }
        if (m_visible.empty())
            return;
    }
    const VisibleRow &last = m_visible.back();
    const int end = last.y + last.layout->height();
    if (last.row == rowCount() - 1 && end < viewport()->height()) {
        m_anchor.y += viewport()->height() - end;
        layoutFromAnchor();
    }
    const VisibleRow &first = m_visible.front();
    if (first.row == 0 && first.y > 0) {
        m_anchor = {};
        layoutFromAnchor();
    }
}

/// What the reader looks at stays in its place: the picked row while it is in sight, else the first one in sight.
void TimelineView::chooseAnchor()
{
    if (m_visible.empty())
        return;
    const auto place = [this](const VisibleRow &row) { m_anchor = {row.row, row.y}; };
    place(m_visible.front());
    for (const VisibleRow &row : m_visible) {
        if (row.id == m_current) {
            place(row);
            return;
        }
    }
}

void TimelineView::noteSeen()
{
    if (m_visible.empty())
        return;
    const VisibleRow &first = m_visible.front();
    const std::optional<qsizetype> seen = m_topSeen ? m_model->rowOf(*m_topSeen) : std::nullopt;
    if (!seen || first.row <= *seen || isFollowing())
        m_topSeen = first.id;
}

qsizetype TimelineView::unseenRows() const
{
    if (!m_model || !m_topSeen)
        return 0;
    return m_model->rowOf(*m_topSeen).value_or(0);
}

void TimelineView::updateScrollBar()
{
    m_settingScrollBar = true;
    const qint64 hidden = std::max<qint64>(m_heights.total() - viewport()->height(), 0);
    const qint64 value = m_heights.count() > m_anchor.row ? m_heights.top(m_anchor.row) - m_anchor.y : 0;
    constexpr qint64 most = std::numeric_limits<int>::max() / 2;
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, static_cast<int>(std::min(hidden, most)));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(fontMetrics().height() * 2);
    bar->setValue(static_cast<int>(std::clamp<qint64>(value, 0, most)));
    m_settingScrollBar = false;
}

void TimelineView::updatePill()
{
    const qsizetype unseen = unseenRows();
    if (unseen == 0 || isFollowing()) {
        m_pill->hide();
        return;
    }
    if (!m_pill->isVisibleTo(viewport()))
        m_newSince = m_now();
    const QTime since = m_newSince.toDateTime().toLocalTime().time();
    //: %n rows came above the reader's place since the time %1
    const QString text
        = tr("%n new since %1", nullptr, static_cast<int>(unseen)).arg(QLocale().toString(since, QLocale::ShortFormat));
    if (const QString whole = u"▲ "_s + text; m_pill->text() != whole) {
        m_pill->setText(whole);
        m_pill->setAccessibleName(text);
        m_pill->setToolTip(tr("Goes to the newest row (Home)"));
    }
    const QSize size = m_pill->sizeHint();
    m_pill->setGeometry((viewport()->width() - size.width()) / 2, 8, size.width(), size.height());
    m_pill->show();
}

void TimelineView::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    Q_EMIT followingChanged(isFollowing());
}

/// The ages on the rows change: soon where a row is younger than a minute, else rarely, and not at all out of sight.
void TimelineView::scheduleClock()
{
    if (!isVisible() || m_visible.empty()) {
        m_clockTimer.stop();
        return;
    }
    const Timestamp now = m_now();
    const bool young = std::any_of(m_visible.begin(), m_visible.end(), [now](const VisibleRow &row) {
        return now.sinceEpoch - row.layout->time().sinceEpoch < 1min;
    });
    const auto period = young ? 1000ms : 20'000ms;
    if (!m_clockTimer.isActive() || m_clockTimer.intervalAsDuration() != period)
        m_clockTimer.start(period);
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    if (rowCount() == 0) {
        paintEmpty(painter);
        return;
    }
    RowPaint how {.active = hasFocus(), .now = m_now()};
    for (const VisibleRow &row : m_visible) {
        if (!event->rect().intersects(QRect(0, row.y, viewport()->width(), row.layout->height())))
            continue;
        how.selected = row.id == m_current;
        how.hoveredGroup = row.id == m_hoveredRow ? m_hoveredGroup : 0;
        painter.save();
        painter.translate(0, row.y);
        m_painter->paint(painter, *row.layout, how);
        painter.restore();
    }
}

void TimelineView::paintEmpty(QPainter &painter) const
{
    QString title = m_emptyTitle;
    QString hint = m_emptyHint;
    if (m_model && m_model->isSearching()) {
        title = tr("Searching…");
        hint.clear();
    } else if (m_model && m_model->store().count() > 0) {
        title = m_model->filter().hasTerms() ? tr("No row matches the search") : tr("Nothing to show of these sources");
        QStringList problems;
        for (const FilterProblem &problem : m_model->filter().problems())
            problems += problem.text;
        hint = problems.isEmpty() ? tr("%n row(s) are hidden.", nullptr, static_cast<int>(m_model->store().count()))
                                  : problems.join(u'\n');
    }
    const int width = std::min(viewport()->width() - 32, 520);
    const QRect area((viewport()->width() - width) / 2, viewport()->height() / 3, width, viewport()->height() / 2);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    QRect used;
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, title, &used);
    painter.setFont(font());
    painter.setPen(quietColours(palette()).dimText);
    painter.drawText(area.adjusted(0, used.height() + 8, 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     hint);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layoutNow();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        updateStyle();
        break;
    default:
        break;
    }
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    layoutNow();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    m_clockTimer.stop();
}

QRect TimelineView::rowRect(qsizetype row) const
{
    for (const VisibleRow &visible : m_visible) {
        if (visible.row == row)
            return {0, visible.y, viewport()->width(), visible.layout->height()};
    }
    return {};
}

qsizetype TimelineView::rowAt(const QPoint &pos) const
{
    const VisibleRow *row = visibleAt(pos);
    return row ? row->row : -1;
}

const TimelineView::VisibleRow *TimelineView::visibleAt(const QPoint &pos) const
{
    for (const VisibleRow &row : m_visible) {
        if (pos.y() >= row.y && pos.y() < row.y + row.layout->height())
            return &row;
    }
    return nullptr;
}

std::optional<qsizetype> TimelineView::currentIndex() const
{
    return m_model && m_current ? m_model->rowOf(*m_current) : std::nullopt;
}

} // namespace thumpline
