#include "ui/demo_menu.h"

#include "diagnosis/duration_text.h"
#include "diagnosis/explanation.h"
#include "ui/quantities.h"

#include <map>

namespace thumpline {

namespace {

enum class Group {
    Endings,
    Condition,
    Answer,
    Health,
    Instance,
};

Group groupOf(FaultKind kind)
{
    if (kind == FaultKind::Restart || kind == FaultKind::TokenRevoked)
        return Group::Instance;
    if (isHealth(kind))
        return Group::Health;
    if (isCondition(kind))
        return Group::Condition;
    if (isAnswer(kind))
        return Group::Answer;
    return Group::Endings;
}

} // namespace

DemoMenu::DemoMenu(QWidget *parent)
    : QMenu(parent)
{
    setTitle(tr("&Demo"));
    setToolTipsVisible(true);
    addScenarios();
    m_progress = addAction(QString());
    m_progress->setEnabled(false);
    m_stop = addAction(tr("S&top the story"), this, &DemoMenu::stopChosen);
    showNothingPlays();
    addSeparator();
    addRates();
    addFaults();
    addSeparator();
    addAction(tr("&End all faults"), this, &DemoMenu::clearChosen);
}

void DemoMenu::showProgress(const Scenario &scenario, int stepsDone)
{
    //: in a menu; %1 the title of a story, %2 and %3 numbers, %4 the name of a rule of diagnosis, as "D16"
    m_progress->setText(tr("Plays: %1 · step %2 of %3 · to be found: %4")
                            .arg(scenario.title, Quantities::count(stepsDone),
                                 Quantities::count(static_cast<qint64>(scenario.steps.size())),
                                 QString::fromLatin1(toKey(RuleId {scenario.rule}))));
    m_progress->setVisible(true);
    m_stop->setVisible(true);
}

void DemoMenu::showNothingPlays()
{
    m_progress->setVisible(false);
    m_stop->setVisible(false);
}

void DemoMenu::addScenarios()
{
    QMenu *scenarios = addMenu(tr("&Play a story"));
    scenarios->setToolTipsVisible(true);
    for (const Scenario &scenario : ScenarioCatalog::all()) {
        QAction *action
            = scenarios->addAction(scenario.title, this, [this, scenario] { Q_EMIT scenarioChosen(scenario); });
        //: 1: what happens in the story; 2: a stretch of time, as "4 min"
        action->setToolTip(tr("%1 Takes %2.").arg(scenario.story, DurationText::of(scenario.length)));
    }
}

void DemoMenu::addRates()
{
    QMenu *rates = addMenu(tr("&Rate"));
    for (const double rate : {0.0, 0.5, 2.0, 10.0, 100.0, 1000.0}) {
        const QString text = rate > 0 ? Quantities::rate(rate) : tr("Nothing happens", "rate of the demo");
        rates->addAction(text, this, [this, rate] { Q_EMIT rateChosen(rate); });
    }
}

void DemoMenu::addFaults()
{
    std::map<Group, QMenu *> menus {
        {Group::Endings, addMenu(tr("What happens to open &streams"))},
        {Group::Condition, addMenu(tr("How streams are ser&ved"))},
        {Group::Answer, addMenu(tr("What the next &connection is answered"))},
        {Group::Health, addMenu(tr("&Health"))},
        {Group::Instance, addMenu(tr("The whole &instance"))},
    };
    for (const FaultInfo &info : FaultCatalog::all()) {
        QMenu *menu = menus.at(groupOf(info.fault.kind));
        QAction *action
            = menu->addAction(info.description, this, [this, fault = info.fault] { Q_EMIT faultChosen(fault); });
        action->setToolTip(info.key); // as the command line names it
        menu->setToolTipsVisible(true);
    }
}

} // namespace thumpline
