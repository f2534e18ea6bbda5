#pragma once

#include "protocol/stream_target.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace thumpline {

class FieldNote;

/// Asks which stream: the kind by its plain name, a tag or a list where the kind needs one, and only media where it may.
///
/// Says what is missing or wrong as one types. Its rows stand in the form of the dialog. Thread: GUI.
class StreamChooser final : public QObject
{
    Q_OBJECT
public:
    /// Adds its rows to a form of that dialog, which owns them and this.
    StreamChooser(QFormLayout *form, QWidget *dialog);

    /// The stream as it stands; an error while something is missing.
    [[nodiscard]] Result<StreamTarget, StreamTargetError> target() const;
    void setTarget(const StreamTarget &target);
    /// Whether the server is one that knows `public:allow_local_only`.
    void setOffersLocalOnly(bool offered);

    /// `Everything public…`; the API's own name is in the tool tips.
    [[nodiscard]] static QString plainName(StreamKind kind);

Q_SIGNALS:
    void changed();

private:
    void addKind(int row, StreamKind kind);
    void refresh();
    [[nodiscard]] StreamKind kind() const;
    [[nodiscard]] QString problem(StreamTargetError error) const;

    QComboBox *m_kind = nullptr; // the widgets are owned by the dialog
    QLineEdit *m_parameter = nullptr;
    QLabel *m_parameterLabel = nullptr;
    FieldNote *m_note = nullptr;
    QCheckBox *m_onlyMedia = nullptr;
};

} // namespace thumpline
