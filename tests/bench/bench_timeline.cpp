// What the timeline costs: taking rows in, holding 100,000 of them, searching, a new width, painting.
//
// Usage: QT_QPA_PLATFORM=offscreen bench_timeline [ROWS]. Times are CPU times of the one thread, figures go to stdout.

#include "bench/made_up_statuses.h"
#include "protocol/decoder.h"
#include "timeline/timeline_model.h"
#include "ui/timeline_view.h"

#include <QApplication>
#include <QFile>
#include <QPixmap>
#include <QScrollBar>

#include <malloc.h>

#include <cstdio>
#include <ctime>

using namespace thumpline;
using namespace Qt::StringLiterals;

namespace {

double cpuSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double heapMiB()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1048576.0;
}

double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576.0;
}

void say(const char *what, double figure, const char *unit)
{
    std::printf("%-58s %10.2f %s\n", what, figure, unit);
}

/// A timeline as the window has it, and statuses for it.
struct Bench
{
    TimelineStore store {};
    SourceIndex source {store.addSource({u"s1"_s, u"home.example"_s, u"public"_s, u"SSE"_s})};
    TimelineModel model {store};
    TimelineView view {};
    bench::MadeUpStatuses statuses {7};
    Decoder decoder {};
    qint64 taken = 0;

    /// Takes rows in, a frame's batch at a time; returns the CPU time without making and decoding them.
    double take(int rows, int batchSize)
    {
        double spent = 0;
        for (int done = 0; done < rows;) {
            std::vector<TimelineInput> batch;
            for (int i = 0; i < batchSize && done < rows; ++i, ++done) {
                const std::chrono::milliseconds at {1'795'514'400'000 + ++taken * 2000};
                batch.push_back(EventInput {decoder.decode({.event = "update"_ba, .payload = statuses.next()}),
                                            {.wall = {at}, .monotonic = at, .source = source}});
            }
            const double before = cpuSeconds();
            model.apply(batch);
            spent += cpuSeconds() - before;
        }
        return spent;
    }
};

constexpr int warmUp = 5000;

void benchMemoryAndInsertion(Bench &bench, int rows)
{
    bench.take(warmUp, 17); // dictionaries, fonts, and the caches full: they are bounded, and no part of a row
    QCoreApplication::processEvents();
    say("the process with its caches full (resident)", residentMiB(), "MiB");
    const double heapBefore = heapMiB();
    const qint64 packedBefore = bench.store.packedBytes();
    const double spent = bench.take(rows - warmUp, 17);
    QCoreApplication::processEvents();
    const double heap = heapMiB() - heapBefore;
    const auto count = static_cast<double>(rows - warmUp);
    const double packed = static_cast<double>(bench.store.packedBytes() - packedBefore);
    say("rows", static_cast<double>(bench.model.rowCount()), "");
    say("payload as it came, a row", static_cast<double>(bench.store.rawBytes()) / rows, "bytes");
    say("payload as it is kept, a row", packed / count, "bytes");
    say("all else, a row (heap)", (heap * 1048576.0 - packed) / count, "bytes");
    say("the process (resident)", residentMiB(), "MiB");
    say("take in, a row (store, model, view; batches of 17)", spent / count * 1e6, "us");
    say("take in at the cap: one in, one out", bench.take(10'000, 17) / 10'000 * 1e6, "us");
}

void benchView(Bench &bench)
{
    bench.view.resize(640, 800);
    bench.view.show();
    QCoreApplication::processEvents();
    double before = cpuSeconds();
    constexpr int resizes = 20;
    for (int i = 0; i < resizes; ++i) {
        bench.view.resize(600 + i, 800);
        QCoreApplication::processEvents();
    }
    say("a new width (layout of what is seen, and painting)", (cpuSeconds() - before) / resizes * 1e3, "ms");

    QPixmap target(bench.view.viewport()->size());
    before = cpuSeconds();
    constexpr int paints = 200;
    for (int i = 0; i < paints; ++i)
        bench.view.viewport()->render(&target);
    say("paint a view of 640 x 800", (cpuSeconds() - before) / paints * 1e3, "ms");

    before = cpuSeconds();
    constexpr int pages = 200;
    QScrollBar *bar = bench.view.verticalScrollBar();
    for (int i = 0; i < pages; ++i) {
        bar->setValue(bar->value() + 700);
        bench.view.viewport()->render(&target);
    }
    say("scroll a page of rows never seen before, and paint it", (cpuSeconds() - before) / pages * 1e3, "ms");
    before = cpuSeconds();
    bar->setValue(bar->maximum() / 2);
    say("jump into the middle", (cpuSeconds() - before) * 1e3, "ms");
}

/// 1,000 events a second for ten seconds, without the waiting: what the GUI thread spends on it.
void benchFollowing(Bench &bench)
{
    bench.view.goToLiveEdge();
    QPixmap target(bench.view.viewport()->size());
    double spent = 0;
    constexpr int seconds = 10;
    constexpr int framesASecond = 30; // the view's own pace
    for (int frame = 0; frame < seconds * framesASecond; ++frame) {
        spent += bench.take(17, 17) + bench.take(16, 17); // a batch comes with each of the window's 60 frames
        const double before = cpuSeconds();
        bench.view.goToLiveEdge(); // lays out as the timer would
        bench.view.viewport()->render(&target);
        spent += cpuSeconds() - before;
    }
    say("following 1,000 events/s: of one core, without decoding", spent / seconds * 100, "%");
}

void benchSearch(Bench &bench)
{
    const auto search = [&bench](const QString &text, const char *what) {
        const double before = cpuSeconds();
        double longest = 0;
        bench.model.setFilter(TimelineFilter::fromText(text));
        longest = cpuSeconds() - before;
        while (bench.model.isSearching()) {
            const double slice = cpuSeconds();
            QCoreApplication::processEvents();
            longest = std::max(longest, cpuSeconds() - slice);
        }
        say(what, (cpuSeconds() - before) * 1e3, "ms");
        std::printf("    %d rows found, longest slice %.1f ms\n", bench.model.rowCount(), longest * 1e3);
    };
    search(u"is:boost"_s, "search all rows by a flag");
    search(u"xyzzy"_s, "search all rows by a word");
    search(QString {}, "show all rows again");
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    Bench bench;
    bench.view.setModel(&bench.model);
    benchMemoryAndInsertion(bench, rows);
    benchView(bench);
    benchFollowing(bench);
    benchSearch(bench);
    say("the process at the end (resident)", residentMiB(), "MiB");
    return 0;
}
