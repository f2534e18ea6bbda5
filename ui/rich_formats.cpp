#include "ui/rich_formats.h"

#include <algorithm>

namespace thumpline {

namespace {

QTextCharFormat formatOf(const TextRun &run, const LayoutMetrics &metrics, const QColor &link)
{
    QTextCharFormat format;
    if (run.link >= 0 && link.isValid())
        format.setForeground(link);
    if (run.styles & TextStyle::Emphasis)
        format.setFontItalic(true);
    if (run.styles & TextStyle::Strong)
        format.setFontWeight(QFont::DemiBold);
    if (run.styles & TextStyle::Underline)
        format.setFontUnderline(true);
    if (run.styles & TextStyle::Strikethrough)
        format.setFontStrikeOut(true);
    if (run.styles & TextStyle::Code)
        format.setFontFamilies({metrics.raw.family()});
    if (run.styles & TextStyle::Subscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (run.styles & TextStyle::Superscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

} // namespace

QList<QTextLayout::FormatRange> formatsOf(const RichText &rich, const TextBlock &block, const LayoutMetrics &metrics,
                                          const QColor &link)
{
    QList<QTextLayout::FormatRange> formats;
    const qsizetype end = block.start + block.length;
    for (const TextRun &run : rich.runs) {
        const qsizetype from = std::max(run.start, block.start);
        const qsizetype to = std::min(run.start + run.length, end);
        if (from >= to)
            continue;
        const QTextCharFormat format = formatOf(run, metrics, link);
        if (format.propertyCount() > 0)
            formats.push_back({static_cast<int>(from - block.start), static_cast<int>(to - from), format});
    }
    return formats;
}

} // namespace thumpline
