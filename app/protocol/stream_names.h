#pragma once

#include <QStringList>

namespace thumpline {

/// All names that StreamTarget::fromWebSocketName() knows, those limited to media included; without parameters inside.
[[nodiscard]] QStringList webSocketStreamNames();

} // namespace thumpline
