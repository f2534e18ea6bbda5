#pragma once

#include "diagnosis/circumstances.h"
#include "diagnosis/connection_record.h"
#include "diagnosis/explanation.h"

#include <optional>
#include <span>

namespace thumpline {

/// All that a rule may look at: the drop, the attempts of the same stream before it (oldest first), and what else was.
struct DropCase
{
    const ConnectionRecord &drop;
    std::span<const ConnectionRecord> past {};
    Circumstances around {};

    [[nodiscard]] bool endedBy(CloseEnding ending) const { return drop.end.ending == ending; }
    [[nodiscard]] bool isWebSocket() const { return drop.transport == TransportKind::WebSocket; }
};

/// How much a rule fits; nothing: not at all.
using Fit = std::optional<Confidence>;

/// The confidence, where the condition holds.
[[nodiscard]] inline Fit when(bool fits, Confidence confidence)
{
    return fits ? Fit {confidence} : std::nullopt;
}

} // namespace thumpline
