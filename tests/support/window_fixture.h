#pragma once

#include "support/widget_fixtures.h"
#include "ui/main_window.h"

#include <QMap>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>

namespace thumpline {

/// A keyring in memory that answers at the next turn of the event loop, or refuses.
class MemoryKeyring final : public CredentialStore
{
public:
    QMap<QString, QByteArray> tokens {};
    std::optional<CredentialError> refusal {};

    void read(const QString &key, QObject *context, ReadAnswer answer) override;
    void write(const QString &key, const Secret &secret, QObject *context, Answer answer) override;
    void remove(const QString &key, QObject *context, Answer answer) override;
};

/// A window with everything but connections: sessions are written down, records come from the test.
class WindowFixture
{
public:
    explicit WindowFixture(std::shared_ptr<Clock> clock = std::make_shared<SystemClock>());

    /// A stream of that instance; its records are the test's to send.
    SourceId addStream(const QString &server, StreamKind kind, TransportKind transport = TransportKind::Sse);
    void send(const SourceId &id, SessionRecordBody body);
    void sendState(const SourceId &id, SessionState state, const std::optional<CloseReason> &cause = {});
    /// What the demo instance tells, without a socket between.
    void tellStories(const SourceId &id, int count);
    void sendHealth(const QString &server, HealthState state, std::chrono::milliseconds latency);
    /// Ends the window and makes another one on the same settings and keyring; `meanwhile` may change the settings.
    void restart(const std::function<void(QSettings &)> &meanwhile = {});

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QString settingsFile() const { return m_dir.filePath(QStringLiteral("settings.ini")); }

    RecordedControl control {};
    MemoryKeyring keyring {};

private:
    void build();

    QTemporaryDir m_dir {};
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<RecordQueue> m_queue {};
    std::unique_ptr<QSettings> m_store {};
    std::unique_ptr<Settings> m_settings {};
    std::unique_ptr<Workspace> m_workspace {};
    std::unique_ptr<MainWindow> m_window {};
};

} // namespace thumpline
