#pragma once

#include "diagnosis/alert_text.h"
#include "diagnosis/explanation.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace thumpline {

/// What of an outage the user knows.
enum class AlertTold {
    No,
    Covered, ///< by another alert: nothing of its own
    Silently, ///< the window was active and showed it
    Yes,
};

/// One time away, until it has been back for long enough.
struct AlertOutage
{
    Stamp since {};
    Instant countsFrom {}; ///< its beginning, or since when nothing else is to blame
    std::optional<Stamp> back {};
    bool failed = false; ///< it will not be tried again
    bool offline = false; ///< this machine was, meanwhile
    std::optional<Explanation> explanation {}; ///< of the drop that it began with
    std::optional<Explanation> latest {};
    AlertLosses losses {};
    AlertTold told = AlertTold::No; ///< this and the next are the policy's
    bool heldBack = false; ///< it was due, but quiet hours or a limit forbade it
};

/// A stream, the streaming service of an instance, or this machine's network.
struct AlertSubject
{
    enum class Kind {
        Stream,
        Health,
        Network,
    };
    Kind kind = Kind::Stream;
    SourceId source {}; ///< of a stream
    QByteArray server {}; ///< host and port
    QString host {}; ///< the same for people
    QString label {}; ///< of a stream
    bool runs = false; ///< a stream that the user wants; a service that was well once
    std::optional<HealthSample> sample {}; ///< of a service, the last bad one
    int badSamples = 0; ///< in a row
    std::optional<Instant> raised {}; ///< when its trouble was last told: the policy's
    std::optional<AlertOutage> outage {};

    [[nodiscard]] QByteArray topic() const;
    [[nodiscard]] QString name() const;
    /// Back for so long is back for good. Meanwhile others follow, and gaps are filled.
    [[nodiscard]] std::chrono::seconds settles() const;
};

/// Knows what is away, since when and why, from the records of all sessions; for AlertPolicy, which says what of it is
/// told.
///
/// Memory: a few words for each of at most maxSubjects. No clock: time comes with the records. Thread: of its owner.
class AlertWatch
{
public:
    static constexpr size_t maxSubjects = 1000;

    /// Cheap for events and heartbeats, which it does not need.
    void add(const SessionRecord &record);
    /// After the record of the drop.
    void explain(const Explanation &explanation);
    /// A stream was removed.
    void forget(const SourceId &source);

    [[nodiscard]] const std::map<QByteArray, AlertSubject> &subjects() const { return m_subjects; }
    [[nodiscard]] std::map<QByteArray, AlertSubject> &subjects() { return m_subjects; }
    /// Offline or asleep: no server is to blame for anything.
    [[nodiscard]] bool isMachineAway() const { return m_offline || m_asleep; }
    [[nodiscard]] bool isHealthBad(const QByteArray &server) const;
    /// Streams that the user wants: all, or those of one server.
    [[nodiscard]] int running(const QByteArray &server = {}) const;
    /// Topics whose notification has become pointless, as the user paused or removed what it was about.
    [[nodiscard]] std::vector<QByteArray> takeDismissed() { return std::exchange(m_dismissed, {}); }
    [[nodiscard]] bool hasDismissed() const { return !m_dismissed.empty(); }

private:
    AlertSubject *subject(const QByteArray &key);
    void addState(const SessionRecord &record, const StateChanged &change);
    void addHealth(const HealthSample &sample, const Stamp &at);
    void addNetwork(const NetworkChanged &change, const Stamp &at);
    void begin(AlertSubject &subject, const Stamp &at) const;
    static void comeBack(AlertSubject &subject, const Stamp &at);
    void dismiss(AlertSubject &subject);
    void restartWaiting(Instant now);

    std::map<QByteArray, AlertSubject> m_subjects {}; // by source; services and the network by keys of their own
    std::vector<QByteArray> m_dismissed {};
    bool m_offline = false;
    bool m_asleep = false;
};

} // namespace thumpline
