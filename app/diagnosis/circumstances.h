#pragma once

#include "diagnosis/connection_log.h"
#include "session/sleep_watch.h"

#include <deque>
#include <map>
#include <optional>
#include <span>

namespace thumpline {

/// What the health of an instance's streaming service was around a drop.
struct HealthAround
{
    std::optional<HealthState> before {}; ///< the last look before it
    std::optional<std::chrono::milliseconds>
        failedAfter {}; ///< first failing look, since the drop; may be a little below 0
    std::optional<std::chrono::milliseconds> backAfter {}; ///< first good look after that one, since the drop
    std::optional<std::chrono::milliseconds> wellAfter {}; ///< first good look after the drop, where none had failed
    std::optional<std::chrono::milliseconds> failingUntil {}; ///< last failing look before it was back, since the drop
    std::optional<int> failedStatus {}; ///< HTTP status of the failing look
    [[nodiscard]] bool failed() const { return failedAfter.has_value(); }
    friend bool operator==(const HealthAround &, const HealthAround &) = default;
};

/// How the next attempt of the same stream went.
struct NextAttempt
{
    bool opened = false;
    std::optional<int> status {}; ///< the first answer that was no stream
    QString serverError {};

    /// A 401 that is about the token, not about somebody else's list.
    [[nodiscard]] bool refusesToken() const
    {
        return status == 401 && !serverError.contains(QLatin1StringView("list"), Qt::CaseInsensitive);
    }
    friend bool operator==(const NextAttempt &, const NextAttempt &) = default;
};

/// What else happened around a drop: the other streams, the service's health, this machine. A value.
struct Circumstances
{
    int siblings = 0; ///< other streams of the instance that were open just before
    int siblingsEnded = 0; ///< of them, those that ended or went silent together with it
    int instances = 0; ///< other instances with a stream that was open just before
    int instancesEnded = 0; ///< of them, those all of whose streams ended or went silent together with it
    int reached = 0; ///< an attempt that reached nobody: other instances with a stream that was open all the same
    int unreached = 0; ///< and those that could not be reached either, about then
    bool unreachedWasOpen = false; ///< one of them had been reached before
    HealthAround health {};
    bool offline = false; ///< the system said that there was no network, at the drop or close to it
    bool suspended = false; ///< the system said that the machine slept
    std::optional<std::chrono::milliseconds> slept {}; ///< by the clocks
    NextAttempt next {};
    bool isFresh = false; ///< as of the drop itself: others may still end together with it

    [[nodiscard]] bool allSiblingsEnded() const { return siblingsEnded == siblings; }
    /// No instance at all could be reached, of several.
    [[nodiscard]] bool nobodyReached() const { return unreached > 0 && reached == 0; }
    [[nodiscard]] bool allInstancesEnded() const { return allSiblingsEnded() && instancesEnded == instances; }
    friend bool operator==(const Circumstances &, const Circumstances &) = default;
};

/// Remembers what may matter to a drop besides its own connection, and tells what did.
///
/// Memory: the last looks of each instance's health, the last network states and jumps of the clock. No clock: time
/// comes with the records. Thread: of its owner.
class CircumstanceLog
{
public:
    /// Ends are together within this time ("a second or two", and what timers and clocks add).
    static constexpr std::chrono::milliseconds together {2'250};
    /// Silences begin together within a heartbeat's period, as each connection's last one came at its own time.
    static constexpr std::chrono::milliseconds silentTogether {16'000};
    /// Health that comes back within this time was a restart.
    static constexpr std::chrono::minutes restartLasts {2};

    /// Attempts that fail belong together within this time: as long as a session waits between two, and some more.
    static constexpr std::chrono::milliseconds unreachedTogether {70'000};

    void add(const SessionRecord &record, const ConnectionLog &connections);

    [[nodiscard]] Circumstances around(const ConnectionRecord &drop, const ConnectionLog &connections) const;
    /// Whether anything is known of the health of this server at all.
    [[nodiscard]] bool knowsHealthOf(const QUrl &server) const { return trailOf(server) != nullptr; }

private:
    struct Look
    {
        Instant at {};
        HealthState state = HealthState::Ok;
        std::optional<int> status {};
    };
    struct NetworkNews
    {
        Instant at {};
        NetworkState state = NetworkState::Online;
    };
    struct Sleep
    {
        Instant at {};
        std::chrono::milliseconds slept {0};
    };
    using Trail = std::deque<Look>;

    [[nodiscard]] const Trail *trailOf(const QUrl &server) const;
    [[nodiscard]] HealthAround healthAround(const ConnectionRecord &drop) const;
    void addNetwork(const ConnectionRecord &drop, Circumstances &around) const;
    static void addOthers(const ConnectionRecord &drop, const ConnectionLog &connections, Circumstances &around);
    static void addReach(const ConnectionRecord &drop, const ConnectionLog &connections, Circumstances &around);

    std::map<QString, Trail> m_health {}; // by host and port; empty: of a poller that did not say
    std::deque<NetworkNews> m_network {};
    std::deque<Sleep> m_sleeps {};
    SleepWatch m_clocks {};
    std::optional<Instant> m_last {};
};

} // namespace thumpline
