#include "timeline/filter_completion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr auto sourceKey = "source:"_L1;

/// `source:public/ws`; in quotes where a blank stands in it.
QString sourceWord(const TimelineSource &source)
{
    const QString value = source.stream + u'/' + source.transport.toLower();
    return value.contains(u' ') ? sourceKey + u'"' + value + u'"' : sourceKey + value;
}

void addSources(QList<FilterWord> &words, const SourceTable &sources)
{
    for (qsizetype i = 0; i < sources.count(); ++i) {
        const TimelineSource &source = sources.source(SourceIndex {static_cast<quint16>(i)});
        const FilterWord word {sourceWord(source), source.instance};
        const bool isThere = std::ranges::any_of(words, [&word](const FilterWord &w) { return w.text == word.text; });
        if (!isThere)
            words.push_back(word);
    }
}

} // namespace

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const SourceTable &sources)
{
    const std::vector<FilterToken> tokens = filterTokens(text.left(cursor));
    if (tokens.empty() || tokens.back().kind != FilterToken::Kind::Word || tokens.back().span.end() != cursor)
        return {};
    FilterCompletion completion {.replaced = tokens.back().span};
    const QString typed = text.mid(completion.replaced.start, completion.replaced.length);
    if (typed.startsWith(u'"'))
        return {};

    QList<FilterWord> words = FilterTerms::words();
    if (typed.startsWith(sourceKey, Qt::CaseInsensitive))
        addSources(words, sources);
    for (const FilterWord &word : words) {
        if (word.text.startsWith(typed, Qt::CaseInsensitive) && word.text.size() > typed.size())
            completion.offers.push_back(word);
    }
    return completion;
}

} // namespace thumpline
