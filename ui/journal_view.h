#pragma once

#include "ui/journal_model.h"

#include <QPointer>
#include <QWidget>

class QDockWidget;
class QLineEdit;
class QMenu;
class QSplitter;
class QTextEdit;
class QToolButton;
class QTreeView;

namespace thumpline {

class DockTitle;

/// The journal: lines with a wrapped sentence each, the details of the chosen one beside them, filters in the title.
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
    void showKinds(const QSet<JournalKind> &kinds);
    void copySelection() const;
    /// Chooses that line, and lets it through the filters where they hide it. False: it is not there any more.
    bool showEntry(quint64 number);

    [[nodiscard]] JournalFilter *filter() const { return m_filter; }
    [[nodiscard]] QTreeView *list() const { return m_list; }

Q_SIGNALS:
    /// The user chose a line: not showEntry().
    void entryChosen(const thumpline::JournalEntry &entry);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildList();
    void buildKindMenu();
    void fitColumns();
    void showDetails();
    void announceChoice();
    void showEmptyText();
    void showContextMenu(const QPoint &position);
    void applyKinds();

    JournalModel *m_model; // not owned
    JournalFilter *m_filter = nullptr; // the widgets and the proxy are owned as Qt children
    QTreeView *m_list = nullptr;
    QTextEdit *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_kinds = nullptr;
    QMenu *m_kindMenu = nullptr;
    bool m_choosing = false; // by showEntry(): not the user
};

} // namespace thumpline
