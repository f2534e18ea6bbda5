#pragma once

#include "support/history.h"

#include <vector>

namespace thumpline {

/// A history that tempts to a wrong answer: a near miss, two causes at once, thin evidence; and what someone who knows
/// protocol.md 7 and the recordings of real servers would say. Written from these, not from the rules.
struct HardHistory
{
    const char *what;
    const char *accepted; ///< `D16 likely|D16 possible`; `none`: nothing is said of a period; unknown is a full answer
    const char *named; ///< rules that have to stand in the answer or beside it: `D16 D17`
    History (*make)();
    double dropAt = -1; ///< seconds, of source s1; -1: the last explanation of s1
};

[[nodiscard]] std::vector<HardHistory> hardPatternHistories();
[[nodiscard]] std::vector<HardHistory> hardEndHistories();
[[nodiscard]] std::vector<HardHistory> hardAnswerHistories();
[[nodiscard]] std::vector<HardHistory> hardQuietHistories();
[[nodiscard]] std::vector<HardHistory> allHardHistories();

} // namespace thumpline
