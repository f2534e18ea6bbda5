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
    {"duration", [](const Field<PictureSize> &f) { readNumber(f.value, f.at, f.notes, f.entity.duration); }},
});

std::optional<QSize> clampedSize(const PictureSize &size, const Place &at, Notes &notes)
{
    if (!size.width || !size.height)
        return std::nullopt;
    if (*size.width == 0 || *size.height == 0) {
        notes.add(at, "has no extent");
        return std::nullopt;
    }
    if (*size.width > maxPictureSide || *size.height > maxPictureSide)
        notes.add(at, "is larger than a picture can be, clamped");
    return QSize(static_cast<int>(std::min(*size.width, maxPictureSide)),
                 static_cast<int>(std::min(*size.height, maxPictureSide)));
}

void readOriginal(const Field<MediaMeta> &f)
{
    PictureSize size;
    if (f.value.is_null() || !readObject(f.value, originalFields, f.at, f.notes, size))
        return;
    f.entity.original = clampedSize(size, f.at, f.notes);
    f.entity.originalDuration = size.duration;
}

void readSmall(const Field<MediaMeta> &f)
{
    PictureSize size;
    if (!f.value.is_null() && readObject(f.value, sizeFields, f.at, f.notes, size))
        f.entity.small = clampedSize(size, f.at, f.notes);
}

/// From -1 to 1; nothing for other numbers.
template<auto member>
void readFocusAxis(const Field<MediaMeta> &f)
{
    readNumber(f.value, f.at, f.notes, f.entity.*member);
    if (f.entity.*member && std::abs(*(f.entity.*member)) > 1) {
        f.notes.add(f.at, "is outside of the picture");
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
        readObject(f.value, focusFields, f.at, f.notes, f.entity);
}

constexpr auto metaFields = makeFieldTable<MediaMeta>({
    {"original", readOriginal},
    {"small", readSmall},
    {"focus", readFocus},
    {"duration", [](const Field<MediaMeta> &f) { readNumber(f.value, f.at, f.notes, f.entity.duration); }},
});

void readMeta(const Field<MediaAttachment> &f)
{
    MediaMeta meta;
    if (f.value.is_null() || !readObject(f.value, metaFields, f.at, f.notes, meta))
        return;
    f.entity.originalSize = meta.original;
    f.entity.smallSize = meta.small;
    f.entity.focusX = meta.focusX;
    f.entity.focusY = meta.focusY;
    f.entity.durationSeconds = meta.originalDuration ? meta.originalDuration : meta.duration;
    if (f.entity.durationSeconds && (*f.entity.durationSeconds < 0 || *f.entity.durationSeconds > maxSeconds)) {
        f.notes.add({&f.at, "duration"}, "is no duration");
        f.entity.durationSeconds.reset();
    }
}

void readMediaType(const Field<MediaAttachment> &f)
{
    readDueText(f.value, f.at, f.notes, f.entity.typeText);
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
    readText(f.value, f.at, f.notes, out);
    if (out.isEmpty() || isBlurhash(out))
        return;
    f.notes.add(f.at, "is no blurhash, left out");
    out.clear();
}

constexpr auto mediaFields = makeFieldTable<MediaAttachment>({
    {"id", looseId<&MediaAttachment::id>},
    {"type", readMediaType},
    {"url", url<&MediaAttachment::url>},
    {"preview_url", url<&MediaAttachment::previewUrl>},
    {"remote_url", url<&MediaAttachment::remoteUrl>},
    {"preview_remote_url", url<&MediaAttachment::previewRemoteUrl>},
    {"description", text<&MediaAttachment::description>},
    {"blurhash", blurhash<&MediaAttachment::blurhash>},
    {"meta", readMeta},
});

bool readAttachment(dom::element value, const Place &at, Notes &notes, MediaAttachment &out)
{
    if (!readObject(value, mediaFields, at, notes, out))
        return false;
    if (!out.typeText.isEmpty() || !out.url.isEmpty() || !out.remoteUrl.isEmpty())
        return true;
    notes.add(at, "has neither a type nor an address");
    return false;
}

// --- polls

constexpr auto optionFields = makeFieldTable<PollOption>({
    {"title", text<&PollOption::title>},
    {"votes_count", number<&PollOption::votesCount>},
});

bool readOption(dom::element value, const Place &at, Notes &notes, PollOption &out)
{
    dom::object object;
    std::string_view title;
    if (value.get(object) || object["title"].get(title)) {
        notes.add(at, "is no option with a title");
        return false;
    }
    readFields(object, optionFields, at, notes, out);
    return true;
}

/// A poll while it is read.
struct PollReading : Poll
{
    bool votesShifted = false; ///< an option is missing between others
};

void readOptions(const Field<PollReading> &f)
{
    const Omitted omitted = readList(f.value, f.at, f.notes, maxOptions, f.entity.options, readOption);
    f.entity.optionsOmitted = omitted.total();
    f.entity.votesShifted = omitted.unreadable > 0;
}

bool readOwnVote(dom::element value, const Place &at, Notes &notes, int &out)
{
    const std::optional<qint64> index = wholeNumber(value);
    if (!index || *index < 0 || *index >= std::numeric_limits<int>::max()) {
        notes.add(at, "is no number of an option");
        return false;
    }
    out = static_cast<int>(*index);
    return true;
}

void readOwnVotes(const Field<PollReading> &f)
{
    if (f.value.is_null())
        f.entity.ownVotes.clear();
    else
        readList(f.value, f.at, f.notes, maxOwnVotes, f.entity.ownVotes, readOwnVote);
}

constexpr auto pollFields = makeFieldTable<PollReading>({
    {"id", looseId<&Poll::id>},
    {"expires_at", time<&Poll::expiresAt>},
    {"expired", dueFlag<&Poll::expired>},
    {"multiple", dueFlag<&Poll::multiple>},
    {"votes_count", number<&Poll::votesCount>},
    {"voters_count", number<&Poll::votersCount>},
    {"options", readOptions},
    {"voted", flag<&Poll::voted>},
    {"own_votes", readOwnVotes},
    {"emojis", emojis<&Poll::emojis>},
});

/// Votes that point at nothing go. Where options are missing between others, the numbers mean other options than
/// those kept, so all go.
void dropStrayVotes(PollReading &poll, const Place &at, Notes &notes)
{
    const auto count = static_cast<int>(poll.options.size());
    const auto isStray = [&poll, count](int vote) { return poll.votesShifted || vote >= count; };
    if (std::erase_if(poll.ownVotes, isStray) > 0)
        notes.add({&at, "own_votes"}, "names options that are not there, left out");
}

// --- cards

constexpr auto authorAccountFields = makeFieldTable<CardAuthor>({
    {"acct", optionalText<&CardAuthor::acct>},
});

void readAuthorAccount(const Field<CardAuthor> &f)
{
    if (!f.value.is_null())
        readObject(f.value, authorAccountFields, f.at, f.notes, f.entity);
}

constexpr auto authorFields = makeFieldTable<CardAuthor>({
    {"name", dueText<&CardAuthor::name>},
    {"url", url<&CardAuthor::url>},
    {"account", readAuthorAccount},
});

bool readAuthor(dom::element value, const Place &at, Notes &notes, CardAuthor &out)
{
    return readObject(value, authorFields, at, notes, out) && !(out.name.isEmpty() && out.url.isEmpty() && !out.acct);
}

/// A card with the two numbers that make its size.
struct CardReading : PreviewCard
{
    std::optional<qint64> width {};
    std::optional<qint64> height {};
    bool hasAddress = false; ///< some text was in `url`, one to be opened or not
};

void readCardAddress(const Field<CardReading> &f)
{
    f.entity.hasAddress = f.value.is_string();
    url<&PreviewCard::url>(f);
}

/// Documented as a UNIX time in a text; current servers send a date (payloads/README.md).
void readPublishedAt(const Field<CardReading> &f)
{
    QByteArray digits;
    if (f.value.is_string() || wholeNumber(f.value))
        readLooseId(f.value, f.at, f.notes, digits);
    bool isNumber = false;
    const qint64 seconds = digits.toLongLong(&isNumber);
    if (isNumber && seconds >= 0 && seconds <= 253'402'300'799) // the year 9999
        f.entity.publishedAt = Timestamp {std::chrono::seconds {seconds}};
    else
        readTime(f.value, f.at, f.notes, f.entity.publishedAt);
}

void readAuthors(const Field<CardReading> &f)
{
    readList(f.value, f.at, f.notes, maxAuthors, f.entity.authors, readAuthor);
}

constexpr auto cardFields = makeFieldTable<CardReading>({
    {"url", readCardAddress},
    {"title", text<&PreviewCard::title>},
    {"description", text<&PreviewCard::description>},
    {"type", text<&PreviewCard::type>},
    {"author_name", text<&PreviewCard::authorName>},
    {"author_url", url<&PreviewCard::authorUrl>},
    {"provider_name", text<&PreviewCard::providerName>},
    {"provider_url", url<&PreviewCard::providerUrl>},
    {"html", text<&PreviewCard::html>},
    {"image", url<&PreviewCard::image>},
    {"image_description", text<&PreviewCard::imageDescription>},
    {"embed_url", url<&PreviewCard::embedUrl>},
    {"blurhash", blurhash<&PreviewCard::blurhash>},
    {"language", text<&PreviewCard::language>},
    {"width", number<&CardReading::width>},
    {"height", number<&CardReading::height>},
    {"published_at", readPublishedAt},
    {"authors", readAuthors},
    {"missing_attribution", flag<&PreviewCard::missingAttribution>},
});

// --- filters and reactions

constexpr auto filterFields = makeFieldTable<FilterResult>({
    {"id", looseId<&FilterResult::filterId>},
    {"title", text<&FilterResult::title>},
    {"filter_action",
     [](const Field<FilterResult> &f) {
         QByteArray action;
         readText(f.value, f.at, f.notes, action);
         f.entity.action = filterActionFromKey(action);
     }},
});

constexpr auto filterResultFields = makeFieldTable<FilterResult>({
    {"filter", [](const Field<FilterResult> &f) { readObject(f.value, filterFields, f.at, f.notes, f.entity); }},
    {"keyword_matches", texts<&FilterResult::keywordMatches>},
    {"status_matches", texts<&FilterResult::statusMatches>},
});

bool readFilter(dom::element value, const Place &at, Notes &notes, FilterResult &out)
{
    return readObject(value, filterResultFields, at, notes, out) && value["filter"].is_object();
}

constexpr auto reactionFields = makeFieldTable<EmojiReaction>({
    {"name", text<&EmojiReaction::name>},
    {"url", url<&EmojiReaction::url>},
    {"me", flag<&EmojiReaction::me>},
    {"count",
     [](const Field<EmojiReaction> &f) {
         std::optional<qint64> count;
         readCount(f.value, f.at, f.notes, count);
         f.entity.count = count.value_or(0);
     }},
});

bool readReaction(dom::element value, const Place &at, Notes &notes, EmojiReaction &out)
{
    return readObject(value, reactionFields, at, notes, out) && !out.name.isEmpty()
        && out.name.size() <= maxReactionName;
}

} // namespace

int readMedia(dom::element value, const Place &at, Notes &notes, std::vector<MediaAttachment> &out)
{
    return readList(value, at, notes, maxMedia, out, readAttachment).total();
}

void readPoll(dom::element value, const Place &at, Notes &notes, std::optional<Poll> &out)
{
    out.reset();
    PollReading poll;
    if (value.is_null() || !readObject(value, pollFields, at, notes, poll))
        return;
    if (poll.options.empty()) {
        notes.add(at, "has no option that can be read, left out");
        return;
    }
    dropStrayVotes(poll, at, notes);
    out = std::move(static_cast<Poll &>(poll));
}

void readCard(dom::element value, const Place &at, Notes &notes, std::optional<PreviewCard> &out)
{
    out.reset();
    CardReading card;
    if (value.is_null() || !readObject(value, cardFields, at, notes, card))
        return;
    if (!card.hasAddress) {
        notes.add(at, "has no url, left out");
        return;
    }
    if (card.width.value_or(0) > 0 && card.height.value_or(0) > 0)
        card.size = clampedSize({.width = card.width, .height = card.height}, at, notes);
    out = std::move(static_cast<PreviewCard &>(card));
}

void readFilters(dom::element value, const Place &at, Notes &notes, std::vector<FilterResult> &out)
{
    readList(value, at, notes, maxFilters, out, readFilter);
}

void readReactions(dom::element value, const Place &at, Notes &notes, std::vector<EmojiReaction> &out)
{
    readList(value, at, notes, maxReactions, out, readReaction);
}

} // namespace thumpline
