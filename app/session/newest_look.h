#pragma once

#include "protocol/decoder.h"
#include "session/gap_lane.h"
#include "session/page_source.h"
#include "session/session_record.h"
#include "transport/clock.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace thumpline {

/// When a quiet stream is looked after, and how seldom.
struct NewestLookLimits
{
    /// Without any event. Longer than a heartbeat's period, so that a slow server is no reason.
    std::chrono::milliseconds quietFor {60'000};
    std::chrono::milliseconds interval {60'000}; ///< between two looks; doubled from failure to failure
    std::chrono::milliseconds maxInterval {1'800'000};
    int spareRequests = 20; ///< of the rate limit: a look is the least important request there is
};

/// Quiet or broken? While a stream is live but brings nothing, asks REST from time to time for the newest id of the same
/// timeline: where that moves on and the stream does not, the path of events behind the server is broken, or the feed is
/// closed for this account (D31); where both rest, nothing is happening (D32).
///
/// One request of `limit=1`, never two at once, at most one in `interval`; none where the stream has no timeline, is not
/// live, or the server refuses (until the next connection). The user's stream is compared by its home timeline, as it is
/// the livelier of its two.
/// Ownership: the parts belong to the maker and outlive it. Thread: the I/O thread. Errors: no look is told; a look that
/// failed is made again later.
/// Source: protocol.md 5 (Redis gone), 7 (D31, D32).
class NewestLook : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Clock *clock = nullptr;
        Decoder *decoder = nullptr;
        std::unique_ptr<PageSource> pages {}; ///< null: never looks
        NewestLookLimits limits {};
    };
    NewestLook(const StreamTarget &target, const QUrl &server, Parts parts, QObject *parent = nullptr);
    ~NewestLook() override;

    void setToken(const Secret &token);
    void setEnabled(bool enabled);
    /// `live`: open, with heartbeats that come as they should.
    void setLive(bool live);
    /// Any event that the live stream has brought.
    void noteLive(const StreamEvent &event);

Q_SIGNALS:
    void looked(const thumpline::NewestSeen &seen);

private:
    void arm();
    void look();
    void handleAnswer(const RestResult &result);
    void handlePage(const RestAnswer &answer);
    void waitForRateLimit(const RestAnswer &answer);

    const QUrl m_server;
    Secret m_token {};
    const Parts m_parts;
    std::unique_ptr<Alarm> m_alarm; // of the next look
    std::optional<GapLane> m_lane {}; // nothing: there is no timeline to look at
    std::optional<EntityId> m_newestOnStream {};
    Instant m_lastEvent {}; // or the moment at which it went live
    std::optional<Instant> m_notBefore {}; // for the interval and the rate limit
    int m_failures = 0; // in a row
    bool m_enabled = true;
    bool m_live = false;
    bool m_refused = false;
    bool m_waiting = false; // for an answer
};

} // namespace thumpline
