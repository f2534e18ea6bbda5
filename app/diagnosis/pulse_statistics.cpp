#include "diagnosis/pulse_statistics.h"

namespace thumpline {

std::chrono::milliseconds PulseLaneFigures::live() const
{
    return shares.of(PulseState::Live) + shares.of(PulseState::Late);
}

std::optional<double> PulseLaneFigures::liveShare() const
{
    const std::chrono::milliseconds wanted = live() + shares.of(PulseState::Connecting) + shares.of(PulseState::Stale)
        + shares.of(PulseState::Down) + shares.of(PulseState::Waiting) + shares.of(PulseState::Failed);
    if (wanted.count() <= 0)
        return std::nullopt;
    return static_cast<double>(live().count()) / static_cast<double>(wanted.count());
}

std::optional<double> PulseHealthFigures::okShare() const
{
    const std::chrono::milliseconds ok = shares.of(PulseState::HealthOk);
    const std::chrono::milliseconds told
        = ok + shares.of(PulseState::HealthDegraded) + shares.of(PulseState::HealthDown);
    if (told.count() <= 0)
        return std::nullopt;
    return static_cast<double>(ok.count()) / static_cast<double>(told.count());
}

PulseLaneFigures figuresOf(const PulseLane &lane, const PulseRange &range, PulseTime now)
{
    const PulseRange seen {range.from, std::min(range.to, now)};
    return {.source = lane.source,
            .shares = lane.states.shares(seen),
            .drops = lane.drops.tally(range).count,
            .events = lane.events.tally(range),
            .recovered = lane.recovered.tally(range).count,
            .beats = lane.beats.tally(range),
            .missedBeats = lane.missed.tally(range).count};
}

PulseHealthFigures figuresOf(const PulseHealthLane &lane, const PulseRange &range, PulseTime now)
{
    return {.server = lane.server,
            .shares = lane.states.shares({range.from, std::min(range.to, now)}),
            .looks = lane.latency.tally(range),
            .problems = lane.problems.tally(range).count};
}

PulseFigures figuresOf(const PulseHistory &history, const PulseRange &range, PulseTime now)
{
    PulseFigures figures {.range = range};
    for (const PulseLane &lane : history.lanes())
        figures.lanes.push_back(figuresOf(lane, range, now));
    for (const PulseHealthLane &lane : history.healthLanes())
        figures.health.push_back(figuresOf(lane, range, now));
    return figures;
}

} // namespace thumpline
