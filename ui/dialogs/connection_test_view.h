#pragma once

#include "ui/dialogs/connection_test.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace thumpline {

class FieldNote;

/// The steps of a connection test, one line each with its time, and what came of it.
///
/// Thread: GUI.
class ConnectionTestView final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionTestView(QWidget *parent = nullptr);

    void showStart();
    void showPhase(const PhaseReached &phase);
    void showOutcome(const TestOutcome &outcome);
    void clear();
    [[nodiscard]] QString outcomeText() const;

    /// What a step means to people: `Name found`, `Encrypted (TLS 1.3)`.
    [[nodiscard]] static QString phaseText(const PhaseReached &phase);

private:
    QGridLayout *m_phases = nullptr; // the widgets are owned as Qt children
    QWidget *m_list = nullptr;
    FieldNote *m_outcome = nullptr;
};

} // namespace thumpline
