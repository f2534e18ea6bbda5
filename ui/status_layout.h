#pragma once

#include "timeline/row_content.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace thumpline {

/// What a row's layout depends on beside its content and width. Equal styles give equal layouts.
struct LayoutStyle
{
    QFont body {}; ///< the system's; every other size follows from it
    QColor link {}; ///< of links, mentions and hashtags: a part of the text's format
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the window; texts have their own
    bool compact = false; ///< small pictures, fewer lines
    bool operator==(const LayoutStyle &) const = default;
};

/// What a text of a row is; the painter gives it its colour.
enum class TextRole {
    Name,
    Handle,
    Lead, ///< the small line above
    Body,
    Warning, ///< a content warning, or the title of a filter
    Secondary, ///< dim, small: descriptions, figures, what was left out
    Raw, ///< monospaced
    Title, ///< of a card
    PollOption,
    Note,
    Gap,
};

/// A piece of text in its place.
struct TextPiece
{
    std::unique_ptr<QTextLayout> layout {};
    QPointF pos {}; ///< of the layout's origin, in the row
    QRectF clip {}; ///< nothing is painted outside
    TextRole role = TextRole::Body;
    NoteTone tone = NoteTone::Quiet; ///< of a Note
    bool struck = false;
};

/// A box in its place.
struct BoxPiece
{
    enum class Kind {
        Avatar, ///< initials on the account's colour
        Badge, ///< a mark on a quiet ground, where a row has no account
        Media, ///< stands for an attachment
        Poll, ///< an option's bar, filled by `share`
        Frame, ///< around a card or a quote
        Panel, ///< behind code and raw text
        QuoteBar, ///< beside a quotation in the text
        Rule, ///< a line across
        Chip, ///< a small word in a frame
    };
    Kind kind = Kind::Frame;
    QRectF rect {};
    double share = 0; ///< 0 to 1
    RowMark mark = RowMark::None; ///< of a Badge
    MediaType media = MediaType::Unknown;
    QString text {}; ///< initials, the word of a chip
    QByteArray seed {}; ///< an avatar's colour follows from it
    bool dim = false;
};

/// A mark in its place.
struct MarkPiece
{
    RowMark mark = RowMark::None;
    std::optional<Visibility> visibility {}; ///< instead of a mark
    QRectF rect {};
    NoteTone tone = NoteTone::Quiet;
};

/// A part of a row that can be clicked or asked.
struct Hotspot
{
    enum class Kind {
        Link, ///< opens `target`
        Fold, ///< opens or closes what is hidden behind a content warning
        Tip, ///< only tells `tip`
    };
    Kind kind = Kind::Tip;
    QRectF rect {};
    QUrl target {}; ///< http or https
    QString tip {}; ///< for people: the real host of a link, the exact time, a picture's description
    int group = 0; ///< parts of one link that was broken over lines have the same
};

/// A row laid out for one width: every text and box with its place, and what can be clicked.
///
/// Made of the content alone, without a view, so it can be tested; painted by StatusPainter. Bounded whatever the
/// content: at most maxBodyLines lines of text, four pictures, six poll options, three lines of a quote; what is left
/// out is said. Memory: see cost(). Thread: GUI (fonts).
class StatusLayout
{
public:
    static constexpr int maxBodyLines = 16;

    /// `unfolded`: the reader has opened what hides behind a content warning.
    StatusLayout(const RowContent &content, const LayoutStyle &style, int width, bool unfolded);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool isFoldable() const { return m_foldable; }
    [[nodiscard]] bool isHatched() const { return m_hatched; } ///< a gap
    [[nodiscard]] bool isStruck() const { return m_struck; }

    [[nodiscard]] const std::vector<TextPiece> &texts() const { return m_texts; }
    [[nodiscard]] const std::vector<BoxPiece> &boxes() const { return m_boxes; }
    [[nodiscard]] const std::vector<MarkPiece> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<Hotspot> &hotspots() const { return m_hotspots; }
    [[nodiscard]] const Hotspot *hotspotAt(const QPointF &pos) const;

    /// Where the relative time and the sources go, right-aligned; painted fresh each time, as the time passes.
    [[nodiscard]] QRectF metaRect() const { return m_metaRect; }
    [[nodiscard]] const QString &sources() const { return m_sources; }
    [[nodiscard]] Timestamp time() const { return m_time; }
    [[nodiscard]] const LayoutStyle &style() const { return m_style; }
    [[nodiscard]] const QFont &smallFont() const { return m_smallFont; } ///< of the meta line and chips

    /// About how many bytes it takes.
    [[nodiscard]] qsizetype cost() const;

private:
    friend class LayoutBuilder;

    LayoutStyle m_style;
    QFont m_smallFont {};
    int m_width = 0;
    int m_height = 0;
    bool m_foldable = false;
    bool m_hatched = false;
    bool m_struck = false;
    QRectF m_metaRect {};
    QString m_sources {};
    Timestamp m_time {};
    std::vector<TextPiece> m_texts {};
    std::vector<BoxPiece> m_boxes {};
    std::vector<MarkPiece> m_marks {};
    std::vector<Hotspot> m_hotspots {};
};

} // namespace thumpline
