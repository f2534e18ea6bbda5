#pragma once

#include <QObject>

namespace thumpline {

/// What the system says of its network: online until it says otherwise.
///
/// It is a hint, never a reason not to try: sessions wait for it only after an attempt has failed, and not for ever.
class NetworkMonitor : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isOnline() const = 0;

Q_SIGNALS:
    void onlineChanged(bool online);
};

/// The system's network, where Qt has a backend for it (NetworkManager, GLib); else online for ever.
///
/// Thread: made in the main thread, whose event loop the backends need; may be moved to another one then.
class SystemNetworkMonitor final : public NetworkMonitor
{
    Q_OBJECT
public:
    explicit SystemNetworkMonitor(QObject *parent = nullptr);
    [[nodiscard]] bool isOnline() const override { return m_online; }

private:
    bool m_online = true;
};

} // namespace thumpline
