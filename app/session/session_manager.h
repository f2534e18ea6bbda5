#pragma once

#include "session/network_monitor.h"
#include "session/page_source.h"
#include "session/session_limits.h"
#include "session/session_record.h"
#include "session/stream_options.h"
#include "transport/clock.h"
#include "transport/transport_factory.h"

#include <QObject>
#include <QRandomGenerator>

#include <chrono>
#include <functional>
#include <memory>

namespace thumpline {

class StreamSession;

/// All sessions of the program, and what they share: transports, REST, the network's state.
///
/// Thread: lives in the I/O thread (see IoThread); every slot is to be called there (IoThread::run posts it). It never
/// calls back but through the sink. Errors: none of its own; each session's fate is in its records.
class SessionManager : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        std::shared_ptr<Clock> clock {};
        std::unique_ptr<TransportFactory> factory {};
        QRandomGenerator *random = nullptr; ///< not owned; outlives the manager
        RecordSink sink {};
        std::unique_ptr<NetworkMonitor> network {}; ///< null: online for ever
        /// Makes where a session's gaps are filled from; empty: they are told, not filled.
        std::function<std::unique_ptr<PageSource>()> makePageSource {};
        SessionLimits limits {};
    };
    explicit SessionManager(Parts parts, QObject *parent = nullptr);
    ~SessionManager() override;

    /// Starts a session; its records carry `id`, which the caller chose (unique in this run).
    void start(const SourceId &id, const StreamOptions &options);
    /// Ends it for good: a last StateChanged(Stopped), then no record of it any more.
    void stop(const SourceId &id);
    /// Stops trying, or begins anew: what the user's pause of one source, and "try again" after Failed, mean.
    void suspend(const SourceId &id);
    void resume(const SourceId &id);
    /// A new token for a source (after "sign in again"): reconnects with it.
    void setToken(const SourceId &id, const Secret &token);
    void setRestChecks(const SourceId &id, const RestChecks &checks);
    /// Back-pressure for all sessions: see Transport::setReading. Silence while not reading is not staleness.
    void setReading(bool reading);
    /// Ends all sessions and polls: each one's Stopped is recorded before this returns, and nothing after it.
    void stopAll();
    /// Starts polling the health of an instance's streaming service; one poller an instance, whoever asks.
    void watchHealth(const SourceId &id, const QUrl &server, std::chrono::seconds interval);
    void stopWatchingHealth(const SourceId &id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace thumpline
