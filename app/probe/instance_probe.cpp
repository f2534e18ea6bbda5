#include "probe/instance_probe.h"

#include "health/health_poller.h"
#include "probe/address_lookup.h"
#include "probe/family_check.h"
#include "probe/redirect_walk.h"
#include "probe/token_check.h"
#include "probe/upgrade_check.h"

#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

InstanceProbe::InstanceProbe(Clock &clock, TransportFactory &factory, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_factory(factory)
    , m_ticks(clock.makeAlarm())
{
    connect(m_ticks.get(), &Alarm::due, this, &InstanceProbe::tick);
}

InstanceProbe::~InstanceProbe() = default;

void InstanceProbe::start(const ProbeRequest &request)
{
    Q_ASSERT(m_report.steps.empty());
    m_request = request;
    m_report = emptyReport(request, m_clock.stamp());
    QMetaObject::invokeMethod(this, &InstanceProbe::beginNext, Qt::QueuedConnection);
}

void InstanceProbe::skipWait()
{
    if (m_done || m_report.steps.empty())
        return;
    m_request.waitForHeartbeat = false;
    if (current().id == ProbeStepId::Heartbeat && current().state == StepState::Running)
        skip(SkipReason::NotAsked);
}

void InstanceProbe::cancel()
{
    if (m_done)
        return;
    m_report.cancelled = true;
    letTasksGo();
    for (; m_at < m_report.steps.size(); ++m_at) {
        if (current().state != StepState::Pending && current().state != StepState::Running)
            continue;
        current().state = StepState::Skipped;
        current().skipped = SkipReason::Cancelled;
        Q_EMIT stepChanged(current());
    }
    end();
}

void InstanceProbe::beginNext()
{
    if (m_done)
        return;
    if (current().state != StepState::Pending) {
        if (++m_at == m_report.steps.size()) {
            end();
            return;
        }
    }
    if (const auto reason = reasonToSkip(current().id)) {
        skip(*reason);
        return;
    }
    current().state = StepState::Running;
    current().began = m_clock.stamp();
    Q_EMIT stepChanged(current());
    run(current().id);
}

void InstanceProbe::run(ProbeStepId id)
{
    switch (id) {
    case ProbeStepId::Instance:
        runInstance();
        return;
    case ProbeStepId::Dns: {
        auto lookup = std::make_unique<AddressLookup>(m_clock);
        lookup->start(streamingServer().host(QUrl::FullyEncoded));
        watch(std::move(lookup));
        return;
    }
    case ProbeStepId::Ipv4:
        runFamily(QAbstractSocket::IPv4Protocol);
        return;
    case ProbeStepId::Ipv6:
        runFamily(QAbstractSocket::IPv6Protocol);
        return;
    case ProbeStepId::Redirects: {
        auto walk = std::make_unique<RedirectWalk>(m_clock);
        walk->start(m_report.instance().server, streamingServer());
        watch(std::move(walk));
        return;
    }
    case ProbeStepId::Health:
        runHealth();
        return;
    case ProbeStepId::Certificate:
        runCertificate();
        return;
    case ProbeStepId::Token: {
        auto check = std::make_unique<TokenCheck>();
        check->start(m_request.server, m_request.token);
        watch(std::move(check));
        return;
    }
    case ProbeStepId::Sse:
        runStream(TransportKind::Sse);
        return;
    case ProbeStepId::Upgrade:
        runUpgrade();
        return;
    case ProbeStepId::WebSocket:
        runStream(TransportKind::WebSocket);
        return;
    case ProbeStepId::Heartbeat:
        runHeartbeat();
        return;
    }
    Q_UNREACHABLE();
}

/// What is known before a step begins that makes it pointless.
std::optional<SkipReason> InstanceProbe::reasonToSkip(ProbeStepId id) const
{
    const auto familyReason = [this](QAbstractSocket::NetworkLayerProtocol family) -> std::optional<SkipReason> {
        if (m_isProxied)
            return SkipReason::Proxy;
        const auto *found = m_report.facts<AddressFacts>(ProbeStepId::Dns);
        const QList<QHostAddress> addresses = found ? found->of(family) : QList<QHostAddress> {};
        if (addresses.isEmpty())
            return SkipReason::NoAddress;
        return FamilyCheck::hasRoute(addresses.front()) ? std::nullopt : std::optional {SkipReason::NoRoute};
    };
    const InstanceInfo info = m_report.instance();
    switch (id) {
    case ProbeStepId::Instance:
        return std::nullopt;
    case ProbeStepId::Dns:
        return m_isProxied ? std::optional {SkipReason::Proxy} : std::nullopt;
    case ProbeStepId::Ipv4:
        return familyReason(QAbstractSocket::IPv4Protocol);
    case ProbeStepId::Ipv6:
        return familyReason(QAbstractSocket::IPv6Protocol);
    case ProbeStepId::Certificate:
        return streamingServer().scheme() == "https"_L1 ? std::nullopt : std::optional {SkipReason::PlainHttp};
    case ProbeStepId::Token:
        return m_request.token.isEmpty() ? std::optional {SkipReason::NoToken} : std::nullopt;
    case ProbeStepId::Sse:
        if (info.family != ServerFamily::Unknown && !info.hasSse())
            return SkipReason::NotOffered;
        break;
    case ProbeStepId::Heartbeat:
        if (!m_request.waitForHeartbeat)
            return SkipReason::NotAsked;
        return m_sse && m_sse->facts().opened ? std::nullopt : std::optional {SkipReason::NotOpen};
    case ProbeStepId::Redirects:
    case ProbeStepId::Health:
    case ProbeStepId::Upgrade:
    case ProbeStepId::WebSocket:
        break;
    }
    return isUnreachable() ? std::optional {SkipReason::Unreachable} : std::nullopt;
}

/// Every address that could be tried failed, before a request could be sent.
bool InstanceProbe::isUnreachable() const
{
    if (m_isProxied)
        return false;
    const auto *found = m_report.facts<AddressFacts>(ProbeStepId::Dns);
    if (!found || found->addresses.isEmpty())
        return true;
    bool anyTried = false;
    for (const ProbeStepId id : {ProbeStepId::Ipv4, ProbeStepId::Ipv6}) {
        const auto *family = m_report.facts<FamilyFacts>(id);
        if (family && !family->failure)
            return false;
        anyTried = anyTried || family;
    }
    return anyTried; // without a way for any of them, connections shall tell in their own words
}

void InstanceProbe::runInstance()
{
    m_lookup = std::make_unique<InstanceLookup>();
    connect(m_lookup.get(), &InstanceLookup::finished, this, [this](const InstanceInfo &info, const QString &problem) {
        finishStep(InstanceFacts {.info = info, .problem = problem});
        m_isProxied = proxyFor(streamingServer()).type() != QNetworkProxy::NoProxy;
    });
    m_lookup->start(m_request.server);
}

void InstanceProbe::runFamily(QAbstractSocket::NetworkLayerProtocol family)
{
    const auto *found = m_report.facts<AddressFacts>(ProbeStepId::Dns);
    Q_ASSERT(found); // reasonToSkip() has looked
    auto check = std::make_unique<FamilyCheck>(m_clock);
    check->start(streamingServer(), found->of(family).front());
    watch(std::move(check));
}

void InstanceProbe::runHealth()
{
    m_health = std::make_unique<HealthPoller>(streamingServer(), m_clock);
    connect(m_health.get(), &HealthPoller::sampled, this, [this](const HealthSample &sample) {
        m_health->stop();
        finishStep(sample);
    });
    m_health->start();
}

/// Seen on the way: of a connection to one address, or (through a proxy) of the question for the health.
void InstanceProbe::runCertificate()
{
    CertificateFacts facts;
    for (const ProbeStepId id : {ProbeStepId::Ipv4, ProbeStepId::Ipv6}) {
        const auto *family = m_report.facts<FamilyFacts>(id);
        const bool told = family && (family->certificate || (family->failure && family->failure->tlsProblem));
        if (!told || (facts.certificate && !family->failure))
            continue;
        facts = {.certificate = family->certificate, .tlsProtocol = family->tlsProtocol, .failure = family->failure};
    }
    const auto *health = m_report.facts<HealthSample>(ProbeStepId::Health);
    if (!facts.certificate && !facts.failure && health) {
        facts.certificate = health->certificate;
        if (health->error && health->error->ending == CloseEnding::Tls)
            facts.failure = health->error;
        if (facts.failure && !facts.failure->certificates.isEmpty())
            facts.certificate = facts.failure->certificates.front();
    }
    if (facts.certificate || facts.failure)
        finishStep(facts);
    else
        skip(SkipReason::Unreachable);
}

void InstanceProbe::runUpgrade()
{
    auto check = std::make_unique<UpgradeCheck>(m_clock);
    check->start(streamingServer(), onlyTarget(), m_request.token);
    watch(std::move(check));
}

void InstanceProbe::runStream(TransportKind kind)
{
    auto &stream = kind == TransportKind::Sse ? m_sse : m_webSocket;
    stream = std::make_unique<StreamWatch>(kind, m_factory, m_clock);
    StreamWatch *watched = stream.get();
    connect(watched, &StreamWatch::settled, this, [this, watched] { finishStep(watched->facts()); });
    watched->start({.server = streamingServer(),
                    .target = m_request.target,
                    .token = m_request.token,
                    .webSocketStyle = onlyTarget() ? WebSocketStyle::Seed : WebSocketStyle::Multiplexed});
}

void InstanceProbe::runHeartbeat()
{
    connect(m_sse.get(), &StreamWatch::heartbeatKnown, this, &InstanceProbe::endHeartbeat);
    if (m_sse->facts().firstHeartbeat || !m_sse->isOpen())
        endHeartbeat();
    else
        tick();
}

void InstanceProbe::tick()
{
    const Instant opened = m_sse->facts().opened.value_or(Stamp {}).mono;
    const auto time = std::chrono::floor<std::chrono::milliseconds>(m_clock.now() - opened);
    if (time >= m_request.heartbeatPatience) {
        endHeartbeat();
        return;
    }
    Q_EMIT waited(time, m_request.heartbeatPatience);
    const std::chrono::milliseconds next = std::chrono::floor<std::chrono::seconds>(time) + 1s;
    m_ticks->setDue(opened + std::min(next, m_request.heartbeatPatience));
}

void InstanceProbe::endHeartbeat()
{
    if (current().id != ProbeStepId::Heartbeat || current().state != StepState::Running)
        return;
    m_ticks->cancel();
    const StreamFacts &seen = m_sse->facts();
    const auto open = std::chrono::floor<std::chrono::milliseconds>(m_clock.now() - seen.opened->mono);
    finishStep(HeartbeatFacts {.after = seen.firstHeartbeat, .waited = seen.firstHeartbeat.value_or(open)});
}

void InstanceProbe::watch(std::unique_ptr<ProbeTask> task)
{
    m_task = std::move(task);
    connect(m_task.get(), &ProbeTask::done, this, [this](const StepFacts &facts) { finishStep(facts); });
}

void InstanceProbe::finishStep(StepFacts facts)
{
    if (m_done || current().state != StepState::Running)
        return;
    if (m_task)
        m_task.release()->deleteLater(); // this may be its own signal; its connection ends with it
    current().facts = std::move(facts);
    current().state = StepState::Done;
    current().ended = m_clock.stamp();
    Q_EMIT stepChanged(current());
    // Later: what has just told its facts may be deleted by the next step.
    QMetaObject::invokeMethod(this, &InstanceProbe::beginNext, Qt::QueuedConnection);
}

void InstanceProbe::skip(SkipReason reason)
{
    m_ticks->cancel();
    current().state = StepState::Skipped;
    current().skipped = reason;
    current().ended = m_clock.stamp();
    Q_EMIT stepChanged(current());
    QMetaObject::invokeMethod(this, &InstanceProbe::beginNext, Qt::QueuedConnection);
}

/// What the streams have shown since their steps ended: a late first byte, a drop.
void InstanceProbe::refreshStreams()
{
    for (const StreamWatch *stream : {m_sse.get(), m_webSocket.get()}) {
        if (!stream)
            continue;
        const ProbeStepId id
            = stream->facts().transport == TransportKind::Sse ? ProbeStepId::Sse : ProbeStepId::WebSocket;
        ProbeStep &step = m_report.steps[static_cast<size_t>(id)];
        if (step.state == StepState::Skipped || step.facts == StepFacts {stream->facts()})
            continue;
        step.facts = stream->facts();
        Q_EMIT stepChanged(step);
    }
}

void InstanceProbe::stopStreams()
{
    for (StreamWatch *stream : {m_sse.get(), m_webSocket.get()}) {
        if (stream)
            stream->stop();
    }
}

/// They may be in the midst of telling something: they go with this.
void InstanceProbe::letTasksGo()
{
    m_ticks->cancel();
    if (m_task)
        m_task->disconnect(this);
    if (m_lookup)
        m_lookup->disconnect(this);
    if (m_health)
        m_health->stop();
}

void InstanceProbe::end()
{
    if (std::exchange(m_done, true))
        return;
    stopStreams();
    refreshStreams();
    m_report.ended = m_clock.stamp();
    Q_EMIT finished(m_report);
}

QUrl InstanceProbe::streamingServer() const
{
    const InstanceInfo info = m_report.instance();
    return info.streamingServer.isEmpty() ? m_request.server : info.streamingServer;
}

/// As the window and `watch` do it: servers that know no subscriptions are told the stream in the URL.
std::optional<StreamTarget> InstanceProbe::onlyTarget() const
{
    return m_report.instance().hasMultiplexing() ? std::nullopt : std::optional {m_request.target};
}

} // namespace thumpline
