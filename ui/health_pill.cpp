#include "ui/health_pill.h"

#include "content/safe_text.h"
#include "diagnosis/duration_text.h"
#include "ui/health_popup.h"
#include "ui/source_book.h"
#include "ui/state_marks.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr int padX = 12;
constexpr int mark = 8;
constexpr int gap = 6;

Tone toneOf(const InstanceHealth *worst)
{
    return worst && worst->state() ? toneOf(*worst->state()) : Tone::Waiting;
}

/// The mark that stream states have, so that the eye learns one set of shapes.
SessionState markOf(const InstanceHealth *worst)
{
    if (!worst || !worst->state())
        return SessionState::Connecting;
    switch (*worst->state()) {
    case HealthState::Ok:
        return SessionState::Live;
    case HealthState::Degraded:
        return SessionState::Late;
    case HealthState::Down:
        return SessionState::Failed;
    case HealthState::Unavailable:
        return SessionState::Waiting;
    }
    Q_UNREACHABLE();
    return SessionState::Connecting;
}

} // namespace

HealthPill::HealthPill(const HealthBook &book, QWidget *parent)
    : QAbstractButton(parent)
    , m_book(book)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&book, &HealthBook::changed, this, &HealthPill::refresh);
    connect(this, &QAbstractButton::clicked, this, &HealthPill::openPopup);
    refresh();
}

void HealthPill::refresh()
{
    const InstanceHealth *worst = m_book.worst();
    QString text = tr("No health yet");
    if (worst) {
        text = HealthTexts::state(*worst->state());
        if (*worst->state() == HealthState::Degraded || *worst->state() == HealthState::Down) {
            if (m_book.instances().size() > 1)
                //: %1 is a host, %2 the state of its service
                text = tr("%1: %2").arg(displayHost(worst->server), text);
        } else if (worst->latency()) {
            //: %1 is the state of the service, %2 how fast it answered
            text = tr("%1 · %2").arg(text, DurationText::latency(*worst->latency()));
        }
    }
    const bool known = !m_book.instances().empty();
    setEnabled(known);
    setAccessibleName(tr("Health of the streaming service: %1").arg(text));
    setToolTip(known ? tr("Health of the streaming service: click for the last samples")
                     : tr("The health of the streaming service shows here once a stream is added"));
    if (text != this->text()) {
        setText(text);
        updateGeometry();
    }
    update();
}

QSize HealthPill::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(text()) + 2 * padX + mark + gap, metrics.height() + 8};
}

void HealthPill::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours colours = coloursOf(toneOf(m_book.worst()), palette());
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(colours.tint);
    painter.setPen(underMouse() || isDown() ? QPen(colours.mark, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    const QRect square(padX, (height() - mark) / 2, mark, mark);
    paintStateMark(&painter, QStyle::visualRect(layoutDirection(), rect(), square), markOf(m_book.worst()), palette());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colours.text);
    const QRect label = rect().adjusted(padX + mark + gap, 0, -padX, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label), Qt::AlignCenter, isolated(text()));

    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(quietColours(palette()).accent, 1.5));
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), body.height() / 2, body.height() / 2);
    }
}

void HealthPill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

HealthPopup *HealthPill::popup() const
{
    return m_popup;
}

void HealthPill::openPopup()
{
    if (m_popup) {
        m_popup->close();
        return;
    }
    m_popup = new HealthPopup(m_book, this);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup->showBelow(this);
}

} // namespace thumpline
