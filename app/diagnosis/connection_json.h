#pragma once

#include "diagnosis/connection_record.h"
#include "protocol/json_writer.h"

namespace thumpline {

/// A ConnectionRecord as a JSON object: all that was noted of one connection attempt, for those who want to judge for
/// themselves. Times of day are ISO 8601 in UTC, stretches of time in seconds, phases in milliseconds since the attempt
/// began; the names are those of `watch --json` where it has them. What is unknown is left out. No field holds a token.
///
/// Thread: any. Source: design §9.
class ConnectionJson
{
public:
    static void write(const ConnectionRecord &record, JsonWriter &json);
};

} // namespace thumpline
