#pragma once

#include "transport/clock.h"
#include "ui/pulse/pulse_painter.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QTimer>

class QHelpEvent;

namespace thumpline {

/// The picture of all connections on one axis of time: which lane, since when, all or one, and why.
///
/// Zoom by wheel, pinch, + and -; pan by dragging and arrows; select a stretch by shift and dragging. It follows the
/// present until it is moved away from it, and again when it is moved back. What is drawn is kept: the pointer's line
/// costs no new picture. Repaints only what is seen: states and drops at once, the rest when it moves a pixel, four
/// times a second at most.
/// Thread: GUI. Does not own history and clock, which outlive it.
class PulseView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    PulseView(const PulseHistory &history, const Clock &clock, QWidget *parent = nullptr);

    void setNames(const PulseNames &names);
    /// Of the labels; the system's by default.
    void setTimeZone(const QTimeZone &zone);

    /// To be called when the history has changed.
    void showNews();

    [[nodiscard]] const PulseAxis &axis() const { return m_axis; }
    [[nodiscard]] const PulseHistory &history() const { return m_history; }
    [[nodiscard]] const PulseNames &names() const { return m_names; }
    [[nodiscard]] const QTimeZone &timeZone() const { return m_zone; }
    [[nodiscard]] PulseTime now() const;
    /// Shows that much time; what is newest stays in its place.
    void setSpan(std::chrono::milliseconds span);
    /// What the user set it to; nothing: it still grows with what there is to see.
    [[nodiscard]] std::optional<std::chrono::milliseconds> chosenSpan() const;
    void showRange(const PulseRange &range);
    /// Below 1 shows less time. `x`: in the plot; without it the present stays in its place, else the middle.
    void zoom(double factor, std::optional<double> x = {});
    void pan(double pixels);
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);

    [[nodiscard]] std::optional<PulseRange> selection() const { return m_selection; }
    void setSelection(const std::optional<PulseRange> &selection);

    [[nodiscard]] quint64 currentMark() const { return m_mark; }
    /// Chooses a mark, as a click on it does; 0 chooses none. `centre`: moves the view so that it stands in the middle.
    void setCurrentMark(quint64 id, bool centre);
    [[nodiscard]] SourceId currentRow() const { return m_row; }
    /// Shows the moment that a line of the journal tells of, and chooses its mark where it has one.
    void showEntry(quint64 number, const SourceId &source, const Stamp &at);

    /// In the viewport; for the painter, tests and screen readers.
    [[nodiscard]] const PulseLayout &places() const { return m_layout; }
    [[nodiscard]] QRect rowRect(const PulseRow &row) const;
    [[nodiscard]] const PulseRow *rowAt(int y) const;
    [[nodiscard]] quint64 markAt(const QPoint &position) const;
    [[nodiscard]] QPoint placeOf(quint64 mark) const; ///< of its triangle; null where it is not in view
    [[nodiscard]] QString toolTipAt(const QPoint &position) const;
    /// What can be seen, in words: the stretch of time, and a line for each lane.
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString rowDescription(const PulseRow &row) const;
    /// `last 12 minutes`, or the stretch itself where it does not end now.
    [[nodiscard]] QString rangeText() const;
    [[nodiscard]] qint64 pictures() const { return m_pictures; } ///< drawn so far

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose a mark; its line of the journal, or 0.
    void markChosen(quint64 mark, quint64 journalEntry);
    /// Return on a mark, or a double click: its line of the journal is wanted.
    void markActivated(quint64 mark, quint64 journalEntry);
    void followingChanged(bool following);
    /// Another stretch of time is shown, or the same has another name by now.
    void rangeChanged();
    void selectionChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Drag {
        None,
        Pressed, ///< maybe a click
        Panning,
        Selecting,
    };

    void invalidate();
    void relayout();
    void followNow();
    void catchUp(); ///< with the present, where the view follows it: the last tick may be a minute ago
    void handleTick();
    void armTick();
    /// Keeps the view between the first record and now, and finds out whether it follows.
    void settle();
    [[nodiscard]] PulseScene scene() const;
    void drawPicture();
    void paintEmpty(QPainter &painter) const;
    [[nodiscard]] double plotX(const QPointF &position) const;
    void setCursorX(std::optional<double> x);
    void click(const QPoint &position);
    void activate();
    void stepRow(int step);
    bool stepMark(int step);
    void extendSelection(int pixels);
    [[nodiscard]] std::vector<quint64> marksInView() const;
    bool showToolTip(QHelpEvent *event);
    bool handleGesture(QEvent *event);
    void announce() const;

    const PulseHistory &m_history;
    const Clock &m_clock;
    PulseNames m_names = plainPulseNames();
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    PulseAxis m_axis {};
    PulseLayout m_layout {};
    PulseLook m_look {};
    QPixmap m_picture {};
    bool m_stale = true; // the picture
    bool m_following = true;
    bool m_spanChosen = false; // by the user
    std::optional<PulseRange> m_selection {};
    std::optional<double> m_cursorX {};
    quint64 m_mark = 0;
    SourceId m_row {};
    Drag m_drag = Drag::None;
    QPointF m_pressed {};
    QPointF m_last {};
    PulseTime m_anchor {0}; // of the selection
    quint64 m_urgent = 0; // revision that was drawn
    qint64 m_pictures = 0;
    QTimer m_tick {}; // the present moves on
    QTimer m_news {}; // something came
};

} // namespace thumpline
