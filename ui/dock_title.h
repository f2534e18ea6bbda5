#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace thumpline {

/// The quiet heading of a dock or of the central area: a small dim name, room for controls, and for docks a button
/// that hides it. The dock is dragged and floated by it as by any title bar.
class DockTitle : public QWidget
{
    Q_OBJECT
public:
    /// For the central area: no button.
    explicit DockTitle(const QString &text, QWidget *parent = nullptr);
    /// Becomes the title bar of the dock, which owns it; shows the dock's window title.
    explicit DockTitle(QDockWidget *dock);

    void setText(const QString &text);
    /// Puts a control behind the name (`stretch` 0) or one that takes the free room (1). Takes ownership.
    void addControl(QWidget *control, int stretch = 0);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const QString &text);
    void applyLook();

    QHBoxLayout *m_layout = nullptr; // owned by this widget, as the next two
    QLabel *m_label = nullptr;
    QToolButton *m_close = nullptr; // null for the central area
    bool m_hasWideControl = false;
};

} // namespace thumpline
