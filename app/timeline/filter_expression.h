#pragma once

#include "timeline/filter_term.h"

#include <optional>
#include <vector>

namespace thumpline {

/// Conditions joined by and, or, not: a tree of values.
///
/// Asked in two rounds, by Kleene's logic of three values: first what the row itself says, which settles most rows
/// without their content; then, if need be, all.
class FilterExpression
{
public:
    /// Passes everything.
    FilterExpression() = default;

    [[nodiscard]] static FilterExpression of(FilterTerm term);
    /// Of none: passes everything.
    [[nodiscard]] static FilterExpression allOf(std::vector<FilterExpression> parts);
    [[nodiscard]] static FilterExpression anyOf(std::vector<FilterExpression> parts); ///< of one at least
    [[nodiscard]] static FilterExpression notOf(FilterExpression part);

    [[nodiscard]] bool isEmpty() const { return m_kind == Kind::All && m_parts.empty(); }
    [[nodiscard]] bool matches(FilterSubject &subject) const;

    friend bool operator==(const FilterExpression &, const FilterExpression &) = default;

private:
    enum class Kind {
        All,
        Any,
        Not,
        Term
    };

    [[nodiscard]] std::optional<bool> answerOfRow(const FilterSubject &subject) const;
    [[nodiscard]] bool answer(FilterSubject &subject) const;

    Kind m_kind = Kind::All;
    FilterTerm m_term {}; // of Kind::Term
    std::vector<FilterExpression> m_parts {}; // of the others; Not has one
};

} // namespace thumpline
