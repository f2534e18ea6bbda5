#pragma once

#include <QtGlobal>

namespace thumpline {

/// The small picture beside a line of a row. Views choose how it looks.
enum class RowMark : quint8 {
    None,
    Announcement,
    Boost,
    Collection,
    Deleted,
    Direct,
    Edited,
    Fault, ///< something could not be read
    Favourite,
    Follow,
    Gap,
    Mention,
    Moderation,
    Poll,
    Quote,
    Reaction,
    Recovered,
    Reply,
    Severed,
    Unknown,
    Warning, ///< look twice
};

} // namespace thumpline
