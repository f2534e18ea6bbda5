#pragma once

#include "timeline/filter_expression.h"
#include "timeline/filter_tokens.h"

namespace thumpline {

/// What is wrong with a part of a filter, to be pointed at where it stands.
struct FilterProblem
{
    TextSpan where {};
    QString text {}; ///< for people: what is wrong, and what would help
    friend bool operator==(const FilterProblem &, const FilterProblem &) = default;
};

/// Reads the filter's language (TimelineFilter tells it). What is wrong is left out, and told as a problem: a filter
/// works while it is being typed.
///
/// For one text; parse() once. Groups beyond maxDepth are a problem, so that no text exhausts the stack.
class FilterParser
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::FilterParser)
public:
    static constexpr int maxDepth = 32;

    explicit FilterParser(const QString &text)
        : m_text(text)
        , m_tokens(filterTokens(text))
    {}

    [[nodiscard]] FilterExpression parse();
    /// In the order of the text.
    [[nodiscard]] const std::vector<FilterProblem> &problems() const { return m_problems; }

private:
    [[nodiscard]] bool sees(FilterToken::Kind kind) const;
    [[nodiscard]] FilterExpression parseAny(int depth);
    [[nodiscard]] FilterExpression parseAll(int depth);
    [[nodiscard]] FilterExpression parseNot(int depth);
    [[nodiscard]] FilterExpression parseGroup(int depth);
    [[nodiscard]] FilterExpression parseWord();
    void skipGroup();
    void tell(const TextSpan &where, const QString &text);

    QString m_text;
    std::vector<FilterToken> m_tokens;
    size_t m_at = 0;
    std::vector<FilterProblem> m_problems {};
};

} // namespace thumpline
