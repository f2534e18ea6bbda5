#include "timeline/filter_parser.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace thumpline {

using Kind = FilterToken::Kind;

FilterExpression FilterParser::parse()
{
    FilterExpression all = parseAny(0);
    std::ranges::stable_sort(m_problems, {}, [](const FilterProblem &problem) { return problem.where.start; });
    return all;
}

bool FilterParser::sees(Kind kind) const
{
    return m_at < m_tokens.size() && m_tokens[m_at].kind == kind;
}

void FilterParser::tell(const TextSpan &where, const QString &text)
{
    m_problems.push_back({where, text});
}

FilterExpression FilterParser::parseAny(int depth)
{
    std::vector<FilterExpression> parts;
    const auto take = [&] {
        if (FilterExpression part = parseAll(depth); !part.isEmpty())
            parts.push_back(std::move(part));
    };
    take();
    while (sees(Kind::Or)) {
        const TextSpan sign = m_tokens[m_at].span;
        const bool hasLeft = !parts.empty();
        ++m_at;
        const size_t before = parts.size();
        take();
        if (!hasLeft || parts.size() == before)
            tell(sign, tr("Something has to stand before and after OR."));
    }
    return parts.empty() ? FilterExpression() : FilterExpression::anyOf(std::move(parts));
}

FilterExpression FilterParser::parseAll(int depth)
{
    std::vector<FilterExpression> parts;
    while (m_at < m_tokens.size() && !sees(Kind::Or) && !sees(Kind::Close)) {
        if (sees(Kind::And)) {
            const TextSpan sign = m_tokens[m_at].span;
            ++m_at;
            const bool isLast = m_at == m_tokens.size() || sees(Kind::Or) || sees(Kind::And) || sees(Kind::Close);
            if (parts.empty() || isLast)
                tell(sign, tr("Something has to stand before and after AND."));
        } else if (FilterExpression part = parseNot(depth); !part.isEmpty()) {
            parts.push_back(std::move(part));
        }
    }
    return FilterExpression::allOf(std::move(parts));
}

FilterExpression FilterParser::parseNot(int depth)
{
    bool negated = false;
    TextSpan sign {};
    while (sees(Kind::Not)) { // no recursion: a thousand of them are no deeper than one
        sign = m_tokens[m_at].span;
        negated = !negated;
        ++m_at;
    }
    FilterExpression part;
    if (sees(Kind::Open))
        part = parseGroup(depth + 1);
    else if (sees(Kind::Word))
        part = parseWord();
    else if (sign.length > 0)
        tell(sign, tr("Something has to stand after NOT."));
    if (part.isEmpty())
        return part; // nothing turned round would be: no row at all
    return negated ? FilterExpression::notOf(std::move(part)) : part;
}

FilterExpression FilterParser::parseGroup(int depth)
{
    const TextSpan open = m_tokens[m_at].span;
    if (depth > maxDepth) {
        tell(open, tr("There are too many parentheses within each other."));
        skipGroup();
        return {};
    }
    ++m_at;
    const bool isBare = sees(Kind::Close);
    FilterExpression inside = parseAny(depth);
    if (isBare)
        tell({open.start, m_tokens[m_at].span.end() - open.start}, tr("Nothing stands between these parentheses."));
    if (sees(Kind::Close))
        ++m_at;
    else
        tell(open, tr("This parenthesis is not closed."));
    return inside;
}

void FilterParser::skipGroup()
{
    int open = 0;
    for (; m_at < m_tokens.size(); ++m_at) {
        open += sees(Kind::Open) ? 1 : 0;
        if (sees(Kind::Close) && --open == 0) {
            ++m_at;
            return;
        }
    }
}

FilterExpression FilterParser::parseWord()
{
    const FilterToken &token = m_tokens[m_at];
    ++m_at;
    if (token.unclosed)
        tell(token.span, tr("The phrase that begins here has no second quotation mark."));
    const QString value = token.colon < 0 ? QString() : token.text.mid(token.colon + 1);
    if (!value.isEmpty()) {
        if (const auto read = FilterTerms::read(token.text.left(token.colon).toLower(), value)) {
            if (!read->problem.isEmpty())
                tell(token.span, read->problem);
            return FilterExpression::of(read->term);
        }
    }
    return token.text.isEmpty() ? FilterExpression() : FilterExpression::of(FilterTerms::text(token.text));
}

} // namespace thumpline
