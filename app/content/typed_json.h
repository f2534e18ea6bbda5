#pragma once

#include "protocol/json_writer.h"
#include "protocol/stream_event.h"

namespace thumpline {

/// Writes what the decoder understood of an event, in the API's own field names: the `entity` of `--typed`.
///
/// An object for statuses, notifications, conversations, announcements and reactions; a text (the id) for deletions;
/// null for events without an entity, unknown and malformed ones. What is unknown or absent is null or left out. In
/// each status stand `text`, what a reader sees of its content (in place of the API's source text), and `links`, the
/// targets in it that may be opened, without mentions and tags.
void writeEntity(JsonWriter &json, const StreamEvent &event);

void writeStatus(JsonWriter &json, const Status &status);
void writeAccount(JsonWriter &json, const Account &account);

} // namespace thumpline
