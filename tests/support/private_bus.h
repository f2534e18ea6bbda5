#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace thumpline {

/// A D-Bus of our own, on which nothing starts by itself: the machine's desktop neither sees nor disturbs the tests.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    /// Empty: it runs; else why not.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Another connection at each call, as of another program.
    [[nodiscard]] QDBusConnection connect();

private:
    QTemporaryDir m_dir {};
    QProcess m_daemon {};
    QString m_address {};
    QString m_problem {};
    QStringList m_names {};
};

} // namespace thumpline
