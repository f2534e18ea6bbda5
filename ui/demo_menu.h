#pragma once

#include "demo/fault.h"
#include "demo/scenario.h"

#include <QMenu>

namespace thumpline {

/// The demo's scenarios and misbehaviours as a menu, these grouped by what they meet. Thread: GUI.
class DemoMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit DemoMenu(QWidget *parent = nullptr);

    /// Says how far the story is that plays, and offers to stop it.
    void showProgress(const Scenario &scenario, int stepsDone);
    void showNothingPlays();

Q_SIGNALS:
    void scenarioChosen(const thumpline::Scenario &scenario);
    void stopChosen(); ///< the story that plays is to end
    void faultChosen(const thumpline::Fault &fault);
    /// All is to be well again, a scenario that is playing included.
    void clearChosen();
    void rateChosen(double eventsPerSecond);

private:
    void addScenarios();
    void addRates();
    void addFaults();

    QAction *m_progress = nullptr; // owned by the menu, as its actions are
    QAction *m_stop = nullptr;
};

} // namespace thumpline
