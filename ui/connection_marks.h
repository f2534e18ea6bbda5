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

/// The delays of local posts above an axis of time, those of remote ones below it: one bar a doubling.
///
/// The higher of the two kinds fills its half; heights are roots of the counts, so that few late ones are seen beside
/// many quick ones. Thread: GUI.
class DelayGraph final : public QWidget
{
    Q_OBJECT
public:
    explicit DelayGraph(QWidget *parent = nullptr);

    void show(const DelayHistogram &local, const DelayHistogram &remote);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Octaves = std::vector<DelayHistogram::Octave>;
    void paintBars(QPainter &painter, const Octaves &octaves, bool above) const;
    void paintAxis(QPainter &painter) const;
    [[nodiscard]] double positionOf(std::chrono::milliseconds delay) const;
    [[nodiscard]] int axisHeight() const;

    Octaves m_local {};
    Octaves m_remote {};
};

} // namespace thumpline
