#pragma once

#include "diagnosis/stream_statistics.h"

#include <QWidget>

namespace thumpline {

/// Where a stream stands between its last sign of life and being given up: a band to the next heartbeat, one to being
/// late, one to the end, and a bar that has come so far.
///
/// Never by colour alone: the bands are plain, dashed and hatched, their borders have marks. Thread: GUI.
class HeartbeatStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit HeartbeatStrip(QWidget *parent = nullptr);

    void show(const HeartbeatFigures &figures, Instant now);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HeartbeatFigures m_figures {};
    Instant m_now {};
};

/// Delays of one kind above an axis of time, those of another below it: one bar a doubling, plain above and hatched
/// below. Of local and remote posts until setTexts() says something else.
///
/// The highest of a half fills it; heights are roots of the counts, so that few late ones are seen beside many quick
/// ones. Screen readers hear the counts. Thread: GUI.
class DelayGraph final : public QWidget
{
    Q_OBJECT
public:
    explicit DelayGraph(QWidget *parent = nullptr);

    struct Texts
    {
        QString name {}; ///< for screen readers
        QString toolTip {};
        QString above {}; ///< written beside its half; empty: nothing is
        QString below {};
    };
    void setTexts(const Texts &texts);
    /// Of each half, px.
    void setBarHeight(int height);

    void show(const DelayHistogram &above, const DelayHistogram &below);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Octaves = std::vector<DelayHistogram::Octave>;
    void paintBars(QPainter &painter, const Octaves &octaves, bool above) const;
    void paintAxis(QPainter &painter) const;
    void paintName(QPainter &painter, const QString &name, int top) const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] double positionOf(std::chrono::milliseconds delay) const;
    [[nodiscard]] int axisHeight() const;
    [[nodiscard]] int axisTop() const;
    [[nodiscard]] int nameHeight(const QString &name) const;

    Octaves m_above {};
    Octaves m_below {};
    QString m_aboveName {};
    QString m_belowName {};
    int m_barHeight;
};

} // namespace thumpline
