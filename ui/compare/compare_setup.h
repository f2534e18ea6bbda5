#pragma once

#include "account/instance_lookup.h"
#include "session/session_record.h"
#include "transport/secret.h"

#include <chrono>
#include <variant>

namespace thumpline {

/// What a comparison sets against a stream.
struct AgainstOpenStream
{
    SourceId source {};
};
/// The same stream of the same server by the other transport: opened for the comparison.
struct AgainstOtherTransport
{};
/// The same stream of another address, of the same instance or of another: opened for the comparison.
struct AgainstAddress
{
    InstanceInfo info {}; ///< what that address says it is; at least `server` is set
    Secret token {}; ///< for that address alone; may be empty
};

/// Which two streams are compared, and how patiently.
struct CompareSetup
{
    SourceId stream {};
    std::variant<AgainstOpenStream, AgainstOtherTransport, AgainstAddress> against {};
    std::chrono::seconds grace {30}; ///< from then on an event counts as missing
};

} // namespace thumpline
