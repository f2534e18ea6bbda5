#pragma once

#include "ui/desktop/desktop_notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>

#include <optional>

class QDBusError;
class QDBusPendingCallWatcher;

namespace thumpline {

/// Notifications by `org.freedesktop.Notifications`, which the desktops of Linux and the BSDs offer.
///
/// Asks what the service can do when it begins, and anew when another one takes the name. A notification of a topic that
/// still stands is replaced in place. The body is escaped where the service reads it as markup, and only there; actions
/// are sent only where it shows them.
/// Thread: GUI; every call is asynchronous. Source: Desktop Notifications Specification 1.2.
class DbusNotifier final : public DesktopNotifier
{
    Q_OBJECT
public:
    /// A bus that is not connected: Missing.
    explicit DbusNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DbusNotifier() override;

    [[nodiscard]] State state() const override { return m_state; }
    void show(const DesktopNotice &notice) override;
    void withdraw(const QByteArray &topic) override;

private Q_SLOTS: // connected by name, as QDBusConnection wants it
    void handleAction(uint id, const QString &action);
    void handleToken(uint id, const QString &token);
    void handleClosed(uint id, uint reason);

private:
    /// A topic whose notification stands, or is on its way.
    struct Standing
    {
        uint id = 0; ///< 0: none yet
        bool isSending = false;
        bool withdrawWhenSent = false;
        std::optional<DesktopNotice> next {}; ///< came while one was on its way, whose id it needs
    };

    void ask();
    void handleCapabilities(QDBusPendingCallWatcher &call);
    void handleOwner(const QString &newOwner);
    void send(const DesktopNotice &notice);
    void handleSent(const DesktopNotice &notice, QDBusPendingCallWatcher &call);
    void close(uint id);
    void enter(State state);
    [[nodiscard]] QVariantList arguments(const DesktopNotice &notice, uint replaces) const;
    [[nodiscard]] QByteArray topicOf(uint id) const;

    QDBusConnection m_bus;
    State m_state = State::Missing;
    QStringList m_capabilities {};
    QHash<QByteArray, Standing> m_standing {};
    uint m_tokenId = 0; // of the notification that m_token belongs to
    QByteArray m_token {};
};

} // namespace thumpline
