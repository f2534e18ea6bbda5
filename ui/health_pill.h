#pragma once

#include "ui/health_book.h"

#include <QAbstractButton>
#include <QPointer>

namespace thumpline {

class HealthPopup;

/// The health of the streaming services in two words, as a coloured pill with a mark; opens the popup.
///
/// With several instances it shows the one that needs attention first, by name where not all is well.
/// Thread: GUI. Does not own the book.
class HealthPill final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit HealthPill(const HealthBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    void openPopup();
    [[nodiscard]] HealthPopup *popup() const; ///< null while closed

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const HealthBook &m_book;
    QPointer<HealthPopup> m_popup {}; // owned by this widget, deletes itself when closed
};

} // namespace thumpline
