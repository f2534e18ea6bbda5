#pragma once

#include "timeline/timeline_row.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace thumpline {

/// Which rows to show: what was typed into the search field, and the sources that were picked.
///
/// The language: words and "phrases" that all have to occur in the visible text, a name or a handle, and keys:
/// `from:ann` (handle or name contains it), `tag:ferries`, `lang:ja`, `has:media|poll|cw|card|quote`,
/// `is:boost|reply|edited|deleted|recovered|bot|notification|announcement|gap|malformed|unknown`. A `-` before a term
/// turns it round. Upper and lower case are the same. What is no key is a word: `re:zero` finds `re:zero`.
/// Cost: terms that a row's flags answer are asked first; others decode the row (some 20 µs).
/// Thread: a value.
class TimelineFilter
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::TimelineFilter)
public:
    using EventSource = std::function<StreamEventPtr()>;

    TimelineFilter() = default;
    [[nodiscard]] static TimelineFilter fromText(const QString &text);

    /// Only rows that came from one of these; empty: from any.
    void setSources(std::vector<SourceIndex> sources) { m_sources = std::move(sources); }

    [[nodiscard]] bool isEmpty() const { return m_terms.empty() && m_sources.empty(); }
    /// Whether the text was wanted, so that "nothing matches" can be told from "nothing of this source".
    [[nodiscard]] bool hasTerms() const { return !m_terms.empty(); }
    /// For people: what was typed and can't match anything (`has:wings`), each with what would.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    /// `event` gives the row's content, and is called only if the row itself doesn't tell.
    [[nodiscard]] bool matches(const TimelineRow &row, const EventSource &event) const;

    /// The keys and their values, for completion and help: `has:media`, … ; free values end in a colon: `from:`.
    [[nodiscard]] static QStringList keys();

    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;

private:
    enum class Field {
        Text,
        From,
        Tag,
        Language,
        Flag,
        Kind,
        Deleted,
        Nothing, // a key with a value that nobody knows: no row has it
    };
    struct Term
    {
        Field field = Field::Text;
        bool negated = false;
        QString value {};
        RowFlags flags {};
        RowKind kind {};
        friend bool operator==(const Term &, const Term &) = default;
    };

    [[nodiscard]] Term termOf(const QString &word);
    [[nodiscard]] std::optional<bool> answeredByRow(const Term &term, const TimelineRow &row) const;

    std::vector<Term> m_terms {};
    std::vector<SourceIndex> m_sources {};
    QStringList m_problems {};
};

} // namespace thumpline
