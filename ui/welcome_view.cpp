#include "ui/welcome_view.h"

#include "ui/quiet_style.h"
#include "ui/state_colours.h"
#include "ui/symbols.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thumpline {

WelcomeView::WelcomeView(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Base);
    setWidget(newPage());
    applyLook();
}

QWidget *WelcomeView::newPage()
{
    auto *heading = new QLabel(tr("No stream yet"));
    m_bold << heading;
    heading->setObjectName(QStringLiteral("heading"));
    auto *intro = new QLabel(tr("Thumpline shows what a Mastodon instance streams: every event as it comes, how it "
                                "comes, and when and why it stops."));
    intro->setWordWrap(true);
    auto *demo = new QPushButton(symbolIcon(Symbol::Demo), tr("Start the &demo"));
    connect(demo, &QPushButton::clicked, this, &WelcomeView::demoWanted);
    auto *add = new QPushButton(symbolIcon(Symbol::Add), tr("&Add stream…"));
    connect(add, &QPushButton::clicked, this, &WelcomeView::streamWanted);

    auto *box = new QWidget;
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 76);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(heading);
    column->addWidget(intro);
    column->addWidget(
        way(tr("See it work"),
            tr("An instance with invented people runs inside this program. Nothing leaves this computer."), demo));
    column->addWidget(
        way(tr("Look at an instance"), tr("Its public posts, if it shows them to everybody."), typedInstance()));
    column->addWidget(way(tr("Choose exactly"), tr("Any stream, over SSE or WebSocket, with a token of yours."), add));

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(box, 30);
    centred->addStretch(1);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->addStretch(1);
    rows->addLayout(centred);
    rows->addStretch(2);
    return page;
}

QWidget *WelcomeView::typedInstance()
{
    auto *typed = new QWidget;
    m_instance = new QLineEdit(typed);
    m_instance->setPlaceholderText(tr("mastodon.example"));
    m_instance->setAccessibleName(tr("Instance"));
    auto *open = new QPushButton(symbolIcon(Symbol::Globe), tr("&Look at it"), typed);
    const auto openInstance = [this] { Q_EMIT instanceWanted(m_instance->text()); };
    connect(open, &QPushButton::clicked, this, openInstance);
    connect(m_instance, &QLineEdit::returnPressed, this, openInstance);
    auto *line = new QHBoxLayout(typed);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_instance, 1);
    line->addWidget(open);
    return typed;
}

QWidget *WelcomeView::way(const QString &title, const QString &text, QWidget *control)
{
    auto *box = new QWidget;
    auto *name = new QLabel(title, box);
    m_bold << name;
    auto *explanation = new QLabel(text, box);
    explanation->setWordWrap(true);
    m_dim << explanation;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(name);
    layout->addWidget(explanation);
    layout->addWidget(control, 0, qobject_cast<QPushButton *>(control) ? Qt::AlignLeading : Qt::Alignment());
    return box;
}

void WelcomeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
    QScrollArea::changeEvent(event);
}

void WelcomeView::applyLook()
{
    for (QWidget *label : std::as_const(m_bold)) {
        QFont bold = font();
        bold.setBold(true);
        if (label->objectName() == QLatin1String("heading") && bold.pointSizeF() > 0)
            bold.setPointSizeF(bold.pointSizeF() * 1.4);
        label->setFont(bold);
    }
    for (QWidget *label : std::as_const(m_dim))
        setTextColour(label, quietColours(palette()).dimText);
}

} // namespace thumpline
