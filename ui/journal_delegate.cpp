#include "ui/journal_delegate.h"

#include "content/safe_text.h"
#include "ui/journal_model.h"
#include "ui/quiet_style.h"
#include "ui/state_marks.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

namespace thumpline {

namespace {

constexpr int maxSentenceLines = 4; // the rest is in the details
constexpr int padX = 12;
constexpr int padY = 4;

/// Lays the sentence out in the given width; returns its height.
int layOut(QTextLayout &layout, int width, Qt::LayoutDirection window)
{
    // The sentence keeps its own direction, and stands at the window's reading side.
    QTextOption wrap(QStyle::visualAlignment(window, Qt::AlignLeft) | Qt::AlignAbsolute);
    wrap.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    qreal y = 0;
    for (int n = 0; n < maxSentenceLines; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 40));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return qRound(y);
}

QFont tagFont(const QFont &font)
{
    QFont small = secondaryFont(font);
    small.setBold(true);
    return small;
}

void paintTag(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto kind = static_cast<JournalKind>(index.data(JournalModel::KindRole).toInt());
    const QString text = index.data().toString();
    const ToneColours look = coloursOf(toneOf(kind), option.palette);
    const QFont font = tagFont(option.font);
    const QFontMetrics metrics(font);
    const QRect line(option.rect.x(), option.rect.y() + padY, option.rect.width(), QFontMetrics(option.font).height());
    const QSize size(metrics.horizontalAdvance(text) + 12, std::min(metrics.height() + 2, line.height() + 2));
    const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, size,
                                           line.adjusted(padX, 0, -4, 0));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.tint);
    painter->drawRoundedRect(pill, 4, 4);
    painter->setFont(font);
    painter->setPen(look.text);
    painter->drawText(pill, Qt::AlignCenter, text);
}

} // namespace

JournalDelegate::JournalDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{}

int JournalDelegate::tagColumnWidth(const QFont &font) const
{
    const QFontMetrics metrics(tagFont(font));
    int widest = 0;
    for (const JournalKind kind : JournalTags::all())
        widest = std::max(widest, metrics.horizontalAdvance(JournalTags::text(kind)));
    return widest + 12 + padX + 4;
}

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    int height = line;
    if (index.column() == JournalModel::SentenceColumn) {
        QTextLayout layout(index.data().toString(), option.font);
        height = std::max(
            height, layOut(layout, m_view->columnWidth(JournalModel::SentenceColumn) - 2 * padX, option.direction));
    }
    return {100, height + 2 * padY + 1};
}

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QuietColours quiet = quietColours(item.palette);
    painter->save();
    painter->setClipRect(item.rect);
    if (selected)
        painter->fillRect(item.rect, quiet.selection);
    painter->fillRect(item.rect.x(), item.rect.bottom(), item.rect.width(), 1, quiet.hairline);

    const QRect text = item.rect.adjusted(padX, padY, -4, -padY - 1);
    const QFontMetrics metrics(item.font);
    const QColor colour = item.palette.color(QPalette::Text);
    painter->setFont(item.font);
    if (index.column() == JournalModel::KindColumn) {
        paintTag(painter, item, index);
    } else if (index.column() == JournalModel::SentenceColumn) {
        QTextLayout layout(item.text, item.font);
        layOut(layout, m_view->columnWidth(JournalModel::SentenceColumn) - 2 * padX, option.direction);
        painter->setPen(colour);
        layout.draw(painter, text.topLeft());
    } else {
        painter->setPen(index.column() == JournalModel::TimeColumn ? quiet.dimText : colour);
        const QRect line(text.x(), text.y(), text.width(), metrics.height());
        painter->drawText(line,
                          static_cast<int>(Qt::AlignVCenter)
                              | static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft)),
                          metrics.elidedText(isolated(item.text), Qt::ElideRight, line.width()));
    }
    painter->restore();
}

} // namespace thumpline
