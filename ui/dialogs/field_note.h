#pragma once

#include <QLabel>

namespace thumpline {

/// The small line under a field: what is known of what was typed, or what is wrong with it.
///
/// Always one line high or more, so that the dialog does not jump while one types. Thread: GUI.
class FieldNote final : public QLabel
{
    Q_OBJECT
public:
    enum class Kind {
        Hint, ///< dim
        Good, ///< with a check mark
        Problem, ///< with a warning mark
    };

    explicit FieldNote(QWidget *parent = nullptr);

    void tell(Kind kind, const QString &text);
    void tellNothing() { tell(Kind::Hint, {}); }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString note() const { return m_note; } ///< without the mark

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    Kind m_kind = Kind::Hint;
    QString m_note {};
};

} // namespace thumpline
