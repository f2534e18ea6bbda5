#include "ui/desktop/fallback_notifier.h"

#include "ui/desktop/dbus_notifier.h"
#include "ui/desktop/tray_notifier.h"

#include <utility>

namespace thumpline {

FallbackNotifier::FallbackNotifier(std::unique_ptr<DesktopNotifier> first, std::unique_ptr<DesktopNotifier> second,
                                   QObject *parent)
    : DesktopNotifier(parent)
    , m_first(std::move(first))
    , m_second(std::move(second))
{
    connect(m_first.get(), &DesktopNotifier::stateChanged, this, [this] {
        showWaiting();
        Q_EMIT stateChanged();
    });
    connect(m_second.get(), &DesktopNotifier::stateChanged, this, &DesktopNotifier::stateChanged);
    connect(m_first.get(), &DesktopNotifier::failed, this, &FallbackNotifier::handleFailed);
    connect(m_second.get(), &DesktopNotifier::failed, this, &DesktopNotifier::failed);
    for (const DesktopNotifier *way : {m_first.get(), m_second.get()}) {
        connect(way, &DesktopNotifier::shown, this, &DesktopNotifier::shown);
        connect(way, &DesktopNotifier::chosen, this, &DesktopNotifier::chosen);
    }
}

FallbackNotifier::~FallbackNotifier() = default;

DesktopNotifier::State FallbackNotifier::state() const
{
    return m_first->state() == State::Missing ? m_second->state() : m_first->state();
}

void FallbackNotifier::show(const DesktopNotice &notice)
{
    switch (m_first->state()) {
    case State::Asking:
        m_waiting.insert(notice.topic, notice);
        return;
    case State::Ready:
        m_first->show(notice);
        return;
    case State::Missing:
        handleFailed(notice, {});
        return;
    }
}

void FallbackNotifier::showWaiting()
{
    if (m_first->state() == State::Asking)
        return;
    const QHash<QByteArray, DesktopNotice> waiting = std::exchange(m_waiting, {});
    for (const DesktopNotice &notice : waiting)
        show(notice);
}

void FallbackNotifier::handleFailed(const DesktopNotice &notice, const QString &problem)
{
    if (m_second->state() == State::Ready)
        m_second->show(notice);
    else
        Q_EMIT failed(notice, problem);
}

void FallbackNotifier::withdraw(const QByteArray &topic)
{
    m_waiting.remove(topic);
    m_first->withdraw(topic);
    m_second->withdraw(topic);
}

std::unique_ptr<DesktopNotifier> makeDesktopNotifier()
{
    return std::make_unique<FallbackNotifier>(std::make_unique<DbusNotifier>(QDBusConnection::sessionBus()),
                                              std::make_unique<TrayNotifier>());
}

} // namespace thumpline
