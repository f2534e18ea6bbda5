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
    {"shortcode", text<&CustomEmoji::shortcode>},
    {"url", url<&CustomEmoji::url>},
    {"static_url", url<&CustomEmoji::staticUrl>},
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
    {"name", text<&AccountRole::name>},
    {"color", text<&AccountRole::colour>},
});

constexpr auto movedFields = makeFieldTable<MovedAccount>({
    {"id", ownId<&MovedAccount::id>},
    {"acct", text<&MovedAccount::acct>},
    {"display_name", text<&MovedAccount::displayName>},
    {"url", url<&MovedAccount::url>},
});

/// What servers use in `:shortcode:`; anything else would never match a text, or would be markup.
bool isShortcode(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= maxShortcode && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-'
            || c == '+' || c == '.' || c == '@';
    });
}

bool readEmoji(dom::element value, const Place &at, Notes &notes, CustomEmoji &out)
{
    if (!readObject(value, emojiFields, at, notes, out))
        return false;
    if (!isShortcode(out.shortcode)) {
        notes.add(at, "has no usable shortcode");
        return false;
    }
    if (out.url.isEmpty() && out.staticUrl.isEmpty()) {
        notes.add(at, "has no picture that can be fetched");
        return false;
    }
    return true;
}

bool readProfileField(dom::element value, const Place &at, Notes &notes, ProfileField &out)
{
    return readObject(value, profileFields, at, notes, out);
}

bool readRole(dom::element value, const Place &at, Notes &notes, AccountRole &out)
{
    return readObject(value, roleFields, at, notes, out);
}

void readProfileFields(const Field<Account> &field)
{
    readList(field.value, field.at, field.notes, maxFields, field.entity.fields, readProfileField);
}

void readRoles(const Field<Account> &field)
{
    if (field.value.is_null()) // Pleroma, and Mastodon for a suspended account
        field.entity.roles.clear();
    else
        readList(field.value, field.at, field.notes, maxRoles, field.entity.roles, readRole);
}

constexpr auto accountFields = makeFieldTable<Account>({
    {"id", ownId<&Account::id>},
    {"username", text<&Account::username>},
    {"acct", text<&Account::acct>},
    {"display_name", text<&Account::displayName>},
    {"locked", dueFlag<&Account::locked>},
    {"bot", dueFlag<&Account::bot>},
    {"group", dueFlag<&Account::group>},
    {"discoverable", flag<&Account::discoverable>},
    {"indexable", flag<&Account::indexable>},
    {"noindex", flag<&Account::noindex>},
    {"hide_collections", flag<&Account::hideCollections>},
    {"suspended", dueFlag<&Account::suspended>},
    {"limited", dueFlag<&Account::limited>},
    {"memorial", dueFlag<&Account::memorial>},
    {"created_at", time<&Account::createdAt>},
    {"last_status_at", time<&Account::lastStatusAt>},
    {"note", text<&Account::note>},
    {"url", url<&Account::url>},
    {"uri", text<&Account::uri>},
    {"avatar", url<&Account::avatar>},
    {"avatar_static", url<&Account::avatarStatic>},
    {"avatar_description", text<&Account::avatarDescription>},
    {"header", url<&Account::header>},
    {"header_static", url<&Account::headerStatic>},
    {"header_description", text<&Account::headerDescription>},
    {"followers_count", number<&Account::followersCount>},
    {"following_count", number<&Account::followingCount>},
    {"statuses_count", number<&Account::statusesCount>},
    {"emojis", emojis<&Account::emojis>},
    {"fields", readProfileFields},
    {"roles", readRoles},
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

void readEmojis(dom::element value, const Place &at, Notes &notes, std::vector<CustomEmoji> &out)
{
    readList(value, at, notes, maxEmojis, out, readEmoji);
}

bool readAccount(dom::element value, const Place &at, Notes &notes, Account &out)
{
    dom::object object;
    if (value.get(object))
        return false;
    readFields(object, accountFields, at, notes, out);
    if (out.acct.isEmpty()) {
        out.acct = acctFromUrl(out.url);
        if (out.acct.isEmpty())
            return false;
        notes.add({&at, "acct"}, "is missing: taken from url");
    }
    if (out.id.isEmpty())
        notes.add(at, whyNoId(object, "id"));
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

void readOptionalAccount(dom::element value, const Place &at, Notes &notes, std::optional<Account> &out)
{
    out.reset();
    if (value.is_null())
        return;
    if (!readAccount(value, at, notes, out.emplace())) {
        out.reset();
        notes.add(at, whyNoAccount(value));
    }
}

void readMoved(dom::element value, const Place &at, Notes &notes, std::optional<MovedAccount> &out)
{
    out.reset();
    if (value.is_null())
        return;
    if (!readObject(value, movedFields, at, notes, out.emplace()) || out->acct.isEmpty()) {
        out.reset();
        notes.add(at, "is no account that can be read");
        return;
    }
    dom::element next;
    if (value["moved"].get(next) || next.is_null())
        return;
    notes.add({&at, "moved"}, QByteArray::number(quint64 {levelsBelow(next, "moved")}) + " more levels left out");
}

} // namespace thumpline
