#pragma once

#include "report/report_format.h"
#include "report/report_maker.h"
#include "ui/workspace.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;

namespace thumpline {

class FieldNote;

/// Makes a report of what the window holds: which time, which streams, which format; shows what it will say, and saves
/// or copies exactly that.
///
/// The report is made anew whenever a choice changes, not while time goes on. Thread: GUI. The workspace outlives it.
class ReportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The times that are offered. Keys of the combo box's data.
    enum class Time {
        TenMinutes,
        Hour,
        All,
        Selection, ///< of Pulse; offered where there is one
        Range, ///< from – to
    };

    /// `selection`: what is selected in Pulse.
    ReportDialog(Workspace &workspace, const std::optional<PulseRange> &selection, QWidget *parent = nullptr);

    void choose(Time time);
    void choose(ReportFormat format);
    void chooseStream(const SourceId &id); ///< empty: all
    void setRange(const QDateTime &from, const QDateTime &to);

    [[nodiscard]] const StreamReport &report() const { return m_report; }
    [[nodiscard]] ReportFormat format() const;
    /// Writes the report into a file, and says how that went. False where it failed.
    bool save(const QString &fileName);
    /// Puts the report on the clipboard, as Markdown.
    void copy();

    [[nodiscard]] QLabel *preview() const { return m_preview; }
    [[nodiscard]] FieldNote *note() const { return m_note; }

private:
    void buildTimes(QFormLayout *form);
    void buildStreams(QFormLayout *form);
    void buildFormats(QFormLayout *form);
    void buildPreview();
    void buildButtons();
    void makeReport();
    void askForFile();
    void tell(bool isGood, const QString &text);
    [[nodiscard]] Time time() const;
    [[nodiscard]] std::optional<PulseRange> range() const;
    [[nodiscard]] PulseTime now() const;
    [[nodiscard]] ReportOrigin origin() const;

    Workspace &m_workspace;
    const std::optional<PulseRange> m_selection;
    StreamReport m_report {};
    QComboBox *m_times = nullptr; // the widgets are owned as Qt children
    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_to = nullptr;
    QWidget *m_rangeRow = nullptr;
    QComboBox *m_streams = nullptr;
    QComboBox *m_formats = nullptr;
    QLabel *m_preview = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace thumpline
