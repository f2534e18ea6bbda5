#pragma once

#include "transport/websocket_link.h"

#include <QSemaphore>
#include <QTimer>
#include <QWebSocket>

#include <atomic>
#include <memory>

namespace thumpline {

/// How much a WebSocketLink has read and not handed over: the only thing that its two threads share.
struct LinkGate
{
    static constexpr int capacity = 1024 * 1024; ///< bytes
    QSemaphore room {capacity};
    std::atomic<bool> stopped = false;

    /// What a message takes of the room: a large one fits when nothing else is there.
    [[nodiscard]] static int share(qint64 bytes)
    {
        constexpr qint64 least = 64; // of the bookkeeping: a flood of tiny messages is one too
        return static_cast<int>(qBound(least, bytes, qint64 {capacity}));
    }
};

/// The part of a WebSocketLink that lives in the socket's thread.
///
/// Sends its own pings: the server's are answered inside Qt, unseen. Ends once; silent after that.
class LinkWorker : public QObject
{
    Q_OBJECT
public:
    explicit LinkWorker(std::shared_ptr<LinkGate> gate);
    ~LinkWorker() override;

    void open(const LinkRequest &request);
    void send(const QByteArray &text);
    void close(bool politely);

Q_SIGNALS:
    void opened(const thumpline::LinkOpened &how);
    void textReceived(const QByteArray &text);
    void binaryReceived(qint64 bytes);
    void pongReceived(std::chrono::milliseconds roundTrip);
    void ended(const thumpline::LinkEnd &end);

private:
    void connectSocket();
    void handleOpened();
    void handleError(QAbstractSocket::SocketError error);
    void handleDisconnected();
    void handleSslErrors(const QList<QSslError> &errors);
    void end();
    [[nodiscard]] bool waitForRoom(qint64 bytes);
    void ping();

    std::shared_ptr<LinkGate> m_gate;
    std::unique_ptr<QWebSocket> m_socket {};
    std::unique_ptr<QTimer> m_pingTimer {};
    LinkEnd m_end {};
    bool m_done = false;
};

} // namespace thumpline
