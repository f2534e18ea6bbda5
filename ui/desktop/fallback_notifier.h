#pragma once

#include "ui/desktop/desktop_notifier.h"

#include <QHash>

#include <memory>

namespace thumpline {

/// Shows notifications the first way; by the second one where the first is missing or fails.
///
/// What comes while the first one is asking waits for its answer. Memory: one notice a topic. Thread: GUI.
class FallbackNotifier final : public DesktopNotifier
{
    Q_OBJECT
public:
    FallbackNotifier(std::unique_ptr<DesktopNotifier> first, std::unique_ptr<DesktopNotifier> second,
                     QObject *parent = nullptr);
    ~FallbackNotifier() override;

    [[nodiscard]] State state() const override;
    void show(const DesktopNotice &notice) override;
    void withdraw(const QByteArray &topic) override;

private:
    void showWaiting();
    void handleFailed(const DesktopNotice &notice, const QString &problem);

    std::unique_ptr<DesktopNotifier> m_first;
    std::unique_ptr<DesktopNotifier> m_second;
    QHash<QByteArray, DesktopNotice> m_waiting {}; // by topic
};

/// The desktop's own service on the session bus, else the system tray.
[[nodiscard]] std::unique_ptr<DesktopNotifier> makeDesktopNotifier();

} // namespace thumpline
