#pragma once

#include "cli/record_formatter.h"
#include "diagnosis/explainer.h"
#include "diagnosis/journal.h"
#include "session/session_record.h"

#include <QByteArray>
#include <QCoreApplication>

#include <map>

namespace thumpline {

/// Writes session records as lines for people: time, source, what it is, and one sentence or the text of a status.
///
/// One event is one line, whatever is in it: line breaks are blanks, control characters and turned directions are left
/// out, long texts are cut. What the journal would say stands beside the events. Attempts that fail as the one before are
/// counted, not explained again. Thread: one at a time.
class ReadableLines final : public RecordFormatter
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ReadableLines)

public:
    /// `colours`: for a terminal.
    explicit ReadableLines(bool colours)
        : m_colours(colours)
    {}

    void append(const SessionRecord &record, QByteArray &out) override;
    [[nodiscard]] std::optional<Instant> nextDue() const override { return m_explainer.nextDue(); }
    void advance(Instant known, const Stamp &now, QByteArray &out) override;
    void finish(const Stamp &now, QByteArray &out) override;

private:
    void appendLine(const SessionRecord &record, QByteArrayView colour, const QString &tag, const QString &text,
                    QByteArray &out) const;
    [[nodiscard]] static QString textOf(const StreamEvent &event);

    void appendExplanations(const std::vector<Explanation> &explanations, const Stamp &at, QByteArray &out);
    void appendEnd(const Explanation &explanation, const SessionRecord &place, QByteArray &out) const;
    void appendEntry(const SessionRecord &record, const JournalEntry &entry, QByteArray &out) const;

    /// Why a stream is down, as far as it was printed since it was last live.
    struct Outage
    {
        CloseReason reason {};
        RuleId rule {};
        QByteArray cause {};
        Confidence confidence = Confidence::Possible;
        bool repeats = false; ///< the last attempt failed as the one before: what is left is to count
        friend bool operator==(const Outage &, const Outage &) = default;
    };
    void appendState(const SessionRecord &record, const StateChanged &change, const JournalEntry &entry,
                     QByteArray &out);
    [[nodiscard]] static QString nextAttempt(const StateChanged &change, const Stamp &at);

    std::map<SourceId, Outage> m_outages {};
    bool m_colours;
    Journal m_journal {1}; // each entry is printed at once
    Explainer m_explainer {ExplainWhen::Live};
};

} // namespace thumpline
