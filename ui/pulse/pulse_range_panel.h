#pragma once

#include "ui/pulse/pulse_layout.h"
#include "ui/symbols.h"

#include <QTimeZone>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QTreeWidget;

namespace thumpline {

/// The figures of a stretch of time that was selected in Pulse: a line for each lane.
///
/// Thread: GUI. Does not own the history.
class PulseRangePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PulseRangePanel(const PulseHistory &history, QWidget *parent = nullptr);

    void show(const PulseRange &range, PulseTime now, const PulseNames &names, const QTimeZone &zone);

    [[nodiscard]] QTreeWidget *table() const { return m_table; }
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void zoomWanted();
    void copyWanted();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Column {
        NameColumn,
        LiveColumn,
        DropsColumn,
        EventsColumn,
        MissedColumn,
        DelayColumn,
        ColumnCount,
    };
    void buildTable();
    QToolButton *addButton(QHBoxLayout *row, Symbol symbol, const QString &what);
    void addLine(const QStringList &cells, const QString &toolTip);
    void applyLook();

    const PulseHistory &m_history;
    QLabel *m_title = nullptr; // the widgets are owned as Qt children
    QTreeWidget *m_table = nullptr;
};

} // namespace thumpline
