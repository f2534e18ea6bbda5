#include "probe/probe_report.h"

#include <algorithm>

namespace thumpline {

QByteArray toKey(ProbeStepId step)
{
    switch (step) {
    case ProbeStepId::Instance:
        return "instance";
    case ProbeStepId::Dns:
        return "dns";
    case ProbeStepId::Ipv4:
        return "ipv4";
    case ProbeStepId::Ipv6:
        return "ipv6";
    case ProbeStepId::Redirects:
        return "redirects";
    case ProbeStepId::Health:
        return "health";
    case ProbeStepId::Certificate:
        return "certificate";
    case ProbeStepId::Token:
        return "token";
    case ProbeStepId::Sse:
        return "sse";
    case ProbeStepId::Upgrade:
        return "upgrade";
    case ProbeStepId::WebSocket:
        return "websocket";
    case ProbeStepId::Heartbeat:
        return "heartbeat";
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray toKey(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return "pending";
    case StepState::Running:
        return "running";
    case StepState::Done:
        return "done";
    case StepState::Skipped:
        return "skipped";
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray toKey(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NotAsked:
        return "not-asked";
    case SkipReason::NoToken:
        return "no-token";
    case SkipReason::NotOffered:
        return "not-offered";
    case SkipReason::Proxy:
        return "proxy";
    case SkipReason::PlainHttp:
        return "plain-http";
    case SkipReason::NoAddress:
        return "no-address";
    case SkipReason::NoRoute:
        return "no-route";
    case SkipReason::Unreachable:
        return "unreachable";
    case SkipReason::NotOpen:
        return "not-open";
    case SkipReason::Cancelled:
        return "cancelled";
    }
    Q_UNREACHABLE();
    return {};
}

QList<QHostAddress> AddressFacts::of(QAbstractSocket::NetworkLayerProtocol family) const
{
    QList<QHostAddress> found;
    std::ranges::copy_if(addresses, std::back_inserter(found),
                         [family](const QHostAddress &address) { return address.protocol() == family; });
    return found;
}

std::optional<std::chrono::milliseconds> ProbeStep::took() const
{
    if (!began || !ended)
        return std::nullopt;
    return std::chrono::floor<std::chrono::milliseconds>(ended->mono - began->mono);
}

const ProbeStep *ProbeReport::step(ProbeStepId id) const
{
    const auto found = std::ranges::find(steps, id, &ProbeStep::id);
    return found == steps.end() ? nullptr : &*found;
}

InstanceInfo ProbeReport::instance() const
{
    if (const auto *known = facts<InstanceFacts>(ProbeStepId::Instance))
        return known->info;
    InstanceInfo info;
    info.server = server;
    info.streamingServer = server;
    return info;
}

ProbeReport emptyReport(const ProbeRequest &request, const Stamp &began)
{
    ProbeReport report {
        .server = request.server, .target = request.target, .hasToken = !request.token.isEmpty(), .began = began};
    report.steps.resize(probeSteps.size()); // made in place: moved ones make GCC 12 warn of the variant, in vain
    for (size_t i = 0; i < probeSteps.size(); ++i)
        report.steps[i].id = probeSteps[i];
    return report;
}

} // namespace thumpline
