#pragma once

#include "diagnosis/alert.h"
#include "ui/dialogs/field_note.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace thumpline {

class AlertDesk;

/// What is told outside of the window, when, and how often; what is changed holds at once.
///
/// Thread: GUI. Does not own the desk, which outlives it.
class NotificationsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NotificationsDialog(AlertDesk &desk, QWidget *parent = nullptr);

    /// As the dialog shows them.
    [[nodiscard]] AlertOptions options() const;
    [[nodiscard]] FieldNote *note() const { return m_note; }

private:
    [[nodiscard]] QWidget *buildWhat();
    [[nodiscard]] QWidget *buildQuiet();
    [[nodiscard]] QWidget *buildLimits();
    [[nodiscard]] static QSpinBox *makeNumber(int least, int most, const QString &name, QWidget *parent);
    [[nodiscard]] static QTimeEdit *makeTime(const QString &name, QWidget *parent);
    void tell(FieldNote::Kind kind, const QString &text);
    void showOptions(const AlertOptions &options);
    void apply();
    void tellState();
    void refresh();

    AlertDesk &m_desk;
    bool m_showing = false; // showOptions() is no wish of the user
    QCheckBox *m_enabled = nullptr; // the widgets are owned as Qt children
    QWidget *m_rest = nullptr;
    QSpinBox *m_downFor = nullptr;
    QCheckBox *m_health = nullptr;
    QCheckBox *m_whileActive = nullptr;
    QCheckBox *m_quiet = nullptr;
    QTimeEdit *m_quietFrom = nullptr;
    QTimeEdit *m_quietTo = nullptr;
    FieldNote *m_quietNote = nullptr;
    QSpinBox *m_perHour = nullptr;
    QSpinBox *m_streamPause = nullptr;
    QPushButton *m_test = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace thumpline
