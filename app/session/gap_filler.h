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
#include <vector>

namespace thumpline {

/// How much is fetched for one gap, and how patiently.
struct GapLimits
{
    int maxPages = 10;
    int maxEntries = 400;
    int pageSize = 40; ///< what the API gives at most
    /// After the stream is open: servers answer 200 before they have subscribed, and what is posted in between would be
    /// in neither the stream nor a page that was fetched at once.
    std::chrono::milliseconds settle {1'500};
    int maxFailures = 3; ///< in a row
    std::chrono::milliseconds retryBase {2'000}; ///< doubled from failure to failure, where the server names no time
    std::chrono::milliseconds maxWait {600'000}; ///< a server that asks for more is not waited for
    int spareRequests = 5; ///< of the rate limit: left for others who use the same token or address
};

/// Fetches by REST what a stream has missed between two connections, and says how complete that is.
///
/// When a stream is open for the first time, one request (`limit=1`) asks for the newest id there is: else a stream that
/// was quiet until it dropped would not know where its gap begins. After each reconnect, pages go forward (`min_id`)
/// from the last id seen until they meet what the new connection has brought, or an empty page. What is known already is
/// left out. A drop in between keeps the progress: the next connection goes on from there, and it stays one gap.
///
/// Not to be had by REST: deletions and edits of the time between, and posts that federation brought late, whose ids are
/// older than the last one seen.
/// Ownership: the parts belong to the maker and outlive it. Thread: the I/O thread. Errors: in GapFound::why.
/// Source: design §4; protocol.md 8.
class GapFiller : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Clock *clock = nullptr;
        Decoder *decoder = nullptr;
        std::unique_ptr<PageSource> pages {}; ///< null: gaps are told, not filled
        GapLimits limits {};
    };
    GapFiller(const StreamTarget &target, const QUrl &server, Parts parts, QObject *parent = nullptr);
    ~GapFiller() override;

    void setToken(const Secret &token) { m_token = token; }
    void noteOpened(const Stamp &now);
    /// An event that the live stream has brought.
    void noteLive(const StreamEvent &event, const Stamp &now);
    /// The connection is gone. Up to its last byte nothing was missed.
    void noteClosed(Timestamp lastByte);

Q_SIGNALS:
    /// Oldest first within each timeline.
    void recovered(const thumpline::StreamEventPtr &event);
    /// Once for each gap, when nothing more can be done about it.
    void gapClosed(const thumpline::GapFound &gap);

private:
    struct Gap
    {
        Timestamp from {};
        qint64 filled = 0;
    };

    void workOn();
    void fetch(GapLane &lane, QUrlQuery query, void (GapFiller::*handle)(GapLane &, const RestAnswer &));
    void handleFailure(GapLane &lane, const CloseReason &reason);
    void handleAnchor(GapLane &lane, const RestAnswer &answer);
    void handlePage(GapLane &lane, const RestAnswer &answer);
    /// How many of the page's entries the current connection has brought as well, and how many nobody had.
    struct Sighting
    {
        int live = 0;
        int fresh = 0;
        std::optional<EntityId> newest {};
    };
    [[nodiscard]] Sighting take(GapLane &lane, const std::vector<StreamEventPtr> &newestFirst);
    void pauseFor(std::chrono::milliseconds time);
    void giveUp(GapLane &lane, const QString &why);
    void closeGap();

    const QUrl m_server;
    Secret m_token {};
    const Parts m_parts;
    std::unique_ptr<Alarm> m_alarm; // when to go on
    std::vector<GapLane> m_lanes;
    std::optional<Gap> m_gap {};
    Timestamp m_openedAt {};
    quint64 m_connection = 0;
    bool m_isOpen = false;
    int m_pages = 0;
    int m_entries = 0;
    int m_failures = 0;
};

} // namespace thumpline
