#pragma once

#include "timeline/payload_pool.h"
#include "timeline/timeline_input.h"

#include <QFlags>

#include <compare>
#include <memory>
#include <optional>
#include <vector>

namespace thumpline {

/// Names a row for as long as the timeline lives; never reused. Later rows have greater numbers.
enum class RowId : quint64 {
};

/// The place of a row in a RowTable: may be reused once the row is gone.
using RowSlot = quint32;

enum class RowKind : quint8 {
    Status,
    Notification,
    Conversation,
    Announcement,
    Gap,
    Unknown, ///< an event that nobody knows
    Malformed, ///< an event with a payload that can't be used
};

/// What a row is or has, where one bit says enough.
enum class RowFlag : quint16 {
    Boost = 1 << 0,
    Reply = 1 << 1,
    Media = 1 << 2,
    Poll = 1 << 3,
    Card = 1 << 4,
    Warning = 1 << 5, ///< has a content warning
    Quote = 1 << 6,
    Bot = 1 << 7,
    Edited = 1 << 8, ///< the status says so, whether or not earlier versions were seen
    Recovered = 1 << 9, ///< came by filling a gap
    ImplausibleDate = 1 << 10, ///< its date is missing, or can't be true
    PayloadWasObject = 1 << 11, ///< of the wire's message: needed to decode it again
    NoPayload = 1 << 12, ///< as above
    FromEdit = 1 << 13, ///< what is shown came as `status.update`
    FoundDeleted = 1 << 14, ///< its deletion was missed in a gap, and found afterwards
    FoundEdited = 1 << 15, ///< the edit that is shown was missed in a gap, and found afterwards
};
Q_DECLARE_FLAGS(RowFlags, RowFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(RowFlags)

/// A status that a row shows or embeds, without being that status.
struct RowTarget
{
    enum class Role : quint8 {
        Subject, ///< what is boosted, notified about, or last in a conversation
        Quote, ///< what is quoted
    };
    EntityId id {};
    Role role = Role::Subject;
    std::optional<Timestamp> deletedAt {};
    std::optional<Timestamp> editedAt {}; ///< an edit that came after the row: the row shows what was before
};

/// What a status was before an edit. Oldest first in a row.
struct RowVersion
{
    PackedPayload payload {};
    std::optional<Timestamp> editedAt {}; ///< nothing: the original
    Arrival arrival {};
    bool fromEdit = false; ///< it came as `status.update`
};

/// What most rows don't have.
struct RowExtras
{
    std::vector<Arrival> arrivals {}; ///< after the first one, from other sources or again
    std::vector<RowVersion> versions {}; ///< earlier ones
    std::optional<Arrival> contentArrival {}; ///< of what is shown now, where that is not the first arrival
    std::vector<RowTarget> targets {};
    QByteArray eventName {}; ///< of an unknown or malformed event
    std::optional<GapInput> gap {};
    std::vector<AnnouncementReaction> reactions {}; ///< to an announcement, since it came
};

/// One row of the timeline: all that is known of it but its content, which lies packed in `payload`.
///
/// Kept small (a timeline has 100,000): texts stay in the payload, TimelineStore::event() decodes it again.
struct TimelineRow
{
    RowId id {};
    std::chrono::milliseconds sortTime {0}; ///< since 1970: the place by creation
    Timestamp created {}; ///< as claimed; the arrival where nothing is claimed
    std::optional<Timestamp> editedAt {};
    std::optional<Timestamp> deletedAt {}; ///< when the deletion arrived
    Arrival first {}; ///< the first arrival
    EntityId entity {}; ///< of the status, notification, conversation or announcement; empty for other rows
    PackedPayload payload {};
    std::unique_ptr<RowExtras> extras {};
    quint32 contentHash = 0; ///< of the payload: tells a refreshed one from the same one again
    RowFlags flags {};
    InstanceId instance {};
    RowKind kind = RowKind::Status;
    quint8 touched = 0; // RowTable's bookkeeping of a batch

    [[nodiscard]] bool isDeleted() const { return deletedAt.has_value(); }
    /// When what the row shows or embeds was deleted; the row itself may live on.
    [[nodiscard]] std::optional<Timestamp> targetDeletedAt(RowTarget::Role role) const;
    /// When what the row shows was edited since: the row came with what was before.
    [[nodiscard]] std::optional<Timestamp> subjectEditedAt() const;
    /// Whether nothing of it is there any more: it was deleted, or it is the boost of a deleted status.
    [[nodiscard]] bool isGone() const;
    /// Every source that brought it, each once, in order of arrival.
    [[nodiscard]] std::vector<Arrival> arrivals() const;
    [[nodiscard]] qsizetype versionCount() const; ///< earlier ones
    [[nodiscard]] bool hasSource(SourceIndex source) const;
    RowExtras &needExtras();
};

/// Stable text of a kind: for logs, settings and tests.
[[nodiscard]] QString toKey(RowKind kind);

} // namespace thumpline
