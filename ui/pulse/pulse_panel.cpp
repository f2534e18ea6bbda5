#include "ui/pulse/pulse_panel.h"

#include "ui/dock_title.h"
#include "ui/pulse/pulse_range_panel.h"
#include "ui/pulse/pulse_texts.h"
#include "ui/pulse/pulse_view.h"
#include "ui/settings.h"
#include "ui/source_book.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace thumpline {

namespace {

constexpr double buttonZoom = 2;
constexpr int figuresWidth = 60; // characters

} // namespace

PulsePanel::PulsePanel(const PulseHistory &history, const Clock &clock, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_settings(settings)
{
    m_view = new PulseView(history, clock, this);
    if (const auto span = settings.pulseSpan())
        m_view->setSpan(*span);
    m_figures = new PulseRangePanel(history, this);
    m_figures->setFixedWidth(fontMetrics().averageCharWidth() * figuresWidth);
    m_figures->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_figures);
    setFocusProxy(m_view);
    connect(m_view, &PulseView::selectionChanged, this, &PulsePanel::showFigures);
    connect(m_view, &PulseView::rangeChanged, this, &PulsePanel::showTitle);
    connect(m_view, &PulseView::rangeChanged, this, &PulsePanel::rememberSpan);
    connect(m_figures, &PulseRangePanel::closed, m_view, [this] { m_view->setSelection({}); });
    connect(m_figures, &PulseRangePanel::copyWanted, this, &PulsePanel::copyFigures);
    connect(m_figures, &PulseRangePanel::zoomWanted, m_view, [this] {
        if (m_view->selection())
            m_view->showRange(*m_view->selection());
    });
}

QToolButton *PulsePanel::addButton(DockTitle *title, Symbol symbol, const QString &toolTip)
{
    auto *button = new QToolButton(title);
    button->setIcon(symbolIcon(symbol));
    button->setAutoRaise(true);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    title->addControl(button);
    return button;
}

void PulsePanel::addControls(DockTitle *title)
{
    m_title = title;
    connect(addButton(title, Symbol::ZoomOut, tr("Show more time")), &QToolButton::clicked, m_view,
            [this] { m_view->zoom(buttonZoom); });
    connect(addButton(title, Symbol::ZoomIn, tr("Show less time")), &QToolButton::clicked, m_view,
            [this] { m_view->zoom(1 / buttonZoom); });
    m_follow = addButton(title, Symbol::Present, tr("Follow the present"));
    m_follow->setCheckable(true);
    m_follow->setChecked(m_view->isFollowing());
    connect(m_follow, &QToolButton::clicked, m_view, &PulseView::setFollowing);
    connect(m_view, &PulseView::followingChanged, m_follow, &QToolButton::setChecked);
    showTitle();
}

void PulsePanel::showTitle()
{
    //: heading of the Pulse panel; %1 like "last 12 min"
    if (m_title)
        m_title->setText(tr("Pulse · %1").arg(m_view->rangeText()));
}

/// The range changes with each second that passes, the span but when the user changes it.
void PulsePanel::rememberSpan()
{
    using std::chrono::round;
    using std::chrono::seconds;
    const std::optional<std::chrono::milliseconds> span = m_view->chosenSpan();
    const auto known = m_settings.pulseSpan();
    if (span && (!known || round<seconds>(*known) != round<seconds>(*span)))
        m_settings.setPulseSpan(span);
}

void PulsePanel::showFigures()
{
    const std::optional<PulseRange> range = m_view->selection();
    m_figures->setVisible(range.has_value());
    if (range)
        m_figures->show(*range, m_view->now(), m_view->names(), m_view->timeZone());
}

void PulsePanel::copyFigures() const
{
    if (const std::optional<PulseRange> range = m_view->selection())
        QApplication::clipboard()->setText(PulseTexts::figures(figuresOf(m_history, *range, m_view->now()), m_history,
                                                               m_view->names(), m_view->timeZone()));
}

PulseNames pulseNames(const SourceBook &book)
{
    PulseNames names = plainPulseNames();
    names.stream = [&book, plain = names.stream](const PulseLane &lane) {
        const Source *source = book.find(lane.source);
        return source ? source->streamName() : plain(lane);
    };
    names.instance = [&book, plain = names.instance](const QUrl &server) {
        const auto ofServer = [&](const Source &source) { return source.setup.options.server == server; };
        const auto source = std::ranges::find_if(book.sources(), ofServer);
        return source == book.sources().end() ? plain(server) : source->instanceName();
    };
    return names;
}

} // namespace thumpline
