#pragma once

#include "demo/demo_instance.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <optional>

namespace thumpline {

/// The embedded demo instance in a thread of its own, so that a busy window never slows it down, nor it the window.
///
/// Thread: GUI; signals come there. One instance at once. The destructor ends it, and waits for the thread.
class DemoHost final : public QObject
{
    Q_OBJECT
public:
    explicit DemoHost(QObject *parent = nullptr);
    ~DemoHost() override;

    /// started() or failed() follows.
    void start(const DemoOptions &options);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_instance != nullptr; }
    /// Posts work to the instance's thread; nothing happens where none runs.
    void run(std::function<void(DemoInstance &)> work);

Q_SIGNALS:
    void started(const QUrl &server, const thumpline::DemoTokens &tokens);
    void failed(const QString &reason);

private:
    QThread m_thread {};
    DemoInstance *m_instance = nullptr; // lives in m_thread, which deletes it when it ends
};

} // namespace thumpline
