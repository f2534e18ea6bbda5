#include "ui/desktop/alert_desk.h"

#include "ui/settings.h"
#include "ui/workspace.h"

#include <QGuiApplication>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 1s;
const QByteArray testTopic = QByteArrayLiteral("test");

} // namespace

AlertDesk::AlertDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_next(m_parts.clock->makeAlarm())
{
    AlertPolicy &policy = m_parts.workspace->alerts();
    policy.setOptions(m_parts.settings->alertOptions());
    policy.setLooking(QGuiApplication::applicationState() == Qt::ApplicationActive);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) { setLooking(state == Qt::ApplicationActive); });
    connect(m_parts.workspace, &Workspace::recordsTaken, this, &AlertDesk::look);
    connect(m_next.get(), &Alarm::due, this, &AlertDesk::look);
    const DesktopNotifier *notifier = m_parts.notifier.get();
    connect(notifier, &DesktopNotifier::stateChanged, this, &AlertDesk::stateChanged);
    connect(notifier, &DesktopNotifier::chosen, this, &AlertDesk::handleChosen);
    connect(notifier, &DesktopNotifier::shown, this, [this](const QByteArray &topic) {
        if (topic == testTopic)
            Q_EMIT testShown();
    });
    connect(notifier, &DesktopNotifier::failed, this, [this](const DesktopNotice &notice, const QString &problem) {
        if (notice.topic == testTopic)
            Q_EMIT testFailed(problem);
    });
}

AlertDesk::~AlertDesk() = default;

const AlertOptions &AlertDesk::options() const
{
    return m_parts.workspace->alerts().options();
}

void AlertDesk::setOptions(const AlertOptions &options)
{
    m_parts.workspace->alerts().setOptions(options);
    m_parts.settings->setAlertOptions(options);
    look();
}

void AlertDesk::setLooking(bool looking)
{
    m_parts.workspace->alerts().setLooking(looking);
    look();
}

void AlertDesk::look()
{
    AlertPolicy &policy = m_parts.workspace->alerts();
    if (!policy.isWaiting())
        return;
    deliver(policy.take(m_parts.clock->stamp()));
    if (policy.isWaiting())
        m_next->setDue(m_parts.clock->now() + lookEvery);
}

void AlertDesk::deliver(const AlertNews &news)
{
    for (const QByteArray &topic : news.over) {
        m_sources.remove(topic);
        m_parts.notifier->withdraw(topic);
    }
    for (const Alert &alert : news.alerts) {
        m_sources.insert(alert.topic, alert.sources);
        m_parts.notifier->show({alert.topic, alert.title, alert.body, isTrouble(alert.kind)});
    }
    for (const QString &note : news.notes)
        m_parts.workspace->note({}, note);
}

void AlertDesk::sendTest()
{
    m_parts.notifier->show({.topic = testTopic,
                            .title = tr("Notifications work"),
                            .body = tr("This is how Thumpline tells that a stream is down, and that it is back."),
                            .isTrouble = false});
}

void AlertDesk::handleChosen(const QByteArray &topic, const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // Qt takes it from there when the window is activated
    Q_EMIT showWanted(m_sources.value(topic));
}

} // namespace thumpline
