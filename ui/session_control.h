#pragma once

#include "session/session_record.h"
#include "session/stream_options.h"

#include <chrono>

namespace thumpline {

class IoThread;

/// What the window asks of the sessions: SessionManager's slots without its thread. Tests replace it.
///
/// Thread: GUI; every call returns at once.
class SessionControl
{
public:
    SessionControl() = default;
    Q_DISABLE_COPY_MOVE(SessionControl)
    virtual ~SessionControl() = default;

    virtual void start(const SourceId &id, const StreamOptions &options) = 0;
    virtual void stop(const SourceId &id) = 0;
    virtual void suspend(const SourceId &id) = 0;
    virtual void resume(const SourceId &id) = 0;
    virtual void setToken(const SourceId &id, const Secret &token) = 0;
    virtual void setRestChecks(const SourceId &id, const RestChecks &checks) = 0;
    virtual void watchHealth(const SourceId &id, const QUrl &server, std::chrono::seconds interval) = 0;
    virtual void stopWatchingHealth(const SourceId &id) = 0;
};

/// The real one: posts to the manager in the I/O thread. Does not own the thread, which outlives it.
class IoSessionControl final : public SessionControl
{
public:
    explicit IoSessionControl(IoThread &io);

    void start(const SourceId &id, const StreamOptions &options) override;
    void stop(const SourceId &id) override;
    void suspend(const SourceId &id) override;
    void resume(const SourceId &id) override;
    void setToken(const SourceId &id, const Secret &token) override;
    void setRestChecks(const SourceId &id, const RestChecks &checks) override;
    void watchHealth(const SourceId &id, const QUrl &server, std::chrono::seconds interval) override;
    void stopWatchingHealth(const SourceId &id) override;

private:
    IoThread &m_io;
};

} // namespace thumpline
