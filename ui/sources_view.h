#pragma once

#include "ui/sources_model.h"

#include <QStyledItemDelegate>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace thumpline {

/// Paints a source: the mark of its state, its name, and the short text at the far side.
class SourcesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The actions that a stream can be the object of; made by the window, which puts them into its menus as well.
struct SourceActions
{
    QAction *pause = nullptr; ///< none is owned here
    QAction *retry = nullptr;
    QAction *changeToken = nullptr;
    QAction *details = nullptr; ///< shows how its connection is doing
    QAction *copyAddress = nullptr;
    QAction *remove = nullptr;
};

/// The sources: choosing one narrows the timeline to it. Below the tree stands what a failed stream needs.
///
/// Thread: GUI. Does not own model, book and actions.
class SourcesView final : public QWidget
{
    Q_OBJECT
public:
    SourcesView(SourcesModel *model, const SourceBook &book, const SourceActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] SourceChoice choice() const;
    void choose(const SourceId &id);
    [[nodiscard]] QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void chosen(const thumpline::SourceChoice &choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTree(SourcesModel *model);
    void buildProblem(const SourceActions &actions);
    void showProblem();
    void showContextMenu(const QPoint &position);
    void applyLook();

    const SourceBook &m_book;
    SourceActions m_actions;
    QTreeView *m_tree = nullptr; // the widgets are owned as Qt children
    QWidget *m_problem = nullptr;
    QLabel *m_problemTitle = nullptr;
    QLabel *m_problemText = nullptr;
};

} // namespace thumpline
