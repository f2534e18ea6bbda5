#pragma once

#include "probe/probe_task.h"
#include "transport/http_exchange.h"

#include <QNetworkAccessManager>

#include <memory>

namespace thumpline {

/// Sends the WebSocket handshake and looks at the answer itself: status, headers, and whether it belongs to our key (a
/// cache or a clumsy proxy may answer 101 without having understood). The connection is left at once.
/// Gives UpgradeFacts, after some twenty seconds at the latest.
class UpgradeCheck final : public ProbeTask
{
    Q_OBJECT
public:
    explicit UpgradeCheck(Clock &clock, QObject *parent = nullptr);

    /// `onlyTarget`: the stream, where the server names one in the handshake.
    void start(const QUrl &streamingServer, const std::optional<StreamTarget> &onlyTarget, const Secret &token);

private:
    void handleAnswer();
    void readRefusal();
    void handleEnd(const CloseReason &reason);
    void refuse();

    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    QNetworkAccessManager m_manager {};
    HttpExchange m_exchange {m_manager}; // after the manager: it goes first
    Secret m_token {};
    QByteArray m_key {};
    QByteArray m_body {};
    UpgradeFacts m_facts {};
};

} // namespace thumpline
