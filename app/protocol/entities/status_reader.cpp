#include "protocol/entities/status_reader.h"

#include "protocol/entities/attachment_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr size_t maxMentions = 512;
constexpr size_t maxTags = 512;
constexpr size_t maxCollections = 64;
constexpr qsizetype maxLanguage = 35; // RFC 5646, 4.4.1: what an implementation has to take

// --- the small entities

constexpr auto mentionFields = makeFieldTable<Mention>({
    {"id", looseId<&Mention::id>},
    {"username", sharedText<&Mention::username>},
    {"url", sharedUrl<&Mention::url>},
    {"acct", sharedText<&Mention::acct>},
});

bool readMention(dom::element value, const Place &at, Reading &reading, Mention &out)
{
    if (!readObject(value, mentionFields, at, reading, out))
        return false;
    if (!out.acct.isEmpty())
        return true;
    reading.note(at, "has no acct");
    return false;
}

constexpr auto tagFields = makeFieldTable<Tag>({
    {"name", sharedText<&Tag::name>},
    {"url", sharedUrl<&Tag::url>},
});

bool readTag(dom::element value, const Place &at, Reading &reading, Tag &out)
{
    if (!readObject(value, tagFields, at, reading, out))
        return false;
    if (!out.name.isEmpty())
        return true;
    reading.note(at, "has no name");
    return false;
}

constexpr auto applicationFields = makeFieldTable<Application>({
    {"name", sharedText<&Application::name>},
    {"website", sharedUrl<&Application::website>},
});

constexpr auto approvalFields = makeFieldTable<QuoteApproval>({
    {"automatic", texts<&QuoteApproval::automatic>},
    {"manual", texts<&QuoteApproval::manual>},
    {"current_user", sharedText<&QuoteApproval::currentUser>},
});

constexpr auto collectionFields = makeFieldTable<Collection>({
    {"id", looseId<&Collection::id>},
    {"account_id", looseId<&Collection::accountId>},
    {"name", text<&Collection::name>},
    {"description", text<&Collection::description>},
    {"url", url<&Collection::url>},
    {"uri", text<&Collection::uri>},
    {"language", text<&Collection::language>},
    {"sensitive", dueFlag<&Collection::sensitive>},
    {"item_count", number<&Collection::itemCount>},
    {"created_at", time<&Collection::createdAt>},
    {"updated_at", time<&Collection::updatedAt>},
});

// --- boosts and quotes

/// The status that one below the outermost level may not carry any more: named in a note with all below it.
void noteTooDeep(dom::element value, std::string_view name, std::string_view inner, const Place &at, Reading &reading)
{
    quint64 levels = 0;
    for (dom::object object; !value.get(object); ++levels) {
        std::optional<dom::element> next = lastOf(object, name);
        if (next && !inner.empty() && next->is_object())
            next = lastOf(dom::object(*next), inner);
        if (!next) {
            ++levels;
            break;
        }
        value = *next;
    }
    reading.note(at, QByteArray::number(levels) + " more levels left out");
}

void readReblog(const Field<Status> &f)
{
    f.entity.reblog.reset();
    f.entity.reblogUnreadable = false;
    if (f.value.is_null())
        return;
    if (f.nesting != Nesting::Outer) {
        noteTooDeep(f.value, "reblog", {}, f.at, f.reading);
        return;
    }
    auto status = std::make_shared<Status>();
    if (const auto refusal = readStatus(f.value, f.at, f.reading, Nesting::Boosted, *status)) {
        f.entity.reblogUnreadable = true;
        f.reading.note(f.at, "can't be read: " + *refusal);
        return;
    }
    f.entity.reblog = std::move(status);
}

/// A quote while it is read: its parts may come in any order.
struct QuoteParts : Quote
{
    std::optional<dom::element> quoted {};
    std::optional<dom::element> stateValue {};
};

constexpr auto quoteFields = makeFieldTable<QuoteParts>({
    {"state", [](const Field<QuoteParts> &f) { f.entity.stateValue = f.value; }},
    {"quoted_status", [](const Field<QuoteParts> &f) { f.entity.quoted = f.value; }},
    {"quoted_status_id", id<&Quote::statusId>},
});

void readQuotedStatus(dom::element value, const Place &at, Reading &reading, Nesting nesting, Quote &quote)
{
    if (value.is_null())
        return;
    if (nesting == Nesting::Quoted) {
        dom::element id;
        if (!value["id"].get(id))
            readId(id, at, reading, quote.statusId);
        noteTooDeep(value, "quote", "quoted_status", at, reading);
        return;
    }
    auto status = std::make_shared<Status>();
    if (const auto refusal = readStatus(value, at, reading, Nesting::Quoted, *status)) {
        quote.unreadable = true;
        reading.note(at, "can't be read: " + *refusal);
        return;
    }
    quote.statusId = status->id;
    quote.status = std::move(status);
}

void readQuoteState(const QuoteParts &parts, const Place &at, Reading &reading, Quote &quote)
{
    std::string_view state;
    if (!parts.stateValue || parts.stateValue->get(state)) {
        quote.unreadable = true;
        reading.note({&at, "state"}, parts.stateValue ? wrongKind(*parts.stateValue, "a text") : "is missing"_ba);
        return;
    }
    quote.stateText = reading.text(state);
    quote.state = quoteStateFromKey(quote.stateText);
}

void readQuote(const Field<Status> &f)
{
    f.entity.quote.reset();
    if (f.value.is_null())
        return;
    Quote &quote = f.entity.quote.emplace();
    dom::object object;
    if (f.value.get(object)) {
        quote.unreadable = true;
        f.reading.note(f.at, wrongKind(f.value, "a quote"));
        return;
    }
    QuoteParts parts;
    readFields(object, quoteFields, f.at, f.reading, parts);
    quote.statusId = parts.statusId;
    if (!parts.stateValue && f.value["account"].is_object()) {
        // Akkoma: the quoted status itself
        quote.state = QuoteState::Accepted;
        readQuotedStatus(f.value, f.at, f.reading, f.nesting, quote);
        return;
    }
    readQuoteState(parts, f.at, f.reading, quote);
    if (parts.quoted)
        readQuotedStatus(*parts.quoted, {&f.at, "quoted_status"}, f.reading, f.nesting, quote);
}

// --- the status

/// What can't be read as a boolean may be meant as a warning: the safe side is to cover the media.
void readSensitive(const Field<Status> &f)
{
    readDueFlag(f.value, f.at, f.reading, f.entity.sensitive);
    if (!f.value.is_bool() && !f.value.is_null())
        f.entity.sensitive = true;
}

void readVisibility(const Field<Status> &f)
{
    f.entity.visibilityText.clear();
    std::string_view text;
    if (f.value.get(text)) {
        f.entity.visibility = Visibility::Unknown;
        f.reading.note(f.at, wrongKind(f.value, "a text"));
        return;
    }
    f.entity.visibility = visibilityFromKey({text.data(), static_cast<qsizetype>(text.size())});
    if (f.entity.visibility != Visibility::Unknown)
        return;
    f.entity.visibilityText = f.reading.text(text);
    f.reading.note(f.at, "is a visibility that nobody knows: treated as the most private");
}

void readLanguage(const Field<Status> &f)
{
    readSharedText(f.value, f.at, f.reading, f.entity.language);
    if (f.entity.language.size() <= maxLanguage)
        return;
    f.reading.note(f.at, "is longer than a language tag can be, left out");
    f.entity.language.clear();
}

void readStatusMedia(const Field<Status> &f)
{
    f.entity.mediaOmitted = readMedia(f.value, f.at, f.reading, f.entity.media);
}

void readApplication(const Field<Status> &f)
{
    f.entity.application.reset();
    if (!f.value.is_null() && !readObject(f.value, applicationFields, f.at, f.reading, f.entity.application.emplace()))
        f.entity.application.reset();
}

void readQuoteApproval(const Field<Status> &f)
{
    f.entity.quoteApproval.reset();
    if (!f.value.is_null() && !readObject(f.value, approvalFields, f.at, f.reading, f.entity.quoteApproval.emplace()))
        f.entity.quoteApproval.reset();
}

void readTaggedCollections(const Field<Status> &f)
{
    readList(f.value, f.at, f.reading, maxCollections, f.entity.taggedCollections, readCollection);
}

// What Pleroma and Akkoma put aside; the plain field counts where there is one.
constexpr auto pleromaFields = makeFieldTable<Status>({
    {"emoji_reactions",
     [](const Field<Status> &f) {
         if (f.entity.reactions.empty() && !f.value.is_null())
             readReactions(f.value, f.at, f.reading, f.entity.reactions);
     }},
    {"quote",
     [](const Field<Status> &f) {
         if (!f.entity.quote)
             readQuote(f);
     }},
});

void readPleroma(const Field<Status> &f)
{
    dom::object object;
    if (!f.value.get(object))
        readFields(object, pleromaFields, f.at, f.reading, f.entity, f.nesting);
}

void readStatusReactions(const Field<Status> &f)
{
    readReactions(f.value, f.at, f.reading, f.entity.reactions);
}

constexpr auto statusFields = makeFieldTable<Status>({
    {"id", ownId<&Status::id>},
    {"created_at", dueTime<&Status::createdAt>},
    {"in_reply_to_id", id<&Status::inReplyToId>},
    {"in_reply_to_account_id", id<&Status::inReplyToAccountId>},
    {"sensitive", readSensitive},
    {"spoiler_text", dueText<&Status::spoilerText>},
    {"visibility", readVisibility},
    {"language", readLanguage},
    {"uri", text<&Status::uri>},
    {"url", url<&Status::url>},
    {"replies_count", number<&Status::repliesCount>},
    {"reblogs_count", number<&Status::reblogsCount>},
    {"favourites_count", number<&Status::favouritesCount>},
    {"quotes_count", number<&Status::quotesCount>},
    {"edited_at", time<&Status::editedAt>},
    {"favourited", flag<&Status::favourited>},
    {"reblogged", flag<&Status::reblogged>},
    {"muted", flag<&Status::muted>},
    {"bookmarked", flag<&Status::bookmarked>},
    {"pinned", flag<&Status::pinned>},
    {"content", dueText<&Status::content>},
    {"text", text<&Status::text>},
    {"filtered", [](const Field<Status> &f) { readFilters(f.value, f.at, f.reading, f.entity.filtered); }},
    {"reblog", readReblog},
    {"application", readApplication},
    {"account",
     [](const Field<Status> &f) {
         if (!f.entity.account.acct.isEmpty())
             f.entity.account = {}; // given more than once
         if (!readAccount(f.value, f.at, f.reading, f.entity.account))
             f.entity.account = {};
     }},
    {"media_attachments", readStatusMedia},
    {"mentions", mentions<&Status::mentions>},
    {"tags", tags<&Status::tags>},
    {"emojis", emojis<&Status::emojis>},
    {"tagged_collections", readTaggedCollections},
    {"quote", readQuote},
    {"card", [](const Field<Status> &f) { readCard(f.value, f.at, f.reading, f.entity.card); }},
    {"poll", [](const Field<Status> &f) { readPoll(f.value, f.at, f.reading, f.entity.poll); }},
    {"quote_approval", readQuoteApproval},
    {"local_only", dueFlag<&Status::localOnly>},
    {"emoji_reactions", readStatusReactions}, // Akkoma
    {"reactions", readStatusReactions}, // glitch-soc
    {"pleroma", readPleroma},
});

constexpr quint64 bitOf(std::string_view name)
{
    return quint64 {1} << statusFields.indexOf(name);
}

void noteMissing(quint64 seen, const Place &at, Reading &reading)
{
    constexpr quint64 due = bitOf("content") | bitOf("created_at") | bitOf("visibility");
    if ((seen & due) == due)
        return;
    if (!(seen & (bitOf("content") | bitOf("text")))) // the answer to a deletion has the source instead
        reading.note({&at, "content"}, "is missing");
    if (!(seen & bitOf("created_at")))
        reading.note({&at, "created_at"}, "is missing");
    if (!(seen & bitOf("visibility")))
        reading.note({&at, "visibility"}, "is missing: treated as the most private");
}

} // namespace

std::optional<QByteArray> readStatus(dom::element value, const Place &at, Reading &reading, Nesting nesting,
                                     Status &out)
{
    dom::object object;
    if (value.get(object))
        return wrongKind(value, "a status");
    const quint64 seen = readFields(object, statusFields, at, reading, out, nesting);
    if (out.id.isEmpty())
        return whyNoId(object, "id");
    if (out.account.acct.isEmpty())
        return "account " + whyNoAccount(lastOf(object, "account"));
    noteMissing(seen, at, reading);
    return std::nullopt;
}

void readOptionalStatus(dom::element value, const Place &at, Reading &reading, std::shared_ptr<const Status> &out)
{
    out.reset();
    if (value.is_null())
        return;
    auto status = std::make_shared<Status>();
    if (const auto refusal = readStatus(value, at, reading, Nesting::Outer, *status))
        reading.note(at, "can't be read: " + *refusal);
    else
        out = std::move(status);
}

void readMentions(dom::element value, const Place &at, Reading &reading, std::vector<Mention> &out)
{
    readList(value, at, reading, maxMentions, out, readMention);
}

void readTags(dom::element value, const Place &at, Reading &reading, std::vector<Tag> &out)
{
    readList(value, at, reading, maxTags, out, readTag);
}

bool readCollection(dom::element value, const Place &at, Reading &reading, Collection &out)
{
    return readObject(value, collectionFields, at, reading, out);
}

} // namespace thumpline
