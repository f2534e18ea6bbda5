#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace thumpline {

/// Paints a journal line: dim time, source, the tag as a small pill, the sentence in full (wrapped), a hairline below.
///
/// Thread: GUI. The view gives the width of the sentence's column, and outlives the delegate.
class JournalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit JournalDelegate(QTreeView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the tag column needs for its longest tag.
    [[nodiscard]] int tagColumnWidth(const QFont &font) const;

private:
    QTreeView *m_view; // the parent
};

} // namespace thumpline
