#pragma once

#include "timeline/timeline_row.h"

#include <optional>

namespace thumpline {

/// What the store has to know of an event without looking into its payload again.
struct RowFacts
{
    RowKind kind = RowKind::Status;
    EntityId entity {}; ///< names the row within its kind and instance; empty: it is never met again
    std::chrono::milliseconds sortTime {0};
    Timestamp created {};
    std::optional<Timestamp> editedAt {};
    RowFlags flags {};
    std::vector<RowTarget> targets {};
};

/// Reads the facts of an event that makes a row; nothing for one that makes none (deletions, reactions,
/// filters_changed, notifications_merged).
///
/// The place in time is the id's own time where its family has one (the server made it), else the author's claim, else
/// the arrival; a time in the future of the arrival or before the network existed is not believed, so that nothing is
/// pinned to the top for ever (payloads: future-and-ancient). Source: protocol.md 4.
[[nodiscard]] std::optional<RowFacts> factsOf(const StreamEvent &event, const Arrival &arrival);

} // namespace thumpline
