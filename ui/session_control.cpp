#include "ui/session_control.h"

#include "session/io_thread.h"

namespace thumpline {

IoSessionControl::IoSessionControl(IoThread &io)
    : m_io(io)
{}

void IoSessionControl::start(const SourceId &id, const StreamOptions &options)
{
    m_io.run([id, options](SessionManager &manager) { manager.start(id, options); });
}

void IoSessionControl::stop(const SourceId &id)
{
    m_io.run([id](SessionManager &manager) { manager.stop(id); });
}

void IoSessionControl::suspend(const SourceId &id)
{
    m_io.run([id](SessionManager &manager) { manager.suspend(id); });
}

void IoSessionControl::resume(const SourceId &id)
{
    m_io.run([id](SessionManager &manager) { manager.resume(id); });
}

void IoSessionControl::setToken(const SourceId &id, const Secret &token)
{
    m_io.run([id, token](SessionManager &manager) { manager.setToken(id, token); });
}

void IoSessionControl::setRestChecks(const SourceId &id, const RestChecks &checks)
{
    m_io.run([id, checks](SessionManager &manager) { manager.setRestChecks(id, checks); });
}

void IoSessionControl::watchHealth(const SourceId &id, const QUrl &server, std::chrono::seconds interval)
{
    m_io.run([id, server, interval](SessionManager &manager) { manager.watchHealth(id, server, interval); });
}

void IoSessionControl::stopWatchingHealth(const SourceId &id)
{
    m_io.run([id](SessionManager &manager) { manager.stopWatchingHealth(id); });
}

} // namespace thumpline
