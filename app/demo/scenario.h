#pragma once

#include "demo/fault.h"

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace thumpline {

/// Events a second, from now on.
struct ScenarioRate
{
    double eventsPerSecond = 0;
};

/// What happens at one moment of a scenario.
struct ScenarioStep
{
    std::chrono::seconds at {0};
    std::variant<Fault, ScenarioRate> action {};
};

/// A story of how a stream breaks in the wild, told by the demo instance: what goes wrong and when, and what a good
/// diagnosis must say.
struct Scenario
{
    QString key {}; ///< stable: `read-timeout`
    QString title {}; ///< translated
    QString story {}; ///< one or two sentences, translated
    int rule = 0; ///< of protocol.md 7: the cause that must be found
    std::chrono::seconds length {60};
    std::vector<ScenarioStep> steps {}; ///< in order of their times
};

/// All scenarios, in the order of the menu. Source: protocol.md 7; issue 4 §7.
class ScenarioCatalog
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::ScenarioCatalog)

public:
    [[nodiscard]] static std::vector<Scenario> all();
    [[nodiscard]] static std::optional<Scenario> find(QStringView key);
};

} // namespace thumpline

Q_DECLARE_METATYPE(thumpline::Scenario)
