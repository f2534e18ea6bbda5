#pragma once

#include "protocol/entities/account_reader.h"
#include "protocol/entities/status.h"

namespace thumpline {

/// Reads a status; nothing if it can be used, else the reason why not ("id is missing").
[[nodiscard]] std::optional<QByteArray> readStatus(dom::element value, const Place &at, Reading &reading,
                                                   Nesting nesting, Status &out);

/// A field that may hold a status, of a notification or a conversation; one that can't be used is none, with a note.
void readOptionalStatus(dom::element value, const Place &at, Reading &reading, std::shared_ptr<const Status> &out);

void readMentions(dom::element value, const Place &at, Reading &reading, std::vector<Mention> &out);
void readTags(dom::element value, const Place &at, Reading &reading, std::vector<Tag> &out);
[[nodiscard]] bool readCollection(dom::element value, const Place &at, Reading &reading, Collection &out);

template<auto member, typename Entity>
void mentions(const Field<Entity> &field)
{
    readMentions(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void tags(const Field<Entity> &field)
{
    readTags(field.value, field.at, field.reading, field.entity.*member);
}
template<auto member, typename Entity>
void optionalStatus(const Field<Entity> &field)
{
    readOptionalStatus(field.value, field.at, field.reading, field.entity.*member);
}

} // namespace thumpline
