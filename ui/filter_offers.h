#pragma once

#include "timeline/filter_term.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace thumpline {

/// What a filter's text may go on with, as a list: the words, and what each means.
///
/// Thread: GUI.
class FilterOffers final : public QAbstractListModel
{
public:
    enum Role {
        MeaningRole = Qt::UserRole + 1
    };

    using QAbstractListModel::QAbstractListModel;

    void setWords(const QList<FilterWord> &words);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FilterWord> m_words {};
};

/// Draws an offer: the word, and what it means, dim, in a second column.
class FilterOfferDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static int wordsWidth(const QFontMetrics &metrics, const QAbstractItemModel &model);
};

} // namespace thumpline
