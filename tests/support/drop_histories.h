#pragma once

#include "support/history.h"

#include <vector>

namespace thumpline {

/// A kind of history, and what `explain` has to say of its last drop or period. `make` is called with 0 to 4, for five
/// histories that differ in their figures.
struct DropHistory
{
    const char *rule; ///< whose history it is; of a near miss: the rule that must not be found
    const char *what; ///< a near miss says why
    bool isNearMiss;
    const char *expected; ///< `D16 likely`
    History (*make)(int variant);
    int index = -1; ///< which explanation is asked about; -1: the last
};

/// All of them, by theme.
[[nodiscard]] std::vector<DropHistory> connectHistories();
[[nodiscard]] std::vector<DropHistory> answerHistories();
[[nodiscard]] std::vector<DropHistory> endHistories();
[[nodiscard]] std::vector<DropHistory> patternHistories();
[[nodiscard]] std::vector<DropHistory> groupHistories();
[[nodiscard]] std::vector<DropHistory> quietHistories();
[[nodiscard]] std::vector<DropHistory> allDropHistories();

} // namespace thumpline
