#pragma once

#include "ui/health_book.h"

#include <QFrame>
#include <QTimer>

class QVBoxLayout;

namespace thumpline {

/// The last samples of one instance as bars: the height is the latency, a hatched full bar is a failed sample.
class HealthGraph final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int shownSamples = 60;

    HealthGraph(const HealthBook &book, const QUrl &server, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const HealthBook &m_book;
    QUrl m_server;
};

/// Each instance's health in full: state, graph, latency, last problem, certificate. Closes like a menu.
///
/// Thread: GUI. Does not own the book. Follows new samples while it is open.
class HealthPopup final : public QFrame
{
    Q_OBJECT
public:
    HealthPopup(const HealthBook &book, QWidget *parent);

    /// Under a widget, aligned to its far side, inside the screen.
    void showBelow(const QWidget *widget);

private:
    void rebuild();
    [[nodiscard]] QWidget *section(const InstanceHealth &instance);

    const HealthBook &m_book;
    QWidget *m_content = nullptr; // owned as Qt child
};

} // namespace thumpline
