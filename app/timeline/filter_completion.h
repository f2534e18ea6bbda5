#pragma once

#include "timeline/filter_term.h"
#include "timeline/filter_tokens.h"

namespace thumpline {

/// What could be typed at the cursor, and what of the text it would replace.
struct FilterCompletion
{
    TextSpan replaced {};
    QList<FilterWord> offers {};
};

/// Offers for the word that ends at `cursor`: keys, then their values; nothing where the word is empty, a phrase, or
/// written to its end already.
///
/// `sources`: what `source:` may be followed by, as the timeline has them.
[[nodiscard]] FilterCompletion completeFilter(const QString &text, qsizetype cursor, const SourceTable &sources);

} // namespace thumpline
