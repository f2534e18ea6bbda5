// The text of a row: the part of LayoutBuilder for rich text and the links in it.

#include "ui/layout_builder.h"
#include "ui/rich_formats.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr qsizetype maxBodyLetters = 6000; // laid out at most: more than fit in the lines of any width that is read

} // namespace

void LayoutBuilder::addBody(const RichText &rich)
{
    bool cut = rich.truncated;
    qsizetype letters = 0;
    const TextBlock *before = nullptr;
    for (const TextBlock &block : rich.blocks) {
        if (linesLeft() <= 0 || letters >= maxBodyLetters) {
            cut = true;
            break;
        }
        const bool nextItem = before && before->listLevel > 0 && block.listLevel > 0;
        if (before && !nextItem)
            m_y += std::ceil(m_bodyPitch * 0.4);
        letters += block.length;
        before = &block;
        if (addBlock(rich, block) < block.length) {
            cut = true;
            break;
        }
    }
    if (cut)
        addLine(tr("… shortened: Enter shows all of it"), TextRole::Secondary);
}

qsizetype LayoutBuilder::addBlock(const RichText &rich, const TextBlock &block)
{
    constexpr qreal indentWidth = 20;
    const qreal indent = std::min((block.quoteLevel + block.listLevel) * indentWidth, m_width / 2);
    const bool code = block.kind == BlockKind::Code;
    const qreal padX = code ? 8 : 0;
    const qreal padY = code ? 4 : 0;
    const qreal x = m_x + indent;
    const qreal width = m_width - indent - 2 * padX;
    if (block.kind == BlockKind::Rule) {
        addBox({.kind = BoxPiece::Kind::Rule, .rect = {x, m_y + 4, width, 1}});
        m_y += 9;
        return block.length;
    }
    QString text = rich.text.sliced(block.start, std::min(block.length, maxBodyLetters));
    const bool fromRight = text.isRightToLeft();
    text.replace(u'\n', QChar::LineSeparator);

    QFont font = code ? m_metrics.raw : block.kind == BlockKind::Heading ? m_metrics.bold : m_metrics.body;
    font.setStrikeOut(m_content.struck);
    auto layout = std::make_unique<QTextLayout>(text, font);
    layout->setFormats(formatsOf(rich, block, m_metrics, m_content.struck ? QColor {} : m_out.m_style.link));
    QTextOption option(fromRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);

    const qreal pitch = LayoutMetrics::pitch(font);
    qreal height = 0;
    qsizetype shown = 0;
    layout->beginLayout();
    while (linesLeft() > 0) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const qreal step = std::ceil(std::max(pitch, line.height()));
        line.setPosition({0, height + std::floor((step - line.height()) / 2)});
        height += step;
        shown = line.textStart() + line.textLength();
        ++m_bodyLines;
    }
    layout->endLayout();

    const QRectF place = mirrored({x + padX, m_y + padY, width, height});
    height += 2 * padY;
    for (int level = 0; level < block.quoteLevel; ++level)
        addBox({.kind = BoxPiece::Kind::QuoteBar, .rect = {m_x + level * indentWidth + 4, m_y, 3, height}});
    if (code)
        addBox({.kind = BoxPiece::Kind::Panel, .rect = {x, m_y, width + 2 * padX, height}});
    if (!block.marker.isEmpty()) {
        addText({.text = block.marker, .font = m_metrics.body, .x = x - indentWidth + 4, .width = indentWidth}, m_y);
    }
    addLinks(rich, block, *layout, place.topLeft());
    // Marks that are stacked high would be painted over the neighbours: a paragraph stays within its lines.
    m_out.m_texts.push_back({.layout = std::move(layout),
                             .pos = place.topLeft(),
                             .clip = place.adjusted(-2, -2, 2, 3),
                             .role = code ? TextRole::Raw : TextRole::Body,
                             .struck = m_content.struck});
    m_y += height;
    return shown == text.size() ? block.length : shown;
}

void LayoutBuilder::addLinks(const RichText &rich, const TextBlock &block, const QTextLayout &layout,
                             const QPointF &pos)
{
    for (const TextLink &link : rich.links) {
        if (link.start >= block.start + block.length || link.start + link.length <= block.start)
            continue;
        const int group = m_nextGroup++;
        m_linkMisleads = m_linkMisleads || link.target.textDiffers || link.target.hostIsDeceptive;
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int from = std::max(static_cast<int>(link.start - block.start), line.textStart());
            const int to = std::min(static_cast<int>(link.start + link.length - block.start),
                                    line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal a = line.cursorToX(from);
            const qreal b = line.cursorToX(to);
            const QRectF part(std::min(a, b), line.y(), std::abs(b - a), line.height());
            addLink(link.target, part.translated(pos), linkTip(link.target), group);
        }
    }
}

void LayoutBuilder::addLink(const LinkTarget &target, const QRectF &rect, const QString &about, int group)
{
    m_out.m_hotspots.push_back(
        {.kind = Hotspot::Kind::Link, .rect = rect, .target = target.url, .tip = about, .group = group});
}

QString LayoutBuilder::linkTip(const LinkTarget &target) const
{
    if (target.textDiffers)
        //: %1 is a host name; the link's own text names another one
        return tr("Leads to %1, which is not what its text says").arg(target.displayHost);
    if (target.hostIsDeceptive)
        //: %1 is a host name in its technical form (xn--…)
        return tr("Leads to %1, whose letters look like others").arg(target.displayHost);
    return target.displayHost;
}

} // namespace thumpline
