#include "protocol/entities/event_entity_readers.h"

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr auto severanceFields = makeFieldTable<SeveranceEvent>({
    {"id", looseId<&SeveranceEvent::id>},
    {"type", text<&SeveranceEvent::type>},
    {"target_name", text<&SeveranceEvent::targetName>},
    {"purged", dueFlag<&SeveranceEvent::purged>},
    {"followers_count", number<&SeveranceEvent::followersCount>},
    {"following_count", number<&SeveranceEvent::followingCount>},
    {"created_at", time<&SeveranceEvent::createdAt>},
});

constexpr auto appealFields = makeFieldTable<ModerationWarning>({
    {"text", optionalText<&ModerationWarning::appealText>},
    {"state", optionalText<&ModerationWarning::appealState>},
});

void readAppeal(const Field<ModerationWarning> &f)
{
    if (!f.value.is_null())
        readObject(f.value, appealFields, f.at, f.reading, f.entity);
}

constexpr auto warningFields = makeFieldTable<ModerationWarning>({
    {"id", looseId<&ModerationWarning::id>},
    {"action", text<&ModerationWarning::action>},
    {"text", text<&ModerationWarning::text>},
    {"status_ids", texts<&ModerationWarning::statusIds>},
    {"target_account", optionalAccount<&ModerationWarning::targetAccount>},
    {"appeal", readAppeal},
    {"created_at", time<&ModerationWarning::createdAt>},
});

constexpr auto reportFields = makeFieldTable<Report>({
    {"id", looseId<&Report::id>},
    {"category", text<&Report::category>},
    {"comment", text<&Report::comment>},
    {"forwarded", dueFlag<&Report::forwarded>},
    {"action_taken", dueFlag<&Report::actionTaken>},
    {"action_taken_at", time<&Report::actionTakenAt>},
    {"status_ids", texts<&Report::statusIds>},
    {"rule_ids", texts<&Report::ruleIds>},
    {"collection_ids", texts<&Report::collectionIds>},
    {"target_account", optionalAccount<&Report::targetAccount>},
    {"created_at", time<&Report::createdAt>},
});

constexpr auto fallbackFields = makeFieldTable<Notification>({
    {"title", text<&Notification::fallbackTitle>},
    {"summary", text<&Notification::fallbackText>},
    {"details", text<&Notification::fallbackDetails>},
    {"description", text<&Notification::fallbackDetails>}, // what the server's code says for `details`
});

void readFallback(const Field<Notification> &f)
{
    if (!f.value.is_null())
        readObject(f.value, fallbackFields, f.at, f.reading, f.entity);
}

void readType(const Field<Notification> &f)
{
    readSharedText(f.value, f.at, f.reading, f.entity.typeText);
    f.entity.type = notificationTypeFromKey(f.entity.typeText);
}

/// A part that only some types have: an object, or none.
template<auto member, const auto &table>
void part(const Field<Notification> &f)
{
    auto &out = f.entity.*member;
    out.reset();
    if (!f.value.is_null() && !readObject(f.value, table, f.at, f.reading, out.emplace()))
        out.reset();
}

void readCollectionPart(const Field<Notification> &f)
{
    f.entity.collection.reset();
    if (!f.value.is_null() && !readCollection(f.value, f.at, f.reading, f.entity.collection.emplace()))
        f.entity.collection.reset();
}

constexpr auto notificationFields = makeFieldTable<Notification>({
    {"id", looseId<&Notification::id>},
    {"type", readType},
    {"group_key", text<&Notification::groupKey>},
    {"created_at", dueTime<&Notification::createdAt>},
    {"account", optionalAccount<&Notification::account>},
    {"status", optionalStatus<&Notification::status>},
    {"event", part<&Notification::severance, severanceFields>},
    {"moderation_warning", part<&Notification::moderationWarning, warningFields>},
    {"report", part<&Notification::report, reportFields>},
    {"collection", readCollectionPart},
    {"fallback", readFallback},
    {"emoji", text<&Notification::emoji>},
    {"target", moved<&Notification::target>},
});

bool isAboutStatus(NotificationType type)
{
    switch (type) {
    case NotificationType::Mention:
    case NotificationType::Status:
    case NotificationType::Reblog:
    case NotificationType::Favourite:
    case NotificationType::Poll:
    case NotificationType::Update:
    case NotificationType::Quote:
    case NotificationType::QuotedUpdate:
        return true;
    case NotificationType::Follow:
    case NotificationType::FollowRequest:
    case NotificationType::AdminSignUp:
    case NotificationType::AdminReport:
    case NotificationType::SeveredRelationships:
    case NotificationType::ModerationWarning:
    case NotificationType::AddedToCollection:
    case NotificationType::CollectionUpdate:
    case NotificationType::EmojiReaction:
    case NotificationType::Unknown:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace

std::optional<QByteArray> readNotification(dom::element value, const Place &at, Reading &reading, Notification &out)
{
    dom::object object;
    if (value.get(object))
        return wrongKind(value, "a notification");
    const quint64 seen = readFields(object, notificationFields, at, reading, out);
    if (out.typeText.isEmpty()) {
        const std::optional<dom::element> type = lastOf(object, "type");
        return "type "_ba
            + (!type                   ? "is missing"_ba
                   : type->is_string() ? "is an empty text"_ba
                                       : wrongKind(*type, "a text"));
    }
    const auto isSeen = [seen](std::string_view name) { return (seen >> notificationFields.indexOf(name) & 1) != 0; };
    if (out.id.isEmpty())
        reading.note(at, whyNoId(object, "id"));
    if (!out.account && (!isSeen("account") || lastOf(object, "account")->is_null())) {
        // severed relationships and moderation have nobody behind them on some servers
        if (out.type != NotificationType::SeveredRelationships && out.type != NotificationType::ModerationWarning)
            reading.note({&at, "account"}, whyNoAccount(lastOf(object, "account")));
    }
    if (isAboutStatus(out.type) && !isSeen("status")) // null: it is gone meanwhile
        reading.note({&at, "status"}, "is missing, though this is about one");
    return std::nullopt;
}

} // namespace thumpline
