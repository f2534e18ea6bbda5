#include "diagnosis/drop_rules.h"

#include "diagnosis/drop_evidence.h"

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxOthers = 3;

struct Match
{
    const DropRule *rule = nullptr;
    Confidence confidence = Confidence::Possible;
};

/// The first one that bears weight, else the first one at all.
const Match &chosen(const std::vector<Match> &matches)
{
    const auto strong
        = std::ranges::find_if(matches, [](const Match &m) { return m.confidence < Confidence::Possible; });
    return strong == matches.end() ? matches.front() : *strong;
}

std::vector<OtherCause> othersThan(const Match &taken, const std::vector<Match> &matches)
{
    std::vector<OtherCause> others;
    if (taken.confidence == Confidence::Certain)
        return others;
    for (const Match &match : matches) {
        const RuleId rule = match.rule->rule;
        const bool named = std::ranges::any_of(others, [&](const OtherCause &other) { return other.rule == rule; });
        if (match.rule->isFallback || !rule.isKnown() || rule == taken.rule->rule || named)
            continue;
        others.push_back({rule, match.confidence});
    }
    std::ranges::stable_sort(others, {}, &OtherCause::confidence);
    if (others.size() > maxOthers)
        others.resize(maxOthers);
    return others;
}

} // namespace

std::array<DropRules::Table, 10> DropRules::tables()
{
    return {ofMachine(),  ofGroup(),   ofConnecting(), ofAnswers(),   ofWebSocket(),
            ofPatterns(), ofSilence(), ofLooseGroup(), ofPlainEnds(), ofHints()};
}

Explanation DropRules::explain(const DropCase &dropCase)
{
    std::vector<Match> matches;
    for (const Table &table : tables()) {
        for (const DropRule &rule : table) {
            if (const Fit fit = rule.fits(dropCase))
                matches.push_back({&rule, *fit});
        }
    }
    Explanation explanation {.source = dropCase.drop.source, .dropAt = dropCase.drop.ended, .cause = "unknown"};
    const auto translated = [](const char *text) { return text ? tr(text) : QString(); };
    RuleId taken;
    if (matches.empty()) {
        explanation.text = tr("What was seen fits no known cause.");
        explanation.advice = tr("Keep watching: with more drops the pattern may show the cause.");
    } else {
        const Match &match = chosen(matches);
        taken = match.rule->rule;
        explanation.rule = taken;
        explanation.cause = match.rule->cause;
        explanation.confidence = match.confidence;
        explanation.text = translated(match.rule->text);
        explanation.advice = translated(match.rule->advice);
        explanation.adminAdvice = translated(match.rule->adminAdvice);
        explanation.others = othersThan(match, matches);
        if (!explanation.others.empty())
            explanation.tellApart = translated(match.rule->tellApart);
    }
    explanation.evidence = DropEvidence::of(dropCase, taken);
    return explanation;
}

Explanation DropRules::explain(const CloseReason &reason)
{
    ConnectionRecord drop {.end = reason};
    if (reason.phase == ClosePhase::Stream)
        drop.age = std::chrono::milliseconds {0};
    return explain(DropCase {.drop = drop});
}

} // namespace thumpline
