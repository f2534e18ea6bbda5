#include "ui/layout_builder.h"

#include "content/safe_text.h"
#include "timeline/account_text.h"
#include "ui/relative_time.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

qreal ceilTo(qreal value)
{
    return std::ceil(value);
}

} // namespace

LayoutBuilder::LayoutBuilder(StatusLayout &out, const RowContent &content, bool unfolded)
    : m_out(out)
    , m_content(content)
    , m_unfolded(unfolded)
    , m_metrics(out.m_style)
    , m_bodyPitch(LayoutMetrics::pitch(m_metrics.body))
    , m_smallPitch(LayoutMetrics::pitch(m_metrics.small))
{}

void LayoutBuilder::build()
{
    m_out.m_sources = m_content.sources;
    m_out.m_time = m_content.dateIsImplausible ? m_content.arrived : m_content.created;
    m_out.m_struck = m_content.struck;
    m_out.m_smallFont = m_metrics.small;
    m_x = m_metrics.marginX + m_metrics.avatar + m_metrics.columnGap;
    m_width = std::max<qreal>(m_out.m_width - m_x - m_metrics.marginX, 40);
    m_y = m_metrics.marginY;
    if (m_content.kind == RowKind::Gap)
        buildGap();
    else
        buildRow();
    m_out.m_height = static_cast<int>(ceilTo(m_y)) + 1; // the hairline
}

void LayoutBuilder::buildGap()
{
    m_out.m_hatched = true;
    const qreal x = m_metrics.marginX;
    addMark(m_content.leadMark, x, m_y + (m_bodyPitch - m_metrics.mark) / 2, NoteTone::Recovered);
    const qreal textX = x + m_metrics.mark + m_metrics.markGap;
    const Placed placed = addText({.text = m_content.lead,
                                   .font = m_metrics.bold,
                                   .role = TextRole::Gap,
                                   .x = textX,
                                   .width = std::max<qreal>(m_out.m_width - textX - m_metrics.marginX, 40),
                                   .maxLines = 3},
                                  m_y);
    m_out.m_hotspots.push_back({.kind = Hotspot::Kind::Tip,
                                .rect = QRectF(0, 0, m_out.m_width, m_y + placed.height),
                                .tip = m_content.sourcesInFull});
    m_y += placed.height + m_metrics.marginY;
}

void LayoutBuilder::buildRow()
{
    addLead();
    const qreal top = m_y;
    addHeader();
    bool hidden = false;
    if (m_content.status)
        hidden = addWarnings(*m_content.status);
    if (!hidden) {
        if (m_content.status) {
            addBody(richText(*m_content.status));
            addDetails();
            addExtras(*m_content.status);
        } else {
            if (m_content.announcement)
                addBody(richText(m_content.announcement->content, m_content.announcement->emojis));
            addDetails();
        }
        addReactions();
    }
    addNotes();
    m_y = std::max(m_y, top + m_metrics.avatar) + m_metrics.marginY;
}

void LayoutBuilder::addLead()
{
    if (m_content.lead.isEmpty())
        return;
    qreal x = m_x;
    if (m_content.leadMark != RowMark::None) {
        addMark(m_content.leadMark, x, m_y + (m_smallPitch - m_metrics.mark) / 2, NoteTone::Quiet);
        x += m_metrics.mark + m_metrics.markGap;
    }
    const Placed placed = addText({.text = m_content.lead,
                                   .font = m_metrics.small,
                                   .role = TextRole::Lead,
                                   .x = x,
                                   .width = m_x + m_width - x,
                                   .maxLines = 2},
                                  m_y);
    m_y += placed.height;
}

void LayoutBuilder::addHeader()
{
    const QRectF picture(m_metrics.marginX, m_y, m_metrics.avatar, m_metrics.avatar);
    if (m_content.author) {
        addBox({.kind = BoxPiece::Kind::Avatar,
                .rect = picture,
                .text = initialOf(m_content.name),
                .seed = m_content.author->acct,
                .dim = m_content.struck});
    } else {
        addBox({.kind = BoxPiece::Kind::Badge, .rect = picture, .mark = m_content.badge});
    }

    // The name may take what the handle leaves, and both together what time and sources leave.
    const QFontMetricsF small(m_metrics.small);
    // Room for the age as it will read for the next hour at least: it is painted fresh, the layout stays.
    const QString age = RelativeTime::text(m_out.m_time, m_content.arrived);
    const qreal ageWidth = std::max(small.horizontalAdvance(age), small.horizontalAdvance(u"59 min"_s));
    const qreal sources = small.horizontalAdvance(u" · "_s + m_content.sources);
    const qreal meta = std::min(std::ceil(ageWidth + sources) + 4, std::max(m_width * 0.45, ageWidth + 4));
    const qreal space = m_width - meta - m_metrics.columnGap;
    const qreal nameWidth = std::min(ceilTo(QFontMetricsF(m_metrics.bold).horizontalAdvance(m_content.name)) + 1,
                                     m_content.handle.isEmpty() ? space : std::max(space * 0.7, space - 90));
    const Placed name = addText(
        {.text = m_content.name, .font = m_metrics.bold, .role = TextRole::Name, .x = m_x, .width = nameWidth}, m_y);
    qreal x = m_x + name.width + m_metrics.markGap;
    const bool showsVisibility = m_content.status && m_content.status->visibility != Visibility::Public;
    const qreal markSpace = showsVisibility ? m_metrics.mark + m_metrics.markGap : 0;
    const qreal handleSpace = m_x + space - x - markSpace;
    if (!m_content.handle.isEmpty() && handleSpace > 24) {
        const Placed handle = addText(
            {.text = m_content.handle, .font = m_metrics.body, .role = TextRole::Handle, .x = x, .width = handleSpace},
            m_y);
        x += handle.width + m_metrics.markGap;
    }
    if (showsVisibility) {
        const QRectF rect(x, m_y + (m_bodyPitch - m_metrics.mark) / 2, m_metrics.mark, m_metrics.mark);
        m_out.m_marks.push_back({.visibility = m_content.status->visibility, .rect = mirrored(rect)});
        m_out.m_hotspots.push_back({.kind = Hotspot::Kind::Tip, .rect = mirrored(rect), .tip = m_content.visibility});
    }
    addMeta(m_y, m_bodyPitch, meta);
    m_y += m_bodyPitch + (m_out.m_style.compact ? 0 : 2);
}

void LayoutBuilder::addMeta(qreal y, qreal height, qreal width)
{
    m_out.m_metaRect = mirrored({m_x + m_width - width, y, width, height});
    QString tip = QLocale().toString(m_content.created.toDateTime().toLocalTime(), QLocale::LongFormat);
    if (!m_content.sourcesInFull.isEmpty())
        tip += u'\n' + m_content.sourcesInFull;
    m_out.m_hotspots.push_back({.kind = Hotspot::Kind::Tip, .rect = m_out.m_metaRect, .tip = tip});
}

bool LayoutBuilder::addWarnings(const Status &status)
{
    QStringList filters;
    bool hides = false;
    for (const FilterResult &filter : status.filtered) {
        filters.push_back(safeLine(filter.title, 80));
        hides = true;
    }
    QString warning = safeLine(status.spoilerText, 500);
    if (hides) {
        //: %1 is a list of titles of the reader's own filters
        const QString filtered = tr("Filtered: %1").arg(filters.join(u", "_s));
        warning = warning.isEmpty() ? filtered : filtered + u" · "_s + warning;
    }
    if (warning.isEmpty())
        return false;
    addFold(warning, hiddenSummary(status), m_unfolded);
    return !m_unfolded;
}

QString LayoutBuilder::hiddenSummary(const Status &status) const
{
    QStringList parts;
    const qsizetype letters = richText(status).text.size();
    if (letters > 0)
        parts.push_back(tr("%n letter(s)", nullptr, static_cast<int>(letters)));
    if (!status.media.empty())
        parts.push_back(tr("%n attachment(s)", nullptr, static_cast<int>(status.media.size()) + status.mediaOmitted));
    if (status.poll)
        parts.push_back(tr("a poll"));
    return parts.join(u", "_s);
}

void LayoutBuilder::addFold(const QString &warning, const QString &summary, bool open)
{
    m_out.m_foldable = true;
    const Placed placed = addText({.text = warning,
                                   .font = m_metrics.body,
                                   .role = TextRole::Warning,
                                   .x = m_x,
                                   .width = m_width,
                                   .maxLines = 3,
                                   .struck = m_content.struck},
                                  m_y);
    m_y += placed.height + 2;
    const QString word
        = open ? tr("Hide", "what a content warning covers") : tr("Show", "what a content warning covers");
    const qreal chipWidth = ceilTo(QFontMetricsF(m_metrics.small).horizontalAdvance(word)) + 16;
    const QRectF chip(m_x, m_y, chipWidth, m_smallPitch + 2);
    addBox({.kind = BoxPiece::Kind::Chip, .rect = chip, .text = word});
    m_out.m_hotspots.push_back({.kind = Hotspot::Kind::Fold,
                                .rect = mirrored(chip),
                                .tip = open ? tr("Hides the content (Space)") : tr("Shows the content (Space)")});
    if (!open && !summary.isEmpty()) {
        const qreal x = m_x + chipWidth + 8;
        addText(
            {.text = summary, .font = m_metrics.small, .role = TextRole::Secondary, .x = x, .width = m_x + m_width - x},
            m_y + 1);
    }
    m_y += chip.height() + 4;
}

void LayoutBuilder::addDetails()
{
    if (!m_content.details.isEmpty()) {
        m_y += addText({.text = m_content.details,
                        .font = m_metrics.body,
                        .role = TextRole::Secondary,
                        .x = m_x,
                        .width = m_width,
                        .maxLines = 6},
                       m_y)
                   .height;
    }
    if (m_content.raw.isEmpty())
        return;
    m_y += 4;
    const qreal panelY = m_y;
    const auto box = m_out.m_boxes.size();
    addBox({.kind = BoxPiece::Kind::Panel, .rect = {m_x, panelY, m_width, 0}});
    const Placed raw = addText({.text = m_content.raw,
                                .font = m_metrics.raw,
                                .role = TextRole::Raw,
                                .x = m_x + 8,
                                .width = m_width - 16,
                                .maxLines = m_out.m_style.compact ? 1 : 3},
                               panelY + 4);
    m_out.m_boxes[box].rect.setHeight(raw.height + 8);
    m_y = panelY + raw.height + 8;
}

void LayoutBuilder::addNotes()
{
    std::vector<RowNote> notes = m_content.notes;
    if (m_linkMisleads)
        notes.push_back({RowMark::Warning, NoteTone::Bad, tr("a link leads elsewhere than it seems to")});
    qreal x = m_x;
    for (const RowNote &note : notes)
        addNote(note, x);
    if (!notes.empty())
        m_y += m_smallPitch + 1;
}

/// Beside the one before, or below it where there is no room.
void LayoutBuilder::addNote(const RowNote &note, qreal &x)
{
    constexpr qreal gap = 4;
    const qreal needed = m_metrics.mark + gap + ceilTo(QFontMetricsF(m_metrics.small).horizontalAdvance(note.text)) + 1;
    if (x > m_x && x + needed > m_x + m_width) {
        x = m_x;
        m_y += m_smallPitch;
    }
    addMark(note.mark, x, m_y + (m_smallPitch - m_metrics.mark) / 2 + 1, note.tone);
    const qreal textX = x + m_metrics.mark + gap;
    addText({.text = note.text,
             .font = m_metrics.small,
             .role = TextRole::Note,
             .x = textX,
             .width = std::max<qreal>(m_x + m_width - textX, 20),
             .tone = note.tone},
            m_y + 1);
    x += needed + 14;
}

LayoutBuilder::Placed LayoutBuilder::addText(const Text &text, qreal y)
{
    if (text.text.isEmpty() || text.width <= 0)
        return {};
    QFont font = text.font;
    font.setStrikeOut(text.struck);
    const QFontMetricsF metrics(font);
    const qreal pitch = LayoutMetrics::pitch(font);
    QString shown = text.text;
    if (text.maxLines == 1)
        shown = metrics.elidedText(shown, Qt::ElideRight, text.width);

    auto layout = std::make_unique<QTextLayout>(shown, font);
    const bool fromRight = shown.isRightToLeft();
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(text.maxLines == 1 ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    Placed placed;
    const auto lay = [&] {
        placed = {};
        layout->beginLayout();
        for (int i = 0; i < text.maxLines; ++i) {
            QTextLine line = layout->createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(text.maxLines == 1 ? text.width + 1000 : text.width);
            const qreal step = ceilTo(std::max(pitch, line.height()));
            line.setPosition({0, placed.height + std::floor((step - line.height()) / 2)});
            placed.height += step;
            placed.width = std::max(placed.width, ceilTo(line.naturalTextWidth()));
        }
        layout->endLayout();
    };
    lay();
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    if (text.maxLines > 1 && last.textStart() + last.textLength() < shown.size()) {
        // What is left goes onto the last line as far as it fits.
        shown = shown.first(last.textStart())
            + metrics.elidedText(shown.mid(last.textStart(), 400) + u'…', Qt::ElideRight, text.width);
        layout->setText(shown);
        lay();
    }
    placed.width = std::min(placed.width, text.width);
    // Lines were laid from the left; one that reads from the right starts at the other end of its place.
    const qreal boxWidth = text.maxLines == 1 ? placed.width : text.width;
    const QRectF place = mirrored({text.x, y, boxWidth, placed.height});
    const bool alignRight = text.maxLines > 1 && (m_out.m_style.direction == Qt::RightToLeft);
    if (alignRight) {
        option.setAlignment(Qt::AlignRight);
        layout->setTextOption(option);
        lay();
        placed.width = std::min(placed.width, text.width);
    }
    m_out.m_texts.push_back({.layout = std::move(layout),
                             .pos = place.topLeft(),
                             .clip = place.adjusted(-2, -2, 2, 3),
                             .role = text.role,
                             .tone = text.tone,
                             .struck = text.struck});
    return placed;
}

void LayoutBuilder::addLine(const QString &text, TextRole role)
{
    m_y += addText({.text = text, .font = m_metrics.small, .role = role, .x = m_x, .width = m_width}, m_y).height;
}

void LayoutBuilder::addBox(BoxPiece box)
{
    box.rect = mirrored(box.rect);
    m_out.m_boxes.push_back(std::move(box));
}

void LayoutBuilder::addMark(RowMark mark, qreal x, qreal y, NoteTone tone)
{
    if (mark == RowMark::None)
        return;
    m_out.m_marks.push_back(
        {.mark = mark, .rect = mirrored({x, std::floor(y), m_metrics.mark, m_metrics.mark}), .tone = tone});
}

QRectF LayoutBuilder::mirrored(const QRectF &rect) const
{
    if (m_out.m_style.direction == Qt::LeftToRight)
        return rect;
    return {m_out.m_width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()};
}

} // namespace thumpline
