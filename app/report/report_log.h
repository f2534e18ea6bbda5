#pragma once

#include "diagnosis/connection_log.h"
#include "diagnosis/explanation.h"
#include "diagnosis/pulse_clock.h"
#include "diagnosis/statistics_book.h"
#include "report/report_cells.h"

#include <deque>
#include <map>
#include <optional>

namespace thumpline {

/// Keeps what reports tell beyond what PulseHistory keeps: each attempt with its explanation, gaps, quiet times, counts
/// and delays by the minute, what the instances' health was like.
///
/// Of posts it keeps counts and delays, never a text, an author or an id. Memory: bounded by the limits below and by
/// ReportCells for each stream; what had to go is counted. Times are those of the PulseClock that the caller reads
/// records with. Thread: of its owner. Source: issue 4 §4.
class ReportLog
{
public:
    static constexpr size_t maxAttempts = 2'000; ///< ended ones
    static constexpr size_t maxPeriods = 500;
    static constexpr size_t maxGaps = 2'000;
    static constexpr size_t maxProblems = 200; ///< of one instance's health

    /// An attempt that ended, and why.
    struct Attempt
    {
        ConnectionRecord record {};
        PulseTime at {0}; ///< its end
        PulseTime opened {0}; ///< 0: it never was
        std::optional<PulseTime> liveAgain {};
        std::optional<Explanation> explanation {};
    };
    struct Gap
    {
        SourceId source {};
        PulseTime at {0}; ///< when it was found
        GapFound found {};
    };
    /// A time that was quiet, held back or late.
    struct Period
    {
        PulseTime from {0};
        PulseTime to {0};
        Explanation explanation {};
    };
    struct Problem
    {
        PulseTime at {0};
        HealthState state = HealthState::Down;
        std::optional<int> httpStatus {};
        std::optional<std::chrono::milliseconds> latency {};
        QByteArray body {};
        std::optional<CloseReason> error {};
        bool cached = false;
    };
    struct Health
    {
        ReportCells latencies {}; ///< as the delays of `local`
        std::deque<Problem> problems {};
        qint64 forgotten = 0; ///< problems
        std::optional<CertificateSummary> certificate {}; ///< the latest
    };
    struct Stream
    {
        ReportCells cells {};
        std::optional<PulseTime> opened {}; ///< of the attempt that goes on
    };

    /// Only what happens in this range is counted from now on; states and connections are followed all the same.
    void setWindow(const PulseRange &window) { m_window = window; }
    [[nodiscard]] const std::optional<PulseRange> &window() const { return m_window; }

    /// `at`: the record's place on the axis.
    void apply(const SessionRecord &record, PulseTime at);
    /// Why a drop was, or what a time meant; a later word replaces an earlier one. `clock`: the one of the records.
    void explain(const Explanation &explanation, const PulseClock &clock);
    void forget(const SourceId &source, bool lastOfServer);

    [[nodiscard]] const std::deque<Attempt> &attempts() const { return m_attempts; }
    [[nodiscard]] const std::deque<Gap> &gaps() const { return m_gaps; }
    [[nodiscard]] const std::deque<Period> &periods() const { return m_periods; }
    [[nodiscard]] const Stream *stream(const SourceId &source) const;
    [[nodiscard]] const Health *health(const QUrl &server) const;
    [[nodiscard]] const ConnectionLog &connections() const { return m_connections; }
    [[nodiscard]] const StatisticsBook &statistics() const { return m_statistics; }
    [[nodiscard]] qint64 forgottenAttempts() const { return m_forgottenAttempts; }
    [[nodiscard]] const Stamp &last() const { return m_last; } ///< of the newest record

private:
    void count(const SessionRecord &record, ReportCells::Cell &cell);
    void countEvent(const EventArrived &arrival, const SourceId &source, ReportCells::Cell &cell);
    void noteLive(const SourceId &source, PulseTime at);
    void noteEnd(const ConnectionRecord &ended, PulseTime at);
    void noteHealth(const HealthSample &sample, PulseTime at);
    [[nodiscard]] bool isInside(PulseTime at) const { return !m_window || m_window->contains(at); }

    std::optional<PulseRange> m_window {};
    ConnectionLog m_connections {};
    StatisticsBook m_statistics {};
    std::map<SourceId, Stream> m_streams {};
    std::map<QUrl, Health> m_health {};
    std::deque<Attempt> m_attempts {}; // oldest first, as all lists here
    std::deque<Gap> m_gaps {};
    std::deque<Period> m_periods {};
    qint64 m_forgottenAttempts = 0;
    Stamp m_last {};
};

} // namespace thumpline
