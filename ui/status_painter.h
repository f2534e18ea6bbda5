#pragma once

#include "ui/state_colours.h"
#include "ui/status_layout.h"

#include <QPainter>
#include <QPalette>

namespace thumpline {

/// How a row is to be painted this time.
struct RowPaint
{
    bool selected = false;
    bool active = true; ///< the view has the focus: its selection is plain to see
    int hoveredGroup = 0; ///< the link under the mouse gets a line below; 0: none
    Timestamp now {}; ///< for the relative time
};

/// Paints laid out rows in the colours of one palette. Moves nothing: every place comes from the layout.
///
/// Make a new one when the palette changes. Thread: GUI.
class StatusPainter
{
public:
    explicit StatusPainter(const QPalette &palette);

    /// Paints at the painter's origin, and nothing outside the row.
    void paint(QPainter &painter, const StatusLayout &layout, const RowPaint &how) const;
    /// The colour of links, for LayoutStyle.
    [[nodiscard]] QColor linkColour() const { return m_quiet.link; }

private:
    void paintGround(QPainter &painter, const StatusLayout &layout, const RowPaint &how) const;
    void paintBox(QPainter &painter, const StatusLayout &layout, const BoxPiece &box) const;
    void paintAvatar(QPainter &painter, const StatusLayout &layout, const BoxPiece &box) const;
    void paintMedia(QPainter &painter, const StatusLayout &layout, const BoxPiece &box) const;
    void paintPoll(QPainter &painter, const StatusLayout &layout, const BoxPiece &box) const;
    void paintMark(QPainter &painter, const MarkPiece &mark) const;
    void paintText(QPainter &painter, const TextPiece &piece) const;
    void paintMeta(QPainter &painter, const StatusLayout &layout, const RowPaint &how) const;
    void paintHover(QPainter &painter, const StatusLayout &layout, int group) const;
    [[nodiscard]] QColor colourOf(TextRole role, NoteTone tone, bool struck) const;
    [[nodiscard]] QColor toneColour(NoteTone tone) const;

    QPalette m_palette;
    QuietColours m_quiet;
    ToneColours m_down;
    ToneColours m_recovered;
    ToneColours m_late;
};

} // namespace thumpline
