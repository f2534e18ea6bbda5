// What a week of Pulse costs: memory, and a frame at every zoom.
//
// Usage: QT_QPA_PLATFORM=offscreen bench_pulse [STREAMS]. Times are CPU times of the one thread, figures go to stdout;
// exit 1 where a limit (50 MB, 8 ms a frame) is broken. THUMPLINE_SHOTS: a directory for pictures.

#include "support/pulse_stories.h"
#include "transport/manual_clock.h"
#include "ui/appearance.h"
#include "ui/pulse/pulse_view.h"
#include "ui/quiet_style.h"

#include <QApplication>
#include <QPixmap>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace thumpline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

double cpuSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

size_t heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new QuietStyle);
    const int streams = argc > 1 ? std::atoi(argv[1]) : 20;
    const Timestamp begin {1'795'000'000s};
    bool good = true;

    const size_t before = heapBytes();
    PulseHistory history;
    const double start = cpuSeconds();
    {
        PulseStories stories(history, begin);
        stories.tellWeek(streams);
        stories.apply();
    }
    malloc_trim(0);
    const double held = static_cast<double>(heapBytes() - before) / 1e6;
    std::printf("%-48s %8.1f s\n", "making the week (records and history)", cpuSeconds() - start);
    std::printf("%-48s %8.1f MB\n", "history, by its own count", static_cast<double>(history.bytes()) / 1e6);
    std::printf("%-48s %8.1f MB\n", "history, on the heap", held);
    good = good && held < 50;

    ManualClock clock(begin);
    clock.advance(7 * 24h);
    PulseView view(history, clock);
    view.resize(1'400, 900);
    view.setTimeZone(QTimeZone::utc());
    QPixmap target(view.size());
    view.render(&target);
    const QString shots = qEnvironmentVariable("THUMPLINE_SHOTS");
    for (const std::chrono::milliseconds span :
         std::initializer_list<std::chrono::milliseconds> {10s, 1min, 10min, 1h, 3h, 6h, 12h, 24h, 72h, 168h}) {
        double worst = 0;
        for (const bool old : {false, true}) { // by the present, and four days ago
            view.setFollowing(true);
            view.setSpan(span);
            if (old)
                view.showRange({begin.sinceEpoch + 84h - span / 2, begin.sinceEpoch + 84h + span / 2});
            constexpr int frames = 20;
            std::vector<double> times;
            for (int i = 0; i < frames; ++i) {
                view.pan(-1);
                const double from = cpuSeconds();
                view.viewport()->render(&target);
                times.push_back((cpuSeconds() - from) * 1e3);
            }
            std::ranges::sort(times);
            worst = std::max(worst, times[frames / 2]); // the median: other programs disturb the caches
            if (!shots.isEmpty())
                target.save(u"%1/week-%2%3.png"_s.arg(shots).arg(span / 1s).arg(old ? u"-old"_s : QString()));
        }
        std::printf("frame at %8lld s %31s %8.2f ms\n", static_cast<long long>(span / 1s), "", worst);
        good = good && worst < 8;
    }
    return good ? 0 : 1;
}
