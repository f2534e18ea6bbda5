#pragma once

#include "ui/compare/compare_setup.h"
#include "ui/dialogs/instance_field.h"
#include "ui/source_book.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace thumpline {

class FieldNote;

/// Asks which two streams to compare: one that is open, and another open one, the same by the other transport, or the
/// same of another address. Thread: GUI. Does not own the book, which outlives it.
class CompareDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `chosen`: what it begins with; empty: the first stream.
    CompareDialog(const SourceBook &book, const SourceId &chosen, InstanceLookupFunction lookup,
                  QWidget *parent = nullptr);

    /// As it stands; may be asked when accepted.
    [[nodiscard]] CompareSetup setup() const;

    /// Whether comparing that pair says anything: the same stream, on connections that are not one and the same.
    [[nodiscard]] static bool areComparable(const StreamOptions &one, const StreamOptions &other);

private:
    void buildStream(QVBoxLayout *layout, const SourceId &chosen);
    void buildAgainst(QVBoxLayout *layout, InstanceLookupFunction lookup);
    void refreshOthers();
    void refresh();
    [[nodiscard]] const Source *stream() const;

    const SourceBook &m_book;
    QComboBox *m_stream = nullptr; // the widgets are owned as Qt children
    QRadioButton *m_byOpen = nullptr;
    QRadioButton *m_byTransport = nullptr;
    QRadioButton *m_byAddress = nullptr;
    QComboBox *m_others = nullptr;
    InstanceField *m_address = nullptr;
    FieldNote *m_addressNote = nullptr;
    QLineEdit *m_token = nullptr;
    QSpinBox *m_grace = nullptr;
    QPushButton *m_compare = nullptr;
};

} // namespace thumpline
