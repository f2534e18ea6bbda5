#include "cli/nearest_word.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace thumpline {

namespace {

constexpr qsizetype mistypedLetters = 2;

/// How many letters have to be changed, added or dropped to get from one text to the other.
qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size())); // from what was read of a to each beginning of b
    std::iota(row.begin(), row.end(), 1);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = i;
        qsizetype left = i + 1;
        for (qsizetype j = 0; qsizetype & cell : row) {
            const qsizetype replaced = diagonal + (a[i] == b[j++] ? 0 : 1);
            diagonal = cell;
            cell = left = std::min({replaced, cell + 1, left + 1});
        }
    }
    return row.empty() ? a.size() : row.back();
}

} // namespace

QString nearestWord(QStringView typed, const QStringList &words)
{
    if (typed.size() <= mistypedLetters || typed.size() > 100)
        return {};
    const auto closest
        = std::ranges::min_element(words, {}, [typed](const QString &word) { return editDistance(typed, word); });
    return closest != words.end() && editDistance(typed, *closest) <= mistypedLetters ? *closest : QString();
}

} // namespace thumpline
