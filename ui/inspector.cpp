#include "ui/inspector.h"

#include "ui/arrival_view.h"
#include "ui/content_view.h"
#include "ui/dock_title.h"
#include "ui/history_view.h"
#include "ui/json_view.h"
#include "ui/quiet_tabs.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace thumpline {

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
{
    m_tabs = new QuietTabs(this);
    //: tabs of the inspector
    m_tabs->addTab(tr("Arrival"));
    m_tabs->addTab(tr("Content"));
    m_tabs->addTab(tr("History"));
    m_tabs->addTab(tr("JSON"));
    m_tabs->setAccessibleName(tr("Parts of the inspector"));

    m_arrival = new ArrivalView;
    m_content = new ContentView;
    m_history = new HistoryView;
    m_json = new JsonView;
    m_empty = new QLabel(tr("Choose a row to see how it came, what it says and the payload itself."));
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_pages = new QStackedWidget(this);
    for (QWidget *page :
         {static_cast<QWidget *>(m_arrival), static_cast<QWidget *>(m_content), static_cast<QWidget *>(m_history),
          static_cast<QWidget *>(m_json), static_cast<QWidget *>(m_empty)})
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages);
    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::fillTab);
    connect(m_content, &ContentView::linkActivated, this, &Inspector::linkActivated);
    connect(m_history, &HistoryView::linkActivated, this, &Inspector::linkActivated);
}

void Inspector::addTabs(DockTitle *title)
{
    title->addControl(m_tabs);
}

void Inspector::showRow(const InspectedRow &row)
{
    m_row = row;
    std::ranges::fill(m_filled, false);
    fillTab();
}

void Inspector::clear()
{
    m_row.reset();
    fillTab();
}

void Inspector::fillTab()
{
    if (!m_row) {
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const int tab = m_tabs->currentIndex();
    m_pages->setCurrentIndex(tab);
    if (std::exchange(m_filled[tab], true))
        return;
    switch (static_cast<Tab>(tab)) {
    case Tab::Arrival:
        m_arrival->show(*m_row);
        break;
    case Tab::Content:
        m_content->show(*m_row);
        break;
    case Tab::History:
        m_history->show(*m_row);
        break;
    case Tab::Json:
        if (m_row->event)
            m_json->setPayload(m_row->event->wire.payload, InspectionTexts::problem(*m_row->event));
        else
            m_json->setPayload({}, tr("A gap has no payload: it is what did not come."));
        break;
    }
}

void Inspector::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

Inspector::Tab Inspector::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

std::optional<RowId> Inspector::row() const
{
    return m_row ? std::optional(m_row->id) : std::nullopt;
}

void Inspector::startSearch()
{
    setTab(Tab::Json);
    m_json->startSearch();
}

} // namespace thumpline
