#include "demo/demo_connection.h"

#include "demo/http_answer.h"

#include <QTcpSocket>

#include <sys/socket.h>

#include <utility>

namespace thumpline {

namespace {

constexpr qsizetype socketWindow = 256 * 1024; // what Qt may hold of our bytes: the rest waits in our shared queue
constexpr qint64 readWindow = 64 * 1024;

} // namespace

DemoConnection::DemoConnection(quint64 id, QTcpSocket *socket, const ConnectionLimits &limits, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_socket(socket)
    , m_limits(limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readWindow);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &DemoConnection::handleReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &DemoConnection::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, &DemoConnection::handleDisconnected);
    connect(&m_paceTimer, &QTimer::timeout, this, &DemoConnection::pumpDrip);
    m_idleTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, this, &DemoConnection::handleIdle);
    m_idleTimer.start(m_limits.requestTimeout);
}

DemoConnection::~DemoConnection()
{
    if (m_socket != nullptr)
        m_socket->disconnect(this); // its own end must not call back into half an object
}

quint16 DemoConnection::localPort() const
{
    return m_socket != nullptr ? m_socket->localPort() : quint16 {0};
}

void DemoConnection::handleReadyRead()
{
    const QByteArray bytes = m_socket->readAll();
    switch (m_mode) {
    case Mode::Requests:
    case Mode::Answering:
        m_parser.feed(bytes);
        serveRequests();
        return;
    case Mode::Stream:
        Q_EMIT bytesArrived(bytes);
        return;
    case Mode::Silent:
        return;
    }
}

void DemoConnection::serveRequests()
{
    while (m_mode == Mode::Requests && m_socket != nullptr && !m_finishing) {
        auto next = m_parser.next();
        if (!next) {
            refuseRequest(statusOf(next.error()));
            return;
        }
        if (!next.value()) {
            // A half request gets the long time, a quiet connection between two requests the short one.
            if (!m_parser.isEmpty())
                m_idleTimer.start(m_limits.requestTimeout);
            return;
        }
        m_mode = Mode::Answering;
        m_idleTimer.stop();
        HttpRequest request = *std::move(next).value();
        request.localPort = localPort();
        Q_EMIT requestArrived(request);
    }
}

void DemoConnection::refuseRequest(int status)
{
    write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\nConnection: close\r\n\r\n");
    finish();
}

void DemoConnection::answer(const QByteArray &bytes, bool keepAlive)
{
    write(bytes);
    endStream(keepAlive);
}

void DemoConnection::beginStream()
{
    m_mode = Mode::Stream;
    m_idleTimer.stop();
    if (const QByteArray rest = m_parser.takeRest(); !rest.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, rest] { Q_EMIT bytesArrived(rest); }, Qt::QueuedConnection);
}

void DemoConnection::endStream(bool keepAlive)
{
    if (m_socket == nullptr || m_mode == Mode::Silent)
        return;
    m_mode = Mode::Requests;
    if (!keepAlive) {
        finish();
        return;
    }
    m_idleTimer.start(m_limits.keepAlive);
    QMetaObject::invokeMethod(this, &DemoConnection::serveRequests, Qt::QueuedConnection); // what was sent ahead
}

void DemoConnection::write(const QByteArray &bytes)
{
    if (m_socket == nullptr || m_mode == Mode::Silent || m_finishing || bytes.isEmpty())
        return;
    m_queue.push_back(bytes);
    m_queuedBytes += bytes.size();
    if (m_queuedBytes > m_limits.maxQueuedBytes) {
        Q_EMIT overflowed();
        close(true);
        return;
    }
    pump();
}

void DemoConnection::setPace(const ConnectionPace &pace)
{
    if (pace == m_pace)
        return;
    m_pace = pace;
    m_paceTimer.stop();
    if (m_pace.drip.count() > 0)
        m_paceTimer.start(m_pace.drip);
    else if (m_pace.burst.count() > 0)
        m_paceTimer.start(m_pace.burst);
    pump();
}

void DemoConnection::pump()
{
    if (m_socket == nullptr || m_pace.held || m_paceTimer.isActive())
        return;
    while (!m_queue.empty() && m_socket->bytesToWrite() < socketWindow) {
        const QByteArray bytes = m_dripped == 0 ? m_queue.front() : m_queue.front().sliced(m_dripped);
        m_dripped = 0;
        m_queue.pop_front();
        m_queuedBytes -= bytes.size();
        m_socket->write(bytes);
    }
    if (m_finishing && m_queue.empty())
        m_socket->disconnectFromHost();
}

void DemoConnection::pumpDrip()
{
    if (m_socket == nullptr || m_pace.held)
        return;
    if (m_pace.drip.count() == 0) { // a burst: open the gate for a moment
        m_paceTimer.stop();
        pump();
        if (m_socket != nullptr)
            m_paceTimer.start(m_pace.burst);
        return;
    }
    if (m_queue.empty())
        return;
    m_socket->write(m_queue.front().constData() + m_dripped, 1);
    ++m_dripped;
    --m_queuedBytes;
    if (m_dripped == m_queue.front().size()) {
        m_queue.pop_front();
        m_dripped = 0;
    }
}

void DemoConnection::finish()
{
    if (m_socket == nullptr)
        return;
    m_finishing = true;
    m_pace = {};
    m_paceTimer.stop();
    pump();
}

void DemoConnection::cut()
{
    if (m_socket == nullptr)
        return;
    m_socket->flush(); // what was written before the fault has left, as from a process without buffers of its own
    close(true);
}

void DemoConnection::reset()
{
    if (m_socket == nullptr)
        return;
    m_socket->flush();
    const linger immediately {.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &immediately, sizeof immediately);
    close(true);
}

void DemoConnection::goSilent()
{
    m_mode = Mode::Silent;
    m_queue.clear();
    m_queuedBytes = 0;
    m_dripped = 0;
    m_paceTimer.stop();
    m_idleTimer.stop();
}

void DemoConnection::handleIdle()
{
    if (m_parser.isEmpty())
        finish();
    else
        refuseRequest(408);
}

void DemoConnection::handleDisconnected()
{
    close(false);
}

void DemoConnection::close(bool abortive)
{
    if (m_socket == nullptr)
        return;
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    if (abortive)
        socket->abort();
    socket->deleteLater();
    m_queue.clear();
    m_queuedBytes = 0;
    m_paceTimer.stop();
    m_idleTimer.stop();
    Q_EMIT closed();
}

} // namespace thumpline
