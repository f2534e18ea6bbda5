#pragma once

#include "ui/desktop/desktop_notifier.h"

#include <QTimer>

class QSystemTrayIcon;

namespace thumpline {

/// Notifications as a balloon at the system tray, where the desktop has nothing better.
///
/// The icon is there as long as there is something to tell, and for a minute at most. Thread: GUI.
class TrayNotifier final : public DesktopNotifier
{
    Q_OBJECT
public:
    explicit TrayNotifier(QObject *parent = nullptr);

    /// As the tray is at this moment: it has no signal that tells of its coming.
    [[nodiscard]] State state() const override;
    void show(const DesktopNotice &notice) override;
    void withdraw(const QByteArray &topic) override;

private:
    void hide();

    QSystemTrayIcon *m_icon = nullptr; // owned as a Qt child; null until the first one
    QByteArray m_topic {}; // of the one that is seen: there is one balloon
    QTimer m_seen {};
};

} // namespace thumpline
