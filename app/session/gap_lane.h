#pragma once

#include "protocol/decoder.h"
#include "protocol/stream_event.h"
#include "protocol/stream_target.h"
#include "session/seen_ids.h"

#include <QString>
#include <QUrlQuery>

#include <optional>
#include <vector>

namespace thumpline {

/// One REST timeline that holds what a stream carried, and how far it is known. The user's stream has two: home and
/// notifications.
struct GapLane
{
    RestTimeline timeline = RestTimeline::None;
    QString path {};
    QUrlQuery query {};
    SeenIds seen {};
    std::optional<EntityId> cursor {}; ///< while a gap is open: all up to this id is filled
    bool isOpen = false; ///< a gap is there to fill
    bool isRefused = false; ///< the server does not give us this timeline
    QString why {}; ///< English: what kept it from being filled; empty: nothing did
};

/// The timelines of a stream; none where nothing can be fetched afterwards. Notifications come first: they are few, and
/// must not wait behind a busy home timeline.
[[nodiscard]] std::vector<GapLane> lanesOf(const StreamTarget &target);

/// The id by which an event's timeline is paged: of the status, of the notification, of a conversation's last status
/// (the API pages conversations by that one). Nothing where the event belongs to another timeline, or has no id.
[[nodiscard]] std::optional<EntityId> pageId(const StreamEvent &event, RestTimeline timeline);

/// The elements of a page, newest first, as the events that the stream would have sent.
[[nodiscard]] Decoder::Events decodePage(Decoder &decoder, RestTimeline timeline, const QByteArray &body);

} // namespace thumpline
