#pragma once

#include "ui/compare/compare_model.h"
#include "ui/compare/compare_run.h"
#include "ui/frame_pacer.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QTreeView;
class QTreeWidget;

namespace thumpline {

class DelayGraph;

/// A comparison in a window of its own, to be kept open beside the other one for as long as it takes: what it comes to
/// first, then single events, figures of both sides, and by how much they were behind.
///
/// Ends its run when it is closed. Thread: GUI. Does not own workspace and settings, which outlive it.
class CompareWindow final : public QWidget
{
    Q_OBJECT
public:
    CompareWindow(Workspace &workspace, Settings &settings, const CompareSetup &setup, InstanceLookupFunction lookup,
                  QWidget *parent = nullptr);

    /// Why a chosen event is not to be seen in the timeline; empty: it is.
    void tellOfRow(const QString &problem);

    [[nodiscard]] CompareRun *run() const { return m_run; }
    [[nodiscard]] CompareModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] QTreeWidget *figures() const { return m_figures; }
    [[nodiscard]] DelayGraph *graph() const { return m_graph; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QComboBox *kinds() const { return m_kinds; }

    /// The list stands still; comparing goes on.
    void setPaused(bool paused);
    void copyText() const;
    void copyJson() const;

Q_SIGNALS:
    /// The user chose an event: what that stream brought.
    void rowWanted(const thumpline::SourceId &source, thumpline::RowKind kind, const thumpline::EntityId &entity);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildControls(QHBoxLayout *row);
    void buildList();
    void buildFigures();
    QToolButton *addButton(QHBoxLayout *row, const QIcon &icon, const QString &text, const QString &toolTip);
    void begin();
    void take(const std::vector<AuditNews> &news);
    void clear();
    void refresh();
    void refreshFigures();
    void announceChoice();
    void applyLook();

    Settings &m_settings;
    const Clock &m_clock;
    CompareRun *m_run = nullptr; // owned as Qt children, as the widgets
    CompareModel *m_model = nullptr;
    CompareFilter *m_filter = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_frame = nullptr; // what is compared, for how long, how patiently
    QLabel *m_notes = nullptr;
    QLabel *m_rowNote = nullptr;
    QTreeView *m_list = nullptr;
    QTreeWidget *m_figures = nullptr;
    DelayGraph *m_graph = nullptr;
    QComboBox *m_kinds = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_clear = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_stop = nullptr;
    FramePacer m_pacer;
    std::vector<AuditNews> m_held {}; // while paused; bounded as the list is
    bool m_paused = false;
};

} // namespace thumpline
