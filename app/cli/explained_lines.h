#pragma once

#include "cli/json_lines.h"
#include "cli/record_formatter.h"
#include "diagnosis/explainer.h"

namespace thumpline {

/// The lines of `watch --json`: those of the records, and between them those of what they mean, as soon as that is known.
class ExplainedLines final : public RecordFormatter
{
public:
    /// `typed`: see JsonLines.
    explicit ExplainedLines(bool typed)
        : m_lines(typed)
    {}

    void append(const SessionRecord &record, QByteArray &out) override;
    [[nodiscard]] std::optional<Instant> nextDue() const override { return m_explainer.nextDue(); }
    void advance(Instant known, const Stamp &now, QByteArray &out) override;
    void finish(const Stamp &now, QByteArray &out) override;

private:
    JsonLines m_lines;
    Explainer m_explainer {ExplainWhen::Live};
};

} // namespace thumpline
