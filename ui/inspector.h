#pragma once

#include "ui/inspected_row.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace thumpline {

class ArrivalView;
class ContentView;
class DockTitle;
class HistoryView;
class JsonView;
class QuietTabs;

/// All of one row: how it came, what it says, what it said before, and the payload itself.
///
/// Only the tab that is seen is filled. Thread: GUI.
class Inspector final : public QWidget
{
    Q_OBJECT
public:
    enum class Tab {
        Arrival,
        Content,
        History,
        Json,
    };

    explicit Inspector(QWidget *parent = nullptr);

    /// Puts the tabs into the title of the dock that shows this view.
    void addTabs(DockTitle *title);
    void showRow(const InspectedRow &row);
    void clear();
    void setTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] std::optional<RowId> row() const;
    /// Into the payload's search field.
    void startSearch();

    [[nodiscard]] ArrivalView *arrival() const { return m_arrival; }
    [[nodiscard]] ContentView *content() const { return m_content; }
    [[nodiscard]] HistoryView *history() const { return m_history; }
    [[nodiscard]] JsonView *json() const { return m_json; }

Q_SIGNALS:
    void linkActivated(const QUrl &target);

private:
    void fillTab();

    std::optional<InspectedRow> m_row {};
    bool m_filled[4] {}; // by Tab: shows m_row already
    QuietTabs *m_tabs = nullptr; // the widgets are owned as Qt children
    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    ArrivalView *m_arrival = nullptr;
    ContentView *m_content = nullptr;
    HistoryView *m_history = nullptr;
    JsonView *m_json = nullptr;
};

} // namespace thumpline
