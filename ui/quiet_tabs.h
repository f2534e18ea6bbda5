#pragma once

#include <QTabBar>

namespace thumpline {

/// Tabs for the title of a dock: words in a line, the chosen one in the accent colour with a line under it.
///
/// A QTabBar in all but its look, so keys and screen readers find what they know. Thread: GUI.
class QuietTabs final : public QTabBar
{
    Q_OBJECT
public:
    explicit QuietTabs(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    [[nodiscard]] QFont tabFont() const;
};

} // namespace thumpline
