#pragma once

#include "transport/close_reason.h"

#include <QRandomGenerator>

#include <chrono>
#include <optional>
#include <variant>

namespace thumpline {

/// Why a session tries again at the time it does.
enum class RetryWhy {
    Backoff, ///< our own: exponential, with full jitter
    RetryAfter, ///< the answer said when
    RetryHint, ///< the stream said when (SSE `retry:`)
};

/// Why trying again can't mend it, until the user acts. Keys: unauthorized forbidden not-found gone bad-request
/// certificate wrong-scheme redirected not-a-stream closed-at-once asked-to-stop.
enum class GiveUpWhy {
    Unauthorized, ///< 401: the token is missing, wrong, revoked, or has not the scope
    Forbidden, ///< 403: the instance, or bot protection in front of it
    NotFound, ///< 404: no such stream, or no streaming at this address
    Gone, ///< 410
    BadRequest, ///< any other 4xx that is no "later, please": this request will never be right
    Certificate, ///< never ignored
    WrongScheme, ///< no TLS where TLS was expected, or no common version of it
    Redirected, ///< for good, to an origin that must not see the token
    NotAStream, ///< a web page, or something that is no HTTP: three times, and never a stream before
    ClosedAtOnce, ///< D36: opened, then closed at once, three times in a row
    AskedToStop, ///< 204: the WHATWG's way to tell an event source that there is nothing to come back for
};
[[nodiscard]] QByteArray toKey(GiveUpWhy why);

/// Try again after `delay`.
struct RetryIn
{
    std::chrono::milliseconds delay {0};
    RetryWhy why = RetryWhy::Backoff;
    friend bool operator==(const RetryIn &, const RetryIn &) = default;
};

struct GiveUp
{
    GiveUpWhy why = GiveUpWhy::BadRequest;
    friend bool operator==(const GiveUp &, const GiveUp &) = default;
};

/// Try again when the network is back; see ReconnectLimits::offlineRetry.
struct WaitForNetwork
{
    friend bool operator==(const WaitForNetwork &, const WaitForNetwork &) = default;
};

using ReconnectDecision = std::variant<RetryIn, GiveUp, WaitForNetwork>;

/// The figures of the policy; tests shorten them.
struct ReconnectLimits
{
    std::chrono::milliseconds base {1'000};
    std::chrono::milliseconds cap {60'000};
    std::chrono::milliseconds stableAfter {60'000}; ///< a connection that lived so long makes all before it forgotten
    std::chrono::milliseconds maxToldDelay {600'000}; ///< of Retry-After and `retry:`
    std::chrono::milliseconds tooManyFloor {5'000}; ///< 429 without Retry-After: at least this
    std::chrono::milliseconds atOnce {5'000}; ///< an end that soon after opening is "at once" (D33, D36)
    std::chrono::milliseconds offlineRetry {60'000}; ///< without a network, as what the system says may be wrong
    int maxClosedAtOnce = 3;
    int maxNoStream = 3;
};

/// How one attempt ended, as the session saw it.
struct AttemptEnd
{
    CloseReason reason {};
    std::optional<std::chrono::milliseconds> age {}; ///< since the stream was open; nothing if it never was
    bool online = true; ///< what the system says of its network
};

/// What the attempts so far were like: all that the policy knows of the past. A value.
struct AttemptHistory
{
    int failures = 0; ///< ends in a row without a connection that lived ReconnectLimits::stableAfter
    int closedAtOnce = 0; ///< in a row: opened, and closed at once by a frame that gives no reason to come back (D36)
    int noStream = 0; ///< in a row: something answered that is no streaming server
    bool everOpen = false;
    std::optional<std::chrono::milliseconds> retryHint {}; ///< the last SSE `retry:`; holds until another one comes

    friend bool operator==(const AttemptHistory &, const AttemptHistory &) = default;
};

/// Decides what follows the end of an attempt: how long to wait, or that waiting can't help.
///
/// Pure: the same end, history and random numbers give the same decision. Thread: a value.
/// Decisions that are not obvious:
/// - 401 is final even right after a clean end of a live stream: that pair is the sign of a revoked token (D19), and
///   servers answer 500, not 401, when their database fails.
/// - A web page instead of a stream, a temporary redirect, or an answer that is no HTTP may be a hotel's portal or a
///   maintenance page: tried again for ever where a stream was once open, else three times.
/// - A name that does not resolve is tried again: without a network a right name does not resolve either.
/// Source: design §4; protocol.md 5 and 7; captures, facts 16 to 36.
class ReconnectPolicy
{
public:
    explicit ReconnectPolicy(ReconnectLimits limits = {})
        : m_limits(limits)
    {}

    [[nodiscard]] const ReconnectLimits &limits() const { return m_limits; }

    /// The history with this end in it; to be given to decide().
    [[nodiscard]] AttemptHistory with(AttemptHistory history, const AttemptEnd &end) const;
    /// What to do now. `history` holds `end` already.
    [[nodiscard]] ReconnectDecision decide(const AttemptEnd &end, const AttemptHistory &history,
                                           QRandomGenerator &random) const;

private:
    [[nodiscard]] RetryIn retry(const AttemptEnd &end, const AttemptHistory &history, QRandomGenerator &random) const;
    [[nodiscard]] std::chrono::milliseconds ceiling(int failures) const;
    [[nodiscard]] bool closedAtOnce(const AttemptEnd &end) const;

    ReconnectLimits m_limits;
};

} // namespace thumpline
