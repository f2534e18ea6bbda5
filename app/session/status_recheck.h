#pragma once

#include "protocol/decoder.h"
#include "session/page_source.h"
#include "session/session_record.h"
#include "transport/clock.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace thumpline {

/// How much is looked at again after one gap, and how patiently.
struct RecheckLimits
{
    qsizetype maxStatuses = 200; ///< the last ones of the stream; a boost counts as two
    qsizetype batchSize = 20; ///< what Mastodon takes in one request
    int maxRequests = 60; ///< after one gap
    std::chrono::milliseconds pace {500}; ///< between two requests where each brings one status only
    int maxFailures = 3; ///< in a row
    std::chrono::milliseconds retryBase {2'000}; ///< doubled from failure to failure, where the server names no time
    std::chrono::milliseconds maxWait {600'000}; ///< a server that asks for more is not waited for
    int spareRequests = 20; ///< of the rate limit: left for others who use the same token or address
};

/// After a gap: looks again at the statuses that a stream brought last, as they may have been edited or deleted while
/// nobody listened. Filling the gap brings what is new, and nothing of that.
///
/// Twenty in one request where the server has `GET /api/v1/statuses?id[]=…` (Mastodon 4.3+), which is learned by trying;
/// else one by one, paced. A status counts as gone where a batch comes back without it, or where it is answered by a 404
/// in the API's own words; where nothing of a batch comes back, one of it is asked for alone before any of it is
/// believed gone. What the live stream tells meanwhile wins. A drop in between keeps what is done: the rest follows after
/// the next gap.
/// Memory: the ids of maxStatuses from before the gap, and of as many that came since. Ownership: the parts belong to the maker and outlive it. Thread: the I/O thread. Errors: in
/// StatusesRechecked::why.
class StatusRecheck : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Clock *clock = nullptr;
        Decoder *decoder = nullptr;
        std::unique_ptr<PageSource> pages {}; ///< null: never looks
        RecheckLimits limits {};
    };
    StatusRecheck(const QUrl &server, Parts parts, QObject *parent = nullptr);
    ~StatusRecheck() override;

    void setToken(const Secret &token) { m_token = token; }
    void setEnabled(bool enabled);
    /// An event that the stream, or the gap's filling, has brought.
    void note(const StreamEvent &event);
    /// The connection is gone: whatever was seen may change from now on.
    void noteClosed();
    /// The gap is filled, as far as it can be: begins.
    void start();

Q_SIGNALS:
    /// A `status.update` or `delete` that the stream should have brought. Newest statuses first.
    void found(const thumpline::StreamEventPtr &event);
    /// Once for each gap after which there was something to look at.
    void finished(const thumpline::StatusesRechecked &report);

private:
    enum class Way {
        Batches, ///< as long as nothing speaks against it
        OneByOne,
    };
    struct Known
    {
        std::optional<Timestamp> editedAt {};
        bool doubtful = false; ///< nobody listened since it was seen last
    };

    void remember(const Status &status);
    void forget(const EntityId &id);
    void trim();
    void workOn();
    void askForBatch();
    void askForOne(const EntityId &id);
    void ask(const QString &path, const QUrlQuery &query, void (StatusRecheck::*handle)(const RestResult &));
    void handleBatch(const RestResult &result);
    void handleOne(const RestResult &result);
    void handleFailure(const CloseReason &reason);
    void settleBatch(const std::vector<StreamEventPtr> &answered);
    void settlePresent(const EntityId &id, const StreamEventPtr &answered);
    void settleGone(const EntityId &id);
    [[nodiscard]] bool isDoubtful(const EntityId &id) const;
    void goOnAfter(const RestAnswer &answer);
    void pauseFor(std::chrono::milliseconds time);
    void finish(const QString &why);

    const QUrl m_server;
    Secret m_token {};
    const Parts m_parts;
    std::unique_ptr<Alarm> m_alarm; // when to go on
    std::deque<EntityId> m_order {}; // of m_known, oldest first
    QHash<EntityId, Known> m_known {};
    std::deque<EntityId> m_deletedEarly {}; // before their update came, as public streams do (protocol.md 4); bounded
    bool m_hasDoubts = false; // some of m_known may be doubtful
    std::deque<EntityId> m_queue {}; // to be looked at, newest first
    std::vector<EntityId> m_asked {}; // by the request under way, taken from m_queue
    std::vector<EntityId> m_absent {}; // a batch of which nothing came back: to be believed, or not
    StatusesRechecked m_report {};
    Way m_way = Way::Batches;
    bool m_enabled = true;
    bool m_running = false;
    int m_requests = 0;
    int m_failures = 0;
};

} // namespace thumpline
