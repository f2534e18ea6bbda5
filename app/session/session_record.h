#pragma once

#include "protocol/stream_event.h"
#include "protocol/stream_target.h"
#include "transport/clock.h"
#include "transport/close_reason.h"
#include "transport/health_sample.h"
#include "transport/transport.h"

#include <QMetaType>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace thumpline {

/// The short id of a session, the same in all its records: `s1`, `s2`… of a run. Health and network records of an
/// instance carry the id of the instance's poller.
using SourceId = QByteArray;

/// Keys (design §9): connecting live stale waiting stopped failed.
enum class SessionState {
    Stopped,
    Connecting,
    Live,
    Late, ///< live, but the next sign of life is overdue; key `live` in `watch --json`, whose contract has no such state
    Stale,
    Waiting,
    Failed,
};
[[nodiscard]] QByteArray toKey(SessionState state);

/// First record of every session: what it watches.
struct SourceStarted
{
    QUrl server {}; ///< never with user info or query
    StreamTarget target {};
    TransportKind transport = TransportKind::Sse;
};

struct StateChanged
{
    SessionState state = SessionState::Stopped;
    int attempt = 0; ///< 1 for the first try since the stream was last live; Waiting: of the try that comes
    std::optional<Timestamp> retryAt {}; ///< Waiting
    std::optional<CloseReason> cause {}; ///< why it is not live
};

struct PhaseRecord
{
    PhaseReached phase {};
    int attempt = 0;
};

/// One decoded event. `recovered`: it was found by REST after a gap, a status that was missed, or (`status.update`,
/// `delete`) what became of one meanwhile.
struct EventArrived
{
    StreamEventPtr event {};
    bool recovered = false;
    std::optional<std::chrono::milliseconds> delay {}; ///< creation to arrival, by the claims of the status
};

struct HeartbeatArrived
{
    Heartbeat heartbeat {};
};

/// The end of a connection attempt, opened or not.
struct Dropped
{
    CloseReason reason {};
    std::optional<std::chrono::milliseconds> age {}; ///< since the stream was open; nothing if it never was
    std::optional<std::chrono::milliseconds> idle {}; ///< since the last byte
    qint64 events = 0;
    qint64 heartbeats = 0;
    static constexpr qint64 unknownBytes = -1; ///< read from a line that does not say
    qint64 bytes = 0;
};

/// A hole in a stream, and how much of it REST could fill.
struct GapFound
{
    Timestamp from {};
    Timestamp to {};
    qint64 filled = 0;
    std::optional<qint64> missing {}; ///< 0: nothing is missing; nothing: unknown
    QString why {}; ///< English, where it could not be filled: for logs
};

/// Something wrong in the bytes that the stream survived.
struct DiagnosticRaised
{
    WireDiagnostic diagnostic {};
};

/// Events that could not be kept because a reader was too slow. Never deletions, edits or notifications.
struct EventsDiscarded
{
    qint64 updates = 0;
};

/// Keys: online offline suspended resumed.
enum class NetworkState {
    Online,
    Offline,
    Suspended,
    Resumed,
};
[[nodiscard]] QByteArray toKey(NetworkState state);

struct NetworkChanged
{
    NetworkState state = NetworkState::Online;
};

/// What REST says of the same timeline while a stream is live, but quiet: whether the one moves on without the other.
struct NewestSeen
{
    EntityId id {}; ///< the newest there is
    std::optional<EntityId> streamId {}; ///< the newest that the stream has brought; nothing: none yet
};

/// After a gap, statuses that had come before were looked at again. The edits and deletions found stand before this, as
/// EventArrived with `recovered`.
struct StatusesRechecked
{
    qint64 checked = 0;
    qint64 edited = 0;
    qint64 deleted = 0;
    qint64 unchecked = 0; ///< too many, or not to be had
    QString why {}; ///< English, where something is unchecked: for logs
};

using SessionRecordBody
    = std::variant<SourceStarted, StateChanged, PhaseRecord, EventArrived, HeartbeatArrived, Dropped, GapFound,
                   DiagnosticRaised, EventsDiscarded, HealthSample, NetworkChanged, NewestSeen, StatusesRechecked>;

/// Everything that happens, as it happens, in one line of values: the journal, the command line's JSON, the timeline
/// and later Pulse and the reports are all made from these and from nothing else.
struct SessionRecord
{
    SourceId source {};
    Stamp at {};
    SessionRecordBody body {};
};

/// Takes the records of all sessions, in order. Called in the I/O thread; must not block.
using RecordSink = std::function<void(SessionRecord &&)>;

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::SessionRecord)
