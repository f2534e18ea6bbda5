#include "diagnosis/alert_watch.h"

#include <algorithm>
#include <utility>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

const QByteArray networkKey = QByteArrayLiteral("network");

QByteArray placeOf(const QUrl &server)
{
    const int port = server.scheme() == QLatin1StringView("http") ? 80 : 443;
    return server.host().toUtf8() + ':' + QByteArray::number(server.port(port));
}

QString hostOf(const QUrl &server)
{
    const int port = server.port();
    return port < 0 ? server.host() : server.host() + u':' + QString::number(port);
}

QByteArray healthKey(const QByteArray &place)
{
    return "health " + place; // no source id has a blank
}

} // namespace

QByteArray AlertSubject::topic() const
{
    switch (kind) {
    case AlertSubject::Kind::Stream:
        return "down " + server;
    case AlertSubject::Kind::Health:
        return "health " + server;
    case AlertSubject::Kind::Network:
        return networkKey;
    }
    Q_UNREACHABLE();
    return {};
}

QString AlertSubject::name() const
{
    switch (kind) {
    case AlertSubject::Kind::Stream:
        return AlertText::nameOf(label, host);
    case AlertSubject::Kind::Health:
        return AlertText::serviceNameOf(host);
    case AlertSubject::Kind::Network:
        return AlertText::networkName();
    }
    Q_UNREACHABLE();
    return {};
}

std::chrono::seconds AlertSubject::settles() const
{
    return kind == AlertSubject::Kind::Network ? 20s : 10s; // streams need a while to connect again
}

// --- what happens

AlertSubject *AlertWatch::subject(const QByteArray &key)
{
    const auto found = m_subjects.find(key);
    if (found != m_subjects.end())
        return &found->second;
    return m_subjects.size() < maxSubjects ? &m_subjects[key] : nullptr;
}

void AlertWatch::add(const SessionRecord &record)
{
    if (const auto *started = std::get_if<SourceStarted>(&record.body)) {
        if (AlertSubject *stream = subject(record.source)) {
            *stream = {.source = record.source,
                       .server = placeOf(started->server),
                       .host = hostOf(started->server),
                       .label = started->target.label()};
        }
    } else if (const auto *change = std::get_if<StateChanged>(&record.body)) {
        addState(record, *change);
    } else if (std::holds_alternative<Dropped>(record.body)) { // the state follows; what explains it comes between
        const auto found = m_subjects.find(record.source);
        if (found != m_subjects.end() && found->second.runs)
            begin(found->second, record.at);
    } else if (const auto *gap = std::get_if<GapFound>(&record.body)) {
        const auto found = m_subjects.find(record.source);
        if (found != m_subjects.end() && found->second.outage)
            found->second.outage->losses.add(*gap);
    } else if (const auto *sample = std::get_if<HealthSample>(&record.body)) {
        addHealth(*sample, record.at);
    } else if (const auto *network = std::get_if<NetworkChanged>(&record.body)) {
        addNetwork(*network, record.at);
    }
}

void AlertWatch::addState(const SessionRecord &record, const StateChanged &change)
{
    const auto found = m_subjects.find(record.source);
    if (found == m_subjects.end())
        return;
    AlertSubject &stream = found->second;
    stream.runs = change.state != SessionState::Stopped;
    switch (change.state) {
    case SessionState::Stopped: // by the user
        dismiss(stream);
        return;
    case SessionState::Live:
    case SessionState::Late:
        comeBack(stream, record.at);
        return;
    case SessionState::Connecting:
    case SessionState::Waiting:
    case SessionState::Stale:
        begin(stream, record.at);
        stream.outage->failed = false;
        return;
    case SessionState::Failed:
        begin(stream, record.at);
        stream.outage->failed = true;
        return;
    }
}

void AlertWatch::addHealth(const HealthSample &sample, const Stamp &at)
{
    AlertSubject *service = subject(healthKey(placeOf(sample.server)));
    if (!service)
        return;
    service->kind = AlertSubject::Kind::Health;
    service->host = hostOf(sample.server);
    service->server = placeOf(sample.server);
    const bool isBad = sample.state == HealthState::Down || sample.state == HealthState::Degraded;
    if (sample.state == HealthState::Ok) {
        service->runs = true;
        service->badSamples = 0;
        comeBack(*service, at);
    } else if (isBad && !sample.cached && service->runs) { // one that was never well is told by the window alone
        begin(*service, at);
        service->sample = sample;
        ++service->badSamples;
    }
}

void AlertWatch::addNetwork(const NetworkChanged &change, const Stamp &at)
{
    AlertSubject *network = subject(networkKey);
    if (!network)
        return;
    network->kind = AlertSubject::Kind::Network;
    switch (change.state) {
    case NetworkState::Offline:
        if (std::exchange(m_offline, true))
            return; // each stream tells the same
        begin(*network, at);
        for (auto &[key, other] : m_subjects) {
            if (other.kind == AlertSubject::Kind::Stream && other.outage && !other.outage->back)
                other.outage->offline = true;
        }
        return;
    case NetworkState::Online:
        if (!std::exchange(m_offline, false))
            return;
        comeBack(*network, at);
        restartWaiting(at.mono);
        return;
    case NetworkState::Suspended:
        m_asleep = true;
        return;
    case NetworkState::Resumed:
        m_asleep = false;
        restartWaiting(at.mono);
        return;
    }
}

void AlertWatch::explain(const Explanation &explanation)
{
    const auto found = m_subjects.find(explanation.source);
    if (explanation.isPeriod() || found == m_subjects.end() || !found->second.outage)
        return;
    AlertOutage &outage = *found->second.outage;
    if (explanation.dropAt.mono < outage.since.mono)
        return; // of an earlier one, revised
    outage.latest = explanation;
    const bool knowsMore = outage.explanation && !outage.explanation->rule.isKnown() && explanation.rule.isKnown();
    if (!outage.explanation || outage.explanation->dropAt == explanation.dropAt || knowsMore)
        outage.explanation = explanation;
}

void AlertWatch::begin(AlertSubject &subject, const Stamp &at) const
{
    std::optional<AlertOutage> &outage = subject.outage;
    const bool isUntold
        = outage && !outage->heldBack && (outage->told == AlertTold::No || outage->told == AlertTold::Covered);
    if (isUntold && outage->back) {
        // Nobody waits for the end of that one. It is over if it was back for good, or for longer than it was away: one
        // second to connect, and one in a while to connect again, make no minute.
        const auto up = at.mono - outage->back->mono;
        if (up >= subject.settles() || up >= outage->back->mono - outage->since.mono)
            outage.reset();
    }
    if (!outage)
        outage = AlertOutage {.since = at, .countsFrom = at.mono};
    outage->back.reset(); // it was not back for good
    outage->offline = outage->offline || m_offline;
}

void AlertWatch::comeBack(AlertSubject &subject, const Stamp &at)
{
    if (subject.outage && !subject.outage->back)
        subject.outage->back = at;
}

void AlertWatch::dismiss(AlertSubject &subject)
{
    const std::optional<AlertOutage> ended = std::exchange(subject.outage, std::nullopt);
    if (!ended || ended->told != AlertTold::Yes)
        return;
    const QByteArray topic = subject.topic();
    const bool othersStand = std::ranges::any_of(m_subjects, [&](const auto &entry) {
        const AlertSubject &other = entry.second;
        return other.outage && other.outage->told == AlertTold::Yes && other.topic() == topic;
    });
    if (!othersStand)
        m_dismissed.push_back(topic);
}

void AlertWatch::forget(const SourceId &source)
{
    const auto found = m_subjects.find(source);
    if (found == m_subjects.end())
        return;
    dismiss(found->second);
    const QByteArray server = found->second.server;
    m_subjects.erase(found);
    const bool wasLast = std::ranges::none_of(m_subjects, [&](const auto &entry) {
        return entry.second.kind == AlertSubject::Kind::Stream && entry.second.server == server;
    });
    const auto service = m_subjects.find(healthKey(server));
    if (!wasLast || service == m_subjects.end())
        return;
    dismiss(service->second);
    m_subjects.erase(service);
}

bool AlertWatch::isHealthBad(const QByteArray &server) const
{
    const auto found = m_subjects.find(healthKey(server));
    return found != m_subjects.end() && found->second.outage && !found->second.outage->back;
}

int AlertWatch::running(const QByteArray &server) const
{
    return static_cast<int>(std::ranges::count_if(m_subjects, [&](const auto &entry) {
        const AlertSubject &stream = entry.second;
        return stream.kind == AlertSubject::Kind::Stream && stream.runs
            && (server.isEmpty() || stream.server == server);
    }));
}

/// What had begun before is given the whole time anew: streams connect again now.
void AlertWatch::restartWaiting(Instant now)
{
    for (auto &[key, subject] : m_subjects) {
        if (subject.outage && subject.kind != AlertSubject::Kind::Network)
            subject.outage->countsFrom = now;
    }
}

} // namespace thumpline
