#pragma once

#include "ui/journal_model.h"

#include <QWidget>

#include <optional>

class QTextEdit;
class QToolButton;

namespace thumpline {

/// All of one journal line, the plainest first: the sentence, the likely cause, what it follows from, what to do for who
/// reads the stream and for who runs the server, the jargon, and at its end the connection as it was recorded, as JSON.
///
/// Texts of servers are shown as plain text. Thread: GUI.
class ExplanationPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ExplanationPanel(QWidget *parent = nullptr);

    /// The same line again (its cause was revised) leaves the reader where they are.
    void show(const JournalRow &row);
    [[nodiscard]] std::optional<quint64> shownNumber() const;
    [[nodiscard]] QTextEdit *text() const { return m_text; }

Q_SIGNALS:
    void pulseWanted();
    void copyTextWanted();
    void copyJsonWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    [[nodiscard]] static QString causeTitle(const JournalEntry &entry);
    QToolButton *addButton(const QString &toolTip, void (ExplanationPanel::*signal)());

    std::optional<JournalRow> m_row {};
    QTextEdit *m_text = nullptr; // the widgets are owned as Qt children
    QWidget *m_strip = nullptr;
};

} // namespace thumpline
