#include "transport/websocket_link.h"

#include "transport/link_worker.h"

#include <utility>

namespace thumpline {

using namespace Qt::StringLiterals;

WebSocketLink::WebSocketLink(QObject *parent)
    : QObject(parent)
    , m_gate(std::make_shared<LinkGate>())
    , m_worker(new LinkWorker(m_gate))
{
    m_thread.setObjectName(u"websocket"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LinkWorker::opened, this, &WebSocketLink::opened);
    connect(m_worker, &LinkWorker::pongReceived, this, &WebSocketLink::pongReceived);
    connect(m_worker, &LinkWorker::textReceived, this, [this](const QByteArray &text) { take(text); });
    connect(m_worker, &LinkWorker::binaryReceived, this, [this](qint64 bytes) { take(bytes); });
    connect(m_worker, &LinkWorker::ended, this, [this](const LinkEnd &end) { take(end); });
    m_thread.start();
}

WebSocketLink::~WebSocketLink()
{
    stop(true);
    m_thread.wait();
}

void WebSocketLink::open(const LinkRequest &request)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request] { worker->open(request); });
}

void WebSocketLink::send(const QByteArray &text)
{
    if (!m_stopped)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, text] { worker->send(text); });
}

void WebSocketLink::setReading(bool reading)
{
    m_reading = reading;
    if (!reading || m_scheduled || m_items.empty())
        return;
    m_scheduled = true; // later: the caller does not expect messages from within
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            handOver();
        },
        Qt::QueuedConnection);
}

void WebSocketLink::close()
{
    stop(true);
}

void WebSocketLink::abort()
{
    stop(false);
}

void WebSocketLink::take(Item item)
{
    if (m_stopped)
        return;
    m_items.push_back(std::move(item));
    if (!m_scheduled) // else those before it come first
        handOver();
}

void WebSocketLink::handOver()
{
    while (m_reading && !m_stopped && !m_items.empty()) {
        const Item item = std::move(m_items.front());
        m_items.pop_front();
        if (const auto *text = std::get_if<QByteArray>(&item)) {
            m_gate->room.release(LinkGate::share(text->size()));
            Q_EMIT textReceived(*text);
        } else if (const auto *bytes = std::get_if<qint64>(&item)) {
            m_gate->room.release(LinkGate::share(*bytes));
            Q_EMIT binaryReceived(*bytes);
        } else {
            Q_EMIT ended(std::get<LinkEnd>(item));
        }
    }
}

void WebSocketLink::stop(bool politely)
{
    if (m_stopped)
        return;
    m_stopped = true;
    m_items.clear();
    m_worker->disconnect(this);
    m_gate->stopped = true;
    m_gate->room.release(LinkGate::capacity); // whoever waits for room goes on, and sees that it is over
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, politely] { worker->close(politely); });
    m_thread.quit();
}

} // namespace thumpline
