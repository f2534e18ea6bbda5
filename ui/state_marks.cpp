#include "ui/state_marks.h"

#include <QPainter>
#include <QPainterPath>

namespace thumpline {

Tone toneOf(SessionState state)
{
    switch (state) {
    case SessionState::Live:
        return Tone::Live;
    case SessionState::Late:
    case SessionState::Stale:
        return Tone::Late;
    case SessionState::Failed:
        return Tone::Down;
    case SessionState::Stopped:
    case SessionState::Connecting:
    case SessionState::Waiting:
        return Tone::Waiting;
    }
    Q_UNREACHABLE();
}

Tone toneOf(JournalKind kind)
{
    switch (kind) {
    case JournalKind::Live:
        return Tone::Live;
    case JournalKind::Late:
    case JournalKind::Stale:
        return Tone::Late;
    case JournalKind::Dropped:
    case JournalKind::Failed:
    case JournalKind::Malformed:
        return Tone::Down;
    case JournalKind::Gap:
    case JournalKind::Recovered:
        return Tone::Recovered;
    case JournalKind::Connecting:
    case JournalKind::Waiting:
    case JournalKind::Stopped:
    case JournalKind::Health:
    case JournalKind::Network:
    case JournalKind::Note:
        return Tone::Waiting;
    }
    Q_UNREACHABLE();
}

Tone toneOf(HealthState state)
{
    switch (state) {
    case HealthState::Ok:
        return Tone::Live;
    case HealthState::Degraded:
        return Tone::Late;
    case HealthState::Down:
        return Tone::Down;
    case HealthState::Unavailable:
        return Tone::Waiting;
    }
    Q_UNREACHABLE();
}

void paintStateMark(QPainter *painter, const QRectF &square, SessionState state, const QPalette &palette)
{
    const QColor colour = coloursOf(toneOf(state), palette).mark;
    const QRectF r = square.adjusted(0.75, 0.75, -0.75, -0.75);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    switch (state) {
    case SessionState::Live:
        painter->drawEllipse(square);
        break;
    case SessionState::Late:
        painter->drawRect(square);
        break;
    case SessionState::Stale:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, 1.5, Qt::DashLine));
        painter->drawRect(r);
        break;
    case SessionState::Failed: { // pointing down, as the drops of the timeline do
        QPainterPath triangle;
        triangle.moveTo(square.topLeft());
        triangle.lineTo(square.topRight());
        triangle.lineTo(square.center().x(), square.bottom());
        painter->drawPath(triangle);
        break;
    }
    case SessionState::Waiting:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, 1.5, Qt::DotLine));
        painter->drawEllipse(r);
        break;
    case SessionState::Connecting:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, 1.5));
        painter->drawEllipse(r);
        break;
    case SessionState::Stopped: { // two bars: pause
        const qreal bar = square.width() * 0.3;
        painter->drawRect(QRectF(square.left(), square.top(), bar, square.height()));
        painter->drawRect(QRectF(square.right() - bar, square.top(), bar, square.height()));
        break;
    }
    }
    painter->restore();
}

} // namespace thumpline
