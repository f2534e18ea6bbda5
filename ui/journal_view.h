#pragma once

#include "ui/journal_model.h"

#include <QPointer>
#include <QWidget>

class QDockWidget;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QToolButton;
class QTreeView;

namespace thumpline {

class DockTitle;
class ExplanationPanel;

/// The journal: lines with a wrapped sentence each, the explanation of the chosen one beside them, filters in the title.
/// Enter or a double click shows a line in Pulse; Ctrl+C copies the chosen lines, Ctrl+Shift+C as JSON.
///
/// Thread: GUI. Does not own the model.
class JournalView final : public QWidget
{
    Q_OBJECT
public:
    explicit JournalView(JournalModel *model, QWidget *parent = nullptr);

    /// Puts the filters into the title of the dock that shows this view.
    void addControls(DockTitle *title);
    /// Shows only one source's lines; an empty id shows all. Follows the choice in Sources.
    void setSource(const SourceId &source);
    /// Shows only the lines of one server's sources; an empty one shows all.
    void setServer(const QUrl &server);
    void showKinds(const QSet<JournalKind> &kinds);
    void copySelection() const;
    /// One line of JSON for each chosen line, with explanation and record.
    void copySelectionAsJson() const;
    /// Chooses that line, and lets it through the filters where they hide it. False: it is not there any more.
    bool showEntry(quint64 number);

    [[nodiscard]] JournalFilter *filter() const { return m_filter; }
    [[nodiscard]] QTreeView *list() const { return m_list; }

Q_SIGNALS:
    /// The user chose a line: not showEntry().
    void entryChosen(const thumpline::JournalEntry &entry);
    /// The user wants to see in Pulse when that was.
    void pulseWanted(const thumpline::JournalEntry &entry);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildList();
    void buildKindMenu();
    void fitColumns();
    void buildKeys();
    void showDetails();
    void updateDetails(const QModelIndex &first, const QModelIndex &last);
    void wantPulse();
    [[nodiscard]] QList<int> chosenRows() const;
    void announceChoice();
    void showEmptyText();
    void showContextMenu(const QPoint &position);
    void applyKinds();

    JournalModel *m_model; // not owned
    JournalFilter *m_filter = nullptr; // the widgets and the proxy are owned as Qt children
    QTreeView *m_list = nullptr;
    ExplanationPanel *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
    QLabel *m_empty = nullptr; // on the list's viewport
    QLineEdit *m_search = nullptr;
    QToolButton *m_kinds = nullptr;
    QMenu *m_kindMenu = nullptr;
    int m_laidOutWidth = 0; // of the viewport: the rows' heights follow from it
    bool m_choosing = false; // by showEntry(): not the user
};

} // namespace thumpline
