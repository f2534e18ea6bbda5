#include "diagnosis/explainer.h"

#include "diagnosis/drop_rules.h"

#include <algorithm>
#include <iterator>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

// The system's word on its network, and a sibling's end, come within this time.
constexpr auto wordlessSettles = 10'500ms;
// A sibling that stalled with it is found out by its own heartbeats.
constexpr auto staleSettles = 40s;
constexpr auto lookEvery = 1s;

bool isAnswer(CloseEnding ending)
{
    switch (ending) {
    case CloseEnding::Status:
    case CloseEnding::Close:
    case CloseEnding::Tls:
    case CloseEnding::Protocol:
    case CloseEnding::Content:
    case CloseEnding::Redirect:
        return true;
    case CloseEnding::Eof:
    case CloseEnding::Cut:
    case CloseEnding::Reset:
    case CloseEnding::Timeout:
    case CloseEnding::Stale:
    case CloseEnding::Refused:
    case CloseEnding::Unresolved:
    case CloseEnding::Unreachable:
    case CloseEnding::Offline:
    case CloseEnding::Local:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

/// Whether the service's health bears on what this drop means.
bool concernsHealth(const ConnectionRecord &drop)
{
    switch (drop.end.ending) {
    case CloseEnding::Eof:
    case CloseEnding::Cut:
    case CloseEnding::Reset:
    case CloseEnding::Timeout:
    case CloseEnding::Close:
        return true;
    case CloseEnding::Status:
        return drop.endedByStatus(500, 599);
    case CloseEnding::Stale:
    case CloseEnding::Refused:
    case CloseEnding::Unresolved:
    case CloseEnding::Unreachable:
    case CloseEnding::Offline:
    case CloseEnding::Local:
    case CloseEnding::Tls:
    case CloseEnding::Protocol:
    case CloseEnding::Content:
    case CloseEnding::Redirect:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool saysTheSame(const Explanation &a, const Explanation &b)
{
    return a.rule == b.rule && a.cause == b.cause && a.confidence == b.confidence;
}

} // namespace

std::vector<Explanation> Explainer::add(const SessionRecord &record)
{
    std::vector<Explanation> out;
    if (record.at.mono < m_last.mono - 1s) // the lines of another run begin here
        out = finish();
    m_last = record.at;
    if (std::holds_alternative<Dropped>(record.body)) {
        if (const auto *stream = m_connections.find(record.source); stream && stream->now)
            addBuffered(record, *stream->now, out);
    }
    addPeriods(record, out);
    const ConnectionRecord *ended = m_connections.add(record);
    m_circumstances.add(record, m_connections);
    noteNext(record, ended);
    if (ended)
        addDrop(*ended, out);
    addWarnings(record, out);
    const bool news
        = !std::holds_alternative<EventArrived>(record.body) && !std::holds_alternative<HeartbeatArrived>(record.body);
    if (news || !m_lastLook || record.at.mono - *m_lastLook >= lookEvery) {
        m_lastLook = record.at.mono;
        settle(record.at.mono, out);
    }
    return out;
}

void Explainer::noteNext(const SessionRecord &record, const ConnectionRecord *ended)
{
    const auto *change = std::get_if<StateChanged>(&record.body);
    const bool opened = (change && change->state == SessionState::Live) || (ended && ended->wasOpen())
        || std::holds_alternative<HeartbeatArrived>(record.body);
    const bool answered = ended && ended->end.ending == CloseEnding::Status;
    if (!opened && !answered)
        return;
    for (Pending &pending : m_pending) {
        if (pending.period || pending.isNextKnown || pending.drop.source != record.source)
            continue;
        // What a proxy answers for a service that is away is no answer to the token: a later one is.
        const bool isProxys = answered && !opened && ended->endedByStatus(500, 599);
        pending.isNextKnown = !isProxys;
        pending.next.opened = opened && !pending.next.status;
        if (answered && !opened) {
            pending.next.status = ended->end.httpStatus;
            pending.next.serverError = ended->end.serverError;
        }
    }
}

void Explainer::addDrop(const ConnectionRecord &drop, std::vector<Explanation> &out)
{
    const auto &past = m_connections.find(drop.source)->past;
    Pending pending {.drop = drop, .past = {past.begin(), past.end() - 1}};
    if (m_when == ExplainWhen::Live) {
        pending.first = explain(pending, true);
        out.push_back(pending.first);
    }
    m_pending.push_back(std::move(pending));
    if (m_pending.size() > maxPending)
        settleFront(out);
}

void Explainer::addPeriod(Explanation period, std::vector<Explanation> &out)
{
    // In their turn: a drop that came before may not be settled yet.
    if (m_when == ExplainWhen::Live) {
        if (period.revised)
            out.push_back(std::move(period)); // that it is over
        return; // told when it was noticed, or not worth it
    }
    m_pending.push_back({.period = std::move(period)});
    if (m_pending.size() > maxPending)
        settleFront(out);
}

void Explainer::addPeriods(const SessionRecord &record, std::vector<Explanation> &out)
{
    if (auto period = m_quiet.add(record))
        addPeriod(*std::move(period), out);
    for (Explanation &period : m_delays.add(record))
        addPeriod(std::move(period), out);
}

void Explainer::addBuffered(const SessionRecord &record, const ConnectionRecord &connection,
                            std::vector<Explanation> &out)
{
    auto buffered = QuietRules::buffered(connection, record.at);
    if (!buffered)
        return;
    if (m_when == ExplainWhen::Settled) {
        addPeriod(*std::move(buffered), out);
        return;
    }
    if (m_bufferedTold.size() >= ConnectionLog::maxSources)
        m_bufferedTold.clear();
    Instant &told = m_bufferedTold[record.source];
    if (told != connection.opened->mono)
        out.push_back(*std::move(buffered));
    told = connection.opened->mono;
}

void Explainer::addWarnings(const SessionRecord &record, std::vector<Explanation> &out)
{
    if (m_when != ExplainWhen::Live)
        return;
    if (std::holds_alternative<NewestSeen>(record.body)) {
        if (auto news = m_quiet.news(record.source))
            out.push_back(*std::move(news));
    } else if (std::holds_alternative<EventArrived>(record.body)) {
        if (auto warning = m_delays.warning(record.source))
            out.push_back(*std::move(warning));
    } else if (std::holds_alternative<HeartbeatArrived>(record.body)) {
        if (const auto *stream = m_connections.find(record.source); stream && stream->now)
            addBuffered(record, *stream->now, out);
    }
}

Circumstances Explainer::around(const Pending &pending) const
{
    Circumstances around = m_circumstances.around(pending.drop, m_connections);
    around.next = pending.next;
    return around;
}

Explanation Explainer::explain(const Pending &pending, bool isFresh) const
{
    DropCase dropCase {.drop = pending.drop, .past = pending.past, .around = around(pending)};
    dropCase.around.isFresh = isFresh;
    return DropRules::explain(dropCase);
}

bool Explainer::isHealthKnown(const Circumstances &around) const
{
    const HealthAround &health = around.health;
    const bool staysDown = health.failingUntil && *health.failingUntil > CircumstanceLog::restartLasts;
    return health.wellAfter || health.backAfter || staysDown;
}

Instant Explainer::settlesAt(const Pending &pending) const
{
    if (pending.period)
        return pending.period->dropAt.mono; // it is known in full
    const ConnectionRecord &drop = pending.drop;
    const Instant ended = drop.ended.mono;
    const bool needsHealth = concernsHealth(drop) && m_circumstances.knowsHealthOf(drop.server);
    if (isAnswer(drop.end.ending) && !needsHealth)
        return ended;
    const bool needsNext = drop.end.ending == CloseEnding::Eof && drop.wasOpen() && !pending.isNextKnown;
    if (needsNext)
        return ended + answeredWithin;
    if (needsHealth && !isHealthKnown(around(pending)))
        return ended + settledAfter;
    return ended + (drop.end.ending == CloseEnding::Stale ? staleSettles : wordlessSettles);
}

std::optional<Instant> Explainer::nextDue() const
{
    std::optional<Instant> next;
    for (const Pending &pending : m_pending) {
        const Instant due = settlesAt(pending);
        next = next ? std::min(*next, due) : due;
    }
    return next;
}

std::vector<Explanation> Explainer::advance(Instant now)
{
    std::vector<Explanation> out;
    settle(now, out);
    return out;
}

void Explainer::settleFront(std::vector<Explanation> &out)
{
    const Pending pending = std::move(m_pending.front());
    m_pending.pop_front();
    if (pending.period) {
        out.push_back(*pending.period);
        return;
    }
    Explanation last = explain(pending, false);
    if (m_when == ExplainWhen::Live) {
        if (saysTheSame(last, pending.first))
            return;
        last.revised = true;
    }
    out.push_back(std::move(last));
}

void Explainer::settle(Instant now, std::vector<Explanation> &out)
{
    if (m_when == ExplainWhen::Settled) {
        while (!m_pending.empty() && settlesAt(m_pending.front()) <= now)
            settleFront(out);
        return;
    }
    for (size_t index = 0; index < m_pending.size();) { // live, none waits for another one
        if (settlesAt(m_pending[index]) > now) {
            ++index;
            continue;
        }
        std::rotate(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(index),
                    m_pending.begin() + static_cast<std::ptrdiff_t>(index) + 1);
        settleFront(out);
    }
}

const ConnectionRecord *Explainer::connectionOf(const Explanation &explanation) const
{
    const ConnectionLog::Stream *stream = m_connections.find(explanation.source);
    if (explanation.isPeriod() || !stream)
        return nullptr;
    const auto found = std::ranges::find(stream->past, explanation.dropAt, &ConnectionRecord::ended);
    return found == stream->past.end() ? nullptr : &*found;
}

std::vector<Explanation> Explainer::finish()
{
    std::vector<Explanation> out;
    while (!m_pending.empty())
        settleFront(out);
    std::vector<Explanation> periods = m_quiet.finish();
    if (m_when == ExplainWhen::Settled) {
        std::ranges::move(m_delays.finish(), std::back_inserter(periods));
        for (const auto &[source, stream] : m_connections.streams()) {
            if (stream.now) {
                if (auto buffered = QuietRules::buffered(*stream.now, m_last))
                    periods.push_back(*std::move(buffered));
            }
        }
    } else {
        std::erase_if(periods, [](const Explanation &period) { return !period.revised; });
    }
    std::ranges::stable_sort(periods, {}, [](const Explanation &e) { return e.dropAt.mono; });
    std::ranges::move(periods, std::back_inserter(out));
    m_quiet = {};
    m_delays = {};
    m_connections = {};
    m_circumstances = {};
    return out;
}

} // namespace thumpline
