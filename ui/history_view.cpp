#include "ui/history_view.h"

#include "ui/content_view.h"

#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

namespace thumpline {

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    m_list = new QListWidget(splitter);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Versions, the newest first"));
    m_content = new ContentView(splitter);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({120, 300});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryView::showVersion);
    connect(m_content, &ContentView::linkActivated, this, &HistoryView::linkActivated);
}

void HistoryView::show(const InspectedRow &row)
{
    m_versions.assign(row.versions.rbegin(), row.versions.rend());
    m_list->clear();
    const Timestamp reference = m_versions.empty() ? Timestamp {} : m_versions.front().arrived;
    for (size_t i = 0; i < m_versions.size(); ++i) {
        const InspectedVersion &version = m_versions[i];
        const QString arrived = InspectionTexts::exactTime(version.arrived, reference);
        if (version.editedAt)
            //: a version of a status; both are times of the day
            m_list->addItem(
                tr("Edited %1, arrived %2").arg(InspectionTexts::exactTime(*version.editedAt, reference), arrived));
        else
            m_list->addItem(tr("Original, arrived %1").arg(arrived));
    }
    if (m_versions.empty())
        m_list->addItem(tr("Only statuses can be edited."));
    m_list->setCurrentRow(0);
}

qsizetype HistoryView::count() const
{
    return static_cast<qsizetype>(m_versions.size());
}

void HistoryView::choose(int version)
{
    m_list->setCurrentRow(version);
}

void HistoryView::showVersion(int version)
{
    const auto at = static_cast<size_t>(version);
    if (version < 0 || at >= m_versions.size() || !m_versions[at].event)
        m_content->clearContent();
    else
        m_content->showEvent(m_versions[at].event);
}

} // namespace thumpline
