#pragma once

#include "transport/close_reason.h"
#include "transport/websocket_link.h"

#include <optional>

namespace thumpline {

/// What is known of a link's end, from Qt's words about it.
///
/// Measured with raw servers, Qt 6.4.2 (tst_websocket_transport holds the table): FIN and RST end with the same error, and
/// a close code of 1000 that nobody sent: Cut for both. A close frame without a code looks like one with 1000. Codes that
/// Qt does not take (1005, 1006, 1012 to 1015, …) come as 1002 with words of Qt's: the true one is lost, closeCode stays
/// empty. What Qt itself finds wrong (1002, 1007, 1009) is told apart from the peer's codes by Qt's words.
[[nodiscard]] CloseReason toCloseReason(const LinkEnd &end, const LinkRequest &request);

/// The HTTP status of a rejected handshake, where Qt's words name it.
[[nodiscard]] std::optional<int> rejectedStatus(const QString &errorText);

} // namespace thumpline
