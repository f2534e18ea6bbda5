#pragma once

#include "session/session_manager.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

namespace thumpline {

/// Owns the I/O thread and the SessionManager that lives in it.
///
/// Thread: made and destroyed in the main thread; run() from any. The destructor stops all sessions and waits for the
/// thread, no longer than its patience. A thread that hangs longer is left behind: should it wake up, it reaches nobody,
/// neither through the sink nor by work that it had not begun.
class IoThread
{
public:
    /// `sink` is called in the I/O thread, never once the destructor has returned. Time and chance are the system's.
    explicit IoThread(RecordSink sink, std::chrono::milliseconds patience = std::chrono::seconds {2});
    Q_DISABLE_COPY_MOVE(IoThread)
    ~IoThread();

    /// Posts work to the manager's thread.
    void run(std::function<void(SessionManager &)> work);
    /// For objects that shall live in the same thread (instance look-ups, the dialog's test).
    [[nodiscard]] QThread *thread() const { return m_thread.get(); }

private:
    class Gate;

    std::shared_ptr<Gate> m_gate; ///< between the thread and all that may go before it
    std::chrono::milliseconds m_patience;
    std::unique_ptr<QThread> m_thread;
    SessionManager *m_manager = nullptr; // lives in m_thread, which deletes it when it ends
};

} // namespace thumpline
