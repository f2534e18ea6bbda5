#pragma once

#include "protocol/stream_target.h"
#include "transport/secret.h"
#include "transport/transport.h"

#include <QUrl>

#include <optional>

namespace thumpline {

/// What the user asks for when adding a stream.
enum class TransportChoice {
    Automatic, ///< SSE where the server has it (its heartbeats are visible), else WebSocket
    Sse,
    WebSocket,
};
[[nodiscard]] QByteArray toKey(TransportChoice choice); ///< `automatic sse websocket`
[[nodiscard]] std::optional<TransportChoice> transportChoiceFromKey(QByteArrayView key);

/// What is asked of REST beside the stream itself. Each costs requests, so each can be switched off.
struct RestChecks
{
    bool recheckStatuses = true; ///< after a gap; only where gaps are filled
    bool lookWhenQuiet = true; ///< asks for the newest id while a live stream brings nothing
    friend bool operator==(const RestChecks &, const RestChecks &) = default;
};

/// Everything a session needs to know of its stream. A value; the token is the only secret in it.
struct StreamOptions
{
    QUrl server {}; ///< base of the web API (REST): scheme, host, port
    QUrl streamingServer {}; ///< where it differs from server; http(s); empty: the same
    StreamTarget target {};
    TransportKind transport = TransportKind::Sse;
    WebSocketStyle webSocketStyle = WebSocketStyle::Multiplexed;
    Secret token {};
    bool fillGaps = true;
    RestChecks restChecks {};

    /// Where the stream comes from.
    [[nodiscard]] const QUrl &effectiveStreamingServer() const
    {
        return streamingServer.isEmpty() ? server : streamingServer;
    }
};

} // namespace thumpline
