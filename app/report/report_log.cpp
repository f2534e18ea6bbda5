#include "report/report_log.h"

#include <algorithm>
#include <utility>

namespace thumpline {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

template<typename Entry>
void keep(std::deque<Entry> &list, Entry entry, size_t most)
{
    if (list.size() >= most)
        list.pop_front();
    list.push_back(std::move(entry));
}

bool isOurs(const ConnectionRecord &ended)
{
    return ended.end.ending == CloseEnding::Local;
}

} // namespace

void ReportLog::apply(const SessionRecord &record, PulseTime at)
{
    m_last = record.at;
    m_statistics.apply(record);
    if (const auto *sample = std::get_if<HealthSample>(&record.body)) {
        noteHealth(*sample, at);
        return;
    }
    if (std::holds_alternative<SourceStarted>(record.body))
        m_streams.try_emplace(record.source);
    const ConnectionRecord *ended = m_connections.add(record);
    const auto stream = m_streams.find(record.source);
    if (stream == m_streams.end()) // never begun, or removed
        return;
    if (ended)
        noteEnd(*ended, at);
    if (const auto *change = std::get_if<StateChanged>(&record.body); change && change->state == SessionState::Live)
        noteLive(record.source, at);
    if (!isInside(at))
        return;
    count(record, stream->second.cells.at(at));
    if (const auto *gap = std::get_if<GapFound>(&record.body); gap && (gap->filled > 0 || gap->missing != 0))
        keep(m_gaps, Gap {record.source, at, *gap}, maxGaps);
}

void ReportLog::count(const SessionRecord &record, ReportCells::Cell &cell)
{
    if (const auto *event = std::get_if<EventArrived>(&record.body)) {
        countEvent(*event, record.source, cell);
    } else if (const auto *change = std::get_if<StateChanged>(&record.body)) {
        cell.counts.attempts += change->state == SessionState::Connecting ? 1 : 0;
    } else if (const auto *drop = std::get_if<Dropped>(&record.body)) {
        if (drop->reason.ending != CloseEnding::Local)
            ++(drop->age ? cell.counts.drops : cell.counts.failedAttempts);
    } else if (const auto *discarded = std::get_if<EventsDiscarded>(&record.body)) {
        cell.counts.discarded += discarded->updates;
    }
}

void ReportLog::countEvent(const EventArrived &arrival, const SourceId &source, ReportCells::Cell &cell)
{
    ReportCounts &counts = cell.counts;
    if (arrival.recovered) {
        ++counts.recovered;
        return;
    }
    const EventContent &content = arrival.event->content;
    const auto *update = std::get_if<UpdateEvent>(&content);
    if (update)
        ++counts.updates;
    else if (std::holds_alternative<StatusUpdateEvent>(content))
        ++counts.edits;
    else if (std::holds_alternative<DeleteEvent>(content))
        ++counts.deletions;
    else if (std::holds_alternative<NotificationEvent>(content))
        ++counts.notifications;
    else if (std::holds_alternative<MalformedEvent>(content))
        ++counts.malformed;
    else
        ++counts.others;
    if (!update || !arrival.delay)
        return;
    const StreamStatistics *statistics = m_statistics.find(source);
    const auto clock = statistics ? statistics->clockOffset() : std::nullopt;
    const milliseconds delay = *arrival.delay + (clock ? clock->offset : 0ms);
    const bool isLocal = !update->status->account.acct.contains('@');
    (isLocal ? cell.local : cell.remote).add(delay);
}

void ReportLog::noteLive(const SourceId &source, PulseTime at)
{
    if (auto &opened = m_streams[source].opened; !opened)
        opened = at;
    // All the attempts since it was last live were one outage.
    for (auto attempt = m_attempts.rbegin(); attempt != m_attempts.rend(); ++attempt) {
        if (attempt->record.source != source)
            continue;
        if (attempt->liveAgain)
            return;
        attempt->liveAgain = at;
    }
}

void ReportLog::noteEnd(const ConnectionRecord &ended, PulseTime at)
{
    const PulseTime opened = std::exchange(m_streams[ended.source].opened, std::nullopt).value_or(PulseTime {0});
    if (isOurs(ended) || !isInside(at))
        return;
    if (m_attempts.size() >= maxAttempts)
        ++m_forgottenAttempts;
    keep(m_attempts, Attempt {.record = ended, .at = at, .opened = opened}, maxAttempts);
}

void ReportLog::noteHealth(const HealthSample &sample, PulseTime at)
{
    Health &health = m_health[sample.server];
    if (sample.certificate)
        health.certificate = sample.certificate;
    if (!isInside(at))
        return;
    if (sample.latency)
        health.latencies.at(at).local.add(*sample.latency);
    if (sample.state == HealthState::Ok || sample.state == HealthState::Unavailable)
        return;
    if (health.problems.size() >= maxProblems)
        ++health.forgotten;
    keep(health.problems,
         Problem {at, sample.state, sample.httpStatus, sample.latency, sample.body, sample.error, sample.cached},
         maxProblems);
}

void ReportLog::explain(const Explanation &explanation, const PulseClock &clock)
{
    const PulseTime at = clock.at(explanation.dropAt);
    if (explanation.isPeriod()) {
        const auto same = [&](const Period &period) {
            const Explanation &other = period.explanation;
            return other.source == explanation.source && other.dropAt == explanation.dropAt
                && (other.rule == explanation.rule || (other.isQuietPeriod() && explanation.isQuietPeriod()));
        };
        const Period period {at, clock.at(*explanation.until), explanation};
        const auto before = std::ranges::find_if(m_periods, same);
        if (before != m_periods.end())
            *before = period;
        else
            keep(m_periods, period, maxPeriods);
        return;
    }
    const auto isMeant = [&](const Attempt &attempt) {
        return attempt.record.source == explanation.source && attempt.record.ended == explanation.dropAt;
    };
    const auto meant = std::find_if(m_attempts.rbegin(), m_attempts.rend(), isMeant);
    if (meant != m_attempts.rend())
        meant->explanation = explanation;
}

void ReportLog::forget(const SourceId &source, bool lastOfServer)
{
    const ConnectionLog::Stream *connection = m_connections.find(source);
    if (connection && lastOfServer)
        m_health.erase(connection->started.server);
    m_streams.erase(source);
    m_statistics.forget(source);
    std::erase_if(m_attempts, [&](const Attempt &attempt) { return attempt.record.source == source; });
    std::erase_if(m_gaps, [&](const Gap &gap) { return gap.source == source; });
    std::erase_if(m_periods, [&](const Period &period) { return period.explanation.source == source; });
}

const ReportLog::Stream *ReportLog::stream(const SourceId &source) const
{
    const auto found = m_streams.find(source);
    return found == m_streams.cend() ? nullptr : &found->second;
}

const ReportLog::Health *ReportLog::health(const QUrl &server) const
{
    const auto found = m_health.find(server);
    return found == m_health.cend() ? nullptr : &found->second;
}

} // namespace thumpline
