#pragma once

#include "probe/probe_task.h"

#include <QSslSocket>
#include <QUrl>

#include <memory>

namespace thumpline {

/// Connects to one address of a host, by TCP and (https) TLS, with the name that the host goes by: what a client does
/// that tries this family. Nothing is sent. Gives FamilyFacts, after ten seconds at the latest.
class FamilyCheck final : public ProbeTask
{
    Q_OBJECT
public:
    explicit FamilyCheck(Clock &clock, QObject *parent = nullptr);
    ~FamilyCheck() override;

    void start(const QUrl &server, const QHostAddress &address);

    /// Whether this machine has an address of this family by which others can be reached: for loopback and link-local
    /// targets that does not matter.
    [[nodiscard]] static bool hasRoute(const QHostAddress &target);

private:
    void handleConnected();
    void handleEncrypted();
    void handleError(QAbstractSocket::SocketError error);
    void handleTimeout();
    void end();
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<QSslSocket> m_socket;
    Instant m_began {};
    bool m_isTls = false;
    QList<QSslError> m_sslErrors {};
    FamilyFacts m_facts {};
};

} // namespace thumpline
