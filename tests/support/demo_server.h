#pragma once

#include "demo/demo_instance.h"

namespace thumpline {

/// A demo instance that says nothing by itself, with short waits.
inline DemoOptions quietDemo(DemoEra era = DemoEra::Current)
{
    DemoOptions options;
    options.era = era;
    options.eventsPerSecond = 0;
    options.keepAlive = std::chrono::milliseconds {50};
    return options;
}

} // namespace thumpline
