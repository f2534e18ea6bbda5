#pragma once

#include "demo/scenario.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace thumpline {

class DemoInstance;

/// Plays one scenario on a demo instance; afterwards, or when it is stopped, the instance is well again, and tells as
/// much as before.
///
/// Ownership: the instance outlives it. Thread: the instance's.
class ScenarioPlayer : public QObject
{
    Q_OBJECT
public:
    /// `speed`: how many times faster than real time; heartbeats of the instance are its maker's (DemoOptions).
    explicit ScenarioPlayer(DemoInstance &instance, double speed = 1, QObject *parent = nullptr);
    ~ScenarioPlayer() override;

    /// Stops the one that is playing.
    void play(const Scenario &scenario);
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_playing.has_value(); }

Q_SIGNALS:
    /// The first `done` steps of the one that is playing have been taken.
    void advanced(const thumpline::Scenario &scenario, int done);
    void finished(const QString &key); ///< it was played to its end
    void stopped(const QString &key); ///< it was not

private:
    struct Playing
    {
        Scenario scenario {};
        size_t next = 0; ///< step
        double rateBefore = 0;
        std::chrono::seconds at {0};
    };

    void advance();
    void take(const ScenarioStep &step);
    [[nodiscard]] Fault scaled(Fault fault) const;
    [[nodiscard]] std::chrono::milliseconds scaled(std::chrono::milliseconds time) const;
    void recover();

    DemoInstance &m_instance;
    const double m_speed;
    QTimer m_timer {};
    std::optional<Playing> m_playing {};
};

} // namespace thumpline
