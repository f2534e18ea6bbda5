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
    : QWidget(parent)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *heading = new QLabel(tr("No stream yet"), this);
    m_bold << heading;
    heading->setObjectName(QStringLiteral("heading"));
    auto *intro = new QLabel(tr("Thumpline shows what a Mastodon instance streams: every event as it comes, how it "
                                "comes, and when and why it stops."),
                             this);
    intro->setWordWrap(true);

    auto *demo = new QPushButton(symbolIcon(Symbol::Demo), tr("Start the &demo"), this);
    connect(demo, &QPushButton::clicked, this, &WelcomeView::demoWanted);

    auto *typed = new QWidget(this);
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

    auto *add = new QPushButton(symbolIcon(Symbol::Add), tr("&Add stream…"), this);
    connect(add, &QPushButton::clicked, this, &WelcomeView::streamWanted);

    auto *column = new QVBoxLayout;
    column->setSpacing(24);
    column->addWidget(heading);
    column->addWidget(intro);
    column->addWidget(
        way(tr("See it work"),
            tr("An instance with invented people runs inside this program. Nothing leaves this computer."), demo));
    column->addWidget(way(tr("Look at an instance"), tr("Its public posts, if it shows them to everybody."), typed));
    column->addWidget(way(tr("Choose exactly"), tr("Any stream, over SSE or WebSocket, with a token of yours."), add));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 16, 16, 16);
    page->addStretch(1);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    auto *box = new QWidget(this);
    box->setLayout(column);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    centred->addWidget(box, 8);
    centred->addStretch(1);
    page->addLayout(centred);
    page->addStretch(2);
    applyLook();
}

QWidget *WelcomeView::way(const QString &title, const QString &text, QWidget *control)
{
    auto *box = new QWidget(this);
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
    QWidget::changeEvent(event);
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
