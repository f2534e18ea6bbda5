#pragma once

namespace thumpline {

/// How every command ends. The numbers are a contract (design §9).
enum class ExitCode {
    Fine = 0,
    Degraded = 1, ///< degraded service, or bad data
    Down = 2, ///< the service is down, or a stream failed for good
    Usage = 3, ///< what was asked for makes no sense, or can't be read or opened
};

} // namespace thumpline
