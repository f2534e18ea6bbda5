#pragma once

#include "support/pulse_stories.h"
#include "transport/manual_clock.h"
#include "ui/pulse/pulse_view.h"

#include <QTest>

#include <algorithm>

namespace thumpline {

/// Twelve minutes of three streams (see PulseStories::tellDrawing), and a view of them.
struct PulseFixture
{
    explicit PulseFixture(std::chrono::milliseconds passed = std::chrono::minutes {12})
    {
        PulseStories stories(history, begin);
        stories.tellDrawing();
        stories.apply();
        clock.advance(passed);
        view.setTimeZone(QTimeZone::utc());
        view.resize(1372, 214);
        view.setSpan(std::chrono::minutes {12});
    }

    Timestamp begin {std::chrono::seconds {1'795'084'200}}; // 10:30 UTC
    ManualClock clock {begin};
    PulseHistory history {};
    PulseView view {history, clock};
};

inline bool expose(PulseView &view)
{
    view.show();
    return QTest::qWaitForWindowExposed(&view);
}

inline const PulseMark &firstDrop(const PulseHistory &history, const SourceId &source)
{
    const auto &marks = history.lane(source)->marks.list;
    return *std::ranges::find(marks, PulseMarkKind::Drop, &PulseMark::kind);
}

} // namespace thumpline
