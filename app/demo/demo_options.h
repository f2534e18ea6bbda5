#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <chrono>
#include <optional>

namespace thumpline {

/// Whose bytes the demo instance sends: those of the seed page's time, or of today.
enum class DemoEra {
    Era2020, ///< as Mastodon 3.1.0, the version that the seed page describes
    Current, ///< as Mastodon 4.7
};

/// `2020` or `current`: the words of the command line.
[[nodiscard]] QString toKey(DemoEra era);
[[nodiscard]] std::optional<DemoEra> demoEraFromKey(QStringView key);

/// The tokens that a demo instance knows. They are no secret: all they open is invented.
///
/// All belong to one account, which owns list 1; list 3 is somebody else's.
struct DemoTokens
{
    QByteArray read {"demo-token-read"}; ///< scope `read`: opens everything
    QByteArray statuses {"demo-token-statuses"}; ///< `read:statuses`: no notifications
    QByteArray notifications {"demo-token-notifications"}; ///< `read:notifications`
    QByteArray write {"demo-token-write"}; ///< `write`: opens no stream
    QByteArray revocable {"demo-token-revocable"}; ///< as read; the one that the fault token-revoked takes away
    friend bool operator==(const DemoTokens &, const DemoTokens &) = default;
};

/// How a demo instance behaves from its start.
struct DemoOptions
{
    QHostAddress address {QHostAddress::LocalHost};
    quint16 port = 0; ///< 0: any free one
    DemoEra era = DemoEra::Current;
    double eventsPerSecond = 2.0; ///< of the whole instance; 0: nothing but what is published by hand
    quint32 seed = 1; ///< the same seed tells the same stories in the same order
    DemoTokens tokens {};
    std::chrono::milliseconds heartbeatInterval {std::chrono::seconds {15}}; ///< of each SSE stream, from its opening
    std::chrono::milliseconds pingInterval {std::chrono::seconds {30}}; ///< one clock for all WebSockets
    std::chrono::milliseconds keepAlive {std::chrono::seconds {5}}; ///< from an answer's end to the server's FIN
    std::chrono::milliseconds requestTimeout {std::chrono::seconds {60}}; ///< for a request to be whole
    std::optional<bool> anonymousPublic {}; ///< public and hashtag streams without a token; default: as the era
    qsizetype maxQueuedBytes = 32 * 1024 * 1024; ///< of one slow client, before it is dropped
    int maxConnections = 1000;
    int historySize = 20'000; ///< statuses kept for REST
    int pastStatuses = 0; ///< statuses that REST has from before the start
    int ledgerSize = 200'000; ///< published events that can be asked for
    int restRequestsPerWindow = 300; ///< in five minutes, then 429
};

} // namespace thumpline
