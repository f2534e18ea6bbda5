#pragma once

#include "protocol/stream_event.h"

#include <QString>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace thumpline {

/// Names one source (one stream of one instance over one transport) within a timeline: an index, never reused.
enum class SourceIndex : quint16 {
};

/// Names one instance within a timeline: ids of statuses are only unique and ordered within one (protocol.md 4).
enum class InstanceId : quint16 {
};

/// Where events come from, as rows show it. The texts are kept once, rows refer to them by SourceIndex.
struct TimelineSource
{
    QString session {}; ///< the session's short id: the `source` of design §9's lines
    QString instance {}; ///< the host, with a port where it is not the usual one
    QString stream {}; ///< StreamTarget::label()
    QString transport {}; ///< short, for people: `SSE`, `WS`
    friend bool operator==(const TimelineSource &, const TimelineSource &) = default;
};

/// When and from where something arrived.
struct Arrival
{
    Timestamp wall {}; ///< the wall clock when the bytes had come
    std::chrono::milliseconds monotonic {0}; ///< the same moment on the monotonic clock, since the program's start
    SourceIndex source {};
    bool recovered = false; ///< fetched by REST to fill a gap, not streamed
    friend bool operator==(const Arrival &, const Arrival &) = default;
};

/// One decoded event of a stream, on its way into the timeline.
struct EventInput
{
    StreamEventPtr event {}; ///< never null
    Arrival arrival {};
};

/// Something is or was missing between two moments of a source (design §4).
struct GapInput
{
    Timestamp from {}; ///< the last moment at which the stream was known to be whole
    Timestamp to {}; ///< when it was live again
    qint64 filled = 0; ///< how many statuses were recovered
    std::optional<qint64> missing {}; ///< how many were not; 0: none, the gap is closed; nothing: unknown
    qint64 edited = 0; ///< of the statuses from before, found afterwards to have been edited meanwhile
    qint64 deleted = 0; ///< the same of deletions
    Arrival arrival {};
    friend bool operator==(const GapInput &, const GapInput &) = default;
};

/// What became of statuses from before the last gap of a source, found by looking at them again.
struct RecheckInput
{
    qint64 edited = 0;
    qint64 deleted = 0;
    SourceIndex source {};
    friend bool operator==(const RecheckInput &, const RecheckInput &) = default;
};

using TimelineInput = std::variant<EventInput, GapInput, RecheckInput>;

/// The sources of one timeline and the instances that they belong to. Grows by hand, so it is never trimmed.
class SourceTable
{
public:
    /// The id of a source: the old one, where an equal source was added before.
    SourceIndex add(const TimelineSource &source);
    [[nodiscard]] const TimelineSource &source(SourceIndex id) const;
    [[nodiscard]] InstanceId instanceOf(SourceIndex id) const;
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_sources.size()); }

private:
    struct Entry
    {
        TimelineSource source {};
        InstanceId instance {};
    };
    std::vector<Entry> m_sources {};
    std::vector<QString> m_instances {};
};

} // namespace thumpline
