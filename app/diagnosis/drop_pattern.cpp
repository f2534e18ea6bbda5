#include "diagnosis/drop_pattern.h"

#include <algorithm>
#include <array>
#include <functional>

namespace thumpline {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr std::array<milliseconds, 8> idleTimeouts {30s, 55s, 60s, 100s, 120s, 300s, 350s, 600s};
constexpr std::array<milliseconds, 5> ageLimits {30s, 60s, 300s, 900s, 3600s};
// Lines carry milliseconds, and round.
constexpr milliseconds rounding {250};
constexpr int lookBack = 4;

using Figure = std::function<std::optional<milliseconds>(const ConnectionRecord &)>;

/// Whether the other side, or something on the way, ended an open stream without saying why.
bool isComparable(const ConnectionRecord &drop)
{
    switch (drop.end.ending) {
    case CloseEnding::Eof:
        return drop.wasOpen() && drop.end.closeCode.value_or(1005) != 1001;
    case CloseEnding::Cut:
    case CloseEnding::Reset:
        return drop.wasOpen();
    case CloseEnding::Close:
        return drop.wasOpen() && drop.end.closeCode.value_or(1006) == 1006;
    case CloseEnding::Timeout:
    case CloseEnding::Stale:
    case CloseEnding::Status:
    case CloseEnding::Refused:
    case CloseEnding::Unresolved:
    case CloseEnding::Unreachable:
    case CloseEnding::Tls:
    case CloseEnding::Protocol:
    case CloseEnding::Content:
    case CloseEnding::Redirect:
    case CloseEnding::Offline:
    case CloseEnding::Local:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

/// The figure of the last comparable drops, this one last.
std::vector<milliseconds> figuresOf(const DropCase &c, const Figure &figure)
{
    std::vector<milliseconds> values;
    for (const ConnectionRecord &past : c.past) {
        if (const auto value = figure(past); value && isComparable(past))
            values.push_back(*value);
    }
    if (const auto value = figure(c.drop))
        values.push_back(*value);
    if (values.size() > lookBack)
        values.erase(values.begin(), values.end() - lookBack);
    return values;
}

bool isNear(milliseconds value, milliseconds centre)
{
    return std::chrono::abs(value - centre) <= dropPatterns::jitter + rounding;
}

int countNear(const std::vector<milliseconds> &values, milliseconds centre)
{
    return static_cast<int>(std::ranges::count_if(values, [&](milliseconds value) { return isNear(value, centre); }));
}

template<typename Known>
DropPattern patternOf(const std::vector<milliseconds> &values, const Known &known)
{
    const milliseconds last = values.back();
    DropPattern best {.of = static_cast<int>(values.size()), .values = values};
    const auto consider = [&](milliseconds centre, bool isWellKnown) {
        if (!isNear(last, centre))
            return;
        if (const int alike = countNear(values, centre); alike > best.alike) {
            best.alike = alike;
            best.centre = centre;
            best.isWellKnown = isWellKnown;
        }
    };
    for (const milliseconds value : known)
        consider(value, true);
    if (best.holds())
        return best;
    for (const milliseconds a : values) {
        for (const milliseconds b : values)
            consider((a + b) / 2, false);
    }
    return best;
}

bool isRefuted(const ConnectionRecord &drop, milliseconds idle)
{
    // It survived a longer silence than the one that is to blame. (A WebSocket's may have held pings of the server, which
    // Qt does not show.)
    const bool isSilenceSeen = drop.transport != TransportKind::WebSocket;
    if (isSilenceSeen && drop.longestSilence.value_or(0ms) > idle + dropPatterns::jitter + rounding)
        return true;
    const auto period = drop.beats.period();
    return period && idle <= *period + dropPatterns::jitter;
}

} // namespace

bool DropPattern::holds() const
{
    constexpr int enough = 3;
    return alike >= enough || (isWellKnown && alike >= 2 && alike == of);
}

namespace dropPatterns {

bool isSilentThroughout(const ConnectionRecord &drop)
{
    return drop.age && drop.idle && *drop.age - *drop.idle <= jitter;
}

std::optional<milliseconds> wellKnownIdle(milliseconds idle)
{
    const auto found = std::ranges::find_if(idleTimeouts, [&](milliseconds known) { return isNear(idle, known); });
    return found == idleTimeouts.end() ? std::nullopt : std::optional {*found};
}

std::optional<DropPattern> sameIdle(const DropCase &c)
{
    if (!isComparable(c.drop) || !c.drop.idle || *c.drop.idle < shortLife || isRefuted(c.drop, *c.drop.idle))
        return std::nullopt;
    return patternOf(figuresOf(c, [](const ConnectionRecord &drop) { return drop.idle; }), idleTimeouts);
}

std::optional<DropPattern> sameAge(const DropCase &c)
{
    if (!isComparable(c.drop) || !c.drop.age || *c.drop.age < shortLife)
        return std::nullopt;
    return patternOf(figuresOf(c, [](const ConnectionRecord &drop) { return drop.age; }), ageLimits);
}

std::optional<DropPattern> shortLives(const DropCase &c)
{
    if (!isComparable(c.drop) || *c.drop.age >= shortLife)
        return std::nullopt;
    const std::vector<milliseconds> lives = figuresOf(c, [](const ConnectionRecord &drop) { return drop.age; });
    DropPattern pattern {.of = static_cast<int>(lives.size()), .centre = shortLife, .values = lives};
    pattern.alike = static_cast<int>(std::ranges::count_if(lives, [](milliseconds life) { return life < shortLife; }));
    return pattern;
}

} // namespace dropPatterns

} // namespace thumpline
