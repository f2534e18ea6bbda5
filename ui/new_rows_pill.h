#pragma once

#include <QAbstractButton>

namespace thumpline {

/// "▲ 37 new since 10:42": says what came above the reader, and leads there.
///
/// A rounded button in the accent colour, as wide as its text; hidden while there is nothing to say. It takes no focus:
/// the Home key does the same. Thread: GUI.
class NewRowsPill final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NewRowsPill(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace thumpline
