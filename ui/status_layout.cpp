#include "ui/status_layout.h"

#include "ui/layout_builder.h"

namespace thumpline {

StatusLayout::StatusLayout(const RowContent &content, const LayoutStyle &style, int width, bool unfolded)
    : m_style(style)
    , m_width(width)
{
    LayoutBuilder(*this, content, unfolded).build();
}

const Hotspot *StatusLayout::hotspotAt(const QPointF &pos) const
{
    const Hotspot *found = nullptr;
    for (const Hotspot &hotspot : m_hotspots) {
        // A link lies upon what only tells.
        if (hotspot.rect.contains(pos) && (!found || found->kind == Hotspot::Kind::Tip))
            found = &hotspot;
    }
    return found;
}

qsizetype StatusLayout::cost() const
{
    // Measured: a QTextLayout with its engine takes about 1.5 kB and 50 bytes a letter with glyphs kept.
    constexpr qsizetype layoutBytes = 1500;
    constexpr qsizetype letterBytes = 50;
    qsizetype bytes = sizeof(StatusLayout);
    for (const TextPiece &piece : m_texts)
        bytes += layoutBytes + piece.layout->text().size() * letterBytes;
    bytes += static_cast<qsizetype>(m_boxes.size() * sizeof(BoxPiece) + m_marks.size() * sizeof(MarkPiece)
                                    + m_hotspots.size() * (sizeof(Hotspot) + 200));
    return bytes;
}

} // namespace thumpline
