#include "ui/window_actions.h"

#include "timeline/timeline_store.h"
#include "ui/appearance.h"
#include "ui/symbols.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace thumpline {

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    makeFileActions();
    makeViewActions();
    makeStreamActions();
    makeToolActions();
    shortcuts = make(tr("&Keyboard shortcuts"), Qt::Key_F1);
    about = make(tr("&About Thumpline"));
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowActions::make(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, m_window);
    action->setShortcut(key);
    m_window->addAction(action); // so that its key works while no menu shows it
    m_all.append(action);
    return action;
}

QActionGroup *WindowActions::choice(const QList<std::pair<QString, QByteArray>> &texts)
{
    auto *group = new QActionGroup(m_window);
    for (const auto &[text, key] : texts) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setData(key);
    }
    group->actions().first()->setChecked(true);
    return group;
}

void WindowActions::makeFileActions()
{
    addStream = make(tr("&Add stream…"), QKeySequence::New);
    addStream->setIcon(symbolIcon(Symbol::Add));
    addStream->setIconText(tr("Add stream"));
    addStream->setToolTip(tr("Add a stream of an instance"));
    startDemo = make(tr("Start the &demo"));
    startDemo->setIcon(symbolIcon(Symbol::Demo));
    startDemo->setToolTip(tr("Runs an instance with invented people inside this program"));
    report = make(tr("&Report…"), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_R));
    report->setIcon(symbolIcon(Symbol::Report));
    report->setIconText(tr("Report"));
    report->setToolTip(tr("What happened and why, as a file for an issue tracker or an admin"));
    quit = make(tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeViewActions()
{
    pauseTimeline = make(tr("&Pause the timeline"), QKeyCombination(Qt::CTRL, Qt::Key_P));
    pauseTimeline->setCheckable(true);
    pauseTimeline->setIcon(symbolIcon(Symbol::Pause));
    pauseTimeline->setIconText(tr("Pause"));
    pauseTimeline->setToolTip(tr("Hold the timeline still; what comes is kept and counted"));
    search = make(tr("&Find in the timeline"), QKeySequence::Find);
    search->setIcon(symbolIcon(Symbol::Search));
    liveEdge = make(tr("Go to the &newest row"), QKeyCombination(Qt::CTRL, Qt::Key_Home));
    density = choice({
        //: how much room a row takes
        {tr("&Comfortable"), "comfortable"},
        {tr("C&ompact"), "compact"},
    });
    order = choice({
        {tr("By &creation"), toKey(RowOrdering::Creation)},
        {tr("By &arrival"), toKey(RowOrdering::Arrival)},
    });
    deletedLook = choice({
        //: what becomes of deleted statuses
        {tr("&Strike through"), toKey(DeletionStyle::Strike)},
        {tr("&Hide"), toKey(DeletionStyle::Hide)},
        {tr("&Remove"), toKey(DeletionStyle::Remove)},
    });
    appearance = choice({
        //: the colours of the window
        {tr("As the &system"), toKey(Appearance::System)},
        {tr("&Light"), toKey(Appearance::Light)},
        {tr("&Dark"), toKey(Appearance::Dark)},
    });
    nextPane = make(tr("Next &panel"), Qt::Key_F6);
    previousPane = make(tr("Previous pa&nel"), QKeyCombination(Qt::SHIFT, Qt::Key_F6));
}

void WindowActions::makeStreamActions()
{
    stream.pause = make(tr("&Pause the stream"), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_P));
    stream.pause->setIcon(symbolIcon(Symbol::Pause));
    stream.retry = make(tr("&Try again"), QKeyCombination(Qt::CTRL, Qt::Key_R));
    stream.retry->setIcon(symbolIcon(Symbol::Retry));
    stream.changeToken = make(tr("Change &token…"));
    stream.changeToken->setIcon(symbolIcon(Symbol::Key));
    stream.details = make(tr("Connection &details"), QKeyCombination(Qt::CTRL, Qt::Key_I));
    stream.details->setToolTip(tr("Heartbeats, delays, rates and the last drop of the stream"));
    stream.copyAddress = make(tr("&Copy the address"));
    stream.copyAddress->setIcon(symbolIcon(Symbol::Copy));
    recheckStatuses = make(tr("&Look again after a gap"));
    recheckStatuses->setCheckable(true);
    recheckStatuses->setToolTip(
        tr("For all streams: after an interruption, ask for the last 200 posts again, to find the "
           "edits and deletions that were missed"));
    lookWhenQuiet = make(tr("Look after &quiet streams"));
    lookWhenQuiet->setCheckable(true);
    lookWhenQuiet->setToolTip(
        tr("For all streams: while one brings nothing, ask once a minute whether its timeline has "
           "something new"));
    notifications = make(tr("&Notifications…"));
    notifications->setToolTip(tr("When the desktop tells that a stream is down, and that it is back"));
    stream.remove = make(tr("&Remove the stream"), QKeyCombination(Qt::CTRL, Qt::Key_Delete));
    stream.remove->setIcon(symbolIcon(Symbol::Remove));
}

void WindowActions::makeToolActions()
{
    checkInstance = make(tr("&Check instance…"), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_I));
    checkInstance->setToolTip(
        tr("Looks at an instance step by step, from its addresses to the first heartbeat, and says what is wrong"));
    compareStreams = make(tr("Co&mpare two streams…"), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C));
    compareStreams->setToolTip(tr("Which of two connections brings an event first, and does either of them miss any?"));
}

void WindowActions::fill(QMenuBar *bar, const QList<QAction *> &docks, QMenu *demoMenu) const
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addAction(addStream);
    file->addAction(startDemo);
    file->addMenu(demoMenu);
    file->addSeparator();
    file->addAction(report);
    file->addSeparator();
    file->addAction(quit);

    QMenu *view = bar->addMenu(tr("&View"));
    view->addAction(pauseTimeline);
    view->addAction(search);
    view->addAction(liveEdge);
    view->addSeparator();
    view->addActions(docks);
    view->addSeparator();
    view->addMenu(tr("&Density"))->addActions(density->actions());
    view->addMenu(tr("&Order"))->addActions(order->actions());
    view->addMenu(tr("&Deleted statuses"))->addActions(deletedLook->actions());
    view->addMenu(tr("&Colours"))->addActions(appearance->actions());
    view->addSeparator();
    view->addAction(nextPane);
    view->addAction(previousPane);

    QMenu *streams = bar->addMenu(tr("&Stream"));
    streams->addAction(stream.pause);
    streams->addAction(stream.retry);
    streams->addAction(stream.changeToken);
    streams->addAction(stream.details);
    streams->addAction(stream.copyAddress);
    streams->addSeparator();
    streams->addAction(stream.remove);
    streams->addSeparator();
    streams->addAction(recheckStatuses);
    streams->addAction(lookWhenQuiet);
    streams->addSeparator();
    streams->addAction(notifications);
    streams->setToolTipsVisible(true);

    QMenu *tools = bar->addMenu(tr("&Tools"));
    tools->addAction(checkInstance);
    tools->addAction(compareStreams);
    tools->setToolTipsVisible(true);

    QMenu *help = bar->addMenu(tr("&Help"));
    help->addAction(shortcuts);
    help->addSeparator();
    help->addAction(about);
}

RestChecks WindowActions::restChecks() const
{
    return {.recheckStatuses = recheckStatuses->isChecked(), .lookWhenQuiet = lookWhenQuiet->isChecked()};
}

void WindowActions::setRestChecks(const RestChecks &checks)
{
    recheckStatuses->setChecked(checks.recheckStatuses);
    lookWhenQuiet->setChecked(checks.lookWhenQuiet);
}

QList<QAction *> WindowActions::all() const
{
    return m_all;
}

void checkByKey(QActionGroup *group, const QByteArray &key)
{
    for (QAction *action : group->actions()) {
        if (action->data().toByteArray() == key)
            action->setChecked(true);
    }
}

QByteArray checkedKey(const QActionGroup *group)
{
    const QAction *checked = group->checkedAction();
    return checked ? checked->data().toByteArray() : QByteArray();
}

} // namespace thumpline
