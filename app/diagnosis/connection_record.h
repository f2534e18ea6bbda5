#pragma once

#include "session/session_record.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace thumpline {

/// When each phase of an attempt was reached, since the attempt began; nothing: not reached, or not told.
struct PhaseTimes
{
    std::optional<std::chrono::milliseconds> dns {};
    std::optional<std::chrono::milliseconds> tcp {};
    std::optional<std::chrono::milliseconds> tls {};
    std::optional<std::chrono::milliseconds> http {};
    std::optional<std::chrono::milliseconds> upgrade {};
    std::optional<std::chrono::milliseconds> firstByte {};
    std::optional<std::chrono::milliseconds> firstHeartbeat {};
    std::optional<std::chrono::milliseconds> firstEvent {};
    friend bool operator==(const PhaseTimes &, const PhaseTimes &) = default;
};

/// The rhythm of a connection's heartbeats, summed up while it lives.
struct HeartbeatSummary
{
    qint64 count = 0;
    qint64 gaps = 0; ///< between two heartbeats
    std::chrono::milliseconds sum {0}; ///< of the gaps
    std::chrono::milliseconds longest {0};
    int bunches = 0; ///< several at once after a gap that should have held some
    friend bool operator==(const HeartbeatSummary &, const HeartbeatSummary &) = default;

    /// The mean gap, which bunching does not change; nothing before the third heartbeat.
    [[nodiscard]] std::optional<std::chrono::milliseconds> period() const;
};

/// What one connection attempt was like, from its beginning to its end: all that rules look at of it.
///
/// Absent means unknown: a history may begin in the middle, or come from another program. No field holds a token.
/// Thread: a value. Source: issue 4 §1; design §9.
struct ConnectionRecord
{
    SourceId source {};
    QUrl server {};
    StreamTarget target {};
    std::optional<TransportKind> transport {};

    std::optional<Stamp> began {};
    std::optional<Stamp> opened {};
    Stamp ended {};
    PhaseTimes phases {};
    bool reused = false; ///< WebSocket: a subscription on a connection that was open already

    std::optional<int> httpStatus {}; ///< of the answer that opened it
    HeaderList headers {}; ///< of the answer, or of the one that ended it: those that matter
    QString tlsProtocol {};
    std::optional<CertificateSummary> certificate {};

    CloseReason end {};
    std::optional<std::chrono::milliseconds> age {}; ///< since it was open; nothing: it never was
    std::optional<std::chrono::milliseconds> idle {}; ///< since the last byte
    qint64 events = 0;
    qint64 heartbeats = 0;
    std::optional<qint64> bytes {};
    HeartbeatSummary beats {};
    qint64 eventsAtBeats = 0; ///< events that came together with a heartbeat
    std::optional<std::chrono::milliseconds> firstSign {}; ///< of life, since it was open: a heartbeat or an event
    std::optional<std::chrono::milliseconds> longestSilence {}; ///< between two signs of life: the last one not counted

    [[nodiscard]] bool wasOpen() const { return age.has_value(); }
    /// When the last byte came, as far as it is known; else the end.
    [[nodiscard]] Instant silentSince() const { return ended.mono - idle.value_or(std::chrono::milliseconds {0}); }
    /// The status of the answer that ended it, if one did.
    [[nodiscard]] bool endedByStatus(int from, int to) const;
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace thumpline
