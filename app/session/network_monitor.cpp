#include "session/network_monitor.h"

#include <QNetworkInformation>

namespace thumpline {

namespace {

/// Only "no network at all" counts: a LAN without a way out may still hold the instance.
bool isReachable(QNetworkInformation::Reachability reachability)
{
    return reachability != QNetworkInformation::Reachability::Disconnected;
}

} // namespace

SystemNetworkMonitor::SystemNetworkMonitor(QObject *parent)
    : NetworkMonitor(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *network = QNetworkInformation::instance();
    m_online = isReachable(network->reachability());
    connect(network, &QNetworkInformation::reachabilityChanged, this, [this](auto reachability) {
        const bool online = isReachable(reachability);
        if (online == m_online)
            return;
        m_online = online;
        Q_EMIT onlineChanged(online);
    });
}

} // namespace thumpline
