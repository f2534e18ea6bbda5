#pragma once

#include "protocol/entities/status.h"

namespace thumpline {

/// How many reacted to an announcement with one emoji. Source: API entity Announcement::Reaction.
struct AnnouncementReaction
{
    QByteArray name {};
    qint64 count = 0;
    std::optional<bool> me {};
    QByteArray url {};
    QByteArray staticUrl {};
    QByteArray announcementId {}; ///< in the event `announcement.reaction` only
    friend bool operator==(const AnnouncementReaction &, const AnnouncementReaction &) = default;
};

/// A status that an announcement speaks of. Source: API entity Announcement::Status.
struct AnnouncedStatus
{
    QByteArray id {};
    QByteArray url {};
    friend bool operator==(const AnnouncedStatus &, const AnnouncedStatus &) = default;
};

/// Source: API entity Announcement.
struct Announcement
{
    EntityId id {};
    QByteArray content {}; ///< HTML
    std::optional<Timestamp> startsAt {};
    std::optional<Timestamp> endsAt {};
    bool allDay = false;
    bool published = true;
    std::optional<Timestamp> publishedAt {};
    std::optional<Timestamp> updatedAt {};
    std::optional<bool> read {};
    std::vector<Mention> mentions {};
    std::vector<AnnouncedStatus> statuses {};
    std::vector<Tag> tags {};
    std::vector<CustomEmoji> emojis {};
    std::vector<AnnouncementReaction> reactions {};
    friend bool operator==(const Announcement &, const Announcement &) = default;
};

} // namespace thumpline
