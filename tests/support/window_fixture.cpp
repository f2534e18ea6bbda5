#include "support/window_fixture.h"

#include "support/demo_stories.h"

#include <QTimer>

namespace thumpline {

using namespace std::chrono_literals;

void MemoryKeyring::read(const QString &key, QObject *context, ReadAnswer answer)
{
    QTimer::singleShot(0, context, [this, key, answer = std::move(answer)] {
        if (refusal)
            answer(Failure {*refusal});
        else if (!tokens.contains(key))
            answer(Failure {CredentialError {CredentialError::Kind::NotFound, {}}});
        else
            answer(Secret(tokens.value(key)));
    });
}

void MemoryKeyring::write(const QString &key, const Secret &secret, QObject *context, Answer answer)
{
    QTimer::singleShot(0, context, [this, key, secret, answer = std::move(answer)] {
        if (!refusal)
            tokens.insert(key, secret.reveal());
        if (answer)
            answer(refusal ? Result<bool, CredentialError>(Failure {*refusal}) : Result<bool, CredentialError>(true));
    });
}

void MemoryKeyring::remove(const QString &key, QObject *context, Answer answer)
{
    QTimer::singleShot(0, context, [this, key, answer = std::move(answer)] {
        tokens.remove(key);
        if (answer)
            answer(true);
    });
}

WindowFixture::WindowFixture(std::shared_ptr<Clock> clock)
    : m_clock(std::move(clock))
{
    build();
}

void WindowFixture::build()
{
    m_queue = std::make_unique<RecordQueue>(QueueLimits {});
    m_store = std::make_unique<QSettings>(settingsFile(), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_workspace = std::make_unique<Workspace>(
        Workspace::Parts {&control, m_queue.get(), &keyring, m_settings.get(), m_clock, {}});
    m_window = std::make_unique<MainWindow>(MainWindow::Parts {m_workspace.get(), m_settings.get()});
    m_workspace->restoreSources();
}

void WindowFixture::restart(const std::function<void(QSettings &)> &meanwhile)
{
    m_window->close();
    m_window.reset();
    m_workspace.reset();
    m_settings.reset();
    if (meanwhile)
        meanwhile(*m_store);
    m_store.reset();
    m_queue.reset();
    build();
}

SourceId WindowFixture::addStream(const QString &server, StreamKind kind, TransportKind transport)
{
    SourceSetup setup;
    setup.options.server = QUrl(server);
    setup.options.target.kind = kind;
    setup.options.transport = transport;
    const SourceId id = m_workspace->addStream(setup, false);
    SourceStarted started;
    started.server = setup.options.server;
    started.target = setup.options.target;
    started.transport = transport;
    send(id, started);
    return id;
}

void WindowFixture::send(const SourceId &id, SessionRecordBody body)
{
    m_queue->push({id, m_clock->stamp(), std::move(body)});
}

void WindowFixture::sendState(const SourceId &id, SessionState state, const std::optional<CloseReason> &cause)
{
    StateChanged change;
    change.state = state;
    change.attempt = 1;
    change.cause = cause;
    if (state == SessionState::Waiting)
        change.retryAt = Timestamp {m_clock->wallNow().sinceEpoch + 7s};
    send(id, change);
}

void WindowFixture::tellStories(const SourceId &id, int count)
{
    for (const StreamEventPtr &event : demoStories(count, m_clock->wallNow()))
        send(id, EventArrived {event, false, {}});
}

void WindowFixture::sendHealth(const QString &server, HealthState state, std::chrono::milliseconds latency)
{
    HealthSample sample;
    sample.server = QUrl(server);
    sample.state = state;
    sample.latency = latency;
    sample.httpStatus = state == HealthState::Ok ? 200 : 503;
    send("h1", sample);
}

} // namespace thumpline
