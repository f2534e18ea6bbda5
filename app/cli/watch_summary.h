#pragma once

#include "cli/exit_code.h"
#include "session/session_record.h"

#include <QCoreApplication>
#include <QMap>
#include <QString>

#include <array>
#include <map>

namespace thumpline {

/// What a run of `watch` saw, counted from its records: for `--stats`, and for the exit code.
///
/// Thread: one at a time. Memory: some counters for each source.
class WatchSummary
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::WatchSummary)

public:
    void add(const SessionRecord &record);

    /// How many sources have failed for good.
    [[nodiscard]] size_t failedSources() const;
    /// Fine; Degraded: something was malformed or is missing, or the service said so; Down: a stream has failed, or was
    /// not open at the end.
    [[nodiscard]] ExitCode exitCode() const;
    /// One line for each source that has failed for good: which, and why. Never holds a token.
    [[nodiscard]] QStringList failures() const;
    /// Several lines, for people.
    [[nodiscard]] QString text(std::chrono::milliseconds duration) const;

private:
    struct SourceCounts
    {
        SourceStarted started {};
        SessionState state = SessionState::Connecting; ///< the last one but Stopped
        std::optional<CloseReason> cause {};
        QMap<QByteArray, qint64> events {}; ///< by name
        qint64 recovered = 0;
        qint64 malformed = 0;
        qint64 unknown = 0;
        qint64 heartbeats = 0;
        qint64 diagnostics = 0;
        qint64 discarded = 0;
        QMap<QByteArray, qint64> drops {}; ///< by ending, those of our own doing left out
        qint64 gaps = 0;
        qint64 missing = 0;
        qint64 gapsOfUnknownSize = 0;
        std::optional<std::chrono::milliseconds> roundTrip {}; ///< the last one
    };

    void count(SourceCounts &source, const EventArrived &arrived);
    [[nodiscard]] QString textOf(const SourceId &id, const SourceCounts &source) const;

    std::map<SourceId, SourceCounts> m_sources {};
    std::array<qint64, 3> m_health {}; ///< samples by HealthState
    std::optional<HealthState> m_lastHealth {};
};

} // namespace thumpline
