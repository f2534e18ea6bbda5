#pragma once

#include "protocol/entities/account.h"

#include <QSize>

#include <memory>

namespace thumpline {

/// Who may see a status. Unknown is what a server sent that nobody knows yet: treat it as the most private.
enum class Visibility {
    Public,
    Unlisted,
    Private,
    Direct,
    Local, ///< Pleroma, glitch-soc
    List, ///< Pleroma
    MutualsOnly, ///< GoToSocial
    Unknown,
};

/// Stable texts: the API's own words; `unknown` for what has none there.
[[nodiscard]] QByteArrayView toKey(Visibility value);
[[nodiscard]] Visibility visibilityFromKey(QByteArrayView key); ///< Unknown for any other word

enum class MediaType {
    Image,
    Gifv,
    Video,
    Audio,
    Unknown,
};

[[nodiscard]] QByteArrayView toKey(MediaType value);
[[nodiscard]] MediaType mediaTypeFromKey(QByteArrayView key); ///< Unknown for any other word

/// Source: API entity MediaAttachment.
struct MediaAttachment
{
    QByteArray id {};
    MediaType type = MediaType::Unknown;
    QByteArray typeText {}; ///< as sent; tells more where type is Unknown
    QByteArray url {};
    QByteArray previewUrl {};
    QByteArray remoteUrl {};
    QByteArray previewRemoteUrl {};
    QByteArray description {}; ///< alt text
    QByteArray blurhash {};
    std::optional<QSize> originalSize {}; ///< pixels, clamped to what a picture can have
    std::optional<QSize> smallSize {};
    std::optional<double> durationSeconds {};
    std::optional<double> focusX {};
    std::optional<double> focusY {};
    friend bool operator==(const MediaAttachment &, const MediaAttachment &) = default;
};

struct Mention
{
    QByteArray id {};
    QByteArray username {};
    QByteArray acct {};
    QByteArray url {};
    friend bool operator==(const Mention &, const Mention &) = default;
};

struct Tag
{
    QByteArray name {};
    QByteArray url {};
    friend bool operator==(const Tag &, const Tag &) = default;
};

struct PollOption
{
    QByteArray title {};
    std::optional<qint64> votesCount {}; ///< nothing: hidden until the poll's end
    friend bool operator==(const PollOption &, const PollOption &) = default;
};

/// Source: API entity Poll.
struct Poll
{
    QByteArray id {};
    std::optional<Timestamp> expiresAt {};
    bool expired = false;
    bool multiple = false;
    std::optional<qint64> votesCount {};
    std::optional<qint64> votersCount {};
    std::vector<PollOption> options {};
    int optionsOmitted = 0; ///< sent, but unreadable or beyond the cap
    std::optional<bool> voted {};
    std::vector<int> ownVotes {}; ///< indices into options; none out of range
    std::vector<CustomEmoji> emojis {};
    friend bool operator==(const Poll &, const Poll &) = default;
};

/// Who wrote what a card shows.
struct CardAuthor
{
    QByteArray name {};
    QByteArray url {};
    std::optional<QByteArray> acct {}; ///< of the author's account, where the server knows it
    friend bool operator==(const CardAuthor &, const CardAuthor &) = default;
};

/// The preview of a link. Its `html` is never rendered. Source: API entity PreviewCard.
struct PreviewCard
{
    QByteArray url {};
    QByteArray title {};
    QByteArray description {};
    QByteArray type {};
    QByteArray authorName {};
    QByteArray authorUrl {};
    QByteArray providerName {};
    QByteArray providerUrl {};
    QByteArray html {};
    QByteArray image {};
    QByteArray imageDescription {};
    QByteArray embedUrl {};
    QByteArray blurhash {};
    QByteArray language {};
    std::optional<QSize> size {};
    std::optional<Timestamp> publishedAt {};
    std::vector<CardAuthor> authors {};
    std::optional<bool> missingAttribution {};
    friend bool operator==(const PreviewCard &, const PreviewCard &) = default;
};

enum class QuoteState {
    Pending,
    Accepted,
    Rejected,
    Revoked,
    Deleted,
    Unauthorized,
    BlockedAccount,
    BlockedDomain,
    MutedAccount,
    Unknown,
};

[[nodiscard]] QByteArrayView toKey(QuoteState value);
[[nodiscard]] QuoteState quoteStateFromKey(QByteArrayView key); ///< Unknown for any other word

struct Status;

/// A quoted status, at most one level deep; below that its id only (a ShallowQuote). Source: API entity Quote.
struct Quote
{
    QuoteState state = QuoteState::Unknown;
    QByteArray stateText {};
    std::shared_ptr<const Status> status {}; ///< null: not sent, or too deep
    std::optional<EntityId> statusId {};
    bool unreadable = false; ///< there was a quote, and it was of a wrong shape
    friend bool operator==(const Quote &, const Quote &);
};

enum class FilterAction {
    Warn,
    Hide,
    Blur,
    Unknown,
};

[[nodiscard]] QByteArrayView toKey(FilterAction value);
[[nodiscard]] FilterAction filterActionFromKey(QByteArrayView key); ///< Unknown for any other word

/// A filter of the reader's own that the server says matches. Source: API entity FilterResult.
struct FilterResult
{
    QByteArray filterId {};
    QByteArray title {};
    FilterAction action = FilterAction::Warn;
    std::vector<QByteArray> keywordMatches {};
    std::vector<QByteArray> statusMatches {};
    friend bool operator==(const FilterResult &, const FilterResult &) = default;
};

struct Application
{
    QByteArray name {};
    QByteArray website {};
    friend bool operator==(const Application &, const Application &) = default;
};

/// A reaction by emoji, as Pleroma and Akkoma send them.
struct EmojiReaction
{
    QByteArray name {};
    QByteArray url {};
    qint64 count = 0;
    std::optional<bool> me {};
    friend bool operator==(const EmojiReaction &, const EmojiReaction &) = default;
};

/// Who may quote a status, in the API's own words. Source: API entity QuoteApproval.
struct QuoteApproval
{
    std::vector<QByteArray> automatic {};
    std::vector<QByteArray> manual {};
    QByteArray currentUser {};
    friend bool operator==(const QuoteApproval &, const QuoteApproval &) = default;
};

/// A list of accounts that somebody recommends. Source: API entity Collection.
struct Collection
{
    QByteArray id {};
    QByteArray accountId {};
    QByteArray name {};
    QByteArray description {}; ///< HTML
    QByteArray url {};
    QByteArray uri {};
    QByteArray language {};
    bool sensitive = false;
    std::optional<qint64> itemCount {};
    std::optional<Timestamp> createdAt {};
    std::optional<Timestamp> updatedAt {};
    friend bool operator==(const Collection &, const Collection &) = default;
};

/// A post. Source: API entity Status; protocol.md 4, 6; the families' own fields where they exist.
struct Status
{
    EntityId id {};
    QByteArray uri {};
    QByteArray url {};
    std::optional<Timestamp> createdAt {}; ///< the author's claim
    std::optional<Timestamp> editedAt {};
    Account account {};
    QByteArray content {}; ///< HTML, never trusted
    QByteArray text {}; ///< the source, where the server sends it
    QByteArray spoilerText {}; ///< the content warning
    bool sensitive = false;
    Visibility visibility = Visibility::Unknown;
    QByteArray visibilityText {}; ///< as sent, where visibility is Unknown
    bool localOnly = false; ///< glitch-soc, Hometown, GoToSocial
    QByteArray language {};
    std::optional<EntityId> inReplyToId {}; ///< `_` (Akkoma): there is one that can't be had
    std::optional<EntityId> inReplyToAccountId {};
    std::shared_ptr<const Status> reblog {}; ///< the boosted status; it has none itself
    bool reblogUnreadable = false; ///< there was one, and it was of a wrong shape
    std::optional<Quote> quote {};
    std::vector<MediaAttachment> media {};
    int mediaOmitted = 0; ///< sent, but unreadable or beyond the cap
    std::vector<Mention> mentions {};
    std::vector<Tag> tags {};
    std::vector<CustomEmoji> emojis {};
    std::optional<Poll> poll {};
    std::optional<PreviewCard> card {};
    std::optional<Application> application {};
    std::vector<FilterResult> filtered {};
    std::optional<QuoteApproval> quoteApproval {};
    std::vector<Collection> taggedCollections {};
    std::vector<EmojiReaction> reactions {};
    std::optional<qint64> repliesCount {};
    std::optional<qint64> reblogsCount {};
    std::optional<qint64> favouritesCount {};
    std::optional<qint64> quotesCount {};
    std::optional<bool> favourited {};
    std::optional<bool> reblogged {};
    std::optional<bool> muted {};
    std::optional<bool> bookmarked {};
    std::optional<bool> pinned {};

    /// What a reader sees: the boosted status where this is a boost, else this one.
    [[nodiscard]] const Status &shown() const { return reblog ? *reblog : *this; }

    friend bool operator==(const Status &, const Status &);
};

} // namespace thumpline
