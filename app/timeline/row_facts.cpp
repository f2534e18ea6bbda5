#include "timeline/row_facts.h"

#include <type_traits>

namespace thumpline {

namespace {

using namespace std::chrono_literals;

/// A server's clock may be ahead of ours by some minutes; a status from next week is no status.
constexpr std::chrono::milliseconds clockSlack = 10min;
/// GNU social's first release under that name, 2008: nothing of this network is older.
constexpr std::chrono::milliseconds firstStatus {1'199'145'600'000};

bool isPlausible(std::optional<Timestamp> time, const Arrival &arrival)
{
    return time && time->sinceEpoch >= firstStatus && time->sinceEpoch <= arrival.wall.sinceEpoch + clockSlack;
}

/// Fills in both times from what the entity claims and what its id tells.
void setTimes(RowFacts &facts, const EntityId &id, std::optional<Timestamp> claimed, const Arrival &arrival)
{
    facts.created = claimed.value_or(arrival.wall);
    if (!isPlausible(claimed, arrival))
        facts.flags |= RowFlag::ImplausibleDate;
    const std::optional<Timestamp> byId = id.createdAt();
    if (isPlausible(byId, arrival))
        facts.sortTime = byId->sinceEpoch;
    else if (isPlausible(claimed, arrival))
        facts.sortTime = claimed->sinceEpoch;
    else
        facts.sortTime = arrival.wall.sinceEpoch;
}

/// What of a status is the same whether it stands alone or within something else.
void addContent(RowFacts &facts, const Status &status)
{
    facts.flags.setFlag(RowFlag::Media, !status.media.empty());
    facts.flags.setFlag(RowFlag::Poll, status.poll.has_value());
    facts.flags.setFlag(RowFlag::Card, status.card.has_value());
    facts.flags.setFlag(RowFlag::Warning, !status.spoilerText.isEmpty());
    facts.flags.setFlag(RowFlag::Quote, status.quote.has_value());
    facts.flags.setFlag(RowFlag::Reply, status.inReplyToId.has_value());
    facts.flags.setFlag(RowFlag::Bot, status.account.bot);
    facts.flags.setFlag(RowFlag::Edited, status.editedAt.has_value());
    if (!status.quote)
        return;
    if (status.quote->status)
        facts.targets.push_back({.id = status.quote->status->id, .role = RowTarget::Role::Quote});
    else if (status.quote->statusId)
        facts.targets.push_back({.id = *status.quote->statusId, .role = RowTarget::Role::Quote});
}

void addSubject(RowFacts &facts, const Status &subject)
{
    addContent(facts, subject.shown());
    facts.targets.push_back({.id = subject.id, .role = RowTarget::Role::Subject});
    if (subject.reblog)
        facts.targets.push_back({.id = subject.reblog->id, .role = RowTarget::Role::Subject});
}

RowFacts ofStatus(const Status &status, const Arrival &arrival)
{
    RowFacts facts {.kind = RowKind::Status, .entity = status.id, .editedAt = status.editedAt};
    setTimes(facts, status.id, status.createdAt, arrival);
    if (status.reblog) {
        facts.flags |= RowFlag::Boost;
        addContent(facts, *status.reblog);
        facts.targets.push_back({.id = status.reblog->id, .role = RowTarget::Role::Subject});
    } else {
        addContent(facts, status);
        facts.flags.setFlag(RowFlag::Boost, status.reblogUnreadable);
    }
    return facts;
}

RowFacts ofNotification(const Notification &notification, const Arrival &arrival)
{
    RowFacts facts {.kind = RowKind::Notification};
    facts.entity = EntityId::fromText(notification.id).value_or(EntityId {});
    setTimes(facts, facts.entity, notification.createdAt, arrival);
    if (notification.status)
        addSubject(facts, *notification.status);
    return facts;
}

/// A conversation makes a row for each of its messages, as they come: the row is named by the message.
RowFacts ofConversation(const Conversation &conversation, const Arrival &arrival)
{
    RowFacts facts {.kind = RowKind::Conversation, .entity = conversation.id};
    if (!conversation.lastStatus) {
        facts.sortTime = arrival.wall.sinceEpoch;
        facts.created = arrival.wall;
        return facts;
    }
    const Status &last = *conversation.lastStatus;
    facts.entity = last.id;
    facts.editedAt = last.editedAt;
    setTimes(facts, last.id, last.createdAt, arrival);
    addSubject(facts, last);
    return facts;
}

RowFacts ofAnnouncement(const Announcement &announcement, const Arrival &arrival)
{
    RowFacts facts {.kind = RowKind::Announcement, .entity = announcement.id};
    const std::optional<Timestamp> updated = announcement.updatedAt;
    const std::optional<Timestamp> published = announcement.publishedAt;
    if (updated && published && *updated > *published)
        facts.editedAt = updated;
    // Announcements are rare and may be scheduled: their place is where they came in, not where they were drafted.
    facts.sortTime = arrival.wall.sinceEpoch;
    facts.created = published.value_or(arrival.wall);
    facts.flags.setFlag(RowFlag::Edited, facts.editedAt.has_value());
    return facts;
}

RowFacts ofRaw(RowKind kind, const Arrival &arrival)
{
    return {.kind = kind, .sortTime = arrival.wall.sinceEpoch, .created = arrival.wall};
}

} // namespace

std::optional<RowFacts> factsOf(const StreamEvent &event, const Arrival &arrival)
{
    std::optional<RowFacts> facts = std::visit(
        [&arrival](const auto &e) -> std::optional<RowFacts> {
            using Event = std::decay_t<decltype(e)>;
            if constexpr (std::is_same_v<Event, UpdateEvent> || std::is_same_v<Event, StatusUpdateEvent>)
                return ofStatus(*e.status, arrival);
            else if constexpr (std::is_same_v<Event, NotificationEvent>)
                return ofNotification(*e.notification, arrival);
            else if constexpr (std::is_same_v<Event, ConversationEvent>)
                return ofConversation(*e.conversation, arrival);
            else if constexpr (std::is_same_v<Event, AnnouncementEvent>)
                return ofAnnouncement(*e.announcement, arrival);
            else if constexpr (std::is_same_v<Event, UnknownEvent>)
                return ofRaw(RowKind::Unknown, arrival);
            else if constexpr (std::is_same_v<Event, MalformedEvent>)
                return ofRaw(RowKind::Malformed, arrival);
            else
                return std::nullopt;
        },
        event.content);
    if (!facts)
        return facts;
    facts->flags.setFlag(RowFlag::Recovered, arrival.recovered);
    facts->flags.setFlag(RowFlag::PayloadWasObject, event.wire.payloadWasObject);
    facts->flags.setFlag(RowFlag::NoPayload, !event.wire.hasPayload);
    return facts;
}

} // namespace thumpline
