#include "diagnosis/pulse_history.h"

#include <algorithm>

namespace thumpline {

using namespace std::chrono_literals;

void PulseHistory::noteEntry(const SourceId &source, quint64 number, bool tellsStale)
{
    PulseMarks *marks = marksOf(source);
    if (!marks)
        return;
    if (tellsStale)
        marks->staleEntry = number;
    const auto mark = std::ranges::find(marks->list, marks->untold, &PulseMark::id);
    if (marks->untold != 0 && mark != marks->list.end())
        mark->journalEntry = number;
    marks->untold = 0;
}

void PulseHistory::explain(const Explanation &explanation)
{
    PulseMarks *marks = marksOf(explanation.source);
    if (!marks)
        return;
    if (explanation.isQuietPeriod())
        explainQuiet(explanation, *marks);
    else if (!explanation.isPeriod())
        explainDrop(explanation, *marks);
}

void PulseHistory::explainDrop(const Explanation &explanation, PulseMarks &marks)
{
    const PulseTime at = m_clock.at(explanation.dropAt);
    const auto distance = [at](const PulseMark &mark) { return std::chrono::abs(mark.at - at); };
    PulseMark *best = nullptr;
    for (PulseMark &mark : marks.list) {
        const bool fits = mark.kind == PulseMarkKind::Drop || mark.kind == PulseMarkKind::FailedAttempt;
        if (fits && distance(mark) <= 1s && (!best || distance(mark) <= distance(*best)))
            best = &mark;
    }
    if (!best)
        return;
    best->cause = PulseCause {explanation.rule, explanation.confidence, explanation.text};
    ++m_revision;
    ++m_urgent;
}

void PulseHistory::explainQuiet(const Explanation &explanation, PulseMarks &marks)
{
    const PulseTime at = m_clock.at(explanation.dropAt);
    const auto isIt = [at](const PulseMark &mark) { return mark.kind == PulseMarkKind::Quiet && mark.at == at; };
    const auto known = std::ranges::find_if(marks.list, isIt);
    if (known == marks.list.end() && explanation.revised)
        return; // its mark has gone
    PulseMark &mark = known != marks.list.end() ? *known : addMark(marks, PulseMarkKind::Quiet, at);
    mark.until = m_clock.at(*explanation.until);
    marks.quiet = explanation.ongoing ? mark.id : 0;
    mark.cause = PulseCause {explanation.rule, explanation.confidence, explanation.text};
    ++m_revision;
    ++m_urgent;
}

/// While it goes on, its mark grows with each sign of life.
void PulseHistory::growQuiet(PulseMarks &marks, PulseTime at)
{
    if (marks.quiet == 0)
        return;
    const auto mark = std::ranges::find(marks.list.rbegin(), marks.list.rend(), marks.quiet, &PulseMark::id);
    if (mark != marks.list.rend())
        mark->until = std::max(mark->until, at);
}

} // namespace thumpline
