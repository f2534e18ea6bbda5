#include "timeline/filter_expression.h"

#include <algorithm>
#include <utility>

namespace thumpline {

FilterExpression FilterExpression::of(FilterTerm term)
{
    FilterExpression expression;
    expression.m_kind = Kind::Term;
    expression.m_term = std::move(term);
    return expression;
}

FilterExpression FilterExpression::allOf(std::vector<FilterExpression> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    FilterExpression expression;
    expression.m_parts = std::move(parts);
    return expression;
}

FilterExpression FilterExpression::anyOf(std::vector<FilterExpression> parts)
{
    Q_ASSERT(!parts.empty());
    if (parts.size() == 1)
        return std::move(parts.front());
    FilterExpression expression;
    expression.m_kind = Kind::Any;
    expression.m_parts = std::move(parts);
    return expression;
}

FilterExpression FilterExpression::notOf(FilterExpression part)
{
    FilterExpression expression;
    expression.m_kind = Kind::Not;
    expression.m_parts.push_back(std::move(part));
    return expression;
}

bool FilterExpression::matches(FilterSubject &subject) const
{
    const std::optional<bool> cheap = answerOfRow(subject);
    return cheap ? *cheap : answer(subject);
}

std::optional<bool> FilterExpression::answerOfRow(const FilterSubject &subject) const
{
    switch (m_kind) {
    case Kind::Term:
        return FilterTerms::answerOfRow(m_term, subject);
    case Kind::Not:
        if (const std::optional<bool> part = m_parts.front().answerOfRow(subject))
            return !*part;
        return std::nullopt;
    case Kind::All:
    case Kind::Any:
        break;
    }
    const bool settling = m_kind == Kind::Any; // one part that says so settles it, whatever the others say
    bool allKnown = true;
    for (const FilterExpression &part : m_parts) {
        const std::optional<bool> said = part.answerOfRow(subject);
        if (said == settling)
            return settling;
        allKnown = allKnown && said.has_value();
    }
    return allKnown ? std::optional {!settling} : std::nullopt;
}

bool FilterExpression::answer(FilterSubject &subject) const
{
    switch (m_kind) {
    case Kind::Term: {
        const std::optional<bool> cheap = FilterTerms::answerOfRow(m_term, subject);
        return cheap ? *cheap : FilterTerms::answerOfContent(m_term, subject);
    }
    case Kind::Not:
        return !m_parts.front().answer(subject);
    case Kind::All:
        return std::ranges::all_of(m_parts, [&](const FilterExpression &part) { return part.answer(subject); });
    case Kind::Any:
        return std::ranges::any_of(m_parts, [&](const FilterExpression &part) { return part.answer(subject); });
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace thumpline
