#pragma once

#include "protocol/stream_event.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace thumpline::test {

/// The recordings with events in data/captures, `v4.3.0/public.sse` and `v4.3.0/ws-user.wsl`, sorted.
[[nodiscard]] QStringList captureFiles();
/// What a client's transport would have handed over of a recording, in order; error frames are left out.
[[nodiscard]] std::vector<WireMessage> messagesOf(const QString &captureFile);

} // namespace thumpline::test
