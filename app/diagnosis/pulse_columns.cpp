#include "diagnosis/pulse_columns.h"

#include <algorithm>
#include <cmath>

namespace thumpline {

double PulseColumns::usualMost() const
{
    std::vector<double> counts;
    for (const PulseColumn &column : columns) {
        if (column.count > 0)
            counts.push_back(column.count);
    }
    if (counts.empty())
        return 0;
    const auto most = counts.end() - 1 - static_cast<qsizetype>(counts.size() / 50);
    std::ranges::nth_element(counts, most);
    return *most;
}

PulseColumns columnsOf(const PulseSeries &series, const PulseAxis &axis, int pitch)
{
    const double length = axis.msPerPixel() * pitch; // ms
    const double first = std::floor(axis.leftPixel() / pitch);
    PulseColumns result;
    result.pitch = pitch;
    result.firstX = first * pitch - axis.leftPixel();
    const auto count = static_cast<size_t>(std::ceil((axis.width() - result.firstX) / pitch));
    result.columns.resize(count);

    const auto take = [](PulseColumn &column, const PulseCell &cell, double share) {
        column.count += cell.count * share;
        column.min = std::min(column.min, cell.min);
        column.max = std::max(column.max, cell.max);
    };
    const auto placeOf = [&](PulseTime at) { return static_cast<double>(at.count()) / length - first; };
    // More at the left: cells that begin before the edge reach into it.
    const PulseRange wanted {axis.timeAt(result.firstX) - std::chrono::minutes {10}, axis.range().to};
    const auto resolution = std::chrono::milliseconds {static_cast<std::chrono::milliseconds::rep>(length)};
    // Most cells lie in the column of the one before: its bounds are kept, in whole milliseconds.
    qint64 current = -1;
    PulseTime currentFrom {0};
    PulseTime currentTo {0};
    const auto boundary
        = [&](qint64 column) { return PulseTime {std::llround((first + static_cast<double>(column)) * length)}; };
    series.visit(wanted, resolution, [&](PulseTime from, PulseTime to, const PulseCell &cell) {
        if (from >= currentFrom && std::max(to, from + std::chrono::milliseconds {1}) <= currentTo) {
            take(result.columns[static_cast<size_t>(current)], cell, 1);
            return;
        }
        const double begin = placeOf(from);
        const double end = from == to ? begin : placeOf(to);
        auto i = static_cast<qint64>(std::max(std::floor(begin), 0.0));
        // Each column gets its part of the cell, or columns that hold two cells would stand beside some of three.
        do {
            if (i >= static_cast<qint64>(count) || end < 0)
                return;
            const auto left = static_cast<double>(i);
            const double share = from == to ? 1 : (std::min(left + 1, end) - std::max(left, begin)) / (end - begin);
            if (share > 1e-6)
                take(result.columns[static_cast<size_t>(i)], cell, share);
            current = i++;
        } while (static_cast<double>(i) < end);
        currentFrom = boundary(current);
        currentTo = boundary(current + 1);
    });
    return result;
}

int severity(PulseState state)
{
    switch (state) {
    case PulseState::Live:
    case PulseState::HealthOk:
    case PulseState::Online:
        return 0;
    case PulseState::Connecting:
    case PulseState::Stopped:
    case PulseState::Unwatched:
    case PulseState::HealthUnavailable:
        return 1;
    case PulseState::Waiting:
    case PulseState::Asleep:
        return 2;
    case PulseState::Late:
        return 3;
    case PulseState::Stale:
    case PulseState::HealthDegraded:
        return 4;
    case PulseState::Down:
    case PulseState::Offline:
    case PulseState::HealthDown:
        return 5;
    case PulseState::Failed:
        return 6;
    }
    Q_UNREACHABLE();
}

namespace {

struct Pixel
{
    bool used = false;
    PulseState best = PulseState::Live;
    PulseState worst = PulseState::Live;
    float worstShare = 0;
};

void take(Pixel &pixel, PulseState state, float share)
{
    if (!pixel.used) {
        pixel = {true, state, state, share};
        return;
    }
    if (severity(state) < severity(pixel.best))
        pixel.best = state;
    if (severity(state) > severity(pixel.worst)) {
        pixel.worst = state;
        pixel.worstShare = share;
    } else if (state == pixel.worst) {
        pixel.worstShare += share;
    }
}

} // namespace

std::vector<PulseRun> runsOf(const PulseSpans &spans, const PulseAxis &axis, PulseTime now)
{
    std::vector<Pixel> pixels(static_cast<size_t>(axis.width()));
    const PulseRange shown {axis.range().from, std::min(axis.range().to, now)};
    spans.visit(shown, [&](PulseTime from, PulseTime to, PulseState state) {
        const double begin = std::max(axis.xOf(from), 0.0);
        const double end = std::min(axis.xOf(to), static_cast<double>(axis.width()));
        for (auto x = static_cast<int>(begin); x < end; ++x) {
            const double share = std::min<double>(end, x + 1) - std::max<double>(begin, x);
            take(pixels[static_cast<size_t>(x)], state, static_cast<float>(share));
        }
    });

    std::vector<PulseRun> runs;
    for (int x = 0; x < axis.width(); ++x) {
        const Pixel &pixel = pixels[static_cast<size_t>(x)];
        if (!pixel.used)
            continue;
        const bool mixed = pixel.best != pixel.worst;
        const float share = mixed ? pixel.worstShare : 1;
        const bool same = !runs.empty() && runs.back().to == x && runs.back().best == pixel.best
            && runs.back().worst == pixel.worst && (!mixed || std::abs(runs.back().worstShare - share) < 0.02F);
        if (same)
            ++runs.back().to;
        else
            runs.push_back({x, x + 1, pixel.best, pixel.worst, share});
    }
    return runs;
}

} // namespace thumpline
