#pragma once

#include "ui/inspected_row.h"

#include <QUrl>
#include <QWidget>

class QListWidget;

namespace thumpline {

class ContentView;

/// The versions of a status as a list, newest first, with the text of the chosen one. Thread: GUI.
class HistoryView final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);

    void show(const InspectedRow &row);
    [[nodiscard]] qsizetype count() const; ///< of versions
    [[nodiscard]] ContentView *content() const { return m_content; }
    void choose(int version); ///< 0: the newest

Q_SIGNALS:
    void linkActivated(const QUrl &target);

private:
    void showVersion(int version);

    std::vector<InspectedVersion> m_versions {}; // newest first
    QListWidget *m_list = nullptr; // the widgets are owned as Qt children
    ContentView *m_content = nullptr;
};

} // namespace thumpline
