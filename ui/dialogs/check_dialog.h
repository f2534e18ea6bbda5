#pragma once

#include "probe/probe_runner.h"
#include "ui/source_book.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace thumpline {

class CheckView;
class FieldNote;

/// What a check works with; all of it outlives the dialog.
struct CheckParts
{
    ProbeRunner::FactoryMaker makeFactory {};
    QThread *ioThread = nullptr;
    const SourceBook *book = nullptr; ///< the instances to choose from, and their tokens
};

/// Looks at an instance step by step, while one watches: what happens, what is wrong, what to do; and takes it away as a
/// text, as Markdown for an issue tracker, or as the lines of `thumpline probe --json`.
///
/// Beside the window, not before it: it may stay open. Closing it ends the check. Thread: GUI.
class CheckDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CheckDialog(const CheckParts &parts, QWidget *parent = nullptr);
    ~CheckDialog() override;

    /// Begins with this stream's instance, and looks at this stream.
    void setSource(const SourceId &id);
    void setServer(const QString &address);
    void start();

    [[nodiscard]] CheckView *view() const { return m_view; }
    /// What was seen, once a check has ended; empty before.
    [[nodiscard]] const std::optional<ProbeReport> &report() const { return m_report; }

    /// The ways to take a report away.
    enum class Form {
        Text,
        Markdown,
        Json,
    };
    [[nodiscard]] QString copied(Form form) const;

private:
    void buildField();
    void buildButtons();
    void showWhatIsChecked();
    void handleStep(const ProbeStep &step);
    void handleReport(const ProbeReport &report);
    void refresh();
    [[nodiscard]] std::optional<ProbeRequest> request() const;

    CheckParts m_parts;
    ProbeRunner m_runner;
    QUrl m_chosenServer {}; ///< of the stream that it was opened with
    StreamTarget m_chosenTarget {};
    ProbeReport m_soFar {};
    std::optional<ProbeReport> m_report {};
    QComboBox *m_server = nullptr; // the widgets are owned as Qt children
    FieldNote *m_note = nullptr;
    CheckView *m_view = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace thumpline
