#pragma once

#include "protocol/entities/field_reader.h"

namespace thumpline {

/// Reads an account; true if it can be used, which is if it has an `acct` to name it by (one that is missing is taken
/// from its web address, with a note). If not, whyNoAccount() tells the reason.
[[nodiscard]] bool readAccount(dom::element value, const Place &at, Reading &reading, Account &out);
/// "account is missing", "account is an empty object: the server hides it"…
[[nodiscard]] QByteArray whyNoAccount(std::optional<dom::element> value);

/// A field that may hold an account; one that can't be used is none, with a note.
void readOptionalAccount(dom::element value, const Place &at, Reading &reading, std::optional<Account> &out);
/// A field that may hold an account that somebody moved to.
void readMoved(dom::element value, const Place &at, Reading &reading, std::optional<MovedAccount> &out);

void readEmojis(dom::element value, const Place &at, Reading &reading, std::vector<CustomEmoji> &out);

template<auto member, typename Entity>
void emojis(const Field<Entity> &field)
{
    readEmojis(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void optionalAccount(const Field<Entity> &field)
{
    readOptionalAccount(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void moved(const Field<Entity> &field)
{
    readMoved(field.value, field.at, field.reading, field.entity.*member);
}

} // namespace thumpline
