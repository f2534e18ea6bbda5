#include "timeline/timeline_filter.h"

#include <algorithm>

namespace thumpline {

TimelineFilter TimelineFilter::fromText(const QString &text)
{
    FilterParser parser(text);
    TimelineFilter filter;
    filter.m_expression = parser.parse();
    filter.m_problems = parser.problems();
    return filter;
}

bool TimelineFilter::matches(const TimelineRow &row, const SourceTable &sources,
                             const FilterSubject::EventSource &content) const
{
    const bool isPicked = m_sources.empty()
        || std::ranges::any_of(m_sources, [&row](SourceIndex source) { return row.hasSource(source); });
    if (!isPicked)
        return false;
    FilterSubject subject(row, sources, content);
    return m_expression.matches(subject);
}

} // namespace thumpline
