#pragma once

#include "protocol/decoder.h"
#include "session/gap_filler.h"
#include "session/heartbeat_watch.h"
#include "session/newest_look.h"
#include "session/page_desk.h"
#include "session/reconnect_policy.h"
#include "session/session_limits.h"
#include "session/session_record.h"
#include "session/status_recheck.h"
#include "session/stream_options.h"
#include "transport/clock.h"
#include "transport/transport_factory.h"

#include <QObject>
#include <QRandomGenerator>

#include <memory>
#include <optional>
#include <variant>

namespace thumpline {

/// The life of one stream over many connections: connects, notices silence, waits, connects again, or gives up.
///
/// Everything that happens goes into the sink as records; nothing is signalled. Every change of state is one record with
/// its cause. A connection that is given up is forgotten at once: its late words carry an old attempt's number and are
/// dropped. A multiplexed WebSocket that is closed at once twice is tried in the seed's style, and stays so.
/// Ownership: of its transport; the parts belong to the maker and outlive it. A transport that is still saying goodbye
/// is handed to the session's parent. Thread: the I/O thread. Errors: none of its own; see the records.
/// Source: design §3, §4.
class StreamSession : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Clock *clock = nullptr;
        TransportFactory *factory = nullptr;
        QRandomGenerator *random = nullptr;
        const RecordSink *sink = nullptr;
        std::unique_ptr<PageSource> pages {}; ///< for filling gaps and looking again; null: gaps are told, not filled
        SessionLimits limits {};
    };
    StreamSession(SourceId id, StreamOptions options, Parts parts, QObject *parent);
    ~StreamSession() override;

    void start();
    /// The last record is Stopped. Nothing but deletion may follow.
    void stop();
    /// Stopped, until resume().
    void suspend();
    /// Connects now, whatever it was waiting for; what went wrong before is forgotten.
    void resume();
    void setToken(const Secret &token);
    /// From now on; what is under way is given up where it is switched off.
    void setRestChecks(const RestChecks &checks);
    void setReading(bool reading);
    /// What the system says of its network. Back online: a waiting session connects at once.
    void setOnline(bool online);
    /// The machine slept: whatever was open is dead, though nobody has told us.
    void handleWake();

    [[nodiscard]] const SourceId &id() const { return m_id; }
    [[nodiscard]] const StreamOptions &options() const { return m_options; }
    [[nodiscard]] SessionState state() const;

private:
    struct Stopped
    {};
    struct Connecting
    {
        Instant giveUpAt {};
    };
    struct Live
    {};
    struct Late
    {};
    struct Stale
    {};
    struct Waiting
    {
        Instant until {};
        std::optional<Timestamp> retryAt {}; ///< what is told; nothing while there is no network
        bool told = false; ///< the server named the time: the network's return does not shorten it
    };
    struct Failed
    {};
    using State = std::variant<Stopped, Connecting, Live, Late, Stale, Waiting, Failed>;

    /// What is known of the connection at hand.
    struct Connection
    {
        std::optional<Instant> openedAt {};
        std::optional<Instant> lastByte {};
        qint64 events = 0;
        qint64 heartbeats = 0;
        qint64 bytes = 0;
    };

    void enter(State next, const std::optional<CloseReason> &cause);
    void arm();
    void record(SessionRecordBody &&body);
    void shareToken();
    void connectNow();
    void listen();
    template<typename Signal, typename Slot>
    void listenTo(Signal signal, Slot slot);
    AttemptEnd dropByUs(CloseEnding ending);
    void decideAfter(const AttemptEnd &end);
    [[nodiscard]] AttemptEnd recordDrop(const CloseReason &reason);
    [[nodiscard]] bool isOpen() const;
    void judgeLiveness();
    void handleAlarm();

    void handlePhase(const PhaseReached &phase);
    void handleOpened();
    void handleBytes(qint64 bytes);
    void handleHeartbeat(const Heartbeat &heartbeat);
    void handleMessage(const WireMessage &message);
    void handleDiagnostic(const WireDiagnostic &diagnostic);
    void handleRetryHint(std::chrono::milliseconds delay);
    void handleEventId(const QByteArray &id);
    void handleClosed(const CloseReason &reason);
    void handleRecovered(const StreamEventPtr &event);
    void handleGapClosed(const GapFound &gap);

    const SourceId m_id;
    StreamOptions m_options;
    Parts m_parts;
    const ReconnectPolicy m_policy;
    const bool m_isLocal; // the server is on this machine
    HeartbeatWatch m_watch;
    Decoder m_decoder {};
    PageDesk m_pages; // outlives those who ask there
    GapFiller m_filler;
    StatusRecheck m_recheck;
    NewestLook m_look;
    std::unique_ptr<Alarm> m_alarm; // the one timer: what it is for is said by the state
    std::unique_ptr<Transport> m_transport {};
    State m_state {Stopped {}};
    Connection m_connection {};
    AttemptHistory m_history {};
    std::optional<CloseReason> m_lastDrop {};
    QByteArray m_lastEventId {};
    quint64 m_attempt = 0; // names the connection at hand; words of another one are late
    int m_tries = 0; // since the stream was last live
    bool m_online = true;
    bool m_reading = true;
};

} // namespace thumpline
