#include "ui/dialogs/check_mark.h"

#include "ui/state_colours.h"

#include <QPainter>

#include <array>

namespace thumpline {

namespace {

Tone toneOf(CheckMark::Kind kind)
{
    switch (kind) {
    case CheckMark::Kind::Pending:
    case CheckMark::Kind::Running:
    case CheckMark::Kind::Skipped:
    case CheckMark::Kind::Notice:
        return Tone::Waiting;
    case CheckMark::Kind::Well:
        return Tone::Live;
    case CheckMark::Kind::Warning:
        return Tone::Late;
    case CheckMark::Kind::Fault:
        return Tone::Down;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

CheckMark::CheckMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CheckMark::show(Kind kind)
{
    m_kind = kind;
    update();
}

CheckMark::Kind CheckMark::kindOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Ok:
        return Kind::Well;
    case FindingSeverity::Notice:
        return Kind::Notice;
    case FindingSeverity::Warning:
        return Kind::Warning;
    case FindingSeverity::Fault:
        return Kind::Fault;
    }
    Q_UNREACHABLE();
    return {};
}

CheckMark::Kind CheckMark::kindOf(const ProbeStep &step, FindingSeverity severity)
{
    switch (step.state) {
    case StepState::Pending:
        return Kind::Pending;
    case StepState::Running:
        return Kind::Running;
    case StepState::Skipped:
        return severity == FindingSeverity::Ok ? Kind::Skipped : kindOf(severity);
    case StepState::Done:
        return kindOf(severity);
    }
    Q_UNREACHABLE();
    return {};
}

QSize CheckMark::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line, line}; // as high as the first line of the text beside it
}

void CheckMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = coloursOf(toneOf(m_kind), palette()).mark;
    const qreal side = fontMetrics().height() * 0.56;
    const QRectF square(width() / 2.0 - side / 2, height() / 2.0 - side / 2, side, side);
    const QRectF ring = square.adjusted(0.75, 0.75, -0.75, -0.75);
    const auto stroke = [&](qreal thickness, Qt::PenStyle style) {
        painter.setPen(QPen(colour, thickness, style, Qt::RoundCap, Qt::RoundJoin));
    };
    const auto fill = [&] {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    };
    switch (m_kind) {
    case Kind::Pending:
        stroke(1.5, Qt::DotLine);
        painter.drawEllipse(ring);
        break;
    case Kind::Running:
        stroke(1.5, Qt::SolidLine);
        painter.drawEllipse(ring);
        break;
    case Kind::Skipped:
        stroke(1.5, Qt::SolidLine);
        painter.drawLine(QPointF(square.left() + 1, square.center().y()),
                         QPointF(square.right() - 1, square.center().y()));
        break;
    case Kind::Well: {
        stroke(2, Qt::SolidLine);
        const std::array tick {QPointF(square.left() + side * 0.08, square.top() + side * 0.55),
                               QPointF(square.left() + side * 0.38, square.top() + side * 0.85),
                               QPointF(square.left() + side * 0.94, square.top() + side * 0.16)};
        painter.drawPolyline(tick.data(), static_cast<int>(tick.size()));
        break;
    }
    case Kind::Notice:
        fill();
        painter.drawEllipse(square);
        break;
    case Kind::Warning:
        fill();
        painter.drawRect(square);
        break;
    case Kind::Fault: {
        fill();
        const std::array triangle {square.topLeft(), square.topRight(), QPointF(square.center().x(), square.bottom())};
        painter.drawPolygon(triangle.data(), static_cast<int>(triangle.size()));
        break;
    }
    }
}

} // namespace thumpline
