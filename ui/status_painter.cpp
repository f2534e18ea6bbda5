#include "ui/status_painter.h"

#include "content/safe_text.h"
#include "ui/relative_time.h"
#include "ui/row_mark_icon.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr qreal corner = 4;
constexpr qreal selectionBar = 3;

/// A frame of one device pixel's width that lies within the rectangle.
QRectF inner(const QRectF &rect)
{
    return rect.adjusted(0.5, 0.5, -0.5, -0.5);
}

qreal scaleOf(const QPainter &painter)
{
    return painter.device()->devicePixelRatioF();
}

QLatin1StringView iconOf(MediaType type)
{
    switch (type) {
    case MediaType::Image:
        return "media"_L1;
    case MediaType::Gifv:
    case MediaType::Video:
        return "video"_L1;
    case MediaType::Audio:
        return "audio"_L1;
    case MediaType::Unknown:
        return "link"_L1;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

StatusPainter::StatusPainter(const QPalette &palette)
    : m_palette(palette)
    , m_quiet(quietColours(palette))
    , m_down(coloursOf(Tone::Down, palette))
    , m_recovered(coloursOf(Tone::Recovered, palette))
    , m_late(coloursOf(Tone::Late, palette))
{}

void StatusPainter::paint(QPainter &painter, const StatusLayout &layout, const RowPaint &how) const
{
    painter.save();
    painter.setClipRect(QRectF(0, 0, layout.width(), layout.height()), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, layout, how);
    for (const BoxPiece &box : layout.boxes())
        paintBox(painter, layout, box);
    for (const MarkPiece &mark : layout.marks())
        paintMark(painter, mark);
    for (const TextPiece &piece : layout.texts())
        paintText(painter, piece);
    if (how.hoveredGroup != 0)
        paintHover(painter, layout, how.hoveredGroup);
    paintMeta(painter, layout, how);
    painter.restore();
}

void StatusPainter::paintGround(QPainter &painter, const StatusLayout &layout, const RowPaint &how) const
{
    const QRectF row(0, 0, layout.width(), layout.height());
    if (how.selected)
        painter.fillRect(row, m_quiet.selection);
    if (layout.isHatched()) {
        painter.save();
        painter.setPen(QPen(blended(m_palette.color(QPalette::Base), m_late.mark, isDark(m_palette) ? 0.45 : 0.35), 1));
        constexpr int step = 8;
        for (int x = -layout.height(); x < layout.width(); x += step)
            painter.drawLine(QPointF(x, 0), QPointF(x + layout.height(), layout.height()));
        painter.restore();
    }
    painter.fillRect(QRectF(0, layout.height() - 1, layout.width(), 1), m_quiet.hairline);
    if (!how.selected)
        return;
    const bool fromRight = layout.style().direction == Qt::RightToLeft;
    const QColor bar = how.active ? m_quiet.accent : m_quiet.dimText;
    painter.fillRect(QRectF(fromRight ? layout.width() - selectionBar : 0, 0, selectionBar, layout.height()), bar);
}

void StatusPainter::paintBox(QPainter &painter, const StatusLayout &layout, const BoxPiece &box) const
{
    switch (box.kind) {
    case BoxPiece::Kind::Avatar:
        paintAvatar(painter, layout, box);
        return;
    case BoxPiece::Kind::Badge: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_quiet.panel);
        painter.drawRoundedRect(box.rect, 8, 8);
        const int size = box.rect.width() > 30 ? 20 : 14;
        const QPixmap mark = markPixmap(box.mark, size, scaleOf(painter), m_quiet.dimText);
        painter.drawPixmap(QPointF(box.rect.center().x() - size / 2.0, box.rect.center().y() - size / 2.0), mark);
        return;
    }
    case BoxPiece::Kind::Media:
        paintMedia(painter, layout, box);
        return;
    case BoxPiece::Kind::Poll:
        paintPoll(painter, layout, box);
        return;
    case BoxPiece::Kind::Frame:
        painter.setPen(QPen(m_quiet.hairline, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner(box.rect), corner, corner);
        return;
    case BoxPiece::Kind::Panel:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_quiet.panel);
        painter.drawRoundedRect(box.rect, corner, corner);
        return;
    case BoxPiece::Kind::QuoteBar:
    case BoxPiece::Kind::Rule:
        painter.fillRect(box.rect, m_quiet.hairline);
        return;
    case BoxPiece::Kind::Chip:
        painter.setPen(QPen(m_quiet.hairline, 1));
        painter.setBrush(m_palette.color(QPalette::Base));
        painter.drawRoundedRect(inner(box.rect), corner, corner);
        painter.setPen(m_palette.color(QPalette::Text));
        painter.setFont(layout.smallFont());
        painter.drawText(box.rect, Qt::AlignCenter, box.text);
        return;
    }
    Q_UNREACHABLE();
}

void StatusPainter::paintAvatar(QPainter &painter, const StatusLayout &layout, const BoxPiece &box) const
{
    const QColor colour = avatarColour(box.seed);
    painter.setPen(Qt::NoPen);
    painter.setBrush(box.dim ? blended(m_palette.color(QPalette::Base), colour, 0.55) : colour);
    const qreal radius = box.rect.width() > 30 ? 8 : 5;
    painter.drawRoundedRect(box.rect, radius, radius);
    QFont font = layout.style().body;
    font.setPixelSize(std::max(1, qRound(box.rect.width() * 0.4)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(box.rect, Qt::AlignCenter, box.text);
}

void StatusPainter::paintMedia(QPainter &painter, const StatusLayout &layout, const BoxPiece &box) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_quiet.panel);
    painter.drawRoundedRect(box.rect, corner, corner);
    constexpr int size = 14;
    constexpr int margin = 6;
    const QPixmap icon = iconPixmap(iconOf(box.media), size, scaleOf(painter), m_quiet.dimText);
    const bool isLine = box.rect.height() < 30; // the compact form: the picture alone
    const bool fromRight = layout.style().direction == Qt::RightToLeft;
    const QPointF inLine = box.rect.center() - QPointF(size / 2.0, size / 2.0);
    const QPointF inCorner = fromRight ? box.rect.topRight() + QPointF(-margin - size, margin)
                                       : box.rect.topLeft() + QPointF(margin, margin);
    painter.drawPixmap(isLine ? inLine : inCorner, icon);
}

void StatusPainter::paintPoll(QPainter &painter, const StatusLayout &layout, const BoxPiece &box) const
{
    QRectF bar = inner(box.rect);
    const qreal filled = bar.width() * box.share;
    if (filled > 0) {
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(m_palette.color(QPalette::Base), m_palette.color(QPalette::Highlight),
                                 isDark(m_palette) ? 0.24 : 0.15));
        const bool fromRight = layout.style().direction == Qt::RightToLeft;
        const QRectF part(fromRight ? bar.right() - filled : bar.left(), bar.top(), filled, bar.height());
        painter.setClipRect(part, Qt::IntersectClip);
        painter.drawRoundedRect(bar, corner, corner);
        painter.restore();
    }
    painter.setPen(QPen(m_quiet.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar, corner, corner);
}

void StatusPainter::paintMark(QPainter &painter, const MarkPiece &mark) const
{
    const int size = qRound(mark.rect.width());
    const qreal scale = scaleOf(painter);
    const QColor colour = toneColour(mark.tone);
    painter.drawPixmap(mark.rect.topLeft(),
                       mark.visibility ? visibilityPixmap(*mark.visibility, size, scale, colour)
                                       : markPixmap(mark.mark, size, scale, colour));
}

void StatusPainter::paintText(QPainter &painter, const TextPiece &piece) const
{
    painter.save();
    painter.setClipRect(piece.clip, Qt::IntersectClip);
    painter.setPen(colourOf(piece.role, piece.tone, piece.struck));
    piece.layout->draw(&painter, piece.pos);
    painter.restore();
}

void StatusPainter::paintMeta(QPainter &painter, const StatusLayout &layout, const RowPaint &how) const
{
    if (layout.metaRect().isEmpty())
        return;
    // Each part for itself: the digits of the time would stand elsewhere in a line that reads from the right.
    QString text = isolated(RelativeTime::text(layout.time(), how.now));
    if (!layout.sources().isEmpty())
        text += u" · "_s + isolated(layout.sources());
    painter.setFont(layout.smallFont());
    painter.setPen(m_quiet.dimText);
    const QRectF rect = layout.metaRect();
    const bool fromRight = layout.style().direction == Qt::RightToLeft;
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(rect.width()) + 1);
    const int side = static_cast<int>((fromRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute);
    painter.drawText(rect, side | Qt::AlignVCenter, elided);
}

void StatusPainter::paintHover(QPainter &painter, const StatusLayout &layout, int group) const
{
    painter.setPen(QPen(m_quiet.link, 1));
    for (const Hotspot &hotspot : layout.hotspots()) {
        if (hotspot.group != group || hotspot.kind != Hotspot::Kind::Link)
            continue;
        const qreal y = hotspot.rect.bottom() - 2.5;
        if (hotspot.rect.height() < 30) // a line of text, not a picture or a card
            painter.drawLine(QPointF(hotspot.rect.left(), y), QPointF(hotspot.rect.right(), y));
    }
}

QColor StatusPainter::colourOf(TextRole role, NoteTone tone, bool struck) const
{
    switch (role) {
    case TextRole::Name:
    case TextRole::Body:
    case TextRole::Warning:
    case TextRole::Title:
    case TextRole::PollOption:
        return struck ? m_quiet.dimText : m_palette.color(QPalette::Text);
    case TextRole::Handle:
    case TextRole::Lead:
    case TextRole::Secondary:
        return m_quiet.dimText;
    case TextRole::Raw:
        return m_palette.color(QPalette::Text);
    case TextRole::Note:
        return toneColour(tone);
    case TextRole::Gap:
        return m_recovered.text;
    }
    Q_UNREACHABLE();
    return {};
}

QColor StatusPainter::toneColour(NoteTone tone) const
{
    switch (tone) {
    case NoteTone::Quiet:
        return m_quiet.dimText;
    case NoteTone::Bad:
        return m_down.text;
    case NoteTone::Recovered:
        return m_recovered.text;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace thumpline
