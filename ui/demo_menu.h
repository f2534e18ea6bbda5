#pragma once

#include "demo/fault.h"

#include <QMenu>

namespace thumpline {

/// The demo's misbehaviours as a menu, grouped by what they meet. Thread: GUI.
class DemoMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit DemoMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void faultChosen(const thumpline::Fault &fault);
    void clearChosen();
    void rateChosen(double eventsPerSecond);

private:
    void addRates();
    void addFaults();
};

} // namespace thumpline
