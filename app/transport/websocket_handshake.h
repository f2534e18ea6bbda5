#pragma once

#include "protocol/stream_target.h"
#include "transport/outgoing_request.h"
#include "transport/websocket_link.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace thumpline {

/// Where a server's WebSocket is: `wss://host/api/v1/streaming`. `onlyTarget`: the one stream of a connection in the
/// seed's style, named in the query.
[[nodiscard]] QUrl webSocketUrl(const QUrl &server, const std::optional<StreamTarget> &onlyTarget);

/// A new random Sec-WebSocket-Key.
[[nodiscard]] QByteArray handshakeKey();
/// What a server has to answer to that key in Sec-WebSocket-Accept (RFC 6455, 4.2.2).
[[nodiscard]] QByteArray acceptFor(const QByteArray &key);

/// The handshake as an HTTP request of our own, for what Qt's WebSocket does not show of its answer. No redirects: a
/// WebSocket follows none either. The token goes into Authorization.
[[nodiscard]] OutgoingRequest handshakeRequest(const LinkRequest &request, const QByteArray &key);

} // namespace thumpline
