#pragma once

#include "protocol/entity_id.h"
#include "protocol/timestamp.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace thumpline {

// Texts of entities are QByteArray: valid UTF-8, as the decoder guarantees. They are kept in the form in which
// they come (half the size of a QString, no conversion for rows that nobody looks at); who shows one converts it.

/// A custom emoji: `:shortcode:` in texts stands for a picture. Source: API entity CustomEmoji.
struct CustomEmoji
{
    QByteArray shortcode {};
    QByteArray url {};
    QByteArray staticUrl {};
    std::optional<bool> visibleInPicker {};
    std::optional<QByteArray> category {};
    friend bool operator==(const CustomEmoji &, const CustomEmoji &) = default;
};

/// One line of a profile. Source: API entity Field.
struct ProfileField
{
    QByteArray name {};
    QByteArray value {}; ///< HTML
    std::optional<Timestamp> verifiedAt {};
    friend bool operator==(const ProfileField &, const ProfileField &) = default;
};

/// Where an account has moved to; one level only, whatever the server nests.
struct MovedAccount
{
    EntityId id {};
    QByteArray acct {};
    QByteArray displayName {};
    QByteArray url {};
    friend bool operator==(const MovedAccount &, const MovedAccount &) = default;
};

/// A role that the instance shows beside a name.
struct AccountRole
{
    QByteArray id {};
    QByteArray name {};
    QByteArray colour {};
    friend bool operator==(const AccountRole &, const AccountRole &) = default;
};

/// An account, as it stands in a status or a notification. `acct` is never empty. Source: API entity Account.
struct Account
{
    EntityId id {};
    QByteArray username {};
    QByteArray acct {}; ///< `name` for local ones, `name@host` for remote ones
    QByteArray displayName {}; ///< may be empty; as written by its owner, never trusted
    QByteArray note {}; ///< HTML
    QByteArray url {};
    QByteArray uri {};
    QByteArray avatar {};
    QByteArray avatarStatic {};
    QByteArray avatarDescription {};
    QByteArray header {};
    QByteArray headerStatic {};
    QByteArray headerDescription {};
    bool locked = false;
    bool bot = false;
    bool group = false;
    std::optional<bool> discoverable {};
    std::optional<bool> indexable {};
    std::optional<bool> noindex {};
    std::optional<bool> hideCollections {};
    bool suspended = false;
    bool limited = false;
    bool memorial = false;
    std::optional<Timestamp> createdAt {};
    std::optional<Timestamp> lastStatusAt {}; ///< a date without a time
    std::optional<qint64> followersCount {};
    std::optional<qint64> followingCount {};
    std::optional<qint64> statusesCount {};
    std::vector<CustomEmoji> emojis {};
    std::vector<ProfileField> fields {};
    std::vector<AccountRole> roles {};
    std::optional<MovedAccount> moved {};
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace thumpline
