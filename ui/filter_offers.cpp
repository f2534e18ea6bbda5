#include "ui/filter_offers.h"

#include "ui/state_colours.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace thumpline {

namespace {

constexpr int margin = 6;
constexpr int columnGap = 18;

} // namespace

void FilterOffers::setWords(const QList<FilterWord> &words)
{
    beginResetModel();
    m_words = words;
    endResetModel();
}

int FilterOffers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

QVariant FilterOffers::data(const QModelIndex &index, int role) const
{
    const FilterWord &word = m_words.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return word.text;
    case MeaningRole:
    case Qt::AccessibleDescriptionRole:
        return word.meaning;
    default:
        return {};
    }
}

int FilterOfferDelegate::wordsWidth(const QFontMetrics &metrics, const QAbstractItemModel &model)
{
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(model.index(row, 0).data().toString()));
    return widest;
}

void FilterOfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect words(room.left(), room.top(), wordsWidth(option.fontMetrics, *index.model()), room.height());
    const QRect meanings(words.right() + columnGap, room.top(), room.right() - words.right() - columnGap,
                         room.height());
    const auto draw = [&](const QRect &where, const QString &text, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(option.direction, room, where),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, where.width()));
    };
    painter->save();
    painter->setFont(option.font);
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    draw(words, index.data().toString(), text);
    draw(meanings, index.data(FilterOffers::MeaningRole).toString(),
         isSelected ? text : quietColours(option.palette).dimText);
    painter->restore();
}

QSize FilterOfferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int meaning = metrics.horizontalAdvance(index.data(FilterOffers::MeaningRole).toString());
    return {wordsWidth(metrics, *index.model()) + columnGap + meaning + 2 * margin, metrics.height() + margin};
}

} // namespace thumpline
