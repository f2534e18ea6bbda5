#pragma once

#include "transport/close_reason.h"

#include <QByteArray>

namespace thumpline {

/// `http status 401: Invalid access token`: the keys of a CloseReason in one short English text, with the server's own
/// words where it had some. For logs and JSON lines, not for a window.
[[nodiscard]] QByteArray reasonText(const CloseReason &reason);

} // namespace thumpline
