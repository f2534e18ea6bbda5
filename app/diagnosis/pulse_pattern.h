#pragma once

#include "diagnosis/pulse_spans.h"

namespace thumpline {

/// How a state looks in a lane: a tone and a pattern, so that neither is needed to read the other (look/README.md).
enum class PulsePattern {
    Plain,
    Hatched, ///< down
    CrossHatched, ///< failed
    Dotted, ///< waiting
    Dashed, ///< late, stale: plain with a dashed outline
    Stroked, ///< connecting: short strokes
    Blank, ///< nobody was watching: a few dots on nothing
};
[[nodiscard]] PulsePattern patternOf(PulseState state);

} // namespace thumpline
