#include "session/arrival_delay.h"

namespace thumpline {

std::optional<std::chrono::milliseconds> arrivalDelay(const StreamEvent &event, Timestamp arrival)
{
    const auto *update = std::get_if<UpdateEvent>(&event.content);
    if (!update)
        return std::nullopt;
    const std::optional<Timestamp> created
        = update->status->createdAt ? update->status->createdAt : update->status->id.createdAt();
    if (!created)
        return std::nullopt;
    return arrival.sinceEpoch - created->sinceEpoch;
}

} // namespace thumpline
