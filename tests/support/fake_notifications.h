#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace thumpline {

/// A notification as the service was asked for it.
struct AskedNotification
{
    uint id = 0; ///< that it got
    uint replaces = 0;
    QString application {};
    QString title {};
    QString body {};
    QStringList actions {};
    QVariantMap hints {};
};

/// `org.freedesktop.Notifications` that shows nothing, and remembers all.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit FakeNotifications(const QDBusConnection &bus, const QStringList &capabilities = {},
                               QObject *parent = nullptr)
        : QObject(parent)
        , m_bus(bus)
        , m_capabilities(capabilities)
    {}
    ~FakeNotifications() override { leave(); }

    bool come()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    void leave() { m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")); }

    std::vector<AskedNotification> asked {};
    QList<uint> closed {};

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int expires)
    {
        Q_UNUSED(icon)
        Q_UNUSED(expires)
        const uint id = replaces != 0 ? replaces : ++m_lastId;
        asked.push_back({id, replaces, application, title, body, actions, hints});
        return id;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    uint m_lastId = 40;
};

} // namespace thumpline
