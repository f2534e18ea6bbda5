#include "session/sleep_watch.h"

namespace thumpline {

std::optional<std::chrono::milliseconds> SleepWatch::note(const Stamp &now)
{
    using std::chrono::milliseconds;
    const std::optional<Stamp> last = m_last;
    m_last = now;
    if (!last)
        return std::nullopt;
    const auto awake = std::chrono::floor<milliseconds>(now.mono - last->mono);
    const auto jump = now.wall.sinceEpoch - last->wall.sinceEpoch - awake;
    if (jump < threshold)
        return std::nullopt;
    return jump;
}

} // namespace thumpline
