#include "protocol/entities/notification.h"
#include "protocol/key_table.h"

namespace thumpline {

namespace {

// The first word of a value is the one that is written; further ones are other software's names for it.

constexpr auto visibilities = makeKeyTable<Visibility>({
    {"public", Visibility::Public},
    {"unlisted", Visibility::Unlisted},
    {"private", Visibility::Private},
    {"direct", Visibility::Direct},
    {"local", Visibility::Local},
    {"list", Visibility::List},
    {"mutuals_only", Visibility::MutualsOnly},
    {"unknown", Visibility::Unknown},
});

constexpr auto mediaTypes = makeKeyTable<MediaType>({
    {"image", MediaType::Image},
    {"gifv", MediaType::Gifv},
    {"video", MediaType::Video},
    {"audio", MediaType::Audio},
    {"unknown", MediaType::Unknown},
});

constexpr auto quoteStates = makeKeyTable<QuoteState>({
    {"pending", QuoteState::Pending},
    {"accepted", QuoteState::Accepted},
    {"rejected", QuoteState::Rejected},
    {"revoked", QuoteState::Revoked},
    {"deleted", QuoteState::Deleted},
    {"unauthorized", QuoteState::Unauthorized},
    {"blocked_account", QuoteState::BlockedAccount},
    {"blocked_domain", QuoteState::BlockedDomain},
    {"muted_account", QuoteState::MutedAccount},
    {"unknown", QuoteState::Unknown},
});

constexpr auto filterActions = makeKeyTable<FilterAction>({
    {"warn", FilterAction::Warn},
    {"hide", FilterAction::Hide},
    {"blur", FilterAction::Blur},
    {"unknown", FilterAction::Unknown},
});

constexpr auto notificationTypes = makeKeyTable<NotificationType>({
    {"mention", NotificationType::Mention},
    {"status", NotificationType::Status},
    {"reblog", NotificationType::Reblog},
    {"follow", NotificationType::Follow},
    {"follow_request", NotificationType::FollowRequest},
    {"favourite", NotificationType::Favourite},
    {"poll", NotificationType::Poll},
    {"update", NotificationType::Update},
    {"admin.sign_up", NotificationType::AdminSignUp},
    {"admin.report", NotificationType::AdminReport},
    {"severed_relationships", NotificationType::SeveredRelationships},
    {"moderation_warning", NotificationType::ModerationWarning},
    {"quote", NotificationType::Quote},
    {"quoted_update", NotificationType::QuotedUpdate},
    {"added_to_collection", NotificationType::AddedToCollection},
    {"collection_update", NotificationType::CollectionUpdate},
    {"pleroma:emoji_reaction", NotificationType::EmojiReaction},
    {"reaction", NotificationType::EmojiReaction}, // glitch-soc
    {"unknown", NotificationType::Unknown},
});

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string_view stdView(QByteArrayView text)
{
    return {text.data(), static_cast<size_t>(text.size())};
}

} // namespace

QByteArrayView toKey(Visibility value)
{
    return viewOf(visibilities.keyOf(value));
}

Visibility visibilityFromKey(QByteArrayView key)
{
    return visibilities.find(stdView(key), Visibility::Unknown);
}

QByteArrayView toKey(MediaType value)
{
    return viewOf(mediaTypes.keyOf(value));
}

MediaType mediaTypeFromKey(QByteArrayView key)
{
    return mediaTypes.find(stdView(key), MediaType::Unknown);
}

QByteArrayView toKey(QuoteState value)
{
    return viewOf(quoteStates.keyOf(value));
}

QuoteState quoteStateFromKey(QByteArrayView key)
{
    return quoteStates.find(stdView(key), QuoteState::Unknown);
}

QByteArrayView toKey(FilterAction value)
{
    return viewOf(filterActions.keyOf(value));
}

FilterAction filterActionFromKey(QByteArrayView key)
{
    return filterActions.find(stdView(key), FilterAction::Unknown);
}

QByteArrayView toKey(NotificationType value)
{
    return viewOf(notificationTypes.keyOf(value));
}

NotificationType notificationTypeFromKey(QByteArrayView key)
{
    return notificationTypes.find(stdView(key), NotificationType::Unknown);
}

} // namespace thumpline
