#pragma once

#include "timeline/timeline_row.h"

#include <QString>

#include <functional>
#include <optional>

namespace thumpline {

/// The row that a filter is asked about. Its content is decoded, and its text folded, only once it is needed.
///
/// Lives for the one question; what it is made from outlives it.
class FilterSubject
{
public:
    using EventSource = std::function<StreamEventPtr()>;

    FilterSubject(const TimelineRow &row, const SourceTable &sources, const EventSource &source)
        : m_row(row)
        , m_sources(sources)
        , m_source(source)
    {}

    [[nodiscard]] const TimelineRow &row() const { return m_row; }
    [[nodiscard]] const SourceTable &sources() const { return m_sources; }
    /// Never to be called for a gap, which has no content.
    [[nodiscard]] const StreamEvent &event();
    /// All that a reader can see of it, as foldedText().
    [[nodiscard]] const QString &text();

private:
    const TimelineRow &m_row;
    const SourceTable &m_sources;
    const EventSource &m_source;
    StreamEventPtr m_event {};
    std::optional<QString> m_text {};
};

} // namespace thumpline
