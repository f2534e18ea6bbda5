#pragma once

#include "session/session_record.h"
#include "session/stream_options.h"
#include "ui/rate_meter.h"
#include "ui/session_control.h"

#include <QObject>
#include <QString>

#include <deque>
#include <optional>

namespace thumpline {

/// A stream as the user added it. The token is in `options` and nowhere else.
struct SourceSetup
{
    StreamOptions options {};
    TransportChoice choice = TransportChoice::Automatic;
    QString instanceTitle {}; ///< as the instance calls itself; may be empty
    QString tokenKey {}; ///< names the token in the system keyring; empty: memory only, or no token
    bool isDemo = false; ///< of the embedded demo instance: never stored
    bool isTemporary = false; ///< opened by the program for a while, as for a comparison: never stored
};

/// What a stream has been doing, as its records told.
struct SourceActivity
{
    SessionState state = SessionState::Stopped;
    bool suspendedByUser = false;
    int attempt = 0;
    std::optional<Timestamp> retryAt {};
    std::optional<CloseReason> cause {}; ///< why it is not live
    Instant since {}; ///< of the state
    std::optional<Instant> lastSign {}; ///< the last event or heartbeat
    RateMeter rate {};
    qint64 events = 0;
    qint64 malformed = 0;
    qint64 discarded = 0; ///< updates that the window was too slow for
    std::optional<std::chrono::milliseconds> roundTrip {};
};

struct Source
{
    SourceId id {};
    SourceSetup setup {};
    SourceActivity activity {};

    /// `public · SSE`
    [[nodiscard]] QString streamName() const;
    /// `public · SSE · mastodon.example`: where the instance is not in sight.
    [[nodiscard]] QString fullName() const;
    /// The instance in one word: its host; the demo goes by its name.
    [[nodiscard]] QString instanceName() const;
};

/// Short name of a transport for people: `SSE`, `WebSocket`.
[[nodiscard]] QString displayName(TransportKind kind);
/// `example.org`, `example.org:3000`; IDN in its readable form.
[[nodiscard]] QString displayHost(const QUrl &server);

/// The streams of the window: added, paused, removed by the user; their states follow from the records.
///
/// Order: by instance as first added, then as added. Thread: GUI. Does not own the control, which outlives it.
class SourceBook final : public QObject
{
    Q_OBJECT
public:
    explicit SourceBook(SessionControl &control, QObject *parent = nullptr);

    /// Starts a stream and the health poller of its instance; gives its id for this run.
    SourceId add(const SourceSetup &setup);
    void remove(const SourceId &id);
    void suspend(const SourceId &id);
    /// Also "try again" after a failure.
    void resume(const SourceId &id);
    void setToken(const SourceId &id, const Secret &token, const QString &tokenKey);

    /// What all streams ask of REST, those to come too.
    void setRestChecks(const RestChecks &checks);
    [[nodiscard]] const RestChecks &restChecks() const { return m_restChecks; }

    void apply(const SessionRecord &record);

    [[nodiscard]] const std::deque<Source> &sources() const { return m_sources; }
    [[nodiscard]] const Source *find(const SourceId &id) const;
    /// The server whose poller has this id, as in health records.
    [[nodiscard]] QUrl healthServer(const SourceId &healthId) const;
    /// A token that a stream of the same server has, so that it need not be typed again.
    [[nodiscard]] const Source *withTokenFor(const QUrl &server) const;

Q_SIGNALS:
    void added(const thumpline::SourceId &id);
    void aboutToRemove(const thumpline::SourceId &id);
    void removed(const thumpline::SourceId &id);
    /// The state or what belongs to it changed (not: one more event).
    void stateChanged(const thumpline::SourceId &id);

private:
    struct HealthWatch
    {
        SourceId id {};
        QUrl server {};
        int streams = 0;
    };

    Source *findMutable(const SourceId &id);
    void enter(Source &source, const StateChanged &change, Instant at);
    void countEvent(Source &source, const EventArrived &event, Instant at);
    void watchHealth(const QUrl &server);
    void releaseHealth(const QUrl &server);

    SessionControl &m_control;
    std::deque<Source> m_sources {};
    std::deque<HealthWatch> m_watches {};
    RestChecks m_restChecks {};
    int m_nextNumber = 1;
    int m_nextWatch = 1;
};

} // namespace thumpline
