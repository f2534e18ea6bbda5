#pragma once

#include "content/rich_text.h"
#include "ui/layout_metrics.h"
#include "ui/status_layout.h"

#include <QCoreApplication>

namespace thumpline {

/// Lays one row out, from top to bottom. Used by StatusLayout alone.
///
/// Places are counted from the side where reading begins and turned round for windows that read from the right;
/// texts keep their own direction within their place.
class LayoutBuilder
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::StatusLayout)
public:
    LayoutBuilder(StatusLayout &out, const RowContent &content, bool unfolded);

    void build();

private:
    /// A text to be placed.
    struct Text
    {
        QString text {};
        QFont font {};
        TextRole role = TextRole::Body;
        qreal x = 0;
        qreal width = 0;
        int maxLines = 1; ///< what is beyond is elided
        NoteTone tone = NoteTone::Quiet;
        bool struck = false;
    };
    /// Where a text came to stand.
    struct Placed
    {
        qreal width = 0; ///< of its widest line
        qreal height = 0;
    };

    void buildGap();
    void buildRow();
    void addLead();
    void addHeader();
    void addMeta(qreal y, qreal height, qreal width);
    /// The warnings that hide the rest; true if the rest stays hidden.
    bool addWarnings(const Status &status);
    void addFold(const QString &warning, const QString &summary, bool open);
    [[nodiscard]] QString hiddenSummary(const Status &status) const;
    [[nodiscard]] QString linkTip(const LinkTarget &target) const;
    [[nodiscard]] QString quoteState(const Quote &quote) const;
    void addBody(const RichText &rich);
    /// Returns how many letters of the block found a place.
    qsizetype addBlock(const RichText &rich, const TextBlock &block);
    void addLinks(const RichText &rich, const TextBlock &block, const QTextLayout &layout, const QPointF &pos);
    void addLink(const LinkTarget &target, const QRectF &rect, const QString &about, int group);
    void addDetails();
    void addExtras(const Status &status);
    void addMedia(const Status &status);
    void addMediaTile(const MediaAttachment &media, const QRectF &tile, bool sensitive);
    void addMediaLine(const Status &status);
    void addPoll(const Poll &poll);
    void addPollOption(const PollOption &option, bool own, qint64 voters, qreal width);
    void addCard(const PreviewCard &card);
    void addQuote(const Quote &quote);
    void addReactions();
    void addNotes();
    void addNote(const RowNote &note, qreal &x);

    Placed addText(const Text &text, qreal y);
    void addLine(const QString &text, TextRole role); ///< one small line at the column, and moves on
    void addBox(BoxPiece box);
    void addMark(RowMark mark, qreal x, qreal y, NoteTone tone);
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] qsizetype linesLeft() const { return static_cast<qsizetype>(m_metrics.bodyLines) - m_bodyLines; }

    StatusLayout &m_out;
    const RowContent &m_content;
    const bool m_unfolded;
    const LayoutMetrics m_metrics;
    const qreal m_bodyPitch;
    const qreal m_smallPitch;
    qreal m_x = 0; // of the text column
    qreal m_width = 0; // of the text column
    qreal m_y = 0;
    qsizetype m_bodyLines = 0; // used so far
    int m_nextGroup = 1;
    bool m_linkMisleads = false; // one of those shown leads elsewhere than it says
};

} // namespace thumpline
