#pragma once

#include "account/instance_lookup.h"
#include "cli/exit_code.h"
#include "session/session_record.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <array>
#include <map>
#include <vector>

namespace thumpline {

/// What a probe has seen of one connection.
struct ConnectionFindings
{
    TransportKind transport = TransportKind::Sse;
    std::optional<Instant> opened {};
    std::vector<PhaseReached> phases {}; ///< of the first attempt, its greeting taken for no heartbeat
    std::optional<std::chrono::milliseconds> firstHeartbeat {}; ///< since it was open
    qint64 events = 0;
    qint64 malformed = 0;
    qint64 heartbeats = 0;
    std::optional<std::chrono::milliseconds> roundTrip {};
    std::optional<Dropped> drop {}; ///< the first one that was not our doing

    /// Nothing more can be learned of it in this probe.
    [[nodiscard]] bool isSettled() const;
};

/// The facts of one probe, gathered from session records, and what they amount to.
///
/// A value: no clock, no I/O. Thread: one at a time.
class ProbeFindings
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ProbeFindings)

public:
    ProbeFindings() = default;
    explicit ProbeFindings(InstanceInfo instance)
        : m_instance(std::move(instance))
    {}

    /// A session that will be probed: its records carry this id.
    void expect(const SourceId &id, TransportKind transport);
    void add(const SessionRecord &record);

    /// The time is up: a heartbeat that has not come by now counts as missing, if the stream was open for longer than
    /// servers wait between two of them.
    void endAt(Instant now) { m_end = now; }

    /// Everything has been seen: no reason to wait for the limit.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] ExitCode verdict() const;
    /// What is wrong, one sentence each; empty where all is well.
    [[nodiscard]] QStringList problems() const;
    /// The report for people, several lines.
    [[nodiscard]] QString text() const;
    /// The report as one line of JSON.
    [[nodiscard]] QByteArray json(const Stamp &at) const;

private:
    static void count(ConnectionFindings &connection, const Heartbeat &heartbeat, Instant at);
    [[nodiscard]] bool countsHealth() const;
    [[nodiscard]] QString problemOf(const ConnectionFindings &connection) const;
    [[nodiscard]] bool lacksHeartbeat(const ConnectionFindings &connection) const;
    [[nodiscard]] QString textOf(const ConnectionFindings &connection) const;

    InstanceInfo m_instance {};
    std::map<SourceId, ConnectionFindings> m_connections {};
    std::optional<HealthSample> m_health {}; ///< the first answer
    std::optional<Instant> m_end {};
};

} // namespace thumpline
