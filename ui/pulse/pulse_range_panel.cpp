#include "ui/pulse/pulse_range_panel.h"

#include "diagnosis/duration_text.h"
#include "diagnosis/pulse_ticks.h"
#include "ui/pulse/pulse_texts.h"
#include "ui/quantities.h"
#include "ui/quiet_style.h"
#include "ui/state_colours.h"
#include "ui/symbols.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment rightAligned = Qt::AlignRight | Qt::AlignVCenter; // figures; mirrored where the language is

} // namespace

PulseRangePanel::PulseRangePanel(const PulseHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
{
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_title, 1);
    connect(addButton(row, Symbol::ZoomIn, tr("Zoom to this stretch of time")), &QToolButton::clicked, this,
            &PulseRangePanel::zoomWanted);
    connect(addButton(row, Symbol::Copy, tr("Copy the figures as text")), &QToolButton::clicked, this,
            &PulseRangePanel::copyWanted);
    connect(addButton(row, Symbol::Close, tr("Clear the selection")), &QToolButton::clicked, this,
            &PulseRangePanel::closed);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    applyLook();
}

QToolButton *PulseRangePanel::addButton(QHBoxLayout *row, Symbol symbol, const QString &what)
{
    auto *button = new QToolButton(this);
    button->setIcon(symbolIcon(symbol));
    button->setAutoRaise(true);
    button->setToolTip(what);
    button->setAccessibleName(what);
    row->addWidget(button);
    return button;
}

void PulseRangePanel::buildTable()
{
    m_table = new QTreeWidget(this);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAccessibleName(tr("Figures of the selected stretch of time"));
    m_table->setHeaderLabels({tr("Lane"), tr("Live", "column"), tr("Drops", "column"), tr("Events", "column"),
                              tr("Missed", "column"), tr("Delay", "column")});
    const QStringList tips {
        tr("The stream, or the health of its instance"),
        tr("How much of the time the stream was live; of health: how much of the time it was OK"),
        tr("How often an open stream ended; of health: how many looks were not OK"),
        tr("Events that came, without those fetched by REST afterwards; of health: how often it was looked at"),
        tr("Heartbeats that were due and did not come"),
        tr("From the writing of a post to its arrival, the shortest and the longest; of health: how long the server "
           "took to answer"),
    };
    for (int column = 0; column < ColumnCount; ++column) {
        m_table->headerItem()->setToolTip(column, tips[column]);
        if (column != NameColumn)
            m_table->headerItem()->setTextAlignment(column, rightAligned);
    }
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->header()->setMinimumSectionSize(24);
}

void PulseRangePanel::addLine(const QStringList &cells, const QString &toolTip)
{
    auto *item = new QTreeWidgetItem(m_table, cells); // the table owns it
    for (int column = 1; column < ColumnCount; ++column)
        item->setTextAlignment(column, rightAligned);
    item->setToolTip(NameColumn, u"<p style='white-space:pre-wrap'>"_s + toolTip.toHtmlEscaped() + u"</p>"_s);
}

QString PulseRangePanel::title() const
{
    return m_title->text();
}

void PulseRangePanel::show(const PulseRange &range, PulseTime now, const PulseNames &names, const QTimeZone &zone)
{
    const PulseClock &clock = m_history.clock();
    //: a stretch of time and its length: "10:34 – 10:36 · 2 min"
    m_title->setText(tr("%1 · %2").arg(
        PulseTimeText::range(clock.wallAt(range.from), clock.wallAt(range.to), clock.wallAt(now), zone),
        DurationText::of(range.length())));
    const int line = m_table->indexOfTopLevelItem(m_table->currentItem());
    m_table->clear();
    const PulseFigures figures = figuresOf(m_history, range, now);
    for (const PulseLaneFigures &one : figures.lanes) {
        const PulseLane *lane = m_history.lane(one.source);
        if (!lane)
            continue;
        const QString name = names.stream(*lane);
        addLine({name, PulseTexts::liveShare(one), Quantities::count(one.drops), Quantities::count(one.events.count),
                 Quantities::count(one.missedBeats), PulseTexts::latency(one.events)},
                u"%1 · %2\n%3"_s.arg(name, names.instance(lane->server), PulseTexts::summary(one)));
    }
    for (const PulseHealthFigures &one : figures.health) {
        //: line of a table; %1 is an instance
        const QString name = tr("health · %1").arg(names.instance(one.server));
        addLine({name, PulseTexts::okShare(one), Quantities::count(one.problems), Quantities::count(one.looks.count),
                 u"–"_s, PulseTexts::latency(one.looks)},
                u"%1\n%2"_s.arg(name, PulseTexts::summary(one)));
    }
    m_table->setCurrentItem(m_table->topLevelItem(line));
}

void PulseRangePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
    QWidget::changeEvent(event);
}

void PulseRangePanel::applyLook()
{
    if (!m_table)
        return; // still being built
    QFont bold = secondaryFont(font());
    bold.setBold(true);
    if (m_title->font() != bold)
        m_title->setFont(bold);
    if (m_table->font() != secondaryFont(font()))
        m_table->setFont(secondaryFont(font()));
    setTextColour(m_title, palette().color(QPalette::Text));
}

} // namespace thumpline
