#include "support/private_bus.h"

#include <QFile>
#include <QStandardPaths>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

const char *const configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

PrivateBus::PrivateBus()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty()) {
        m_problem = u"dbus-daemon is not installed (Debian: dbus)"_s;
        return;
    }
    QFile file(m_dir.filePath(u"bus.conf"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        m_problem = file.errorString();
        return;
    }
    file.write(QString::fromLatin1(configuration).arg(m_dir.path()).toUtf8());
    file.close();
    m_daemon.start(program, {u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + file.fileName()});
    while (m_address.isEmpty() && m_daemon.waitForReadyRead())
        m_address = QString::fromUtf8(m_daemon.readAllStandardOutput()).section(u'\n', 0, 0);
    if (m_address.isEmpty())
        m_problem = u"dbus-daemon did not start: "_s + QString::fromLocal8Bit(m_daemon.readAllStandardError());
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connect()
{
    static int last = 0;
    m_names.append(u"private-bus-%1"_s.arg(++last));
    return QDBusConnection::connectToBus(m_address, m_names.last());
}

} // namespace thumpline
