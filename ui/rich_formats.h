#pragma once

#include "content/rich_text.h"
#include "ui/layout_metrics.h"

#include <QTextLayout>

namespace thumpline {

/// How the letters of a block look, for its QTextLayout: links, mentions and hashtags in `link`, emphasis, code…
/// An invalid `link` leaves them in the colour of the text around.
[[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const RichText &rich, const TextBlock &block,
                                                        const LayoutMetrics &metrics, const QColor &link);

} // namespace thumpline
