#pragma once

#include "diagnosis/drop_case.h"
#include "diagnosis/explanation.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace thumpline {

/// One signature: what it is called, whether it fits, and what a person is told. Data; the tables are the `rules_…`
/// files, one for each theme.
struct DropRule
{
    RuleId rule {};
    const char *cause = nullptr; ///< stable name
    Fit (*fits)(const DropCase &) = nullptr;
    const char *text = nullptr;
    const char *advice = nullptr; ///< for who reads the stream
    const char *adminAdvice = nullptr;
    const char *tellApart = nullptr; ///< from the other causes
    bool isFallback = false; ///< says how it ended rather than why: no rival to others
};

/// The signatures of drops, and the choice among them.
///
/// The tables stand in an order from the most specific to the least. The first that is certain or likely is taken, else
/// the first that is possible; the rules that fit besides are named as others. Where none fits, the cause is `unknown`,
/// without a rule, and possible: that is said, not guessed.
/// Pure. Thread: any. Source: protocol.md 7; captures, facts 16 to 36.
class DropRules
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::DropRules)
public:
    /// With evidence. `source` and `dropAt` are the drop's.
    [[nodiscard]] static Explanation explain(const DropCase &dropCase);
    /// What the end alone tells, without any history: for dialogs, and where there is no more.
    [[nodiscard]] static Explanation explain(const CloseReason &reason);

private:
    using Table = std::span<const DropRule>;
    [[nodiscard]] static Table ofMachine(); ///< D21, D22, D35: nothing to do with the server
    [[nodiscard]] static Table ofGroup(); ///< D19, D20: seen from other streams, health and the next attempt
    [[nodiscard]] static Table ofConnecting(); ///< D1 to D5
    [[nodiscard]] static Table ofAnswers(); ///< D6 to D13, D30: HTTP
    [[nodiscard]] static Table ofWebSocket(); ///< D25 to D29, D36
    [[nodiscard]] static Table ofPatterns(); ///< D16, D17, D33
    [[nodiscard]] static Table ofSilence(); ///< D14, D24
    [[nodiscard]] static Table ofLooseGroup(); ///< D20, where the signature is not whole
    [[nodiscard]] static Table ofPlainEnds(); ///< D18, D23, D27: how it ended, not why
    [[nodiscard]] static Table ofHints(); ///< what one drop alone can't tell, but may point at
    [[nodiscard]] static std::array<Table, 10> tables();
};

} // namespace thumpline
