#pragma once

#include "diagnosis/alert.h"
#include "transport/clock.h"
#include "ui/desktop/desktop_notifier.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace thumpline {

class Settings;
class Workspace;

/// Carries what AlertPolicy decides to the desktop, and what the user does with it back to the window.
///
/// Looks at the policy after each batch of records, and once a second while something is about to be told; never
/// otherwise. Thread: GUI. Does not own workspace and settings, which outlive it.
class AlertDesk final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Workspace *workspace = nullptr;
        Settings *settings = nullptr;
        std::shared_ptr<Clock> clock {};
        std::unique_ptr<DesktopNotifier> notifier {};
    };
    explicit AlertDesk(Parts parts, QObject *parent = nullptr);
    ~AlertDesk() override;

    [[nodiscard]] const AlertOptions &options() const;
    /// From now on, and remembered for the next time.
    void setOptions(const AlertOptions &options);
    /// Whether the window has the user's attention; follows the application's state by itself.
    void setLooking(bool looking);
    /// Shows one that says that they work.
    void sendTest();

    [[nodiscard]] DesktopNotifier::State state() const { return m_parts.notifier->state(); }

Q_SIGNALS:
    /// Whether anything can be shown changed.
    void stateChanged();
    void testShown();
    void testFailed(const QString &problem);
    /// The user wants to see these streams; may be none: the window then.
    void showWanted(const QList<thumpline::SourceId> &sources);

private:
    void look();
    void deliver(const AlertNews &news);
    void handleChosen(const QByteArray &topic, const QByteArray &token);

    Parts m_parts;
    std::unique_ptr<Alarm> m_next;
    QHash<QByteArray, QList<SourceId>> m_sources {}; // by topic: what its notification is about
};

} // namespace thumpline
