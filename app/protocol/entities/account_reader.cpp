#include "protocol/entities/account_reader.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr size_t maxEmojis = 512; // the busiest real profile has some dozens
constexpr size_t maxFields = 64; // Mastodon allows 4, some forks 32
constexpr size_t maxRoles = 32;
constexpr qsizetype maxShortcode = 128;

constexpr auto emojiFields = makeFieldTable<CustomEmoji>({
    {"shortcode", sharedText<&CustomEmoji::shortcode>},
    {"url", sharedUrl<&CustomEmoji::url>},
    {"static_url", sharedUrl<&CustomEmoji::staticUrl>},
    {"visible_in_picker", flag<&CustomEmoji::visibleInPicker>},
    {"category", optionalText<&CustomEmoji::category>},
});

constexpr auto profileFields = makeFieldTable<ProfileField>({
    {"name", dueText<&ProfileField::name>},
    {"value", dueText<&ProfileField::value>},
    {"verified_at", time<&ProfileField::verifiedAt>},
});

constexpr auto roleFields = makeFieldTable<AccountRole>({
    {"id", looseId<&AccountRole::id>},
    {"name", sharedText<&AccountRole::name>},
    {"color", sharedText<&AccountRole::colour>},
});

constexpr auto movedFields = makeFieldTable<MovedAccount>({
    {"id", ownId<&MovedAccount::id>},
    {"acct", sharedText<&MovedAccount::acct>},
    {"display_name", sharedText<&MovedAccount::displayName>},
    {"url", sharedUrl<&MovedAccount::url>},
});

/// What servers use in `:shortcode:`; anything else would never match a text, or would be markup.
bool isShortcode(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= maxShortcode && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-'
            || c == '+' || c == '.' || c == '@';
    });
}

bool readEmoji(dom::element value, const Place &at, Reading &reading, CustomEmoji &out)
{
    if (!readObject(value, emojiFields, at, reading, out))
        return false;
    if (!isShortcode(out.shortcode)) {
        reading.note(at, "has no usable shortcode");
        return false;
    }
    if (out.url.isEmpty() && out.staticUrl.isEmpty()) {
        reading.note(at, "has no picture that can be fetched");
        return false;
    }
    return true;
}

bool readProfileField(dom::element value, const Place &at, Reading &reading, ProfileField &out)
{
    return readObject(value, profileFields, at, reading, out);
}

bool readRole(dom::element value, const Place &at, Reading &reading, AccountRole &out)
{
    return readObject(value, roleFields, at, reading, out);
}

void readProfileFields(const Field<Account> &field)
{
    readList(field.value, field.at, field.reading, maxFields, field.entity.fields, readProfileField);
}

void readRoles(const Field<Account> &field)
{
    if (field.value.is_null()) // Pleroma, and Mastodon for a suspended account
        field.entity.roles.clear();
    else
        readList(field.value, field.at, field.reading, maxRoles, field.entity.roles, readRole);
}

constexpr auto accountFields = makeFieldTable<Account>({
    {"id", ownId<&Account::id>},
    {"username", sharedText<&Account::username>},
    {"acct", sharedText<&Account::acct>},
    {"display_name", sharedText<&Account::displayName>},
    {"locked", dueFlag<&Account::locked>},
    {"bot", dueFlag<&Account::bot>},
    {"discoverable", flag<&Account::discoverable>},
    {"indexable", flag<&Account::indexable>},
    {"group", dueFlag<&Account::group>},
    {"created_at", time<&Account::createdAt>},
    {"note", sharedText<&Account::note>},
    {"url", sharedUrl<&Account::url>},
    {"uri", sharedText<&Account::uri>},
    {"avatar", sharedUrl<&Account::avatar>},
    {"avatar_static", sharedUrl<&Account::avatarStatic>},
    {"avatar_description", sharedText<&Account::avatarDescription>},
    {"header", sharedUrl<&Account::header>},
    {"header_static", sharedUrl<&Account::headerStatic>},
    {"header_description", sharedText<&Account::headerDescription>},
    {"followers_count", number<&Account::followersCount>},
    {"following_count", number<&Account::followingCount>},
    {"statuses_count", number<&Account::statusesCount>},
    {"last_status_at", time<&Account::lastStatusAt>},
    {"hide_collections", flag<&Account::hideCollections>},
    {"noindex", flag<&Account::noindex>},
    {"emojis", emojis<&Account::emojis>},
    {"roles", readRoles},
    {"fields", readProfileFields},
    {"suspended", dueFlag<&Account::suspended>},
    {"limited", dueFlag<&Account::limited>},
    {"memorial", dueFlag<&Account::memorial>},
    {"moved", moved<&Account::moved>},
});

/// `name@host` from `https://host/@name` or `https://host/users/name`; empty if the address has another form.
QByteArray acctFromUrl(const QByteArray &address)
{
    const QUrl url(QString::fromUtf8(address), QUrl::StrictMode);
    const QString path = url.path();
    const QString name = path.startsWith("/@"_L1) ? path.sliced(2)
        : path.startsWith("/users/"_L1)           ? path.sliced(7)
                                                  : QString {};
    if (name.isEmpty() || name.contains(u'/') || name.contains(u'@') || url.host().isEmpty())
        return {};
    return (name + u'@' + url.host()).toUtf8();
}

/// How many levels of an object stand below `value` under its own name: what a chain of moves or boosts has more.
size_t levelsBelow(dom::element value, std::string_view name)
{
    size_t levels = 0;
    dom::object object;
    while (!value.get(object)) {
        ++levels;
        const std::optional<dom::element> next = lastOf(object, name);
        if (!next)
            break;
        value = *next;
    }
    return levels;
}

} // namespace

void readEmojis(dom::element value, const Place &at, Reading &reading, std::vector<CustomEmoji> &out)
{
    readList(value, at, reading, maxEmojis, out, readEmoji);
}

bool readAccount(dom::element value, const Place &at, Reading &reading, Account &out)
{
    dom::object object;
    if (value.get(object))
        return false;
    readFields(object, accountFields, at, reading, out);
    if (out.acct.isEmpty()) {
        out.acct = acctFromUrl(out.url);
        if (out.acct.isEmpty())
            return false;
        reading.note({&at, "acct"}, "is missing: taken from url");
    }
    if (out.id.isEmpty())
        reading.note(at, whyNoId(object, "id"));
    return true;
}

QByteArray whyNoAccount(std::optional<dom::element> value)
{
    if (!value)
        return "is missing: there is nobody to attribute it to"_ba;
    dom::object object;
    if (value->get(object))
        return wrongKind(*value, "an account");
    if (object.size() == 0)
        return "is an empty object: the server hides this account"_ba;
    return "has no acct: there is nobody to attribute it to"_ba;
}

void readOptionalAccount(dom::element value, const Place &at, Reading &reading, std::optional<Account> &out)
{
    out.reset();
    if (value.is_null())
        return;
    if (!readAccount(value, at, reading, out.emplace())) {
        out.reset();
        reading.note(at, whyNoAccount(value));
    }
}

void readMoved(dom::element value, const Place &at, Reading &reading, std::optional<MovedAccount> &out)
{
    out.reset();
    if (value.is_null())
        return;
    if (!readObject(value, movedFields, at, reading, out.emplace()) || out->acct.isEmpty()) {
        out.reset();
        reading.note(at, "is no account that can be read");
        return;
    }
    dom::element next;
    if (value["moved"].get(next) || next.is_null())
        return;
    reading.note({&at, "moved"}, QByteArray::number(quint64 {levelsBelow(next, "moved")}) + " more levels left out");
}

} // namespace thumpline
