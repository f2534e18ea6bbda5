#pragma once

#include "diagnosis/clock_offset.h"
#include "diagnosis/connection_record.h"
#include "diagnosis/delay_histogram.h"
#include "diagnosis/explanation.h"
#include "diagnosis/pulse_statistics.h"
#include "report/report_cells.h"
#include "report/report_picture.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace thumpline {

/// A name and what it stands for, both for people; of headers: the name on the wire, in lower case.
struct ReportFact
{
    QString name {};
    QString value {};
    QByteArray key {}; ///< stable, for JSON; empty: `name` is
    friend bool operator==(const ReportFact &, const ReportFact &) = default;
};

/// How a stream's connection was made, and with whom.
struct ReportConnection
{
    Timestamp began {};
    PhaseTimes phases {};
    std::optional<int> httpStatus {};
    std::vector<ReportFact> headers {}; ///< those that matter
    QString tlsProtocol {};
    std::optional<CertificateSummary> certificate {};
};

/// The signs of life of a stream.
struct ReportHeartbeats
{
    qint64 count = 0;
    qint64 missed = 0;
    bool learned = false; ///< the period is this server's own; else what is usual
    std::chrono::milliseconds period {0};
    std::optional<std::chrono::milliseconds> jitter {}; ///< of the last ones: the median distance from the period
    std::optional<std::chrono::milliseconds> shortest {}; ///< between two
    std::optional<std::chrono::milliseconds> longest {};
};

struct ReportStream
{
    SourceId source {};
    QString name {}; ///< `public · SSE`
    QString host {};
    QUrl server {}; ///< without user info, query, fragment
    StreamTarget target {};
    TransportKind transport = TransportKind::Sse;

    PulseShares shares {};
    std::optional<double> liveShare {}; ///< 0 to 1
    ReportCounts counts {};
    ReportHeartbeats heartbeats {};
    DelayHistogram local {}; ///< from creation to arrival
    DelayHistogram remote {};
    std::optional<ClockOffset::Estimate> serverClock {};
    std::optional<ReportConnection> connection {}; ///< the latest one of the range
};

/// The end of an open stream; or attempts in a row that failed for the same cause, as one.
struct ReportDrop
{
    int number = 0; ///< 1 for the oldest in the report; the picture names it so
    SourceId source {};
    PulseTime place {0}; ///< on the axis of the picture
    Timestamp at {};
    bool wasOpen = true;
    int times = 1; ///< attempts
    Timestamp last {}; ///< of these
    CloseReason reason {}; ///< its texts made harmless; without certificates and library's words
    QString what {}; ///< how it ended: a sentence
    QStringList serverWords {}; ///< what it said: error, reason of the close frame
    std::vector<ReportFact> headers {};
    std::optional<std::chrono::milliseconds> age {};
    std::optional<std::chrono::milliseconds> idle {};
    std::optional<std::chrono::milliseconds> down {}; ///< until it was live again
    Explanation explanation {}; ///< why; its texts made harmless
};

/// Drops and failed attempts that have the same cause, among those that are listed.
struct ReportCause
{
    Explanation explanation {}; ///< the surest of them, the latest of these
    qint64 drops = 0; ///< of open streams
    qint64 failedAttempts = 0;
    std::vector<SourceId> sources {};
    std::vector<int> numbers {}; ///< of the drops
    std::vector<int> mayExplain {}; ///< drops of other causes, which name this one as possible
};

struct ReportGap
{
    SourceId source {};
    Timestamp from {};
    Timestamp to {};
    qint64 filled = 0;
    std::optional<qint64> missing {};
};

struct ReportPeriod
{
    Timestamp from {};
    Timestamp to {};
    Explanation explanation {};
};

struct ReportHealthProblem
{
    Timestamp at {};
    HealthState state = HealthState::Down;
    std::optional<int> httpStatus {};
    std::optional<std::chrono::milliseconds> latency {};
    QString words {}; ///< what came instead, or why nothing came; harmless
    bool cached = false;
};

struct ReportHealth
{
    QString host {};
    QUrl server {};
    PulseShares shares {};
    std::optional<double> okShare {};
    qint64 looks = 0;
    qint64 problemLooks = 0;
    DelayHistogram latency {};
    std::vector<ReportHealthProblem> problems {}; ///< the latest ones
    std::optional<CertificateSummary> certificate {};
};

/// Who made the report, and of what.
struct ReportOrigin
{
    QString program {}; ///< `Thumpline 0.2.0`
    QString qt {}; ///< the version that runs
    QString tls {}; ///< name and version of the TLS library
    QString system {}; ///< operating system, kernel, architecture
    QString input {}; ///< the file that was read; empty: what this program saw itself
    std::vector<ReportFact> settings {}; ///< those that matter for what is seen
};

/// What happened in a stretch of time, complete enough to convince someone who was not there: what writers write.
///
/// A value without any post: no content, author or id of one. Texts of servers are one line each, without control
/// characters, without anything that looks like a token (ReportText); they may still hold markup, which writers escape.
/// Times are UTC. Thread: any. Source: issue 4 §4.
struct StreamReport
{
    PulseRange range {};
    Timestamp from {};
    Timestamp to {};
    Timestamp made {};
    ReportOrigin origin {};
    QStringList summary {}; ///< sentences; the first says the most
    std::vector<ReportStream> streams {};
    std::vector<ReportCause> causes {}; ///< the most frequent first
    std::vector<ReportDrop> drops {}; ///< oldest first
    qint64 omittedDrops = 0; ///< older ones of the range that are counted, but not listed
    std::vector<ReportGap> gaps {};
    qint64 omittedGaps = 0;
    std::vector<ReportPeriod> periods {};
    std::vector<ReportHealth> health {};
    PulseShares network {}; ///< of this machine
    std::optional<std::pair<Timestamp, Timestamp>> counted {}; ///< where counts are of a longer time than the range
    ReportPicture picture {};

    [[nodiscard]] const ReportStream *stream(const SourceId &source) const;
    /// `public · SSE, example.org`: what a stream is called where several are spoken of.
    [[nodiscard]] QString nameOf(const SourceId &source) const;
    [[nodiscard]] qint64 dropCount() const; ///< of open streams
    [[nodiscard]] qint64 failedAttempts() const;
};

} // namespace thumpline
