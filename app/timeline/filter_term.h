#pragma once

#include "timeline/filter_subject.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace thumpline {

enum class FilterField {
    Text,
    From,
    Tag,
    Language,
    Domain,
    Visibility,
    Source,
    Delay,
    Flag,
    Kind,
    Deleted,
    Nothing, ///< a key with a value that nobody knows: no row has it
};

enum class FilterComparison {
    Below,
    AtMost,
    Above,
    AtLeast
};

/// One condition of a filter, as `has:media` or a word. A value.
struct FilterTerm
{
    FilterField field = FilterField::Text;
    QString value {}; ///< folded; of Text, From, Tag, Language, Domain, Source, and the API's word of Visibility
    bool fromHandle = false; ///< From: the value is the beginning of a handle, not a part of any name
    RowFlags flags {}; ///< Flag: any of them
    RowKind kind {}; ///< Kind
    FilterComparison comparison = FilterComparison::Above; ///< Delay
    std::chrono::milliseconds delay {0}; ///< Delay

    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

/// A word of the filter's language: a key with its value (`has:media`), or a key that takes any (`from:`).
struct FilterWord
{
    QString text {};
    QString meaning {}; ///< for people
};

/// What was read, and what is wrong with it.
struct ReadTerm
{
    FilterTerm term {};
    QString problem {}; ///< for people; empty where all is well
};

/// The keys of the filter's language. Names keep to it as the functions' room; nothing is ever made of it.
class FilterTerms
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::FilterTerms)
public:
    /// A word or phrase that has to occur.
    [[nodiscard]] static FilterTerm text(const QString &text);
    /// Reads `key:value`. Nothing where the key is none of ours: then it is a word.
    [[nodiscard]] static std::optional<ReadTerm> read(const QString &key, const QString &value);
    /// For completion, help and a builder, in the order in which they are best offered.
    [[nodiscard]] static QList<FilterWord> words();

    /// What the row itself says, without its content; nothing: the content has to be asked.
    [[nodiscard]] static std::optional<bool> answerOfRow(const FilterTerm &term, const FilterSubject &subject);
    /// For terms that the row itself did not answer.
    [[nodiscard]] static bool answerOfContent(const FilterTerm &term, FilterSubject &subject);

private:
    [[nodiscard]] static ReadTerm readWord(const QString &key, const QString &value);
    [[nodiscard]] static ReadTerm readDelay(const QString &value);
    [[nodiscard]] static QString unknownValue(const QString &key, const QString &value);
};

} // namespace thumpline
