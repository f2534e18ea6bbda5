#include "diagnosis/circumstances.h"

#include <algorithm>
#include <map>

namespace thumpline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr size_t maxLooks = 64;
constexpr size_t maxNews = 32;
constexpr qsizetype maxTrails = 200;
// A look that failed a little before the drop belongs to it: the service stopped answering before it let go.
constexpr auto failsEarly = 5s;
constexpr auto failsLate = 60s;
// What the system says of its network comes by another way than the end of a connection.
constexpr auto networkLag = 10s;

milliseconds between(Instant from, Instant to)
{
    return std::chrono::floor<milliseconds>(to - from);
}

template<typename Value>
void push(std::deque<Value> &values, Value value, size_t most)
{
    values.push_back(std::move(value));
    if (values.size() > most)
        values.pop_front();
}

QString placeOf(const QUrl &server)
{
    const QString host = server.host();
    return host.isEmpty() ? QString() : u"%1:%2"_s.arg(host).arg(server.port(server.scheme() == "http"_L1 ? 80 : 443));
}

/// Whether one host is the other's streaming host: `streaming.example.org` and `example.org`.
bool belongTogether(const QString &a, const QString &b)
{
    const QString hostA = a.section(u':', 0, -2);
    const QString hostB = b.section(u':', 0, -2);
    return hostA.endsWith(u'.' + hostB) || hostB.endsWith(u'.' + hostA);
}

bool isFailing(const HealthSample &sample)
{
    switch (sample.state) {
    case HealthState::Down:
        return true;
    case HealthState::Degraded:
        return sample.httpStatus.value_or(0) >= 500;
    case HealthState::Ok:
    case HealthState::Unavailable:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

bool isSilent(const ConnectionRecord &record)
{
    return record.end.ending == CloseEnding::Stale;
}

/// Whether a stream was open just before the drop, and whether it ended with it.
struct Neighbour
{
    bool wasOpen = false;
    bool ended = false;
};

Neighbour neighbourOf(const ConnectionLog::Stream &stream, const ConnectionRecord &drop)
{
    const Instant before = drop.ended.mono - CircumstanceLog::together;
    // A stalled drop is found out late: the other one may have been found out, and opened again, long before.
    const Instant reference = isSilent(drop) ? std::min(before, drop.silentSince()) : before;
    for (const ConnectionRecord &past : stream.past) {
        if (!past.wasOpen() || !past.opened || past.opened->mono > reference || past.ended.mono < reference)
            continue;
        if (past.end.ending == CloseEnding::Local)
            return {}; // we closed it: it says nothing
        const auto apart = past.ended.mono - drop.ended.mono;
        const auto silentApart = past.silentSince() - drop.silentSince();
        const bool together = std::chrono::abs(apart) <= CircumstanceLog::together;
        const bool stalled = isSilent(past) && std::chrono::abs(silentApart) <= CircumstanceLog::silentTogether;
        const bool bothSilent = isSilent(drop) && std::chrono::abs(silentApart) <= CircumstanceLog::silentTogether;
        return {.wasOpen = true, .ended = together || stalled || bothSilent};
    }
    return {.wasOpen = stream.isOpen() && stream.now->opened->mono <= reference, .ended = false};
}

/// Whether an attempt came to no other machine at all.
bool reachedNobody(const ConnectionRecord &attempt)
{
    const CloseReason &end = attempt.end;
    const bool noAnswer = end.ending == CloseEnding::Timeout && end.phase < ClosePhase::Tls;
    const bool nobody = end.ending == CloseEnding::Unresolved || end.ending == CloseEnding::Unreachable || noAnswer;
    return nobody && !attempt.wasOpen() && end.proxy.isEmpty();
}

/// Whether a stream could reach its instance at the time of an attempt that reached nobody.
struct Reach
{
    bool wasOpen = false; ///< then
    bool failed = false; ///< about then
    bool openBefore = false; ///< at any time
};

Reach reachOf(const ConnectionLog::Stream &stream, Instant at)
{
    Reach reach {.wasOpen = stream.isOpen() && stream.now->opened->mono <= at};
    for (const ConnectionRecord &past : stream.past) {
        reach.openBefore = reach.openBefore || past.wasOpen();
        if (past.opened && past.opened->mono <= at && past.ended.mono >= at)
            reach.wasOpen = true;
        const bool about = std::chrono::abs(past.ended.mono - at) <= CircumstanceLog::unreachedTogether;
        reach.failed = reach.failed || (about && reachedNobody(past));
    }
    return reach;
}

} // namespace

void CircumstanceLog::add(const SessionRecord &record, const ConnectionLog &connections)
{
    if (m_last && record.at.mono < *m_last - 1s) { // another run begins: its clock has nothing to do with the last one
        m_clocks = {};
        m_network.clear();
        m_sleeps.clear();
        m_health.clear();
    }
    m_last = record.at.mono;
    if (const auto slept = m_clocks.note(record.at))
        push(m_sleeps, {record.at.mono, *slept}, maxNews);
    if (const auto *change = std::get_if<NetworkChanged>(&record.body)) {
        push(m_network, {record.at.mono, change->state}, maxNews);
    } else if (const auto *sample = std::get_if<HealthSample>(&record.body)) {
        if (sample->state == HealthState::Unavailable)
            return;
        QString place = placeOf(sample->server);
        if (const ConnectionLog::Stream *stream = connections.find(record.source); stream && place.isEmpty())
            place = placeOf(stream->started.server);
        if (std::ssize(m_health) >= maxTrails && !m_health.contains(place))
            m_health.clear();
        const HealthState state = isFailing(*sample) ? HealthState::Down : HealthState::Ok;
        push(m_health[place], {record.at.mono, state, sample->httpStatus}, maxLooks);
    }
}

const CircumstanceLog::Trail *CircumstanceLog::trailOf(const QUrl &server) const
{
    const QString place = placeOf(server);
    if (const auto exact = m_health.find(place); exact != m_health.cend())
        return &exact->second;
    for (const auto &[other, trail] : m_health) {
        if (other.isEmpty() || belongTogether(other, place))
            return &trail;
    }
    return nullptr;
}

HealthAround CircumstanceLog::healthAround(const ConnectionRecord &drop) const
{
    HealthAround around;
    const Trail *trail = trailOf(drop.server);
    if (!trail)
        return around;
    const Instant at = drop.ended.mono;
    for (const Look &look : *trail) {
        if (look.at < at - failsEarly) {
            around.before = look.state;
        } else if (look.state == HealthState::Down) {
            if (!around.failedAfter && look.at <= at + failsLate && !around.wellAfter) {
                around.failedAfter = between(at, look.at);
                around.failedStatus = look.status;
            }
            if (!around.backAfter)
                around.failingUntil = between(at, look.at);
        } else if (look.state == HealthState::Ok && look.at >= at) {
            std::optional<milliseconds> &first = around.failedAfter ? around.backAfter : around.wellAfter;
            if (!first)
                first = between(at, look.at);
        }
    }
    return around;
}

void CircumstanceLog::addNetwork(const ConnectionRecord &drop, Circumstances &around) const
{
    const Instant from = std::min(drop.silentSince() - 1s, drop.ended.mono - networkLag);
    const Instant to = drop.ended.mono + networkLag;
    bool offline = false; // as of the drop
    for (const NetworkNews &news : m_network) {
        if (news.at > to)
            break;
        switch (news.state) {
        case NetworkState::Offline:
            offline = true;
            break;
        case NetworkState::Online:
            offline = offline && news.at > from; // back before it began: it was not that
            break;
        case NetworkState::Suspended:
        case NetworkState::Resumed:
            around.suspended = around.suspended || news.at >= from;
            break;
        }
    }
    around.offline = offline;
    for (const Sleep &sleep : m_sleeps) {
        if (sleep.at >= from && sleep.at <= to)
            around.slept = sleep.slept;
    }
}

void CircumstanceLog::addOthers(const ConnectionRecord &drop, const ConnectionLog &connections, Circumstances &around)
{
    std::map<QString, bool> instances; // those with an open stream → all of them ended
    const QString place = placeOf(drop.server);
    for (const auto &[source, stream] : connections.streams()) {
        if (source == drop.source)
            continue;
        const Neighbour neighbour = neighbourOf(stream, drop);
        if (!neighbour.wasOpen)
            continue;
        const QString other = placeOf(stream.started.server);
        if (other == place) {
            ++around.siblings;
            around.siblingsEnded += neighbour.ended ? 1 : 0;
            continue;
        }
        const auto known = instances.emplace(other, true).first;
        known->second = known->second && neighbour.ended;
    }
    around.instances = static_cast<int>(instances.size());
    around.instancesEnded
        = static_cast<int>(std::ranges::count_if(instances, [](const auto &instance) { return instance.second; }));
}

void CircumstanceLog::addReach(const ConnectionRecord &drop, const ConnectionLog &connections, Circumstances &around)
{
    std::map<QString, Reach> instances;
    const QString place = placeOf(drop.server);
    for (const auto &[source, stream] : connections.streams()) {
        const QString other = placeOf(stream.started.server);
        if (other == place)
            continue;
        const Reach reach = reachOf(stream, drop.ended.mono);
        Reach &all = instances[other];
        all.wasOpen = all.wasOpen || reach.wasOpen;
        all.failed = all.failed || reach.failed;
        all.openBefore = all.openBefore || reach.openBefore;
    }
    for (const auto &[other, reach] : instances) {
        around.reached += reach.wasOpen ? 1 : 0;
        around.unreached += !reach.wasOpen && reach.failed ? 1 : 0;
        around.unreachedWasOpen = around.unreachedWasOpen || (!reach.wasOpen && reach.failed && reach.openBefore);
    }
}

Circumstances CircumstanceLog::around(const ConnectionRecord &drop, const ConnectionLog &connections) const
{
    Circumstances around;
    around.health = healthAround(drop);
    addNetwork(drop, around);
    if (drop.wasOpen())
        addOthers(drop, connections, around);
    else if (reachedNobody(drop))
        addReach(drop, connections, around);
    return around;
}

} // namespace thumpline
