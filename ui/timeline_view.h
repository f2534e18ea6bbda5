#pragma once

#include "timeline/timeline_model.h"
#include "ui/height_index.h"
#include "ui/status_painter.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QSet>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace thumpline {

class NewRowsPill;

/// The timeline: rows of a TimelineModel, laid out and painted only where they are seen.
///
/// At the live edge (the top) the view follows what comes. Anywhere else, when paused, or with a row picked, nothing
/// moves under the reader: what comes above is counted on a pill. Heights of rows that were never seen are estimates;
/// the place is held by a row and its offset, so estimates that turn out wrong move the scroll bar, never the text.
/// Keys: j k Up Down, Page Up and Down, Home (live edge), End, Space (content warning), Enter (activates), Ctrl+C.
/// Thread: GUI. Does not own the model, which outlives it or is replaced by setModel().
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    void setModel(TimelineModel *model); ///< null: none
    [[nodiscard]] TimelineModel *model() const { return m_model; }
    /// Where the time comes from that ages are counted to; the system's clock without it.
    void setClock(std::function<Timestamp()> now);

    [[nodiscard]] std::optional<RowId> currentRow() const { return m_current; }
    /// Picks a row, and brings it into sight; the view stops following.
    void setCurrentRow(std::optional<RowId> row);

    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_style.compact; }
    /// Paused: not even the live edge moves; what comes is counted on the pill.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] bool isFollowing() const { return m_following && !m_paused; }
    /// How many rows came above what was seen.
    [[nodiscard]] qsizetype unseenRows() const;
    /// What stands where there is no row at all: why, and what would bring one.
    void setEmptyText(const QString &title, const QString &hint);

    /// Where a row is in the viewport; empty if it isn't in sight.
    [[nodiscard]] QRect rowRect(qsizetype row) const;
    /// The row at a place in the viewport; -1 if there is none.
    [[nodiscard]] qsizetype rowAt(const QPoint &pos) const;
    /// Opens or closes what a content warning covers; false if the row has none.
    bool toggleFold(qsizetype row);

    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    /// To the newest row, to follow what comes.
    void goToLiveEdge();
    void goToOldest();
    void copyCurrentRow() const;

Q_SIGNALS:
    /// The picked row is another one; none: nothing is picked.
    void currentRowChanged(std::optional<thumpline::RowId> row);
    /// The reader asks for all of a row: Enter, or a double click.
    void activated(thumpline::RowId row);
    /// A link was chosen: http or https.
    void linkActivated(const QUrl &target);
    void followingChanged(bool following);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct CachedLayout
    {
        int width = 0;
        int generation = 0;
        std::shared_ptr<const StatusLayout> layout {};
    };
    struct VisibleRow
    {
        qsizetype row = 0;
        RowId id {};
        int y = 0; ///< in the viewport
        std::shared_ptr<const StatusLayout> layout {};
    };
    /// The row whose place is kept, and where its top stands in the viewport.
    struct Anchor
    {
        qsizetype row = 0;
        int y = 0;
    };

    void handleInserted(const QModelIndex &parent, int first, int last);
    void handleRemoved(const QModelIndex &parent, int first, int last);
    void handleChanged(const QModelIndex &from, const QModelIndex &to);
    void handleReset();
    void handleReordered();
    void rememberOrder();
    void forgetGoneRow();

    void updateStyle();
    void forgetLayouts();
    void scheduleLayout();
    void layoutNow();
    void layoutFromAnchor();
    void clampToEnds();
    void chooseAnchor();
    void updateScrollBar();
    void updatePill();
    void noteSeen();
    void setFollowing(bool following);
    void scrollBy(int pixels);
    void makeVisible(qsizetype row);
    void moveCurrent(qsizetype rows);
    void movePage(int direction);
    void pick(std::optional<RowId> row);
    void hover(const QPoint &pos);
    void openHotspot(const VisibleRow &row, const Hotspot &hotspot);
    void scheduleClock();
    [[nodiscard]] qsizetype rowCount() const { return m_model ? m_model->rowCount() : 0; }
    [[nodiscard]] std::shared_ptr<const StatusLayout> layoutOf(qsizetype row);
    [[nodiscard]] const VisibleRow *visibleAt(const QPoint &pos) const;
    [[nodiscard]] std::optional<qsizetype> currentIndex() const;
    void paintEmpty(QPainter &painter) const;
    void announceCurrent();

    TimelineModel *m_model = nullptr; // not owned
    std::function<Timestamp()> m_now;
    HeightIndex m_heights {};
    QCache<RowId, CachedLayout> m_layouts;
    LayoutStyle m_style {};
    std::unique_ptr<StatusPainter> m_painter {};
    int m_generation = 0; // of fonts, colours, direction: older layouts are of no use
    qint64 m_measuredHeights = 0; // sum and count of the heights measured, for the estimate
    qint64 m_measuredRows = 0;

    std::vector<VisibleRow> m_visible {};
    Anchor m_anchor {};
    std::optional<RowId> m_anchorBefore {}; // across a new order
    std::optional<RowId> m_topSeen {};
    Timestamp m_newSince {};
    std::optional<RowId> m_current {};
    QSet<RowId> m_unfolded {};
    QString m_emptyTitle {};
    QString m_emptyHint {};
    RowId m_hoveredRow {};
    int m_hoveredGroup = 0;
    QPoint m_pressed {-1, -1};
    bool m_following = true;
    bool m_paused = false;
    bool m_findingCurrent = false; // the rows are new: the picked one is to be brought into sight when it comes
    bool m_layoutDue = false;
    bool m_settingScrollBar = false;
    QTimer m_layoutTimer {this};
    QTimer m_clockTimer {this};
    NewRowsPill *m_pill; // a child of the viewport
};

} // namespace thumpline
