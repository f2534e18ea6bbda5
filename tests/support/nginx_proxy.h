#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace thumpline::test {

/// What a location block for streaming may say or forget.
struct NginxRules
{
    QByteArray readTimeout {"60s"};
    bool buffering = false;
    bool passesUpgrade = true;
    /// With a master process, which can reload: how long its old worker may keep its streams. Empty: one process.
    QByteArray workerShutdownTimeout {};
};

/// A real nginx on loopback in front of a server, with its files in a temporary folder; it dies with the object.
class NginxProxy
{
public:
    NginxProxy() = default;
    ~NginxProxy();
    Q_DISABLE_COPY_MOVE(NginxProxy)

    /// The program's path; empty if it is not installed.
    [[nodiscard]] static QString program();

    /// Starts it in front of `upstream`, and waits until it listens. False, with error(), where that failed.
    [[nodiscard]] bool start(const QUrl &upstream, const NginxRules &rules);
    /// Ends all connections at once, and comes back on the same port.
    [[nodiscard]] bool restart();
    /// `nginx -s reload`: a new worker takes what is new, the old one keeps its streams for workerShutdownTimeout.
    [[nodiscard]] bool reload();
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QString error() const { return m_error; }

private:
    [[nodiscard]] QByteArray configuration(const QUrl &upstream, const NginxRules &rules) const;
    [[nodiscard]] bool launch();
    [[nodiscard]] QStringList arguments() const;
    void stop();

    QTemporaryDir m_folder {};
    QProcess m_process {};
    quint16 m_port = 0;
    QString m_error {};
};

} // namespace thumpline::test
