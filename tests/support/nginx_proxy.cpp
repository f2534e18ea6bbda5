#include "support/nginx_proxy.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace thumpline::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; // ms

/// A port that was free a moment ago: nginx can't be asked for any.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool listens(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(200);
}

} // namespace

NginxProxy::~NginxProxy()
{
    stop();
}

QString NginxProxy::program()
{
    return QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/usr/bin"_s});
}

bool NginxProxy::start(const QUrl &upstream, const NginxRules &rules)
{
    m_port = freePort();
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    if (!m_folder.isValid() || m_port == 0 || !file.open(QIODevice::WriteOnly))
        return false;
    file.write(configuration(upstream, rules));
    file.close();
    return launch();
}

bool NginxProxy::restart()
{
    stop();
    return launch();
}

QUrl NginxProxy::url() const
{
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

QByteArray NginxProxy::configuration(const QUrl &upstream, const NginxRules &rules) const
{
    const QByteArray folder = m_folder.path().toUtf8();
    const auto onOff = [](bool on) { return on ? "on"_ba : "off"_ba; };
    const bool hasMaster = !rules.workerShutdownTimeout.isEmpty();
    QByteArray text = hasMaster ? "worker_shutdown_timeout "_ba + rules.workerShutdownTimeout + "; worker_processes 1; "
                                : "master_process off; "_ba;
    text += "daemon off; pid " + folder + "/pid; error_log stderr crit;\n"
        + "events { worker_connections 256; }\nhttp {\n access_log off;\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += " "_ba + kind + "_temp_path " + folder + "/" + kind + ";\n";
    text += " server {\n  listen 127.0.0.1:" + QByteArray::number(m_port) + ";\n  location / {\n   proxy_pass "
        + upstream.toEncoded(QUrl::RemovePath) + ";\n   proxy_buffering " + onOff(rules.buffering)
        + ";\n   proxy_read_timeout " + rules.readTimeout + ";\n   proxy_http_version 1.1;\n";
    if (rules.passesUpgrade)
        text += "   proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade;\n";
    return text + "  }\n }\n}\n";
}

QStringList NginxProxy::arguments() const
{
    return {u"-p"_s, m_folder.path(), u"-c"_s, m_folder.filePath(u"nginx.conf"_s)};
}

bool NginxProxy::reload()
{
    return QProcess::execute(program(), arguments() + QStringList {u"-s"_s, u"reload"_s}) == 0;
}

bool NginxProxy::launch()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(), arguments());
    const bool up = m_process.waitForStarted(patience)
        && QTest::qWaitFor([this] { return m_process.state() != QProcess::Running || listens(m_port); }, patience)
        && m_process.state() == QProcess::Running;
    if (!up)
        m_error = QString::fromUtf8(m_process.readAll());
    return up;
}

/// Its connections are cut: each ends by a bare FIN.
void NginxProxy::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate(); // a master that is killed leaves its workers behind
    if (!m_process.waitForFinished(patience))
        m_process.kill();
    m_process.waitForFinished(patience);
}

} // namespace thumpline::test
