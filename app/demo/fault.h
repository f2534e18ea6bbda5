#pragma once

#include "protocol/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace thumpline {

/// Every way in which the demo instance can misbehave.
enum class FaultKind {
    // how a stream ends
    CleanEnd,
    Cut,
    CutMidEvent,
    Reset,
    HalfOpen,
    GarbageChunk,
    CloseCode, ///< value: the code
    // what is put into a stream, once
    BadUtf8,
    GiantLine, ///< value: MiB
    MalformedJson,
    UnknownEvent,
    // how a stream is served, for as long as the fault lasts
    NoHeartbeats,
    OnlyHeartbeats,
    BufferedBursts, ///< value: milliseconds between two bursts
    SlowDrip, ///< value: milliseconds between two bytes
    SplitEvents, ///< value: milliseconds between the two writes
    FeedClosed,
    NoGreeting,
    Gzip,
    // what a new connection is answered
    Status, ///< value: 401 403 404 429 500 502 503 504
    Html,
    Redirect,
    RedirectElsewhere,
    NoAnswer,
    Refuse,
    RejectUpgrade, ///< value: 400 404 426
    // health
    HealthNotOk,
    HealthSlow, ///< value: milliseconds
    HealthUnavailable,
    // the instance
    Restart,
    TokenRevoked,
};

/// Which streams a fault meets.
enum class FaultScope {
    Current, ///< those that are open now
    Next, ///< the next `count` that it can meet
    During, ///< all, open now or opened while it lasts: for `duration`, or until faults are cleared
};

/// Which connections a fault may meet.
enum class FaultTransport {
    Any,
    Sse,
    WebSocket
};

/// A misbehaviour, ready to be injected. faultFromKey() gives one with the defaults of its kind.
struct Fault
{
    FaultKind kind = FaultKind::Cut;
    int value = 0; ///< meaning and unit: see FaultKind
    FaultScope scope = FaultScope::Current;
    int count = 1; ///< of FaultScope::Next
    std::chrono::milliseconds duration {0}; ///< of FaultScope::During and of Restart; 0: until cleared
    std::chrono::milliseconds after {0}; ///< an ending or an insertion waits so long after a new stream's opening
    std::optional<std::chrono::seconds> retryAfter {}; ///< a header of Status
    FaultTransport transport = FaultTransport::Any;
    QString stream {}; ///< only this one, by its WebSocket name; empty: any
    friend bool operator==(const Fault &, const Fault &) = default;
};

/// A fault that is to come, of the command line's `--fault NAME@T`.
struct ScheduledFault
{
    Fault fault {};
    std::chrono::milliseconds at {0}; ///< since the start
    friend bool operator==(const ScheduledFault &, const ScheduledFault &) = default;
};

/// A line of the menu of faults.
struct FaultInfo
{
    QString key {}; ///< stable: `half-open`, `status-503`, `close-1012`
    QString description {}; ///< one line, translated
    Fault fault {}; ///< with its kind's defaults
};

/// The words of faults: keys for the command line, HTTP and settings, descriptions for people.
class FaultCatalog
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::FaultCatalog)

public:
    /// All that can be injected, in the order of the menu.
    [[nodiscard]] static std::vector<FaultInfo> all();
};

[[nodiscard]] QString keyOf(const Fault &fault);
/// A fault with the defaults of its kind; nothing for an unknown key. `close-4000` and the like are known too.
[[nodiscard]] std::optional<Fault> faultFromKey(const QString &key);
/// Reads `NAME[@T][+FOR][xCOUNT][=VALUE]`; times as `10`, `10s`, `500ms`, `2m`. The error is a sentence.
[[nodiscard]] Result<ScheduledFault, QString> faultFromText(const QString &text);
/// Reads the body of POST /demo/faults: `fault`, and optionally `at`, `for`, `after`, `retryAfter` (s), `count`,
/// `value`, `scope` (`current next during`), `transport` (`any sse websocket`), `stream`. The error is a sentence.
[[nodiscard]] Result<ScheduledFault, QString> faultFromJson(const QJsonObject &object);

/// Whether it ends a stream, or puts something into one: acts once for each stream.
[[nodiscard]] bool actsOnce(FaultKind kind);
/// Whether it changes how a stream is served while it lasts.
[[nodiscard]] bool isCondition(FaultKind kind);
/// Whether it is what a new connection is answered instead of a stream.
[[nodiscard]] bool isAnswer(FaultKind kind);
/// Whether it is what a health request meets.
[[nodiscard]] bool isHealth(FaultKind kind);

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::Fault)
