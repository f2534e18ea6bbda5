#pragma once

#include "session/session_manager.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace thumpline {

/// Owns the I/O thread and the SessionManager that lives in it.
///
/// Thread: made and destroyed in the main thread; run() from any. The destructor stops all sessions and waits for the
/// thread, at most two seconds.
class IoThread
{
public:
    /// `sink` is called in the I/O thread. Time and chance are the system's.
    explicit IoThread(RecordSink sink);
    Q_DISABLE_COPY_MOVE(IoThread)
    ~IoThread();

    /// Posts work to the manager's thread.
    void run(std::function<void(SessionManager &)> work);
    /// For objects that shall live in the same thread (instance look-ups, the dialog's test).
    [[nodiscard]] QThread *thread() const { return m_thread.get(); }

private:
    std::unique_ptr<QThread> m_thread;
    SessionManager *m_manager = nullptr; // lives in m_thread, which deletes it when it ends
};

} // namespace thumpline
