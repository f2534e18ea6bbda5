#include "ui/desktop/tray_notifier.h"

#include "content/safe_text.h"

#include <QApplication>
#include <QSystemTrayIcon>

#include <chrono>

namespace thumpline {

using namespace std::chrono_literals;

namespace {

constexpr auto seenFor = 60s;
constexpr qsizetype maxBody = 500;

} // namespace

TrayNotifier::TrayNotifier(QObject *parent)
    : DesktopNotifier(parent)
{
    m_seen.setSingleShot(true);
    m_seen.setInterval(seenFor);
    connect(&m_seen, &QTimer::timeout, this, &TrayNotifier::hide);
}

DesktopNotifier::State TrayNotifier::state() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages() ? State::Ready
                                                                                           : State::Missing;
}

void TrayNotifier::show(const DesktopNotice &notice)
{
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_icon->setToolTip(QGuiApplication::applicationDisplayName());
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT chosen(m_topic, {}); });
        connect(m_icon, &QSystemTrayIcon::activated, this, [this] { Q_EMIT chosen(m_topic, {}); });
    }
    m_topic = notice.topic;
    m_icon->show(); // a balloon needs an icon to hang on
    m_icon->showMessage(safeLine(QStringView {notice.title}), safeText(notice.body.toUtf8(), maxBody),
                        notice.isTrouble ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    m_seen.start();
    Q_EMIT shown(notice.topic);
}

void TrayNotifier::withdraw(const QByteArray &topic)
{
    if (topic == m_topic)
        hide();
}

void TrayNotifier::hide()
{
    m_seen.stop();
    if (m_icon)
        m_icon->hide();
}

} // namespace thumpline
