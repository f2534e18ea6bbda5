#pragma once

#include "ui/inspected_row.h"

#include <QScrollArea>

class QFormLayout;

namespace thumpline {

/// When a row was made, when and on which ways it came, how late, and how big it is. Thread: GUI.
class ArrivalView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ArrivalView(QWidget *parent = nullptr);

    void show(const InspectedRow &row);
    /// Name and value of each line, for the clipboard and tests.
    [[nodiscard]] QStringList lines() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *newPage();
    void add(const QString &name, const QString &value, const QString &toolTip = {});
    void addArrivals(const InspectedRow &row);
    [[nodiscard]] static QString foundNote(bool found);
    void applyLook();

    QFormLayout *m_form = nullptr; // of the page, which the scroll area owns
};

} // namespace thumpline
