#include "ui/sources_view.h"

#include "content/safe_text.h"
#include "ui/problem_text.h"
#include "ui/quiet_style.h"
#include "ui/state_marks.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace thumpline {

namespace {

constexpr int padX = 12;
constexpr int mark = 9;

SourcesModel::Node nodeOf(const QModelIndex &index)
{
    return static_cast<SourcesModel::Node>(index.data(SourcesModel::NodeRole).toInt());
}

/// Mirrors a rectangle inside the row where the language reads from the right.
QRect placed(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

int alignment(Qt::LayoutDirection direction, Qt::Alignment horizontal)
{
    return static_cast<int>(QStyle::visualAlignment(direction, horizontal | Qt::AlignVCenter));
}

} // namespace

QSize SourcesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    return {120, nodeOf(index) == SourcesModel::Node::Stream ? line + 12 : line + 10};
}

void SourcesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect row = item.rect;
    painter->save();
    if (item.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, quietColours(item.palette).selection);
        painter->fillRect(placed(item, QRect(row.x(), row.y(), 3, row.height())), quietColours(item.palette).accent);
    }
    int left = row.x() + padX;
    int right = row.right() - padX;
    QFont font = item.font;
    if (nodeOf(index) == SourcesModel::Node::Stream) {
        const auto state = static_cast<SessionState>(index.data(SourcesModel::StateRole).toInt());
        const QRect square(left, row.center().y() - mark / 2, mark, mark);
        paintStateMark(painter, placed(item, square), state, item.palette);
        left += mark + 8;

        const QString detail = isolated(index.data(SourcesModel::DetailRole).toString());
        const QFont small = secondaryFont(item.font);
        const int width = QFontMetrics(small).horizontalAdvance(detail);
        painter->setFont(small);
        painter->setPen(state == SessionState::Failed || state == SessionState::Late
                            ? coloursOf(toneOf(state), item.palette).text
                            : quietColours(item.palette).dimText);
        const QRect box(right - width, row.y(), width + 1, row.height());
        painter->drawText(placed(item, box), alignment(item.direction, Qt::AlignRight), detail);
        right -= width + 8;
    } else {
        font.setBold(true);
    }
    painter->setFont(font);
    painter->setPen(item.palette.color(QPalette::Text));
    const QRect name(left, row.y(), std::max(0, right - left), row.height());
    painter->drawText(placed(item, name), alignment(item.direction, Qt::AlignLeft),
                      QFontMetrics(font).elidedText(isolated(item.text), Qt::ElideRight, name.width()));
    if (item.state.testFlag(QStyle::State_HasFocus) && item.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        item.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
    painter->restore();
}

SourcesView::SourcesView(SourcesModel *model, const SourceBook &book, const SourceActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_actions(actions)
{
    buildTree(model);
    buildProblem(actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_problem);
    setFocusProxy(m_tree);
    applyLook();

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showProblem();
        Q_EMIT chosen(choice());
    });
    connect(&book, &SourceBook::stateChanged, this, &SourcesView::showProblem);
    connect(&book, &SourceBook::removed, this, &SourcesView::showProblem);
    m_tree->setCurrentIndex(model->indexOfAll());
    showProblem();
}

void SourcesView::buildTree(SourcesModel *model)
{
    m_tree = new QTreeView(this);
    m_tree->setModel(model);
    m_tree->setItemDelegate(new SourcesDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false); // few rows: nothing to hide
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Sources"));
    m_tree->expandAll();
    connect(model, &QAbstractItemModel::rowsInserted, m_tree, &QTreeView::expandAll);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (nodeOf(index) == SourcesModel::Node::Stream)
            m_actions.details->trigger();
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SourcesView::showContextMenu);
}

void SourcesView::buildProblem(const SourceActions &actions)
{
    m_problem = new QWidget(this);
    m_problem->setAutoFillBackground(true);
    m_problemTitle = new QLabel(m_problem);
    m_problemTitle->setTextFormat(Qt::PlainText);
    m_problemText = new QLabel(m_problem);
    m_problemText->setTextFormat(Qt::PlainText); // parts of it come from a server
    m_problemText->setWordWrap(true);
    m_problemText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(m_problem);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(4);
    layout->addWidget(m_problemTitle);
    layout->addWidget(m_problemText);
    for (QAction *action : {actions.retry, actions.changeToken}) {
        auto *button = new QToolButton(m_problem);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(button);
    }
}

SourceChoice SourcesView::choice() const
{
    return static_cast<const SourcesModel *>(m_tree->model())->choiceAt(m_tree->currentIndex());
}

void SourcesView::choose(const SourceId &id)
{
    const auto *model = static_cast<const SourcesModel *>(m_tree->model());
    m_tree->setCurrentIndex(id.isEmpty() ? model->indexOfAll() : model->indexOf(id));
}

void SourcesView::showProblem()
{
    const Source *source = m_book.find(choice().source);
    const bool failed = source && source->activity.state == SessionState::Failed;
    m_problem->setVisible(failed);
    if (!failed)
        return;
    //: %1 is a stream: public · SSE
    m_problemTitle->setText(tr("%1 has stopped").arg(source->streamName()));
    m_problemText->setText(source->activity.cause ? problemText(*source->activity.cause)
                                                  : tr("The server gave no reason."));
}

void SourcesView::showContextMenu(const QPoint &position)
{
    if (choice().source.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions.pause);
    menu->addAction(m_actions.retry);
    menu->addAction(m_actions.changeToken);
    menu->addAction(m_actions.details);
    menu->addAction(m_actions.copyAddress);
    menu->addSeparator();
    menu->addAction(m_actions.remove);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void SourcesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        applyLook();
    QWidget::changeEvent(event);
}

void SourcesView::applyLook()
{
    const ToneColours look = coloursOf(Tone::Down, palette());
    QPalette tinted = palette();
    tinted.setColor(QPalette::Window, look.tint);
    tinted.setColor(QPalette::WindowText, palette().color(QPalette::Text));
    if (m_problem->palette() != tinted)
        m_problem->setPalette(tinted);
    QFont bold = font();
    bold.setBold(true);
    if (m_problemTitle->font() != bold)
        m_problemTitle->setFont(bold);
}

} // namespace thumpline
