#pragma once

#include "timeline/row_content.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace thumpline {

/// One way on which a row came.
struct InspectedArrival
{
    QString source {}; ///< `public · SSE · mastodon.example`
    Timestamp wall {};
    std::optional<std::chrono::milliseconds> delay {}; ///< since its creation, as claimed; nothing if that is no time
    std::optional<std::chrono::milliseconds> afterFirst {}; ///< behind the first arrival; nothing for the first
    bool recovered = false;
};

/// A version of a status: what it was, and when it came.
struct InspectedVersion
{
    std::optional<Timestamp> editedAt {}; ///< nothing: the original
    Timestamp arrived {};
    StreamEventPtr event {};
};

/// All that is known of a row, gathered for the inspector: a value, so that nothing dangles when the row goes.
struct InspectedRow
{
    RowId id {};
    RowKind kind = RowKind::Status;
    StreamEventPtr event {}; ///< null for a gap
    RowContent content {};
    std::optional<Timestamp> created {}; ///< as claimed; nothing where nothing is
    std::optional<Timestamp> editedAt {};
    std::optional<Timestamp> deletedAt {};
    bool foundDeleted = false; ///< the deletion was missed in a gap
    bool foundEdited = false; ///< so was the edit that is shown
    bool implausibleDate = false;
    std::vector<InspectedArrival> arrivals {};
    std::vector<InspectedVersion> versions {}; ///< oldest first, the current one last
    std::optional<GapInput> gap {};
};

[[nodiscard]] InspectedRow inspect(const TimelineStore &store, RowSlot slot);

/// Texts about a row that more than one part of the inspector shows.
class InspectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::InspectionTexts)
public:
    /// Why an event can't be used or is not known: `status.account is missing, at byte 17`; empty for others.
    [[nodiscard]] static QString problem(const StreamEvent &event);
    /// A time of the day with milliseconds, with the date where it is another day's than `reference`'s.
    [[nodiscard]] static QString exactTime(Timestamp time, Timestamp reference);
};

} // namespace thumpline
