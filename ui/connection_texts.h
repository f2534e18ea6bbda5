#pragma once

#include "diagnosis/stream_statistics.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace thumpline {

/// One figure of a connection: its name and its value, both for people.
struct ConnectionLine
{
    QString name {}; ///< empty: a remark that stands alone
    QString value {};
    QString toolTip {}; ///< plain text
    friend bool operator==(const ConnectionLine &, const ConnectionLine &) = default;
};

/// Figures that belong together.
struct ConnectionSection
{
    enum class Kind {
        Heartbeats,
        Events,
        Delivery,
        Connecting,
        LastDrop,
    };
    Kind kind = Kind::Heartbeats;
    QString title {};
    std::vector<ConnectionLine> lines {}; ///< never empty
    friend bool operator==(const ConnectionSection &, const ConnectionSection &) = default;
};

/// The figures of a stream in words. Sections that have nothing to say are left out.
class ConnectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ConnectionTexts)
public:
    [[nodiscard]] static std::vector<ConnectionSection> of(const StreamStatistics &statistics, Instant now);
    /// `DNS`, `TCP`, `first heartbeat`: a phase as it is called.
    [[nodiscard]] static QString name(ConnectionPhase phase);
    /// `0.5 s behind, ± 30 ms`
    [[nodiscard]] static QString clock(const ClockOffset::Estimate &estimate);

private:
    using Lines = std::vector<ConnectionLine>;
    [[nodiscard]] static Lines heartbeats(const StreamStatistics &statistics, Instant now);
    [[nodiscard]] static QString expected(const HeartbeatFigures &beats);
    [[nodiscard]] static QString next(const HeartbeatFigures &beats, Instant now);
    [[nodiscard]] static Lines events(const StreamStatistics &statistics, Instant now);
    [[nodiscard]] static QString counted(const StreamCounts &counts);
    [[nodiscard]] static Lines delivery(const StreamStatistics &statistics);
    [[nodiscard]] static QString percentiles(const DelayHistogram &histogram, std::chrono::milliseconds error);
    [[nodiscard]] static Lines connecting(const StreamStatistics &statistics);
    [[nodiscard]] static Lines lastDrop(const StreamStatistics &statistics, Instant now);
};

} // namespace thumpline
