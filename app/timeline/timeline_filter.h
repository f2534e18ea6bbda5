#pragma once

#include "timeline/filter_parser.h"

#include <QString>

#include <vector>

namespace thumpline {

/// Which rows to show: what was typed into the search field, and the sources that were picked.
///
/// The language: words and "phrases" that all have to occur in the visible text, a name or a handle, and keys:
/// - `from:ann` (a handle or name contains it), `from:@ann@example.org` (a handle that begins so), `domain:example.org`;
/// - `tag:ferries`, `lang:ja`, `text:"…"`, `has:media|poll|cw|card|quote`, `visibility:public|unlisted|private|direct`;
/// - `is:boost|reply|edited|deleted|recovered|bot|notification|announcement|gap|malformed|unknown`;
/// - `source:public/ws` (stream, transport or instance), `delay:>30s` (between being written and arriving).
///
/// `-` or `NOT` turns round what follows, `OR` or `|` stands between two choices, `AND` may be left out; parentheses
/// group. Upper and lower case, accents and widths are the same (foldedText()). What is no key is a word: `re:zero`
/// finds `re:zero`.
/// Cost: what a row itself tells is asked first; the rest decodes the row (some 20 µs). Thread: a value.
class TimelineFilter
{
public:
    TimelineFilter() = default;
    [[nodiscard]] static TimelineFilter fromText(const QString &text);

    /// Only rows that came from one of these; empty: from any.
    void setSources(std::vector<SourceIndex> sources) { m_sources = std::move(sources); }

    [[nodiscard]] bool isEmpty() const { return !hasTerms() && m_sources.empty(); }
    /// Whether the text was wanted, so that "nothing matches" can be told from "nothing of this source".
    [[nodiscard]] bool hasTerms() const { return !m_expression.isEmpty(); }
    /// What of the text can't be understood, or can't match anything.
    [[nodiscard]] const std::vector<FilterProblem> &problems() const { return m_problems; }

    /// `content` gives the row's content, and is called only if the row itself doesn't tell.
    [[nodiscard]] bool matches(const TimelineRow &row, const SourceTable &sources,
                               const FilterSubject::EventSource &content) const;

    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;

private:
    FilterExpression m_expression {};
    std::vector<SourceIndex> m_sources {};
    std::vector<FilterProblem> m_problems {};
};

} // namespace thumpline
