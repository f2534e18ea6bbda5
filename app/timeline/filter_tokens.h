#pragma once

#include <QString>

#include <vector>

namespace thumpline {

/// A stretch of a text that was typed, in UTF-16 units: to underline it, or to replace it.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// One word or sign of the filter's language.
struct FilterToken
{
    enum class Kind {
        Word, ///< a word, a "phrase", a key with its value
        Open, ///< `(`
        Close, ///< `)`
        Not, ///< `-` before a word, `NOT`
        And, ///< `AND`, which may be left out
        Or, ///< `OR`, `|`
    };
    Kind kind = Kind::Word;
    TextSpan span {};
    QString text {}; ///< of a word: without its quotes
    qsizetype colon = -1; ///< of a word: where its key ends, in `text`; -1: it has none
    bool unclosed = false; ///< of a word: a quote begins in it and does not end

    friend bool operator==(const FilterToken &, const FilterToken &) = default;
};

/// Cuts a text into its tokens. Never fails.
///
/// Operators are written in capitals, so that "this or that" can be looked for as it is. A parenthesis opens a group at
/// the beginning of a word only, and closes one only where one is open: `:)` stays a word.
[[nodiscard]] std::vector<FilterToken> filterTokens(const QString &text);

} // namespace thumpline
