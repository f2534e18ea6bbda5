#pragma once

#include "protocol/entities/account_reader.h"
#include "protocol/entities/status.h"

// What hangs on a status beside its text: media, a poll, a card, filters, reactions.

namespace thumpline {

/// Returns how many attachments were left out.
[[nodiscard]] int readMedia(dom::element value, const Place &at, Reading &reading, std::vector<MediaAttachment> &out);
/// None where no option can be read.
void readPoll(dom::element value, const Place &at, Reading &reading, std::optional<Poll> &out);
/// None where there is no address to show.
void readCard(dom::element value, const Place &at, Reading &reading, std::optional<PreviewCard> &out);
void readFilters(dom::element value, const Place &at, Reading &reading, std::vector<FilterResult> &out);
void readReactions(dom::element value, const Place &at, Reading &reading, std::vector<EmojiReaction> &out);

} // namespace thumpline
