#pragma once

#include "protocol/entities/announcement.h"
#include "protocol/entities/conversation.h"
#include "protocol/entities/notification.h"
#include "protocol/entities/status_reader.h"

// The entities that stand around statuses in events. Each reader gives nothing if the entity can be used, else the
// reason why not.

namespace thumpline {

[[nodiscard]] std::optional<QByteArray> readNotification(dom::element value, const Place &at, Reading &reading,
                                                         Notification &out);
[[nodiscard]] std::optional<QByteArray> readConversation(dom::element value, const Place &at, Reading &reading,
                                                         Conversation &out);
[[nodiscard]] std::optional<QByteArray> readAnnouncement(dom::element value, const Place &at, Reading &reading,
                                                         Announcement &out);
/// Of the event `announcement.reaction`, which names its announcement.
[[nodiscard]] std::optional<QByteArray> readAnnouncementReaction(dom::element value, const Place &at, Reading &reading,
                                                                 AnnouncementReaction &out);

} // namespace thumpline
