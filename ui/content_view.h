#pragma once

#include "ui/inspected_row.h"

#include <QTextBrowser>
#include <QUrl>

#include <variant>

namespace thumpline {

/// A row's content in full: selectable, with links that tell their real host. Thread: GUI.
class ContentView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ContentView(QWidget *parent = nullptr);

    void show(const InspectedRow &row);
    /// One version of a status.
    void showEvent(const StreamEventPtr &event);
    void clearContent();

Q_SIGNALS:
    void linkActivated(const QUrl &target);

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void write();

    std::variant<std::monostate, RowContent, StreamEventPtr> m_shown {};
};

} // namespace thumpline
