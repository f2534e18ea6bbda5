#include "diagnosis/duration_text.h"
#include "diagnosis/explanation_text.h"
#include "diagnosis/journal.h"

#include <algorithm>
#include <utility>

namespace thumpline {

void Journal::put(const Explanation &explanation, JournalEntry &entry)
{
    entry.cause = ExplanationText::cause(explanation);
    entry.advice = ExplanationText::advice(explanation);
    entry.explanation = explanation;
    if (!explanation.isPeriod())
        entry.dropAt = explanation.dropAt;
}

const JournalEntry *Journal::find(quint64 number) const
{
    if (m_entries.empty() || number < m_entries.front().number || number > m_entries.back().number)
        return nullptr;
    return &m_entries[static_cast<size_t>(number - m_entries.front().number)];
}

JournalEntry *Journal::entryNumbered(quint64 number)
{
    return const_cast<JournalEntry *>(std::as_const(*this).find(number));
}

JournalEntry *Journal::entryOfDrop(const SourceId &source, const Stamp &dropAt)
{
    const auto tells = [&](const JournalEntry &entry) { return entry.source == source && entry.dropAt == dropAt; };
    const auto found = std::ranges::find_if(m_entries.rbegin(), m_entries.rend(), tells);
    return found == m_entries.rend() ? nullptr : &*found;
}

QString Journal::periodText(const Explanation &period, const QString &cause)
{
    if (!period.isQuietPeriod())
        return cause;
    const QString lasted
        = DurationText::of(std::chrono::floor<std::chrono::milliseconds>(period.until->mono - period.dropAt.mono));
    return period.ongoing
        //: %1 like "3 min"; %2 what that means, in one or two sentences
        ? tr("No news for %1 so far. %2").arg(lasted, cause)
        //: %1 like "3 min"; %2 what that means, in one or two sentences
        : tr("No news for %1. %2").arg(lasted, cause);
}

JournalEntry *Journal::entryOfQuietPeriod(const SourceId &source, const Stamp &began)
{
    const auto tells = [&](const JournalEntry &entry) {
        return entry.source == source && entry.explanation && entry.explanation->isQuietPeriod()
            && entry.explanation->dropAt == began;
    };
    const auto found = std::ranges::find_if(m_entries.rbegin(), m_entries.rend(), tells);
    return found == m_entries.rend() ? nullptr : &*found;
}

const JournalEntry *Journal::explain(const Explanation &explanation, const Stamp &at,
                                     const ConnectionRecord *connection)
{
    Source &source = m_sources[explanation.source];
    JournalEntry *entry = nullptr;
    if (explanation.isPeriod()) {
        JournalEntry note {.at = at, .source = explanation.source, .kind = JournalKind::Note};
        entry = explanation.revised ? entryOfQuietPeriod(explanation.source, explanation.dropAt) : nullptr;
        JournalEntry &told = entry ? *entry : note;
        put(explanation, told);
        told.sentence = periodText(explanation, std::exchange(told.cause, QString()));
        return entry || explanation.revised ? entry : append(std::move(note));
    } else if (explanation.revised) {
        entry = entryOfDrop(explanation.source, explanation.dropAt);
    } else if (const quint64 stale = std::exchange(source.staleEntry, 0)) {
        entry = entryNumbered(stale); // which said so a moment before the drop
    } else {
        source.explanation = explanation; // until the entry comes, which the next state makes
        source.connection = connection ? std::make_shared<const ConnectionRecord>(*connection) : nullptr;
    }
    if (!entry)
        return nullptr;
    put(explanation, *entry);
    if (connection && !entry->connection)
        entry->connection = std::make_shared<const ConnectionRecord>(*connection);
    return entry;
}

} // namespace thumpline
