#pragma once

#include "probe/probe_report.h"

/// Reports of probes as they come out, to be changed by a test.
namespace thumpline::test {

/// A moment of the probe, which began at noon on 27 November 2026.
[[nodiscard]] Stamp at(std::chrono::milliseconds sinceStart);
/// A probe where all is well: over TLS, by both families, with a token (SECRET-TOKEN) and a heartbeat.
[[nodiscard]] ProbeReport wellReport();
/// What such a probe sees of the event stream.
[[nodiscard]] StreamFacts goodSse();

void skip(ProbeReport &report, ProbeStepId id, SkipReason reason);
template<typename Facts>
Facts &factsOf(ProbeReport &report, ProbeStepId id)
{
    return std::get<Facts>(report.steps[static_cast<size_t>(id)].facts);
}

} // namespace thumpline::test
