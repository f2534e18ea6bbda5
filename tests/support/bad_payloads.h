#pragma once

#include <vector>

namespace thumpline::test {

/// What a good client does with one bad payload (payloads/README.md).
struct BadPayload
{
    const char *file;
    int index; ///< in a `.list.json`
    bool isKept;
    const char *says; ///< part of the reason if refused; of `field: reason` of a note if kept; empty: no note at all
};

/// One row for each payload of each bad-*.json.
[[nodiscard]] const std::vector<BadPayload> &badPayloads();

} // namespace thumpline::test
