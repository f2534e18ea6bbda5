#include "demo/scenario_player.h"

#include "demo/demo_instance.h"

#include <cmath>
#include <utility>

namespace thumpline {

using std::chrono::milliseconds;

namespace {

/// Whether a fault's value is a time, in milliseconds.
bool hasTimeAsValue(FaultKind kind)
{
    return kind == FaultKind::BufferedBursts || kind == FaultKind::SplitEvents || kind == FaultKind::HealthSlow;
}

} // namespace

ScenarioPlayer::ScenarioPlayer(DemoInstance &instance, double speed, QObject *parent)
    : QObject(parent)
    , m_instance(instance)
    , m_speed(speed)
{
    Q_ASSERT(speed > 0);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScenarioPlayer::advance);
}

ScenarioPlayer::~ScenarioPlayer() = default;

void ScenarioPlayer::play(const Scenario &scenario)
{
    stop();
    m_playing = Playing {.scenario = scenario, .rateBefore = m_instance.rate()};
    advance();
}

void ScenarioPlayer::stop()
{
    if (!m_playing)
        return;
    const QString key = m_playing->scenario.key;
    recover();
    Q_EMIT stopped(key);
}

void ScenarioPlayer::advance()
{
    Playing &playing = *m_playing;
    const auto &steps = playing.scenario.steps;
    const size_t before = playing.next;
    while (playing.next < steps.size() && steps[playing.next].at <= playing.at)
        take(steps[playing.next++]);
    if (playing.next != before || before == 0)
        Q_EMIT advanced(playing.scenario, static_cast<int>(playing.next));
    if (playing.at >= playing.scenario.length) {
        const QString key = playing.scenario.key;
        recover();
        Q_EMIT finished(key);
        return;
    }
    const auto until = playing.next < steps.size() ? steps[playing.next].at : playing.scenario.length;
    m_timer.start(scaled(until - std::exchange(playing.at, until)));
}

void ScenarioPlayer::take(const ScenarioStep &step)
{
    if (const auto *fault = std::get_if<Fault>(&step.action))
        m_instance.inject(scaled(*fault));
    else if (const auto *rate = std::get_if<ScenarioRate>(&step.action))
        m_instance.setRate(rate->eventsPerSecond * m_speed);
}

Fault ScenarioPlayer::scaled(Fault fault) const
{
    fault.duration = scaled(fault.duration);
    fault.after = scaled(fault.after);
    if (hasTimeAsValue(fault.kind))
        fault.value = static_cast<int>(scaled(milliseconds(fault.value)).count());
    return fault;
}

milliseconds ScenarioPlayer::scaled(milliseconds time) const
{
    return milliseconds(std::llround(static_cast<double>(time.count()) / m_speed));
}

void ScenarioPlayer::recover()
{
    m_timer.stop();
    m_instance.clearFaults();
    m_instance.setRate(m_playing->rateBefore);
    m_playing.reset();
}

} // namespace thumpline
