#include "protocol/entities/attachment_reader.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

// Caps far above what any server allows its users (16 media, 20 options, …), far below what could hurt.
constexpr size_t maxMedia = 64;
constexpr size_t maxOptions = 64;
constexpr size_t maxOwnVotes = 64;
constexpr size_t maxAuthors = 32;
constexpr size_t maxFilters = 64;
constexpr size_t maxReactions = 256;
constexpr qsizetype maxReactionName = 128;
constexpr qint64 maxPictureSide = 65'535; // pixels; beyond it no picture format in use goes
constexpr double maxSeconds = 1e7; // a medium of four months: beyond it the number is nonsense

// --- media

/// The parts of `meta` that are read: other ones repeat them.
struct MediaMeta
{
    std::optional<QSize> original {};
    std::optional<QSize> small {};
    std::optional<double> duration {};
    std::optional<double> originalDuration {};
    std::optional<double> focusX {};
    std::optional<double> focusY {};
};

struct PictureSize
{
    std::optional<qint64> width {};
    std::optional<qint64> height {};
    std::optional<double> duration {};
};

constexpr auto sizeFields = makeFieldTable<PictureSize>({
    {"width", number<&PictureSize::width>},
    {"height", number<&PictureSize::height>},
});

constexpr auto originalFields = makeFieldTable<PictureSize>({
    {"width", number<&PictureSize::width>},
    {"height", number<&PictureSize::height>},
    {"duration", [](const Field<PictureSize> &f) { readNumber(f.value, f.at, f.reading, f.entity.duration); }},
});

std::optional<QSize> clampedSize(const PictureSize &size, const Place &at, Reading &reading)
{
    if (!size.width || !size.height)
        return std::nullopt;
    if (*size.width == 0 || *size.height == 0) {
        reading.note(at, "has no extent");
        return std::nullopt;
    }
    if (*size.width > maxPictureSide || *size.height > maxPictureSide)
        reading.note(at, "is larger than a picture can be, clamped");
    return QSize(static_cast<int>(std::min(*size.width, maxPictureSide)),
                 static_cast<int>(std::min(*size.height, maxPictureSide)));
}

void readOriginal(const Field<MediaMeta> &f)
{
    PictureSize size;
    if (f.value.is_null() || !readObject(f.value, originalFields, f.at, f.reading, size))
        return;
    f.entity.original = clampedSize(size, f.at, f.reading);
    f.entity.originalDuration = size.duration;
}

void readSmall(const Field<MediaMeta> &f)
{
    PictureSize size;
    if (!f.value.is_null() && readObject(f.value, sizeFields, f.at, f.reading, size))
        f.entity.small = clampedSize(size, f.at, f.reading);
}

/// From -1 to 1; nothing for other numbers.
template<auto member>
void readFocusAxis(const Field<MediaMeta> &f)
{
    readNumber(f.value, f.at, f.reading, f.entity.*member);
    if (f.entity.*member && std::abs(*(f.entity.*member)) > 1) {
        f.reading.note(f.at, "is outside of the picture");
        (f.entity.*member).reset();
    }
}

constexpr auto focusFields = makeFieldTable<MediaMeta>({
    {"x", readFocusAxis<&MediaMeta::focusX>},
    {"y", readFocusAxis<&MediaMeta::focusY>},
});

void readFocus(const Field<MediaMeta> &f)
{
    if (!f.value.is_null())
        readObject(f.value, focusFields, f.at, f.reading, f.entity);
}

constexpr auto metaFields = makeFieldTable<MediaMeta>({
    {"original", readOriginal},
    {"small", readSmall},
    {"focus", readFocus},
    {"duration", [](const Field<MediaMeta> &f) { readNumber(f.value, f.at, f.reading, f.entity.duration); }},
});

void readMeta(const Field<MediaAttachment> &f)
{
    MediaMeta meta;
    if (f.value.is_null() || !readObject(f.value, metaFields, f.at, f.reading, meta))
        return;
    f.entity.originalSize = meta.original;
    f.entity.smallSize = meta.small;
    f.entity.focusX = meta.focusX;
    f.entity.focusY = meta.focusY;
    f.entity.durationSeconds = meta.originalDuration ? meta.originalDuration : meta.duration;
    if (f.entity.durationSeconds && (*f.entity.durationSeconds < 0 || *f.entity.durationSeconds > maxSeconds)) {
        f.reading.note({&f.at, "duration"}, "is no duration");
        f.entity.durationSeconds.reset();
    }
}

void readMediaType(const Field<MediaAttachment> &f)
{
    readSharedText(f.value, f.at, f.reading, f.entity.typeText);
    if (f.value.is_null())
        f.reading.note(f.at, wrongKind(f.value, "a text"));
    f.entity.type = mediaTypeFromKey(f.entity.typeText);
}

/// Whether a text can be a blurhash: base 83, and as long as the count of components in its first digit says.
bool isBlurhash(const QByteArray &text)
{
    static constexpr std::string_view digits {
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~"};
    if (text.size() < 6 || text.size() > 4 + 2 * 9 * 9)
        return false;
    const size_t components = digits.find(text[0]);
    if (components == std::string_view::npos)
        return false;
    const auto count = static_cast<qsizetype>((components % 9 + 1) * (components / 9 + 1));
    return text.size() == 4 + 2 * count
        && std::all_of(text.begin(), text.end(), [](char c) { return digits.find(c) != std::string_view::npos; });
}

template<auto member, typename Entity>
void blurhash(const Field<Entity> &f)
{
    QByteArray &out = f.entity.*member;
    readText(f.value, f.at, f.reading, out);
    if (out.isEmpty() || isBlurhash(out))
        return;
    f.reading.note(f.at, "is no blurhash, left out");
    out.clear();
}

constexpr auto mediaFields = makeFieldTable<MediaAttachment>({
    {"id", looseId<&MediaAttachment::id>},
    {"type", readMediaType},
    {"url", url<&MediaAttachment::url>},
    {"preview_url", url<&MediaAttachment::previewUrl>},
    {"remote_url", url<&MediaAttachment::remoteUrl>},
    {"preview_remote_url", url<&MediaAttachment::previewRemoteUrl>},
    {"meta", readMeta},
    {"description", text<&MediaAttachment::description>},
    {"blurhash", blurhash<&MediaAttachment::blurhash>},
});

bool readAttachment(dom::element value, const Place &at, Reading &reading, MediaAttachment &out)
{
    if (!readObject(value, mediaFields, at, reading, out))
        return false;
    if (!out.typeText.isEmpty() || !out.url.isEmpty() || !out.remoteUrl.isEmpty())
        return true;
    reading.note(at, "has neither a type nor an address");
    return false;
}

// --- polls

constexpr auto optionFields = makeFieldTable<PollOption>({
    {"title", text<&PollOption::title>},
    {"votes_count", number<&PollOption::votesCount>},
});

bool readOption(dom::element value, const Place &at, Reading &reading, PollOption &out)
{
    dom::object object;
    std::string_view title;
    if (value.get(object) || object["title"].get(title)) {
        reading.note(at, "is no option with a title");
        return false;
    }
    readFields(object, optionFields, at, reading, out);
    return true;
}

/// A poll while it is read.
struct PollParts : Poll
{
    bool votesShifted = false; ///< an option is missing between others
};

void readOptions(const Field<PollParts> &f)
{
    const Omitted omitted = readList(f.value, f.at, f.reading, maxOptions, f.entity.options, readOption);
    f.entity.optionsOmitted = omitted.total();
    f.entity.votesShifted = omitted.unreadable > 0;
}

bool readOwnVote(dom::element value, const Place &at, Reading &reading, int &out)
{
    const std::optional<qint64> index = wholeNumber(value);
    if (!index || *index < 0 || *index >= std::numeric_limits<int>::max()) {
        reading.note(at, "is no number of an option");
        return false;
    }
    out = static_cast<int>(*index);
    return true;
}

void readOwnVotes(const Field<PollParts> &f)
{
    if (f.value.is_null())
        f.entity.ownVotes.clear();
    else
        readList(f.value, f.at, f.reading, maxOwnVotes, f.entity.ownVotes, readOwnVote);
}

constexpr auto pollFields = makeFieldTable<PollParts>({
    {"id", looseId<&Poll::id>},
    {"expires_at", time<&Poll::expiresAt>},
    {"expired", dueFlag<&Poll::expired>},
    {"multiple", dueFlag<&Poll::multiple>},
    {"votes_count", number<&Poll::votesCount>},
    {"voters_count", number<&Poll::votersCount>},
    {"options", readOptions},
    {"emojis", emojis<&Poll::emojis>},
    {"voted", flag<&Poll::voted>},
    {"own_votes", readOwnVotes},
});

/// Votes that point at nothing go. Where options are missing between others, the numbers mean other options than
/// those kept, so all go.
void dropStrayVotes(PollParts &poll, const Place &at, Reading &reading)
{
    const auto count = static_cast<int>(poll.options.size());
    const auto isStray = [&poll, count](int vote) { return poll.votesShifted || vote >= count; };
    if (std::erase_if(poll.ownVotes, isStray) > 0)
        reading.note({&at, "own_votes"}, "names options that are not there, left out");
}

// --- cards

constexpr auto authorAccountFields = makeFieldTable<CardAuthor>({
    {"acct", optionalText<&CardAuthor::acct>},
});

void readAuthorAccount(const Field<CardAuthor> &f)
{
    if (!f.value.is_null())
        readObject(f.value, authorAccountFields, f.at, f.reading, f.entity);
}

constexpr auto authorFields = makeFieldTable<CardAuthor>({
    {"name", dueText<&CardAuthor::name>},
    {"url", url<&CardAuthor::url>},
    {"account", readAuthorAccount},
});

bool readAuthor(dom::element value, const Place &at, Reading &reading, CardAuthor &out)
{
    return readObject(value, authorFields, at, reading, out) && !(out.name.isEmpty() && out.url.isEmpty() && !out.acct);
}

/// A card with the two numbers that make its size.
struct CardParts : PreviewCard
{
    std::optional<qint64> width {};
    std::optional<qint64> height {};
    bool hasAddress = false; ///< some text was in `url`, one to be opened or not
};

void readCardAddress(const Field<CardParts> &f)
{
    f.entity.hasAddress = f.value.is_string();
    url<&PreviewCard::url>(f);
}

/// Documented as a UNIX time in a text; current servers send a date (payloads/README.md).
void readPublishedAt(const Field<CardParts> &f)
{
    QByteArray digits;
    if (f.value.is_string() || wholeNumber(f.value))
        readLooseId(f.value, f.at, f.reading, digits);
    bool isNumber = false;
    const qint64 seconds = digits.toLongLong(&isNumber);
    if (isNumber && seconds >= 0 && seconds <= 253'402'300'799) // the year 9999
        f.entity.publishedAt = Timestamp {std::chrono::seconds {seconds}};
    else
        readTime(f.value, f.at, f.reading, f.entity.publishedAt);
}

void readAuthors(const Field<CardParts> &f)
{
    readList(f.value, f.at, f.reading, maxAuthors, f.entity.authors, readAuthor);
}

constexpr auto cardFields = makeFieldTable<CardParts>({
    {"url", readCardAddress},
    {"title", text<&PreviewCard::title>},
    {"description", text<&PreviewCard::description>},
    {"language", sharedText<&PreviewCard::language>},
    {"type", sharedText<&PreviewCard::type>},
    {"author_name", text<&PreviewCard::authorName>},
    {"author_url", url<&PreviewCard::authorUrl>},
    {"provider_name", sharedText<&PreviewCard::providerName>},
    {"provider_url", sharedUrl<&PreviewCard::providerUrl>},
    {"html", text<&PreviewCard::html>},
    {"width", number<&CardParts::width>},
    {"height", number<&CardParts::height>},
    {"image", url<&PreviewCard::image>},
    {"image_description", text<&PreviewCard::imageDescription>},
    {"embed_url", url<&PreviewCard::embedUrl>},
    {"blurhash", blurhash<&PreviewCard::blurhash>},
    {"published_at", readPublishedAt},
    {"authors", readAuthors},
    {"missing_attribution", flag<&PreviewCard::missingAttribution>},
});

// --- filters and reactions

constexpr auto filterFields = makeFieldTable<FilterResult>({
    {"id", looseId<&FilterResult::filterId>},
    {"title", sharedText<&FilterResult::title>},
    {"filter_action",
     [](const Field<FilterResult> &f) {
         QByteArray action;
         readText(f.value, f.at, f.reading, action);
         f.entity.action = filterActionFromKey(action);
     }},
});

constexpr auto filterResultFields = makeFieldTable<FilterResult>({
    {"filter", [](const Field<FilterResult> &f) { readObject(f.value, filterFields, f.at, f.reading, f.entity); }},
    {"keyword_matches", texts<&FilterResult::keywordMatches>},
    {"status_matches", texts<&FilterResult::statusMatches>},
});

bool readFilter(dom::element value, const Place &at, Reading &reading, FilterResult &out)
{
    return readObject(value, filterResultFields, at, reading, out) && value["filter"].is_object();
}

constexpr auto reactionFields = makeFieldTable<EmojiReaction>({
    {"name", sharedText<&EmojiReaction::name>},
    {"url", sharedUrl<&EmojiReaction::url>},
    {"me", flag<&EmojiReaction::me>},
    {"count",
     [](const Field<EmojiReaction> &f) {
         std::optional<qint64> count;
         readCount(f.value, f.at, f.reading, count);
         f.entity.count = count.value_or(0);
     }},
});

bool readReaction(dom::element value, const Place &at, Reading &reading, EmojiReaction &out)
{
    return readObject(value, reactionFields, at, reading, out) && !out.name.isEmpty()
        && out.name.size() <= maxReactionName;
}

} // namespace

int readMedia(dom::element value, const Place &at, Reading &reading, std::vector<MediaAttachment> &out)
{
    return readList(value, at, reading, maxMedia, out, readAttachment).total();
}

void readPoll(dom::element value, const Place &at, Reading &reading, std::optional<Poll> &out)
{
    out.reset();
    PollParts poll;
    if (value.is_null() || !readObject(value, pollFields, at, reading, poll))
        return;
    if (poll.options.empty()) {
        reading.note(at, "has no option that can be read, left out");
        return;
    }
    dropStrayVotes(poll, at, reading);
    out = std::move(static_cast<Poll &>(poll));
}

void readCard(dom::element value, const Place &at, Reading &reading, std::optional<PreviewCard> &out)
{
    out.reset();
    CardParts card;
    if (value.is_null() || !readObject(value, cardFields, at, reading, card))
        return;
    if (!card.hasAddress) {
        reading.note(at, "has no url, left out");
        return;
    }
    if (card.width.value_or(0) > 0 && card.height.value_or(0) > 0)
        card.size = clampedSize({.width = card.width, .height = card.height}, at, reading);
    out = std::move(static_cast<PreviewCard &>(card));
}

void readFilters(dom::element value, const Place &at, Reading &reading, std::vector<FilterResult> &out)
{
    readList(value, at, reading, maxFilters, out, readFilter);
}

void readReactions(dom::element value, const Place &at, Reading &reading, std::vector<EmojiReaction> &out)
{
    readList(value, at, reading, maxReactions, out, readReaction);
}

} // namespace thumpline
