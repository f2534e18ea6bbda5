#include "session/gap_lane.h"

namespace thumpline {

using namespace Qt::StringLiterals;

std::vector<GapLane> lanesOf(const StreamTarget &target)
{
    std::vector<GapLane> lanes;
    const auto add = [&](RestTimeline timeline, const QString &path, const QUrlQuery &query) {
        // Only statuses of public and hashtag streams are shuffled on their way.
        const bool ordered = target.keepsOrder() || timeline != RestTimeline::Statuses;
        lanes.push_back({.timeline = timeline, .path = path, .query = query, .seen = SeenIds(ordered)});
    };
    if (target.kind == StreamKind::User)
        add(RestTimeline::Notifications, u"/api/v1/notifications"_s, {});
    if (target.restTimeline() != RestTimeline::None)
        add(target.restTimeline(), target.restPath(), target.restQuery());
    return lanes;
}

std::optional<EntityId> pageId(const StreamEvent &event, RestTimeline timeline)
{
    switch (timeline) {
    case RestTimeline::None:
        return std::nullopt;
    case RestTimeline::Statuses:
        if (const auto *update = std::get_if<UpdateEvent>(&event.content))
            return update->status->id;
        return std::nullopt;
    case RestTimeline::Notifications:
        if (const auto *arrival = std::get_if<NotificationEvent>(&event.content))
            return EntityId::fromText(arrival->notification->id);
        return std::nullopt;
    case RestTimeline::Conversations:
        if (const auto *arrival = std::get_if<ConversationEvent>(&event.content);
            arrival && arrival->conversation->lastStatus)
            return arrival->conversation->lastStatus->id;
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Decoder::Events decodePage(Decoder &decoder, RestTimeline timeline, const QByteArray &body)
{
    switch (timeline) {
    case RestTimeline::None:
        return std::vector<StreamEventPtr> {};
    case RestTimeline::Statuses:
        return decoder.decodeStatuses(body);
    case RestTimeline::Notifications:
        return decoder.decodeNotifications(body);
    case RestTimeline::Conversations:
        return decoder.decodeConversations(body);
    }
    Q_UNREACHABLE();
}

} // namespace thumpline
