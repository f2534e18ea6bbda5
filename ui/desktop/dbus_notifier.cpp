#include "ui/desktop/dbus_notifier.h"

#include "content/safe_text.h"

#include <QCoreApplication>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>

#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default"); // a click on the notification itself
const QString showAction = QStringLiteral("show"); // the button
constexpr int timeout = 10'000; // ms; a service may have to be started first
constexpr qsizetype maxBody = 1000;
constexpr uchar lowUrgency = 0;
constexpr uchar normalUrgency = 1;

QDBusMessage call(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

bool saysThatNobodyIsThere(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoReply:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return true;
    default: // a hundred ways to refuse one notification
        return false;
    }
}

} // namespace

DbusNotifier::DbusNotifier(const QDBusConnection &bus, QObject *parent)
    : DesktopNotifier(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(handleAction(uint, QString)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(handleToken(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(handleClosed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &newOwner) { handleOwner(newOwner); });
    m_state = State::Asking;
    ask();
}

DbusNotifier::~DbusNotifier() = default;

void DbusNotifier::enter(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void DbusNotifier::ask()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        handleCapabilities(*done);
    });
}

void DbusNotifier::handleCapabilities(QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<QStringList> reply = call;
    if (reply.isError()) {
        enter(State::Missing);
        return;
    }
    m_capabilities = reply.value();
    enter(State::Ready);
}

/// A service that left may be started by the next notification; one that came may be another one.
void DbusNotifier::handleOwner(const QString &newOwner)
{
    erase_if(m_standing, [](const auto &entry) { return !entry.value().isSending; }); // it took them along
    for (Standing &standing : m_standing)
        standing.id = 0;
    if (!newOwner.isEmpty())
        ask();
}

// --- showing

void DbusNotifier::show(const DesktopNotice &notice)
{
    Standing &standing = m_standing[notice.topic];
    standing.withdrawWhenSent = false;
    if (standing.isSending)
        standing.next = notice;
    else
        send(notice);
}

QVariantList DbusNotifier::arguments(const DesktopNotice &notice, uint replaces) const
{
    QString title = safeLine(QStringView {notice.title});
    QString body = safeText(notice.body.toUtf8(), maxBody);
    if (!m_capabilities.contains(u"body"_s)) // it shows one line only
        title = safeLine(QStringView {QString(title + u' ' + body)});
    if (m_capabilities.contains(u"body-markup"_s))
        body = body.toHtmlEscaped();
    QStringList actions;
    if (m_capabilities.contains(u"actions"_s)) {
        //: button of a desktop notification: shows in the window what it is about
        const QString label = QCoreApplication::translate("thumpline::DbusNotifier", "Show");
        actions = {defaultAction, label, showAction, label};
    }
    const QString desktopFile = QGuiApplication::desktopFileName();
    QVariantMap hints {{u"urgency"_s, QVariant::fromValue(notice.isTrouble ? normalUrgency : lowUrgency)},
                       {u"category"_s, notice.isTrouble ? u"network.error"_s : u"network.connected"_s}};
    if (!desktopFile.isEmpty())
        hints.insert(u"desktop-entry"_s, desktopFile);
    const QString icon = desktopFile; // both are named by the application's id
    return {QGuiApplication::applicationDisplayName(), replaces, icon, title, body, actions, hints, -1};
}

void DbusNotifier::send(const DesktopNotice &notice)
{
    Standing &standing = m_standing[notice.topic];
    standing.isSending = true;
    const QDBusMessage message = call(u"Notify"_s, arguments(notice, standing.id));
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notice](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        handleSent(notice, *done);
    });
}

void DbusNotifier::handleSent(const DesktopNotice &notice, QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<uint> reply = call;
    Standing standing = m_standing.take(notice.topic);
    if (reply.isError()) {
        if (saysThatNobodyIsThere(reply.error()))
            enter(State::Missing);
        if (!standing.withdrawWhenSent)
            Q_EMIT failed(standing.next.value_or(notice), reply.error().message());
        return;
    }
    standing.id = reply.value();
    standing.isSending = false;
    if (standing.withdrawWhenSent) {
        close(standing.id);
        return;
    }
    const std::optional<DesktopNotice> next = std::exchange(standing.next, std::nullopt);
    m_standing.insert(notice.topic, standing);
    Q_EMIT shown(notice.topic);
    if (next)
        send(*next);
}

void DbusNotifier::withdraw(const QByteArray &topic)
{
    const auto found = m_standing.find(topic);
    if (found == m_standing.end())
        return;
    if (found->isSending) {
        found->next.reset();
        found->withdrawWhenSent = true;
        return;
    }
    const uint id = found->id;
    m_standing.erase(found);
    close(id);
}

void DbusNotifier::close(uint id)
{
    m_bus.asyncCall(call(u"CloseNotification"_s, {id}), timeout); // it may be gone already: no error of ours
}

// --- what the user does with it

QByteArray DbusNotifier::topicOf(uint id) const
{
    for (auto it = m_standing.cbegin(); it != m_standing.cend(); ++it) {
        if (it->id == id && id != 0)
            return it.key();
    }
    return {};
}

void DbusNotifier::handleToken(uint id, const QString &token)
{
    m_tokenId = id; // the action follows
    m_token = token.toUtf8();
}

void DbusNotifier::handleAction(uint id, const QString &action)
{
    const QByteArray token = std::exchange(m_token, {});
    const QByteArray topic = topicOf(id); // the signals tell of other programs' notifications, too
    if (topic.isEmpty() || (action != defaultAction && action != showAction))
        return;
    Q_EMIT chosen(topic, m_tokenId == id ? token : QByteArray());
}

void DbusNotifier::handleClosed(uint id, uint)
{
    const QByteArray topic = topicOf(id);
    if (topic.isEmpty())
        return;
    Standing &standing = m_standing[topic];
    if (standing.isSending)
        standing.id = 0; // what is on its way gets another one
    else
        m_standing.remove(topic);
}

} // namespace thumpline
